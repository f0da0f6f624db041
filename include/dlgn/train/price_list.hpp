#pragma once

/// \file
/// What a network is charged for.

#include <array>
#include <concepts>

#include <dlgn/gate/op.hpp>
#include <dlgn/train/price_params.hpp>

namespace dlgn::detail {

/// Prices as numbers, and what they weigh in the loss.
struct price_list {
    price_params params{};
    std::array<double, gate_op_count> areas{};                   ///< of each function, µm²
    std::array<std::array<double, 2>, gate_op_count> energies{}; ///< of a change of an input, fJ
};

/// Means over the neurons.
struct mean_prices {
    double area = 0;   ///< µm²
    double energy = 0; ///< fJ a sample
};

/// The areas of the functions for neurons of the last layer or of another one.
template <std::floating_point Real>
[[nodiscard]] std::array<Real, gate_op_count> areas_of_layer(const price_list& list, bool is_last) noexcept {
    std::array<Real, gate_op_count> areas{};
    for (const gate_op op : all_gate_ops)
        areas[to_index(op)] = static_cast<Real>(
            list.areas[to_index(op)] + (is_last && support_size(op) > 0 ? list.params.output_area : 0));
    return areas;
}

} // namespace dlgn::detail
