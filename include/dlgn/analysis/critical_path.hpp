#pragma once

/// \file
/// The path that makes an output late, as data and as text.

#include <algorithm>
#include <cstddef>
#include <ostream>
#include <string>
#include <vector>

#include <dlgn/analysis/timing.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/text.hpp>
#include <dlgn/liberty/cell_tables.hpp>
#include <dlgn/netlist/net_names.hpp>
#include <dlgn/netlist/netlist.hpp>

namespace dlgn {

/// A net on a path and its edge there.
struct path_point {
    net_id net = 0;                              ///< that the edge passes
    edge direction = edge::rise;                 ///< of the edge there
    std::size_t instance = netlist::no_instance; ///< that drives the net; none for an input
    std::size_t input = 0;                       ///< the pins of that instance that the path goes through
    std::size_t output = 0;                      ///< the output pin of that instance
};

/// From an input of the netlist to output bit `output`, whose later edge the last point is. Empty if the bit
/// is constant. Throws `argument_error` if there is no such bit. Time linear in the path.
[[nodiscard]] inline std::vector<path_point> critical_path(const netlist& netlist,
                                                           const timing_result& timing, std::size_t output) {
    if (output >= netlist.outputs().size())
        throw argument_error("output", output, "no such output bit");
    std::vector<path_point> path;
    net_id net = netlist.outputs()[output];
    if (timing.output_arrival[output] == never)
        return path;
    edge direction = timing.nets[net].rise.arrival >= timing.nets[net].fall.arrival ? edge::rise : edge::fall;
    while (netlist.driver_of(net).instance != netlist::no_instance) {
        const auto driver = netlist.driver_of(net);
        const edge_timing& from = timing.nets[net][direction];
        path.push_back({net, direction, driver.instance, from.input, driver.output});
        net = netlist.input_nets(driver.instance)[from.input];
        direction = from.input_edge;
    }
    path.push_back({net, direction});
    std::reverse(path.begin(), path.end());
    return path;
}

/// The slowest path as a table, one line a point: arrival and delay in ns, slew in ns, load in pF, the edge,
/// the instance with its pins, and the net, both as `write_verilog` names them with the same options.
inline void write_critical_path(std::ostream& out, const netlist& netlist, const timing_result& timing,
                                const verilog_options& options = {}) {
    const auto right = [](const std::string& text, std::size_t width) {
        return std::string(width - std::min(width, text.size()), ' ') + text;
    };
    if (netlist.outputs().empty() || timing.output_arrival[timing.critical_output] == never) {
        out << "No output depends on an input.\n";
        return;
    }
    const net_naming names = name_nets(netlist, options);
    const std::vector<path_point> path = critical_path(netlist, timing, timing.critical_output);
    out << "Slowest path: " << to_fixed(timing.delay, 4) << " ns to " << options.output_name << "["
        << to_text(timing.critical_output) << "], " << to_text(path.size() - 1) << " cells of "
        << netlist.library().name() << "\n"
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
            out << "u" << to_text(point.instance) << " " << cell.name << " " << cell.inputs[point.input].name
                << " -> " << cell.outputs[point.output].name << "  " << names[point.net] << "\n";
        }
        before = at.arrival;
    }
}

} // namespace dlgn
