#pragma once

/// \file
/// The bodies of <dlgn/engine/sample_view.hpp>.

#include <dlgn/engine/sample_view.hpp>

#include <cassert>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <type_traits>

#include <dlgn/core/bits.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/encoder/encoder.hpp>
#include <dlgn/encoder/row_view.hpp>
#include <dlgn/engine/kernel_table.hpp>

namespace dlgn {

DLGN_INLINE sample_view::sample_view(bit_view bits)
    : rows_(bits.rows()), features_(bits.columns()), stride_(bits.stride()),
      words_(bits.rows() == 0 ? nullptr : bits.row(0).data()) {}

DLGN_INLINE sample_view::sample_view(std::span<const std::uint8_t> bytes, std::size_t rows,
                                     std::size_t columns, std::size_t stride, std::uint8_t threshold)
    : rows_(rows), features_(columns), stride_(stride), bytes_(bytes.data()), threshold_(threshold) {
    check(bytes.size(), columns);
}

DLGN_INLINE sample_view::sample_view(std::span<const std::uint8_t> bytes, std::size_t rows,
                                     std::size_t columns, std::size_t stride,
                                     std::span<const std::uint8_t> thresholds)
    : rows_(rows), features_(detail::items_of(columns, thresholds.size(), 1)), stride_(stride),
      bytes_(bytes.data()), thresholds_(thresholds) {
    if (thresholds.empty())
        throw argument_error("thresholds", 0, "must be at least one");
    check(bytes.size(), columns);
}

DLGN_INLINE sample_view::sample_view(std::span<const bool> values, std::size_t rows, std::size_t columns)
    : sample_view({reinterpret_cast<const std::uint8_t*>(values.data()), values.size()}, rows, columns,
                  columns, std::uint8_t{0}) {}

DLGN_INLINE sample_view::sample_view(const row_view& values, const encoder& code)
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

DLGN_INLINE detail::raw_rows sample_view::raw(std::size_t first) const noexcept {
    assert(is_raw() && first < rows_);
    return values_->visit(first, [&]<class Value>(const Value* values) -> detail::raw_rows {
        const detail::raw_kind kind = std::is_same_v<Value, double>  ? detail::raw_kind::doubles
                                      : std::is_same_v<Value, float> ? detail::raw_kind::floats
                                                                     : detail::raw_kind::bytes;
        return {values, kind, stride_, encoder_->columns()};
    });
}

DLGN_INLINE detail::bit_rows sample_view::bits(std::size_t first) const noexcept {
    assert(is_packed() && first < rows_);
    return {words_ + first * stride_, stride_};
}

DLGN_INLINE detail::byte_rows sample_view::bytes(std::size_t first) const noexcept {
    assert(!is_packed() && first < rows_);
    return {bytes_ + first * stride_, stride_, thresholds_.empty() ? &threshold_ : thresholds_.data(),
            thresholds_.empty() ? 1 : thresholds_.size()};
}

DLGN_INLINE void sample_view::check(std::size_t bytes, std::size_t columns) const {
    if (stride_ < columns)
        throw argument_error("stride", stride_, "must hold a row of " + std::to_string(columns) + " bytes");
    if (!detail::holds_rows(bytes, rows_, stride_, columns))
        throw argument_error("bytes", bytes,
                             "too few for " + std::to_string(rows_) + " rows of " + std::to_string(columns));
}

} // namespace dlgn
