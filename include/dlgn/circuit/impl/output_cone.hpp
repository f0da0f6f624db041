#pragma once

/// \file
/// The bodies of <dlgn/circuit/output_cone.hpp>.

#include <dlgn/circuit/output_cone.hpp>

#include <cstddef>
#include <numeric>
#include <utility>
#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/gate/op.hpp>

namespace dlgn {

DLGN_INLINE std::vector<bool> output_cone(const circuit& circuit) {
    std::vector<bool> read(circuit.nodes());
    for (const node_id output : circuit.outputs())
        read[output] = true;
    for (std::size_t gate = circuit.gates(); gate-- > 0;) {
        if (!read[circuit.node_of(gate)])
            continue;
        if (depends_on_a(circuit.ops()[gate]))
            read[circuit.fanin_a()[gate]] = true;
        if (depends_on_b(circuit.ops()[gate]))
            read[circuit.fanin_b()[gate]] = true;
    }
    return read;
}

DLGN_INLINE circuit drop_unread_gates(const circuit& source) {
    const std::vector<bool> read = output_cone(source);
    circuit result(source.inputs());
    std::vector<node_id> place(source.nodes());
    std::iota(place.begin(), place.begin() + static_cast<std::ptrdiff_t>(source.inputs()), node_id{0});
    for (std::size_t gate = 0; gate < source.gates(); ++gate) {
        if (!read[source.node_of(gate)])
            continue;
        const gate_op op = source.ops()[gate];
        node_id a = place[source.fanin_a()[gate]], b = place[source.fanin_b()[gate]];
        if (!depends_on_b(op))
            b = depends_on_a(op) ? a : 0;
        if (!depends_on_a(op))
            a = b;
        place[source.node_of(gate)] = result.add_gate(op, a, b);
    }
    std::vector<node_id> outputs;
    for (const node_id output : source.outputs())
        outputs.push_back(place[output]);
    result.set_outputs(std::move(outputs), {source.group_ends().begin(), source.group_ends().end()});
    return result;
}

} // namespace dlgn
