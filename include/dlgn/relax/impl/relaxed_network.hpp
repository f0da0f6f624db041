#pragma once

/// \file
/// The bodies of <dlgn/relax/relaxed_network.hpp>.

#include <dlgn/relax/relaxed_network.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

#include <dlgn/core/bits.hpp>
#include <dlgn/core/inline.hpp>

namespace dlgn::detail {

DLGN_INLINE void load_features(bit_view samples, std::span<const std::uint32_t> order, std::size_t word,
                               bit_word (&block)[bits_per_word]) noexcept {
    for (std::size_t i = 0; i < bits_per_word; ++i)
        block[i] = i < order.size() ? samples.row(order[i])[word] : 0;
    transpose_64x64(block);
}

} // namespace dlgn::detail
