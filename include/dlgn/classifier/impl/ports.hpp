#pragma once

/// \file
/// The bodies of <dlgn/classifier/ports.hpp>.

#include <dlgn/classifier/ports.hpp>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include <dlgn/core/bits.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/core/text.hpp>
#include <dlgn/encoder/encoder.hpp>
#include <dlgn/encoder/row_view.hpp>

namespace dlgn::detail {

DLGN_INLINE double steps_below(double value, double scale) noexcept {
    double steps = std::floor(value * scale);
    if (!(std::abs(steps) < 0x1p52)) // more steps than there are doubles
        return steps;
    while (steps / scale > value)
        steps -= 1;
    while ((steps + 1) / scale <= value)
        steps += 1;
    return steps;
}

/// The lowest integer q with q / scale ≥ value.
[[nodiscard]] inline double steps_above(double value, double scale) noexcept {
    const double steps = steps_below(value, scale);
    return steps / scale == value ? steps : steps + 1;
}

DLGN_INLINE unsigned wires_of(const feature& feature, const port_format& format) noexcept {
    return format.width + (format.width > 0 && feature.unknown && !feature.is_category() ? 1U : 0U);
}

DLGN_INLINE void check_format(const feature& feature, const port_format& format) {
    const std::string name = "format of feature \"" + feature.name + "\"";
    if (format.width > max_port_width)
        throw argument_error(name + ", width", format.width,
                             "must be 0 to " + std::to_string(max_port_width));
    if (!(format.scale > 0 && std::isfinite(format.scale)))
        throw argument_error(name + ", scale", format.scale, "must be finite and above 0");
    if (format.width == 0 && feature.bits() > 0)
        throw argument_error(name + ", width", format.width, "must be at least 1: the feature is used");
    if (feature.is_category() &&
        (format.is_signed || format.scale != 1 ||
         format.width < static_cast<unsigned>(std::bit_width(feature.categories.size()))))
        throw argument_error(name + ", width", format.width,
                             "a category is unsigned, of scale 1, and needs " +
                                 std::to_string(std::bit_width(feature.categories.size())) + " bits");
    for (const double threshold : feature.thresholds)
        if (!(std::abs(threshold * format.scale) < 0x1p52))
            throw argument_error(name + ", threshold", threshold, "is too large for this scale");
}

DLGN_INLINE void check_formats(const encoder& code, std::span<const port_format> formats) {
    if (formats.size() != code.features().size())
        throw argument_error("formats", formats.size(),
                             "must be one for each of the " + std::to_string(code.features().size()) +
                                 " features");
    for (std::size_t i = 0; i < formats.size(); ++i)
        check_format(code.features()[i], formats[i]);
}

/// Finds the format of one number from values that it has.
class format_search {
public:
    void add(double value) {
        if (std::isnan(value) || std::isinf(value))
            return;
        any_ = true;
        lowest_ = std::min(lowest_, value);
        highest_ = std::max(highest_, value);
        while (power_ < max_power && !is_whole(value))
            ++power_;
    }

    [[nodiscard]] port_format found() const {
        if (!any_)
            return {};
        // Of values that are no short decimals a number of bits is kept.
        double scale = power_ < max_power ? scale_of(power_) : 1;
        if (power_ == max_power) {
            const double range = std::max(std::abs(lowest_), std::abs(highest_));
            scale = std::exp2(15 - std::ceil(std::log2(std::max(range, 1e-300))));
        }
        port_format format{.width = 1, .is_signed = lowest_ < 0, .scale = scale};
        while (format.width < max_port_width && !(steps_below(lowest_, scale) >= lowest_of(format) &&
                                                  steps_above(highest_, scale) <= highest_of(format)))
            ++format.width;
        return format;
    }

private:
    static constexpr unsigned max_power = 7;

    [[nodiscard]] static double scale_of(unsigned power) noexcept {
        double scale = 1;
        for (; power > 0; --power)
            scale *= 10;
        return scale;
    }
    /// Whether the value is a multiple of the present step.
    [[nodiscard]] bool is_whole(double value) const noexcept {
        const double scale = scale_of(power_);
        const double steps = std::nearbyint(value * scale);
        return std::abs(steps) < 0x1p50 && steps / scale == value;
    }

    bool any_ = false;
    double lowest_ = HUGE_VAL;
    double highest_ = -HUGE_VAL;
    unsigned power_ = 0;
};

} // namespace dlgn::detail

namespace dlgn {

DLGN_INLINE std::vector<port_format> choose_formats(const encoder& code, const row_view& rows) {
    code.check(rows);
    std::vector<port_format> formats(code.features().size());
    for (std::size_t i = 0; i < formats.size(); ++i) {
        const feature& each = code.features()[i];
        if (each.is_category())
            formats[i].width = static_cast<unsigned>(std::bit_width(each.categories.size()));
        if (each.is_category() || each.bits() == 0)
            continue;
        detail::format_search search;
        for (std::size_t row = 0; row < rows.rows(); ++row)
            search.add(rows.visit(row, [&](const auto* values) { return static_cast<double>(values[i]); }));
        // A number beside a threshold is enough to tell both sides of it apart.
        const double scale = rows.rows() > 0 ? search.found().scale : 0;
        for (const double threshold : each.thresholds)
            if (scale > 0) {
                const double steps = detail::steps_below(threshold, scale);
                search.add(steps / scale);
                search.add((steps + 1) / scale);
            } else {
                search.add(threshold);
            }
        formats[i] = search.found();
        if (formats[i].width == 0)
            formats[i].width = 1; // only told whether it is known
    }
    return formats;
}

DLGN_INLINE std::vector<port_format> choose_formats(const encoder& code) {
    return choose_formats(code, row_view(std::span<const double>(), 0, code.features().size()));
}

DLGN_INLINE std::vector<port> ports_of(const encoder& code, std::span<const port_format> formats) {
    detail::check_formats(code, formats);
    std::vector<port> ports;
    for (std::size_t i = 0; i < formats.size(); ++i)
        if (formats[i].width > 0)
            ports.push_back({code.features()[i].name, detail::wires_of(code.features()[i], formats[i])});
    return ports;
}

DLGN_INLINE bit_matrix to_port_bits(const encoder& code, std::span<const port_format> formats,
                                    const row_view& rows) {
    detail::check_formats(code, formats);
    code.check(rows);
    std::size_t wires = 0;
    for (std::size_t i = 0; i < formats.size(); ++i)
        wires += formats[i].width > 0 ? detail::wires_of(code.features()[i], formats[i]) : 0;
    bit_matrix result(rows.rows(), wires);
    for (std::size_t row = 0; row < rows.rows(); ++row)
        rows.visit(row, [&](const auto* values) {
            std::size_t wire = 0;
            for (std::size_t i = 0; i < formats.size(); ++i) {
                const port_format& format = formats[i];
                const feature& each = code.features()[i];
                if (format.width == 0)
                    continue;
                const auto value = static_cast<double>(values[i]);
                const double lowest = detail::lowest_of(format), highest = detail::highest_of(format);
                double steps = std::isnan(value) ? lowest : std::clamp(value * format.scale, lowest, highest);
                if (each.is_category()) // a code without a name
                    steps = value == std::floor(value) && value >= 0 &&
                                    value < static_cast<double>(each.categories.size())
                                ? value
                                : highest;
                else if (steps > lowest && steps < highest)
                    steps = std::clamp(detail::steps_above(value, format.scale), lowest, highest);
                const auto bits = static_cast<std::uint64_t>(static_cast<std::int64_t>(steps));
                for (unsigned bit = 0; bit < format.width; ++bit)
                    result.set(row, wire++, (bits >> bit & 1U) != 0);
                if (detail::wires_of(each, format) > format.width)
                    result.set(row, wire++, std::isnan(value));
            }
        });
    return result;
}

} // namespace dlgn
