#pragma once

/// \file
/// The bodies of <dlgn/netlist/constant_nets.hpp>.

#include <dlgn/netlist/constant_nets.hpp>

#include <cstddef>
#include <span>
#include <vector>

#include <dlgn/core/inline.hpp>
#include <dlgn/gate/truth_table.hpp>
#include <dlgn/netlist/netlist.hpp>

namespace dlgn::detail {

DLGN_INLINE known_inputs known_at(const netlist& netlist, std::span<const net_value> constants,
                                  std::size_t instance) {
    known_inputs known;
    const auto nets = netlist.input_nets(instance);
    for (std::size_t i = 0; i < nets.size(); ++i) {
        const bool one =
            nets[i] == constant_net_1 || (!is_constant(nets[i]) && constants[nets[i]] == net_value::one);
        if (!is_constant(nets[i]) && constants[nets[i]] == net_value::varies)
            continue;
        known.mask |= std::size_t{1} << i;
        known.values |= std::size_t{one} << i;
    }
    return known;
}

DLGN_INLINE std::vector<net_value> constant_nets(const netlist& netlist) {
    std::vector<net_value> values(netlist.nets(), net_value::varies);
    for (std::size_t instance = 0; instance < netlist.instances(); ++instance) {
        const cell& cell = netlist.cell_of(instance);
        const known_inputs known = known_at(netlist, values, instance);
        if (known.mask == 0 && !cell.inputs.empty())
            continue;
        for (std::size_t output = 0; output < cell.outputs.size(); ++output) {
            const net_id net = netlist.output_nets(instance)[output];
            if (net == open_net)
                continue;
            const truth_table& function = cell.outputs[output].function;
            bool zero = false;
            bool one = false;
            for (std::size_t state = 0; state < function.minterms(); ++state)
                if (known.allow(state))
                    (function(state) ? one : zero) = true;
            if (zero != one)
                values[net] = one ? net_value::one : net_value::zero;
        }
    }
    return values;
}

} // namespace dlgn::detail
