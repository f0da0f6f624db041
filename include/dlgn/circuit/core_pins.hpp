#pragma once

/// \file
/// Places on the core of a chip, and where its pins are.

#include <cstddef>
#include <string>
#include <vector>

namespace dlgn {

/// A place on a square core, in units of its side: from (0, 0), lower left, to (1, 1), upper right.
struct point {
    double x = 0; ///< from the left
    double y = 0; ///< from the bottom

    friend bool operator==(const point&, const point&) = default;
};

/// Length of a wire between two places that runs along the axes, core sides.
[[nodiscard]] double distance(const point& a, const point& b) noexcept;

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
[[nodiscard]] core_pins image_pins(std::size_t inputs, std::size_t columns, std::size_t outputs);

namespace detail {

/// Throws `argument_error` unless there is a pin for each input and output bit of a `whole`, a circuit or so.
void require_pins(const core_pins& pins, const std::string& whole, std::size_t inputs, std::size_t outputs);

} // namespace detail

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/circuit/impl/core_pins.hpp>
#endif
