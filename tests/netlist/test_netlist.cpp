#include <doctest/doctest.h>

#include <cstddef>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <dlgn/core/error.hpp>
#include <dlgn/netlist/evaluate.hpp>
#include <dlgn/netlist/netlist.hpp>

#include <support/cells.hpp>
#include <support/random_circuit.hpp>

using namespace dlgn_test;
using nets = std::vector<dlgn::net_id>;

namespace {

std::size_t index_of(const dlgn::netlist& netlist, const char* name) {
    const dlgn::cell* const cell = netlist.library().find(name);
    REQUIRE(cell != nullptr);
    return static_cast<std::size_t>(cell - netlist.library().cells().data());
}

} // namespace

TEST_CASE("a half adder, by hand") {
    dlgn::netlist netlist(std::make_shared<const dlgn::cell_library>(small_library()), 2);
    const dlgn::net_id carry = netlist.add_instance(index_of(netlist, "ha"), nets{0, 1}, 0);
    CHECK(carry == 2);
    CHECK(netlist.output_nets(0)[1] == dlgn::open_net);
    const dlgn::net_id sum = netlist.connect_output(0, 1);
    CHECK(netlist.connect_output(0, 1) == sum);
    const dlgn::net_id inverted = netlist.add_instance(index_of(netlist, "inv"), nets{sum});
    netlist.set_outputs({carry, sum, inverted, 0, dlgn::constant_net_1});

    CHECK(netlist.nets() == 5);
    CHECK(netlist.instances() == 2);
    CHECK(netlist.driver_of(inverted).instance == 1);
    CHECK(netlist.driver_of(sum).output == 1);
    CHECK(netlist.driver_of(0).instance == dlgn::netlist::no_instance);
    CHECK(netlist.area() == 5);
    CHECK(netlist.leakage() == 10);
    CHECK(netlist.cell_counts() == std::map<std::string, std::size_t>{{"ha", 1}, {"inv", 1}});

    const dlgn::bit_matrix outputs = dlgn::evaluate(netlist, all_samples(2));
    for (std::size_t sample = 0; sample < 4; ++sample) {
        const bool a = (sample & 1U) != 0, b = (sample & 2U) != 0;
        CHECK(outputs(sample, 0) == (a && b));
        CHECK(outputs(sample, 1) == (a != b));
        CHECK(outputs(sample, 2) == (a == b));
        CHECK(outputs(sample, 3) == a);
        CHECK(outputs(sample, 4));
    }

    const dlgn::netlist copy = netlist; // shares the library, not the instances
    netlist.add_instance(index_of(netlist, "inv"), nets{0});
    CHECK(copy.instances() == 2);
    CHECK(&copy.library() == &netlist.library());
}

TEST_CASE("a cell in another one's place") {
    dlgn::netlist netlist(std::make_shared<const dlgn::cell_library>(small_library()), 2);
    netlist.set_outputs({netlist.add_instance(index_of(netlist, "and2"), nets{0, 1})});
    netlist.replace_cell(0, index_of(netlist, "or2"));
    CHECK(dlgn::evaluate(netlist, all_samples(2))(1, 0));
    CHECK_THROWS_AS(netlist.replace_cell(0, index_of(netlist, "inv")), dlgn::argument_error);
    CHECK_THROWS_AS(netlist.replace_cell(1, 0), dlgn::argument_error);
}

TEST_CASE("what does not exist cannot be connected") {
    CHECK_THROWS_WITH_AS(dlgn::netlist(nullptr, 1), "library = null: a netlist needs a library",
                         dlgn::argument_error);
    dlgn::netlist netlist(std::make_shared<const dlgn::cell_library>(small_library()), 2);
    CHECK_THROWS_WITH_AS(netlist.add_instance(99, nets{}), "cell = 99: library small has no such cell",
                         dlgn::argument_error);
    CHECK_THROWS_WITH_AS(netlist.add_instance(index_of(netlist, "inv"), nets{0, 1}),
                         "inputs = 2: cell inv has 1", dlgn::argument_error);
    CHECK_THROWS_WITH_AS(netlist.add_instance(index_of(netlist, "inv"), nets{2}),
                         "input net = 2: is not one of the 2 nets so far", dlgn::argument_error);
    CHECK_THROWS_AS(netlist.add_instance(index_of(netlist, "inv"), nets{dlgn::open_net}),
                    dlgn::argument_error);
    CHECK_THROWS_AS(netlist.add_instance(index_of(netlist, "inv"), nets{0}, 1), dlgn::argument_error);
    CHECK_THROWS_AS(netlist.connect_output(0, 0), dlgn::argument_error);
    CHECK_THROWS_WITH_AS(netlist.set_outputs({7}), "output net = 7: is not one of the 2 nets so far",
                         dlgn::argument_error);
    CHECK(netlist.instances() == 0);
    CHECK_THROWS_AS(static_cast<void>(dlgn::evaluate(netlist, all_samples(3))), dlgn::argument_error);
}
