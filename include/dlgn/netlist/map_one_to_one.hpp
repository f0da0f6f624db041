#pragma once

/// \file
/// Gate for gate to cells, as "Silicon Aware Neural Networks" (arXiv 2604.19334) does it.

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/liberty/cell_library.hpp>
#include <dlgn/netlist/cell_mapper.hpp>
#include <dlgn/netlist/netlist.hpp>

namespace dlgn {

/// Every gate becomes the cheapest cells of its function: a wire a buffer, a constant a tie cell of its own;
/// nothing is shared or optimised. Throws `error` if the library cannot make a gate. Linear time.
[[nodiscard]] netlist map_one_to_one(const circuit& circuit, const cell_library& library,
                                     const map_params& params = {});

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/netlist/impl/map_one_to_one.hpp>
#endif
