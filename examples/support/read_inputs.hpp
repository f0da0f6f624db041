#pragma once

/// \file
/// The inputs that a circuit reads, and a circuit and samples without the others: an input that nobody reads
/// needs no pin.

#include <cstddef>
#include <span>
#include <utility>
#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/circuit/output_cone.hpp>
#include <dlgn/core/bits.hpp>

namespace support {

/// Inputs that some output depends on, in order; the first if none does, as a circuit has at least one.
[[nodiscard]] inline std::vector<std::size_t> inputs_read(const dlgn::circuit& circuit) {
    const std::vector<bool> read = dlgn::output_cone(circuit);
    std::vector<std::size_t> result;
    for (std::size_t input = 0; input < circuit.inputs(); ++input)
        if (read[input])
            result.push_back(input);
    if (result.empty())
        result.push_back(0);
    return result;
}

/// The circuit whose input i is input `kept[i]` of the source, which must keep all that is read; gates that
/// no output depends on are left out.
[[nodiscard]] inline dlgn::circuit with_inputs(const dlgn::circuit& source,
                                               std::span<const std::size_t> kept) {
    const dlgn::circuit all = dlgn::drop_unread_gates(source);
    // A constant reads input 0 and ignores it.
    std::vector<dlgn::node_id> place(all.nodes(), 0);
    for (std::size_t i = 0; i < kept.size(); ++i)
        place[kept[i]] = static_cast<dlgn::node_id>(i);
    dlgn::circuit result(kept.size());
    for (std::size_t gate = 0; gate < all.gates(); ++gate)
        place[all.node_of(gate)] =
            result.add_gate(all.ops()[gate], place[all.fanin_a()[gate]], place[all.fanin_b()[gate]]);
    std::vector<dlgn::node_id> outputs;
    for (const dlgn::node_id output : all.outputs())
        outputs.push_back(place[output]);
    result.set_outputs(std::move(outputs), {all.group_ends().begin(), all.group_ends().end()});
    return result;
}

/// Samples with these inputs only.
[[nodiscard]] inline dlgn::bit_matrix with_inputs(dlgn::bit_view samples, std::span<const std::size_t> kept) {
    dlgn::bit_matrix result(samples.rows(), kept.size());
    for (std::size_t row = 0; row < samples.rows(); ++row)
        for (std::size_t i = 0; i < kept.size(); ++i)
            result.set(row, i, samples(row, kept[i]));
    return result;
}

} // namespace support
