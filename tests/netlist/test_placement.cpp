#include <memory>
#include <vector>

#include <doctest/doctest.h>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/netlist/placement.hpp>

#include "support/cells.hpp"

using namespace dlgn;

namespace {

std::shared_ptr<const cell_library> two_sizes() {
    return std::make_shared<const cell_library>(
        cell_library{"sizes", {dlgn_test::inverter(1), dlgn_test::make_cell("large", 3, 1, 0b01)}});
}

} // namespace

TEST_CASE("cells of a netlist take their share of the core") {
    netlist chain(two_sizes(), 1);
    const net_id first = chain.add_instance(0, std::vector<net_id>{0});
    const net_id second = chain.add_instance(1, std::vector<net_id>{first});
    chain.set_outputs({second, constant_net_0});
    const placed_netlist placed = place(chain, {{{0, 0.5}}, {{1, 0.5}, {0, 0}}});
    CHECK(placed.instances == std::vector<point>{{0.125, 0.5}, {0.625, 0.5}});
    CHECK(placed.wire_length == 1);
}

TEST_CASE("a netlist needs a pin for each bit") {
    netlist one(two_sizes(), 1);
    one.set_outputs({one.add_instance(0, std::vector<net_id>{0})});
    CHECK_THROWS_AS(static_cast<void>(place(one, {{}, {{0, 0}}})), argument_error);
    CHECK_THROWS_AS(static_cast<void>(place(one, {{{0, 0}}, {}})), argument_error);
}
