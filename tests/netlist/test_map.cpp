#include <doctest/doctest.h>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/circuit/evaluate.hpp>
#include <dlgn/circuit/head.hpp>
#include <dlgn/circuit/simplify.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/liberty/gate_cells.hpp>
#include <dlgn/netlist/evaluate.hpp>
#include <dlgn/netlist/map.hpp>
#include <dlgn/netlist/map_one_to_one.hpp>

#include <support/cells.hpp>
#include <support/random_circuit.hpp>

using dlgn::gate_op;
using dlgn::node_id;
using namespace dlgn_test;

namespace {

/// Nets that nothing reads, inputs aside.
std::size_t unread_nets(const dlgn::netlist& netlist) {
    std::vector<bool> read(netlist.nets());
    const auto mark = [&](dlgn::net_id net) {
        if (!dlgn::is_constant(net))
            read[net] = true;
    };
    for (std::size_t i = 0; i < netlist.instances(); ++i)
        for (const dlgn::net_id net : netlist.input_nets(i))
            mark(net);
    for (const dlgn::net_id net : netlist.outputs())
        mark(net);
    std::size_t count = 0;
    for (std::size_t net = netlist.inputs(); net < netlist.nets(); ++net)
        count += !read[net];
    return count;
}

} // namespace

TEST_CASE("mapped netlists compute what their circuits compute") {
    dlgn::random_engine random(21);
    for (const dlgn::cell_library& library : {small_library(), nand_library()})
        for (int round = 0; round < 150; ++round) {
            const dlgn::circuit circuit = random_circuit(random, {.inputs = 1 + random.below(9),
                                                                  .gates = random.below(150),
                                                                  .outputs = random.below(20),
                                                                  .reach = random.below(30)});
            const dlgn::bit_matrix samples = all_samples(circuit.inputs());
            const dlgn::bit_matrix expected = dlgn::evaluate(circuit, samples);
            for (const bool flag : {false, true}) {
                dlgn::map_params options{.tie_cells = flag, .buffer_outputs = !flag};
                const dlgn::netlist small = dlgn::map(circuit, library, options);
                options.drop_unread = flag;
                const dlgn::netlist one = dlgn::map_one_to_one(circuit, library, options);
                CHECK(dlgn::evaluate(one, samples) == expected);
                CHECK(dlgn::evaluate(small, samples) == expected);
                CHECK(unread_nets(small) == 0);
                if (flag)
                    CHECK(unread_nets(one) == 0);
                if (flag)
                    CHECK(small.area() <= one.area() + 1e-9);
            }
        }
}

TEST_CASE("one to one: every gate has its cells") {
    const dlgn::cell_library library = small_library();
    dlgn::circuit circuit(2);
    std::vector<node_id> outputs;
    for (const gate_op op : dlgn::all_gate_ops)
        outputs.push_back(circuit.add_gate(op, 0, 1));
    circuit.add_gate(gate_op::xor_ab, 2, 5);
    circuit.set_outputs(outputs);
    const dlgn::gate_cells cells(library);
    double area = 0;
    for (const gate_op op : dlgn::all_gate_ops)
        area += cells[op].area;
    CHECK(dlgn::map_one_to_one(circuit, library).area() == doctest::Approx(area));
    const dlgn::netlist whole = dlgn::map_one_to_one(circuit, library, {.drop_unread = false});
    CHECK(whole.area() == doctest::Approx(area + cells[gate_op::xor_ab].area));
    CHECK(whole.cell_counts().at("tie") == 2);
    CHECK(whole.cell_counts().at("buffer") == 2);
    CHECK(whole.cell_counts().at("inv") == 2);
}

TEST_CASE("outputs that are inputs, constants or the same net") {
    const dlgn::cell_library library = small_library();
    dlgn::circuit circuit(2);
    const node_id both = circuit.add_gate(gate_op::nand_ab, 0, 1);
    const node_id zero = circuit.add_gate(gate_op::constant_0, 0, 0);
    const node_id one = circuit.add_gate(gate_op::constant_1, 0, 0);
    const node_id not_0 = circuit.add_gate(gate_op::not_a, 0, 0);
    circuit.set_outputs({0, both, both, zero, one, zero, not_0, 1});

    const dlgn::netlist plain = dlgn::map(circuit, library);
    CHECK(plain.instances() == 3); // nand, one tie cell for both constants, inverter
    CHECK(plain.outputs()[0] == 0);
    CHECK(plain.outputs()[1] == plain.outputs()[2]);

    const dlgn::netlist without = dlgn::map(circuit, library, {.tie_cells = false});
    CHECK(without.instances() == 2);
    CHECK(without.outputs()[3] == dlgn::constant_net_0);
    CHECK(without.outputs()[4] == dlgn::constant_net_1);

    const dlgn::netlist buffered = dlgn::map(circuit, library, {.buffer_outputs = true});
    CHECK(buffered.cell_counts().at("buffer") == 4);
    for (std::size_t i = 0; i < buffered.outputs().size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            CHECK(buffered.outputs()[i] != buffered.outputs()[j]);
}

TEST_CASE("complements move into the readers") {
    const dlgn::cell_library library = small_library(); // nand, nor 1.25; and, or 2; inverter 1
    dlgn::circuit circuit(4);
    // (a and b) or (c and d): three nands.
    const node_id left = circuit.add_gate(gate_op::and_ab, 0, 1);
    const node_id right = circuit.add_gate(gate_op::and_ab, 2, 3);
    circuit.set_outputs({circuit.add_gate(gate_op::or_ab, left, right)});
    CHECK(dlgn::map(circuit, library).area() == doctest::Approx(3.75));

    // One inverter serves all that read the complement of input 0.
    dlgn::circuit shared(4);
    std::vector<node_id> outputs;
    for (node_id other = 1; other < 4; ++other)
        outputs.push_back(shared.add_gate(gate_op::not_a_and_b, 0, other));
    shared.set_outputs(outputs);
    const dlgn::netlist netlist = dlgn::map(
        shared,
        dlgn::cell_library("plain", {inverter(), nand2(), nor2(), make_cell("and2", 1.5, 2, 0b1000)}));
    CHECK(netlist.cell_counts().at("inv") == 1);
    CHECK(netlist.cell_counts().at("and2") == 3);
}

TEST_CASE("areas of any size are compared as they are") {
    // A cell that is out of all proportion does not win, and the unit of the areas does not matter.
    dlgn::random_engine random(22);
    const dlgn::circuit circuit =
        random_circuit(random, {.inputs = 8, .gates = 150, .outputs = 10, .reach = 60});
    const auto scaled = [](double factor) {
        std::vector<dlgn::cell> cells = rich_library().cells();
        for (dlgn::cell& cell : cells)
            cell.area *= factor;
        return dlgn::cell_library("scaled", cells);
    };
    const auto counts = dlgn::map(circuit, rich_library()).cell_counts();
    REQUIRE(counts.size() > 5);
    for (const double factor : {1e-280, 1e-12, 1e-7, 1e-6, 1e-3, 1e3, 1e9, 1e15, 1e100, 1e290})
        CHECK(dlgn::map(circuit, scaled(factor)).cell_counts() == counts);
    for (const double area : {1e3, 1e9, 1e13, 1e19, 1e30, 1e300}) {
        std::vector<dlgn::cell> cells = rich_library().cells();
        for (dlgn::cell& cell : cells)
            if (cell.name != "inv" && cell.name != "nand2")
                cell.area = area;
        const auto small = dlgn::map(circuit, dlgn::cell_library("huge", cells)).cell_counts();
        const bool tie = small.contains("tie");
        CHECK(small.size() == (tie ? 3 : 2));
        CHECK(small.contains("inv"));
        CHECK(small.contains("nand2"));
    }
    // Cells without area: all covers are equally small, and each is right.
    const dlgn::netlist free = dlgn::map(circuit, scaled(0));
    CHECK(free.area() == 0);
    CHECK(dlgn::evaluate(free, all_samples(8)) == dlgn::evaluate(circuit, all_samples(8)));
}

TEST_CASE("areas that are none are refused") {
    for (const double area :
         {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity(),
          -std::numeric_limits<double>::infinity(), -1e-9})
        CHECK_THROWS_AS(dlgn::cell_library("bad", {inverter(), nand2(area)}), dlgn::argument_error);
    CHECK_THROWS_WITH_AS(dlgn::cell_library("bad", {inverter(), nand2(-1)}),
                         "area of cell nand2 = -1: must be a finite number, and not negative",
                         dlgn::argument_error);
}

TEST_CASE("only one-to-one mapping keeps gates that nothing reads") {
    dlgn::circuit circuit(2);
    circuit.set_outputs({circuit.add_gate(gate_op::xor_ab, 0, 1)});
    CHECK_THROWS_WITH_AS(static_cast<void>(dlgn::map(circuit, small_library(), {.drop_unread = false})),
                         "drop_unread = 0: only map_one_to_one keeps unread gates", dlgn::argument_error);
}

TEST_CASE("a library that cannot is refused") {
    dlgn::circuit circuit(2);
    circuit.set_outputs({circuit.add_gate(gate_op::xor_ab, 0, 1)});
    const dlgn::cell_library bare("bare", {nand2()});
    CHECK_THROWS_WITH_AS(static_cast<void>(dlgn::map(circuit, bare)), "library bare: no inverter",
                         dlgn::error);
    CHECK_THROWS_WITH_AS(static_cast<void>(dlgn::map_one_to_one(circuit, bare)), "library bare: no inverter",
                         dlgn::error);
}
