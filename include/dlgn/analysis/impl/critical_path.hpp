#pragma once

/// \file
/// The bodies of <dlgn/analysis/critical_path.hpp>.

#include <dlgn/analysis/critical_path.hpp>

#include <algorithm>
#include <cstddef>
#include <ostream>
#include <string>
#include <vector>

#include <dlgn/analysis/timing.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/core/text.hpp>
#include <dlgn/liberty/cell_tables.hpp>
#include <dlgn/netlist/net_names.hpp>
#include <dlgn/netlist/netlist.hpp>

namespace dlgn::detail {

/// From an input of the netlist or a register to an edge of a net.
[[nodiscard]] inline std::vector<path_point> path_to(const netlist& netlist, const timing_result& timing,
                                                     net_id net, edge direction) {
    std::vector<path_point> path;
    while (netlist.driver_of(net).instance != netlist::no_instance) {
        const auto driver = netlist.driver_of(net);
        const edge_timing& from = timing.nets[net][direction];
        path.push_back({net, direction, driver.instance, from.input, driver.output});
        if (netlist.is_register(driver.instance))
            break;
        net = netlist.input_nets(driver.instance)[from.input];
        direction = from.input_edge;
    }
    if (path.empty() || !netlist.is_register(path.back().instance))
        path.push_back({net, direction});
    std::reverse(path.begin(), path.end());
    return path;
}

} // namespace dlgn::detail

namespace dlgn {

DLGN_INLINE std::vector<path_point> critical_path(const netlist& netlist, const timing_result& timing,
                                                  std::size_t output) {
    if (output >= netlist.outputs().size())
        throw argument_error("output", output, "no such output bit");
    const net_id net = netlist.outputs()[output];
    if (timing.output_arrival[output] == never)
        return {};
    return detail::path_to(netlist, timing, net,
                           timing.nets[net].rise.arrival >= timing.nets[net].fall.arrival ? edge::rise
                                                                                          : edge::fall);
}

DLGN_INLINE std::vector<path_point> slowest_path(const netlist& netlist, const timing_result& timing) {
    if (timing.critical_register != netlist::no_instance)
        return detail::path_to(netlist, timing,
                               netlist.input_nets(timing.critical_register)[timing.critical_input],
                               timing.critical_edge);
    return netlist.outputs().empty() ? std::vector<path_point>()
                                     : critical_path(netlist, timing, timing.critical_output);
}

DLGN_INLINE void write_critical_path(std::ostream& out, const netlist& netlist, const timing_result& timing,
                                     const verilog_params& params) {
    const auto right = [](const std::string& text, std::size_t width) {
        return std::string(width - std::min(width, text.size()), ' ') + text;
    };
    const std::vector<path_point> path = slowest_path(netlist, timing);
    if (path.empty()) {
        out << "No output depends on an input.\n";
        return;
    }
    const detail::net_naming names = detail::name_nets(netlist, params);
    const bool launched = path.front().instance != netlist::no_instance;
    const std::size_t register_at = timing.critical_register;
    if (register_at == netlist::no_instance)
        out << "Slowest path: " << to_fixed(timing.delay, 4) << " ns to "
            << names.outputs[timing.critical_output];
    else
        out << "Slowest path: " << to_fixed(timing.period, 4) << " ns with setup to u" << to_text(register_at)
            << " " << netlist.cell_of(register_at).inputs[timing.critical_input].name;
    out << ", " << to_text(path.size() - (launched ? 0 : 1)) << " cells of " << netlist.library().name()
        << "\n"
        << right("arrival ns", 11) << right("delay ns", 11) << right("slew ns", 11) << right("load pF", 11)
        << "\n";
    double before = 0;
    for (const path_point& point : path) {
        const edge_timing& at = timing.nets[point.net][point.direction];
        out << right(to_fixed(at.arrival, 4), 11) << right(to_fixed(at.arrival - before, 4), 11)
            << right(to_fixed(at.slew, 4), 11)
            << right(to_fixed(timing.loads[point.net][point.direction], 5), 11)
            << (point.direction == edge::rise ? "  rise  " : "  fall  ");
        if (point.instance == netlist::no_instance) {
            out << names[point.net] << "\n";
        } else {
            const cell& cell = netlist.cell_of(point.instance);
            out << "u" << to_text(point.instance) << " " << cell.name << " "
                << (cell.state ? cell.state->clock.name : cell.inputs[point.input].name) << " -> "
                << cell.outputs[point.output].name << "  " << names[point.net] << "\n";
        }
        before = at.arrival;
    }
}

} // namespace dlgn
