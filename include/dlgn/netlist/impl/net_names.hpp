#pragma once

/// \file
/// The bodies of <dlgn/netlist/net_names.hpp>.

#include <dlgn/netlist/net_names.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include <dlgn/core/index_map.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/core/text.hpp>
#include <dlgn/netlist/netlist.hpp>
#include <dlgn/netlist/verilog_names.hpp>

namespace dlgn::detail {

DLGN_INLINE net_naming name_nets(const netlist& netlist, const verilog_params& params) {
    net_naming result;
    std::vector<std::string>& names = result.names;
    result.outputs = output_names_of(params, netlist.outputs().size());
    names = input_names_of(params, netlist.inputs());
    names.resize(netlist.nets());
    for (std::size_t bit = 0; bit < netlist.outputs().size(); ++bit) {
        const net_id net = netlist.outputs()[bit];
        if (is_constant(net) || !names[net].empty())
            result.assigned_bits.push_back(bit);
        else
            names[net] = result.outputs[bit];
    }
    detail::number_index taken; // by literal
    for (std::size_t i = netlist.inputs(); i < netlist.nets(); ++i) {
        if (!names[i].empty())
            continue;
        const auto net = static_cast<net_id>(i);
        const auto origin = netlist.origin_of(net);
        const auto is_first = [&] {
            const std::uint64_t place = std::uint64_t{origin->node} << 1U | (origin->complemented ? 1U : 0U);
            return taken.try_emplace(place, i).second;
        };
        if (origin && is_first())
            names[i] = "w" + to_text(origin->node) + (origin->complemented ? "_n" : "");
        else
            names[i] = "n" + to_text(net);
        result.wires.push_back(net);
    }
    return result;
}

} // namespace dlgn::detail
