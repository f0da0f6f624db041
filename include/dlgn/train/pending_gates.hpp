#pragma once

/// \file
/// Gates that wait to be evaluated.

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace dlgn::detail {

/// A set of gates that gives back the lowest one first. Takes a bit for each gate there is.
class pending_gates {
public:
    explicit pending_gates(std::size_t gates) : words_((gates + word_bits - 1) / word_bits) {}

    [[nodiscard]] bool empty() const noexcept { return count_ == 0; }

    /// Adds a gate, unless it is in the set already.
    void add(std::size_t gate) noexcept {
        const std::size_t word = gate / word_bits;
        const std::uint64_t bit = std::uint64_t{1} << (gate % word_bits);
        lowest_ = count_ == 0 || word < lowest_ ? word : lowest_;
        count_ += (words_[word] & bit) == 0 ? 1U : 0U;
        words_[word] |= bit;
    }

    /// Takes the lowest gate; there is one.
    [[nodiscard]] std::size_t take() noexcept {
        while (words_[lowest_] == 0)
            ++lowest_;
        const auto place = static_cast<std::size_t>(std::countr_zero(words_[lowest_]));
        words_[lowest_] &= words_[lowest_] - 1;
        --count_;
        return lowest_ * word_bits + place;
    }

private:
    static constexpr std::size_t word_bits = 64;

    std::vector<std::uint64_t> words_;
    std::size_t count_ = 0;
    std::size_t lowest_ = 0; ///< no word below it has a gate
};

} // namespace dlgn::detail
