#pragma once

/// \file
/// The tables of the non-linear delay model: a figure by input slew and output load.

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <dlgn/core/error.hpp>

namespace dlgn {

/// A figure on a grid of slews (ns) × loads (pF). An axis of no or one point is one the figure does not
/// depend on. Between the points the table is bilinear; beyond them the outermost segment of an axis goes on,
/// as in other timing tools: what it says there is as good as a straight line is, and may be negative.
class lookup_table {
public:
    /// 0 everywhere.
    lookup_table() = default;

    /// The same everywhere. Throws `argument_error` unless it is finite.
    explicit lookup_table(double value) : values_{value} { check_finite("value", values_); }

    /// `values` is slews × loads, loads fastest. Throws `argument_error` if its size is another one, an axis
    /// does not rise or a number is not finite.
    lookup_table(std::vector<double> slews, std::vector<double> loads, std::vector<double> values)
        : slews_(std::move(slews)), loads_(std::move(loads)), values_(std::move(values)) {
        const std::size_t expected =
            std::max<std::size_t>(slews_.size(), 1) * std::max<std::size_t>(loads_.size(), 1);
        if (values_.size() != expected)
            throw argument_error("values", values_.size(), "the axes ask for " + std::to_string(expected));
        check_axis("slews", slews_);
        check_axis("loads", loads_);
        check_finite("values", values_);
    }

    /// The axis of input slews, ns, ascending.
    [[nodiscard]] std::span<const double> slews() const noexcept { return slews_; }
    /// The axis of output loads, pF, ascending.
    [[nodiscard]] std::span<const double> loads() const noexcept { return loads_; }
    /// slews × loads.
    [[nodiscard]] std::span<const double> values() const noexcept { return values_; }

    /// The figure at a slew (ns) and a load (pF). Logarithmic time.
    [[nodiscard]] double operator()(double slew, double load) const noexcept {
        const auto [row, down] = locate(slews_, slew);
        const auto [column, right] = locate(loads_, load);
        const double upper = along(row, column, right);
        return down == 0 ? upper : upper + down * (along(row + 1, column, right) - upper);
    }

private:
    /// A segment of an axis and how far along it a value lies: within [0, 1], beyond it outside of the axis.
    using place = std::pair<std::size_t, double>;

    static void check_finite(std::string_view name, const std::vector<double>& numbers) {
        for (const double number : numbers)
            if (!std::isfinite(number))
                throw argument_error(name, number, "must be finite");
    }
    static void check_axis(std::string_view name, const std::vector<double>& axis) {
        check_finite(name, axis);
        for (std::size_t i = 1; i < axis.size(); ++i)
            if (!(axis[i - 1] < axis[i]))
                throw argument_error(name, axis[i], "an axis must rise from point to point");
    }
    [[nodiscard]] static place locate(const std::vector<double>& axis, double value) noexcept {
        if (axis.size() < 2)
            return {0, 0};
        const auto next = std::upper_bound(axis.begin() + 1, axis.end() - 1, value);
        const auto segment = static_cast<std::size_t>(next - axis.begin()) - 1;
        return {segment, (value - axis[segment]) / (axis[segment + 1] - axis[segment])};
    }
    [[nodiscard]] double along(std::size_t row, std::size_t column, double right) const noexcept {
        const double* const left = values_.data() + row * std::max<std::size_t>(loads_.size(), 1) + column;
        return right == 0 ? *left : *left + right * (left[1] - *left);
    }

    std::vector<double> slews_; ///< ns
    std::vector<double> loads_; ///< pF
    std::vector<double> values_{0.0};
};

} // namespace dlgn
