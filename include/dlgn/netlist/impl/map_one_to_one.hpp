#pragma once

/// \file
/// The bodies of <dlgn/netlist/map_one_to_one.hpp>.

#include <dlgn/netlist/map_one_to_one.hpp>

#include <cstddef>
#include <utility>
#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/circuit/output_cone.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/liberty/cell_library.hpp>
#include <dlgn/netlist/cell_mapper.hpp>
#include <dlgn/netlist/netlist.hpp>

namespace dlgn {

DLGN_INLINE netlist map_one_to_one(const circuit& circuit, const cell_library& library,
                                   const map_params& params) {
    detail::cell_mapper mapper(library, circuit.inputs(), params);
    const std::vector<bool> placed =
        params.drop_unread ? output_cone(circuit) : std::vector<bool>(circuit.nodes(), true);
    std::vector<net_id> nets(circuit.nodes(), open_net);
    for (std::size_t input = 0; input < circuit.inputs(); ++input)
        nets[input] = static_cast<net_id>(input);
    for (std::size_t gate = 0; gate < circuit.gates(); ++gate) {
        const node_id node = circuit.node_of(gate);
        if (placed[node])
            nets[node] = mapper.place(circuit.ops()[gate], nets[circuit.fanin_a()[gate]],
                                      nets[circuit.fanin_b()[gate]], {node, false});
    }
    std::vector<net_id> outputs;
    for (const node_id output : circuit.outputs())
        outputs.push_back(nets[output]);
    return std::move(mapper).finish(std::move(outputs));
}

} // namespace dlgn
