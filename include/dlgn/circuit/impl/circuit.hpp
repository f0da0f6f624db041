#pragma once

/// \file
/// The bodies of <dlgn/circuit/circuit.hpp>.

#include <dlgn/circuit/circuit.hpp>

#include <cassert>
#include <cstddef>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include <dlgn/core/error.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/gate/op.hpp>

namespace dlgn {

DLGN_INLINE circuit::circuit(std::size_t inputs) : inputs_(inputs) {
    if (inputs == 0 || inputs > max_nodes)
        throw argument_error("inputs", inputs, "must be at least 1 and fit 31 bits");
}

DLGN_INLINE std::span<const node_id> circuit::group(std::size_t label) const& noexcept {
    assert(label < classes());
    const std::size_t first = label == 0 ? 0 : group_ends_[label - 1];
    return outputs().subspan(first, group_ends_[label] - first);
}

DLGN_INLINE std::size_t circuit::gate_of(node_id node) const noexcept {
    assert(!is_input(node) && node < nodes());
    return node - inputs_;
}

DLGN_INLINE node_id circuit::add_gate(gate_op op, node_id a, node_id b) {
    if (a >= nodes())
        throw argument_error("a", a, "is not one of the " + std::to_string(nodes()) + " nodes so far");
    if (b >= nodes())
        throw argument_error("b", b, "is not one of the " + std::to_string(nodes()) + " nodes so far");
    if (nodes() >= max_nodes)
        throw argument_error("gates", gates() + 1, "too many nodes for 31 bits");
    ops_.push_back(op);
    fanin_a_.push_back(a);
    fanin_b_.push_back(b);
    return static_cast<node_id>(nodes() - 1);
}

DLGN_INLINE void circuit::set_outputs(std::vector<node_id> outputs, std::vector<std::size_t> group_ends) {
    for (const node_id output : outputs)
        if (output >= nodes())
            throw argument_error("output", output, "is not one of the " + std::to_string(nodes()) + " nodes");
    for (std::size_t i = 1; i < group_ends.size(); ++i)
        if (group_ends[i] < group_ends[i - 1])
            throw argument_error("group end", group_ends[i], "must not be before the one before it");
    if (!group_ends.empty() && group_ends.back() != outputs.size())
        throw argument_error("last group end", group_ends.back(),
                             "must be the number of outputs, " + std::to_string(outputs.size()));
    outputs_ = std::move(outputs);
    group_ends_ = std::move(group_ends);
}

DLGN_INLINE std::vector<std::size_t> equal_groups(std::size_t outputs, std::size_t classes) {
    if (classes == 0 || outputs % classes != 0)
        throw argument_error("classes", classes,
                             "must divide the last layer's " + std::to_string(outputs) + " outputs");
    std::vector<std::size_t> ends(classes);
    for (std::size_t label = 0; label < classes; ++label)
        ends[label] = (label + 1) * (outputs / classes);
    return ends;
}

} // namespace dlgn
