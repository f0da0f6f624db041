#pragma once

/// \file
/// The inner loops of a relaxed layer, over rows of a batch: a row holds one value for each sample, starts on
/// an aligned address and is padded to a multiple of `row_padding` values.

#include <array>
#include <cstddef>
#include <cstdint>

#include <xsimd/xsimd.hpp>

#include <dlgn/gate/relaxed.hpp>

namespace dlgn::detail {

/// Values to which rows are padded: a cache line of floats, and a whole number of vectors of any architecture.
inline constexpr std::size_t row_padding = 16;

[[nodiscard]] constexpr std::size_t padded(std::size_t samples) noexcept {
    return (samples + row_padding - 1) / row_padding * row_padding;
}

/// Rows of a matrix, `stride` values apart.
template <class Real>
struct row_block {
    Real* data = nullptr;
    std::size_t stride = 0;

    [[nodiscard]] Real* operator[](std::size_t row) const noexcept { return data + row * stride; }
};

/// The sum over the lanes of a vector.
template <class Vector>
[[nodiscard]] auto lane_sum(const Vector& values) noexcept {
#if XSIMD_VERSION_MAJOR < 9
    return xsimd::hadd(values);
#else
    return xsimd::reduce_add(values);
#endif
}

/// target = Σ_i weights[i] · source[rows[i]], for `stride` values.
template <class Real>
void weighted_sum(row_block<const Real> source, const std::uint32_t* rows, const Real* weights,
                  std::size_t count, Real* target) noexcept {
    using vector = xsimd::batch<Real>;
    constexpr std::size_t width = vector::size;
    const auto columns = [&]<std::size_t Vectors>(std::size_t column) {
        std::array<vector, Vectors> sums;
        sums.fill(vector(Real(0)));
        for (std::size_t i = 0; i < count; ++i) {
            const vector weight(weights[i]);
            const Real* const row = source[rows[i]] + column;
            for (std::size_t v = 0; v < Vectors; ++v)
                sums[v] = xsimd::fma(weight, vector::load_aligned(row + v * width), sums[v]);
        }
        for (std::size_t v = 0; v < Vectors; ++v)
            sums[v].store_aligned(target + column + v * width);
    };
    std::size_t column = 0;
    for (; column + 8 * width <= source.stride; column += 8 * width)
        columns.template operator()<8>(column);
    for (; column < source.stride; column += width)
        columns.template operator()<1>(column);
}

/// products[i] = ⟨row, source[rows[i]]⟩ over `stride` values.
template <class Real>
void inner_products(row_block<const Real> source, const std::uint32_t* rows, std::size_t count,
                    const Real* row, Real* products) noexcept {
    using vector = xsimd::batch<Real>;
    constexpr std::size_t width = vector::size;
    for (std::size_t i = 0; i < count; ++i) {
        const Real* const other = source[rows[i]];
        vector even(Real(0));
        vector odd(Real(0));
        std::size_t column = 0;
        for (; column + 2 * width <= source.stride; column += 2 * width) {
            even = xsimd::fma(vector::load_aligned(row + column), vector::load_aligned(other + column), even);
            odd = xsimd::fma(vector::load_aligned(row + column + width),
                             vector::load_aligned(other + column + width), odd);
        }
        for (; column < source.stride; column += width)
            even = xsimd::fma(vector::load_aligned(row + column), vector::load_aligned(other + column), even);
        products[i] = lane_sum(even + odd);
    }
}

/// y = c0 + c1·a + c2·b + c3·a·b.
template <class Real>
void gate_forward(const gate_polynomial<Real>& gate, const Real* a, const Real* b, Real* y,
                  std::size_t count) noexcept {
    using vector = xsimd::batch<Real>;
    const vector c0(gate.c0);
    const vector c1(gate.c1);
    const vector c2(gate.c2);
    const vector c3(gate.c3);
    for (std::size_t i = 0; i < count; i += vector::size) {
        const vector av = vector::load_aligned(a + i);
        const vector bv = vector::load_aligned(b + i);
        xsimd::fma(xsimd::fma(c3, av, c2), bv, xsimd::fma(c1, av, c0)).store_aligned(y + i);
    }
}

/// Gradients of one gate: with dy = ∂L/∂y, writes da = dy · (c1 + c3·b) and db = dy · (c2 + c3·a), and returns
/// ∂L/∂c. `da` may be `a` and `db` may be `b`.
template <class Real>
gate_polynomial<Real> gate_backward(const gate_polynomial<Real>& gate, const Real* a, const Real* b,
                                    const Real* dy, Real* da, Real* db, std::size_t count) noexcept {
    using vector = xsimd::batch<Real>;
    const vector c1(gate.c1);
    const vector c2(gate.c2);
    const vector c3(gate.c3);
    vector d0(Real(0));
    vector d1(Real(0));
    vector d2(Real(0));
    vector d3(Real(0));
    for (std::size_t i = 0; i < count; i += vector::size) {
        const vector av = vector::load_aligned(a + i);
        const vector bv = vector::load_aligned(b + i);
        const vector g = vector::load_aligned(dy + i);
        const vector ga = g * av;
        d0 += g;
        d1 += ga;
        d2 = xsimd::fma(g, bv, d2);
        d3 = xsimd::fma(ga, bv, d3);
        (g * xsimd::fma(c3, bv, c1)).store_aligned(da + i);
        (g * xsimd::fma(c3, av, c2)).store_aligned(db + i);
    }
    return {lane_sum(d0), lane_sum(d1), lane_sum(d2), lane_sum(d3)};
}

} // namespace dlgn::detail
