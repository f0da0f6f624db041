#pragma once

/// \file
/// What the gates cost in the cells of a library.

#include <array>

#include <dlgn/cost/gate_cost.hpp>
#include <dlgn/gate/op.hpp>
#include <dlgn/liberty/cell_library.hpp>
#include <dlgn/liberty/gate_cells.hpp>

namespace dlgn {

/// The area in µm² of the cheapest cells that realise a function. As the paper maps one to one, a wire is a
/// buffer and a constant a tie cell; `free_wires_cost` prices what is left after simplification.
class liberty_cost {
public:
    /// Throws as `gate_cells` if the library cannot make a function.
    explicit liberty_cost(const cell_library& library) : liberty_cost(gate_cells(library)) {}
    /// Of cells that were found already.
    explicit liberty_cost(const gate_cells& cells);

    /// Of a gate, µm².
    [[nodiscard]] double operator()(gate_op op) const noexcept { return prices_[to_index(op)]; }

private:
    std::array<double, gate_op_count> prices_{};
};
static_assert(gate_cost<liberty_cost>);

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/cost/impl/liberty_cost.hpp>
#endif
