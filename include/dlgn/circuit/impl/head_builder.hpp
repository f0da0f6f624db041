#pragma once

/// \file
/// The bodies of <dlgn/circuit/head_builder.hpp>.

#include <dlgn/circuit/head_builder.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/gate/op.hpp>

namespace dlgn::detail {

DLGN_INLINE head_builder::head_builder(const circuit& source) : circuit_(source), levels_(source.nodes()) {
    for (std::size_t gate = 0; gate < source.gates(); ++gate) {
        const gate_op op = source.ops()[gate];
        std::size_t& level = levels_[source.node_of(gate)];
        if (depends_on_a(op))
            level = levels_[source.fanin_a()[gate]];
        if (depends_on_b(op))
            level = std::max(level, levels_[source.fanin_b()[gate]]);
        level += support_size(op) == 2;
    }
}

DLGN_INLINE head_builder::signal head_builder::read(node_id node) const {
    if (!circuit_.is_input(node)) {
        const gate_op op = circuit_.ops()[circuit_.gate_of(node)];
        if (op == gate_op::constant_0 || op == gate_op::constant_1)
            return {op == gate_op::constant_1, 0};
    }
    return {std::nullopt, node};
}

DLGN_INLINE head_builder::signal head_builder::gate(gate_op op, signal a, signal b) {
    if (a.constant)
        return unary(evaluate(op, *a.constant, false), evaluate(op, *a.constant, true), b);
    if (b.constant)
        return unary(evaluate(op, false, *b.constant), evaluate(op, true, *b.constant), a);
    if (a == b)
        return unary(evaluate(op, false, false), evaluate(op, true, true), a);
    return {std::nullopt, circuit_.add_gate(op, a.node, b.node)};
}

DLGN_INLINE head_builder::signal head_builder::any(std::vector<signal> terms) {
    if (terms.empty())
        return zero();
    while (terms.size() > 1) {
        std::vector<signal> halves;
        for (std::size_t i = 0; i + 1 < terms.size(); i += 2)
            halves.push_back(gate(gate_op::or_ab, terms[i], terms[i + 1]));
        if (terms.size() % 2 == 1)
            halves.push_back(terms.back());
        terms = std::move(halves);
    }
    return terms.front();
}

DLGN_INLINE circuit head_builder::finish(const std::vector<signal>& outputs) && {
    std::vector<node_id> nodes;
    nodes.reserve(outputs.size());
    for (const signal& output : outputs)
        nodes.push_back(!output.constant   ? output.node
                        : *output.constant ? circuit_.add_gate(gate_op::constant_1, 0, 0)
                                           : circuit_.add_gate(gate_op::constant_0, 0, 0));
    circuit_.set_outputs(std::move(nodes));
    return std::move(circuit_);
}

DLGN_INLINE head_builder::signal head_builder::unary(bool at_0, bool at_1, signal input) {
    if (at_0 == at_1)
        return {at_0, 0};
    if (!at_0)
        return input;
    if (input.constant)
        return {!*input.constant, 0};
    const auto [place, added] = inverted_.try_emplace(input.node, 0U);
    if (added)
        place->second = circuit_.add_gate(gate_op::not_a, input.node, input.node);
    return {std::nullopt, static_cast<node_id>(place->second)};
}

DLGN_INLINE std::size_t widest(std::span<const head_number> numbers) noexcept {
    std::size_t width = 0;
    for (const head_number& number : numbers)
        width = std::max(width, number.size());
    return width;
}

} // namespace dlgn::detail
