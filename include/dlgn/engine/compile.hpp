#pragma once

/// \file
/// From a simplified circuit to the tape: polarities, fused gates, order.

#include <algorithm>
#include <array>
#include <bit>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/core/stable_sort.hpp>
#include <dlgn/engine/slots.hpp>
#include <dlgn/engine/tape.hpp>

namespace dlgn::detail {

/// Compiles one circuit; linear in its size but for a sort.
class tape_compiler {
public:
    /// `source` must be simplified: gates depend on both inputs, or are inverters, wires or constants that
    /// only outputs read.
    explicit tape_compiler(const circuit& source) : source_(source) {}

    [[nodiscard]] tape run() {
        result_.inputs = source_.inputs();
        result_.outputs = source_.outputs().size();
        result_.classes = source_.classes();
        normalise();
        count_readers();
        plan_head();
        fuse();
        schedule();
        assign_slots(operations_, head_nodes_, source_.nodes(), result_);
        return std::move(result_);
    }

private:
    static constexpr node_id none = no_node;

    /// A gate as one instruction on stored values; the value meant is the stored one, complemented if `flip`.
    struct instruction {
        logic op = logic::and_ab;
        bool flip = false;
        node_id a = 0, b = 0;
    };
    /// What a node of the circuit is: a constant, or a node (never a wire or an inverter) or its complement.
    struct literal {
        node_id node = none;
        bool flip = false;
    };
    struct head_item {
        node_id node;
        std::uint32_t output;
    };

    [[nodiscard]] bool is_gate(node_id node) const noexcept { return !source_.is_input(node); }
    [[nodiscard]] instruction& gate_at(node_id node) noexcept { return gates_[source_.gate_of(node)]; }
    /// Whether the stored value of `node` is its complement.
    [[nodiscard]] bool is_flipped(node_id node) noexcept { return is_gate(node) && gate_at(node).flip; }

    void normalise() {
        gates_.resize(source_.gates());
        literals_.resize(source_.nodes());
        for (std::size_t input = 0; input < source_.inputs(); ++input)
            literals_[input] = {static_cast<node_id>(input), false};
        for (std::size_t g = 0; g < source_.gates(); ++g) {
            gate_op op = source_.ops()[g];
            literal a = literals_[source_.fanin_a()[g]];
            literal b = literals_[source_.fanin_b()[g]];
            literal& value = literals_[source_.inputs() + g];
            if (support_size(op) == 0) {
                value = {none, op == gate_op::constant_1};
            } else if (support_size(op) == 1) {
                value = depends_on_a(op) ? a : b;
                value.flip ^= evaluate(op, false, false);
            } else {
                assert(a.node != none && b.node != none && a.node != b.node);
                if (a.flip != is_flipped(a.node))
                    op = complement_a(op);
                if (b.flip != is_flipped(b.node))
                    op = complement_b(op);
                gates_[g] = to_instruction(op, a.node, b.node);
                value = {source_.node_of(g), false};
            }
        }
    }

    static instruction to_instruction(gate_op op, node_id a, node_id b) noexcept {
        switch (op) {
        case gate_op::and_ab:
            return {logic::and_ab, false, a, b};
        case gate_op::nand_ab:
            return {logic::and_ab, true, a, b};
        case gate_op::a_and_not_b:
            return {logic::a_and_not_b, false, a, b};
        case gate_op::not_a_or_b:
            return {logic::a_and_not_b, true, a, b};
        case gate_op::not_a_and_b:
            return {logic::a_and_not_b, false, b, a};
        case gate_op::a_or_not_b:
            return {logic::a_and_not_b, true, b, a};
        case gate_op::or_ab:
            return {logic::or_ab, false, a, b};
        case gate_op::nor_ab:
            return {logic::or_ab, true, a, b};
        case gate_op::xor_ab:
            return {logic::xor_ab, false, a, b};
        default:
            assert(op == gate_op::xnor_ab);
            return {logic::xor_ab, true, a, b};
        }
    }

    /// Counts the gates and outputs that read each node, of those that an output depends on.
    void count_readers() {
        readers_.resize(source_.nodes());
        for (const node_id output : source_.outputs())
            if (literals_[output].node != none)
                ++readers_[literals_[output].node];
        for (std::size_t g = source_.gates(); g-- > 0;) {
            const node_id node = source_.node_of(g);
            if (literals_[node].node != node || readers_[node] == 0)
                continue;
            ++result_.gates;
            ++readers_[gates_[g].a];
            ++readers_[gates_[g].b];
        }
    }

    /// Cuts the outputs of each class into blocks of one kind. A gate that only the head reads is evaluated
    /// by it, if enough gates of its kind fill a block.
    void plan_head() {
        evaluated_by_head_.resize(source_.nodes());
        std::vector<std::size_t> ends(source_.group_ends().begin(), source_.group_ends().end());
        if (ends.empty())
            ends.push_back(source_.outputs().size());
        std::size_t largest = 0;
        std::size_t first = 0;
        for (const std::size_t end : ends) {
            largest = std::max(largest, end - first);
            first = end;
        }
        result_.score_bits = std::max(1U, static_cast<unsigned>(std::bit_width(largest)));
        first = 0;
        for (const std::size_t end : ends) {
            plan_class(first, end);
            first = end;
        }
    }

    void plan_class(std::size_t first, std::size_t end) {
        std::array<std::array<std::vector<head_item>, logic_count + 1>, 2> items; // by sign and kind
        std::uint32_t ones = 0;
        for (std::size_t output = first; output < end; ++output) {
            const literal value = literals_[source_.outputs()[output]];
            const auto number = static_cast<std::uint32_t>(output);
            if (value.node == none) {
                ones += value.flip;
                result_.constant_outputs.push_back({number, value.flip});
                continue;
            }
            const bool own = is_gate(value.node) && readers_[value.node] == 1;
            const auto kind = own ? static_cast<std::size_t>(gate_at(value.node).op) : head_load;
            items[value.flip != is_flipped(value.node)][kind].push_back({value.node, number});
        }
        head_class plan{static_cast<std::uint32_t>(result_.head_blocks.size()), 0, 0, ones};
        for (const bool negative : {true, false}) {
            auto& kinds = items[negative];
            std::size_t counted = 0;
            for (const auto& list : kinds)
                counted += list.size();
            for (head_kind kind = 0; kind < head_load; ++kind) {
                auto& list = kinds[kind];
                const std::size_t rest = list.size() % head_block_size;
                if (rest < head_block_size / 2) {
                    kinds[head_load].insert(kinds[head_load].end(),
                                            list.end() - static_cast<std::ptrdiff_t>(rest), list.end());
                    list.resize(list.size() - rest);
                }
                for (const head_item& item : list)
                    evaluated_by_head_[item.node] = true;
                append_blocks(kind, negative, list);
            }
            append_blocks(head_load, negative, kinds[head_load]);
            if (!negative)
                continue;
            plan.negative_blocks = static_cast<std::uint32_t>(result_.head_blocks.size()) - plan.first_block;
            // Complementing a counter of planes and 8-weighted carries (see the head) after it has
            // counted c gives -1 + 8 blocks - start - c; that must be ones + counted - c.
            if (plan.negative_blocks > 0)
                plan.start =
                    static_cast<std::uint32_t>(plan.negative_blocks * head_block_size - 1 - counted - ones);
        }
        plan.blocks = static_cast<std::uint32_t>(result_.head_blocks.size()) - plan.first_block;
        result_.head_classes.push_back(plan);
    }

    void append_blocks(head_kind kind, bool negative, const std::vector<head_item>& items) {
        std::size_t blocks = (items.size() + head_block_size - 1) / head_block_size;
        for (std::size_t i = 0; i < items.size(); i += head_block_size, --blocks) {
            result_.head_blocks.push_back(
                {static_cast<std::uint8_t>(kind), negative,
                 static_cast<std::uint16_t>(std::min<std::size_t>(blocks, 0xffff))});
            for (std::size_t j = i; j < i + head_block_size; ++j) {
                const bool padding = j >= items.size();
                result_.head_outputs.push_back(padding ? no_output : items[j].output);
                const node_id node = padding ? none : items[j].node;
                const bool load = padding || kind == head_load;
                head_nodes_.push_back(load ? node : gate_at(node).a);
                head_nodes_.push_back(load ? node : gate_at(node).b);
            }
        }
    }

    /// Makes the operations, from the outputs down; a gate takes in a fan-in that nobody else reads.
    void fuse() {
        std::vector<bool> absorbed(source_.nodes());
        for (std::size_t g = source_.gates(); g-- > 0;) {
            const node_id node = source_.node_of(g);
            if (literals_[node].node != node || readers_[node] == 0 || absorbed[node] ||
                evaluated_by_head_[node])
                continue;
            const instruction& gate = gates_[g];
            tape_operation op;
            op.node = node;
            op.kernel = static_cast<kernel_id>(gate.op);
            op.operands = {gate.a, gate.b, none};
            for (const bool first : {true, false}) {
                const node_id inner = first ? gate.a : gate.b;
                if (!is_gate(inner) || readers_[inner] != 1)
                    continue;
                absorbed[inner] = true;
                op.kernel = fused_kernel(gate_at(inner).op, to_outer(gate.op, first));
                op.operands = {gate_at(inner).a, gate_at(inner).b, first ? gate.b : gate.a};
                break;
            }
            operations_.push_back(op);
        }
        std::reverse(operations_.begin(), operations_.end());
    }

    /// The outer gate when its first (or else its second) operand is the inner gate.
    static outer_logic to_outer(logic op, bool inner_is_first) noexcept {
        switch (op) {
        case logic::and_ab:
            return outer_logic::and_tc;
        case logic::a_and_not_b:
            return inner_is_first ? outer_logic::t_and_not_c : outer_logic::not_t_and_c;
        case logic::or_ab:
            return outer_logic::or_tc;
        default:
            return outer_logic::xor_tc;
        }
    }

    /// Orders the operations by level, and inside a level by kernel.
    void schedule() {
        std::vector<std::uint32_t> levels(source_.nodes());
        for (tape_operation& op : operations_) {
            for (std::size_t i = 0; i < kernel_operands(op.kernel); ++i)
                op.level = std::max(op.level, levels[op.operands[i]]);
            levels[op.node] = op.level + 1;
        }
        stable_sort(operations_, [](const tape_operation& x, const tape_operation& y) {
            return std::pair(x.level, x.kernel) < std::pair(y.level, y.kernel);
        });
    }

    const circuit& source_;
    tape result_;
    std::vector<instruction> gates_;
    std::vector<literal> literals_;
    std::vector<std::uint32_t> readers_;
    std::vector<bool> evaluated_by_head_;
    std::vector<node_id> head_nodes_;
    std::vector<tape_operation> operations_;
};

[[nodiscard]] inline tape compile(const circuit& simplified) { return tape_compiler(simplified).run(); }

} // namespace dlgn::detail
