#pragma once

/// \file
/// The bodies of <dlgn/core/bits.hpp>.

#include <dlgn/core/bits.hpp>

#include <algorithm>
#include <cassert>
#include <cstddef>
#include <limits>
#include <span>
#include <string>

#include <dlgn/core/error.hpp>
#include <dlgn/core/inline.hpp>

namespace dlgn::detail {

DLGN_INLINE std::size_t items_of(std::size_t rows, std::size_t row, std::size_t item_size) {
    const std::size_t most = std::numeric_limits<std::size_t>::max() / 2 / item_size;
    if (row != 0 && rows > most / row)
        throw argument_error("rows", rows, "are too many of " + std::to_string(row) + " items each");
    return rows * row;
}

} // namespace dlgn::detail

namespace dlgn {

DLGN_INLINE bit_view::bit_view(std::span<const bit_word> words, std::size_t rows, std::size_t columns,
                               std::size_t stride)
    : words_(words.data()), rows_(rows), columns_(columns), stride_(stride) {
    if (stride < words_for(columns))
        throw argument_error("stride", stride, "must hold a row of " + std::to_string(columns) + " bits");
    if (!detail::holds_rows(words.size(), rows, stride, words_for(columns)))
        throw argument_error("words", words.size(),
                             "too few for " + std::to_string(rows) + " rows of " + std::to_string(columns) +
                                 " bits");
}

DLGN_INLINE std::span<const bit_word> bit_view::row(std::size_t row) const noexcept {
    assert(row < rows_);
    return {words_ + row * stride_, words_for(columns_)};
}

DLGN_INLINE bool bit_view::operator()(std::size_t row, std::size_t column) const noexcept {
    assert(row < rows_ && column < columns_);
    return ((words_[row * stride_ + column / bits_per_word] >> (column % bits_per_word)) & 1U) != 0;
}

DLGN_INLINE bit_view bit_view::rows(std::size_t first, std::size_t count) const noexcept {
    assert(first <= rows_ && count <= rows_ - first);
    bit_view part = *this;
    part.words_ += first * stride_;
    part.rows_ = count;
    return part;
}

DLGN_INLINE bit_matrix::bit_matrix(std::size_t rows, std::size_t columns)
    : words_(detail::items_of(rows, words_for(columns), sizeof(bit_word))), rows_(rows), columns_(columns) {}

DLGN_INLINE std::span<bit_word> bit_matrix::row(std::size_t row) noexcept {
    assert(row < rows_);
    return {words_.data() + row * stride(), stride()};
}

DLGN_INLINE std::span<const bit_word> bit_matrix::row(std::size_t row) const noexcept {
    assert(row < rows_);
    return {words_.data() + row * stride(), stride()};
}

DLGN_INLINE void bit_matrix::set(std::size_t row, std::size_t column, bool value) noexcept {
    assert(row < rows_ && column < columns_);
    bit_word& word = words_[row * stride() + column / bits_per_word];
    const bit_word mask = bit_word{1} << (column % bits_per_word);
    word = value ? word | mask : word & ~mask;
}

DLGN_INLINE bit_matrix transpose(bit_view bits) {
    bit_matrix result(bits.columns(), bits.rows());
    bit_word block[bits_per_word];
    for (std::size_t top = 0; top < bits.rows(); top += bits_per_word) {
        const std::size_t height = std::min(bits_per_word, bits.rows() - top);
        for (std::size_t word = 0; word < words_for(bits.columns()); ++word) {
            const std::size_t width = std::min(bits_per_word, bits.columns() - word * bits_per_word);
            for (std::size_t i = 0; i < bits_per_word; ++i)
                block[i] = i < height ? bits.row(top + i)[word] : 0;
            detail::transpose_64x64(block);
            for (std::size_t j = 0; j < width; ++j)
                result.row(word * bits_per_word + j)[top / bits_per_word] = block[j];
        }
    }
    return result;
}

} // namespace dlgn
