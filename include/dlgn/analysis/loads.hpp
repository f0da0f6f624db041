#pragma once

/// \file
/// What the cells of a netlist have to drive.

#include <cmath>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <dlgn/core/error.hpp>
#include <dlgn/liberty/cell_tables.hpp>
#include <dlgn/netlist/netlist.hpp>

namespace dlgn {

/// Capacitances that are not pins. Zero, the default, is a netlist without wires.
struct wire_model {
    double per_fanout = 0;                ///< pF of wire for every pin or output bit that reads a net
    std::vector<double> capacitance = {}; ///< pF of each net's wire, by net, added to the former; empty: none
};

namespace detail {

/// Throws `argument_error` unless a figure such as a load is finite and no less than 0.
inline void check_quantity(std::string_view name, double value, std::string_view unit) {
    if (!(value >= 0) || !std::isfinite(value))
        throw argument_error(name, value, "must be finite and no less than 0 " + std::string(unit));
}

} // namespace detail

/// Throws `argument_error` unless `tables` has the cells of the netlist's library.
inline void check_tables(const netlist& netlist, const library_tables& tables) {
    if (tables.cells.size() != netlist.library().size())
        throw argument_error("tables", tables.cells.size(),
                             "library " + netlist.library().name() + " has " +
                                 std::to_string(netlist.library().size()) + " cells");
}

/// Which end of the range of a pin's capacitance counts.
enum class load_end { most, least };

/// The load of each net in pF, for each edge: the pins that read it, its wire, and `output_load` pF for every
/// output bit. Throws `argument_error` on a wire model of another size, capacitances that are negative or not
/// finite, and tables of another library. Linear time.
[[nodiscard]] inline std::vector<by_edge<double>> net_loads(const netlist& netlist,
                                                            const library_tables& tables,
                                                            const wire_model& wires, double output_load,
                                                            load_end end = load_end::most) {
    check_tables(netlist, tables);
    if (!wires.capacitance.empty() && wires.capacitance.size() != netlist.nets())
        throw argument_error("capacitance", wires.capacitance.size(),
                             "must be one for each of the " + std::to_string(netlist.nets()) + " nets");
    detail::check_quantity("per_fanout", wires.per_fanout, "pF");
    detail::check_quantity("output_load", output_load, "pF");
    std::vector<by_edge<double>> loads(netlist.nets());
    for (std::size_t net = 0; net < wires.capacitance.size(); ++net) {
        detail::check_quantity("capacitance", wires.capacitance[net], "pF");
        loads[net] = {wires.capacitance[net], wires.capacitance[net]};
    }
    const auto add = [&](net_id net, double rise, double fall) {
        if (is_constant(net))
            return;
        loads[net].rise += rise + wires.per_fanout;
        loads[net].fall += fall + wires.per_fanout;
    };
    for (std::size_t instance = 0; instance < netlist.instances(); ++instance) {
        const cell_tables& cell = tables.cells[netlist.cell_index(instance)];
        const auto& pins = end == load_end::least && !cell.least_capacitance.empty() ? cell.least_capacitance
                                                                                     : cell.input_capacitance;
        for (std::size_t pin = 0; pin < netlist.input_nets(instance).size(); ++pin)
            add(netlist.input_nets(instance)[pin], pins[pin].rise, pins[pin].fall);
    }
    for (const net_id output : netlist.outputs())
        add(output, output_load, output_load);
    for (const by_edge<double>& load : loads) { // sums may overflow, tables may be made by hand
        detail::check_quantity("load", load.rise, "pF");
        detail::check_quantity("load", load.fall, "pF");
    }
    return loads;
}

} // namespace dlgn
