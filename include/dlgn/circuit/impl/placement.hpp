#pragma once

/// \file
/// The bodies of <dlgn/circuit/placement.hpp>.

#include <dlgn/circuit/placement.hpp>

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include <dlgn/circuit/cell_placer.hpp>
#include <dlgn/circuit/circuit.hpp>
#include <dlgn/circuit/core_pins.hpp>
#include <dlgn/circuit/output_cone.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/gate/op.hpp>

namespace dlgn {

DLGN_INLINE placement place(const circuit& circuit, const core_pins& pins) {
    detail::require_pins(pins, "circuit", circuit.inputs(), circuit.outputs().size());
    const std::vector<bool> used = output_cone(circuit);
    const auto fanins = [&](std::size_t gate) {
        std::vector<node_id> nodes;
        if (depends_on_a(circuit.ops()[gate]))
            nodes.push_back(circuit.fanin_a()[gate]);
        if (depends_on_b(circuit.ops()[gate]))
            nodes.push_back(circuit.fanin_b()[gate]);
        return nodes;
    };
    std::vector<point> places = pins.inputs;
    places.resize(circuit.nodes());
    places.insert(places.end(), pins.outputs.begin(), pins.outputs.end());
    std::vector<double> areas(places.size());
    std::vector<std::vector<std::uint32_t>> nets(circuit.nodes()); // the driver first
    for (node_id node = 0; node < circuit.nodes(); ++node)
        nets[node].push_back(node);
    for (std::size_t gate = 0; gate < circuit.gates(); ++gate) {
        const node_id node = circuit.node_of(gate);
        if (!used[node])
            continue;
        areas[node] = 1;
        for (const node_id fanin : fanins(gate))
            nets[fanin].push_back(node);
    }
    for (std::size_t i = 0; i < circuit.outputs().size(); ++i)
        nets[circuit.outputs()[i]].push_back(static_cast<std::uint32_t>(circuit.nodes() + i));
    detail::net_list list;
    for (node_id node = 0; node < circuit.nodes(); ++node)
        if (circuit.is_input(node) || support_size(circuit.ops()[circuit.gate_of(node)]) > 0)
            list.add(nets[node]);
    places = detail::cell_placer(std::move(places), std::move(areas), std::move(list)).place();
    for (std::size_t gate = 0; gate < circuit.gates(); ++gate) {
        const node_id node = circuit.node_of(gate);
        if (used[node])
            continue;
        const std::vector<node_id> nodes = fanins(gate);
        point& middle = places[node];
        middle = nodes.empty() ? point{0.5, 0.5} : point{};
        for (const node_id fanin : nodes) {
            middle.x += places[fanin].x / static_cast<double>(nodes.size());
            middle.y += places[fanin].y / static_cast<double>(nodes.size());
        }
    }
    places.resize(circuit.nodes());
    return {std::move(places), pins.outputs};
}

} // namespace dlgn
