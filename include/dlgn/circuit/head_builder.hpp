#pragma once

/// \file
/// What heads are made of: signals, numbers, and gates added to a circuit.

#include <algorithm>
#include <cstddef>
#include <optional>
#include <span>
#include <unordered_map>
#include <utility>
#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/gate/op.hpp>

namespace dlgn::detail {

/// Adds gates to a circuit and folds constants on the way.
class head_builder {
public:
    /// A constant, or a node of the circuit.
    struct signal {
        std::optional<bool> constant;
        node_id node = 0;

        friend bool operator==(const signal&, const signal&) = default;
    };
    static constexpr signal zero() noexcept { return {false, 0}; }
    static constexpr signal one() noexcept { return {true, 0}; }

    explicit head_builder(const circuit& source) : circuit_(source), levels_(source.nodes()) {
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

    /// Gates of two inputs before a node of the source circuit, at the most.
    [[nodiscard]] std::size_t level(node_id node) const noexcept { return levels_[node]; }

    /// A node of the source circuit.
    [[nodiscard]] signal read(node_id node) const {
        if (!circuit_.is_input(node)) {
            const gate_op op = circuit_.ops()[circuit_.gate_of(node)];
            if (op == gate_op::constant_0 || op == gate_op::constant_1)
                return {op == gate_op::constant_1, 0};
        }
        return {std::nullopt, node};
    }

    signal invert(signal a) { return unary(true, false, a); }
    signal gate(gate_op op, signal a, signal b) {
        if (a.constant)
            return unary(evaluate(op, *a.constant, false), evaluate(op, *a.constant, true), b);
        if (b.constant)
            return unary(evaluate(op, false, *b.constant), evaluate(op, true, *b.constant), a);
        if (a == b)
            return unary(evaluate(op, false, false), evaluate(op, true, true), a);
        return {std::nullopt, circuit_.add_gate(op, a.node, b.node)};
    }

    /// The disjunction of all, as a balanced tree.
    signal any(std::vector<signal> terms) {
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

    /// A node for every signal becomes the outputs.
    [[nodiscard]] circuit finish(const std::vector<signal>& outputs) && {
        std::vector<node_id> nodes;
        nodes.reserve(outputs.size());
        for (const signal& output : outputs)
            nodes.push_back(!output.constant   ? output.node
                            : *output.constant ? circuit_.add_gate(gate_op::constant_1, 0, 0)
                                               : circuit_.add_gate(gate_op::constant_0, 0, 0));
        circuit_.set_outputs(std::move(nodes));
        return std::move(circuit_);
    }

private:
    signal unary(bool at_0, bool at_1, signal input) {
        if (at_0 == at_1)
            return {at_0, 0};
        if (!at_0)
            return input;
        if (input.constant)
            return {!*input.constant, 0};
        const auto [place, added] = inverted_.try_emplace(input.node);
        if (added)
            place->second = circuit_.add_gate(gate_op::not_a, input.node, input.node);
        return {std::nullopt, place->second};
    }

    circuit circuit_;
    std::vector<std::size_t> levels_;
    std::unordered_map<node_id, node_id> inverted_;
};

using head_signal = head_builder::signal;
/// A number, least significant bit first.
using head_number = std::vector<head_signal>;

/// A bit of a number, which may have fewer.
[[nodiscard]] inline head_signal bit_at(const head_number& number, std::size_t bit) noexcept {
    return bit < number.size() ? number[bit] : head_builder::zero();
}

/// The bits of the widest of some numbers.
[[nodiscard]] inline std::size_t widest(std::span<const head_number> numbers) noexcept {
    std::size_t width = 0;
    for (const head_number& number : numbers)
        width = std::max(width, number.size());
    return width;
}

} // namespace dlgn::detail
