#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <set>
#include <tuple>
#include <unordered_map>
#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/circuit/evaluate.hpp>
#include <dlgn/circuit/simplify.hpp>
#include <dlgn/core/random.hpp>

#include "support/random_circuit.hpp"

using namespace dlgn;

namespace {

/// What `simplify` promises about the form of its result.
void check_form(const circuit& c) {
    std::vector<bool> read_by_gate(c.nodes());
    std::vector<bool> read_by_output(c.nodes());
    for (std::size_t g = 0; g < c.gates(); ++g)
        read_by_gate[c.fanin_a()[g]] = read_by_gate[c.fanin_b()[g]] = true;
    for (const node_id output : c.outputs())
        read_by_output[output] = true;
    std::set<std::tuple<gate_op, node_id, node_id>> seen;
    for (std::size_t g = 0; g < c.gates(); ++g) {
        CAPTURE(g);
        const gate_op op = c.ops()[g];
        const node_id node = c.node_of(g);
        const bool constant = op == gate_op::constant_0 || op == gate_op::constant_1;
        if (constant || op == gate_op::not_a) {
            REQUIRE(read_by_output[node]); // only where an output cannot be had otherwise
            if (constant)
                REQUIRE_FALSE(read_by_gate[node]);
        } else {
            REQUIRE(support_size(op) == 2);
            REQUIRE(c.fanin_a()[g] != c.fanin_b()[g]);
            REQUIRE((read_by_gate[node] || read_by_output[node]));
        }
        REQUIRE(seen.emplace(op, c.fanin_a()[g], c.fanin_b()[g]).second);
    }
}

void check_same(const circuit& before, const circuit& after, const bit_matrix& samples) {
    REQUIRE(after.inputs() == before.inputs());
    REQUIRE(after.outputs().size() == before.outputs().size());
    REQUIRE(std::ranges::equal(after.group_ends(), before.group_ends()));
    REQUIRE(evaluate(after, samples) == evaluate(before, samples));
}

} // namespace

TEST_CASE("simplify: hand cases") {
    SUBCASE("constants and wires disappear") {
        circuit c(2);
        const node_id one = c.add_gate(gate_op::constant_1, 0, 0);
        const node_id wire = c.add_gate(gate_op::and_ab, 0, one);
        const node_id same = c.add_gate(gate_op::or_ab, wire, 0);
        c.set_outputs({same});
        const circuit simple = simplify(c);
        CHECK(simple.gates() == 0);
        CHECK(simple.outputs()[0] == 0);
    }
    SUBCASE("inverters are absorbed") {
        circuit c(2);
        const node_id not_0 = c.add_gate(gate_op::not_a, 0, 0);
        const node_id not_1 = c.add_gate(gate_op::not_b, 0, 1);
        const node_id both = c.add_gate(gate_op::and_ab, not_0, not_1);
        c.set_outputs({c.add_gate(gate_op::not_a, both, both)});
        const circuit simple = simplify(c);
        CHECK(simple.gates() == 1);
        CHECK(simple.ops()[0] == gate_op::or_ab);
    }
    SUBCASE("equal gates are shared, with exchanged inputs and complements too") {
        circuit c(2);
        const node_id x = c.add_gate(gate_op::a_and_not_b, 0, 1);
        const node_id y = c.add_gate(gate_op::not_a_and_b, 1, 0);
        const node_id z = c.add_gate(gate_op::not_a_or_b, 0, 1);
        c.set_outputs({x, y, z});
        CHECK(simplify(c).gates() == 2); // the gate and an inverter
    }
    SUBCASE("gates over the same pair collapse") {
        circuit c(2);
        const node_id either = c.add_gate(gate_op::or_ab, 0, 1);
        const node_id both = c.add_gate(gate_op::and_ab, 0, 1);
        c.set_outputs({c.add_gate(gate_op::a_and_not_b, either, both)});
        const circuit simple = simplify(c);
        CHECK(simple.gates() == 1);
        CHECK(simple.ops()[0] == gate_op::xor_ab);
    }
    SUBCASE("nobody reads it") {
        circuit c(2);
        c.add_gate(gate_op::xor_ab, 0, 1);
        c.set_outputs({1});
        CHECK(simplify(c).gates() == 0);
    }
    SUBCASE("contradictions are constants") {
        circuit c(2);
        const node_id x = c.add_gate(gate_op::xor_ab, 0, 1);
        const node_id y = c.add_gate(gate_op::xnor_ab, 0, 1);
        c.set_outputs({c.add_gate(gate_op::and_ab, x, y), c.add_gate(gate_op::or_ab, x, y)});
        const circuit simple = simplify(c);
        CHECK(simple.gates() == 2);
        CHECK(simple.ops()[0] == gate_op::constant_0);
        CHECK(simple.ops()[1] == gate_op::constant_1);
    }
    SUBCASE("no outputs, no gates") {
        circuit c(2);
        c.add_gate(gate_op::xor_ab, 0, 1);
        CHECK(simplify(c).gates() == 0);
    }
}

TEST_CASE("simplify: random circuits keep their outputs, on every input where there are few") {
    random_engine random(16);
    for (int repeat = 0; repeat < 3000; ++repeat) {
        CAPTURE(repeat);
        const std::size_t inputs = 1 + random.below(8);
        const std::size_t outputs = 1 + random.below(10);
        const std::size_t classes = random.below(4);
        const circuit before = dlgn_test::random_circuit(
            random, {.inputs = inputs, .gates = random.below(60), .outputs = outputs, .classes = classes});
        const circuit after = simplify(before);
        check_same(before, after, dlgn_test::all_samples(inputs));
        check_form(after);
        REQUIRE(after.gates() <= before.gates());
        REQUIRE(simplify(after) == after);
    }
}

TEST_CASE("simplify: larger circuits") {
    random_engine random(17);
    for (int repeat = 0; repeat < 20; ++repeat) {
        const circuit before =
            dlgn_test::random_circuit(random, {.inputs = 100, .gates = 5000, .outputs = 200, .classes = 10});
        const circuit after = simplify(before);
        check_same(before, after, dlgn_test::random_samples(random, 50, 100));
        check_form(after);
        CHECK(after.gates() <= before.gates());
        CHECK(simplify(after) == after);
    }
}

TEST_CASE("simplify: gates of any nodes are told apart") {
    using dlgn::detail::gate_key;
    constexpr dlgn::node_id high = dlgn::node_id{1} << 30U;
    const gate_key low{dlgn::gate_op::and_ab, 0, 7};
    CHECK(low == gate_key{dlgn::gate_op::and_ab, 0, 7});
    CHECK(low != gate_key{dlgn::gate_op::and_ab, high, 7});
    CHECK(low != gate_key{dlgn::gate_op::and_ab, 0, 7 + high});
    CHECK(low != gate_key{dlgn::gate_op::xor_ab, 0, 7});
    std::unordered_map<gate_key, int, dlgn::detail::gate_key_hash> known;
    for (const dlgn::node_id a : {0U, 1U, high, high + 1, 2 * high - 1})
        for (const dlgn::node_id b : {2U, high + 2, 2 * high - 2})
            known[{dlgn::gate_op::and_ab, a, b}] = 1;
    CHECK(known.size() == 15);
}
