#pragma once

/// \file
/// The bodies of <dlgn/cost/pin_energy.hpp>.

#include <dlgn/cost/pin_energy.hpp>

#include <cmath>
#include <cstddef>

#include <dlgn/core/error.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/gate/op.hpp>
#include <dlgn/liberty/cell_library.hpp>
#include <dlgn/liberty/gate_cells.hpp>

namespace dlgn {

DLGN_INLINE pin_energy::pin_energy(const cell_library& library, double voltage) {
    if (!(voltage > 0) || !std::isfinite(voltage))
        throw argument_error("voltage", voltage, "must be positive");
    const gate_cells gates(library);
    for (const gate_op op : all_gate_ops) {
        if (support_size(op) == 0 || op == gate_op::wire_a || op == gate_op::wire_b)
            continue;
        for (const gate_cell_step& step : gates[op].steps)
            for (std::size_t input = 0; input < step.inputs.size(); ++input)
                if (const std::size_t side = step.inputs[input]; side < 2)
                    energies_[to_index(op)][side] +=
                        0.5e3 * voltage * voltage * library.cells()[step.cell].inputs[input].capacitance;
    }
}

} // namespace dlgn
