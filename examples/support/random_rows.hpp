#pragma once

/// \file
/// Rows of bits for netlists without data.

#include <algorithm>
#include <cstddef>

#include <dlgn/core/bits.hpp>
#include <dlgn/core/random.hpp>

namespace support {

/// Rows of random bits, always the same ones.
inline dlgn::bit_matrix random_rows(std::size_t rows, std::size_t columns) {
    dlgn::random_engine random(1);
    dlgn::bit_matrix bits(rows, columns);
    for (std::size_t row = 0; row < rows; ++row)
        for (std::size_t column = 0; column < columns; ++column)
            bits.set(row, column, random.below(2) == 1);
    return bits;
}

/// At least one row of random bits, of which each changes from one row to the next with this probability.
inline dlgn::bit_matrix random_changes(std::size_t rows, std::size_t columns, double activity) {
    dlgn::bit_matrix bits(rows, columns);
    std::ranges::copy(random_rows(1, columns).row(0), bits.row(0).begin());
    dlgn::random_engine random(2);
    for (std::size_t row = 1; row < rows; ++row)
        for (std::size_t column = 0; column < columns; ++column)
            bits.set(row, column, bits(row - 1, column) != (random.uniform() < activity));
    return bits;
}

} // namespace support
