#pragma once

/// \file
/// Packed bits in two dimensions: an owning matrix and a view over anybody's words. Rows may be samples
/// (as data arrives) or features (as the engine computes); `transpose` turns one into the other.

#include <bit>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace dlgn {

/// 64 packed bits; bit i of a row is bit i % 64 of its word i / 64.
using bit_word = std::uint64_t;
inline constexpr std::size_t bits_per_word = 64; ///< bits of a `bit_word`

/// Words that hold `bits` bits.
[[nodiscard]] constexpr std::size_t words_for(std::size_t bits) noexcept {
    return bits / bits_per_word + (bits % bits_per_word != 0 ? 1 : 0);
}

namespace detail {

/// Whether `size` items hold `rows` rows of `row` items that start `stride` ≥ `row` items apart.
[[nodiscard]] constexpr bool holds_rows(std::size_t size, std::size_t rows, std::size_t stride,
                                        std::size_t row) noexcept {
    return rows == 0 || (row <= size && (stride == 0 || rows - 1 <= (size - row) / stride));
}

/// `rows` · `row`, the items of a result. Throws `argument_error` if no memory has so many of `item_size`
/// bytes.
[[nodiscard]] std::size_t items_of(std::size_t rows, std::size_t row, std::size_t item_size);

/// Digits of a binary number. (`std::bit_width` returns one type or another, depending on the library's age.)
[[nodiscard]] constexpr std::size_t bit_length(std::size_t number) noexcept {
    return std::numeric_limits<std::size_t>::digits - static_cast<unsigned>(std::countl_zero(number));
}

} // namespace detail

/// rows × columns bits that somebody else owns; consecutive rows start `stride` words apart.
class bit_view {
public:
    constexpr bit_view() noexcept = default;

    /// Throws `argument_error` if `stride` words cannot hold a row or `words` cannot hold all rows.
    bit_view(std::span<const bit_word> words, std::size_t rows, std::size_t columns, std::size_t stride);

    /// Number of rows.
    [[nodiscard]] std::size_t rows() const noexcept { return rows_; }
    /// Number of bits in a row.
    [[nodiscard]] std::size_t columns() const noexcept { return columns_; }
    /// Words from the start of one row to the start of the next.
    [[nodiscard]] std::size_t stride() const noexcept { return stride_; }

    /// The words of row `row`; bits past the last column have no meaning.
    [[nodiscard]] std::span<const bit_word> row(std::size_t row) const noexcept;

    /// The bit of a row in a column. Neither is checked.
    [[nodiscard]] bool operator()(std::size_t row, std::size_t column) const noexcept;

    /// Rows [first, first + count).
    [[nodiscard]] bit_view rows(std::size_t first, std::size_t count) const noexcept;

private:
    const bit_word* words_ = nullptr;
    std::size_t rows_ = 0;
    std::size_t columns_ = 0;
    std::size_t stride_ = 0;
};

/// rows × columns bits, owned. Each row starts on a word; bits past the last column are zero.
class bit_matrix {
public:
    bit_matrix() = default;

    /// All bits zero. Throws `argument_error` if there can be no memory for so many.
    bit_matrix(std::size_t rows, std::size_t columns);

    /// Number of rows.
    [[nodiscard]] std::size_t rows() const noexcept { return rows_; }
    /// Number of bits in a row.
    [[nodiscard]] std::size_t columns() const noexcept { return columns_; }
    /// Words from one row to the next.
    [[nodiscard]] std::size_t stride() const noexcept { return words_for(columns_); }
    /// All words, row by row; bits beyond the last column are 0.
    [[nodiscard]] std::span<const bit_word> words() const noexcept { return words_; }

    /// The words of a row, to write: keep the bits past the last column zero.
    [[nodiscard]] std::span<bit_word> row(std::size_t row) noexcept;
    /// The words of a row.
    [[nodiscard]] std::span<const bit_word> row(std::size_t row) const noexcept;

    /// The bit of a row in a column. Neither is checked.
    [[nodiscard]] bool operator()(std::size_t row, std::size_t column) const noexcept {
        return bit_view(*this)(row, column);
    }
    /// Sets the bit of a row in a column. Neither is checked.
    void set(std::size_t row, std::size_t column, bool value) noexcept;

    /// A view of the whole.
    operator bit_view() const noexcept { // NOLINT(google-explicit-constructor): a view of the whole
        return {words_, rows_, columns_, stride()};
    }

    friend bool operator==(const bit_matrix&, const bit_matrix&) = default;

private:
    std::vector<bit_word> words_;
    std::size_t rows_ = 0;
    std::size_t columns_ = 0;
};

namespace detail {

/// Transposes a 64 × 64 block in place: bit j of word i becomes bit i of word j. Recursive halving
/// (Hacker's Delight, 7-3), 6 · 32 exchanges.
constexpr void transpose_64x64(std::span<bit_word, 64> block) noexcept {
    bit_word mask = 0x00000000ffffffffU;
    for (unsigned width = 32; width != 0; width >>= 1, mask ^= mask << width) {
        for (unsigned i = 0; i < 64; i = (i + width + 1) & ~width) {
            const bit_word exchanged = ((block[i] >> width) ^ block[i + width]) & mask;
            block[i] ^= exchanged << width;
            block[i + width] ^= exchanged;
        }
    }
}

} // namespace detail

/// columns × rows: the same bits with the two indices exchanged.
[[nodiscard]] bit_matrix transpose(bit_view bits);

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/core/impl/bits.hpp>
#endif
