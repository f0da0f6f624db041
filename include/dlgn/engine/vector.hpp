#pragma once

/// \file
/// What the engine's kernels ask of an architecture. Everything is keyed by the architecture's tag, so that
/// kernels of several instruction sets live in one binary without sharing a symbol.

#include <cstddef>
#include <cstdint>
#include <utility>

#include <xsimd/xsimd.hpp>

// Kernels are one function each: what they are made of is inlined even where a compiler's heuristics would
// not. Sanitized and unoptimised builds, which would take minutes to compile so, are left alone.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define DLGN_NO_FORCED_INLINING
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer) ||                                   \
    __has_feature(undefined_behavior_sanitizer)
#define DLGN_NO_FORCED_INLINING
#endif
#endif
#if defined(__OPTIMIZE__) && !defined(DLGN_NO_FORCED_INLINING)
#define DLGN_ALWAYS_INLINE [[gnu::always_inline]] inline
#define DLGN_ALWAYS_INLINE_LAMBDA __attribute__((always_inline))
#else
#define DLGN_ALWAYS_INLINE inline
#define DLGN_ALWAYS_INLINE_LAMBDA
#endif

namespace dlgn {

/// An architecture without SIMD: a vector is `Count` 64-bit words (a power of two). Wide ones behave like a
/// SIMD architecture of that width on any machine. `Key` tells apart what is compiled for different machines.
template <std::size_t Count, class Key = void>
struct words {};

/// The fallback that runs everywhere.
using scalar = words<1>;

/// The best architecture that the compiler flags of this translation unit allow.
using default_arch = xsimd::default_arch;

namespace detail {

/// Calls `body` for the template arguments 0 to Count - 1, without a loop.
template <std::size_t Count, class Body>
DLGN_ALWAYS_INLINE void unrolled(Body body) noexcept {
    [&]<std::size_t... I>(std::index_sequence<I...>) DLGN_ALWAYS_INLINE_LAMBDA {
        (body.template operator()<I>(), ...);
    }
    (std::make_index_sequence<Count>{});
}

/// The same register as another batch. (xsimd's own `bitwise_cast` changed its form after 8.1.)
template <class To, class From>
DLGN_ALWAYS_INLINE To as_batch(const From& value) noexcept {
    static_assert(sizeof(To) == sizeof(From));
    To result;
    __builtin_memcpy(static_cast<void*>(&result), &value, sizeof(To));
    return result;
}

/// Vectors of an xsimd architecture: aligned `load` and `store`, operators `&`, `|`, `^`, `~`.
template <class Arch>
struct simd {
    using vector = xsimd::batch<std::uint64_t, Arch>;
    static constexpr std::size_t words = sizeof(vector) / 8;

    DLGN_ALWAYS_INLINE static vector load(const std::uint64_t* from) noexcept {
        return vector::load_aligned(from);
    }
    DLGN_ALWAYS_INLINE static void store(std::uint64_t* to, const vector& value) noexcept {
        value.store_aligned(to);
    }
    DLGN_ALWAYS_INLINE static vector fill(std::uint64_t word) noexcept { return vector(word); }
};

/// Vectors of plain words.
template <std::size_t Count, class Key>
struct simd<dlgn::words<Count, Key>> {
    struct vector {
        std::uint64_t word[Count];

        template <class Function>
        DLGN_ALWAYS_INLINE static vector map(Function function) noexcept {
            vector result;
            for (std::size_t i = 0; i < Count; ++i)
                result.word[i] = function(i);
            return result;
        }
        DLGN_ALWAYS_INLINE friend vector operator&(const vector& a, const vector& b) noexcept {
            return map([&](std::size_t i) { return a.word[i] & b.word[i]; });
        }
        DLGN_ALWAYS_INLINE friend vector operator|(const vector& a, const vector& b) noexcept {
            return map([&](std::size_t i) { return a.word[i] | b.word[i]; });
        }
        DLGN_ALWAYS_INLINE friend vector operator^(const vector& a, const vector& b) noexcept {
            return map([&](std::size_t i) { return a.word[i] ^ b.word[i]; });
        }
        DLGN_ALWAYS_INLINE friend vector operator~(const vector& a) noexcept {
            return map([&](std::size_t i) { return ~a.word[i]; });
        }
    };
    static constexpr std::size_t words = Count;

    DLGN_ALWAYS_INLINE static vector load(const std::uint64_t* from) noexcept {
        return vector::map([&](std::size_t i) { return from[i]; });
    }
    DLGN_ALWAYS_INLINE static void store(std::uint64_t* to, const vector& value) noexcept {
        for (std::size_t i = 0; i < Count; ++i)
            to[i] = value.word[i];
    }
    DLGN_ALWAYS_INLINE static vector fill(std::uint64_t word) noexcept {
        return vector::map([&](std::size_t) { return word; });
    }
};

} // namespace detail

} // namespace dlgn
