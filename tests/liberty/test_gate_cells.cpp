#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include <dlgn/core/error.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/liberty/gate_cells.hpp>

#include <support/cells.hpp>

using namespace dlgn_test;

namespace {

/// What the steps of a realisation compute.
bool simulate(const dlgn::cell_library& library, const dlgn::gate_cell& gate, bool a, bool b) {
    std::vector<bool> values = {a, b};
    for (const dlgn::gate_cell_step& step : gate.steps) {
        const dlgn::cell& cell = library.cells()[step.cell];
        REQUIRE(step.inputs.size() == cell.inputs.size());
        std::size_t minterm = 0;
        for (std::size_t i = 0; i < step.inputs.size(); ++i)
            minterm |= std::size_t{values.at(step.inputs[i])} << i;
        values.push_back(cell.outputs[step.output].function(minterm));
    }
    return values.back();
}

void check_functions(const dlgn::cell_library& library) {
    const dlgn::gate_cells cells(library);
    for (const dlgn::gate_op op : dlgn::all_gate_ops) {
        CAPTURE(dlgn::name(op));
        CHECK(cells[op].op == op);
        double area = 0;
        for (const dlgn::gate_cell_step& step : cells[op].steps)
            area += library.cells()[step.cell].area;
        CHECK(cells[op].area == doctest::Approx(area));
        if (cells[op].steps.empty()) {
            CHECK(dlgn::support_size(op) == 0);
            continue;
        }
        for (const bool a : {false, true})
            for (const bool b : {false, true})
                CHECK(simulate(library, cells[op], a, b) == dlgn::evaluate(op, a, b));
    }
}

std::vector<std::string> cell_names(const dlgn::cell_library& library, const dlgn::gate_cell& gate) {
    std::vector<std::string> result;
    for (const dlgn::gate_cell_step& step : gate.steps)
        result.push_back(library.cells()[step.cell].name);
    return result;
}

using strings = std::vector<std::string>;

} // namespace

TEST_CASE("every gate has its cheapest cell") {
    using enum dlgn::gate_op;
    const dlgn::cell_library library = small_library();
    check_functions(library);
    const dlgn::gate_cells cells(library);
    CHECK(cell_names(library, cells[constant_0]) == strings{"tie"});
    CHECK(cells[constant_0].steps[0].output == 1);
    CHECK(cells[constant_1].steps[0].output == 0);
    CHECK(cell_names(library, cells[wire_a]) == strings{"buffer"});
    CHECK(cell_names(library, cells[wire_b]) == strings{"buffer"});
    CHECK(cell_names(library, cells[not_b]) == strings{"inv"});
    CHECK(cell_names(library, cells[nand_ab]) == strings{"nand2"});
    CHECK(cell_names(library, cells[and_ab]) == strings{"and2"});
    CHECK(cell_names(library, cells[xor_ab]) == strings{"xor2"});
    CHECK(cell_names(library, cells[a_and_not_b]) == strings{"nor2b"});
    CHECK(cell_names(library, cells[not_a_or_b]) == strings{"nand2b"});
    CHECK(cells[a_and_not_b].area == 2);
    // f(a, b) and f(b, a) use the same cell with its inputs exchanged.
    CHECK(cells[a_and_not_b].steps[0].inputs == std::vector<std::uint8_t>{1, 0});
    CHECK(cells[not_a_and_b].steps[0].inputs == std::vector<std::uint8_t>{0, 1});
}

TEST_CASE("a cheaper pair wins over a cell, equal areas go to fewer cells, less leakage, the first name") {
    using enum dlgn::gate_op;
    std::vector<dlgn::cell> list = {inverter(), nand2(), nor2(), make_cell("and2", 2.5, 2, 0b1000),
                                    make_cell("or2", 2.25, 2, 0b1110)};
    dlgn::cell_library library("pairs", list);
    dlgn::gate_cells cells(library);
    CHECK(cell_names(library, cells[and_ab]) == strings{"nand2", "inv"});
    CHECK(cell_names(library, cells[or_ab]) == strings{"or2"});
    CHECK(cell_names(library, cells[a_and_not_b]) == strings{"inv", "nor2"});
    CHECK(cell_names(library, cells[wire_a]) == strings{"inv", "inv"});
    CHECK(cells[constant_1].steps.empty());
    CHECK(cells[constant_1].area == 0);
    check_functions(library);

    dlgn::cell thrifty = make_cell("z_inv", 1, 1, 0b01);
    thrifty.leakage = 0.1;
    list.push_back(thrifty);
    list.push_back(make_cell("a_nand2", 1.25, 2, 0b0111));
    library = dlgn::cell_library("ties", list);
    cells = dlgn::gate_cells(library);
    CHECK(cell_names(library, cells[not_a]) == strings{"z_inv"});
    CHECK(cell_names(library, cells[nand_ab]) == strings{"a_nand2"});
}

TEST_CASE("of equal areas the lighter inputs win, before less leakage") {
    dlgn::cell heavy = make_cell("a_inv", 1, 1, 0b01);
    heavy.inputs[0].capacitance *= 2;
    heavy.leakage = 0.1;
    const dlgn::cell_library library("ties", {heavy, inverter(), nand2(), nor2()});
    CHECK(cell_names(library, dlgn::gate_cells(library)[dlgn::gate_op::not_a]) == strings{"inv"});
}

TEST_CASE("an output that stays open is avoided at equal area") {
    dlgn::cell adder{"a_ha", 2, 0, {{"A", 0.002}, {"B", 0.002}}, {}};
    adder.outputs.push_back({"CO", {0b1000, 2}, "", 0});
    adder.outputs.push_back({"S", {0b0110, 2}, "", 0});
    const dlgn::cell_library library("adder", {adder, inverter(), make_cell("and2", 2, 2, 0b1000)});
    const dlgn::gate_cells cells(library);
    CHECK(cell_names(library, cells[dlgn::gate_op::and_ab]) == strings{"and2"});
    CHECK(cell_names(library, cells[dlgn::gate_op::xor_ab]) == strings{"a_ha"});
    CHECK(cells[dlgn::gate_op::xor_ab].steps[0].output == 1);
    check_functions(library);
}

TEST_CASE("libraries of two cells make everything, and pay for a value once") {
    const dlgn::cell_library nands = nand_library();
    check_functions(nands);
    CHECK(cell_names(nands, dlgn::gate_cells(nands)[dlgn::gate_op::xor_ab]) ==
          strings{"nand2", "nand2", "nand2", "nand2"});
    check_functions({"nors", {inverter(), nor2()}});
    check_functions({"mux", {inverter(), make_cell("mux", 3, 3, 0b11001010), buffer(), tie_both()}});
    check_functions({"aoi", {inverter(), make_cell("aoi21", 2, 3, 0b00000111)}});
    check_functions({"nand3", {inverter(), make_cell("nand3", 2, 3, 0b01111111)}}); // inputs must be joined
}

TEST_CASE("random libraries with an inverter and a nand") {
    dlgn::random_engine random(5);
    for (int round = 0; round < 100; ++round) {
        std::vector<dlgn::cell> list = {inverter(1 + random.uniform()), nand2(1 + random.uniform())};
        for (std::size_t i = random.below(8); i-- > 0;) {
            const auto inputs = static_cast<unsigned>(1 + random.below(3));
            const std::uint64_t bits = random() & dlgn::truth_table::constant(inputs, true).bits;
            list.push_back(make_cell("c" + std::to_string(i), 1 + 4 * random.uniform(), inputs, bits));
        }
        check_functions({"random", list});
    }
}

TEST_CASE("a library that cannot is refused by name") {
    CHECK_THROWS_WITH_AS(dlgn::gate_cells(dlgn::cell_library("bare", {nand2(), nor2()})),
                         "library bare: no inverter", dlgn::error);
    CHECK_THROWS_WITH_AS(dlgn::gate_cells(dlgn::cell_library("none", {})), "library none: no inverter",
                         dlgn::error);
    CHECK_THROWS_WITH_AS(
        dlgn::gate_cells(dlgn::cell_library("linear", {inverter(), make_cell("xor", 3, 2, 6)})),
        "library linear: no cells that make the gate 'and'", dlgn::error);
}
