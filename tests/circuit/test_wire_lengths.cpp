#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

#include <doctest/doctest.h>

#include <dlgn/circuit/output_cone.hpp>
#include <dlgn/circuit/wire_lengths.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/random.hpp>

#include "support/random_circuit.hpp"

using namespace dlgn;

namespace {

/// The definition, net by net.
double sum_of_half_perimeters(const circuit& circuit, const placement& places) {
    const std::vector<bool> used = output_cone(circuit);
    double total = 0;
    for (node_id node = 0; node < circuit.nodes(); ++node) {
        if (!used[node] ||
            (!circuit.is_input(node) && support_size(circuit.ops()[circuit.gate_of(node)]) == 0))
            continue;
        std::vector<double> x = {places.nodes[node].x};
        std::vector<double> y = {places.nodes[node].y};
        const auto add = [&](const point& p) {
            x.push_back(p.x);
            y.push_back(p.y);
        };
        for (std::size_t gate = 0; gate < circuit.gates(); ++gate) {
            const gate_op op = circuit.ops()[gate];
            if (used[circuit.node_of(gate)] && ((depends_on_a(op) && circuit.fanin_a()[gate] == node) ||
                                                (depends_on_b(op) && circuit.fanin_b()[gate] == node)))
                add(places.nodes[circuit.node_of(gate)]);
        }
        for (std::size_t i = 0; i < circuit.outputs().size(); ++i)
            if (circuit.outputs()[i] == node)
                add(places.outputs[i]);
        total += std::ranges::max(x) - std::ranges::min(x) + std::ranges::max(y) - std::ranges::min(y);
    }
    return total;
}

placement random_places(random_engine& random, const circuit& circuit) {
    const auto draw = [&](std::size_t count) {
        std::vector<point> places(count);
        for (point& p : places)
            p = {random.uniform(), random.uniform()};
        return places;
    };
    return {draw(circuit.nodes()), draw(circuit.outputs().size())};
}

circuit with_gate(const circuit& source, std::size_t changed, gate_op op,
                  const std::array<node_id, 2>& wires) {
    circuit result(source.inputs());
    for (std::size_t gate = 0; gate < source.gates(); ++gate)
        if (gate == changed)
            result.add_gate(op, wires[0], wires[1]);
        else
            result.add_gate(source.ops()[gate], source.fanin_a()[gate], source.fanin_b()[gate]);
    result.set_outputs({source.outputs().begin(), source.outputs().end()});
    return result;
}

} // namespace

TEST_CASE("lengths of a circuit whose gates change, by hand") {
    circuit small(2);
    const node_id first = small.add_gate(gate_op::and_ab, 0, 1);      // at (1, 1)
    const node_id second = small.add_gate(gate_op::xor_ab, first, 1); // at (1, 3)
    small.set_outputs({second});
    wire_lengths lengths(small, {{{0, 0}, {2, 0}, {1, 1}, {1, 3}}, {{4, 3}}});
    // Input 0 to first, input 1 to both, first to second, second to the pin.
    CHECK(lengths.total() == 2 + 4 + 2 + 3);
    CHECK(lengths.change(1, gate_op::xor_ab, {0, 1}) == (4 - 2) - 2); // nobody reads first
    CHECK(lengths.change(1, gate_op::wire_b, {first, 1}) == -2 - 2);
    CHECK(lengths.change(1, gate_op::constant_1, {first, 1}) == -11);
    CHECK(lengths.change(0, gate_op::constant_0, {0, 1}) == -2 - 2);
    CHECK(lengths.change(0, gate_op::not_b, {0, 1}) == -2);
    CHECK(lengths.change(0, gate_op::or_ab, {0, 1}) == 0);
    CHECK(lengths.total() == 11);
    lengths.replace(1, gate_op::not_b, {first, 1});
    CHECK(lengths.total() == 7);
    CHECK(lengths.change(0, gate_op::or_ab, {0, 0}) == 0);
    lengths.replace(0, gate_op::not_a, {0, 0});
    CHECK(lengths.total() == 7);
    lengths.replace(1, gate_op::xor_ab, {first, 1});
    CHECK(lengths.total() == 2 + 4 + 2 + 3);
}

TEST_CASE("lengths after 1,000 random changes are those of the definition") {
    random_engine random(1);
    circuit now = dlgn_test::random_circuit(random, {.inputs = 8, .gates = 60, .outputs = 6, .reach = 30});
    const placement places = random_places(random, now);
    wire_lengths lengths(now, places);
    CHECK(lengths.total() == doctest::Approx(sum_of_half_perimeters(now, places)));
    for (int i = 0; i < 1000; ++i) {
        const std::size_t gate = random.below(now.gates());
        const node_id node = now.node_of(gate);
        const gate_op op = all_gate_ops[random.below(gate_op_count)];
        const std::array<node_id, 2> wires = {static_cast<node_id>(random.below(node)),
                                              static_cast<node_id>(random.below(node))};
        const double before = lengths.total();
        const double change = lengths.change(gate, op, wires);
        CHECK(lengths.total() == before);
        const circuit next = with_gate(now, gate, op, wires);
        CHECK(before + change == doctest::Approx(sum_of_half_perimeters(next, places)));
        if (i % 3 == 0)
            continue;
        lengths.replace(gate, op, wires);
        CHECK(lengths.total() == doctest::Approx(before + change));
        now = next;
    }
}

TEST_CASE("lengths need a place for everything") {
    circuit one(2);
    one.set_outputs({one.add_gate(gate_op::and_ab, 0, 1)});
    CHECK_THROWS_AS(wire_lengths(one, {{{0, 0}, {0, 1}}, {{0, 0}}}), argument_error);
    CHECK_THROWS_AS(wire_lengths(one, {{{0, 0}, {0, 1}, {1, 1}}, {}}), argument_error);
}
