#pragma once

/// \file
/// Class scores: the last layer in groups, one a class, summed and divided by a temperature τ (Petersen et
/// al., 2022).

#include <cmath>
#include <concepts>
#include <cstddef>
#include <span>

#include <xsimd/xsimd.hpp>

#include <dlgn/relax/logic_layer.hpp>
#include <dlgn/relax/shard_rows.hpp>

namespace dlgn {

/// A τ for groups of `outputs_per_class` outputs: grows like the square root of the group, as the spread of a
/// sum of independent bits does.
[[nodiscard]] inline double default_temperature(std::size_t outputs_per_class) noexcept {
    return std::sqrt(static_cast<double>(outputs_per_class)) * 0.2;
}

/// scores (classes × `shard_samples`) = sums of consecutive groups of rows of y, divided by τ. `ends` are one
/// past the last row of each group.
template <std::floating_point Real>
void group_sum(const shard_rows<Real>& y, std::span<const std::size_t> ends, double temperature,
               matrix<Real>& scores) noexcept {
    const xsimd::batch<Real> scale(static_cast<Real>(1 / temperature));
    std::size_t neuron = 0;
    for (std::size_t label = 0; label < ends.size(); ++label) {
        detail::row_values<Real> sum(Real(0));
        for (; neuron < ends[label]; ++neuron) {
            const auto row = y.load(neuron);
            for (std::size_t v = 0; v < sum.vectors; ++v)
                sum.part[v] += row.part[v];
        }
        for (std::size_t v = 0; v < sum.vectors; ++v)
            (sum.part[v] * scale)
                .store_unaligned(detail::row_of(scores, label).data() + v * xsimd::batch<Real>::size);
    }
}

/// ∂L/∂y of every neuron of class `label` from ∂L/∂scores: the same row for the whole group.
template <std::floating_point Real>
[[nodiscard]] detail::row_values<Real> group_sum_gradient(const matrix<Real>& score_gradients,
                                                          std::size_t label, double temperature) noexcept {
    const xsimd::batch<Real> scale(static_cast<Real>(1 / temperature));
    detail::row_values<Real> row;
    for (std::size_t v = 0; v < row.vectors; ++v)
        row.part[v] =
            scale * xsimd::batch<Real>::load_unaligned(detail::row_of(score_gradients, label).data() +
                                                       v * xsimd::batch<Real>::size);
    return row;
}

} // namespace dlgn
