#pragma once

/// \file
/// A circuit to small cells: technology mapping for area.

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/liberty/cell_library.hpp>
#include <dlgn/netlist/cell_mapper.hpp>
#include <dlgn/netlist/netlist.hpp>

namespace dlgn {

/// The same function as the circuit in little cell area: the cells of up to six inputs, and those of two
/// outputs, that cover its gates (see `detail::cover`). The circuit is simplified first, which changes
/// nothing in one that is. Wires cost nothing, and a net that is read in both phases has one inverter. Throws
/// `error` if the library cannot make a gate, `argument_error` if gates are to stay that no output depends
/// on. About linear time.
[[nodiscard]] netlist map(const circuit& circuit, const cell_library& library, const map_params& params = {});

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/netlist/impl/map.hpp>
#endif
