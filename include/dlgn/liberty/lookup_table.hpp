#pragma once

/// \file
/// The tables of the non-linear delay model: a figure by input slew and output load.

#include <cstddef>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

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
    lookup_table(std::vector<double> slews, std::vector<double> loads, std::vector<double> values);

    /// The axis of input slews, ns, ascending.
    [[nodiscard]] std::span<const double> slews() const noexcept { return slews_; }
    /// The axis of output loads, pF, ascending.
    [[nodiscard]] std::span<const double> loads() const noexcept { return loads_; }
    /// slews × loads.
    [[nodiscard]] std::span<const double> values() const noexcept { return values_; }

    /// The figure at a slew (ns) and a load (pF). Logarithmic time.
    [[nodiscard]] double operator()(double slew, double load) const noexcept;

private:
    /// A segment of an axis and how far along it a value lies: within [0, 1], beyond it outside of the axis.
    using place = std::pair<std::size_t, double>;

    static void check_finite(std::string_view name, const std::vector<double>& numbers);
    static void check_axis(std::string_view name, const std::vector<double>& axis);
    [[nodiscard]] static place locate(const std::vector<double>& axis, double value) noexcept;
    [[nodiscard]] double along(std::size_t row, std::size_t column, double right) const noexcept;

    std::vector<double> slews_; ///< ns
    std::vector<double> loads_; ///< pF
    std::vector<double> values_{0.0};
};

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/liberty/impl/lookup_table.hpp>
#endif
