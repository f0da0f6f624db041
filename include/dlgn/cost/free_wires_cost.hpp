#pragma once

/// \file
/// A price list that knows what simplification removes.

#include <utility>

#include <dlgn/cost/gate_cost.hpp>
#include <dlgn/gate/op.hpp>

namespace dlgn {

/// The prices of another list, but constants and wires cost nothing: they are no cells in a simplified
/// netlist. Inverters keep their price.
template <gate_cost Cost>
class free_wires_cost {
public:
    /// Of the prices of another list.
    constexpr explicit free_wires_cost(Cost cost = {}) : cost_(std::move(cost)) {}

    /// Of a gate, in the other list's unit.
    [[nodiscard]] constexpr double operator()(gate_op op) const noexcept {
        const bool wire = op == gate_op::wire_a || op == gate_op::wire_b;
        return support_size(op) == 0 || wire ? 0.0 : static_cast<double>(cost_(op));
    }

private:
    Cost cost_;
};

} // namespace dlgn
