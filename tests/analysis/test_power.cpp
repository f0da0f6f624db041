// Activity and energy against results computed by hand.

#include <cstddef>
#include <limits>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include <dlgn/analysis/activity.hpp>
#include <dlgn/analysis/power.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/file.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/netlist/evaluate.hpp>
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

/// Samples of one character a bit.
dlgn::bit_matrix samples_of(const std::vector<std::string>& rows) {
    dlgn::bit_matrix result(rows.size(), rows.front().size());
    for (std::size_t row = 0; row < rows.size(); ++row)
        for (std::size_t column = 0; column < rows[row].size(); ++column)
            result.set(row, column, rows[row][column] == '1');
    return result;
}

} // namespace

TEST_CASE("activity by hand") {
    const tabled_library library = hand_made();
    dlgn::netlist netlist = empty_netlist(library, 2);
    const net_id nand = add(netlist, library, "nand2", {0, 1});
    const net_id fixed = add(netlist, library, "nand2", {0, dlgn::constant_net_0});
    netlist.set_outputs({nand, fixed});
    const auto activity = dlgn::count_activity(netlist, samples_of({"11", "01", "11", "11", "10"}));
    CHECK(activity.samples == 5);
    CHECK(activity.toggles == std::vector<double>{0.5, 0.25, 0.75, 0});
    CHECK(activity.ones == std::vector<double>{0.8, 0.8, 0.4, 1});
    const auto states = activity.states_of(0);
    CHECK(std::vector<double>(states.begin(), states.end()) == std::vector<double>{0, 0.2, 0.2, 0.6});
    CHECK(activity.states_of(1)[1] == 0.8);
    CHECK(activity.states_of(1)[2] == 0);
    CHECK_THROWS_WITH_AS((void)dlgn::count_activity(netlist, samples_of({"11"})),
                         "samples = 1: activity needs at least two", dlgn::argument_error);
    CHECK_THROWS_WITH_AS((void)dlgn::count_activity(netlist, samples_of({"111", "000"})),
                         "samples = 3 bits each: the netlist has 2 inputs", dlgn::argument_error);
}

TEST_CASE("activity over word borders is that of one sample after the other") {
    const tabled_library library = hand_made();
    dlgn::random_engine random(3);
    for (const std::size_t count : std::vector<std::size_t>{2, 63, 64, 65, 128, 200}) {
        dlgn::netlist netlist = empty_netlist(library, 5);
        for (std::size_t i = 0; i < 20; ++i)
            (void)add(netlist, library, i % 2 == 0 ? "nand2" : "xor2",
                      {static_cast<net_id>(random.below(netlist.nets())),
                       static_cast<net_id>(random.below(netlist.nets()))});
        std::vector<net_id> all;
        for (std::size_t net = 0; net < netlist.nets(); ++net)
            all.push_back(static_cast<net_id>(net));
        netlist.set_outputs(all);
        const auto samples = dlgn_test::random_samples(random, count, 5);
        const auto values = dlgn::evaluate(netlist, samples);
        const auto activity = dlgn::count_activity(netlist, samples);
        for (std::size_t net = 0; net < netlist.nets(); ++net) {
            double toggles = 0;
            double ones = 0;
            for (std::size_t sample = 0; sample < count; ++sample) {
                ones += values(sample, net) ? 1 : 0;
                toggles += sample > 0 && values(sample, net) != values(sample - 1, net) ? 1 : 0;
            }
            CHECK(activity.toggles[net] == Approx(toggles / static_cast<double>(count - 1)));
            CHECK(activity.ones[net] == Approx(ones / static_cast<double>(count)));
        }
    }
}

TEST_CASE("power of an inverter by hand") {
    const tabled_library library = hand_made();
    dlgn::netlist netlist = empty_netlist(library, 1);
    netlist.set_outputs({add(netlist, library, "inv", {0})});
    const auto timing =
        dlgn::analyse_timing(netlist, library.tables, {.input_slew = 0.5, .output_load = 0.02});
    const auto activity = dlgn::count_activity(netlist, samples_of({"0", "1", "1", "0", "0"}));
    const auto power = dlgn::analyse_power(netlist, library.tables, timing, activity);
    // Half a toggle a sample; 20 fF and 2 V; 1 + 3 fJ by the input, 15 + 4 fJ by the output, for two edges.
    CHECK(1e3 * power.switching == Approx(0.5 * 40));
    CHECK(1e3 * power.internal == Approx(0.5 * (2 + 9.5)));
    CHECK(1e3 * power.input_switching == Approx(0.5 * 2 * 2)); // mean of 3 and 1 fF
    CHECK(power.leakage == Approx(0.6 * 3 + 0.4 * 1));
    CHECK(1e3 * power.dynamic_energy() == Approx(25.75));
    // At 1 GHz: 2.2 nW for 1 ns are 2.2e-6 pJ more; 25.75 µW.
    CHECK(1e6 * power.energy(1e9) == Approx(25750 + 2.2));
    CHECK(1e6 * power.power(1e9) == Approx(25750 + 2.2));
    CHECK_THROWS_WITH_AS((void)power.energy(0),
                         "rate = 0: must be more than 0 inferences a second, and finite",
                         dlgn::argument_error);

    auto silent = library.tables;
    silent.voltage = 0;
    CHECK_THROWS_WITH_AS((void)dlgn::analyse_power(netlist, silent, timing, activity),
                         "voltage = 0: library tabled does not say its voltage", dlgn::argument_error);
    CHECK_THROWS_AS((void)dlgn::analyse_power(netlist, library.tables, {}, activity), dlgn::argument_error);
    CHECK_THROWS_AS((void)dlgn::analyse_power(netlist, library.tables, timing, {}), dlgn::argument_error);
}

TEST_CASE("power: an output's energy is laid to the inputs that decide it") {
    const tabled_library library = hand_made();
    dlgn::netlist netlist = empty_netlist(library, 2);
    netlist.set_outputs({add(netlist, library, "nand2", {0, 1})});
    const auto timing = dlgn::analyse_timing(netlist, library.tables);
    const auto internal = [&](const std::vector<std::string>& samples) {
        return 1e3 * dlgn::analyse_power(netlist, library.tables, timing,
                                         dlgn::count_activity(netlist, samples_of(samples)))
                         .internal;
    };
    CHECK(internal({"11", "01", "11"}) == Approx(6));  // A alone
    CHECK(internal({"11", "10", "11"}) == Approx(10)); // B alone
    CHECK(internal({"00", "10", "00"}) == Approx(0));  // the output stays
    CHECK(internal({"11", "00", "11"}) == Approx(8));  // both in one: B decides in 11 as often as A does
    // A decides in states x1, B in 1x: 3 and 3 of 4 samples, with 2 and 1 toggles: 2:1.
    CHECK(internal({"11", "01", "11", "10"}) == Approx((2 * 6 + 10) / 3.0));
}

TEST_CASE("power: conditions") {
    std::string text = dlgn_test::tables_text;
    const std::string plain = "internal_power () { related_pin : \"A\"; power (scalar) { values (\"6\"); } }";
    text.replace(
        text.find(plain), plain.size(),
        plain + "internal_power () { related_pin : \"A\"; when : \"A\"; power (scalar) { values (\"20\"); } }"
                "internal_power () { related_pin : \"A\"; related_pg_pin : VBB; power (scalar) { values "
                "(\"100\"); } }");
    const tabled_library library = dlgn_test::read_tabled(text);
    dlgn::netlist netlist = empty_netlist(library, 2);
    netlist.set_outputs({add(netlist, library, "nand2", {0, 1})});
    const auto timing = dlgn::analyse_timing(netlist, library.tables);
    const auto activity = dlgn::count_activity(netlist, samples_of({"11", "01", "11", "01", "01"}));
    // A decides in all samples, 2 of 5 with the condition; the other supply adds its own.
    const double toggles = 0.75;
    CHECK(1e3 * dlgn::analyse_power(netlist, library.tables, timing, activity).internal ==
          Approx(toggles * (0.4 * 20 + 0.6 * 6 + 100)));
}

TEST_CASE("power: energies are looked up at the slews of the edges that cause them") {
    std::string text = dlgn_test::tables_text;
    const std::string plain =
        "rise_power (scalar) { values (\"1\"); } fall_power (scalar) { values (\"3\"); }";
    text.replace(
        text.find(plain), plain.size(),
        "rise_power (by_slew) { values (\"0, 100\"); } fall_power (by_slew) { values (\"0, 1000\"); }");
    const tabled_library library = dlgn_test::read_tabled(text);
    dlgn::netlist netlist = empty_netlist(library, 1);
    netlist.set_outputs({add(netlist, library, "inv", {add(netlist, library, "inv", {0})})});
    const auto timing =
        dlgn::analyse_timing(netlist, library.tables, {.input_slew = 0.2, .output_load = 0.02});
    REQUIRE(timing.nets[1].rise.slew == Approx(0.03));
    REQUIRE(timing.nets[1].fall.slew == Approx(0.07));
    const auto activity = dlgn::count_activity(netlist, samples_of({"0", "1", "0"}));
    const auto powers = dlgn::instance_powers(netlist, library.tables, timing, activity);
    // In fJ, by slews in ns: 100 s and 1000 s at the input; 10 + 10 s at the rising output, 4 at the falling.
    CHECK(1e3 * powers[0].internal == Approx((100 * 0.2 + 1000 * 0.2) / 2 + (10 + 10 * 0.2 + 4) / 2));
    CHECK(1e3 * powers[1].internal == Approx((100 * 0.03 + 1000 * 0.07) / 2 + (10 + 10 * 0.07 + 4) / 2));

    const dlgn::by_edge<dlgn::lookup_table> energy{dlgn::lookup_table({0, 1}, {}, {0, 1}),
                                                   dlgn::lookup_table({0, 1}, {}, {0, 10})};
    dlgn::by_edge<dlgn::edge_timing> from;
    from.rise.slew = 2;
    from.fall.slew = 300;
    CHECK(dlgn::detail::mean_energy(energy, dlgn::timing_sense::positive_unate, from, 0) == Approx(1501));
    CHECK(dlgn::detail::mean_energy(energy, dlgn::timing_sense::non_unate, from, 0) == Approx(1501));
    CHECK(dlgn::detail::mean_energy(energy, dlgn::timing_sense::negative_unate, from, 0) == Approx(160));
}

TEST_CASE("power: leakages of supplies add up over a netlist") {
    // Eleven cells of 8 nW, 5 and 3 by supply.
    const auto path = DLGN_SOURCE_DIR "/tests/liberty/cases/leak_a.lib";
    const tabled_library library = dlgn_test::read_tabled(dlgn::read_file(path));
    dlgn::netlist netlist = empty_netlist(library, 1);
    net_id net = 0;
    for (int i = 0; i < 11; ++i)
        net = add(netlist, library, "INVX", {net});
    netlist.set_outputs({net});
    const auto timing = dlgn::analyse_timing(netlist, library.tables);
    const auto activity = dlgn::count_activity(netlist, samples_of({"0", "1", "0"}));
    CHECK(dlgn::analyse_power(netlist, library.tables, timing, activity).leakage == Approx(88));
}

TEST_CASE("power: what is not known, and what no activity can be") {
    const tabled_library library = hand_made();
    dlgn::netlist netlist = empty_netlist(library, 2);
    netlist.set_outputs({add(netlist, library, "nand2", {0, 1})});
    const auto timing = dlgn::analyse_timing(netlist, library.tables);
    const auto activity = dlgn::count_activity(netlist, samples_of({"11", "01", "11"}));
    auto tables = library.tables;
    tables.cells[library.index("inv")].power_fault = "it burns"; // not in the netlist
    CHECK_NOTHROW((void)dlgn::analyse_power(netlist, tables, timing, activity));
    tables.cells[library.index("nand2")].power_fault = "t.lib:3:4: it freezes";
    CHECK_THROWS_WITH_AS((void)dlgn::analyse_power(netlist, tables, timing, activity),
                         "library tabled: cell nand2 has no power that is known: t.lib:3:4: it freezes",
                         dlgn::error);
    tables = library.tables;
    tables.voltage = 0;
    tables.voltage_fault = "too many";
    CHECK_THROWS_WITH_AS((void)dlgn::analyse_power(netlist, tables, timing, activity),
                         "voltage = 0: library tabled: too many", dlgn::argument_error);
    const double nan = std::numeric_limits<double>::quiet_NaN(),
                 most = std::numeric_limits<double>::infinity();
    for (const double wrong : {nan, most, -most, -1.0}) {
        CAPTURE(wrong);
        tables = library.tables;
        tables.voltage = wrong;
        CHECK_THROWS_AS((void)dlgn::analyse_power(netlist, tables, timing, activity), dlgn::argument_error);
        tables = library.tables;
        tables.cells[library.index("nand2")].leakage.assign(4, wrong);
        CHECK_THROWS_AS((void)dlgn::analyse_power(netlist, tables, timing, activity), dlgn::error);
        for (std::vector<double> dlgn::activity::*const field :
             {&dlgn::activity::toggles, &dlgn::activity::ones, &dlgn::activity::states}) {
            auto broken = activity;
            (broken.*field)[1] = wrong;
            CHECK_THROWS_AS((void)dlgn::analyse_power(netlist, library.tables, timing, broken),
                            dlgn::argument_error);
            (broken.*field).pop_back();
            CHECK_THROWS_AS((void)dlgn::analyse_power(netlist, library.tables, timing, broken),
                            dlgn::argument_error);
        }
        CHECK_THROWS_AS((void)dlgn::power_result{}.energy(wrong), dlgn::argument_error);
        CHECK_THROWS_AS((void)dlgn::power_result{}.power(wrong), dlgn::argument_error);
    }
}
