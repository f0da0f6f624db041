// SDC, SAIF and VCD.

#include <cstddef>
#include <cstdint>
#include <limits>
#include <sstream>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include <dlgn/analysis/activity.hpp>
#include <dlgn/analysis/sdc.hpp>
#include <dlgn/analysis/waves.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/netlist/netlist.hpp>

#include <support/random_circuit.hpp>
#include <support/tables.hpp>

using dlgn_test::hand_made;

namespace {

/// An inverter of input 0, and outputs that are an input and a constant.
dlgn::netlist small_netlist() {
    const auto library = hand_made();
    dlgn::netlist netlist = dlgn_test::empty_netlist(library, 2);
    netlist.set_outputs({dlgn_test::add(netlist, library, "inv", {0}), 1, dlgn::constant_net_1});
    return netlist;
}

} // namespace

TEST_CASE("write_sdc") {
    std::ostringstream text;
    dlgn::write_sdc(text, 2.5, {}, {.input_slew = 0.25, .output_load = 0.5});
    const std::string sdc = text.str();
    CHECK(sdc.substr(sdc.find("create_clock")) == "create_clock -name virtual -period 2.5\n"
                                                  "set_input_delay 0 -clock virtual [all_inputs]\n"
                                                  "set_output_delay 0 -clock virtual [all_outputs]\n"
                                                  "set_max_delay 2.5 -from [all_inputs] -to [all_outputs]\n"
                                                  "set_input_transition 0.25 [all_inputs]\n"
                                                  "set_load 0.5 [all_outputs]\n");
    CHECK(sdc.find("slew of 0.25 ns; every output drives 0.5 pF") != std::string::npos);
    CHECK(sdc.find("# Wires, which this file does not set: none.\n") != std::string::npos);
    text.str("");
    dlgn::write_sdc(text, 2.5, {}, {.wires = {.per_fanout = 0.002}, .input_limit = 0.125});
    CHECK(text.str().find("# Wires, which this file does not set: 0.002 pF for every pin.\n") !=
          std::string::npos);
    CHECK(text.str().find("# What drives an input can drive 0.125 pF.\n") != std::string::npos);
    CHECK(text.str().ends_with("set_max_capacitance 0.125 [all_inputs]\n"));
    CHECK_THROWS_WITH_AS(dlgn::write_sdc(text, 0, {}), "max_delay = 0: must be finite and more than 0 ns",
                         dlgn::argument_error);
}

TEST_CASE("write_sdc: in the units of the library") {
    const auto written = [](const dlgn::liberty_units& units) {
        std::ostringstream text;
        dlgn::write_sdc(text, 23.9, units, {.input_slew = 0.05, .output_load = 0.01, .input_limit = 0.125});
        return text.str();
    };
    const std::string ps = written({.time = 1e-3, .capacitance = 1e-3});
    CHECK(ps.find("# Numbers are in the units of the library: 1 is 0.001 ns or 0.001 pF.\n") !=
          std::string::npos);
    CHECK(ps.find("slew of 0.05 ns; every output drives 0.01 pF") != std::string::npos);
    CHECK(ps.substr(ps.find("create_clock")) == "create_clock -name virtual -period 23900\n"
                                                "set_input_delay 0 -clock virtual [all_inputs]\n"
                                                "set_output_delay 0 -clock virtual [all_outputs]\n"
                                                "set_max_delay 23900 -from [all_inputs] -to [all_outputs]\n"
                                                "set_input_transition 50 [all_inputs]\n"
                                                "set_load 10 [all_outputs]\n"
                                                "set_max_capacitance 125 [all_inputs]\n");
    const std::string odd = written({.time = 0.1, .capacitance = 0.01});
    CHECK(odd.find("-period 239\n") != std::string::npos);
    CHECK(odd.find("set_input_transition 0.5 ") != std::string::npos);
    CHECK(odd.find("set_load 1 ") != std::string::npos);
    CHECK(odd.find("set_max_capacitance 12.5 ") != std::string::npos);
}

TEST_CASE("write_saif") {
    const dlgn::netlist netlist = small_netlist();
    const auto activity = dlgn::count_activity(netlist, dlgn_test::all_samples(2));
    std::ostringstream text;
    dlgn::write_saif(text, netlist, activity, {.period = 100});
    const std::string saif = text.str();
    CHECK(saif.find("(TIMESCALE 1 ps)\n(DURATION 400)\n(INSTANCE testbench\n(INSTANCE dut\n(NET\n") !=
          std::string::npos);
    CHECK(saif.substr(saif.find("(NET")) == "(NET\n"
                                            "(x\\[0\\] (T0 200) (T1 200) (TX 0) (TC 3) (IG 0))\n"
                                            "(x\\[1\\] (T0 200) (T1 200) (TX 0) (TC 1) (IG 0))\n"
                                            "(y\\[0\\] (T0 200) (T1 200) (TX 0) (TC 3) (IG 0))\n"
                                            "(y\\[1\\] (T0 200) (T1 200) (TX 0) (TC 1) (IG 0))\n"
                                            "(y\\[2\\] (T0 0) (T1 400) (TX 0) (TC 0) (IG 0))\n"
                                            ")\n"
                                            "(INSTANCE u0 (NET (Y (T0 200) (T1 200) (TX 0) (TC 3) (IG 0))))\n"
                                            ")\n)\n)\n");
    CHECK_THROWS_AS(dlgn::write_saif(text, netlist, {}), dlgn::argument_error);
    CHECK_THROWS_AS(dlgn::write_saif(text, netlist, activity, {.testbench = "a b"}), dlgn::argument_error);
    CHECK_THROWS_AS(dlgn::write_saif(text, netlist, activity, {.period = 0}), dlgn::argument_error);
    // Four samples of that length are 2^63 ps and more.
    CHECK_THROWS_WITH_AS(dlgn::write_saif(text, netlist, activity, {.period = std::uint64_t{1} << 61}),
                         "period = 2305843009213693952: is too long for 4 samples: times are below 2^63 ps",
                         dlgn::argument_error);
    CHECK_NOTHROW(dlgn::write_saif(text, netlist, activity, {.period = (std::uint64_t{1} << 61) - 1}));
    for (const double wrong :
         {std::numeric_limits<double>::quiet_NaN(), -0.5, 1.5, std::numeric_limits<double>::infinity()}) {
        auto broken = activity;
        broken.ones[1] = wrong;
        CHECK_THROWS_AS(dlgn::write_saif(text, netlist, broken), dlgn::argument_error);
        broken = activity;
        broken.toggles[1] = wrong == 1.5 ? 1e19 : wrong;
        CHECK_THROWS_AS(dlgn::write_saif(text, netlist, broken), dlgn::argument_error);
    }
}

TEST_CASE("write_vcd") {
    const dlgn::netlist netlist = small_netlist();
    std::ostringstream text;
    dlgn::write_vcd(text, netlist, dlgn_test::all_samples(2), {.period = 100});
    const std::string vcd = text.str();
    CHECK(vcd.substr(vcd.find("$timescale")) ==
          "$timescale 1ps $end\n$scope module testbench $end\n$scope module dut $end\n"
          "$var wire 1 ! x [0] $end\n$var wire 1 \" x [1] $end\n$var wire 1 # y [0] $end\n"
          "$var wire 1 $ y [1] $end\n$var wire 1 % y [2] $end\n"
          "$scope module u0 $end\n$var wire 1 # Y $end\n$upscope $end\n"
          "$upscope $end\n$upscope $end\n$enddefinitions $end\n"
          "#0\n0!\n0\"\n1#\n0$\n1%\n#100\n1!\n0#\n#200\n0!\n1\"\n1#\n1$\n#300\n1!\n0#\n#400\n");
    CHECK_THROWS_AS(dlgn::write_vcd(text, netlist, dlgn_test::all_samples(3)), dlgn::argument_error);
    CHECK_THROWS_AS(dlgn::write_vcd(text, netlist, dlgn_test::all_samples(2), {.period = 0}),
                    dlgn::argument_error);
    text.str("");
    CHECK_THROWS_AS(
        dlgn::write_vcd(text, netlist, dlgn_test::all_samples(2), {.period = std::uint64_t{1} << 61}),
        dlgn::argument_error);
    CHECK(text.str().empty());
    dlgn::write_vcd(text, netlist, dlgn_test::all_samples(2), {.period = (std::uint64_t{1} << 61) - 1});
    CHECK(text.str().ends_with("#9223372036854775804\n"));
}

TEST_CASE("write_vcd: an input at any time is that of its sample, over word borders") {
    const dlgn::netlist netlist = small_netlist();
    dlgn::random_engine random(5);
    const auto samples = dlgn_test::random_samples(random, 150, 2);
    std::ostringstream text;
    dlgn::write_vcd(text, netlist, samples, {.period = 10});
    std::istringstream lines(text.str());
    std::size_t changes = 0, seen = 0; // samples whose value is known to the end
    bool now = false;
    for (std::string line; std::getline(lines, line);)
        if (line.starts_with('#')) {
            const std::size_t time = std::stoul(line.substr(1));
            REQUIRE(time >= 10 * seen);
            REQUIRE(time <= 1500);
            for (; 10 * seen < time; ++seen)
                CHECK(now == samples(seen, 0));
        } else if (line == "0!" || line == "1!") {
            now = line == "1!";
            ++changes;
        }
    CHECK(seen == 150);
    const auto activity = dlgn::count_activity(netlist, samples);
    CHECK(static_cast<double>(changes) == doctest::Approx(1 + 149 * activity.toggles[0]));
}
