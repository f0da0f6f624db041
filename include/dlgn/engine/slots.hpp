#pragma once

/// \file
/// Where the values of a tape are kept.

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/engine/tape.hpp>

namespace dlgn::detail {

inline constexpr node_id no_node = ~node_id{0};

/// An instruction of the schedule: two or three operands and the node it computes.
struct tape_operation {
    kernel_id kernel = 0;
    std::uint32_t level = 0;
    std::array<node_id, 3> operands{};
    node_id node = 0;
};

/// Gives each value a slot from its operation to its last reader; the slot freed last is taken first. Writes
/// runs, operands, inputs and the head's operands of a tape whose number of inputs is known. `head` are the
/// nodes that the head reads, of a circuit of `nodes`; `no_node` stands for zeros.
inline void assign_slots(const std::vector<tape_operation>& operations, const std::vector<node_id>& head,
                         std::size_t nodes, tape& result) {
    constexpr auto none = no_node;
    constexpr auto at_end = static_cast<std::uint32_t>(-2);
    std::vector<std::uint32_t> last_use(nodes, none);
    for (std::size_t i = 0; i < operations.size(); ++i)
        for (std::size_t j = 0; j < kernel_operands(operations[i].kernel); ++j)
            last_use[operations[i].operands[j]] = static_cast<std::uint32_t>(i);
    for (const node_id node : head)
        if (node != none)
            last_use[node] = at_end;

    std::vector<std::uint32_t> slots(nodes, none);
    std::vector<std::uint32_t> free;
    std::uint32_t next = 1; // slot 0 holds zeros
    const auto take = [&](node_id node) {
        if (free.empty()) {
            slots[node] = next++;
        } else {
            slots[node] = free.back();
            free.pop_back();
        }
        return slots[node] * slot_step;
    };
    for (node_id input = 0; input < result.inputs; ++input)
        if (last_use[input] != none)
            take(input);
    for (std::size_t i = 0; i < operations.size(); ++i) {
        const tape_operation& op = operations[i];
        const std::size_t count = kernel_operands(op.kernel);
        if (result.runs.empty() || result.runs.back().kernel != op.kernel)
            result.runs.push_back({op.kernel, 0});
        ++result.runs.back().count;
        for (std::size_t j = 0; j < count; ++j)
            result.operands.push_back(slots[op.operands[j]] * slot_step);
        for (std::size_t j = 0; j < count; ++j) {
            const node_id node = op.operands[j];
            if (last_use[node] != i)
                continue;
            last_use[node] = none; // an operand may be read twice
            free.push_back(slots[node]);
        }
        result.operands.push_back(take(op.node));
    }
    result.unread_slot = next++ * slot_step;
    result.input_groups.resize((result.inputs + 7) / 8);
    result.input_slots.resize((result.inputs + 7) / 8 * 8, result.unread_slot);
    for (node_id input = 0; input < result.inputs; ++input) {
        result.input_slots[input] = slots[input] == none ? result.unread_slot : slots[input] * slot_step;
        result.input_groups[input / 8] |= slots[input] != none;
    }
    for (const node_id node : head)
        result.head_operands.push_back(node == none ? 0 : slots[node] * slot_step);
    result.slots = next;
}

} // namespace dlgn::detail
