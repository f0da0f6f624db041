#pragma once

/// \file
/// A circuit to small cells: simplified, with the polarity of every gate chosen and inverters shared.

#include <array>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/circuit/simplify.hpp>
#include <dlgn/gate/op.hpp>
#include <dlgn/liberty/cell_library.hpp>
#include <dlgn/netlist/cell_mapper.hpp>
#include <dlgn/netlist/netlist.hpp>
#include <dlgn/netlist/polarity.hpp>

namespace dlgn {

/// The same function as the circuit in as little cell area as gate-by-gate mapping allows. The circuit is
/// simplified first (which changes nothing in one that is). Then each gate is built plain or complemented,
/// its readers absorb the complement, and a net that is read in both phases has one inverter; a local search
/// chooses. Wires cost nothing. Throws `error` if the library cannot make a gate. About linear time.
[[nodiscard]] inline netlist map(const circuit& circuit, const cell_library& library,
                                 const map_options& options = {}) {
    const dlgn::circuit simple = simplify(circuit);
    detail::cell_mapper mapper(library, simple.inputs(), options);

    // What the outputs read: after simplification an inverter or a constant has no other reader.
    struct output_source {
        node_id node = 0;
        bool complemented = false;
        bool is_constant = false;
    };
    std::vector<output_source> sources;
    std::vector<std::uint8_t> required(simple.nodes());
    for (const node_id output : simple.outputs()) {
        output_source source{output, false, false};
        if (!simple.is_input(output)) {
            const std::size_t gate = simple.gate_of(output);
            const gate_op op = simple.ops()[gate];
            if (support_size(op) == 0)
                source = {0, op == gate_op::constant_1, true};
            else if (support_size(op) == 1)
                source = {depends_on_a(op) ? simple.fanin_a()[gate] : simple.fanin_b()[gate],
                          evaluate(op, false, false), false};
        }
        if (!source.is_constant)
            required[source.node] =
                static_cast<std::uint8_t>(required[source.node] | (source.complemented ? 2 : 1));
        sources.push_back(source);
    }

    // The gates of two inputs, alone: the search must not pay for the others. They come first in a simplified
    // circuit, so their nodes keep their numbers; that names the nets if the caller has the same circuit.
    const bool same_nodes = simple == circuit;
    dlgn::circuit body(simple.inputs());
    std::vector<node_id> body_node(simple.nodes());
    for (std::size_t input = 0; input < simple.inputs(); ++input)
        body_node[input] = static_cast<node_id>(input);
    for (std::size_t gate = 0; gate < simple.gates(); ++gate)
        if (support_size(simple.ops()[gate]) == 2)
            body_node[simple.node_of(gate)] = body.add_gate(
                simple.ops()[gate], body_node[simple.fanin_a()[gate]], body_node[simple.fanin_b()[gate]]);
    std::vector<std::uint8_t> body_required(body.nodes());
    for (std::size_t node = 0; node < simple.nodes(); ++node)
        if (required[node] != 0)
            body_required[body_node[node]] = required[node];

    const detail::phase_costs costs(mapper.cells());
    const std::vector<detail::phase_choice> choices =
        detail::phase_search(body, costs, std::move(body_required)).run();
    std::vector<std::array<net_id, 2>> nets(body.nodes(), {open_net, open_net}); // by complement
    const auto net_of = [&](node_id node, bool complemented) {
        std::array<net_id, 2>& phases = nets[node];
        if (phases[complemented] == open_net)
            phases[complemented] = mapper.place(gate_op::not_a, phases[!complemented], phases[!complemented]);
        return phases[complemented];
    };
    for (std::size_t input = 0; input < body.inputs(); ++input)
        nets[input][0] = static_cast<net_id>(input);
    for (std::size_t gate = 0; gate < body.gates(); ++gate) {
        const node_id node = body.node_of(gate);
        const node_id a = body.fanin_a()[gate];
        const node_id b = body.fanin_b()[gate];
        const detail::phase_costs::choice& best =
            costs.best(body.ops()[gate], choices[node].complemented, choices[a], choices[b]);
        const net_id net_a = net_of(a, best.complement_a);
        const net_id net_b = net_of(b, best.complement_b);
        const bool complemented = choices[node].complemented;
        nets[node][complemented] = same_nodes ? mapper.place(best.op, net_a, net_b, {node, complemented})
                                              : mapper.place(best.op, net_a, net_b);
    }
    std::vector<net_id> outputs;
    outputs.reserve(sources.size());
    for (const output_source& source : sources)
        outputs.push_back(source.is_constant ? mapper.constant(source.complemented)
                                             : net_of(body_node[source.node], source.complemented));
    return std::move(mapper).finish(std::move(outputs));
}

} // namespace dlgn
