#pragma once

/// \file
/// The bodies of <dlgn/circuit/core_pins.hpp>.

#include <dlgn/circuit/core_pins.hpp>

#include <cmath>
#include <cstddef>
#include <string>

#include <dlgn/core/error.hpp>
#include <dlgn/core/inline.hpp>

namespace dlgn {

DLGN_INLINE double distance(const point& a, const point& b) noexcept {
    return std::abs(a.x - b.x) + std::abs(a.y - b.y);
}

DLGN_INLINE core_pins image_pins(std::size_t inputs, std::size_t columns, std::size_t outputs) {
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

} // namespace dlgn

namespace dlgn::detail {

DLGN_INLINE void require_pins(const core_pins& pins, const std::string& whole, std::size_t inputs,
                              std::size_t outputs) {
    if (pins.inputs.size() != inputs)
        throw argument_error("input pins", pins.inputs.size(),
                             "the " + whole + " has " + std::to_string(inputs) + " inputs");
    if (pins.outputs.size() != outputs)
        throw argument_error("output pins", pins.outputs.size(),
                             "the " + whole + " has " + std::to_string(outputs) + " outputs");
}

} // namespace dlgn::detail
