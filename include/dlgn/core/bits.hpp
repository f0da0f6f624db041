#pragma once

/// \file
/// Packed bits in two dimensions: an owning matrix and a view over anybody's words. Rows may be samples
/// (as data arrives) or features (as the engine computes); `transpose` turns one into the other.

#include <algorithm>
#include <bit>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <vector>

#include <dlgn/core/error.hpp>

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
[[nodiscard]] inline std::size_t items_of(std::size_t rows, std::size_t row, std::size_t item_size) {
    const std::size_t most = std::numeric_limits<std::size_t>::max() / 2 / item_size;
    if (row != 0 && rows > most / row)
        throw argument_error("rows", rows, "are too many of " + std::to_string(row) + " items each");
    return rows * row;
}

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
    bit_view(std::span<const bit_word> words, std::size_t rows, std::size_t columns, std::size_t stride)
        : words_(words.data()), rows_(rows), columns_(columns), stride_(stride) {
        if (stride < words_for(columns))
            throw argument_error("stride", stride, "must hold a row of " + std::to_string(columns) + " bits");
        if (!detail::holds_rows(words.size(), rows, stride, words_for(columns)))
            throw argument_error("words", words.size(),
                                 "too few for " + std::to_string(rows) + " rows of " +
                                     std::to_string(columns) + " bits");
    }

    /// Number of rows.
    [[nodiscard]] std::size_t rows() const noexcept { return rows_; }
    /// Number of bits in a row.
    [[nodiscard]] std::size_t columns() const noexcept { return columns_; }
    /// Words from the start of one row to the start of the next.
    [[nodiscard]] std::size_t stride() const noexcept { return stride_; }

    /// The words of row `row`; bits past the last column have no meaning.
    [[nodiscard]] std::span<const bit_word> row(std::size_t row) const noexcept {
        assert(row < rows_);
        return {words_ + row * stride_, words_for(columns_)};
    }

    /// The bit of a row in a column. Neither is checked.
    [[nodiscard]] bool operator()(std::size_t row, std::size_t column) const noexcept {
        assert(row < rows_ && column < columns_);
        return ((words_[row * stride_ + column / bits_per_word] >> (column % bits_per_word)) & 1U) != 0;
    }

    /// Rows [first, first + count).
    [[nodiscard]] bit_view rows(std::size_t first, std::size_t count) const noexcept {
        assert(first <= rows_ && count <= rows_ - first);
        bit_view part = *this;
        part.words_ += first * stride_;
        part.rows_ = count;
        return part;
    }

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
    bit_matrix(std::size_t rows, std::size_t columns)
        : words_(detail::items_of(rows, words_for(columns), sizeof(bit_word))), rows_(rows),
          columns_(columns) {}

    /// Number of rows.
    [[nodiscard]] std::size_t rows() const noexcept { return rows_; }
    /// Number of bits in a row.
    [[nodiscard]] std::size_t columns() const noexcept { return columns_; }
    /// Words from one row to the next.
    [[nodiscard]] std::size_t stride() const noexcept { return words_for(columns_); }
    /// All words, row by row; bits beyond the last column are 0.
    [[nodiscard]] std::span<const bit_word> words() const noexcept { return words_; }

    /// The words of a row, to write: keep the bits past the last column zero.
    [[nodiscard]] std::span<bit_word> row(std::size_t row) noexcept {
        assert(row < rows_);
        return {words_.data() + row * stride(), stride()};
    }
    /// The words of a row.
    [[nodiscard]] std::span<const bit_word> row(std::size_t row) const noexcept {
        assert(row < rows_);
        return {words_.data() + row * stride(), stride()};
    }

    /// The bit of a row in a column. Neither is checked.
    [[nodiscard]] bool operator()(std::size_t row, std::size_t column) const noexcept {
        return bit_view(*this)(row, column);
    }
    /// Sets the bit of a row in a column. Neither is checked.
    void set(std::size_t row, std::size_t column, bool value) noexcept {
        assert(row < rows_ && column < columns_);
        bit_word& word = words_[row * stride() + column / bits_per_word];
        const bit_word mask = bit_word{1} << (column % bits_per_word);
        word = value ? word | mask : word & ~mask;
    }

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

/// columns × rows: the same bits with the two indices exchanged.
[[nodiscard]] inline bit_matrix transpose(bit_view bits) {
    bit_matrix result(bits.columns(), bits.rows());
    bit_word block[bits_per_word];
    for (std::size_t top = 0; top < bits.rows(); top += bits_per_word) {
        const std::size_t height = std::min(bits_per_word, bits.rows() - top);
        for (std::size_t word = 0; word < words_for(bits.columns()); ++word) {
            const std::size_t width = std::min(bits_per_word, bits.columns() - word * bits_per_word);
            for (std::size_t i = 0; i < bits_per_word; ++i)
                block[i] = i < height ? bits.row(top + i)[word] : 0;
            transpose_64x64(block);
            for (std::size_t j = 0; j < width; ++j)
                result.row(word * bits_per_word + j)[top / bits_per_word] = block[j];
        }
    }
    return result;
}

} // namespace dlgn
