#pragma once

/// \file
/// Samples in the forms that the engine reads.

#include <cassert>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <type_traits>

#include <dlgn/core/bits.hpp>
#include <dlgn/core/error.hpp>
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
    sample_view(bit_view bits) // NOLINT(google-explicit-constructor): the engine's functions take either
        : rows_(bits.rows()), features_(bits.columns()), stride_(bits.stride()),
          words_(bits.rows() == 0 ? nullptr : bits.row(0).data()) {}
    /// Likewise, of a whole matrix.
    sample_view(const bit_matrix& bits) // NOLINT(google-explicit-constructor)
        : sample_view(bit_view(bits)) {}

    /// Rows of `columns` bytes that start `stride` bytes apart, compared with one threshold. Throws
    /// `argument_error` if `stride` cannot hold a row or `bytes` cannot hold all rows.
    sample_view(std::span<const std::uint8_t> bytes, std::size_t rows, std::size_t columns,
                std::size_t stride, std::uint8_t threshold)
        : rows_(rows), features_(columns), stride_(stride), bytes_(bytes.data()), threshold_(threshold) {
        check(bytes.size(), columns);
    }

    /// The same with several thresholds, which must outlive the view. Throws also if there are none.
    sample_view(std::span<const std::uint8_t> bytes, std::size_t rows, std::size_t columns,
                std::size_t stride, std::span<const std::uint8_t> thresholds)
        : rows_(rows), features_(detail::items_of(columns, thresholds.size(), 1)), stride_(stride),
          bytes_(bytes.data()), thresholds_(thresholds) {
        if (thresholds.empty())
            throw argument_error("thresholds", 0, "must be at least one");
        check(bytes.size(), columns);
    }

    /// Rows of `columns` Booleans, one after the other. Throws as above.
    sample_view(std::span<const bool> values, std::size_t rows, std::size_t columns)
        : sample_view({reinterpret_cast<const std::uint8_t*>(values.data()), values.size()}, rows, columns,
                      columns, std::uint8_t{0}) {}

    /// Raw values that `code` makes bits of; both must outlive the view. Throws `argument_error` if the rows
    /// do not have a value for each feature.
    sample_view(const row_view& values, const encoder& code)
        : rows_(values.rows()), features_(code.bits()), stride_(values.stride()) {
        code.check(values);
        thresholds_ = code.byte_thresholds();
        if (values.bytes() != nullptr && !thresholds_.empty()) {
            bytes_ = values.bytes();
        } else {
            values_ = &values;
            encoder_ = &code;
        }
    }

    /// Number of samples.
    [[nodiscard]] std::size_t rows() const noexcept { return rows_; }
    /// Bits that each sample gives.
    [[nodiscard]] std::size_t features() const noexcept { return features_; }

    /// Whether the rows are raw values, from `raw` on.
    [[nodiscard]] bool is_raw() const noexcept { return encoder_ != nullptr; }
    /// The raw values from sample `first` on.
    [[nodiscard]] detail::raw_rows raw(std::size_t first) const noexcept {
        assert(is_raw() && first < rows_);
        return values_->visit(first, [&]<class Value>(const Value* values) -> detail::raw_rows {
            const detail::raw_kind kind = std::is_same_v<Value, double>  ? detail::raw_kind::doubles
                                          : std::is_same_v<Value, float> ? detail::raw_kind::floats
                                                                         : detail::raw_kind::bytes;
            return {values, kind, stride_, encoder_->columns()};
        });
    }

    /// If not, whether the rows are packed bits; then `bits` is their place, or else `bytes`. From row
    /// `first` on.
    [[nodiscard]] bool is_packed() const noexcept { return bytes_ == nullptr && !is_raw(); }
    /// The packed bits from sample `first` on.
    [[nodiscard]] detail::bit_rows bits(std::size_t first) const noexcept {
        assert(is_packed() && first < rows_);
        return {words_ + first * stride_, stride_};
    }
    /// The bytes from sample `first` on.
    [[nodiscard]] detail::byte_rows bytes(std::size_t first) const noexcept {
        assert(!is_packed() && first < rows_);
        return {bytes_ + first * stride_, stride_, thresholds_.empty() ? &threshold_ : thresholds_.data(),
                thresholds_.empty() ? 1 : thresholds_.size()};
    }

private:
    void check(std::size_t bytes, std::size_t columns) const {
        if (stride_ < columns)
            throw argument_error("stride", stride_,
                                 "must hold a row of " + std::to_string(columns) + " bytes");
        if (!detail::holds_rows(bytes, rows_, stride_, columns))
            throw argument_error("bytes", bytes,
                                 "too few for " + std::to_string(rows_) + " rows of " +
                                     std::to_string(columns));
    }

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
