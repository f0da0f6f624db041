#pragma once

/// \file
/// The bits of one node on the samples that are worked on together.

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

#include <dlgn/core/bits.hpp>
#include <dlgn/gate/op.hpp>
#include <dlgn/gate/word.hpp>
#include <dlgn/relax/rows.hpp>

namespace dlgn::detail {

inline constexpr std::size_t block_words = 16;
inline constexpr std::size_t block_samples = block_words * word_samples;

/// The bits of a node on a block of samples: a cache line.
struct alignas(64) bit_row {
    std::array<std::uint32_t, block_words> words{};

    [[nodiscard]] bool operator[](std::size_t sample) const noexcept {
        return (words[sample / word_samples] >> (sample % word_samples) & 1U) != 0;
    }
    void set(std::size_t sample) noexcept {
        words[sample / word_samples] |= std::uint32_t{1} << (sample % word_samples);
    }
    [[nodiscard]] bool operator==(const bit_row& other) const noexcept {
        std::uint32_t different = 0;
        for (std::size_t i = 0; i < block_words; ++i)
            different |= words[i] ^ other.words[i];
        return different == 0;
    }
};

/// The bits of up to `block_samples` samples in words of other width, and zeros.
[[nodiscard]] inline bit_row to_row(std::span<const bit_word> bits) noexcept {
    bit_row result;
    for (std::size_t i = 0; i < bits.size(); ++i) {
        result.words[2 * i] = static_cast<std::uint32_t>(bits[i]);
        result.words[2 * i + 1] = static_cast<std::uint32_t>(bits[i] >> word_samples);
    }
    return result;
}

[[nodiscard]] constexpr bit_row complement_of(const bit_row& row) noexcept {
    bit_row result;
    for (std::size_t i = 0; i < block_words; ++i)
        result.words[i] = ~row.words[i];
    return result;
}

/// op(a, b), sample by sample.
[[nodiscard]] inline bit_row evaluate(gate_op op, const bit_row& a, const bit_row& b) noexcept {
    const word_polynomial<std::uint32_t> polynomial(op);
    bit_row result;
    for (std::size_t i = 0; i < block_words; ++i)
        result.words[i] = polynomial(a.words[i], b.words[i]);
    return result;
}

} // namespace dlgn::detail
