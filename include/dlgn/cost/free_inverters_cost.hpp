#pragma once

/// \file
/// A price list for netlists whose inverters are absorbed by what reads them.

#include <utility>

#include <dlgn/cost/gate_cost.hpp>
#include <dlgn/gate/op.hpp>

namespace dlgn {

/// The prices of another list, but constants, wires and inverters cost nothing: `simplify` gives the readers
/// of an inverter the function of the complement, and a technology mapper chooses the phase of every node.
/// Where nothing can absorb it, as between an input and an output, an inverter does cost a cell; and a reader
/// with one complemented input may cost more than one without: that is in the price of its own function.
template <gate_cost Cost>
class free_inverters_cost {
public:
    /// Of the prices of another list.
    constexpr explicit free_inverters_cost(Cost cost = {}) : cost_(std::move(cost)) {}

    /// Of a gate, in the other list's unit.
    [[nodiscard]] constexpr double operator()(gate_op op) const noexcept {
        return support_size(op) < 2 ? 0.0 : static_cast<double>(cost_(op));
    }

private:
    Cost cost_;
};

} // namespace dlgn
