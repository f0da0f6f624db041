#pragma once

/// \file
/// Places on the core of a chip, and where its pins are.

#include <cmath>
#include <cstddef>
#include <string>
#include <vector>

#include <dlgn/core/error.hpp>

namespace dlgn {

/// A place on a square core, in units of its side: from (0, 0), lower left, to (1, 1), upper right.
struct point {
    double x = 0; ///< from the left
    double y = 0; ///< from the bottom

    friend bool operator==(const point&, const point&) = default;
};

/// Length of a wire between two places that runs along the axes, core sides.
[[nodiscard]] inline double distance(const point& a, const point& b) noexcept {
    return std::abs(a.x - b.x) + std::abs(a.y - b.y);
}

/// Where the input and the output bits of a circuit enter and leave the core, in the order of its bits.
struct core_pins {
    std::vector<point> inputs;  ///< one for each input
    std::vector<point> outputs; ///< one for each output
};

/// Pins for the pixels of an image with `columns` columns, one bit each, row by row: the rows enter in order
/// from the top, their left halves on the left side from its first column on, their right halves on the
/// right side from its last column on. The outputs leave at the bottom, evenly spaced.
///
/// Throws `argument_error` if there are no inputs or fewer than two columns.
[[nodiscard]] inline core_pins image_pins(std::size_t inputs, std::size_t columns, std::size_t outputs) {
    if (inputs == 0)
        throw argument_error("inputs", inputs, "must be at least 1");
    if (columns < 2)
        throw argument_error("columns", columns, "must be at least 2");
    core_pins pins;
    const std::size_t left = columns / 2;
    const std::size_t rows = (inputs + columns - 1) / columns;
    for (std::size_t pixel = 0; pixel < inputs; ++pixel) {
        const std::size_t row = pixel / columns;
        const std::size_t column = pixel % columns;
        const bool is_left = column < left;
        const std::size_t of_row = is_left ? left : columns - left;
        const std::size_t slot = row * of_row + (is_left ? column : columns - 1 - column);
        pins.inputs.push_back({is_left ? 0.0 : 1.0,
                               1 - (static_cast<double>(slot) + 0.5) / static_cast<double>(rows * of_row)});
    }
    for (std::size_t bit = 0; bit < outputs; ++bit)
        pins.outputs.push_back({static_cast<double>(bit + 1) / static_cast<double>(outputs + 1), 0});
    return pins;
}

namespace detail {

/// Throws `argument_error` unless there is a pin for each input and output bit of a `whole`, a circuit or so.
inline void require_pins(const core_pins& pins, const std::string& whole, std::size_t inputs,
                         std::size_t outputs) {
    if (pins.inputs.size() != inputs)
        throw argument_error("input pins", pins.inputs.size(),
                             "the " + whole + " has " + std::to_string(inputs) + " inputs");
    if (pins.outputs.size() != outputs)
        throw argument_error("output pins", pins.outputs.size(),
                             "the " + whole + " has " + std::to_string(outputs) + " outputs");
}

} // namespace detail

} // namespace dlgn
