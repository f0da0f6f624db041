#pragma once

/// \file
/// The bodies of <dlgn/analysis/design_rules.hpp>.

#include <dlgn/analysis/design_rules.hpp>

#include <algorithm>
#include <cstddef>
#include <limits>
#include <vector>

#include <dlgn/analysis/loads.hpp>
#include <dlgn/analysis/overloads.hpp>
#include <dlgn/analysis/timing.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/liberty/cell_tables.hpp>
#include <dlgn/netlist/netlist.hpp>

namespace dlgn {

DLGN_INLINE std::vector<broken_rule> broken_rules(const netlist& netlist, const library_tables& tables,
                                                  const timing_result& timing) {
    detail::check_tables(netlist, tables);
    if (timing.nets.size() != netlist.nets())
        throw argument_error("timing", timing.nets.size(), "must be that of this netlist");
    struct net_rules {
        double max_transition = std::numeric_limits<double>::infinity();
        double max_fanout = std::numeric_limits<double>::infinity();
        double fanout = 0;
    };
    std::vector<net_rules> rules(netlist.nets());
    const auto limits_at = [](const std::vector<pin_limits>& pins, std::size_t pin) {
        return pin < pins.size() ? pins[pin] : pin_limits{};
    };
    const auto meet = [](net_rules& net, const pin_limits& pin) {
        net.max_transition = std::min(net.max_transition, detail::effective_limit(pin.max_transition));
    };
    for (std::size_t instance = 0; instance < netlist.instances(); ++instance) {
        const cell_tables& cell = tables.cells[netlist.cell_index(instance)];
        const auto reads = netlist.input_nets(instance);
        const auto drives = netlist.output_nets(instance);
        for (std::size_t input = 0; input < reads.size(); ++input) {
            if (is_constant(reads[input]))
                continue;
            const pin_limits pin = limits_at(cell.input_limits, input);
            meet(rules[reads[input]], pin);
            rules[reads[input]].fanout += pin.fanout_load;
        }
        for (std::size_t output = 0; output < drives.size(); ++output) {
            if (drives[output] == open_net)
                continue;
            const pin_limits pin = limits_at(cell.output_limits, output);
            meet(rules[drives[output]], pin);
            rules[drives[output]].max_fanout = detail::effective_limit(pin.max_fanout);
        }
    }
    std::vector<broken_rule> broken;
    for (net_id net = 0; net < netlist.nets(); ++net) {
        const double slew = std::max(timing.nets[net].rise.slew, timing.nets[net].fall.slew);
        if (!(slew <= rules[net].max_transition))
            broken.push_back({net, design_rule::max_transition, slew, rules[net].max_transition});
        if (!(rules[net].fanout <= rules[net].max_fanout))
            broken.push_back({net, design_rule::max_fanout, rules[net].fanout, rules[net].max_fanout});
    }
    return broken;
}

DLGN_INLINE std::size_t count_broken(const std::vector<broken_rule>& broken, design_rule rule) noexcept {
    return static_cast<std::size_t>(std::count_if(
        broken.begin(), broken.end(), [&](const broken_rule& each) { return each.rule == rule; }));
}

} // namespace dlgn
