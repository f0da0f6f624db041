#pragma once

/// \file
/// Gate for gate to cells, as "Silicon Aware Neural Networks" (arXiv 2604.19334) does it.

#include <cstddef>
#include <utility>
#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/circuit/output_cone.hpp>
#include <dlgn/liberty/cell_library.hpp>
#include <dlgn/netlist/cell_mapper.hpp>
#include <dlgn/netlist/netlist.hpp>

namespace dlgn {

/// Every gate becomes the cheapest cells of its function: a wire a buffer, a constant a tie cell of its own;
/// nothing is shared or optimised. Throws `error` if the library cannot make a gate. Linear time.
[[nodiscard]] inline netlist map_one_to_one(const circuit& circuit, const cell_library& library,
                                            const map_options& options = {}) {
    detail::cell_mapper mapper(library, circuit.inputs(), options);
    const std::vector<bool> placed =
        options.drop_unread ? output_cone(circuit) : std::vector<bool>(circuit.nodes(), true);
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
