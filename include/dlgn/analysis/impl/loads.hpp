#pragma once

/// \file
/// The bodies of <dlgn/analysis/loads.hpp>.

#include <dlgn/analysis/loads.hpp>

#include <cmath>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <dlgn/core/error.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/liberty/cell_tables.hpp>
#include <dlgn/netlist/netlist.hpp>

namespace dlgn::detail {

DLGN_INLINE void check_quantity(std::string_view name, double value, std::string_view unit) {
    if (!(value >= 0) || !std::isfinite(value))
        throw argument_error(name, value, "must be finite and no less than 0 " + std::string(unit));
}

DLGN_INLINE void check_tables(const netlist& netlist, const library_tables& tables) {
    if (tables.cells.size() != netlist.library().size())
        throw argument_error("tables", tables.cells.size(),
                             "library " + netlist.library().name() + " has " +
                                 std::to_string(netlist.library().size()) + " cells");
}

DLGN_INLINE std::vector<by_edge<double>> net_loads(const netlist& netlist, const library_tables& tables,
                                                   const wire_model& wires, double output_load,
                                                   load_end end) {
    check_tables(netlist, tables);
    if (!wires.capacitance.empty() && wires.capacitance.size() != netlist.nets())
        throw argument_error("capacitance", wires.capacitance.size(),
                             "must be one for each of the " + std::to_string(netlist.nets()) + " nets");
    check_quantity("per_fanout", wires.per_fanout, "pF");
    check_quantity("output_load", output_load, "pF");
    std::vector<by_edge<double>> loads(netlist.nets());
    for (std::size_t net = 0; net < wires.capacitance.size(); ++net) {
        check_quantity("capacitance", wires.capacitance[net], "pF");
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
        check_quantity("load", load.rise, "pF");
        check_quantity("load", load.fall, "pF");
    }
    return loads;
}

} // namespace dlgn::detail
