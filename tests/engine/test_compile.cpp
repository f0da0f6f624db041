#include <dlgn/engine/compile.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include <dlgn/circuit/simplify.hpp>
#include <engine/shapes.hpp>

using namespace dlgn;

TEST_CASE("a tape is consistent") {
    random_engine random(13);
    for (const dlgn_test::shape& shape : dlgn_test::all_shapes(random)) {
        CAPTURE(shape.name);
        const circuit simple = simplify(shape.circuit);
        const detail::tape tape = detail::compile(simple);
        CHECK(tape.gates <= simple.gates());
        std::size_t operations = 0;
        std::size_t gates = 0;
        std::size_t operands = 0;
        for (const detail::tape_run& run : tape.runs) {
            REQUIRE(run.kernel < detail::kernel_count);
            operations += run.count;
            gates += run.count * (detail::kernel_operands(run.kernel) - 1);
            operands += run.count * (detail::kernel_operands(run.kernel) + 1);
        }
        CHECK(operands == tape.operands.size());
        std::size_t counted = 0;
        for (std::size_t block = 0; block < tape.head_blocks.size(); ++block)
            for (std::size_t i = 0; i < detail::head_block_size; ++i) {
                const bool padding =
                    tape.head_outputs[block * detail::head_block_size + i] == detail::no_output;
                counted += !padding;
                gates += !padding && tape.head_blocks[block].kind != detail::head_load;
            }
        CHECK(gates == tape.gates);
        CHECK(counted + tape.constant_outputs.size() == simple.outputs().size());
        for (const std::uint32_t slot : tape.operands)
            CHECK((slot % detail::slot_step == 0 && slot / detail::slot_step < tape.slots));
        for (const std::uint32_t slot : tape.head_operands)
            CHECK((slot % detail::slot_step == 0 && slot / detail::slot_step < tape.slots));
        static_cast<void>(operations);
    }
}

TEST_CASE("a gate that nobody else reads is fused, and slots are used again") {
    circuit chain(4);
    node_id last = 0;
    for (int i = 0; i < 40; ++i) {
        const node_id other = chain.add_gate(gate_op::xor_ab, last, static_cast<node_id>(1 + i % 3));
        last = chain.add_gate(gate_op::and_ab, other, static_cast<node_id>(1 + (i + 1) % 3));
    }
    chain.set_outputs({last});
    const detail::tape tape = detail::compile(simplify(chain));
    std::size_t operations = 0;
    for (const detail::tape_run& run : tape.runs)
        operations += run.count;
    CHECK(operations <= tape.gates / 2 + 1);
    CHECK(tape.slots <= 9);
}

TEST_CASE("a value stays in its slot until its last reader, also where one reads it twice") {
    random_engine random(14);
    for (int round = 0; round < 300; ++round) {
        const auto inputs = static_cast<node_id>(1 + random.below(6));
        std::vector<detail::tape_operation> operations(random.below(40));
        std::vector<node_id> head(random.below(6));
        for (std::size_t i = 0; i < operations.size(); ++i) {
            detail::tape_operation& op = operations[i];
            op.kernel = static_cast<detail::kernel_id>(random.below(detail::kernel_count));
            op.node = inputs + static_cast<node_id>(i);
            const std::size_t among = 1 + random.below(op.node);
            for (node_id& operand : op.operands)
                operand = op.node - 1 - static_cast<node_id>(random.below(among));
        }
        const std::size_t nodes = inputs + operations.size();
        for (node_id& node : head)
            node = random.below(4) == 0 ? detail::no_node : static_cast<node_id>(random.below(nodes));
        detail::tape tape;
        tape.inputs = inputs;
        detail::assign_slots(operations, head, nodes, tape);

        // What each slot holds, as the tape is run.
        std::vector<node_id> held(tape.slots, detail::no_node);
        const auto at = [&](std::uint32_t operand) -> node_id& {
            return held.at(operand / detail::slot_step);
        };
        for (node_id input = 0; input < inputs; ++input)
            if (tape.input_slots[input] != tape.unread_slot)
                at(tape.input_slots[input]) = input;
        std::size_t next = 0;
        for (const detail::tape_operation& op : operations) {
            for (std::size_t j = 0; j < detail::kernel_operands(op.kernel); ++j)
                REQUIRE(at(tape.operands.at(next++)) == op.operands[j]);
            at(tape.operands.at(next++)) = op.node;
        }
        CHECK(next == tape.operands.size());
        REQUIRE(tape.head_operands.size() == head.size());
        for (std::size_t i = 0; i < head.size(); ++i)
            REQUIRE(at(tape.head_operands[i]) == head[i]);
        CHECK(held.front() == detail::no_node); // of zeros
        CHECK(held.back() == detail::no_node);  // of what nobody reads
    }
}

TEST_CASE("runs of blocks in the head are as long as their 16 bits can say") {
    circuit source(1);
    std::vector<node_id> outputs(8 * 65537);
    source.set_outputs(outputs, {outputs.size()});
    const detail::tape tape = detail::compile(simplify(source));
    REQUIRE(tape.head_blocks.size() == 65537);
    for (const std::size_t block : {0U, 1U, 2U, 3U})
        CHECK(tape.head_blocks[block].run == std::min<std::size_t>(65537 - block, 65535));
    CHECK(tape.head_blocks.back().run == 1);
}

TEST_CASE(
    "the head evaluates gates in blocks of eight, and reads what would leave one more than half empty") {
    // One class of `count` ands of inputs that nobody else reads.
    const auto kinds = [](node_id count) {
        circuit source(2 * count);
        std::vector<node_id> outputs;
        for (node_id i = 0; i < count; ++i)
            outputs.push_back(source.add_gate(gate_op::and_ab, 2 * i, 2 * i + 1));
        source.set_outputs(outputs, {outputs.size()});
        const detail::tape tape = detail::compile(simplify(source));
        std::vector<std::pair<unsigned, unsigned>> result; // kind, and blocks of it from there on
        for (const detail::head_block& block : tape.head_blocks)
            result.emplace_back(block.kind, block.run);
        return result;
    };
    using blocks = std::vector<std::pair<unsigned, unsigned>>;
    constexpr auto conjunction = static_cast<unsigned>(detail::logic::and_ab);
    CHECK(detail::head_block_size == 8);
    CHECK(kinds(3) == blocks{{detail::head_load, 1}});
    CHECK(kinds(4) == blocks{{conjunction, 1}});
    CHECK(kinds(8) == blocks{{conjunction, 1}});
    CHECK(kinds(11) == blocks{{conjunction, 1}, {detail::head_load, 1}});
    CHECK(kinds(12) == blocks{{conjunction, 2}, {conjunction, 1}});
    CHECK(kinds(19) == blocks{{conjunction, 2}, {conjunction, 1}, {detail::head_load, 1}});
}
