#pragma once

/// \file
/// The bodies of <dlgn/core/random.hpp>.

#include <dlgn/core/random.hpp>

#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>

#include <dlgn/core/inline.hpp>

namespace dlgn {

DLGN_INLINE random_engine::random_engine(std::uint64_t seed) noexcept {
    for (std::size_t i = 0; i < state_.size(); ++i)
        state_[i] = detail::split_mix(seed, i);
}

DLGN_INLINE random_engine::result_type random_engine::operator()() noexcept {
    const std::uint64_t result = std::rotl(state_[1] * 5, 7) * 9;
    const std::uint64_t shifted = state_[1] << 17;
    state_[2] ^= state_[0];
    state_[3] ^= state_[1];
    state_[1] ^= state_[2];
    state_[0] ^= state_[3];
    state_[2] ^= shifted;
    state_[3] = std::rotl(state_[3], 45);
    return result;
}

DLGN_INLINE std::size_t random_engine::below(std::size_t bound) noexcept {
    const std::uint64_t limit = max() - max() % bound;
    std::uint64_t draw = (*this)();
    while (draw >= limit)
        draw = (*this)();
    return draw % bound;
}

DLGN_INLINE double random_engine::normal() noexcept {
    const double radius = std::sqrt(-2.0 * std::log(1.0 - uniform()));
    return radius * std::cos(6.283185307179586 * uniform());
}

} // namespace dlgn
