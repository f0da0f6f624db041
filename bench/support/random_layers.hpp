#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/core/random.hpp>

#include "support/images.hpp"

namespace dlgn_bench {

/// Layers of random gates over the layer before; a share of wires, as training leaves them.
[[nodiscard]] inline dlgn::circuit random_layers(std::uint64_t seed, const std::vector<std::size_t>& layers,
                                                 double wires) {
    using dlgn::gate_op;
    dlgn::random_engine random(seed);
    constexpr gate_op gates[] = {
        gate_op::and_ab, gate_op::a_and_not_b, gate_op::not_a_and_b, gate_op::xor_ab,     gate_op::or_ab,
        gate_op::nor_ab, gate_op::xnor_ab,     gate_op::a_or_not_b,  gate_op::not_a_or_b, gate_op::nand_ab};
    dlgn::circuit result(image_size);
    std::size_t begin = 0;
    for (const std::size_t width : layers) {
        const std::size_t end = result.nodes();
        for (std::size_t i = 0; i < width; ++i) {
            const auto pick = [&] { return static_cast<dlgn::node_id>(begin + random.below(end - begin)); };
            const gate_op op =
                random.uniform() < wires ? gate_op::wire_a : gates[random.below(std::size(gates))];
            const dlgn::node_id a = pick();
            result.add_gate(op, a, pick());
        }
        begin = end;
    }
    std::vector<dlgn::node_id> outputs;
    for (std::size_t node = begin; node < result.nodes(); ++node)
        outputs.push_back(static_cast<dlgn::node_id>(node));
    const std::size_t count = outputs.size();
    result.set_outputs(std::move(outputs), dlgn::equal_groups(count, 10));
    return result;
}

} // namespace dlgn_bench
