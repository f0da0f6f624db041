#pragma once

/// \file
/// What the outputs of a circuit depend on.

#include <cstddef>
#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/gate/op.hpp>

namespace dlgn {

/// For each node, whether some output reads it, directly or through gates. An input that a gate's function
/// ignores is not read by that gate. Linear time.
[[nodiscard]] inline std::vector<bool> output_cone(const circuit& circuit) {
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

} // namespace dlgn
