#pragma once

/// \file
/// Random numbers that are the same on every machine and compiler, unlike `<random>`'s distributions.

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>

namespace dlgn {

namespace detail {

/// Number `index` of the sequence that SplitMix64 (Steele, Lea and Flood, 2014) makes from `seed`: random
/// numbers without a state.
[[nodiscard]] constexpr std::uint64_t split_mix(std::uint64_t seed, std::uint64_t index) noexcept {
    std::uint64_t mixed = seed + (index + 1) * 0x9e3779b97f4a7c15U;
    mixed = (mixed ^ (mixed >> 30U)) * 0xbf58476d1ce4e5b9U;
    mixed = (mixed ^ (mixed >> 27U)) * 0x94d049bb133111ebU;
    return mixed ^ (mixed >> 31U);
}

} // namespace detail

/// xoshiro256** (Blackman and Vigna, 2018), seeded through SplitMix64. Value semantics: a copy continues
/// the same sequence. Satisfies `std::uniform_random_bit_generator`.
class random_engine {
public:
    using result_type = std::uint64_t;               ///< as the standard's distributions ask for
    using state_type = std::array<std::uint64_t, 4>; ///< of xoshiro256**

    /// The same numbers for the same seed, on every machine.
    explicit random_engine(std::uint64_t seed) noexcept;

    /// Continues a sequence from a state that `state()` returned.
    explicit random_engine(const state_type& state) noexcept : state_(state) {}

    /// From which it can be continued.
    [[nodiscard]] const state_type& state() const noexcept { return state_; }

    /// The lowest number it may give.
    static constexpr result_type min() noexcept { return 0; }
    /// The highest number it may give.
    static constexpr result_type max() noexcept { return ~result_type{0}; }

    /// 64 uniform bits.
    result_type operator()() noexcept;

    /// Uniform in [0, bound), without bias; `bound` > 0.
    std::size_t below(std::size_t bound) noexcept;

    /// Uniform in [0, 1), 53 bits.
    double uniform() noexcept { return static_cast<double>((*this)() >> 11) * 0x1p-53; }

    /// Standard normal (Box and Muller, one value a call).
    double normal() noexcept;

    /// Puts `items` in a uniformly random order (Fisher and Yates).
    template <class Item>
    void shuffle(std::span<Item> items) noexcept {
        for (std::size_t i = items.size(); i > 1; --i)
            std::swap(items[i - 1], items[below(i)]);
    }

private:
    state_type state_{};
};

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/core/impl/random.hpp>
#endif
