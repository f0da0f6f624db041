#pragma once

/// \file
/// The bodies of <dlgn/encoder/row_view.hpp>.

#include <dlgn/encoder/row_view.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

#include <dlgn/core/error.hpp>
#include <dlgn/core/inline.hpp>

namespace dlgn {

DLGN_INLINE row_view::row_view(std::span<const double> values, std::size_t rows, std::size_t columns,
                               std::size_t stride)
    : doubles_(values.data()), rows_(rows), columns_(columns), stride_(stride) {
    check(values.size());
}

DLGN_INLINE row_view::row_view(std::span<const float> values, std::size_t rows, std::size_t columns,
                               std::size_t stride)
    : floats_(values.data()), rows_(rows), columns_(columns), stride_(stride) {
    check(values.size());
}

DLGN_INLINE row_view::row_view(std::span<const std::uint8_t> values, std::size_t rows, std::size_t columns,
                               std::size_t stride)
    : bytes_(values.data()), rows_(rows), columns_(columns), stride_(stride) {
    check(values.size());
}

DLGN_INLINE void row_view::check(std::size_t values) const {
    if (stride_ < columns_)
        throw argument_error("stride", stride_, "must hold a row of " + std::to_string(columns_) + " values");
    if (rows_ > 0 && (values < columns_ || (stride_ > 0 && (values - columns_) / stride_ < rows_ - 1)))
        throw argument_error("values", values,
                             "too few for " + std::to_string(rows_) + " rows of " + std::to_string(columns_) +
                                 ", " + std::to_string(stride_) + " apart");
}

} // namespace dlgn
