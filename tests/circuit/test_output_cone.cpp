#include <algorithm>
#include <cstddef>
#include <vector>

#include <doctest/doctest.h>

#include <dlgn/circuit/evaluate.hpp>
#include <dlgn/circuit/output_cone.hpp>

#include <support/random_circuit.hpp>

using namespace dlgn;

TEST_CASE("the cone of the outputs follows what gates depend on") {
    circuit source(4);
    const node_id both = source.add_gate(gate_op::and_ab, 0, 1);
    const node_id wire = source.add_gate(gate_op::wire_b, 2, both); // ignores input 2
    const node_id constant = source.add_gate(gate_op::constant_1, 3, 3);
    source.add_gate(gate_op::xor_ab, wire, 2); // read by nobody
    CHECK(output_cone(source) == std::vector<bool>(8));
    source.set_outputs({wire, constant, wire});
    CHECK(output_cone(source) == std::vector<bool>{true, true, false, false, true, true, true, false});
    source.set_outputs({3});
    CHECK(output_cone(source) == std::vector<bool>{false, false, false, true, false, false, false, false});
}

TEST_CASE("without gates that no output depends on a circuit is the same function") {
    random_engine random(1);
    for (int i = 0; i < 100; ++i) {
        const circuit source =
            dlgn_test::random_circuit(random, {.inputs = 6, .gates = 40, .outputs = 6, .classes = 3});
        const circuit left = drop_unread_gates(source);
        const std::vector<bool> read = output_cone(source);
        CHECK(left.gates() == static_cast<std::size_t>(std::count(read.begin() + 6, read.end(), true)));
        CHECK(std::ranges::equal(left.group_ends(), source.group_ends()));
        const bit_matrix samples = dlgn_test::all_samples(6);
        CHECK(evaluate(left, samples) == evaluate(source, samples));
        CHECK(drop_unread_gates(left) == left);
    }
}
