#pragma once

/// \file
/// Sums of a row of real numbers over the samples where bits are set: the inner products that the gradients
/// of wire weights are made of, when the values on the wires are bits.

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <type_traits>

#include <xsimd/xsimd.hpp>

#if defined(__AVX2__)
#include <immintrin.h>
#endif

#include <dlgn/relax/lanes.hpp>
#include <dlgn/relax/rows.hpp>

namespace dlgn::detail {

/// Unsigned numbers as wide as a real one.
template <std::floating_point Real>
using lane_words = xsimd::batch<std::conditional_t<sizeof(Real) == 8, std::uint64_t, std::uint32_t>>;

/// Lanes of vector `v` of a row: those whose sample's bit is set in the row's word.
template <std::floating_point Real>
[[nodiscard]] auto lane_mask(std::uint32_t word, std::size_t v) noexcept {
    using lanes = lane_words<Real>;
    using lane = typename lanes::value_type;
    alignas(64) static constexpr auto bits = [] {
        std::array<lane, word_samples> values{};
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i] = lane{1} << i;
        return values;
    }();
    const lanes bit = lanes::load_aligned(bits.data() + v * lanes::size);
    return (lanes(lane{word}) & bit) == bit;
}

/// Lane by lane `a` where the mask is set, `b` elsewhere.
template <std::floating_point Real>
[[nodiscard]] xsimd::batch<Real> choose(const typename lane_words<Real>::batch_bool_type& mask,
                                        const xsimd::batch<Real>& a, const xsimd::batch<Real>& b) noexcept {
    // The same mask for real numbers, not the same lanes as words: xsimd 8.1's `select` of integers does not
    // compile for AVX-512 without optimisation.
    return xsimd::select(std::bit_cast<xsimd::batch_bool<Real>>(mask), a, b);
}

/// Lane by lane `a` where the mask is set, 0 elsewhere.
template <std::floating_point Real>
[[nodiscard]] xsimd::batch<Real> choose(const typename lane_words<Real>::batch_bool_type& mask,
                                        const xsimd::batch<Real>& a) noexcept {
    using lanes = lane_words<Real>;
    if constexpr (sizeof(mask) == sizeof(lanes)) // all bits of a lane alike; with AVX-512 a bit a lane
        return std::bit_cast<xsimd::batch<Real>>(std::bit_cast<lanes>(mask) & std::bit_cast<lanes>(a));
    else
        return choose<Real>(mask, a, xsimd::batch<Real>(Real(0)));
}

/// Rows of a piece of a batch; the pieces of a long batch are multiplied one by one.
inline constexpr std::size_t piece_rows = 8;

/// A piece of a batch to be multiplied with bits: up to `piece_rows` rows of `word_samples` values.
template <std::floating_point Real>
class bit_multiplier {
public:
    bit_multiplier(const Real* values, std::size_t rows) noexcept : values_(values), rows_(rows) {}

    /// products[i] += Σ values where the bits of node nodes[i] are set; a node has `rows` words, the nodes
    /// are `stride` words apart.
    void add_products(const std::uint32_t* bits, std::size_t stride, const std::uint32_t* nodes,
                      std::size_t count, Real* products) const noexcept {
        using vector = xsimd::batch<Real>;
        for (std::size_t i = 0; i < count; ++i) {
            const std::uint32_t* words = bits + nodes[i] * stride;
            vector sum(Real(0));
            for (std::size_t row = 0; row < rows_; ++row)
                for (std::size_t v = 0; v < row_values<Real, word_samples>::vectors; ++v)
                    sum +=
                        choose<Real>(lane_mask<Real>(words[row], v),
                                     vector::load_aligned(values_ + row * word_samples + v * vector::size));
            products[i] += lane_sum(sum);
        }
    }

private:
    const Real* values_;
    std::size_t rows_;
};

#if defined(__AVX2__)

/// With AVX2, single precision is rounded to 8 bits: a piece's values are whole multiples of 1/127 of its
/// largest. The multiplication is then `vpmaddubsw`, 32 samples at a time.
template <>
class bit_multiplier<float> {
public:
    bit_multiplier(const float* values, std::size_t rows) noexcept : rows_(rows) {
        const __m256 magnitude = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fffffff));
        __m256 most = _mm256_setzero_ps();
        for (std::size_t i = 0; i < rows * word_samples; i += 8)
            most = _mm256_max_ps(most, _mm256_and_ps(magnitude, _mm256_load_ps(values + i)));
        const float largest = lane_max(xsimd::batch<float, xsimd::avx2>(most));
        step_ = largest / 127;
        const __m256 scale = _mm256_set1_ps(largest > 0 ? 127 / largest : 0);
        const __m256i order = _mm256_setr_epi32(0, 4, 1, 5, 2, 6, 3, 7);
        for (std::size_t row = 0; row < rows; ++row) {
            const auto whole = [&](std::size_t v) {
                return _mm256_cvtps_epi32(
                    _mm256_mul_ps(scale, _mm256_load_ps(values + row * word_samples + v * 8)));
            };
            const __m256i packed = _mm256_packs_epi16(_mm256_packs_epi32(whole(0), whole(1)),
                                                      _mm256_packs_epi32(whole(2), whole(3)));
            _mm256_store_si256(reinterpret_cast<__m256i*>(levels_.data() + row * word_samples),
                               _mm256_permutevar8x32_epi32(packed, order));
        }
    }

    void add_products(const std::uint32_t* bits, std::size_t stride, const std::uint32_t* nodes,
                      std::size_t count, float* products) const noexcept {
        for (std::size_t i = 0; i < count; i += 8) {
            const auto sum = [&](std::size_t j) {
                return lane_sums(bits + nodes[std::min(i + j, count - 1)] * stride);
            };
            const __m256i low =
                _mm256_hadd_epi32(_mm256_hadd_epi32(sum(0), sum(1)), _mm256_hadd_epi32(sum(2), sum(3)));
            const __m256i high =
                _mm256_hadd_epi32(_mm256_hadd_epi32(sum(4), sum(5)), _mm256_hadd_epi32(sum(6), sum(7)));
            const __m256 sums = _mm256_cvtepi32_ps(_mm256_add_epi32(
                _mm256_permute2x128_si256(low, high, 0x20), _mm256_permute2x128_si256(low, high, 0x31)));
            alignas(32) std::array<float, 8> scaled;
            _mm256_store_ps(scaled.data(), _mm256_mul_ps(sums, _mm256_set1_ps(step_)));
            for (std::size_t j = 0; j < std::min<std::size_t>(8, count - i); ++j)
                products[i + j] += scaled[j];
        }
    }

private:
    /// Eight sums that together are the product with the bits of a node.
    [[nodiscard]] __m256i lane_sums(const std::uint32_t* words) const noexcept {
        const __m256i byte_of = _mm256_setr_epi64x(0x0000000000000000, 0x0101010101010101, 0x0202020202020202,
                                                   0x0303030303030303);
        const __m256i bit_of = _mm256_set1_epi64x(static_cast<long long>(0x8040201008040201U));
        const __m256i one = _mm256_set1_epi8(1);
        __m256i sums = _mm256_setzero_si256(); // at most piece_rows · 2 · 127 in each of its 16-bit lanes
        for (std::size_t row = 0; row < rows_; ++row) {
            const __m256i word = _mm256_set1_epi32(static_cast<int>(words[row]));
            const __m256i set =
                _mm256_min_epu8(_mm256_and_si256(_mm256_shuffle_epi8(word, byte_of), bit_of), one);
            const __m256i level =
                _mm256_load_si256(reinterpret_cast<const __m256i*>(levels_.data() + row * word_samples));
            sums = _mm256_add_epi16(sums, _mm256_maddubs_epi16(set, level));
        }
        return _mm256_madd_epi16(sums, _mm256_set1_epi16(1));
    }

    alignas(32) std::array<std::int8_t, piece_rows * word_samples> levels_;
    std::size_t rows_;
    float step_;
};

#endif

} // namespace dlgn::detail
