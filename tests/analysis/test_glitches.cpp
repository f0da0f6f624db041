// Activity with gate delays.

#include <cstddef>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include <dlgn/analysis/glitches.hpp>
#include <dlgn/analysis/timing.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/netlist/netlist.hpp>

#include <support/random_circuit.hpp>
#include <support/tables.hpp>

using dlgn::net_id;
using dlgn_test::add;
using dlgn_test::empty_netlist;
using dlgn_test::hand_made;
using dlgn_test::tabled_library;
using doctest::Approx;

namespace {

/// One input that alternates between 0 and 1.
dlgn::bit_matrix alternating(std::size_t samples) {
    dlgn::bit_matrix result(samples, 1);
    for (std::size_t sample = 1; sample < samples; sample += 2)
        result.set(sample, 0, true);
    return result;
}

} // namespace

TEST_CASE("glitches: a pulse comes out if it is longer than the cell's delay") {
    const tabled_library library = hand_made();
    // x NAND a late !x: settled always 1. When x rises, the NAND sees 11 until the inverters have fallen. It
    // takes 0.3 ns to fall; with an inverter chain faster than that, nothing comes out.
    for (const double wire : {0.0, 1.0}) {
        dlgn::netlist netlist = empty_netlist(library, 1);
        const net_id late = add(netlist, library, "inv", {0});
        const net_id y = add(netlist, library, "nand2", {0, late});
        netlist.set_outputs({y});
        const auto timing = dlgn::analyse_timing(netlist, library.tables,
                                                 {.input_slew = 0, .wires = {.capacitance = {0, wire, 0}}});
        const double fall = (0.002 + wire) / 2; // ns, of the inverter
        CHECK(timing.nets[late].fall.arrival == Approx(fall));
        const auto activity =
            dlgn::count_activity_with_delays(netlist, library.tables, timing, alternating(5));
        CHECK(activity.toggles[0] == 1);
        CHECK(activity.toggles[late] == 1);
        CHECK(activity.toggles[y] == (fall < 0.3 ? 0 : 1)); // two toggles in every other sample
        CHECK(dlgn::count_activity(netlist, alternating(5)).toggles[y] == 0);
    }
}

TEST_CASE("glitches: changes of one moment are one change") {
    const tabled_library library = hand_made();
    dlgn::netlist netlist = empty_netlist(library, 2);
    const net_id y = add(netlist, library, "xor2", {0, 1});
    netlist.set_outputs({y});
    const auto timing = dlgn::analyse_timing(netlist, library.tables);
    dlgn::bit_matrix samples(2, 2);
    samples.set(1, 0, true);
    samples.set(1, 1, true);
    const auto activity = dlgn::count_activity_with_delays(netlist, library.tables, timing, samples);
    CHECK(activity.toggles == std::vector<double>{1, 1, 0});
}

TEST_CASE("glitches: never fewer toggles than between settled values, and as many more as come and go") {
    const tabled_library library = hand_made();
    dlgn::random_engine random(9);
    for (std::size_t round = 0; round < 50; ++round) {
        dlgn::netlist netlist = empty_netlist(library, 6);
        for (std::size_t i = 0; i < 40; ++i) {
            const std::string cell = std::vector<std::string>{"inv", "nand2", "xor2"}[random.below(3)];
            std::vector<net_id> inputs{static_cast<net_id>(random.below(netlist.nets()))};
            if (cell != "inv")
                inputs.push_back(static_cast<net_id>(random.below(netlist.nets())));
            (void)add(netlist, library, cell, inputs);
        }
        const auto timing = dlgn::analyse_timing(netlist, library.tables);
        const auto samples =
            dlgn_test::random_samples(random, 2, 6); // one transition, so that parities count
        const auto settled = dlgn::count_activity(netlist, samples);
        const auto moving = dlgn::count_activity_with_delays(netlist, library.tables, timing, samples);
        for (std::size_t net = 0; net < netlist.nets(); ++net) {
            const double more = moving.toggles[net] - settled.toggles[net];
            CHECK(more >= 0);
            CHECK(static_cast<std::size_t>(more) % 2 == 0); // the net ends at its settled value
        }
        CHECK(moving.ones == settled.ones);
    }
}

TEST_CASE("glitches: another netlist's timing") {
    const tabled_library library = hand_made();
    const dlgn::netlist netlist = empty_netlist(library, 1);
    CHECK_THROWS_WITH_AS((void)dlgn::count_activity_with_delays(netlist, library.tables, {}, alternating(3)),
                         "timing = 0: must be that of this netlist", dlgn::argument_error);
}
