#pragma once

/// \file
/// The bodies of <dlgn/circuit/simplify.hpp>.

#include <dlgn/circuit/simplify.hpp>

#include <cassert>
#include <cstddef>
#include <cstdint>
#include <unordered_map>
#include <utility>
#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/core/index_map.hpp>
#include <dlgn/core/inline.hpp>

namespace dlgn::detail {

DLGN_INLINE std::size_t gate_key_hash::operator()(const gate_key& key) const noexcept {
    return (std::size_t{key.a} << 34U) ^ (std::size_t{key.b} << 3U) ^ to_index(key.op);
}

/// Builds a simplified copy gate by gate. Every node of the source becomes a literal: a constant, or a node
/// of the copy with or without a complement. Copied gates depend on both inputs, have fan-ins in ascending
/// order and are 0 at (0, 0), so that equal functions of equal fan-ins meet in the hash table.
class simplifier {
public:
    explicit simplifier(const circuit& source) : source_(source) {}

    [[nodiscard]] circuit run() {
        std::vector<literal> literals(source_.nodes());
        for (std::size_t input = 0; input < source_.inputs(); ++input)
            literals[input] = {static_cast<node_id>(input), false};
        for (std::size_t g = 0; g < source_.gates(); ++g)
            literals[source_.inputs() + g] =
                add(source_.ops()[g], literals[source_.fanin_a()[g]], literals[source_.fanin_b()[g]]);
        std::vector<literal> outputs;
        outputs.reserve(source_.outputs().size());
        for (const node_id output : source_.outputs())
            outputs.push_back(literals[output]);
        return emit(outputs);
    }

private:
    static constexpr node_id constant = ~node_id{0};

    struct literal {
        node_id node = constant;
        bool complemented = false; ///< of the constant 0: the constant 1
    };

    [[nodiscard]] bool is_gate(node_id node) const noexcept { return node >= source_.inputs(); }
    [[nodiscard]] const gate_key& gate_at(node_id node) const noexcept {
        return gates_[node - source_.inputs()];
    }

    /// f as a function of `node` alone, given its values at 0 and at 1.
    static literal unary(bool at_0, bool at_1, node_id node) noexcept {
        return at_0 == at_1 ? literal{constant, at_0} : literal{node, at_0};
    }

    /// The value of `node` when fan-ins p and q are known; `node` is p, q or a gate of p and q.
    [[nodiscard]] bool value_of(node_id node, node_id p, bool p_value, bool q_value) const noexcept {
        if (node == p)
            return p_value;
        if (is_gate(node) && gate_at(node).a == p)
            return evaluate(gate_at(node).op, p_value, q_value);
        return q_value;
    }

    /// Whether `node` is p, q or a gate of exactly p and q.
    [[nodiscard]] bool within(node_id node, node_id p, node_id q) const noexcept {
        return node == p || node == q || (is_gate(node) && gate_at(node).a == p && gate_at(node).b == q);
    }

    literal add(gate_op op, literal a, literal b) {
        if (a.complemented)
            op = complement_a(op);
        if (b.complemented)
            op = complement_b(op);
        return add(op, a.node, b.node);
    }

    literal add(gate_op op, node_id a, node_id b) {
        for (;;) {
            if (!depends_on_a(op) || a == constant)
                return b == constant ? literal{constant, evaluate(op, false, false)}
                                     : unary(evaluate(op, false, false), evaluate(op, false, true), b);
            if (!depends_on_b(op) || b == constant)
                return unary(evaluate(op, false, false), evaluate(op, true, false), a);
            if (a == b)
                return unary(evaluate(op, false, false), evaluate(op, true, true), a);
            // A gate over a pair of nodes that one fan-in already reads is a gate of that pair.
            bool collapsed = false;
            for (const node_id top : {a, b}) {
                if (!is_gate(top))
                    continue;
                const node_id p = gate_at(top).a;
                const node_id q = gate_at(top).b;
                if (!within(a, p, q) || !within(b, p, q))
                    continue;
                const auto value = [&](bool p_value, bool q_value) {
                    return evaluate(op, value_of(a, p, p_value, q_value), value_of(b, p, p_value, q_value));
                };
                op = make_op(value(false, false), value(false, true), value(true, false), value(true, true));
                a = p;
                b = q;
                collapsed = true;
                break;
            }
            if (!collapsed)
                return find_or_add(op, a, b);
        }
    }

    literal find_or_add(gate_op op, node_id a, node_id b) {
        if (a > b) {
            std::swap(a, b);
            op = swap_inputs(op);
        }
        const bool complemented = evaluate(op, false, false);
        if (complemented)
            op = complement_output(op);
        const gate_key key{op, a, b};
        const auto next = static_cast<node_id>(source_.inputs() + gates_.size());
        const auto [entry, is_new] = known_.try_emplace(key, next);
        if (is_new)
            gates_.push_back(key);
        return {entry->second, complemented};
    }

    /// Copies the gates that outputs depend on. A gate that outputs read in complemented form only is
    /// complemented itself; inverters and constants for outputs come last.
    [[nodiscard]] circuit emit(const std::vector<literal>& outputs) const {
        const std::size_t inputs = source_.inputs();
        std::vector<std::uint8_t> live(gates_.size());
        std::vector<std::uint8_t> read_as(inputs + gates_.size()); // bit 0: plain, bit 1: complemented
        for (const literal& output : outputs) {
            if (output.node == constant)
                continue;
            read_as[output.node] |= output.complemented ? 2 : 1;
            if (is_gate(output.node))
                live[output.node - inputs] = 1;
        }
        for (std::size_t g = gates_.size(); g-- > 0;)
            if (live[g] != 0)
                for (const node_id fanin : {gates_[g].a, gates_[g].b})
                    if (is_gate(fanin))
                        live[fanin - inputs] = 1;

        circuit result(inputs);
        std::vector<literal> emitted(inputs + gates_.size());
        for (std::size_t input = 0; input < inputs; ++input)
            emitted[input] = {static_cast<node_id>(input), false};
        for (std::size_t g = 0; g < gates_.size(); ++g) {
            if (live[g] == 0)
                continue;
            const literal a = emitted[gates_[g].a];
            const literal b = emitted[gates_[g].b];
            gate_op op = gates_[g].op;
            if (a.complemented)
                op = complement_a(op);
            if (b.complemented)
                op = complement_b(op);
            const bool complemented = read_as[inputs + g] == 2;
            if (complemented)
                op = complement_output(op);
            emitted[inputs + g] = {result.add_gate(op, a.node, b.node), complemented};
        }

        number_index extra; // inverters and constants by literal
        std::vector<node_id> nodes;
        nodes.reserve(outputs.size());
        for (const literal& output : outputs) {
            const literal base = output.node == constant ? literal{} : emitted[output.node];
            const bool complemented = output.complemented != base.complemented;
            if (base.node != constant && !complemented) {
                nodes.push_back(base.node);
                continue;
            }
            const auto [entry, is_new] =
                extra.try_emplace((std::uint64_t{base.node} << 1U) | complemented, 0U);
            if (is_new) {
                if (base.node == constant)
                    entry->second =
                        result.add_gate(complemented ? gate_op::constant_1 : gate_op::constant_0, 0, 0);
                else
                    entry->second = result.add_gate(gate_op::not_a, base.node, base.node);
            }
            nodes.push_back(static_cast<node_id>(entry->second));
        }
        result.set_outputs(std::move(nodes), {source_.group_ends().begin(), source_.group_ends().end()});
        return result;
    }

    const circuit& source_;
    std::vector<gate_key> gates_;
    std::unordered_map<gate_key, node_id, gate_key_hash> known_;
};

} // namespace dlgn::detail

namespace dlgn {

DLGN_INLINE circuit simplify(const circuit& source) { return detail::simplifier(source).run(); }

} // namespace dlgn
