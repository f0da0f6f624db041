// Timing, power and constraints of netlists with registers: by hand, and against OpenSTA.

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <filesystem>
#include <limits>
#include <sstream>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include <dlgn/analysis/activity.hpp>
#include <dlgn/analysis/critical_path.hpp>
#include <dlgn/analysis/drives.hpp>
#include <dlgn/analysis/glitches.hpp>
#include <dlgn/analysis/hold.hpp>
#include <dlgn/analysis/power.hpp>
#include <dlgn/analysis/sdc.hpp>
#include <dlgn/analysis/timing.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/liberty/parse.hpp>
#include <dlgn/netlist/verilog.hpp>

#include "support/gzip.hpp"
#include <support/registers.hpp>
#include <support/skip.hpp>
#include <support/tables.hpp>
#include <support/tools.hpp>

using namespace dlgn_test;
using doctest::Approx;

namespace {

/// x -> dff -> nand2 (with x1 through a dff) -> dff -> y.
dlgn::netlist two_stages(const tabled_library& library) {
    dlgn::netlist netlist = empty_netlist(library, 2);
    const dlgn::net_id a = add(netlist, library, "dff", {0}), b = add(netlist, library, "dff", {1});
    netlist.set_outputs({add(netlist, library, "dff", {add(netlist, library, "nand2", {a, b})})});
    return netlist;
}

dlgn::bit_matrix rows_of(const std::vector<std::vector<bool>>& rows) {
    dlgn::bit_matrix bits(rows.size(), rows[0].size());
    for (std::size_t row = 0; row < rows.size(); ++row)
        for (std::size_t column = 0; column < rows[row].size(); ++column)
            bits.set(row, column, rows[row][column]);
    return bits;
}

} // namespace

TEST_CASE("period, setup and hold by hand") {
    const tabled_library library = with_registers();
    const dlgn::netlist netlist = two_stages(library);
    dlgn::timing_params params{.clock_slew = 0.1, .clock_skew = 0.03};
    const dlgn::timing_result timing = dlgn::analyse_timing(netlist, library.tables, params);
    // Clock to output: slew + 0.2. NAND: rises 0.2 after A, 0.4 after B, falls 0.3 after either.
    CHECK(timing.nets[2].rise.arrival == Approx(0.3));
    CHECK(timing.nets[4].rise.arrival == Approx(0.7));
    CHECK(timing.nets[4].fall.arrival == Approx(0.6));
    // Setup of a rise 0.1; of a fall its slew, 0.06, and the clock's, 0.1.
    CHECK(timing.period == Approx(0.7 + 0.1 + 0.03));
    CHECK(timing.delay == Approx(0.3)); // from the clock to the output
    CHECK(timing.critical_register == 3);
    CHECK(timing.critical_edge == dlgn::edge::rise);
    std::ostringstream path;
    dlgn::write_critical_path(path, netlist, timing);
    CHECK(path.str().starts_with("Slowest path: 0.8300 ns with setup to u3 D, 2 cells of tabled\n"));
    CHECK(path.str().find("u1 dff CK -> Q  n3") != std::string::npos);
    CHECK(path.str().find("u2 nand2 B -> Y  n4") != std::string::npos);

    // Sharper clocks, where the pulse of 0 decides: 0.3 + slew, twice.
    params.clock_slew = 0;
    params.clock_skew = 0;
    CHECK(dlgn::analyse_timing(netlist, library.tables, params).period == Approx(0.6 + 0.1));
    dlgn::netlist one = empty_netlist(library, 1);
    one.set_outputs({add(one, library, "dff", {0})});
    CHECK(dlgn::analyse_timing(one, library.tables, params).period == Approx(0.6));

    // Hold: the earliest change at the last register comes 0.2 after the others' 0.3, and may come at 0.02.
    const dlgn::hold_result hold = dlgn::analyse_hold(netlist, library.tables, timing);
    CHECK(hold.slack == Approx(0.3 + 0.2 - 0.02 - 0.03));
    CHECK(hold.instance == 3);
    CHECK(hold.violations == 0);
    // With 0.6 of skew it is lost; inputs that change with the clock are lost at once.
    params.clock_skew = 0.6;
    const dlgn::timing_result skewed = dlgn::analyse_timing(netlist, library.tables, params);
    CHECK(dlgn::analyse_hold(netlist, library.tables, skewed).violations == 1);
    CHECK(dlgn::analyse_hold(netlist, library.tables, timing, true).slack == Approx(-0.02 - 0.03));
    CHECK(dlgn::analyse_hold(netlist, library.tables, timing, true).violations == 2);

    // Without registers the period is the delay, and nothing can be held too short.
    dlgn::netlist plain = empty_netlist(library, 2);
    plain.set_outputs({add(plain, library, "nand2", {0, 1})});
    const dlgn::timing_result combinational = dlgn::analyse_timing(plain, library.tables);
    CHECK(combinational.period == combinational.delay);
    CHECK(dlgn::analyse_hold(plain, library.tables, combinational, true).slack ==
          std::numeric_limits<double>::infinity());
}

TEST_CASE("registers without tables") {
    const tabled_library library = with_registers();
    dlgn::netlist netlist = empty_netlist(library, 3);
    netlist.set_outputs({add(netlist, library, "dffrs", {0, 1, 2})});
    CHECK_THROWS_WITH_AS(static_cast<void>(dlgn::analyse_timing(netlist, library.tables)),
                         "library tabled: cell dffrs has no timing tables from CK to Q", dlgn::error);
    std::string text = registers_text;
    text.replace(text.find("setup_rising"), 12, "setup_height");
    const tabled_library no_setup = read_tabled(text_with(text));
    CHECK_THROWS_WITH_AS(static_cast<void>(dlgn::analyse_timing(two_stages(no_setup), no_setup.tables)),
                         "library tabled: cell dff has no setup time at D", dlgn::error);
    for (const double bad : {-1.0, std::numeric_limits<double>::quiet_NaN()})
        for (const bool skew : {false, true}) {
            dlgn::timing_params params;
            (skew ? params.clock_skew : params.clock_slew) = bad;
            CHECK_THROWS_AS(
                static_cast<void>(dlgn::analyse_timing(two_stages(library), library.tables, params)),
                dlgn::argument_error);
        }
}

TEST_CASE("power with the clock, by hand") {
    const tabled_library library = with_registers();
    dlgn::netlist netlist = empty_netlist(library, 1);
    netlist.set_outputs({add(netlist, library, "dff", {0})});
    const dlgn::timing_params params{.output_load = 0.01};
    const dlgn::timing_result timing = dlgn::analyse_timing(netlist, library.tables, params);
    // x: 0 0 1 1 0 0 1 1 0, so Q is x of the cycle before, with 0 before the first.
    const dlgn::bit_matrix x =
        rows_of({{false}, {false}, {true}, {true}, {false}, {false}, {true}, {true}, {false}});
    const dlgn::activity activity = dlgn::count_activity(netlist, x);
    CHECK(activity.toggles[0] == Approx(4.0 / 8));
    CHECK(activity.toggles[1] == Approx(3.0 / 8));
    const dlgn::power_result power = dlgn::analyse_power(netlist, library.tables, timing, activity);
    // The output's net: ½ · 0.01 pF · 4 V²; inside 16 fJ for each change.
    CHECK(power.switching == Approx(3.0 / 8 * 0.02));
    CHECK(power.internal == Approx(3.0 / 8 * 0.016));
    // The pin of the clock: 0.004 pF · 4 V². Inside 12 fJ a cycle, but 4 where D is 1 and the state is 0: D
    // is 1 in 4 of 9 cycles, and half of the changes of Q are upwards.
    const double rising = 3.0 / 8 / 2;
    CHECK(power.clock == Approx(0.016 + 0.012 * (1 - rising) + 0.004 * rising));
    CHECK(power.dynamic_energy() == Approx(power.switching + power.internal + power.clock));
    // Leakage by state: Q 1 in 4 of 9 cycles by D, less and more by the changes, which are as many.
    CHECK(power.leakage == Approx(5.0 / 9 * 1 + 4.0 / 9 * (2 + 4) / 2));
    CHECK(dlgn::count_activity_with_delays(netlist, library.tables, timing, x).toggles == activity.toggles);
}

TEST_CASE("glitches begin anew at registers") {
    const tabled_library library = with_registers();
    // x ^ !x: a pulse at each change. A register behind it takes the settled value.
    dlgn::netlist netlist = empty_netlist(library, 1);
    const dlgn::net_id from = add(netlist, library, "dff", {0});
    dlgn::net_id late = from;
    for (int i = 0; i < 3; ++i)
        late = add(netlist, library, "nand2", {late, late});
    const dlgn::net_id pulse = add(netlist, library, "xor2", {from, late});
    const dlgn::net_id kept = add(netlist, library, "dff", {pulse});
    netlist.set_outputs({kept});
    const dlgn::timing_result timing = dlgn::analyse_timing(netlist, library.tables);
    const dlgn::bit_matrix x = rows_of({{false}, {true}, {false}, {true}, {false}, {true}});
    const dlgn::activity activity = dlgn::count_activity_with_delays(netlist, library.tables, timing, x);
    CHECK(activity.toggles[from] == Approx(4.0 / 5)); // one cycle later than x
    CHECK(activity.toggles[pulse] == Approx(2 * 4.0 / 5));
    CHECK(activity.toggles[kept] == 0);
}

TEST_CASE("drives of registers") {
    const tabled_library library = with_registers();
    dlgn::netlist netlist = empty_netlist(library, 1);
    const dlgn::net_id net = add(netlist, library, "dff", {0});
    std::vector<dlgn::net_id> outputs;
    for (int i = 0; i < 40; ++i) // 80 fF, of which a register drives 50, and there are no buffers
        outputs.push_back(add(netlist, library, "inv", {net}));
    netlist.set_outputs(outputs);
    const dlgn::drive_result result = dlgn::choose_drives(netlist, library.tables);
    CHECK(result.overloaded_before == 1);
    CHECK(result.overloaded_after == 1);
    CHECK(result.netlist.registers() == 1); // not taken for a buffer, nor a buffer for it
}

TEST_CASE("constraints with a clock") {
    const tabled_library library = with_registers();
    std::ostringstream text;
    dlgn::write_sdc(text, two_stages(library), 2, library.tables.units,
                    {.clock_slew = 0.1, .clock_skew = 0.03}, {.clock_name = "clock"});
    for (const std::string line :
         {"create_clock -name clock -period 200 [get_ports {clock}]\n",
          "set_clock_transition 10 [get_clocks clock]\n", "set_clock_uncertainty 3 [get_clocks clock]\n",
          "set_input_delay 0 -clock clock [get_ports {x[*]}]\n",
          "set_output_delay 0 -clock clock [all_outputs]\n"})
        CHECK_MESSAGE(text.str().find(line) != std::string::npos, text.str());
    dlgn::netlist plain = empty_netlist(library, 1);
    plain.set_outputs({add(plain, library, "inv", {0})});
    std::ostringstream with_netlist, without;
    dlgn::write_sdc(with_netlist, plain, 2, library.tables.units);
    dlgn::write_sdc(without, 2, library.tables.units);
    CHECK(with_netlist.str() == without.str());
}

TEST_CASE("OpenSTA finds the same setup and hold slacks") {
    const char* const chosen = std::getenv("DLGN_STA");
    const std::string sta = chosen != nullptr ? chosen : find_tool({"sta"});
    if (sta.empty()) {
        skip("OpenSTA is not installed");
        return;
    }
    struct kit {
        const char* file;
        const char* flip_flop;
        const char* nand;
        const char* inverter;
        const char* conditions;
    };
    for (const kit& of :
         {kit{"sky130_fd_sc_hd/sky130_fd_sc_hd__tt_025C_1v80.lib.gz", "sky130_fd_sc_hd__dfxtp_1",
              "sky130_fd_sc_hd__nand2_1", "sky130_fd_sc_hd__inv_1", "tt_025C_1v80"},
          kit{"ihp_sg13g2/sg13g2_stdcell_typ_1p20V_25C.lib.gz", "sg13g2_dfrbpq_1", "sg13g2_nand2_1",
              "sg13g2_inv_1", "sg13g2_stdcell_typ_1p20V_25C"}}) {
        const std::filesystem::path path = std::filesystem::path(DLGN_SOURCE_DIR) / "../shared/pdk" / of.file;
        if (!std::filesystem::exists(path)) {
            skip(std::string(of.file) + " is not there");
            continue;
        }
        const std::string text = support::read_plain_or_gzip(path.string());
        const tabled_library library = read_tabled(text, path.string());
        // Random gates between three rows of registers. Of a reset the pin is an input's.
        dlgn::random_engine random(11);
        dlgn::netlist netlist = empty_netlist(library, 9);
        std::vector<dlgn::net_id> row;
        const auto keep = [&](dlgn::net_id net) {
            const auto& pins = library.cells.find(of.flip_flop)->inputs;
            std::vector<dlgn::net_id> reads;
            for (const dlgn::cell_input& pin : pins)
                reads.push_back(pin.name == "D" ? net : dlgn::constant_net_1);
            return add(netlist, library, of.flip_flop, reads);
        };
        for (dlgn::net_id i = 0; i < 8; ++i)
            row.push_back(keep(i));
        for (int stage = 0; stage < 2; ++stage) {
            std::vector<dlgn::net_id> nets = row;
            for (int i = 0; i < 40; ++i) {
                const dlgn::net_id a = nets[nets.size() - 1 - random.below(8)];
                const dlgn::net_id b = nets[nets.size() - 1 - random.below(8)];
                nets.push_back(i % 5 == 4 ? add(netlist, library, of.inverter, {a})
                                          : add(netlist, library, of.nand, {a, b}));
            }
            for (std::size_t i = 0; i < 8; ++i)
                row[i] = keep(nets[nets.size() - 1 - i]);
        }
        netlist.set_outputs(row);
        const dlgn::timing_params params{.clock_slew = 0.08, .clock_skew = 0.02};
        const dlgn::timing_result timing = dlgn::analyse_timing(netlist, library.tables, params);
        const dlgn::hold_result hold = dlgn::analyse_hold(netlist, library.tables, timing, true);
        const dlgn::hold_result inner = dlgn::analyse_hold(netlist, library.tables, timing);

        const temporary_folder folder;
        dlgn::write_file(folder / "cells.lib", [&](std::ostream& out) {
            // OpenSTA would add the library's wire load, and look for conditions that are not defined yet.
            out << dlgn_test::without_statements(dlgn_test::without_statements(text, "default_wire_load"),
                                                 "default_operating_conditions");
        });
        dlgn::write_verilog(folder / "top.v", netlist);
        const double period = 10;
        dlgn::write_sdc(folder / "top.sdc", netlist, period, library.tables.units, params);
        dlgn::write_file(folder / "run.tcl", [&](std::ostream& out) {
            out << "read_liberty cells.lib\nread_verilog top.v\nlink_design top\n"
                << "set_operating_conditions " << of.conditions
                << "\nread_sdc top.sdc\n"
                   "report_checks -path_delay max -digits 6\n"
                   "report_checks -path_delay min -digits 6\n"
                   "report_checks -path_delay min -from [all_registers -clock_pins] -to [all_registers "
                   "-data_pins] -digits 6\n";
        });
        const tool_result run = run_tool(folder.path(), shell_word(sta) + " -exit run.tcl");
        std::vector<double> slacks;
        std::istringstream lines(run.log);
        for (std::string line; std::getline(lines, line);)
            if (const std::size_t at = line.find("slack ("); at != std::string::npos)
                slacks.push_back(std::stod(line));
        CAPTURE(run.log);
        REQUIRE(slacks.size() == 3);
        CHECK(slacks[0] == Approx(period - timing.period).epsilon(1e-4));
        CHECK(slacks[1] == Approx(hold.slack).epsilon(2e-3));
        CHECK(slacks[2] == Approx(inner.slack).epsilon(2e-3));
        MESSAGE(of.flip_flop, ": period ", timing.period, " ns, hold ", hold.slack, " and ", inner.slack,
                " ns");
    }
}
