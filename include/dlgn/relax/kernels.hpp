#pragma once

/// \file
/// The inner loops of relaxed layers, on rows.

#include <array>
#include <cstddef>
#include <cstdint>

#include <xsimd/xsimd.hpp>

#include <dlgn/gate/relaxed.hpp>
#include <dlgn/relax/bit_products.hpp>
#include <dlgn/relax/lanes.hpp>
#include <dlgn/relax/rows.hpp>

namespace dlgn::detail {

/// Σ_i weights[i] · source[rows[i] · stride + offset], in the units of `source`.
template <class Rows, class Real>
[[nodiscard, gnu::always_inline]] inline typename Rows::values
weighted_sum(const Rows& source, const std::uint32_t* rows, const Real* weights, std::size_t count,
             std::size_t stride = 1, std::size_t offset = 0) noexcept {
    typename Rows::values sum;
    for_each_index<Rows::values::vectors>([&](auto v) { sum.part[v] = xsimd::batch<Real>(Real(0)); });
    for (std::size_t i = 0; i < count; ++i) {
        const xsimd::batch<Real> weight(weights[i]);
        const std::size_t row = rows[i] * stride + offset;
        for_each_index<Rows::values::vectors>([&](auto v) __attribute__((always_inline)) {
            sum.part[v] = xsimd::fma(weight, source.template load<v>(row), sum.part[v]);
        });
    }
    return sum;
}

/// products[i] += ⟨row, what source[rows[i]] stands for⟩.
template <class Rows, class Real>
void add_inner_products(const Rows& source, const std::uint32_t* rows, std::size_t count,
                        const typename Rows::values& row, Real* products) noexcept {
    using vector = xsimd::batch<Real>;
    const auto product = [&](std::size_t i) {
        std::array<vector, 2> sums{vector(Real(0)), vector(Real(0))};
        for_each_index<Rows::values::vectors>([&](auto v) __attribute__((always_inline)) {
            sums[v % 2] = xsimd::fma(row.part[v], source.template load<v>(rows[i]), sums[v % 2]);
        });
        return sums[0] + sums[1];
    };
    const vector scale(Real(1) / Rows::one);
    std::array<vector, vector::size> sums;
    std::size_t i = 0;
    for (; i + vector::size <= count; i += vector::size) {
        for (std::size_t j = 0; j < vector::size; ++j)
            sums[j] = product(i + j);
        (vector::load_unaligned(products + i) + scale * lane_sums<Real>(sums)).store_unaligned(products + i);
    }
    if (i < count) {
        for (std::size_t j = 0; j < vector::size; ++j)
            sums[j] = i + j < count ? product(i + j) : vector(Real(0));
        std::array<Real, vector::size> rest;
        (scale * lane_sums<Real>(sums)).store_unaligned(rest.data());
        for (std::size_t j = 0; i + j < count; ++j)
            products[i + j] += rest[j];
    }
}

/// c0 + c1·a + c2·b + c3·a·b of rows a and b of `source`, in its units.
template <class Rows, class Real>
[[nodiscard, gnu::always_inline]] inline typename Rows::values
gate_forward(const gate_polynomial<Real>& gate, const Rows& source, std::size_t a, std::size_t b) noexcept {
    using vector = xsimd::batch<Real>;
    const vector c0(Rows::one * gate.c0);
    const vector c1(gate.c1);
    const vector c2(gate.c2);
    const vector c3(gate.c3 * (1 / Rows::one));
    typename Rows::values y;
    for_each_index<Rows::values::vectors>([&](auto v) __attribute__((always_inline)) {
        const vector at_a = source.template load<v>(a);
        const vector at_b = source.template load<v>(b);
        y.part[v] = xsimd::fma(xsimd::fma(c3, at_a, c2), at_b, xsimd::fma(c1, at_a, c0));
    });
    return y;
}

/// ∂L/∂a and ∂L/∂b of one row.
template <class Values>
struct fanin_gradient {
    Values a; ///< dy · (c1 + c3·b)
    Values b; ///< dy · (c2 + c3·a)
};

/// The backward pass of `gate_forward` for one gate, over the rows it was used for.
template <class Rows>
class gate_backward {
public:
    using values = typename Rows::values;
    using vector = typename Rows::vector;
    using real = typename vector::value_type;

    [[gnu::always_inline]] explicit inline gate_backward(const gate_polynomial<real>& gate) noexcept
        : c1_(gate.c1), c2_(gate.c2), c3_(gate.c3 * unit) {}

    /// Adds a row's part to the gradients of the coefficients; returns those of the inputs.
    [[nodiscard, gnu::always_inline]] inline fanin_gradient<values>
    add(const Rows& source, std::size_t a, std::size_t b, const values& dy) noexcept {
        fanin_gradient<values> result;
        for_each_index<values::vectors>([&](auto v) __attribute__((always_inline)) {
            const vector at_a = source.template load<v>(a);
            const vector at_b = source.template load<v>(b);
            const vector with_a = dy.part[v] * at_a;
            sums_[0] += dy.part[v];
            sums_[1] += with_a;
            sums_[2] = xsimd::fma(dy.part[v], at_b, sums_[2]);
            sums_[3] = xsimd::fma(with_a, at_b, sums_[3]);
            result.a.part[v] = dy.part[v] * xsimd::fma(c3_, at_b, c1_);
            result.b.part[v] = dy.part[v] * xsimd::fma(c3_, at_a, c2_);
        });
        return result;
    }

    /// ∂L/∂c of the rows added.
    [[nodiscard, gnu::always_inline]] inline gate_polynomial<real> coefficients() const noexcept {
        const std::array<real, 4> d = lane_sums<real>(sums_[0], sums_[1], sums_[2], sums_[3]);
        return {d[0], unit * d[1], unit * d[2], unit * unit * d[3]};
    }

private:
    static constexpr real unit = 1 / Rows::one;

    vector c1_;
    vector c2_;
    vector c3_;
    std::array<vector, 4> sums_{vector(real(0)), vector(real(0)), vector(real(0)), vector(real(0))};
};

/// The backward pass of one gate whose inputs are bits, over the rows of a batch.
template <class Real>
class bit_gate_backward {
public:
    explicit bit_gate_backward(const gate_polynomial<Real>& gate) noexcept
        : a_{vector(gate.c1), vector(gate.c1 + gate.c3)}, b_{vector(gate.c2), vector(gate.c2 + gate.c3)} {}

    /// Adds a row's part to the gradients of the coefficients; returns those of the inputs.
    [[nodiscard]] fanin_gradient<row_values<Real, word_samples>>
    add(std::uint32_t a, std::uint32_t b, const row_values<Real, word_samples>& dy) noexcept {
        fanin_gradient<row_values<Real, word_samples>> result;
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
