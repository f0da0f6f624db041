#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/circuit/class_sum.hpp>
#include <dlgn/circuit/evaluate.hpp>
#include <dlgn/circuit/head.hpp>
#include <dlgn/circuit/simplify.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/liberty/cell_matches.hpp>
#include <dlgn/liberty/gate_cells.hpp>
#include <dlgn/netlist/cover.hpp>
#include <dlgn/netlist/evaluate.hpp>
#include <dlgn/netlist/map.hpp>

#include <support/cells.hpp>
#include <support/random_circuit.hpp>

using dlgn::gate_op;
using dlgn::node_id;
using namespace dlgn_test;

namespace {

dlgn::circuit random_body(dlgn::random_engine& random, std::size_t inputs, std::size_t gates) {
    dlgn::circuit circuit(inputs);
    while (circuit.gates() < gates) {
        const gate_op op = dlgn::all_gate_ops[random.below(dlgn::gate_op_count)];
        const auto a = static_cast<node_id>(random.below(circuit.nodes()));
        const auto b = static_cast<node_id>(random.below(circuit.nodes()));
        if (dlgn::support_size(op) == 2 && a != b)
            circuit.add_gate(op, a, b);
    }
    return circuit;
}

/// The number of ones among the inputs.
dlgn::netlist mapped_sum(std::size_t bits) {
    dlgn::circuit circuit(bits);
    std::vector<node_id> group(bits);
    for (std::size_t i = 0; i < bits; ++i)
        group[i] = static_cast<node_id>(i);
    circuit.set_outputs(group, {bits});
    dlgn::detail::head_builder build(circuit);
    const auto sum =
        dlgn::detail::class_sum(build, {build, circuit.group(0)}, dlgn::adder_order::oldest_first, 64);
    return dlgn::map(std::move(build).finish(sum), rich_library());
}

/// Of a cell and of the one in front, if there is one.
double area_of(const dlgn::cell_library& library, const dlgn::detail::cover& cover,
               const dlgn::detail::pin_assignment& pins) {
    const double own = library.cells()[pins.cell].area;
    return pins.front == dlgn::detail::pin_assignment::no_front
               ? own
               : own + library.cells()[cover.front_at(pins.front).cell].area;
}

} // namespace

TEST_CASE("the area that the cover counts is that of the cells it reads") {
    dlgn::random_engine random(17);
    for (const dlgn::cell_library& library : {small_library(), nand_library(), rich_library()}) {
        const dlgn::detail::cell_matches matches(library);
        const dlgn::gate_cells cells(library);
        for (int round = 0; round < 60; ++round) {
            const dlgn::circuit body = random_body(random, 2 + random.below(8), random.below(120));
            std::vector<std::uint8_t> required(body.nodes());
            for (int output = 0; output < 12; ++output)
                required[random.below(body.nodes())] |= static_cast<std::uint8_t>(1 + random.below(3));
            const dlgn::detail::cover cover(body, matches, cells, required);

            // Followed from the outputs, one reader after the other.
            std::vector<bool> seen(2 * body.nodes());
            std::vector<bool> pair_seen;
            std::vector<dlgn::detail::literal> open;
            double area = 0;
            for (std::size_t node = 0; node < body.nodes(); ++node)
                for (const unsigned phase : {0U, 1U})
                    if ((required[node] >> phase & 1U) != 0)
                        open.push_back(static_cast<dlgn::detail::literal>(2 * node + phase));
            while (!open.empty()) {
                const auto l = open.back();
                open.pop_back();
                if (seen[l])
                    continue;
                seen[l] = true;
                CHECK(cover.used(l));
                using dlgn::detail::literal_match;
                const literal_match& made = cover.match_of(l);
                const gate_op op = body.is_input(dlgn::detail::node_of(l))
                                       ? gate_op::wire_a
                                       : body.ops()[body.gate_of(dlgn::detail::node_of(l))];
                switch (made.by) {
                case literal_match::kind::input:
                case literal_match::kind::wire:
                    break;
                case literal_match::kind::inverter:
                    area += cells[gate_op::not_a].area;
                    break;
                case literal_match::kind::cell:
                    area += area_of(library, cover, made.match->pins);
                    break;
                case literal_match::kind::gate:
                    area += cells[(l & 1U) != 0 ? dlgn::complement_output(op) : op].area;
                    break;
                case literal_match::kind::pair:
                    pair_seen.resize(std::max<std::size_t>(pair_seen.size(), made.pair + 1));
                    if (!pair_seen[made.pair])
                        area += area_of(library, cover, cover.pair_at(made.pair).match->pins);
                    pair_seen[made.pair] = true;
                    break;
                }
                for (const auto leaf : cover.reads(l)) {
                    CHECK((dlgn::detail::node_of(leaf) < dlgn::detail::node_of(l) ||
                           (leaf == (l ^ 1U) && made.by == literal_match::kind::inverter)));
                    open.push_back(leaf);
                }
            }
            for (std::size_t l = 0; l < seen.size(); ++l)
                CHECK(cover.used(static_cast<dlgn::detail::literal>(l)) == seen[l]);
            CHECK(cover.area() == matches.areas()(area));
        }
    }
}

TEST_CASE("circuits on a library with large cells and adders") {
    dlgn::random_engine random(23);
    for (int round = 0; round < 150; ++round) {
        dlgn::circuit circuit = random_circuit(random, {.inputs = 1 + random.below(12),
                                                        .gates = random.below(200),
                                                        .outputs = 1 + random.below(20),
                                                        .classes = random.below(5),
                                                        .reach = random.below(40)});
        if (circuit.classes() > 0)
            circuit = dlgn::with_head(circuit);
        const dlgn::netlist netlist = dlgn::map(circuit, rich_library());
        const dlgn::bit_matrix samples = random_samples(random, 200, circuit.inputs());
        CHECK(dlgn::evaluate(netlist, samples) == dlgn::evaluate(circuit, samples));
    }
}

TEST_CASE("small circuits are what they were for every input") {
    dlgn::random_engine random(29);
    const dlgn::cell_library rich = rich_library();
    std::size_t two_cells = 0;
    for (int round = 0; round < 1500; ++round) {
        const std::size_t inputs = 2 + random.below(6);
        dlgn::circuit circuit = random_body(random, inputs, 1 + random.below(40));
        std::vector<node_id> outputs;
        for (std::size_t output = 0; output < 1 + random.below(6); ++output)
            outputs.push_back(static_cast<node_id>(random.below(circuit.nodes())));
        circuit.set_outputs(outputs);
        const dlgn::netlist netlist = dlgn::map(circuit, rich);
        two_cells += netlist.instances() >= 2 ? 1U : 0U;
        const dlgn::bit_matrix samples = all_samples(inputs);
        REQUIRE(dlgn::evaluate(netlist, samples) == dlgn::evaluate(circuit, samples));
    }
    CHECK(two_cells > 500);
}

TEST_CASE("two cells for a gate that has no node between them") {
    // (a ∧ b) ⊕ c is ¬((a ∧ b ∧ c) ∨ ¬((a ∧ b) ∨ c)), and a half adder a NAND and what reads it.
    const dlgn::cell_library library("parts",
                                     {inverter(), nand2(), nor2(), make_cell("aoi21", 1.75, 3, 0x07),
                                      make_cell("oai21", 1.75, 3, 0x1f), make_cell("aoi31", 2, 4, 0x007f),
                                      make_cell("xor2", 4, 2, 0b0110), make_cell("xnor2", 4, 2, 0b1001)});
    dlgn::circuit circuit(3);
    circuit.set_outputs({circuit.add_gate(gate_op::xor_ab, circuit.add_gate(gate_op::and_ab, 0, 1), 2)});
    const dlgn::netlist gate = dlgn::map(circuit, library);
    CHECK(gate.cell_counts() == std::map<std::string, std::size_t>{{"aoi21", 1}, {"aoi31", 1}});
    CHECK(dlgn::evaluate(gate, all_samples(3)) == dlgn::evaluate(circuit, all_samples(3)));

    for (const bool carry_first : {true, false}) {
        dlgn::circuit half(2);
        const node_id first = half.add_gate(carry_first ? gate_op::nand_ab : gate_op::xnor_ab, 0, 1);
        const node_id second = half.add_gate(carry_first ? gate_op::xnor_ab : gate_op::nand_ab, 0, 1);
        half.set_outputs({first, second});
        const dlgn::netlist both = dlgn::map(half, library);
        CHECK(both.cell_counts() == std::map<std::string, std::size_t>{{"nand2", 1}, {"oai21", 1}});
        CHECK(dlgn::evaluate(both, all_samples(2)) == dlgn::evaluate(half, all_samples(2)));
    }
}

TEST_CASE("known best covers") {
    // Sums of 3 and 7 bits are 1 and 4 full adders.
    CHECK(mapped_sum(3).cell_counts() == std::map<std::string, std::size_t>{{"fa", 1}});
    CHECK(mapped_sum(7).cell_counts() == std::map<std::string, std::size_t>{{"fa", 4}});

    // ~((a & b) | c), and a multiplexer.
    dlgn::circuit circuit(3);
    const node_id both = circuit.add_gate(gate_op::and_ab, 0, 1);
    circuit.set_outputs({circuit.add_gate(gate_op::nor_ab, both, 2)});
    CHECK(dlgn::map(circuit, rich_library()).cell_counts() ==
          std::map<std::string, std::size_t>{{"aoi21", 1}});
    dlgn::circuit select(3);
    const node_id high = select.add_gate(gate_op::and_ab, 0, 2);
    const node_id low = select.add_gate(gate_op::a_and_not_b, 1, 2);
    select.set_outputs({select.add_gate(gate_op::or_ab, low, high)});
    CHECK(dlgn::map(select, rich_library()).cell_counts() == std::map<std::string, std::size_t>{{"mux2", 1}});

    // An adder whose carry nobody reads is two exclusive ors.
    dlgn::circuit parity(3);
    const node_id half = parity.add_gate(gate_op::xor_ab, 0, 1);
    parity.set_outputs({parity.add_gate(gate_op::xor_ab, half, 2)});
    CHECK(dlgn::map(parity, rich_library()).area() == 6);
}

TEST_CASE("each output of an adder bears its part of the cell in the first cover") {
    // xor2 has 3 and and2 2: of a half adder of 4 the sum bears 2.4 and the carry 1.6. Two cells have 5.
    dlgn::circuit half(2);
    half.add_gate(gate_op::xor_ab, 0, 1);
    half.add_gate(gate_op::and_ab, 0, 1);
    for (const auto& [area, is_pair] : {std::pair{4.0, true}, std::pair{4.9, true}, std::pair{5.1, false}}) {
        dlgn::cell adder = *small_library().find("ha");
        adder.area = area;
        const dlgn::cell_library library(
            "halves",
            {adder, inverter(), nand2(4), make_cell("and2", 2, 2, 0b1000), make_cell("xor2", 3, 2, 0b0110)});
        const dlgn::detail::cell_matches matches(library);
        const dlgn::gate_cells gates(library);
        dlgn::detail::match_choices choices(half, matches, gates);
        dlgn::detail::area_flow flow(choices, {0, 0, 1, 1});
        const std::vector<dlgn::detail::literal_match> chosen = flow.choose();
        for (const node_id node : {2U, 3U})
            CHECK((chosen[dlgn::detail::literal_of(node, false)].by ==
                   dlgn::detail::literal_match::kind::pair) == is_pair);
    }
}

TEST_CASE("the outputs of one cell make two nodes, not the two phases of one") {
    std::vector<dlgn::cell> cells = small_library().cells();
    dlgn::cell both{"both", 2, 1, {{"A", 0.002}, {"B", 0.002}}, {}};
    both.outputs.push_back({"Y", {0b1000, 2}, "", 0});
    both.outputs.push_back({"YN", {0b0111, 2}, "", 0});
    cells.push_back(both);
    const dlgn::cell_library library("rails", cells);
    const dlgn::detail::cell_matches matches(library);
    const dlgn::gate_cells gates(library);
    dlgn::random_engine random(37);
    std::size_t pairs = 0;
    for (int round = 0; round < 20; ++round) {
        dlgn::circuit circuit = random_body(random, 4, 30);
        dlgn::detail::match_choices choices(circuit, matches, gates);
        const dlgn::detail::area_flow flow(choices, std::vector<std::uint8_t>(circuit.nodes(), 1));
        for (std::uint32_t pair = 0; pair < choices.pairs.size(); ++pair, ++pairs)
            REQUIRE(dlgn::detail::node_of(choices.pairs[pair].makes[0]) !=
                    dlgn::detail::node_of(choices.pairs[pair].makes[1]));
        circuit.set_outputs({static_cast<node_id>(circuit.nodes() - 1), 7, 9});
        const dlgn::bit_matrix samples = all_samples(4);
        CHECK(dlgn::evaluate(dlgn::map(circuit, library), samples) == dlgn::evaluate(circuit, samples));
    }
    CHECK(pairs > 20);
}

TEST_CASE("what is constant or a wire only in depth") {
    // (a & b) | (a & ~b) is a; with (a & b) & ~a it is 0.
    dlgn::circuit circuit(2);
    const node_id left = circuit.add_gate(gate_op::and_ab, 0, 1);
    const node_id right = circuit.add_gate(gate_op::a_and_not_b, 0, 1);
    const node_id same = circuit.add_gate(gate_op::or_ab, left, right);
    const node_id deep = circuit.add_gate(gate_op::xor_ab, same, 0);
    circuit.set_outputs({same, deep, circuit.add_gate(gate_op::nor_ab, same, deep)});
    const dlgn::netlist netlist = dlgn::map(circuit, rich_library(), {.tie_cells = false});
    CHECK(netlist.area() == 1); // one inverter
    const dlgn::bit_matrix samples = all_samples(2);
    CHECK(dlgn::evaluate(netlist, samples) == dlgn::evaluate(circuit, samples));
}
