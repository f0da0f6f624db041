#pragma once

/// \file
/// How a neuron's distribution over the 16 gates is written in trainable weights. A neuron is its expected
/// relaxed gate, a polynomial of four coefficients; both forms map weights to it and gradients back.

#include <algorithm>
#include <array>
#include <cmath>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <span>

#include <xsimd/xsimd.hpp>

#include <dlgn/core/random.hpp>
#include <dlgn/gate/op.hpp>
#include <dlgn/gate/relaxed.hpp>
#include <dlgn/relax/shard_rows.hpp>

namespace dlgn {

/// The trainable form of a neuron's gate.
enum class gate_form : std::uint8_t {
    /// 16 weights, one a gate, through a softmax (Petersen et al., 2022; "Silicon Aware Neural Networks").
    softmax16,
    /// 4 weights, one a row of the truth table, each through a sigmoid: the gate is 1 there with that
    /// probability, independently of the other rows.
    lut4,
};

/// Weights of a neuron.
[[nodiscard]] constexpr std::size_t weights_of(gate_form form) noexcept {
    return form == gate_form::softmax16 ? 16 : 4;
}

namespace detail {

template <std::floating_point Real>
[[nodiscard]] Real sigmoid(Real x) noexcept {
    return Real(1) / (Real(1) + std::exp(-x));
}

/// target = softmax(logits), element by element.
template <std::floating_point Real>
void softmax(std::span<const Real> logits, std::span<Real> target) noexcept {
    using vector = xsimd::batch<Real>;
    const Real highest = *std::max_element(logits.begin(), logits.end());
    const std::size_t whole = logits.size() / vector::size * vector::size;
    vector sums(Real(0));
    for (std::size_t i = 0; i < whole; i += vector::size) {
        const vector power = xsimd::exp(vector::load_unaligned(logits.data() + i) - vector(highest));
        power.store_unaligned(target.data() + i);
        sums += power;
    }
    Real sum = lane_sum(sums);
    for (std::size_t i = whole; i < logits.size(); ++i)
        sum += target[i] = std::exp(logits[i] - highest);
    const Real scale = Real(1) / sum;
    for (Real& value : target)
        value *= scale;
}

/// Index of the first of the highest.
template <std::floating_point Real>
[[nodiscard]] std::size_t argmax(std::span<const Real> values) noexcept {
    return static_cast<std::size_t>(std::max_element(values.begin(), values.end()) - values.begin());
}

/// ∂L/∂(corner values) from ∂L/∂(coefficients): the transpose of `interpolate`.
template <std::floating_point Real>
[[nodiscard]] std::array<Real, 4> corner_gradient(const gate_polynomial<Real>& d) noexcept {
    return {d.c0 - d.c1 - d.c2 + d.c3, d.c2 - d.c3, d.c1 - d.c3, d.c3};
}

} // namespace detail

/// Probability of each gate.
template <std::floating_point Real>
[[nodiscard]] std::array<Real, gate_op_count> gate_distribution(gate_form form,
                                                                std::span<const Real> weights) noexcept {
    std::array<Real, gate_op_count> p{};
    if (form == gate_form::softmax16) {
        detail::softmax<Real>(weights, p);
        return p;
    }
    p.fill(1);
    for (std::size_t row = 0; row < 4; ++row) {
        const Real q = detail::sigmoid(weights[row]);
        for (std::size_t gate = 0; gate < gate_op_count; ++gate)
            p[gate] *= ((gate >> (3 - row)) & 1U) != 0 ? q : 1 - q;
    }
    return p;
}

/// The expected relaxed gate.
template <std::floating_point Real>
[[nodiscard]] gate_polynomial<Real> expected_gate(gate_form form, std::span<const Real> weights) noexcept {
    std::array<Real, 4> corners{};
    if (form == gate_form::lut4) {
        for (std::size_t row = 0; row < 4; ++row)
            corners[row] = detail::sigmoid(weights[row]);
    } else {
        const auto p = gate_distribution(form, weights);
        for (std::size_t gate = 0; gate < gate_op_count; ++gate)
            for (std::size_t row = 0; row < 4; ++row)
                if (((gate >> (3 - row)) & 1U) != 0)
                    corners[row] += p[gate];
    }
    return interpolate(corners);
}

/// Adds to `gradient` the gradient with respect to the weights of a loss whose gradient with respect to the
/// coefficients of `expected_gate` is `d`.
template <std::floating_point Real>
void add_gate_gradient(gate_form form, std::span<const Real> weights, const gate_polynomial<Real>& d,
                       std::span<Real> gradient) noexcept {
    const std::array<Real, 4> corners = detail::corner_gradient(d);
    if (form == gate_form::lut4) {
        for (std::size_t row = 0; row < 4; ++row) {
            const Real q = detail::sigmoid(weights[row]);
            gradient[row] += corners[row] * q * (1 - q);
        }
        return;
    }
    const auto p = gate_distribution(form, weights);
    std::array<Real, gate_op_count> dp{};
    Real mean = 0;
    for (std::size_t gate = 0; gate < gate_op_count; ++gate) {
        for (std::size_t row = 0; row < 4; ++row)
            if (((gate >> (3 - row)) & 1U) != 0)
                dp[gate] += corners[row];
        mean += p[gate] * dp[gate];
    }
    for (std::size_t gate = 0; gate < gate_op_count; ++gate)
        gradient[gate] += p[gate] * (dp[gate] - mean);
}

namespace detail {

/// `add_price_gradient` for the 4-parameter form. The expected price is linear in the probability q of each
/// row, so the prices fold to it row by row, from 16 over 8, 4 and 2 to one; the derivatives unfold.
template <std::floating_point Real>
Real add_lut_price_gradient(std::span<const Real> weights, const std::array<Real, gate_op_count>& prices,
                            Real scale, std::span<Real> gradient) noexcept {
    std::array<Real, 4> q{};
    std::array<Real, 31> fold{}; // 16 prices, then 8, 4, 2 and 1 expected ones
    for (std::size_t row = 0; row < 4; ++row)
        q[row] = sigmoid(weights[row]);
    std::copy(prices.begin(), prices.end(), fold.begin());
    for (std::size_t row = 0, from = 0, half = 8; row < 4; ++row, from += 2 * half, half /= 2)
        for (std::size_t i = 0; i < half; ++i)
            fold[from + 2 * half + i] = fold[from + i] + q[row] * (fold[from + half + i] - fold[from + i]);
    std::array<Real, 8> share{1}; // of each value of a level in the expected price
    for (std::size_t row = 4, from = 28, half = 1; row-- > 0; half *= 2, from -= 2 * half) {
        Real slope = 0;
        for (std::size_t i = 0; i < half; ++i)
            slope += share[i] * (fold[from + half + i] - fold[from + i]);
        gradient[row] += scale * slope * q[row] * (1 - q[row]);
        for (std::size_t i = 0; row > 0 && i < half; ++i) {
            share[half + i] = share[i] * q[row];
            share[i] *= 1 - q[row];
        }
    }
    return fold[30];
}

} // namespace detail

/// Σ_i p_i · prices[i], the expected price of a neuron; adds `scale` times its gradient with respect to the
/// weights to `gradient`.
template <std::floating_point Real>
Real add_price_gradient(gate_form form, std::span<const Real> weights,
                        const std::array<Real, gate_op_count>& prices, Real scale,
                        std::span<Real> gradient) noexcept {
    if (form == gate_form::lut4)
        return detail::add_lut_price_gradient<Real>(weights, prices, scale, gradient);
    const auto p = gate_distribution(form, weights);
    Real expected = 0;
    for (std::size_t gate = 0; gate < gate_op_count; ++gate)
        expected += p[gate] * prices[gate];
    for (std::size_t gate = 0; gate < gate_op_count; ++gate)
        gradient[gate] += scale * p[gate] * (prices[gate] - expected);
    return expected;
}

/// The gate a neuron becomes: its most likely one.
template <std::floating_point Real>
[[nodiscard]] gate_op harden(gate_form form, std::span<const Real> weights) noexcept {
    if (form == gate_form::softmax16)
        return static_cast<gate_op>(detail::argmax(weights));
    return make_op(weights[0] > 0, weights[1] > 0, weights[2] > 0, weights[3] > 0);
}

/// Starting weights: with `residual` > 0 near the wire a (that gate's logit, or each row's, is `residual`; 5
/// gives it a probability of about 0.9), otherwise standard normal.
template <std::floating_point Real>
void initialise_gate(gate_form form, Real residual, random_engine& random, std::span<Real> weights) noexcept {
    for (Real& weight : weights)
        weight = residual > 0 ? Real(0) : static_cast<Real>(random.normal());
    if (residual <= 0)
        return;
    if (form == gate_form::softmax16)
        weights[to_index(gate_op::wire_a)] = residual;
    else
        for (std::size_t row = 0; row < 4; ++row)
            weights[row] = row >= 2 ? residual : -residual;
}

} // namespace dlgn
