#pragma once

/// \file
/// What the engine's kernels ask of an architecture. Everything is keyed by the architecture's tag, so that
/// kernels of several instruction sets live in one binary without sharing a symbol.

#include <cstddef>
#include <cstdint>

#include <xsimd/xsimd.hpp>

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

/// Vectors of an xsimd architecture: aligned `load` and `store`, operators `&`, `|`, `^`, `~`.
template <class Arch>
struct simd {
    using vector = xsimd::batch<std::uint64_t, Arch>;
    static constexpr std::size_t words = sizeof(vector) / 8;

    [[gnu::always_inline]] static inline vector load(const std::uint64_t* from) noexcept {
        return vector::load_aligned(from);
    }
    [[gnu::always_inline]] static inline void store(std::uint64_t* to, const vector& value) noexcept {
        value.store_aligned(to);
    }
    [[gnu::always_inline]] static inline vector fill(std::uint64_t word) noexcept { return vector(word); }
};

/// Vectors of plain words.
template <std::size_t Count, class Key>
struct simd<dlgn::words<Count, Key>> {
    struct vector {
        std::uint64_t word[Count];

        template <class Function>
        [[gnu::always_inline]] static inline vector map(Function function) noexcept {
            vector result;
            for (std::size_t i = 0; i < Count; ++i)
                result.word[i] = function(i);
            return result;
        }
        [[gnu::always_inline]] friend inline vector operator&(const vector& a, const vector& b) noexcept {
            return map([&](std::size_t i) { return a.word[i] & b.word[i]; });
        }
        [[gnu::always_inline]] friend inline vector operator|(const vector& a, const vector& b) noexcept {
            return map([&](std::size_t i) { return a.word[i] | b.word[i]; });
        }
        [[gnu::always_inline]] friend inline vector operator^(const vector& a, const vector& b) noexcept {
            return map([&](std::size_t i) { return a.word[i] ^ b.word[i]; });
        }
        [[gnu::always_inline]] friend inline vector operator~(const vector& a) noexcept {
            return map([&](std::size_t i) { return ~a.word[i]; });
        }
    };
    static constexpr std::size_t words = Count;

    [[gnu::always_inline]] static inline vector load(const std::uint64_t* from) noexcept {
        return vector::map([&](std::size_t i) { return from[i]; });
    }
    [[gnu::always_inline]] static inline void store(std::uint64_t* to, const vector& value) noexcept {
        for (std::size_t i = 0; i < Count; ++i)
            to[i] = value.word[i];
    }
    [[gnu::always_inline]] static inline vector fill(std::uint64_t word) noexcept {
        return vector::map([&](std::size_t) { return word; });
    }
};

} // namespace detail

} // namespace dlgn
