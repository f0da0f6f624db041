#pragma once

/// \file
/// A raw feature, and the bits that it becomes.

#include <cstddef>
#include <string>
#include <vector>

namespace dlgn {

/// A column of raw data: a number compared with thresholds of its own, or a category. With neither it gives
/// no bit, so it is not used.
///
/// The bits of a feature, in this order: one for each threshold, `value > threshold`, or one for each
/// category, `value == its place in the list`; then, if asked for, one that says that the value is unknown:
/// NaN, or the place of no category. All others are 0 for such a value.
struct feature {
    std::string name;                      ///< not empty
    std::vector<double> thresholds{};      ///< ascending
    std::vector<std::string> categories{}; ///< their names; none of them twice
    bool unknown = false;                  ///< whether there is a bit for unknown values

    /// Number of bits.
    [[nodiscard]] std::size_t bits() const noexcept {
        return thresholds.size() + categories.size() + (unknown ? 1U : 0U);
    }
    /// Whether it has categories, not thresholds.
    [[nodiscard]] bool is_category() const noexcept { return !categories.empty(); }

    friend bool operator==(const feature&, const feature&) = default;
};

namespace detail {

/// Throws `argument_error` unless there is a name, the thresholds are finite and ascend, no category comes
/// twice, and there are not both.
void check_feature(const feature& feature);

} // namespace detail
} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/encoder/impl/feature.hpp>
#endif
