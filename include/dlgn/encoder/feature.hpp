#pragma once

/// \file
/// A raw feature, and the bits that it becomes.

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <dlgn/core/error.hpp>
#include <dlgn/core/text.hpp>

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
inline void check_feature(const feature& feature) {
    if (feature.name.empty())
        throw argument_error("feature name", "\"\"", "must not be empty");
    const std::string name = "feature \"" + feature.name + "\"";
    if (!feature.thresholds.empty() && !feature.categories.empty())
        throw argument_error(name, to_text(feature.thresholds.size()) + " thresholds",
                             "a feature of categories has none");
    for (std::size_t t = 0; t < feature.thresholds.size(); ++t) {
        if (!std::isfinite(feature.thresholds[t]))
            throw argument_error(name + ", threshold", feature.thresholds[t], "must be finite");
        if (t > 0 && !(feature.thresholds[t - 1] < feature.thresholds[t]))
            throw argument_error(name + ", threshold", to_text(feature.thresholds[t]),
                                 "must be above the one before it, " + to_text(feature.thresholds[t - 1]));
    }
    std::vector<std::string_view> sorted(feature.categories.begin(), feature.categories.end());
    std::ranges::sort(sorted);
    if (const auto twice = std::ranges::adjacent_find(sorted); twice != sorted.end())
        throw argument_error(name + ", category", *twice, "must not come twice");
}

} // namespace detail
} // namespace dlgn
