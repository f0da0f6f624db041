#pragma once

/// \file
/// Every gate costs the same.

#include <dlgn/cost/gate_cost.hpp>
#include <dlgn/gate/op.hpp>

namespace dlgn {

/// 1 for every function that needs a gate, 0 for constants and wires: the sum over a circuit is its number of
/// gates, inverters included.
struct unit_cost {
    /// 1 for every gate.
    [[nodiscard]] constexpr double operator()(gate_op op) const noexcept {
        const bool wire = op == gate_op::wire_a || op == gate_op::wire_b;
        return support_size(op) == 0 || wire ? 0.0 : 1.0;
    }
};
static_assert(gate_cost<unit_cost>);

} // namespace dlgn
