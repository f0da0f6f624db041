#pragma once

/// \file
/// How a cell, or two of them, make functions.

#include <array>
#include <cstdint>
#include <limits>

#include <dlgn/gate/truth_table.hpp>

namespace dlgn::detail {

/// The pins of a cell at the variables of a function. One of them may read the output of another cell that
/// stands in front, at the same variables in the same phases.
struct pin_assignment {
    static constexpr std::uint32_t no_front = std::numeric_limits<std::uint32_t>::max();
    static constexpr std::uint8_t front_output = truth_table::max_variables; ///< in place of a variable

    std::uint32_t cell = 0;         ///< index in `cell_library::cells()`
    std::uint32_t front = no_front; ///< index in `cell_matches::fronts()`
    std::uint8_t inputs = 0;        ///< of the cell
    std::uint8_t variables = 0;     ///< of the function
    std::uint8_t complemented = 0;  ///< bit x: variable x is read in its complement
    std::array<std::uint8_t, truth_table::max_variables> variable{}; ///< at each input pin
    std::int64_t area = 0; ///< of all its cells, by the library's `area_scale`
};

/// A cell, with or without another one in front, that makes a function with one of its outputs.
struct cell_match {
    pin_assignment pins;     ///< which variable each input pin reads, in which phase
    std::uint8_t output = 0; ///< the pin that has the function
};

/// A cell of two outputs, an adder for one, or two cells, that make two functions of the same variables.
struct pair_match {
    pin_assignment pins;                   ///< which variable each input pin reads, in which phase
    std::array<std::uint8_t, 2> output{};  ///< the pins that have the two functions; the first of the front
    std::array<truth_table, 2> function{}; ///< at each output, of six variables
};

/// A cell in front of another one.
struct front_cell {
    std::uint32_t cell = 0;                                          ///< index in `cell_library::cells()`
    std::uint8_t output = 0;                                         ///< the pin that is read
    std::uint8_t inputs = 0;                                         ///< of the cell
    std::array<std::uint8_t, truth_table::max_variables> variable{}; ///< at each input pin
};

} // namespace dlgn::detail
