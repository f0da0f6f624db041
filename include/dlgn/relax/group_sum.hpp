#pragma once

/// \file
/// Class scores: the last layer in equal groups, one a class, summed and divided by a temperature τ
/// (Petersen et al., 2022).

#include <cmath>
#include <concepts>
#include <cstddef>

#include <dlgn/relax/logic_layer.hpp>

namespace dlgn {

/// A τ for groups of `outputs_per_class` outputs: grows like the square root of the group, as the spread of a
/// sum of independent bits does.
[[nodiscard]] inline double default_temperature(std::size_t outputs_per_class) noexcept {
    return std::sqrt(static_cast<double>(outputs_per_class)) * 0.6;
}

/// scores (classes × batch) = sums of equal groups of the rows of y (neurons × batch), divided by τ.
template <std::floating_point Real>
void group_sum(const matrix<Real>& y, double temperature, matrix<Real>& scores) {
    const Eigen::Index group = y.rows() / scores.rows();
    for (Eigen::Index label = 0; label < scores.rows(); ++label)
        scores.row(label) =
            y.middleRows(label * group, group).colwise().sum() / static_cast<Real>(temperature);
}

/// ∂L/∂y of every neuron of a class (classes × batch) from ∂L/∂scores: the same for the whole group.
template <std::floating_point Real>
void group_sum_gradient(const matrix<Real>& score_gradients, double temperature, matrix<Real>& gradients) {
    gradients = score_gradients / static_cast<Real>(temperature);
}

} // namespace dlgn
