#pragma once

/// \file
/// An estimate of where the gates of a circuit would be placed.

#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/circuit/core_pins.hpp>

namespace dlgn {

/// Where a circuit stands on a core.
struct placement {
    std::vector<point> nodes;   ///< inputs, then gates
    std::vector<point> outputs; ///< the pins of the output bits
};

/// An estimate of where a placer would put the gates of a circuit, each a cell of the same size, so that its
/// wires are short. It is no layout: cells have no shape, and the core is full of them. Deterministic. A gate
/// that no output depends on takes no room; it stands in the middle of what it reads. The work is that of a
/// few dozen sparse systems of equations and as many sorts of all gates.
///
/// Throws `argument_error` unless there is a pin for each input and output bit.
[[nodiscard]] placement place(const circuit& circuit, const core_pins& pins);

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/circuit/impl/placement.hpp>
#endif
