#pragma once

/// \file
/// What a price list is.

#include <array>
#include <concepts>

#include <dlgn/gate/op.hpp>

namespace dlgn {

/// A callable that prices each of the 16 functions, usually in µm².
template <class Cost>
concept gate_cost = requires(const Cost& cost, gate_op op) {
    { cost(op) }
    noexcept->std::convertible_to<double>;
};

namespace detail {

/// The 16 prices of any cost, so that what works with them need not be compiled for each.
class gate_prices {
public:
    /// Asks `cost` once for each function.
    template <gate_cost Cost>
    explicit gate_prices(const Cost& cost) noexcept {
        for (const gate_op op : all_gate_ops)
            prices_[to_index(op)] = cost(op);
    }

    [[nodiscard]] double operator()(gate_op op) const noexcept { return prices_[to_index(op)]; }

private:
    std::array<double, gate_op_count> prices_{};
};

} // namespace detail
} // namespace dlgn
