#pragma once

/// \file
/// A softmax over the 16 gates of a neuron, what is expected of it, and the gradients, 16 numbers at a time.

#include <array>
#include <concepts>
#include <cstddef>

#include <xsimd/xsimd.hpp>

#include <dlgn/gate/op.hpp>
#include <dlgn/relax/lanes.hpp>
#include <dlgn/relax/rows.hpp>

namespace dlgn::detail {

/// A number for each gate, in registers.
template <class Real>
using gate_row = row_values<Real, gate_op_count>;

/// For each row of the truth table, 1 for the gates that are 1 there and 0 for the others.
template <class Real>
alignas(64) inline constexpr std::array<std::array<Real, gate_op_count>, 4> gates_of_row = [] {
    std::array<std::array<Real, gate_op_count>, 4> table{};
    for (std::size_t row = 0; row < table.size(); ++row)
        for (std::size_t gate = 0; gate < gate_op_count; ++gate)
            table[row][gate] = static_cast<Real>((gate >> (3 - row)) & 1U);
    return table;
}();

/// Σ_i a_i · b_i, each lane its part.
template <class Real>
[[nodiscard]] xsimd::batch<Real> products(const gate_row<Real>& a, const gate_row<Real>& b) noexcept {
    xsimd::batch<Real> sum = a.part[0] * b.part[0];
    for (std::size_t v = 1; v < a.vectors; ++v)
        sum = xsimd::fma(a.part[v], b.part[v], sum);
    return sum;
}

/// The probabilities of the gates: softmax(weights), both of 16 numbers.
template <std::floating_point Real>
void gate_softmax(const Real* weights, Real* probabilities) noexcept {
    using vector = xsimd::batch<Real>;
    gate_row<Real> row = load_row<gate_op_count>(weights);
    vector most = row.part[0];
    vector farthest = xsimd::abs(row.part[0]);
    for (std::size_t v = 1; v < row.vectors; ++v) {
        most = xsimd::max(most, row.part[v]);
        farthest = xsimd::max(farthest, xsimd::abs(row.part[v]));
    }
    // Powers of what is nearer to 0 are normal numbers, and so is their sum: nothing need be taken off.
    if (!xsimd::all(farthest < vector(Real(64)))) {
        const vector highest(lane_max(most));
        for (vector& part : row.part)
            part -= highest;
    }
    for (vector& part : row.part)
        part = xsimd::exp(part);
    vector sum = row.part[0];
    for (std::size_t v = 1; v < row.vectors; ++v)
        sum += row.part[v];
    const vector scale(Real(1) / lane_sum(sum));
    for (vector& part : row.part)
        part *= scale;
    store_row(row, probabilities);
}

/// The probability of a 1 in each row of the truth table, from those of the 16 gates.
template <std::floating_point Real>
[[nodiscard]] std::array<Real, 4> corners_of_gates(const Real* probabilities) noexcept {
    const auto row = load_row<gate_op_count>(probabilities);
    const auto of_row = [&](std::size_t i) {
        return products(row, load_row<gate_op_count>(gates_of_row<Real>[i].data()));
    };
    return lane_sums<Real>(of_row(0), of_row(1), of_row(2), of_row(3));
}

/// Adds to `gradient` `scale` times the gradient with respect to the 16 weights of a loss whose gradient with
/// respect to the probabilities of the gates is `slope`. Returns Σ_i probabilities[i] · slope[i].
template <std::floating_point Real>
Real add_softmax_gradient(const Real* probabilities, const gate_row<Real>& slope, Real scale,
                          Real* gradient) noexcept {
    using vector = xsimd::batch<Real>;
    const auto row = load_row<gate_op_count>(probabilities);
    const Real mean = lane_sum(products(row, slope));
    auto sum = load_row<gate_op_count>(gradient);
    for (std::size_t v = 0; v < row.vectors; ++v)
        sum.part[v] = xsimd::fma(vector(scale) * row.part[v], slope.part[v] - vector(mean), sum.part[v]);
    store_row(sum, gradient);
    return mean;
}

/// The gradient with respect to the probabilities of the gates, from that with respect to the probabilities
/// of a 1 in each row of the truth table.
template <std::floating_point Real>
[[nodiscard]] gate_row<Real> slope_of_gates(const std::array<Real, 4>& corners) noexcept {
    using vector = xsimd::batch<Real>;
    gate_row<Real> slope(Real(0));
    for (std::size_t i = 0; i < corners.size(); ++i) {
        const auto ones = load_row<gate_op_count>(gates_of_row<Real>[i].data());
        for (std::size_t v = 0; v < slope.vectors; ++v)
            slope.part[v] = xsimd::fma(vector(corners[i]), ones.part[v], slope.part[v]);
    }
    return slope;
}

} // namespace dlgn::detail
