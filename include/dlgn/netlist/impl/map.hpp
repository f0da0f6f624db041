#pragma once

/// \file
/// The bodies of <dlgn/netlist/map.hpp>.

#include <dlgn/netlist/map.hpp>

#include <cstddef>
#include <cstdint>
#include <unordered_map>
#include <utility>
#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/circuit/simplify.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/gate/op.hpp>
#include <dlgn/liberty/cell_library.hpp>
#include <dlgn/liberty/cell_matches.hpp>
#include <dlgn/netlist/cell_mapper.hpp>
#include <dlgn/netlist/cover.hpp>
#include <dlgn/netlist/netlist.hpp>

namespace dlgn {

DLGN_INLINE netlist map(const circuit& circuit, const cell_library& library, const map_params& params) {
    if (!params.drop_unread)
        throw argument_error("drop_unread", params.drop_unread, "only map_one_to_one keeps unread gates");
    const dlgn::circuit simple = simplify(circuit);
    detail::cell_mapper mapper(library, simple.inputs(), params);

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

    const detail::cell_matches matches(library);
    const detail::cover cover(body, matches, mapper.cells(), std::move(body_required));
    std::vector<net_id> nets(2 * body.nodes(), open_net); // of each literal
    std::unordered_map<std::uint32_t, std::size_t> pair_instances;
    const auto place = [&](detail::literal l) {
        const detail::literal_match& made = cover.match_of(l);
        const detail::literal_list read = cover.reads(l);
        std::vector<net_id> pins;
        const auto assign = [&](const detail::pin_assignment& assignment) {
            for (std::size_t pin = 0; pin < assignment.inputs; ++pin)
                pins.push_back(nets[read.item[assignment.variable[pin]]]);
        };
        switch (made.by) {
        case detail::literal_match::kind::input:
            return detail::node_of(l);
        case detail::literal_match::kind::inverter:
            return mapper.place(gate_op::not_a, nets[l ^ 1U], nets[l ^ 1U]);
        case detail::literal_match::kind::wire:
            return read.size == 1 ? nets[read.item[0]] : mapper.constant(cover.value_of(l));
        case detail::literal_match::kind::cell:
            assign(made.match->pins);
            return mapper.place(made.match->pins.cell, pins, made.match->output);
        case detail::literal_match::kind::gate:
            return mapper.place(cover.op_of(l), nets[read.item[0]], nets[read.item[1]]);
        case detail::literal_match::kind::pair: {
            const detail::pair_candidate& pair = cover.pair_at(made.pair);
            const std::size_t output = pair.match->output[pair.makes[0] == l ? 0 : 1];
            const auto [known, added] = pair_instances.try_emplace(made.pair);
            if (!added)
                return mapper.connect_output(known->second, output);
            assign(pair.match->pins);
            const net_id net = mapper.place(pair.match->pins.cell, pins, output);
            known->second = mapper.instance_of(net);
            return net;
        }
        }
        return open_net;
    };
    for (std::size_t i = 0; i < body.nodes(); ++i)
        for (const bool inverters : {false, true})
            for (const bool complemented : {false, true}) {
                const auto node = static_cast<node_id>(i);
                const detail::literal l = detail::literal_of(node, complemented);
                const detail::literal_match& made = cover.match_of(l);
                if ((made.by == detail::literal_match::kind::inverter) != inverters ||
                    (!cover.used(l) && made.by != detail::literal_match::kind::input))
                    continue;
                nets[l] = place(l);
                if (same_nodes && !body.is_input(node))
                    mapper.name(nets[l], {node, complemented});
            }
    std::vector<net_id> outputs;
    outputs.reserve(sources.size());
    for (const output_source& source : sources)
        outputs.push_back(source.is_constant
                              ? mapper.constant(source.complemented)
                              : nets[detail::literal_of(body_node[source.node], source.complemented)]);
    return std::move(mapper).finish(std::move(outputs));
}

} // namespace dlgn
