#pragma once

/// \file
/// An encoder as plain numbers, for code that compares many rows at a time.

#include <cstddef>
#include <cstdint>

namespace dlgn {

/// The bits of one feature: of each key, whether the value is above it, or equal to it.
struct encoder_column {
    std::uint32_t feature;   ///< its place in a row of raw values
    std::uint32_t first_bit; ///< of the encoder; a key stands where its bit does
    std::uint32_t keys;      ///< thresholds or categories
    bool is_category;        ///< equal, not above
    bool unknown;            ///< whether a bit for unknown values follows
};

/// All features that have a bit, and their keys as doubles and as floats. The float keys give the same bits
/// for every float: the greatest float that is not above a threshold, and NaN, which nothing equals, for the
/// number of a category that no float is.
struct encoder_columns {
    const encoder_column* columns; ///< in the order of the features
    std::size_t count;             ///< of columns
    const double* double_keys;     ///< one for each bit of the encoder
    const float* float_keys;       ///< likewise
};

} // namespace dlgn
