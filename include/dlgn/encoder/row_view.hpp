#pragma once

/// \file
/// Rows of raw values, as a program has them.

#include <cassert>
#include <cstddef>
#include <cstdint>
#include <span>

namespace dlgn {

/// Rows of numbers that somebody else owns: bytes, floats or doubles. Consecutive rows start `stride` values
/// apart. A category is the number of its place in the feature's list, an unknown value is NaN; bytes have no
/// NaN.
class row_view {
public:
    /// Rows of doubles, one after the other.
    row_view(std::span<const double> values, std::size_t rows, std::size_t columns)
        : row_view(values, rows, columns, columns) {}
    /// Rows of floats, one after the other.
    row_view(std::span<const float> values, std::size_t rows, std::size_t columns)
        : row_view(values, rows, columns, columns) {}
    /// Rows of bytes, one after the other.
    row_view(std::span<const std::uint8_t> values, std::size_t rows, std::size_t columns)
        : row_view(values, rows, columns, columns) {}

    /// Throws `argument_error` if `stride` cannot hold a row or `values` cannot hold all rows.
    row_view(std::span<const double> values, std::size_t rows, std::size_t columns, std::size_t stride);
    /// The same for floats.
    row_view(std::span<const float> values, std::size_t rows, std::size_t columns, std::size_t stride);
    /// The same for bytes.
    row_view(std::span<const std::uint8_t> values, std::size_t rows, std::size_t columns, std::size_t stride);

    /// Number of rows.
    [[nodiscard]] std::size_t rows() const noexcept { return rows_; }
    /// Values of a row.
    [[nodiscard]] std::size_t columns() const noexcept { return columns_; }
    /// Values from the start of one row to the start of the next.
    [[nodiscard]] std::size_t stride() const noexcept { return stride_; }

    /// Calls `visit` with the first value of row `first`, as a pointer to what the values are.
    template <class Visit>
    decltype(auto) visit(std::size_t first, Visit visit) const {
        assert(first < rows_);
        if (doubles_ != nullptr)
            return visit(doubles_ + first * stride_);
        if (floats_ != nullptr)
            return visit(floats_ + first * stride_);
        return visit(bytes_ + first * stride_);
    }

    /// Where the values are if they are bytes; null otherwise.
    [[nodiscard]] const std::uint8_t* bytes() const noexcept { return bytes_; }

private:
    void check(std::size_t values) const;

    const double* doubles_ = nullptr;
    const float* floats_ = nullptr;
    const std::uint8_t* bytes_ = nullptr;
    std::size_t rows_;
    std::size_t columns_;
    std::size_t stride_;
};

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/encoder/impl/row_view.hpp>
#endif
