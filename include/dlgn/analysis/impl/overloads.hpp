#pragma once

/// \file
/// The bodies of <dlgn/analysis/overloads.hpp>.

#include <dlgn/analysis/overloads.hpp>

#include <algorithm>
#include <cstddef>
#include <vector>

#include <dlgn/analysis/loads.hpp>
#include <dlgn/analysis/timing.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/liberty/cell_tables.hpp>
#include <dlgn/netlist/netlist.hpp>

namespace dlgn {

DLGN_INLINE std::vector<overloaded_net> overloaded_nets(const netlist& netlist, const library_tables& tables,
                                                        const timing_params& params) {
    detail::check_quantity("input_limit", params.input_limit, "pF");
    constexpr double rounding = 1e-9; // of sums of the same loads in another order
    std::vector<overloaded_net> found;
    const auto loads = detail::net_loads(netlist, tables, params.wires, params.output_load);
    for (net_id net = 0; net < netlist.nets(); ++net) {
        const auto driver = netlist.driver_of(net);
        const double limit = detail::effective_limit(
            driver.instance == netlist::no_instance
                ? params.input_limit
                : netlist.cell_of(driver.instance).outputs[driver.output].max_capacitance);
        const double load = std::max(loads[net].rise, loads[net].fall);
        if (!(load <= limit * (1 + rounding)))
            found.push_back({net, load, limit});
    }
    return found;
}

} // namespace dlgn
