#pragma once

/// \file
/// The path that makes an output or a register late, as data and as text.

#include <cstddef>
#include <ostream>
#include <vector>

#include <dlgn/analysis/timing.hpp>
#include <dlgn/liberty/cell_tables.hpp>
#include <dlgn/netlist/netlist.hpp>
#include <dlgn/netlist/verilog_names.hpp>

namespace dlgn {

/// A net on a path and its edge there.
struct path_point {
    net_id net = 0;                              ///< that the edge passes
    edge direction = edge::rise;                 ///< of the edge there
    std::size_t instance = netlist::no_instance; ///< that drives the net; none for an input
    std::size_t input = 0;  ///< the pin of that instance that the path goes through; of a register its clock
    std::size_t output = 0; ///< the output pin of that instance
};

/// From an input of the netlist or a register to output bit `output`, whose later edge the last point is.
/// Empty if the bit is constant. Throws `argument_error` if there is no such bit. Time linear in the path.
[[nodiscard]] std::vector<path_point> critical_path(const netlist& netlist, const timing_result& timing,
                                                    std::size_t output);

/// The path that decides the period: to the register that is latest with its setup, or else to the latest
/// output bit. Empty if nothing changes.
[[nodiscard]] std::vector<path_point> slowest_path(const netlist& netlist, const timing_result& timing);

/// The slowest path as a table, one line a point: arrival and delay in ns, slew in ns, load in pF, the edge,
/// the instance with its pins, and the net, both as `write_verilog` names them with the same parameters.
void write_critical_path(std::ostream& out, const netlist& netlist, const timing_result& timing,
                         const verilog_params& params = {});

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/analysis/impl/critical_path.hpp>
#endif
