// Static timing against results computed by hand.

#include <cstddef>
#include <limits>
#include <sstream>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include <dlgn/analysis/critical_path.hpp>
#include <dlgn/analysis/drives.hpp>
#include <dlgn/analysis/loads.hpp>
#include <dlgn/analysis/overloads.hpp>
#include <dlgn/analysis/sdc.hpp>
#include <dlgn/analysis/timing.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/netlist/constant_nets.hpp>
#include <dlgn/netlist/netlist.hpp>

#include <support/cells.hpp>
#include <support/tables.hpp>

using dlgn::net_id;
using dlgn_test::add;
using dlgn_test::empty_netlist;
using dlgn_test::hand_made;
using dlgn_test::tabled_library;
using doctest::Approx;

TEST_CASE("loads: pins, wires and outputs") {
    const tabled_library library = hand_made();
    dlgn::netlist netlist = empty_netlist(library, 2);
    const net_id y = add(netlist, library, "inv", {0});
    (void)add(netlist, library, "nand2", {y, 1});
    netlist.set_outputs({y, y, 1, dlgn::constant_net_1});
    const auto bare = dlgn::detail::net_loads(netlist, library.tables, {}, 0.01);
    CHECK(bare[0].rise == Approx(0.003)); // inv A
    CHECK(bare[0].fall == Approx(0.001));
    CHECK(bare[1].rise == Approx(0.012)); // nand2 B and an output
    CHECK(bare[y].rise == Approx(0.022)); // nand2 A and two outputs
    CHECK(bare[3].rise == 0);
    const auto wired = dlgn::detail::net_loads(netlist, library.tables,
                                               {.per_fanout = 0.001, .capacitance = {0, 0, 0.1, 0.2}}, 0.01);
    CHECK(wired[0].rise == Approx(0.004));
    CHECK(wired[y].fall == Approx(0.022 + 0.003 + 0.1));
    CHECK(wired[3].fall == Approx(0.2));

    CHECK_THROWS_WITH_AS((void)dlgn::detail::net_loads(netlist, library.tables, {.per_fanout = -1}, 0),
                         "per_fanout = -1: must be finite and no less than 0 pF", dlgn::argument_error);
    CHECK_THROWS_WITH_AS((void)dlgn::detail::net_loads(netlist, library.tables, {}, -2),
                         "output_load = -2: must be finite and no less than 0 pF", dlgn::argument_error);
    CHECK_THROWS_WITH_AS((void)dlgn::detail::net_loads(netlist, library.tables, {.capacitance = {1, 2}}, 0),
                         "capacitance = 2: must be one for each of the 4 nets", dlgn::argument_error);
    CHECK_THROWS_AS((void)dlgn::detail::net_loads(netlist, library.tables, {.capacitance = {1, 2, 3, -1}}, 0),
                    dlgn::argument_error);
    CHECK_THROWS_WITH_AS((void)dlgn::detail::net_loads(netlist, {}, {}, 0),
                         "tables = 0: library tabled has 4 cells", dlgn::argument_error);
}

TEST_CASE("timing: two inverters by hand") {
    const tabled_library library = hand_made();
    dlgn::netlist netlist = empty_netlist(library, 1);
    const net_id first = add(netlist, library, "inv", {0});
    const net_id second = add(netlist, library, "inv", {first});
    netlist.set_outputs({second});
    const dlgn::timing_result timing =
        dlgn::analyse_timing(netlist, library.tables, {.input_slew = 0.2, .output_load = 0.02});
    // First: it drives 3 fF rising, 1 fF falling. Its rising slew is 10 × the load, its falling slew 70 ps.
    CHECK(timing.nets[first].rise.arrival == Approx(0.203));
    CHECK(timing.nets[first].fall.arrival == Approx(0.1005));
    CHECK(timing.nets[first].rise.slew == Approx(0.03));
    CHECK(timing.nets[first].fall.slew == Approx(0.07));
    // Second: rises after the first falls, with its slew.
    CHECK(timing.nets[second].rise.arrival == Approx(0.1005 + 0.07 + 0.02));
    CHECK(timing.nets[second].fall.arrival == Approx(0.203 + (0.03 + 0.02) / 2));
    CHECK(timing.nets[second].rise.slew == Approx(0.2));
    CHECK(timing.delay == Approx(0.228));
    CHECK(timing.output_arrival == std::vector<double>{timing.delay});
    CHECK(timing.largest_slew == Approx(0.2));

    const auto path = dlgn::critical_path(netlist, timing, 0);
    REQUIRE(path.size() == 3);
    CHECK(path[0].net == 0);
    CHECK(path[0].direction == dlgn::edge::fall);
    CHECK(path[1].direction == dlgn::edge::rise);
    CHECK(path[2].direction == dlgn::edge::fall);
    CHECK(path[2].instance == 1);
    std::ostringstream text;
    dlgn::write_critical_path(text, netlist, timing);
    CHECK(text.str() == "Slowest path: 0.2280 ns to y[0], 2 cells of tabled\n"
                        " arrival ns   delay ns    slew ns    load pF\n"
                        "     0.0000     0.0000     0.2000    0.00100  fall  x[0]\n"
                        "     0.2030     0.2030     0.0300    0.00300  rise  u0 inv A -> Y  n1\n"
                        "     0.2280     0.0250     0.0700    0.02000  fall  u1 inv A -> Y  y[0]\n");
}

TEST_CASE("timing: the worst of arcs, of inputs and of edges") {
    const tabled_library library = hand_made();
    dlgn::netlist netlist = empty_netlist(library, 2);
    const net_id nand = add(netlist, library, "nand2", {0, 1});
    const net_id exor = add(netlist, library, "xor2", {nand, 1});
    netlist.set_outputs({nand, exor, 0, dlgn::constant_net_0});
    const dlgn::timing_result timing = dlgn::analyse_timing(netlist, library.tables);
    CHECK(timing.nets[nand].rise.arrival == Approx(0.4)); // from B without a condition
    CHECK(timing.nets[nand].rise.input == 1);
    CHECK(timing.nets[nand].rise.slew == Approx(0.05)); // the largest, though A's
    CHECK(timing.nets[nand].fall.arrival == Approx(0.3));
    CHECK(timing.nets[exor].rise.arrival == Approx(0.5)); // from either edge of A
    CHECK(timing.nets[exor].fall.arrival == Approx(0.51));
    CHECK(timing.nets[exor].fall.input_edge == dlgn::edge::rise);
    CHECK(timing.output_arrival[2] == 0);
    CHECK(timing.output_arrival[3] == dlgn::never);
    CHECK(timing.critical_output == 1);
    CHECK(dlgn::critical_path(netlist, timing, 3).empty());
    CHECK(dlgn::critical_path(netlist, timing, 2).size() == 1);
    CHECK_THROWS_AS((void)dlgn::critical_path(netlist, timing, 4), dlgn::argument_error);
}

TEST_CASE("timing: a path has the edges that it goes by") {
    const tabled_library library = hand_made();
    dlgn::netlist netlist = empty_netlist(library, 2);
    net_id last = 0;
    for (int i = 0; i < 3; ++i)
        last = add(netlist, library, "xor2", {last, 1});
    netlist.set_outputs({last});
    // Of an exclusive or either edge follows either: after 100 ps rising and 110 ps falling from A, and after
    // 120 ps rising from B.
    const dlgn::timing_result timing = dlgn::analyse_timing(netlist, library.tables);
    CHECK(timing.delay == Approx(0.12 + 0.11 + 0.11));
    const auto path = dlgn::critical_path(netlist, timing, 0);
    REQUIRE(path.size() == 4);
    CHECK(path[0].net == 1);
    CHECK(path[1].direction == dlgn::edge::rise);
    CHECK(path[1].input == 1);
    CHECK(path[2].direction == dlgn::edge::fall);
    CHECK(path[2].input == 0);
    CHECK(path[3].direction == dlgn::edge::fall);
}

TEST_CASE("timing: constants arrive nowhere and block arcs") {
    const tabled_library library = hand_made();
    dlgn::netlist netlist = empty_netlist(library, 1);
    const net_id low = add(netlist, library, "tie", {}, 1);
    const net_id high = add(netlist, library, "inv", {low});
    const net_id blocked = add(netlist, library, "nand2", {0, low});
    const net_id open = add(netlist, library, "nand2", {0, high});
    const net_id given = add(netlist, library, "nand2", {0, dlgn::constant_net_1});
    netlist.set_outputs({low, high, blocked, open, given});
    const auto values = dlgn::detail::constant_nets(netlist);
    CHECK(values[0] == dlgn::detail::net_value::varies);
    CHECK(values[low] == dlgn::detail::net_value::zero);
    CHECK(values[high] == dlgn::detail::net_value::one);
    CHECK(values[blocked] == dlgn::detail::net_value::one);
    CHECK(values[open] == dlgn::detail::net_value::varies);
    const dlgn::timing_result timing = dlgn::analyse_timing(netlist, library.tables);
    CHECK(timing.output_arrival[0] == dlgn::never);
    CHECK(timing.output_arrival[2] == dlgn::never);
    CHECK(timing.nets[open].rise.arrival == Approx(0.2)); // from A, not 0.4 from B
    CHECK(timing.nets[given].rise.arrival == Approx(0.2));

    dlgn::netlist constant = empty_netlist(library, 1);
    constant.set_outputs({dlgn::constant_net_1});
    const dlgn::timing_result nothing = dlgn::analyse_timing(constant, library.tables);
    CHECK(nothing.delay == 0);
    std::ostringstream text;
    dlgn::write_critical_path(text, constant, nothing);
    CHECK(text.str() == "No output depends on an input.\n");
}

TEST_CASE("timing: a cell without tables is named") {
    const tabled_library library = hand_made();
    dlgn::netlist netlist = empty_netlist(library, 2);
    const net_id y = add(netlist, library, "xor2", {0, 1});
    netlist.set_outputs({y});
    dlgn::library_tables tables = library.tables;
    tables.cells[library.index("xor2")].arcs.pop_back();
    CHECK_THROWS_WITH_AS((void)dlgn::analyse_timing(netlist, tables),
                         "library tabled: cell xor2 has no timing tables from B to Y", dlgn::error);
    CHECK_THROWS_WITH_AS((void)dlgn::analyse_timing(netlist, library.tables, {.input_slew = -1}),
                         "input_slew = -1: must be finite and no less than 0 ns", dlgn::argument_error);
}

TEST_CASE("timing: figures that are no figures are refused") {
    const tabled_library library = hand_made();
    dlgn::netlist netlist = empty_netlist(library, 1);
    const net_id y = add(netlist, library, "inv", {0});
    netlist.set_outputs({y});
    const double nan = std::numeric_limits<double>::quiet_NaN(),
                 most = std::numeric_limits<double>::infinity();
    for (const double wrong : {nan, most, -most, -1.0}) {
        CAPTURE(wrong);
        std::ostringstream sdc;
        std::vector<dlgn::timing_params> all(5);
        all[0].output_load = wrong;
        all[1].wires.per_fanout = wrong;
        all[2].input_limit = wrong;
        all[3].wires.capacitance = {0, wrong};
        all[4].input_slew = wrong;
        for (std::size_t i = 0; i < all.size(); ++i) {
            CHECK_THROWS_AS((void)dlgn::analyse_timing(netlist, library.tables, all[i]),
                            dlgn::argument_error);
            if (i != 3)
                CHECK_THROWS_AS(dlgn::write_sdc(sdc, 1, {}, all[i]), dlgn::argument_error);
            if (i < 4)
                CHECK_THROWS_AS((void)dlgn::overloaded_nets(netlist, library.tables, all[i]),
                                dlgn::argument_error);
            if (i < 3)
                CHECK_THROWS_AS((void)dlgn::choose_drives(netlist, library.tables, all[i]),
                                dlgn::argument_error);
        }
        CHECK_THROWS_AS(dlgn::write_sdc(sdc, wrong, {}), dlgn::argument_error);
        CHECK_THROWS_AS(dlgn::write_sdc(sdc, 1, {.time = wrong}), dlgn::argument_error);
        CHECK_THROWS_AS(dlgn::write_sdc(sdc, 1, {.capacitance = wrong}), dlgn::argument_error);
        CHECK(sdc.str().empty());
        auto tables = library.tables;
        tables.cells[library.index("inv")].input_capacitance[0].fall = wrong;
        CHECK_THROWS_AS((void)dlgn::analyse_timing(netlist, tables), dlgn::argument_error);
    }
    // Finite, but what comes of it is not.
    CHECK_THROWS_AS((void)dlgn::analyse_timing(netlist, library.tables, {.output_load = 1e308}), dlgn::error);
    netlist.set_outputs({y, y});
    CHECK_THROWS_WITH_AS((void)dlgn::analyse_timing(netlist, library.tables, {.output_load = 1e308}),
                         "load = inf: must be finite and no less than 0 pF", dlgn::argument_error);
}

TEST_CASE("timing: a fault counts where the netlist needs it") {
    const tabled_library library = hand_made();
    dlgn::netlist netlist = empty_netlist(library, 2);
    netlist.set_outputs({add(netlist, library, "xor2", {0, 1})});
    auto tables = library.tables;
    tables.cells[library.index("inv")].delay_faults = {"t.lib:1:2: it is odd"};
    CHECK(dlgn::analyse_timing(netlist, tables).delay > 0);
    tables.cells[library.index("xor2")].delay_faults = {"t.lib:3:4: it is odd"};
    CHECK_THROWS_WITH_AS((void)dlgn::analyse_timing(netlist, tables),
                         "library tabled: cell xor2 has no delay that is known at Y: t.lib:3:4: it is odd",
                         dlgn::error);
    dlgn::netlist fixed = empty_netlist(library, 1); // a constant needs no delay
    fixed.set_outputs({add(fixed, library, "xor2", {dlgn::constant_net_0, dlgn::constant_net_1})});
    CHECK(dlgn::analyse_timing(fixed, tables).delay == 0);
}
