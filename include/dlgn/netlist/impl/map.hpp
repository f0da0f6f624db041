#pragma once

/// \file
/// The bodies of <dlgn/netlist/map.hpp>.

#include <dlgn/netlist/map.hpp>

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/circuit/simplify.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/index_map.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/gate/op.hpp>
#include <dlgn/liberty/cell_library.hpp>
#include <dlgn/liberty/cell_matches.hpp>
#include <dlgn/netlist/cell_mapper.hpp>
#include <dlgn/netlist/cover.hpp>
#include <dlgn/netlist/literal_match.hpp>
#include <dlgn/netlist/netlist.hpp>
#include <dlgn/netlist/pair_candidates.hpp>

namespace dlgn {

namespace detail {

/// What an output reads: after simplification an inverter or a constant has no other reader.
struct output_source {
    node_id node = 0;
    bool complemented = false;
    bool is_constant = false;
};

[[nodiscard]] inline std::vector<output_source> output_sources(const circuit& simple) {
    std::vector<output_source> sources;
    sources.reserve(simple.outputs().size());
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
        sources.push_back(source);
    }
    return sources;
}

/// The gates of two inputs of a circuit, alone: the search must not pay for the others.
struct two_input_gates {
    circuit body;
    std::vector<node_id> node; ///< of each node of the circuit, in the body
};

[[nodiscard]] inline two_input_gates gates_of_two_inputs(const circuit& simple) {
    two_input_gates found{circuit(simple.inputs()), std::vector<node_id>(simple.nodes())};
    for (std::size_t input = 0; input < simple.inputs(); ++input)
        found.node[input] = static_cast<node_id>(input);
    for (std::size_t gate = 0; gate < simple.gates(); ++gate)
        if (support_size(simple.ops()[gate]) == 2)
            found.node[simple.node_of(gate)] = found.body.add_gate(
                simple.ops()[gate], found.node[simple.fanin_a()[gate]], found.node[simple.fanin_b()[gate]]);
    return found;
}

/// Which literals of the body's nodes outputs read: 1 a node, 2 its complement, 3 both.
[[nodiscard]] inline std::vector<std::uint8_t> required_literals(const two_input_gates& gates,
                                                                 const std::vector<output_source>& sources) {
    std::vector<std::uint8_t> required(gates.body.nodes());
    for (const output_source& source : sources)
        if (!source.is_constant) {
            std::uint8_t& of_node = required[gates.node[source.node]];
            of_node = static_cast<std::uint8_t>(of_node | (source.complemented ? 2 : 1));
        }
    return required;
}

/// Places the cells of a cover, literal by literal.
class cover_placer {
public:
    cover_placer(const cover& chosen, std::size_t nodes, cell_mapper& mapper)
        : cover_(chosen), mapper_(mapper), nets_(2 * nodes, open_net) {}

    /// Places the cells of all literals in use. Nets are named after the nodes if those are the caller's.
    void place_all(const circuit& body, bool names_nodes) {
        for (std::size_t i = 0; i < body.nodes(); ++i)
            for (const bool inverters : {false, true}) // an inverter reads the other literal of its node
                for (const bool complemented : {false, true}) {
                    const auto node = static_cast<node_id>(i);
                    const literal l = literal_of(node, complemented);
                    const literal_match& made = cover_.match_of(l);
                    if ((made.by == literal_match::kind::inverter) != inverters ||
                        (!cover_.used(l) && made.by != literal_match::kind::input))
                        continue;
                    nets_[l] = place(l);
                    if (names_nodes && !body.is_input(node))
                        mapper_.name(nets_[l], {node, complemented});
                }
    }

    [[nodiscard]] net_id net_of(literal l) const noexcept { return nets_[l]; }

private:
    [[nodiscard]] net_id place(literal l) {
        const literal_match& made = cover_.match_of(l);
        const literal_list read = cover_.reads(l);
        switch (made.by) {
        case literal_match::kind::input:
            return node_of(l);
        case literal_match::kind::inverter:
            return mapper_.place(gate_op::not_a, nets_[l ^ 1U], nets_[l ^ 1U]);
        case literal_match::kind::wire:
            return read.size == 1 ? nets_[read.item[0]] : mapper_.constant(cover_.value_of(l));
        case literal_match::kind::cell:
            return place_cell(made.match->pins, made.match->output, read, front_net(made.match->pins, read));
        case literal_match::kind::gate:
            return mapper_.place(cover_.op_of(l), nets_[read.item[0]], nets_[read.item[1]]);
        case literal_match::kind::pair:
            return place_pair(l, made.pair, read);
        }
        return open_net;
    }

    /// The first output of a pair that is placed brings the cell, the second is connected to it. Of two cells
    /// the one in front makes the first output.
    [[nodiscard]] net_id place_pair(literal l, std::uint32_t index, const literal_list& read) {
        const pair_candidate& pair = cover_.pair_at(index);
        const pin_assignment& assignment = pair.match->pins;
        const std::size_t which = pair.makes[0] == l ? 0 : 1;
        const std::size_t output = pair.match->output[which];
        const auto [known, added] = pair_instances_.try_emplace(index, 0U);
        if (assignment.front != pin_assignment::no_front) {
            if (added)
                known->second = front_net(assignment, read);
            const auto front = static_cast<net_id>(known->second);
            return which == 0 ? front : place_cell(assignment, output, read, front);
        }
        if (!added)
            return mapper_.connect_output(known->second, output);
        const net_id net = place_cell(assignment, output, read, open_net);
        known->second = mapper_.instance_of(net);
        return net;
    }

    /// The output of the cell in front, which is placed; `open_net` if there is none.
    [[nodiscard]] net_id front_net(const pin_assignment& assignment, const literal_list& read) {
        if (assignment.front == pin_assignment::no_front)
            return open_net;
        const front_cell& front = cover_.front_at(assignment.front);
        std::vector<net_id> nets;
        for (std::size_t pin = 0; pin < front.inputs; ++pin)
            nets.push_back(nets_[read.item[front.variable[pin]]]);
        return mapper_.place(front.cell, nets, front.output);
    }

    [[nodiscard]] net_id place_cell(const pin_assignment& assignment, std::size_t output,
                                    const literal_list& read, net_id front) {
        std::vector<net_id> nets;
        for (std::size_t pin = 0; pin < assignment.inputs; ++pin) {
            const std::uint8_t variable = assignment.variable[pin];
            nets.push_back(variable == pin_assignment::front_output ? front : nets_[read.item[variable]]);
        }
        return mapper_.place(assignment.cell, nets, output);
    }

    const cover& cover_;
    cell_mapper& mapper_;
    std::vector<net_id> nets_;    ///< of each literal
    number_index pair_instances_; ///< of each pair; the net of the one in front if there are two cells
};

} // namespace detail

DLGN_INLINE netlist map(const circuit& circuit, const cell_library& library, const map_params& params) {
    if (!params.drop_unread)
        throw argument_error("drop_unread", params.drop_unread, "only map_one_to_one keeps unread gates");
    const dlgn::circuit simple = simplify(circuit);
    const std::vector<detail::output_source> sources = detail::output_sources(simple);
    const detail::two_input_gates gates = detail::gates_of_two_inputs(simple);
    detail::cell_mapper mapper(library, simple.inputs(), params);

    const detail::cell_matches matches(library);
    const detail::cover cover(gates.body, matches, mapper.cells(), detail::required_literals(gates, sources));
    detail::cover_placer placer(cover, gates.body.nodes(), mapper);
    // Gates of two inputs come first in a simplified circuit, so their nodes keep their numbers.
    placer.place_all(gates.body, simple == circuit);

    std::vector<net_id> outputs;
    outputs.reserve(sources.size());
    for (const detail::output_source& source : sources)
        outputs.push_back(source.is_constant ? mapper.constant(source.complemented)
                                             : placer.net_of(detail::literal_of(gates.node[source.node],
                                                                                source.complemented)));
    return std::move(mapper).finish(std::move(outputs));
}

} // namespace dlgn
