#include <doctest/doctest.h>

#include <cstddef>
#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/core/error.hpp>

using namespace dlgn;

TEST_CASE("circuit: nodes and gates") {
    circuit c(3);
    CHECK(c.nodes() == 3);
    const node_id x = c.add_gate(gate_op::xor_ab, 0, 1);
    const node_id y = c.add_gate(gate_op::nand_ab, x, 2);
    CHECK(x == 3);
    CHECK(y == 4);
    CHECK(c.gates() == 2);
    CHECK(c.is_input(2));
    CHECK_FALSE(c.is_input(x));
    CHECK(c.gate_of(y) == 1);
    CHECK(c.node_of(1) == y);
    CHECK(c.ops()[1] == gate_op::nand_ab);
    CHECK(c.fanin_a()[1] == x);
    CHECK(c.fanin_b()[1] == 2);
    CHECK(c.outputs().empty());
    CHECK(c.classes() == 0);

    c.set_outputs({y, x, x, 0}, {1, 1, 4});
    CHECK(c.classes() == 3);
    CHECK(c.group(0).size() == 1);
    CHECK(c.group(0)[0] == y);
    CHECK(c.group(1).empty());
    CHECK(c.group(2).size() == 3);

    circuit same = c;
    CHECK(same == c);
    same.add_gate(gate_op::wire_a, 0, 0);
    CHECK(same != c);
}

TEST_CASE("circuit: what cannot be is refused") {
    CHECK_THROWS_WITH_AS(circuit(0), "inputs = 0: must be at least 1 and fit 31 bits", argument_error);
    CHECK_THROWS_AS(circuit(std::size_t{1} << 32), argument_error);
    circuit c(2);
    CHECK_THROWS_WITH_AS(c.add_gate(gate_op::and_ab, 2, 0), "a = 2: is not one of the 2 nodes so far",
                         argument_error);
    CHECK_THROWS_WITH_AS(c.add_gate(gate_op::and_ab, 0, 9), "b = 9: is not one of the 2 nodes so far",
                         argument_error);
    CHECK(c.gates() == 0);
    CHECK_THROWS_AS(c.set_outputs({0, 2}), argument_error);
    CHECK_THROWS_AS(c.set_outputs({0, 1}, {1}), argument_error);
    CHECK_THROWS_AS(c.set_outputs({0, 1}, {2, 1, 2}), argument_error);
    CHECK(c.outputs().empty());
}

TEST_CASE("circuit: equal groups") {
    CHECK(equal_groups(6, 3) == std::vector<std::size_t>{2, 4, 6});
    CHECK_THROWS_WITH_AS(static_cast<void>(equal_groups(7, 3)),
                         "classes = 3: must divide the last layer's 7 outputs", argument_error);
    CHECK_THROWS_AS(static_cast<void>(equal_groups(7, 0)), argument_error);
}
