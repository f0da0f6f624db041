// Slews and fan-outs against the limits of the library.

#include <cstddef>
#include <vector>

#include <doctest/doctest.h>

#include <dlgn/analysis/design_rules.hpp>
#include <dlgn/analysis/timing.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/netlist/netlist.hpp>

#include <support/tables.hpp>

using dlgn::design_rule;
using dlgn::net_id;
using doctest::Approx;
using namespace dlgn_test;

namespace {

std::vector<dlgn::broken_rule> broken_rules(const dlgn::netlist& netlist, const tabled_library& library,
                                            const dlgn::timing_params& params = {.input_slew = 0,
                                                                                 .output_load = 0}) {
    return dlgn::broken_rules(netlist, library.tables, dlgn::analyse_timing(netlist, library.tables, params));
}

} // namespace

TEST_CASE("design rules: the readers of a net count what the library says") {
    // An inverter may have readers of 5: pins of inverters and pin A of a NAND are 2, its pin B is 1.
    const tabled_library library = hand_made();
    dlgn::netlist netlist = empty_netlist(library, 1);
    const net_id net = add(netlist, library, "inv", {0});
    netlist.set_outputs({add(netlist, library, "nand2", {net, net}), add(netlist, library, "inv", {net}),
                         net}); // an output bit does not count
    CHECK(broken_rules(netlist, library).empty());
    (void)add(netlist, library, "inv", {net});
    const auto broken = broken_rules(netlist, library);
    REQUIRE(broken.size() == 1);
    CHECK(broken[0].net == net);
    CHECK(broken[0].rule == design_rule::max_fanout);
    CHECK(broken[0].value == 7);
    CHECK(broken[0].limit == 5);
    CHECK(dlgn::count_broken(broken, design_rule::max_fanout) == 1);
    CHECK(dlgn::count_broken(broken, design_rule::max_transition) == 0);
}

TEST_CASE("design rules: the strictest pin of a net decides on its slew") {
    // Pin B of the NAND allows 0.1 ns, all other pins 3 ns.
    const tabled_library library = hand_made();
    dlgn::netlist netlist = empty_netlist(library, 2);
    const net_id late = add(netlist, library, "inv", {0}); // rises with a slew of 10 ns a pF
    const net_id y = add(netlist, library, "nand2", {1, late});
    netlist.set_outputs({y});
    const auto slews = [&](double wire, double input_slew) {
        return broken_rules(netlist, library,
                            {.input_slew = input_slew, .wires = {.capacitance = {0, 0, wire, 0}}});
    };
    CHECK(slews(0, 0.1).empty());
    const auto slow = slews(0.02, 0.1);
    REQUIRE(slow.size() == 1);
    CHECK(slow[0].net == late);
    CHECK(slow[0].rule == design_rule::max_transition);
    CHECK(slow[0].value > 0.1);
    CHECK(slow[0].limit == Approx(0.1));
    CHECK(slews(0, 3.5).size() == 2); // both inputs, the one that drives the inverter by the default
}

TEST_CASE("design rules: a library that says nothing, and another netlist's timing") {
    tabled_library library = hand_made();
    dlgn::netlist netlist = empty_netlist(library, 1);
    netlist.set_outputs(std::vector<net_id>(9, add(netlist, library, "inv", {0})));
    for (dlgn::cell_tables& cell : library.tables.cells) {
        cell.input_limits.clear();
        cell.output_limits.clear();
    }
    CHECK(broken_rules(netlist, library, {.input_slew = 100}).empty());
    CHECK_THROWS_WITH_AS((void)dlgn::broken_rules(netlist, library.tables, {}),
                         "timing = 0: must be that of this netlist", dlgn::argument_error);
}
