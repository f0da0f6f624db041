#pragma once

#include <cstddef>
#include <cstdint>

#include <dlgn/inference.hpp>

#include "support/images.hpp"

namespace dlgn_bench {

/// Gates at the rate of L1: two loads, an operation and a store of a vector, from arrays of 8 KiB, by the
/// same vectors as the engine.
class roofline {
public:
    /// Evaluates `gates_a_call` gates on one sample each.
    void operator()() const noexcept {
        using simd = dlgn::detail::simd<dlgn::default_arch>;
        const std::uint64_t* const a = memory_.get();
        const std::uint64_t* const b = a + words;
        std::uint64_t* const c = memory_.get() + 2 * words;
        for (int repeat = 0; repeat < repeats; ++repeat) {
            for (std::size_t i = 0; i < words; i += simd::words)
                simd::store(c + i, simd::load(a + i) & simd::load(b + i));
            asm volatile("" : : "r"(c) : "memory");
        }
    }
    static constexpr double gates_a_call() noexcept { return double{repeats} * words * 64; }

private:
    static constexpr std::size_t words = 1024;
    static constexpr int repeats = 64;
    aligned_words memory_ = make_words(3 * words);
};

} // namespace dlgn_bench
