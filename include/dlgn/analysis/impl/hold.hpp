#pragma once

/// \file
/// The bodies of <dlgn/analysis/hold.hpp>.

#include <dlgn/analysis/hold.hpp>

#include <algorithm>
#include <cstddef>
#include <limits>
#include <string>
#include <vector>

#include <dlgn/analysis/loads.hpp>
#include <dlgn/analysis/timing.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/liberty/cell_tables.hpp>
#include <dlgn/netlist/netlist.hpp>

namespace dlgn {

DLGN_INLINE hold_result analyse_hold(const netlist& netlist, const library_tables& tables,
                                     const timing_result& timing, bool from_inputs) {
    detail::check_tables(netlist, tables);
    if (timing.nets.size() != netlist.nets())
        throw argument_error("timing", timing.nets.size(), "must be that of this netlist");
    constexpr double later = std::numeric_limits<double>::infinity();
    struct earliest {
        double arrival = std::numeric_limits<double>::infinity();
        double slew = std::numeric_limits<double>::infinity();
    };
    const timing_params& params = timing.params;
    const auto loads =
        detail::net_loads(netlist, tables, params.wires, params.output_load, detail::load_end::least);
    std::vector<by_edge<earliest>> nets(netlist.nets());
    if (from_inputs)
        for (std::size_t input = 0; input < netlist.inputs(); ++input)
            nets[input] = {{0, params.input_slew}, {0, params.input_slew}};
    hold_result result;
    for (std::size_t instance = 0; instance < netlist.instances(); ++instance) {
        const cell& cell = netlist.cell_of(instance);
        const cell_tables& data = tables.cells[netlist.cell_index(instance)];
        const auto reads = netlist.input_nets(instance);
        const auto drives = netlist.output_nets(instance);
        const auto reach = [&](const timing_arc& arc, edge out, double arrival, double slew) {
            const net_id net = drives[arc.output];
            if (net == open_net || !arc.edges[out] || arrival == later ||
                timing.nets[net][out].arrival == never)
                return;
            earliest& to = nets[net][out];
            const double load = loads[net][out];
            to.arrival = std::min(to.arrival, arrival + arc.edges[out]->delay(slew, load));
            to.slew = std::min(to.slew, arc.edges[out]->transition(slew, load));
        };
        if (!cell.state) {
            for (const timing_arc& arc : data.arcs)
                for (const edge out : all_edges)
                    for (const edge in : all_edges)
                        if (const net_id from = reads[arc.input];
                            !is_constant(from) && follows(arc.sense, in, out))
                            reach(arc, out, nets[from][in].arrival, nets[from][in].slew);
            continue;
        }
        for (const timing_arc& arc : data.clocked->arcs)
            for (const edge out : all_edges)
                reach(arc, out, 0, params.clock_slew);
        double slack = later;
        for (std::size_t input = 0; input < cell.inputs.size(); ++input)
            for (const edge each : all_edges) {
                const net_id net = reads[input];
                if (is_constant(net) || nets[net][each].arrival == later)
                    continue;
                const double hold = detail::check_time(*data.clocked, input, true, each, nets[net][each].slew,
                                                       params.clock_slew);
                slack = std::min(slack, nets[net][each].arrival - hold - params.clock_skew);
            }
        result.violations += slack < 0 ? 1U : 0U;
        if (slack < result.slack) {
            result.slack = slack;
            result.instance = instance;
        }
    }
    return result;
}

} // namespace dlgn
