#pragma once

/// \file
/// The bodies of <dlgn/encoder/feature.hpp>.

#include <dlgn/encoder/feature.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <dlgn/core/error.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/core/text.hpp>

namespace dlgn::detail {

DLGN_INLINE void check_feature(const feature& feature) {
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
    std::sort(sorted.begin(), sorted.end());
    if (const auto twice = std::adjacent_find(sorted.begin(), sorted.end()); twice != sorted.end())
        throw argument_error(name + ", category", *twice, "must not come twice");
}

} // namespace dlgn::detail
