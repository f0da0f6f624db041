#pragma once

/// \file
/// Samples in the forms that the engine reads.

#include <cstddef>
#include <cstdint>
#include <span>

#include <dlgn/core/bits.hpp>
#include <dlgn/encoder/encoder.hpp>
#include <dlgn/encoder/row_view.hpp>
#include <dlgn/engine/kernel_table.hpp>

namespace dlgn {

/// Samples that somebody else owns, one a row: packed bits, or bytes that become bits by comparison with one
/// or several thresholds, or raw values and their encoder. A byte at column c is above threshold t (of T):
/// that is feature c · T + t.
class sample_view {
public:
    /// Bits that are packed already, samples × features.
    sample_view(bit_view bits); // NOLINT(google-explicit-constructor): the engine's functions take either
    /// Likewise, of a whole matrix.
    sample_view(const bit_matrix& bits) // NOLINT(google-explicit-constructor)
        : sample_view(bit_view(bits)) {}

    /// Rows of `columns` bytes that start `stride` bytes apart, compared with one threshold. Throws
    /// `argument_error` if `stride` cannot hold a row or `bytes` cannot hold all rows.
    sample_view(std::span<const std::uint8_t> bytes, std::size_t rows, std::size_t columns,
                std::size_t stride, std::uint8_t threshold);

    /// The same with several thresholds, which must outlive the view. Throws also if there are none.
    sample_view(std::span<const std::uint8_t> bytes, std::size_t rows, std::size_t columns,
                std::size_t stride, std::span<const std::uint8_t> thresholds);

    /// Rows of `columns` Booleans, one after the other. Throws as above.
    sample_view(std::span<const bool> values, std::size_t rows, std::size_t columns);

    /// Raw values that `code` makes bits of; both must outlive the view. Throws `argument_error` if the rows
    /// do not have a value for each feature.
    sample_view(const row_view& values, const encoder& code);

    /// Number of samples.
    [[nodiscard]] std::size_t rows() const noexcept { return rows_; }
    /// Bits that each sample gives.
    [[nodiscard]] std::size_t features() const noexcept { return features_; }

    /// Whether the rows are raw values, from `raw` on.
    [[nodiscard]] bool is_raw() const noexcept { return encoder_ != nullptr; }
    /// The raw values from sample `first` on.
    [[nodiscard]] detail::raw_rows raw(std::size_t first) const noexcept;

    /// If not, whether the rows are packed bits; then `bits` is their place, or else `bytes`. From row
    /// `first` on.
    [[nodiscard]] bool is_packed() const noexcept { return bytes_ == nullptr && !is_raw(); }
    /// The packed bits from sample `first` on.
    [[nodiscard]] detail::bit_rows bits(std::size_t first) const noexcept;
    /// The bytes from sample `first` on.
    [[nodiscard]] detail::byte_rows bytes(std::size_t first) const noexcept;

private:
    void check(std::size_t bytes, std::size_t columns) const;

    std::size_t rows_;
    std::size_t features_;
    std::size_t stride_; ///< words or bytes
    const std::uint64_t* words_ = nullptr;
    const std::uint8_t* bytes_ = nullptr;
    std::span<const std::uint8_t> thresholds_;
    std::uint8_t threshold_ = 0;
    const row_view* values_ = nullptr;
    const encoder* encoder_ = nullptr;
};

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/engine/impl/sample_view.hpp>
#endif
