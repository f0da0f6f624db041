#include <vector>

#include <doctest/doctest.h>

#include <dlgn/circuit/output_cone.hpp>

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
