#pragma once

/// \file
/// From a relaxed network to the circuit it becomes.

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/gate/op.hpp>
#include <dlgn/relax/relaxed_network.hpp>

namespace dlgn {

/// One gate for each neuron, in the order of the layers: its most likely gate on its heaviest wires. The
/// last layer's neurons are the outputs, in the network's groups. If a layer reads zeros around an image, a
/// gate for them comes first. Nothing is simplified.
template <std::floating_point Real>
[[nodiscard]] circuit discretise(const basic_relaxed_network<Real>& network) {
    circuit result(network.inputs());
    const bool has_zeros =
        std::any_of(network.layers().begin(), network.layers().end(), [](const auto& layer) {
            return std::find(layer.wiring().begin(), layer.wiring().end(), layer.inputs()) !=
                   layer.wiring().end();
        });
    const node_id zero = has_zeros ? result.add_gate(gate_op::constant_0, 0, 0) : 0;
    node_id below = 0;
    for (const auto& layer : network.layers()) {
        const node_id first = static_cast<node_id>(result.nodes());
        const auto wire = [&](std::size_t neuron, std::size_t side) {
            const std::uint32_t node = layer.hard_wire(neuron, side);
            return node == layer.inputs() ? zero : below + node;
        };
        for (std::size_t neuron = 0; neuron < layer.neurons(); ++neuron)
            result.add_gate(layer.hard_gate(neuron), wire(neuron, 0), wire(neuron, 1));
        below = first;
    }
    std::vector<node_id> outputs;
    for (std::size_t neuron = 0; neuron < network.layers().back().neurons(); ++neuron)
        outputs.push_back(static_cast<node_id>(below + neuron));
    const auto ends = network.group_ends();
    result.set_outputs(std::move(outputs), {ends.begin(), ends.end()});
    return result;
}

} // namespace dlgn
