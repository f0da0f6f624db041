#pragma once

/// \file
/// How a neuron's distribution over the 16 gates is written in trainable weights. The weights are first
/// activated, which makes probabilities of them; a neuron is its expected relaxed gate, a polynomial of four
/// coefficients. Both forms map weights to it and gradients back.

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
#include <dlgn/relax/gate_softmax.hpp>
#include <dlgn/relax/lanes.hpp>
#include <dlgn/relax/rows.hpp>

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

/// target = 1 / (1 + e^-logit), element by element.
template <std::floating_point Real>
void sigmoid(std::span<const Real> logits, std::span<Real> target) noexcept {
    using vector = xsimd::batch<Real>;
    const vector one(Real(1));
    std::size_t i = 0;
    for (; i + vector::size <= logits.size(); i += vector::size)
        (one / (one + xsimd::exp(-vector::load_unaligned(logits.data() + i))))
            .store_unaligned(target.data() + i);
    for (; i < logits.size(); ++i)
        target[i] = Real(1) / (Real(1) + std::exp(-logits[i]));
}

/// The highest of at least one value.
template <std::floating_point Real>
[[nodiscard]] Real highest(std::span<const Real> values) noexcept {
    using vector = xsimd::batch<Real>;
    const std::size_t whole = values.size() / vector::size * vector::size;
    Real best = values[0];
    if (whole > 0) {
        vector lanes = vector::load_unaligned(values.data());
        for (std::size_t i = vector::size; i < whole; i += vector::size)
            lanes = xsimd::max(lanes, vector::load_unaligned(values.data() + i));
        best = lane_max(lanes);
    }
    for (const Real value : values.subspan(whole))
        best = std::max(best, value);
    return best;
}

/// The index of the first value that is `wanted`; the last index if none is.
template <std::floating_point Real>
[[nodiscard]] std::size_t place_of(Real wanted, std::span<const Real> values) noexcept {
    std::size_t i = 0;
    while (i + 1 < values.size() && values[i] != wanted)
        ++i;
    return i;
}

/// Index of the first of the highest.
template <std::floating_point Real>
[[nodiscard]] std::size_t argmax(std::span<const Real> values) noexcept {
    return place_of(highest(values), values);
}

/// target = softmax(logits), element by element. Returns the index of the first of the highest logits.
template <std::floating_point Real>
std::size_t softmax(std::span<const Real> logits, std::span<Real> target) noexcept {
    using vector = xsimd::batch<Real>;
    const Real most = highest(logits);
    const std::size_t whole = logits.size() / vector::size * vector::size;
    vector sums(Real(0));
    for (std::size_t i = 0; i < whole; i += vector::size) {
        const vector power = xsimd::exp(vector::load_unaligned(logits.data() + i) - vector(most));
        power.store_unaligned(target.data() + i);
        sums += power;
    }
    Real sum = lane_sum(sums);
    for (std::size_t i = whole; i < logits.size(); ++i)
        sum += target[i] = std::exp(logits[i] - most);
    const Real scale = Real(1) / sum;
    for (Real& value : target)
        value *= scale;
    return place_of(most, logits);
}

/// ∂L/∂(corner values) from ∂L/∂(coefficients): the transpose of `interpolate`.
template <std::floating_point Real>
[[nodiscard]] std::array<Real, 4> corner_gradient(const gate_polynomial<Real>& d) noexcept {
    return {d.c0 - d.c1 - d.c2 + d.c3, d.c2 - d.c3, d.c1 - d.c3, d.c3};
}

/// The probabilities that the weights of one or more neurons stand for, of the weights' shape: of each gate,
/// or of a 1 in each row of the truth table.
template <std::floating_point Real>
void activate(gate_form form, std::span<const Real> weights, std::span<Real> probabilities) noexcept {
    if (form == gate_form::lut4)
        return sigmoid(weights, probabilities);
    for (std::size_t i = 0; i < weights.size(); i += gate_op_count)
        gate_softmax(weights.data() + i, probabilities.data() + i);
}

/// Probability of each gate, from a neuron's activated weights.
template <std::floating_point Real>
[[nodiscard]] std::array<Real, gate_op_count>
gate_distribution(gate_form form, std::span<const Real> probabilities) noexcept {
    std::array<Real, gate_op_count> p{};
    if (form == gate_form::softmax16) {
        std::copy(probabilities.begin(), probabilities.end(), p.begin());
        return p;
    }
    p.fill(1);
    for (std::size_t row = 0; row < 4; ++row)
        for (std::size_t gate = 0; gate < gate_op_count; ++gate)
            p[gate] *= ((gate >> (3 - row)) & 1U) != 0 ? probabilities[row] : 1 - probabilities[row];
    return p;
}

/// The expected relaxed gate, from a neuron's activated weights.
template <std::floating_point Real>
[[nodiscard]] gate_polynomial<Real> expected_gate(gate_form form,
                                                  std::span<const Real> probabilities) noexcept {
    if (form == gate_form::softmax16)
        return interpolate(corners_of_gates(probabilities.data()));
    std::array<Real, 4> corners{};
    std::copy(probabilities.begin(), probabilities.end(), corners.begin());
    return interpolate(corners);
}

/// Adds to `gradient` the gradient with respect to the weights of a loss whose gradient with respect to the
/// coefficients of `expected_gate` is `d`, from a neuron's activated weights.
template <std::floating_point Real>
void add_gate_gradient(gate_form form, std::span<const Real> probabilities, const gate_polynomial<Real>& d,
                       std::span<Real> gradient) noexcept {
    const std::array<Real, 4> corners = corner_gradient(d);
    if (form == gate_form::lut4) {
        for (std::size_t row = 0; row < 4; ++row)
            gradient[row] += corners[row] * probabilities[row] * (1 - probabilities[row]);
        return;
    }
    add_softmax_gradient(probabilities.data(), slope_of_gates(corners), Real(1), gradient.data());
}

/// The expected price of a gate and its derivatives with respect to the probabilities q of a 1 in each row of
/// the truth table. The price is linear in each of them, so the 16 prices fold to it row by row, over 8, 4
/// and 2; the derivatives unfold. `Value` is a number, or a vector of one from each of several neurons.
template <class Value>
struct folded_price {
    Value price;
    std::array<Value, 4> slope;

    folded_price(const std::array<Value, gate_op_count>& prices, const std::array<Value, 4>& q) noexcept {
        std::array<Value, 31> fold; // 16 prices, then 8, 4, 2 and 1 expected ones
        std::copy(prices.begin(), prices.end(), fold.begin());
        for (std::size_t row = 0, from = 0, half = 8; row < 4; ++row, from += 2 * half, half /= 2)
            for (std::size_t i = 0; i < half; ++i)
                fold[from + 2 * half + i] =
                    fold[from + i] + q[row] * (fold[from + half + i] - fold[from + i]);
        price = fold[30];
        std::array<Value, 8> share; // of each value of a level in the expected price
        share[0] = Value(1);
        for (std::size_t row = 4, from = 28, half = 1; row-- > 0; half *= 2, from -= 2 * half) {
            slope[row] = Value(0);
            for (std::size_t i = 0; i < half; ++i)
                slope[row] += share[i] * (fold[from + half + i] - fold[from + i]);
            for (std::size_t i = 0; row > 0 && i < half; ++i) {
                share[half + i] = share[i] * q[row];
                share[i] = share[i] - share[half + i];
            }
        }
    }
};

/// `add_price_gradients` for the 4-parameter form.
template <std::floating_point Real>
Real add_lut_price_gradients(std::span<const Real> q, const std::array<Real, gate_op_count>& prices,
                             Real scale, std::span<Real> gradient) noexcept {
    const auto add = [&]<class Value>(Value /*of a neuron or several*/, std::size_t first, auto load,
                                      auto store) {
        std::array<Value, gate_op_count> each;
        for (std::size_t gate = 0; gate < gate_op_count; ++gate)
            each[gate] = Value(prices[gate]);
        std::array<Value, 4> rows;
        for (std::size_t row = 0; row < 4; ++row)
            rows[row] = load(first, row);
        const folded_price<Value> folded(each, rows);
        for (std::size_t row = 0; row < 4; ++row)
            store(first, row, Value(scale) * folded.slope[row] * rows[row] * (Value(1) - rows[row]));
        return folded.price;
    };
    using vector = xsimd::batch<Real>;
    vector sums(Real(0));
    std::size_t i = 0;
    for (; i + 4 * vector::size <= q.size(); i += 4 * vector::size)
        sums += add(
            vector(Real(0)), i,
            [&](std::size_t first, std::size_t row) {
                alignas(64) std::array<Real, vector::size> lanes;
                for (std::size_t lane = 0; lane < vector::size; ++lane)
                    lanes[lane] = q[first + 4 * lane + row];
                return vector::load_aligned(lanes.data());
            },
            [&](std::size_t first, std::size_t row, const vector& d) {
                alignas(64) std::array<Real, vector::size> lanes;
                d.store_aligned(lanes.data());
                for (std::size_t lane = 0; lane < vector::size; ++lane)
                    gradient[first + 4 * lane + row] += lanes[lane];
            });
    Real sum = lane_sum(sums);
    for (; i < q.size(); i += 4)
        sum += add(
            Real(0), i, [&](std::size_t first, std::size_t row) { return q[first + row]; },
            [&](std::size_t first, std::size_t row, Real d) { gradient[first + row] += d; });
    return sum;
}

/// The sum of the expected prices Σ_i p_i · prices[i] of one or more neurons, from their activated weights;
/// adds `scale` times its gradient with respect to the weights to `gradient`.
template <std::floating_point Real>
Real add_price_gradients(gate_form form, std::span<const Real> probabilities,
                         const std::array<Real, gate_op_count>& prices, Real scale,
                         std::span<Real> gradient) noexcept {
    if (form == gate_form::lut4)
        return add_lut_price_gradients<Real>(probabilities, prices, scale, gradient);
    const auto slope = load_row<gate_op_count>(prices.data());
    Real sum = 0;
    for (std::size_t first = 0; first < probabilities.size(); first += gate_op_count)
        sum += add_softmax_gradient(probabilities.data() + first, slope, scale, gradient.data() + first);
    return sum;
}

/// The gate a neuron becomes: its most likely one.
template <std::floating_point Real>
[[nodiscard]] gate_op harden(gate_form form, std::span<const Real> weights) noexcept {
    if (form == gate_form::softmax16)
        return static_cast<gate_op>(argmax(weights));
    return make_op(weights[0] > 0, weights[1] > 0, weights[2] > 0, weights[3] > 0);
}

/// The probabilities of a neuron that has become its most likely gate.
template <std::floating_point Real>
void make_certain(gate_form form, std::span<const Real> weights, std::span<Real> probabilities) noexcept {
    const gate_op op = harden(form, weights);
    for (std::size_t i = 0; i < probabilities.size(); ++i)
        probabilities[i] =
            form == gate_form::softmax16 ? Real(i == to_index(op)) : Real((to_index(op) >> (3 - i)) & 1U);
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

} // namespace detail

} // namespace dlgn
