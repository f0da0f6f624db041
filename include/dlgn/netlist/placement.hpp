#pragma once

/// \file
/// An estimate of where the cells of a netlist would be placed.

#include <vector>

#include <dlgn/circuit/core_pins.hpp>
#include <dlgn/netlist/netlist.hpp>

namespace dlgn {

/// Where the cells of a netlist stand, and how long its wires are.
struct placed_netlist {
    std::vector<point> instances; ///< the middle of each, core sides
    double wire_length = 0;       ///< sum of the half-perimeters of all nets, core sides
};

/// As `place` for circuits, with the areas of the cells: an estimate, no layout. Throws `argument_error`
/// unless there is a pin for each input and output bit.
[[nodiscard]] placed_netlist place(const netlist& source, const core_pins& pins);

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/netlist/impl/placement.hpp>
#endif
