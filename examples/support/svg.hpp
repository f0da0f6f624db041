#pragma once

/// \file
/// Small charts as SVG elements, for pages without scripts.

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <dlgn/core/text.hpp>

namespace support {

/// Text for HTML and SVG.
[[nodiscard]] inline std::string escape_html(std::string_view text) {
    std::string result;
    for (const char c : text)
        switch (c) {
        case '&':
            result += "&amp;";
            break;
        case '<':
            result += "&lt;";
            break;
        case '>':
            result += "&gt;";
            break;
        case '"':
            result += "&quot;";
            break;
        default:
            result += c;
        }
    return result;
}

/// Colours that stay apart for most eyes, one a series.
inline constexpr std::string_view palette[] = {"#4477aa", "#ee6677", "#228833", "#ccbb44",
                                               "#66ccee", "#aa3377", "#bbbbbb", "#222255"};

[[nodiscard]] inline std::string_view colour(std::size_t index) {
    return palette[index % std::size(palette)];
}

struct series {
    std::string name;
    std::vector<std::vector<double>> runs; ///< a line each, in the series' colour
};

namespace detail {

[[nodiscard]] inline std::string number(double value) { return dlgn::to_fixed(value, 1); }

/// 1, 2 or 5 times a power of ten, so that about five steps cover `range`.
[[nodiscard]] inline double tick_step(double range) {
    const double raw = std::max(range, 1e-12) / 5;
    const double power = std::pow(10, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (raw <= factor * power)
            return factor * power;
    return 10 * power;
}

[[nodiscard]] inline std::string text(double x, double y, std::string_view anchor, std::string_view content) {
    return "<text x=\"" + number(x) + "\" y=\"" + number(y) + "\" text-anchor=\"" + std::string(anchor) +
           "\">" + escape_html(content) + "</text>\n";
}

[[nodiscard]] inline std::string begin_svg(double width, double height, std::string_view title) {
    return "<svg viewBox=\"0 0 " + number(width) + " " + number(height) + "\" width=\"" + number(width) +
           "\" role=\"img\"><title>" + escape_html(title) + "</title>\n";
}

} // namespace detail

/// Lines over 1, 2, …, where every run begins; the vertical axis spans the values, with `unit` after its
/// numbers.
[[nodiscard]] inline std::string line_chart(std::string_view title, std::span<const series> lines,
                                            std::string_view horizontal, std::string_view unit,
                                            int decimals) {
    constexpr double width = 560, height = 280, left = 64, right = 12, top = 30, bottom = 44;
    double low = 1e300;
    double high = -1e300;
    std::size_t points = 1;
    for (const series& line : lines)
        for (const std::vector<double>& run : line.runs) {
            points = std::max(points, run.size());
            for (const double value : run) {
                low = std::min(low, value);
                high = std::max(high, value);
            }
        }
    if (low > high)
        low = high = 0;
    const double step = detail::tick_step(high - low);
    low = std::floor(low / step) * step;
    high = std::max(std::ceil(high / step) * step, low + step);
    const auto x = [&](std::size_t i) {
        return points == 1
                   ? (left + width - right) / 2
                   : left + static_cast<double>(i) * (width - left - right) / static_cast<double>(points - 1);
    };
    const auto y = [&](double value) {
        return height - bottom - (value - low) / (high - low) * (height - top - bottom);
    };
    std::string svg = detail::begin_svg(width, height, title);
    const auto steps = static_cast<std::size_t>(std::lround((high - low) / step));
    for (std::size_t i = 0; i <= steps; ++i) {
        const double tick = low + static_cast<double>(i) * step;
        svg += "<line class=\"grid\" x1=\"" + detail::number(left) + "\" x2=\"" +
               detail::number(width - right) + "\" y1=\"" + detail::number(y(tick)) + "\" y2=\"" +
               detail::number(y(tick)) + "\"/>\n";
        svg += detail::text(left - 6, y(tick) + 4, "end", dlgn::to_fixed(tick, decimals) + std::string(unit));
    }
    const std::size_t every = std::max<std::size_t>(1, points / 10);
    for (std::size_t i = 0; i < points; i += every)
        svg += detail::text(x(i), height - bottom + 16, "middle", dlgn::to_text(i + 1));
    svg += detail::text((left + width - right) / 2, height - 8, "middle", horizontal);
    double legend = left;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const std::string stroke(colour(i));
        for (const std::vector<double>& run : lines[i].runs) {
            std::string path;
            for (std::size_t j = 0; j < run.size(); ++j)
                path.append(detail::number(x(j))).append(",").append(detail::number(y(run[j]))).append(" ");
            svg.append("<polyline fill=\"none\" stroke-width=\"2\" stroke=\"")
                .append(stroke)
                .append("\" points=\"")
                .append(path)
                .append("\"/>\n");
        }
        svg += "<rect width=\"12\" height=\"12\" x=\"" + detail::number(legend) + "\" y=\"8\" fill=\"" +
               stroke + "\"/>\n";
        svg += detail::text(legend + 17, 18, "start", lines[i].name);
        legend += 34 + 7.2 * static_cast<double>(lines[i].name.size());
    }
    return svg + "</svg>\n";
}

/// A horizontal bar for each row; a bar is a stack of the row's parts, which `legend` names.
struct bar_row {
    std::string name;
    std::vector<double> parts;
    std::string label; ///< after the bar
};

[[nodiscard]] inline std::string bar_chart(std::string_view title, std::span<const bar_row> rows,
                                           std::span<const std::string> legend) {
    constexpr double row_height = 21, width = 560, right = 130;
    double left = 30;
    double longest = 1e-12;
    for (const bar_row& row : rows) {
        double sum = 0;
        for (const double part : row.parts)
            sum += part;
        longest = std::max(longest, sum);
        left = std::max(left, 14 + 6.9 * static_cast<double>(row.name.size()));
    }
    const double top = legend.empty() ? 6 : 30;
    std::string svg =
        detail::begin_svg(width, top + row_height * static_cast<double>(rows.size()) + 6, title);
    double legend_x = left;
    for (std::size_t i = 0; i < legend.size(); ++i) {
        svg += "<rect width=\"12\" height=\"12\" x=\"" + detail::number(legend_x) + "\" y=\"8\" fill=\"" +
               std::string(colour(i)) + "\"/>\n" + detail::text(legend_x + 17, 18, "start", legend[i]);
        legend_x += 34 + 7.2 * static_cast<double>(legend[i].size());
    }
    for (std::size_t r = 0; r < rows.size(); ++r) {
        const double y = top + row_height * static_cast<double>(r);
        double x = left;
        svg += detail::text(left - 8, y + 14, "end", rows[r].name);
        for (std::size_t i = 0; i < rows[r].parts.size(); ++i) {
            const double length = rows[r].parts[i] / longest * (width - left - right);
            svg += "<rect x=\"" + detail::number(x) + "\" y=\"" + detail::number(y + 2) + "\" width=\"" +
                   detail::number(length) + "\" height=\"" + detail::number(row_height - 5) + "\" fill=\"" +
                   std::string(colour(i)) + "\"/>\n";
            x += length;
        }
        svg += detail::text(x + 6, y + 14, "start", rows[r].label);
    }
    return svg + "</svg>\n";
}

/// An image of grey values, 0 black on the page's paper to 255 ink; `caption` below it.
[[nodiscard]] inline std::string image(std::span<const std::uint8_t> pixels, std::size_t columns,
                                       std::string_view caption, bool is_marked) {
    constexpr double pixel = 3;
    const std::size_t rows = columns == 0 ? 0 : pixels.size() / columns;
    const double width = pixel * static_cast<double>(columns);
    const double height = pixel * static_cast<double>(rows);
    std::string svg = detail::begin_svg(width, height + 20, caption);
    svg += "<rect class=\"" + std::string(is_marked ? "wrong" : "right") + "\" width=\"" +
           detail::number(width) + "\" height=\"" + detail::number(height) + "\"/>\n";
    for (std::size_t i = 0; i < pixels.size(); ++i) {
        const std::size_t row = i / columns;
        const std::size_t column = i % columns;
        if (pixels[i] != 0)
            svg += "<rect class=\"ink\" x=\"" + detail::number(pixel * static_cast<double>(column)) +
                   "\" y=\"" + detail::number(pixel * static_cast<double>(row)) +
                   "\" width=\"3\" height=\"3\" opacity=\"" + dlgn::to_fixed(pixels[i] / 255.0, 2) + "\"/>\n";
    }
    return svg + detail::text(width / 2, height + 15, "middle", caption) + "</svg>\n";
}

} // namespace support
