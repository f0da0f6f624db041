#pragma once

/// \file
/// The bodies of <dlgn/analysis/timing.hpp>.

#include <dlgn/analysis/timing.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include <dlgn/analysis/loads.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/core/text.hpp>
#include <dlgn/liberty/cell_tables.hpp>
#include <dlgn/netlist/constant_nets.hpp>
#include <dlgn/netlist/netlist.hpp>

namespace dlgn::detail {

/// Throws the error that a cell of the netlist's library has a problem.
[[noreturn]] inline void fail_cell(const netlist& netlist, const cell& cell, const std::string& problem) {
    throw error("library " + netlist.library().name() + ": cell " + cell.name + " " + problem);
}

/// Lets the edge of the clock arrive at the output of a register.
inline void launch(const netlist& netlist, const cell& cell, const cell_tables& data, std::size_t output,
                   double slew, const by_edge<double>& load, by_edge<edge_timing>& to) {
    for (const timing_arc& arc : data.clocked->arcs)
        for (const edge out : all_edges)
            if (arc.output == output && arc.edges[out]) {
                to[out].arrival = std::max(to[out].arrival, arc.edges[out]->delay(slew, load[out]));
                to[out].slew = std::max(to[out].slew, arc.edges[out]->transition(slew, load[out]));
            }
    if (to.rise.arrival == never || to.fall.arrival == never)
        fail_cell(netlist, cell,
                  "has no timing tables from " + cell.state->clock.name + " to " + cell.outputs[output].name);
}

DLGN_INLINE double check_time(const register_tables& tables, std::size_t input, bool hold, edge of,
                              double slew, double clock_slew) {
    double worst = never;
    for (const timing_check& check : tables.checks)
        if (check.input == input && check.hold == hold && check.edges[of])
            worst = std::max(worst, (*check.edges[of])(slew, clock_slew));
    return worst;
}

/// Lets the edges at an arc's input arrive at the net its output drives; what is not finite at infinity.
inline void propagate(const timing_arc& arc, const by_edge<edge_timing>& from, const by_edge<double>& load,
                      by_edge<edge_timing>& to) {
    for (const edge out : all_edges) {
        if (!arc.edges[out])
            continue;
        for (const edge in : all_edges) {
            if (!follows(arc.sense, in, out) || from[in].arrival == never)
                continue;
            const timing_arc::tables& tables = *arc.edges[out];
            double arrival = from[in].arrival + tables.delay(from[in].slew, load[out]);
            const double slew = tables.transition(from[in].slew, load[out]);
            if (!std::isfinite(arrival + slew)) // no number would be the latest, or the largest
                arrival = std::numeric_limits<double>::infinity();
            edge_timing& latest = to[out];
            latest.slew = std::max(latest.slew, slew);
            if (arrival > latest.arrival) {
                latest.arrival = arrival;
                latest.input = static_cast<std::uint32_t>(arc.input);
                latest.input_edge = in;
            }
        }
    }
}

DLGN_INLINE void time_instance(const netlist& netlist, const library_tables& tables,
                               std::span<const net_value> constants, const timing_params& params,
                               std::span<const by_edge<double>> loads, std::size_t instance,
                               std::span<by_edge<edge_timing>> nets) {
    const cell& cell = netlist.cell_of(instance);
    const cell_tables& data = tables.cells[netlist.cell_index(instance)];
    const auto reads = netlist.input_nets(instance);
    const known_inputs known = known_at(netlist, constants, instance);
    if (cell.state && !(data.clocked && data.clocked->fault.empty()))
        fail_cell(netlist, cell,
                  "has no timing checks that are known" +
                      (data.clocked ? ": " + data.clocked->fault : std::string()));
    for (std::size_t output = 0; output < cell.outputs.size(); ++output) {
        const net_id net = netlist.output_nets(instance)[output];
        if (net == open_net || constants[net] != net_value::varies)
            continue;
        nets[net] = {};
        const auto fail = [&](const std::string& problem) { fail_cell(netlist, cell, problem); };
        if (output < data.delay_faults.size() && !data.delay_faults[output].empty())
            fail("has no delay that is known at " + cell.outputs[output].name + ": " +
                 data.delay_faults[output]);
        if (cell.state)
            launch(netlist, cell, data, output, params.clock_slew, loads[net], nets[net]);
        for (std::size_t input = 0; !cell.state && input < cell.inputs.size(); ++input) {
            if (!known.matters(cell.outputs[output].function, input))
                continue;
            bool timed = false;
            for (const timing_arc& arc : data.arcs) {
                if (arc.input != input || arc.output != output)
                    continue;
                timed = true;
                propagate(arc, nets[reads[input]], loads[net], nets[net]);
            }
            if (!timed)
                fail("has no timing tables from " + cell.inputs[input].name + " to " +
                     cell.outputs[output].name);
        }
        for (const edge each : all_edges)
            if (const edge_timing& at = nets[net][each];
                at.arrival != never && !(std::isfinite(at.arrival) && std::isfinite(at.slew)))
                fail("has a delay that is not finite, at a load of " + to_text(loads[net][each]) + " pF");
    }
}

/// Fills in the shortest period, from arrivals and slews. Data that never changes needs no setup.
inline void find_period(const netlist& netlist, const library_tables& tables, timing_result& result) {
    const timing_params& params = result.params;
    result.period = result.delay;
    double latest = result.delay;
    for (std::size_t instance = 0; instance < netlist.instances(); ++instance) {
        if (!netlist.is_register(instance))
            continue;
        const cell& cell = netlist.cell_of(instance);
        const register_tables& clocked = *tables.cells[netlist.cell_index(instance)].clocked;
        for (const auto& pulse : {clocked.pulse.rise, clocked.pulse.fall})
            if (pulse)
                result.period = std::max(result.period, 2 * (*pulse)(params.clock_slew, params.clock_slew));
        for (std::size_t input = 0; input < cell.inputs.size(); ++input) {
            const net_id net = netlist.input_nets(instance)[input];
            if (is_constant(net) || !cell.state->next.depends_on(static_cast<unsigned>(input)))
                continue;
            for (const edge each : all_edges) {
                const edge_timing& at = result.nets[net][each];
                if (at.arrival == never)
                    continue;
                const double setup = check_time(clocked, input, false, each, at.slew, params.clock_slew);
                if (setup == never)
                    fail_cell(netlist, cell, "has no setup time at " + cell.inputs[input].name);
                const double needed = at.arrival + setup + params.clock_skew;
                if (!std::isfinite(needed))
                    fail_cell(netlist, cell, "has a setup time that is not finite");
                if (needed > latest) {
                    latest = needed;
                    result.critical_register = instance;
                    result.critical_input = input;
                    result.critical_edge = each;
                }
            }
        }
    }
    result.period = std::max(result.period, latest);
}

} // namespace dlgn::detail

namespace dlgn {

DLGN_INLINE timing_result analyse_timing(const netlist& netlist, const library_tables& tables,
                                         timing_params params) {
    detail::check_quantity("input_slew", params.input_slew, "ns");
    detail::check_quantity("input_limit", params.input_limit, "pF");
    detail::check_quantity("clock_slew", params.clock_slew, "ns");
    detail::check_quantity("clock_skew", params.clock_skew, "ns");
    timing_result result;
    result.loads = detail::net_loads(netlist, tables, params.wires, params.output_load);
    result.nets.resize(netlist.nets());
    for (std::size_t input = 0; input < netlist.inputs(); ++input)
        for (const edge each : all_edges)
            result.nets[input][each] = {0, params.input_slew, 0, each};
    const std::vector<detail::net_value> constants = detail::constant_nets(netlist);
    for (std::size_t instance = 0; instance < netlist.instances(); ++instance)
        detail::time_instance(netlist, tables, constants, params, result.loads, instance, result.nets);
    for (const by_edge<edge_timing>& net : result.nets)
        result.largest_slew = std::max({result.largest_slew, net.rise.slew, net.fall.slew});
    for (std::size_t bit = 0; bit < netlist.outputs().size(); ++bit) {
        const net_id net = netlist.outputs()[bit];
        const double arrival =
            is_constant(net) ? never : std::max(result.nets[net].rise.arrival, result.nets[net].fall.arrival);
        result.output_arrival.push_back(arrival);
        if (arrival > result.delay) {
            result.delay = arrival;
            result.critical_output = bit;
        }
    }
    result.params = std::move(params);
    detail::find_period(netlist, tables, result);
    return result;
}

} // namespace dlgn
