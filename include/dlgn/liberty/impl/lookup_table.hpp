#pragma once

/// \file
/// The bodies of <dlgn/liberty/lookup_table.hpp>.

#include <dlgn/liberty/lookup_table.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <dlgn/core/error.hpp>
#include <dlgn/core/inline.hpp>

namespace dlgn {

DLGN_INLINE lookup_table::lookup_table(std::vector<double> slews, std::vector<double> loads,
                                       std::vector<double> values)
    : slews_(std::move(slews)), loads_(std::move(loads)), values_(std::move(values)) {
    const std::size_t expected =
        std::max<std::size_t>(slews_.size(), 1) * std::max<std::size_t>(loads_.size(), 1);
    if (values_.size() != expected)
        throw argument_error("values", values_.size(), "the axes ask for " + std::to_string(expected));
    check_axis("slews", slews_);
    check_axis("loads", loads_);
    check_finite("values", values_);
}

DLGN_INLINE double lookup_table::operator()(double slew, double load) const noexcept {
    const auto [row, down] = locate(slews_, slew);
    const auto [column, right] = locate(loads_, load);
    const double upper = along(row, column, right);
    return down == 0 ? upper : upper + down * (along(row + 1, column, right) - upper);
}

DLGN_INLINE void lookup_table::check_finite(std::string_view name, const std::vector<double>& numbers) {
    for (const double number : numbers)
        if (!std::isfinite(number))
            throw argument_error(name, number, "must be finite");
}

DLGN_INLINE void lookup_table::check_axis(std::string_view name, const std::vector<double>& axis) {
    check_finite(name, axis);
    for (std::size_t i = 1; i < axis.size(); ++i)
        if (!(axis[i - 1] < axis[i]))
            throw argument_error(name, axis[i], "an axis must rise from point to point");
}

DLGN_INLINE lookup_table::place lookup_table::locate(const std::vector<double>& axis, double value) noexcept {
    if (axis.size() < 2)
        return {0, 0};
    const auto next = std::upper_bound(axis.begin() + 1, axis.end() - 1, value);
    const auto segment = static_cast<std::size_t>(next - axis.begin()) - 1;
    return {segment, (value - axis[segment]) / (axis[segment + 1] - axis[segment])};
}

DLGN_INLINE double lookup_table::along(std::size_t row, std::size_t column, double right) const noexcept {
    const double* const left = values_.data() + row * std::max<std::size_t>(loads_.size(), 1) + column;
    return right == 0 ? *left : *left + right * (left[1] - *left);
}

} // namespace dlgn
