#pragma once

/// \file
/// Matrices of weights and gradients.

#include <concepts>
#include <cstddef>
#include <span>

#include <Eigen/Core>

namespace dlgn {

/// Row-major matrix: rows × columns.
template <std::floating_point Real>
using matrix = Eigen::Matrix<Real, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

namespace detail {

template <std::floating_point Real>
[[nodiscard]] std::span<Real> row_of(matrix<Real>& values, std::size_t row) noexcept {
    const auto columns = static_cast<std::size_t>(values.cols());
    return {values.data() + row * columns, columns};
}
template <std::floating_point Real>
[[nodiscard]] std::span<const Real> row_of(const matrix<Real>& values, std::size_t row) noexcept {
    const auto columns = static_cast<std::size_t>(values.cols());
    return {values.data() + row * columns, columns};
}

/// Whether all are numbers. (Eigen's `allFinite` looks at one after the other.)
template <std::floating_point Real>
[[nodiscard]] bool are_finite(std::span<const Real> values) noexcept {
    const Eigen::Map<const Eigen::Array<Real, Eigen::Dynamic, 1>> all(
        values.data(), static_cast<Eigen::Index>(values.size()));
    return (all * 0).sum() == 0;
}

} // namespace detail

} // namespace dlgn
