#pragma once

/// \file
/// Sums and maxima over the lanes of vectors.

#include <array>
#include <bit>
#include <cstddef>
#include <type_traits>

#include <xsimd/xsimd.hpp>

#if defined(__AVX__)
#include <immintrin.h>
#endif

namespace dlgn::detail {

/// The architecture whose logarithm is taken: this translation unit's. Only AVX-512 stops short of BW, whose
/// `select`, which the logarithm is made with, does not compile without optimisation in xsimd 8.1; single and
/// double precision have the same instructions there.
using log_arch = std::conditional_t<std::is_base_of_v<xsimd::avx512bw, xsimd::default_arch>, xsimd::avx512dq,
                                    xsimd::default_arch>;

/// The sum over a vector's lanes.
template <class Vector>
[[nodiscard]] auto lane_sum(const Vector& values) noexcept {
#if XSIMD_VERSION_MAJOR < 9
    return xsimd::hadd(values);
#else
    return xsimd::reduce_add(values);
#endif
}

#if defined(__AVX__)

/// The sum of a vector's halves.
[[nodiscard]] inline __m128 add_halves(__m256 x) noexcept {
    return _mm_add_ps(_mm256_castps256_ps128(x), _mm256_extractf128_ps(x, 1));
}

#endif
#if defined(__AVX512F__)

[[nodiscard]] inline __m256 add_halves(__m512 x) noexcept {
    return _mm256_add_ps(_mm512_castps512_ps256(x),
                         _mm256_castpd_ps(_mm512_extractf64x4_pd(_mm512_castps_pd(x), 1)));
}

#endif

/// The sums over the lanes of four vectors.
template <class Real>
[[nodiscard]] std::array<Real, 4> lane_sums(const xsimd::batch<Real>& a, const xsimd::batch<Real>& b,
                                            const xsimd::batch<Real>& c,
                                            const xsimd::batch<Real>& d) noexcept {
#if defined(__AVX512F__)
    if constexpr (std::is_same_v<Real, float>) {
        // Of each four lanes two of a and b, and two of c and d; then one of each; 13 instructions in all.
        const __m512 ab = _mm512_add_ps(_mm512_unpacklo_ps(a, b), _mm512_unpackhi_ps(a, b));
        const __m512 cd = _mm512_add_ps(_mm512_unpacklo_ps(c, d), _mm512_unpackhi_ps(c, d));
        const __m512 even = _mm512_shuffle_ps(ab, cd, _MM_SHUFFLE(1, 0, 1, 0));
        const __m512 odd = _mm512_shuffle_ps(ab, cd, _MM_SHUFFLE(3, 2, 3, 2));
        return std::bit_cast<std::array<float, 4>>(add_halves(add_halves(_mm512_add_ps(even, odd))));
    }
#elif defined(__AVX__)
    if constexpr (std::is_same_v<Real, float>)
        return std::bit_cast<std::array<float, 4>>(_mm_hadd_ps(_mm_hadd_ps(add_halves(a), add_halves(b)),
                                                               _mm_hadd_ps(add_halves(c), add_halves(d))));
#endif
    return {lane_sum(a), lane_sum(b), lane_sum(c), lane_sum(d)};
}

/// The sum over the lanes of each of as many vectors as a vector has lanes.
template <class Real>
[[nodiscard]] xsimd::batch<Real>
lane_sums(const std::array<xsimd::batch<Real>, xsimd::batch<Real>::size>& values) noexcept {
    return xsimd::haddp(values.data());
}

#if defined(__AVX512F__)

/// xsimd 8.1 has sums for 16 lanes that mix up the vectors.
template <>
[[nodiscard]] inline xsimd::batch<float>
lane_sums(const std::array<xsimd::batch<float>, xsimd::batch<float>::size>& values) noexcept {
    static_assert(xsimd::batch<float>::size == 16);
    std::array<xsimd::batch<float, xsimd::avx2>, 16> halves;
    for (std::size_t i = 0; i < halves.size(); ++i)
        halves[i] = add_halves(values[i]);
    const __m512 low = _mm512_castps256_ps512(xsimd::haddp(halves.data()));
    const __m256 high = xsimd::haddp(halves.data() + 8);
    return _mm512_castpd_ps(_mm512_insertf64x4(_mm512_castps_pd(low), _mm256_castps_pd(high), 1));
}

#endif

/// The highest of a vector's lanes.
template <class Vector>
[[nodiscard]] auto lane_max(const Vector& values) noexcept {
    alignas(64) std::array<typename Vector::value_type, Vector::size> lanes;
    values.store_aligned(lanes.data());
    for (std::size_t half = Vector::size / 2; half > 0; half /= 2)
        for (std::size_t i = 0; i < half; ++i)
            lanes[i] = lanes[i] < lanes[i + half] ? lanes[i + half] : lanes[i];
    return lanes[0];
}

} // namespace dlgn::detail
