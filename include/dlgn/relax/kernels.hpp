#pragma once

/// \file
/// The inner loops of relaxed layers, on rows of shards.

#include <array>
#include <cstddef>
#include <cstdint>

#include <xsimd/xsimd.hpp>

#include <dlgn/gate/relaxed.hpp>
#include <dlgn/relax/bit_products.hpp>
#include <dlgn/relax/lanes.hpp>
#include <dlgn/relax/shard_rows.hpp>

namespace dlgn::detail {

/// Σ_i weights[i] · source[rows[i] · stride + offset].
template <class Real>
[[nodiscard]] row_values<Real> weighted_sum(const shard_rows<Real>& source, const std::uint32_t* rows,
                                            const Real* weights, std::size_t count, std::size_t stride = 1,
                                            std::size_t offset = 0) noexcept {
    if (count == 0)
        return row_values<Real>(Real(0));
    row_values<Real> sum = source.load(rows[0] * stride + offset);
    for (auto& part : sum.part)
        part *= xsimd::batch<Real>(weights[0]);
    for (std::size_t i = 1; i < count; ++i) {
        const xsimd::batch<Real> weight(weights[i]);
        const row_values<Real> row = source.load(rows[i] * stride + offset);
        for (std::size_t v = 0; v < row.vectors; ++v)
            sum.part[v] = xsimd::fma(weight, row.part[v], sum.part[v]);
    }
    return sum;
}

/// products[i] += ⟨row, source[rows[i]]⟩.
template <class Real>
void add_inner_products(const shard_rows<Real>& source, const std::uint32_t* rows, std::size_t count,
                        const row_values<Real>& row, Real* products) noexcept {
    using vector = xsimd::batch<Real>;
    const auto product = [&](std::size_t i) {
        const row_values<Real> other = source.load(rows[i]);
        vector sum = row.part[0] * other.part[0];
        for (std::size_t v = 1; v < row.vectors; ++v)
            sum = xsimd::fma(row.part[v], other.part[v], sum);
        return sum;
    };
    std::array<vector, vector::size> sums;
    std::size_t i = 0;
    for (; i + vector::size <= count; i += vector::size) {
        for (std::size_t j = 0; j < vector::size; ++j)
            sums[j] = product(i + j);
        (vector::load_unaligned(products + i) + lane_sums<Real>(sums)).store_unaligned(products + i);
    }
    if (i < count) {
        for (std::size_t j = 0; j < vector::size; ++j)
            sums[j] = i + j < count ? product(i + j) : vector(Real(0));
        std::array<Real, vector::size> rest;
        lane_sums<Real>(sums).store_unaligned(rest.data());
        for (std::size_t j = 0; i + j < count; ++j)
            products[i + j] += rest[j];
    }
}

/// c0 + c1·a + c2·b + c3·a·b.
template <class Real>
[[nodiscard]] row_values<Real> gate_forward(const gate_polynomial<Real>& gate, const row_values<Real>& a,
                                            const row_values<Real>& b) noexcept {
    using vector = xsimd::batch<Real>;
    const vector c0(gate.c0);
    const vector c1(gate.c1);
    const vector c2(gate.c2);
    const vector c3(gate.c3);
    row_values<Real> y;
    for (std::size_t v = 0; v < y.vectors; ++v)
        y.part[v] = xsimd::fma(xsimd::fma(c3, a.part[v], c2), b.part[v], xsimd::fma(c1, a.part[v], c0));
    return y;
}

/// Gradients of one gate on one shard.
template <class Real>
struct gate_gradient {
    gate_polynomial<Real> gate; ///< ∂L/∂c
    row_values<Real> a;         ///< ∂L/∂a = dy · (c1 + c3·b)
    row_values<Real> b;         ///< ∂L/∂b = dy · (c2 + c3·a)
};

template <class Real>
[[nodiscard, gnu::always_inline]] inline gate_gradient<Real>
gate_backward(const gate_polynomial<Real>& gate, const row_values<Real>& a, const row_values<Real>& b,
              const row_values<Real>& dy) noexcept {
    using vector = xsimd::batch<Real>;
    const vector c1(gate.c1);
    const vector c2(gate.c2);
    const vector c3(gate.c3);
    vector d0(Real(0));
    vector d1(Real(0));
    vector d2(Real(0));
    vector d3(Real(0));
    gate_gradient<Real> result;
    for (std::size_t v = 0; v < dy.vectors; ++v) {
        const vector ga = dy.part[v] * a.part[v];
        d0 += dy.part[v];
        d1 += ga;
        d2 = xsimd::fma(dy.part[v], b.part[v], d2);
        d3 = xsimd::fma(ga, b.part[v], d3);
        result.a.part[v] = dy.part[v] * xsimd::fma(c3, b.part[v], c1);
        result.b.part[v] = dy.part[v] * xsimd::fma(c3, a.part[v], c2);
    }
    const std::array<Real, 4> sums = lane_sums<Real>(d0, d1, d2, d3);
    result.gate = {sums[0], sums[1], sums[2], sums[3]};
    return result;
}

/// ∂L/∂a and ∂L/∂b of one row.
template <class Real>
struct fanin_gradient {
    row_values<Real> a;
    row_values<Real> b;
};

/// The backward pass of one gate whose inputs are bits, over the rows of a batch.
template <class Real>
class bit_gate_backward {
public:
    explicit bit_gate_backward(const gate_polynomial<Real>& gate) noexcept
        : a_{vector(gate.c1), vector(gate.c1 + gate.c3)}, b_{vector(gate.c2), vector(gate.c2 + gate.c3)} {}

    /// Adds a row's part to the gradients of the coefficients; returns those of the inputs.
    [[nodiscard]] fanin_gradient<Real> add(std::uint32_t a, std::uint32_t b,
                                           const row_values<Real>& dy) noexcept {
        fanin_gradient<Real> result;
        const vector zero(Real(0));
        for (std::size_t v = 0; v < dy.vectors; ++v) {
            const auto mask_a = lane_mask<Real>(a, v);
            const auto mask_b = lane_mask<Real>(b, v);
            const vector with_a = choose<Real>(mask_a, dy.part[v], zero);
            sums_[0] += dy.part[v];
            sums_[1] += with_a;
            sums_[2] += choose<Real>(mask_b, dy.part[v], zero);
            sums_[3] += choose<Real>(mask_b, with_a, zero);
            result.a.part[v] = dy.part[v] * choose<Real>(mask_b, a_[1], a_[0]);
            result.b.part[v] = dy.part[v] * choose<Real>(mask_a, b_[1], b_[0]);
        }
        return result;
    }

    /// ∂L/∂c of the rows added.
    [[nodiscard]] gate_polynomial<Real> coefficients() const noexcept {
        const std::array<Real, 4> sums = lane_sums<Real>(sums_[0], sums_[1], sums_[2], sums_[3]);
        return {sums[0], sums[1], sums[2], sums[3]};
    }

private:
    using vector = xsimd::batch<Real>;
    std::array<vector, 2> a_; ///< ∂y/∂a where b is 0 and 1
    std::array<vector, 2> b_;
    std::array<vector, 4> sums_{vector(Real(0)), vector(Real(0)), vector(Real(0)), vector(Real(0))};
};

} // namespace dlgn::detail
