#pragma once

/// \file
/// Ways to choose the thresholds of a number.

namespace dlgn {

/// How the thresholds of a number are chosen.
enum class threshold_rule {
    even,        ///< as nearly as the values allow at equal distances from the least to the greatest
    quantile,    ///< as nearly between equal numbers of rows
    information, ///< so that the interval tells most of the label
};

} // namespace dlgn
