// Drive strengths and buffers, by hand and on random netlists.

#include <algorithm>
#include <cstddef>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include <dlgn/analysis/drives.hpp>
#include <dlgn/analysis/overloads.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/liberty/read.hpp>
#include <dlgn/netlist/evaluate.hpp>
#include <dlgn/netlist/map.hpp>
#include <dlgn/netlist/map_one_to_one.hpp>

#include <support/cells.hpp>
#include <support/random_circuit.hpp>

using dlgn::net_id;
using doctest::Approx;
using namespace dlgn_test;
using counts = std::map<std::string, std::size_t>;

namespace {

/// Output bits are unit loads.
const dlgn::timing_params light{.output_load = unit_load};

/// An inverter, or a NAND of both inputs, that drives so many output bits.
dlgn::netlist fan(const char* driver, std::size_t outputs) {
    const auto library = std::make_shared<const dlgn::cell_library>(drive_library());
    dlgn::netlist netlist(library, 2);
    const dlgn::cell* const cell = library->find(driver);
    const std::vector<net_id> inputs = {0, 1};
    const net_id net = netlist.add_instance(static_cast<std::size_t>(cell - library->cells().data()),
                                            std::span(inputs).first(cell->inputs.size()));
    netlist.set_outputs(std::vector<net_id>(outputs, net));
    return netlist;
}

dlgn::drive_result choose(const dlgn::netlist& netlist, const dlgn::timing_params& params = light) {
    return dlgn::choose_drives(netlist, pin_tables(netlist.library()), params);
}

} // namespace

TEST_CASE("overloaded nets") {
    const dlgn::netlist netlist = fan("nand2", 6);
    const dlgn::library_tables tables = pin_tables(netlist.library());
    const auto found = dlgn::overloaded_nets(netlist, tables, light);
    REQUIRE(found.size() == 1);
    CHECK(found[0].net == 2);
    CHECK(found[0].load == 6 * unit_load);
    CHECK(found[0].limit == 5 * unit_load);
    CHECK(dlgn::overloaded_nets(fan("nand2", 5), tables, light).empty()); // as much as it can
    CHECK(dlgn::overloaded_nets(netlist, tables, {.output_load = unit_load, .input_limit = unit_load / 2})
              .size() == 3);
    CHECK(dlgn::overloaded_nets(fan("nand2", 5), tables,
                                {.output_load = unit_load, .wires = {.capacitance = {0, 0, 0.001}}})
              .size() == 1);
    CHECK_THROWS_WITH_AS((void)dlgn::overloaded_nets(netlist, tables, {.input_limit = -1}),
                         "input_limit = -1: must be finite and no less than 0 pF", dlgn::argument_error);
}

TEST_CASE("what can drive its load stays") {
    const dlgn::drive_result result = choose(fan("inv", 5));
    CHECK(result.netlist.cell_counts() == counts{{"inv", 1}});
    CHECK(result.overloaded_before == 0);
    CHECK(result.exchanged == 0);
    CHECK(result.buffers == 0);
    CHECK(result.area_after == result.area_before);
}

TEST_CASE("a cell that is larger than it need be stays too") {
    for (const std::size_t outputs : {std::size_t{1}, std::size_t{5}, std::size_t{6}}) {
        const dlgn::drive_result result = choose(fan("inv4", outputs));
        CHECK(result.netlist.cell_counts() == counts{{"inv4", 1}});
        CHECK(result.exchanged == 0);
        CHECK(result.area_after == result.area_before);
    }
}

TEST_CASE("a larger cell, buffers or trees, whichever is smaller") {
    // An inverter becomes the larger one, area 2 instead of 1: a buffer would add 1.5.
    const dlgn::drive_result larger = choose(fan("inv", 6));
    CHECK(larger.netlist.cell_counts() == counts{{"inv4", 1}});
    CHECK(larger.overloaded_before == 1);
    CHECK(larger.overloaded_after == 0);
    CHECK(larger.exchanged == 1);
    CHECK(larger.buffers == 0);
    CHECK(larger.area_before == 1);
    CHECK(larger.area_after == 2);

    // There is one NAND: 9 outputs are 4 and a buffer of 5, 10 are too many for one small buffer.
    CHECK(choose(fan("nand2", 9)).netlist.cell_counts() == counts{{"nand2", 1}, {"buffer", 1}});
    CHECK(choose(fan("nand2", 10)).netlist.cell_counts() == counts{{"nand2", 1}, {"buffer4", 1}});

    // Beyond 100 outputs buffers have to be behind buffers.
    const dlgn::drive_result tree = choose(fan("nand2", 600));
    CHECK(tree.overloaded_after == 0);
    std::size_t behind = 0;
    for (std::size_t i = 1; i < tree.netlist.instances(); ++i)
        behind += tree.netlist.driver_of(tree.netlist.input_nets(i)[0]).instance != 0 ? 1U : 0U;
    CHECK(behind > 0);
    CHECK(tree.buffers == tree.netlist.instances() - 1);
    // A buffer that drives 20 saves 19: it takes 32 of them to leave the NAND 5 of 600.
    CHECK(tree.buffers == 32);
    const dlgn::bit_matrix samples = all_samples(2);
    CHECK(dlgn::evaluate(tree.netlist, samples) == dlgn::evaluate(fan("nand2", 600), samples));
}

TEST_CASE("a larger cell is a larger load") {
    // inv -> inv -> 6 outputs: the second becomes inv4 with 6 fF, which the first, now with 3 more outputs,
    // can no longer drive.
    const auto library = std::make_shared<const dlgn::cell_library>(drive_library());
    dlgn::netlist netlist(library, 1);
    const std::vector<net_id> input = {0};
    const net_id first = netlist.add_instance(0, input);
    const std::vector<net_id> middle = {first};
    const net_id second = netlist.add_instance(0, middle);
    std::vector<net_id> outputs(6, second);
    outputs.insert(outputs.end(), 3, first);
    netlist.set_outputs(outputs);
    netlist.set_origin(second, {7, true});
    const dlgn::drive_result result = choose(netlist);
    CHECK(result.overloaded_before == 1);
    CHECK(result.overloaded_after == 0);
    CHECK(result.netlist.cell_counts() == counts{{"inv4", 2}});
    REQUIRE(result.netlist.origin_of(second));
    CHECK(result.netlist.origin_of(second)->node == 7);
}

TEST_CASE("inputs, if something is said of what drives them") {
    const auto library = std::make_shared<const dlgn::cell_library>(drive_library());
    dlgn::netlist netlist(library, 1);
    netlist.set_outputs(std::vector<net_id>(9, 0));
    CHECK(choose(netlist).buffers == 0);
    const dlgn::drive_result result =
        choose(netlist, {.output_load = unit_load, .input_limit = 5 * unit_load});
    CHECK(result.overloaded_before == 1);
    CHECK(result.overloaded_after == 0);
    CHECK(result.netlist.cell_counts() == counts{{"buffer", 1}});
}

TEST_CASE("the readers that are likely to have time move first") {
    // Input 0 is read by an inverter, 3 output bits and 2 NANDs, whose other inputs are later.
    const auto library = std::make_shared<const dlgn::cell_library>(drive_library());
    dlgn::netlist netlist(library, 1);
    std::vector<net_id> nets = {0};
    net_id last = netlist.add_instance(0, nets);
    for (int i = 0; i < 2; ++i) {
        nets = {0, last};
        last = netlist.add_instance(4, nets);
    }
    netlist.set_outputs({0, 0, 0, last});
    const dlgn::drive_result result =
        choose(netlist, {.output_load = unit_load, .input_limit = 5 * unit_load});
    REQUIRE(result.buffers == 1);
    CHECK(result.overloaded_after == 0);
    CHECK(std::ranges::count(result.netlist.outputs(), net_id{0}) == 3);
    for (std::size_t i = 0; i < result.netlist.instances(); ++i)
        CHECK((result.netlist.input_nets(i)[0] == 0) == (result.netlist.cell_of(i).name != "nand2"));
}

TEST_CASE("what nothing can drive stays overloaded and is counted") {
    const dlgn::drive_result result = choose(fan("nand2", 1), {.output_load = 1});
    CHECK(result.overloaded_before == 1);
    CHECK(result.overloaded_after == 1);
    // Without any buffer in the library, too.
    const dlgn::cell_library plain("plain", {inverter(), drive_library().cells()[4]});
    dlgn::netlist netlist(std::make_shared<const dlgn::cell_library>(plain), 2);
    const std::vector<net_id> inputs = {0, 1};
    netlist.set_outputs(std::vector<net_id>(9, netlist.add_instance(1, inputs)));
    CHECK(choose(netlist).overloaded_after == 1);

    CHECK_THROWS_WITH_AS((void)choose(fan("inv", 1), {.wires = {.capacitance = {0, 0, 0}}}),
                         "capacitance = 3: must be empty: the nets are about to change",
                         dlgn::argument_error);
}

TEST_CASE("random netlists compute what they did, with nothing overloaded") {
    dlgn::random_engine random(61);
    std::size_t exchanged = 0, buffers = 0;
    const dlgn::cell_library sky130 = dlgn::read_liberty(DLGN_SOURCE_DIR "/examples/pdk/sky130_fd_sc_hd.lib");
    for (const dlgn::cell_library& library : {sky130, drive_library()})
        for (int round = 0; round < 40; ++round) {
            const dlgn::circuit circuit = random_circuit(random, {.inputs = 1 + random.below(9),
                                                                  .gates = random.below(400),
                                                                  .outputs = random.below(100),
                                                                  .reach = random.below(60)});
            const dlgn::netlist mapped = round % 2 == 0
                                             ? dlgn::map(circuit, library)
                                             : dlgn::map_one_to_one(circuit, library, {.drop_unread = false});
            const dlgn::timing_params params{
                .output_load = 0.001 * static_cast<double>(1 + random.below(4)),
                .wires = {.per_fanout = 0.001 * static_cast<double>(random.below(5))},
                .input_limit = 0.01 * static_cast<double>(random.below(3))};
            const dlgn::drive_result result = choose(mapped, params);
            CHECK(result.overloaded_after == 0);
            const dlgn::library_tables tables = pin_tables(library);
            CHECK(result.overloaded_before == dlgn::overloaded_nets(mapped, tables, params).size());
            CHECK(result.area_after == Approx(result.netlist.area()));
            CHECK(result.netlist.instances() == mapped.instances() + result.buffers);
            if (result.overloaded_before == 0) {
                CHECK(result.buffers + result.exchanged == 0);
            }
            const dlgn::bit_matrix samples = all_samples(circuit.inputs());
            CHECK(dlgn::evaluate(result.netlist, samples) == dlgn::evaluate(mapped, samples));
            exchanged += result.exchanged;
            buffers += result.buffers;
        }
    CHECK(exchanged > 100);
    CHECK(buffers > 100);
}
