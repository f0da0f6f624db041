#pragma once

/// \file
/// Static timing: when the nets of a netlist have settled, at the latest, and how short a clock period may
/// be.

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

#include <dlgn/analysis/loads.hpp>
#include <dlgn/liberty/cell_tables.hpp>
#include <dlgn/netlist/constant_nets.hpp>
#include <dlgn/netlist/netlist.hpp>

namespace dlgn {

/// What timing assumes of the world outside and of wires.
struct timing_params {
    double input_slew = 0.05;  ///< ns, of every input bit
    double output_load = 0.01; ///< pF, at every output bit
    wire_model wires = {};     ///< what wires add to the loads
    /// pF that whatever drives an input bit may drive; 0: anything. Timing itself does not ask for it, but
    /// `choose_drives` and `write_sdc` do.
    double input_limit = 0;
    double clock_slew = 0.05; ///< ns, at every register
    double clock_skew = 0;    ///< ns by which two registers may see the clock's edge apart: an assumption
};

/// The arrival of an edge that never comes: of a constant, or of a net that only rises or only falls.
inline constexpr double never = -std::numeric_limits<double>::infinity();

/// One edge of one net.
struct edge_timing {
    double arrival = never; ///< ns after the inputs change, or the edge of the clock; the latest
    double slew = 0;        ///< ns; the largest, whichever input it comes from
    /// The driver's input pin that the latest arrival comes from; of a register nothing: its clock.
    std::uint32_t input = 0;
    edge input_edge = edge::rise; ///< and the edge there
};

/// What `analyse_timing` finds.
struct timing_result {
    timing_params params;                   ///< as they were assumed
    std::vector<by_edge<edge_timing>> nets; ///< both edges of each net
    std::vector<by_edge<double>> loads;     ///< pF, of each net
    std::vector<double> output_arrival; ///< ns, of each output bit, its later edge; `never` if it is constant
    double delay = 0;                   ///< ns, the latest of the output bits; 0 if all are constant
    std::size_t critical_output = 0;    ///< the first output bit with that arrival
    double largest_slew = 0;            ///< ns, over all nets

    /// ns, the shortest period of the clock: of the paths to registers with their setup and the skew, of
    /// those to output bits, and of the pulses that the clock needs. Without registers the delay.
    double period = 0;
    /// Where the slowest path to a register ends, with its setup: instance, input pin and the edge there;
    /// `no_instance` if no path to a register takes longer than `delay`.
    std::size_t critical_register = netlist::no_instance;
    std::size_t critical_input = 0;  ///< of that instance
    edge critical_edge = edge::rise; ///< at that input
};

namespace detail {

/// ns that an edge of a net must come before the clock's (setup) or may come before it has gone by less than
/// (hold): the worst of the checks of an input; `never` if there is none.
[[nodiscard]] double check_time(const register_tables& tables, std::size_t input, bool hold, edge of,
                                double slew, double clock_slew);

/// Lets the edges at an instance's inputs, or the clock's, arrive at the nets that it drives, whatever they
/// had. Throws as `analyse_timing`.
void time_instance(const netlist& netlist, const library_tables& tables, std::span<const net_value> constants,
                   const timing_params& params, std::span<const by_edge<double>> loads, std::size_t instance,
                   std::span<by_edge<edge_timing>> nets);

} // namespace detail

/// Static timing over the tables of the cells. All inputs change at time 0, when the clock rises: registers,
/// like whoever drives the inputs and reads the outputs, start and end paths. All registers see the same
/// clock. The arrival of a net's edge is
/// the latest over the arcs that can cause it (by timing sense; among arcs of equal pins with conditions, the
/// worst), its slew the largest; arcs from constants, and of inputs that constants block, do not count. Wires
/// have capacitance but no resistance. Slews and loads outside of a table are extrapolated, see
/// `lookup_table`. Throws `argument_error` on a slew that is negative or not finite and as `net_loads`;
/// `error`, naming the cell, if it has no tables for a pair of pins that needs them, or they have a fault or
/// make a delay that is not finite. Linear time.
[[nodiscard]] timing_result analyse_timing(const netlist& netlist, const library_tables& tables,
                                           timing_params params = {});

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/analysis/impl/timing.hpp>
#endif
