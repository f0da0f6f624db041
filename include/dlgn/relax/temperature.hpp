#pragma once

/// \file
/// The temperature τ that class sums are divided by (Petersen et al., 2022).

#include <cmath>
#include <cstddef>

namespace dlgn {

/// A τ for groups of `outputs_per_class` outputs: grows like the square root of the group, as the spread of a
/// sum of independent bits does.
[[nodiscard]] inline double default_temperature(std::size_t outputs_per_class) noexcept {
    return std::sqrt(static_cast<double>(outputs_per_class)) * 0.2;
}

} // namespace dlgn
