#pragma once

/// \file
/// Byte operations that packing needs, for the architectures that have them.

#include <cstddef>
#include <cstdint>
#include <type_traits>

#include <xsimd/xsimd.hpp>

#include <dlgn/engine/vector.hpp>

namespace dlgn::detail {

/// Vectors as `lanes` lanes of 16 bytes:
/// - `low(a, b)` and `high(a, b)` interleave the low or high bytes of each lane, a's first;
/// - `load_lanes(p, d)` loads lane l from p[l] + d, unaligned;
/// - `above(p, s, t)` compares the vectors at p, p + s, … p + 7 s with t: bit i of byte j of the result is
///   whether byte j of the i-th is above t.
/// `lanes` is 0 where there are none of these.
template <class Arch>
struct byte_lanes {
    static constexpr std::size_t lanes = 0;
};

template <class Arch>
struct is_words : std::false_type {};
template <std::size_t Count, class Key>
struct is_words<words<Count, Key>> : std::true_type {};

/// Whether `Arch` is one of xsimd with vectors of `Size` bytes.
template <class Arch, std::size_t Size>
constexpr bool has_vectors_of() noexcept {
    if constexpr (is_words<Arch>::value)
        return false;
    else
        return sizeof(xsimd::batch<std::uint8_t, Arch>) == Size;
}

/// Any architecture with vectors of 16 bytes: SSE2 and later, NEON.
template <class Arch>
requires(has_vectors_of<Arch, 16>()) struct byte_lanes<Arch> {
    using vector = typename simd<Arch>::vector;
    using bytes = xsimd::batch<std::uint8_t, Arch>;
    static constexpr std::size_t lanes = 1;

    DLGN_ALWAYS_INLINE static bytes from(const vector& value) noexcept { return as_batch<bytes>(value); }
    DLGN_ALWAYS_INLINE static vector low(const vector& a, const vector& b) noexcept {
        return as_batch<vector>(xsimd::zip_lo(from(a), from(b)));
    }
    DLGN_ALWAYS_INLINE static vector high(const vector& a, const vector& b) noexcept {
        return as_batch<vector>(xsimd::zip_hi(from(a), from(b)));
    }
    DLGN_ALWAYS_INLINE static vector load_lanes(const std::uint8_t* const* p, std::size_t distance) noexcept {
        return as_batch<vector>(bytes::load_unaligned(*p + distance));
    }
    DLGN_ALWAYS_INLINE static vector above(const std::uint8_t* p, std::size_t stride,
                                           std::uint8_t threshold) noexcept {
        const bytes limit(threshold);
        const bytes one(std::uint8_t{1});
        const bytes zero(std::uint8_t{0});
        bytes result = zero;
        unrolled<8>([&]<std::size_t I>() DLGN_ALWAYS_INLINE_LAMBDA {
            const bytes row = bytes::load_unaligned(p + (7 - I) * stride);
            result = result + result + xsimd::select(xsimd::max(row, limit) == limit, zero, one);
        });
        return as_batch<vector>(result);
    }
};

#if defined(__AVX2__)
template <class Arch>
requires(has_vectors_of<Arch, 32>() && std::is_base_of_v<xsimd::avx2, Arch>) struct byte_lanes<Arch> {
    using vector = typename simd<Arch>::vector;
    static constexpr std::size_t lanes = 2;

    DLGN_ALWAYS_INLINE static vector low(const vector& a, const vector& b) noexcept {
        return _mm256_unpacklo_epi8(a, b);
    }
    DLGN_ALWAYS_INLINE static vector high(const vector& a, const vector& b) noexcept {
        return _mm256_unpackhi_epi8(a, b);
    }
    DLGN_ALWAYS_INLINE static vector load_lanes(const std::uint8_t* const* p, std::size_t distance) noexcept {
        const auto lane = [&](std::size_t l) DLGN_ALWAYS_INLINE_LAMBDA {
            return _mm_loadu_si128(reinterpret_cast<const __m128i*>(p[l] + distance));
        };
        return _mm256_inserti128_si256(_mm256_castsi128_si256(lane(0)), lane(1), 1);
    }
    DLGN_ALWAYS_INLINE static vector above(const std::uint8_t* p, std::size_t stride,
                                           std::uint8_t threshold) noexcept {
        const __m256i limit = _mm256_set1_epi8(static_cast<char>(threshold));
        __m256i result = _mm256_setzero_si256();
        unrolled<8>([&]<std::size_t I>() DLGN_ALWAYS_INLINE_LAMBDA {
            const __m256i row = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(p + I * stride));
            // The average of a byte with an even one of 0 or 255 (rounded up) shifts a bit in from above.
            result = _mm256_avg_epu8(result, _mm256_cmpeq_epi8(_mm256_max_epu8(row, limit), limit));
        });
        return ~vector(result);
    }
};
#endif

#if defined(__AVX512BW__)
template <class Arch>
requires(has_vectors_of<Arch, 64>() && std::is_base_of_v<xsimd::avx512bw, Arch>) struct byte_lanes<Arch> {
    using vector = typename simd<Arch>::vector;
    static constexpr std::size_t lanes = 4;

    DLGN_ALWAYS_INLINE static vector low(const vector& a, const vector& b) noexcept {
        return _mm512_unpacklo_epi8(a, b);
    }
    DLGN_ALWAYS_INLINE static vector high(const vector& a, const vector& b) noexcept {
        return _mm512_unpackhi_epi8(a, b);
    }
    DLGN_ALWAYS_INLINE static vector load_lanes(const std::uint8_t* const* p, std::size_t distance) noexcept {
        const auto lane = [&](std::size_t l) DLGN_ALWAYS_INLINE_LAMBDA {
            return _mm_loadu_si128(reinterpret_cast<const __m128i*>(p[l] + distance));
        };
        __m512i result = _mm512_castsi128_si512(lane(0));
        result = _mm512_inserti32x4(result, lane(1), 1);
        result = _mm512_inserti32x4(result, lane(2), 2);
        return _mm512_inserti32x4(result, lane(3), 3);
    }
    DLGN_ALWAYS_INLINE static vector above(const std::uint8_t* p, std::size_t stride,
                                           std::uint8_t threshold) noexcept {
        const __m512i limit = _mm512_set1_epi8(static_cast<char>(threshold));
        const __m512i one = _mm512_set1_epi8(1);
        __m512i result = _mm512_setzero_si512();
        unrolled<8>([&]<std::size_t I>() DLGN_ALWAYS_INLINE_LAMBDA {
            const __m512i row = _mm512_loadu_si512(p + (7 - I) * stride);
            result = _mm512_add_epi8(result, result);
            result = _mm512_mask_add_epi8(result, _mm512_cmpgt_epu8_mask(row, limit), result, one);
        });
        return result;
    }
};
#endif

} // namespace dlgn::detail
