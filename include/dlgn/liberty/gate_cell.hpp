#pragma once

/// \file
/// What realises a gate function: cells, and how they are connected.

#include <cstddef>
#include <cstdint>
#include <vector>

#include <dlgn/gate/op.hpp>

namespace dlgn {

/// One cell of a realisation.
struct gate_cell_step {
    std::size_t cell = 0;   ///< index in `cell_library::cells()`
    std::size_t output = 0; ///< the output of the cell that is used
    /// What each input of the cell reads: 0 is a, 1 is b, 2 + i is the output of step i.
    std::vector<std::uint8_t> inputs;

    friend bool operator==(const gate_cell_step&, const gate_cell_step&) = default;
};

/// The realisation of a gate function: the last step drives the gate's output. A constant has no steps if the
/// library has no cell for it; it is then a constant of the netlist and costs nothing.
struct gate_cell {
    gate_op op = gate_op::constant_0;  ///< the function
    double area = 0;                   ///< µm²
    double leakage = 0;                ///< nW
    std::vector<gate_cell_step> steps; ///< the cells, in the order of evaluation
};

} // namespace dlgn
