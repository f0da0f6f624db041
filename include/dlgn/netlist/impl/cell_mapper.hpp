#pragma once

/// \file
/// The bodies of <dlgn/netlist/cell_mapper.hpp>.

#include <dlgn/netlist/cell_mapper.hpp>

#include <cstddef>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include <dlgn/core/inline.hpp>
#include <dlgn/gate/op.hpp>
#include <dlgn/liberty/cell_library.hpp>
#include <dlgn/netlist/netlist.hpp>

namespace dlgn::detail {

DLGN_INLINE cell_mapper::cell_mapper(const cell_library& library, std::size_t inputs,
                                     const map_params& params)
    : cells_(library), netlist_(std::make_shared<const cell_library>(library), inputs), params_(params) {}

DLGN_INLINE net_id cell_mapper::place(gate_op op, net_id a, net_id b) {
    const gate_cell& gate = cells_[op];
    if (gate.steps.empty() || (support_size(op) == 0 && !params_.tie_cells))
        return op == gate_op::constant_1 ? constant_net_1 : constant_net_0;
    std::vector<net_id> nets = {a, b};
    std::vector<net_id> pins;
    for (const gate_cell_step& step : gate.steps) {
        pins.clear();
        for (const std::size_t source : step.inputs)
            pins.push_back(nets[source]);
        nets.push_back(netlist_.add_instance(step.cell, pins, step.output));
    }
    return nets.back();
}

DLGN_INLINE net_id cell_mapper::place(gate_op op, net_id a, net_id b, netlist::net_origin origin) {
    const net_id net = place(op, a, b);
    name(net, origin);
    return net;
}

DLGN_INLINE void cell_mapper::name(net_id net, netlist::net_origin origin) {
    if (!is_constant(net) && net >= netlist_.inputs() && !netlist_.origin_of(net))
        netlist_.set_origin(net, origin);
}

DLGN_INLINE net_id cell_mapper::constant(bool value) {
    const gate_op op = value ? gate_op::constant_1 : gate_op::constant_0;
    std::optional<net_id>& known = constants_[value ? 1 : 0];
    if (known)
        return *known;
    const std::optional<net_id>& other = constants_[value ? 0 : 1];
    const gate_cell& tie = cells_[op];
    if (other && !is_constant(*other) && !tie.steps.empty()) {
        const std::size_t instance = netlist_.driver_of(*other).instance;
        if (netlist_.cell_index(instance) == tie.steps[0].cell)
            known = netlist_.connect_output(instance, tie.steps[0].output);
    }
    if (!known)
        known = place(op, 0, 0);
    return *known;
}

DLGN_INLINE netlist cell_mapper::finish(std::vector<net_id> outputs) && {
    if (params_.buffer_outputs) {
        std::vector<bool> taken(netlist_.nets());
        for (net_id& output : outputs) {
            if (is_constant(output))
                continue;
            if (output < netlist_.inputs() || taken[output])
                output = place(gate_op::wire_a, output, output);
            else
                taken[output] = true;
        }
    }
    netlist_.set_outputs(std::move(outputs));
    return std::move(netlist_);
}

} // namespace dlgn::detail
