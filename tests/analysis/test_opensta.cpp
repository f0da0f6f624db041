// Delay, leakage and dynamic power against OpenSTA, on the same netlists, libraries and activities.

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdlib>
#include <filesystem>
#include <ostream>
#include <sstream>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include <dlgn/analysis/activity.hpp>
#include <dlgn/analysis/glitches.hpp>
#include <dlgn/analysis/power.hpp>
#include <dlgn/analysis/sdc.hpp>
#include <dlgn/analysis/spef.hpp>
#include <dlgn/analysis/timing.hpp>
#include <dlgn/analysis/waves.hpp>
#include <dlgn/circuit/simplify.hpp>
#include <dlgn/core/file.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/core/text.hpp>
#include <dlgn/netlist/constant_nets.hpp>
#include <dlgn/netlist/map.hpp>
#include <dlgn/netlist/map_one_to_one.hpp>
#include <dlgn/netlist/net_names.hpp>
#include <dlgn/netlist/netlist.hpp>
#include <dlgn/netlist/verilog.hpp>

#include "support/gzip.hpp"
#include <support/random_circuit.hpp>
#include <support/skip.hpp>
#include <support/tables.hpp>
#include <support/tools.hpp>

using namespace dlgn_test;

namespace {

/// Output bits that some input changes, each once, none of them an input: what every tool takes.
void keep_plain_outputs(dlgn::netlist& netlist) {
    const auto values = dlgn::detail::constant_nets(netlist);
    std::vector<dlgn::net_id> outputs;
    for (const dlgn::net_id net : netlist.outputs())
        if (!dlgn::is_constant(net) && net >= netlist.inputs() &&
            values[net] == dlgn::detail::net_value::varies &&
            std::find(outputs.begin(), outputs.end(), net) == outputs.end())
            outputs.push_back(net);
    netlist.set_outputs(outputs);
}

/// Every net toggles so often and is 1 half the time; all states of a cell are equally likely.
dlgn::activity uniform_activity(const dlgn::netlist& netlist, double toggles) {
    dlgn::activity result;
    result.toggles.assign(netlist.nets(), toggles);
    result.ones.assign(netlist.nets(), 0.5);
    for (std::size_t instance = 0; instance < netlist.instances(); ++instance) {
        const std::size_t states = std::size_t{1} << netlist.cell_of(instance).inputs.size();
        result.first_state.push_back(result.states.size());
        result.states.insert(result.states.end(), states, 1.0 / static_cast<double>(states));
    }
    return result;
}

struct sta_figures {
    bool complete = false;
    bool adds_inputs = false; ///< a version before 2.1; see `added_internal`
    double delay = 0;         ///< ns
    double internal = 0;      ///< W
    double switching = 0;     ///< W
    double leakage = 0;       ///< W
    std::string log;
};

/// OpenSTA's program: what the environment variable DLGN_STA names, else sta if it is installed, else
/// nothing.
std::string sta_program() {
    const char* const chosen = std::getenv("DLGN_STA");
    return chosen != nullptr ? chosen : find_tool({"sta"});
}

/// Every net toggles so often, and is 1 half the time.
std::string uniform(double toggles) {
    return "set_power_activity -global -activity " + dlgn::to_text(toggles) + " -duty 0.5\n";
}

/// What OpenSTA says for one inference a microsecond, with the activity that a command sets.
sta_figures run_sta(const temporary_folder& folder, const dlgn::netlist& netlist,
                    const dlgn::liberty_units& units, const dlgn::timing_params& params,
                    const std::string& activity, const std::string& conditions,
                    const std::string& spef = "") {
    dlgn::write_verilog(folder / "top.v", netlist);
    dlgn::write_sdc(folder / "top.sdc", 1000, units, params);
    dlgn::write_file(folder / "run.tcl", [&](std::ostream& out) {
        out << "read_liberty cells.lib\nread_verilog top.v\nlink_design top\n"
            << "set_operating_conditions " << conditions << "\n"
            << "read_sdc top.sdc\n"
            << (spef.empty() ? "" : "read_spef " + spef + "\n");
        out << activity << "report_checks -path_delay max -digits 6\nreport_power -digits 6\n";
    });
    sta_figures result;
    result.log = run_tool(folder.path(), shell_word(sta_program()) + " -exit run.tcl").log;
    result.adds_inputs = result.log.find("OpenSTA 2.0.") != std::string::npos;
    std::istringstream lines(result.log);
    bool delay = false;
    for (std::string line; std::getline(lines, line);) {
        std::istringstream words(line);
        std::string word;
        if (line.find("data arrival time") != std::string::npos && !delay)
            delay = static_cast<bool>(words >> result.delay);
        else if (line.starts_with("Total ") &&
                 words >> word >> result.internal >> result.switching >> result.leakage)
            result.complete = delay;
    }
    return result;
}

/// Internal power, pJ, as OpenSTA before 2.1 counts it: for a change of an output it adds up the energies of
/// all the inputs that the library relates to it, where later versions and dlgn lay the change to one of
/// them.
double added_internal(const dlgn::netlist& netlist, const dlgn::library_tables& tables,
                      const dlgn::timing_result& timing, const dlgn::activity& activity) {
    dlgn::library_tables of_inputs = tables;
    for (dlgn::cell_tables& cell : of_inputs.cells)
        for (auto& energies : cell.output_energy)
            energies.clear();
    double sum = dlgn::analyse_power(netlist, of_inputs, timing, activity).internal;
    for (std::size_t instance = 0; instance < netlist.instances(); ++instance) {
        const dlgn::cell& cell = netlist.cell_of(instance);
        const dlgn::cell_tables& data = tables.cells[netlist.cell_index(instance)];
        const dlgn::detail::instance_power energies{cell, data, activity.states_of(instance)};
        for (std::size_t output = 0; output < cell.outputs.size(); ++output) {
            const dlgn::net_id net = netlist.output_nets(instance)[output];
            if (net == dlgn::open_net)
                continue;
            const double load = (timing.loads[net].rise + timing.loads[net].fall) / 2;
            const auto& groups = data.output_energy[output];
            for (std::size_t i = 0; i < groups.size(); ++i) {
                if (!groups[i].related_input)
                    continue;
                const auto input = static_cast<unsigned>(*groups[i].related_input);
                sum += activity.toggles[net] * energies.share(groups, i, [](std::size_t) { return true; }) *
                       dlgn::detail::mean_energy(groups[i].energy,
                                                 dlgn::unateness(cell.outputs[output].function, input),
                                                 timing.nets[netlist.input_nets(instance)[input]], load);
            }
        }
    }
    return sum;
}

/// Random wires of up to 50 fF as a SPEF file, a star of resistances next to nothing for each net: without
/// them this tool would not see the pins.
void write_spef(std::ostream& out, const dlgn::netlist& netlist, dlgn::random_engine& random) {
    const dlgn::detail::net_naming names = dlgn::detail::name_nets(netlist);
    std::vector<std::string> driver(netlist.nets());
    std::vector<std::vector<std::string>> readers(netlist.nets());
    for (std::size_t net = 0; net < netlist.inputs(); ++net)
        driver[net] = names.names[net];
    for (std::size_t i = 0; i < netlist.instances(); ++i) {
        const dlgn::cell& cell = netlist.cell_of(i);
        const auto pin = [&](const std::string& name) { return "u" + std::to_string(i) + ":" + name; };
        for (std::size_t input = 0; input < cell.inputs.size(); ++input)
            if (const auto net = netlist.input_nets(i)[input]; !dlgn::is_constant(net))
                readers[net].push_back(pin(cell.inputs[input].name));
        for (std::size_t output = 0; output < cell.outputs.size(); ++output)
            if (const auto net = netlist.output_nets(i)[output]; net != dlgn::open_net)
                driver[net] = pin(cell.outputs[output].name);
    }
    for (const dlgn::net_id net : netlist.outputs())
        readers[net].push_back(names.names[net]);
    const auto connection = [](const std::string& node, const char* direction) {
        return (node.find(':') == std::string::npos ? "*P " : "*I ") + node + " " + direction + "\n";
    };
    out << "*SPEF \"IEEE 1481-1998\"\n*DESIGN \"top\"\n*DATE \"now\"\n*VENDOR \"none\"\n*PROGRAM \"test\"\n"
        << "*VERSION \"1\"\n*DESIGN_FLOW \"none\"\n*DIVIDER /\n*DELIMITER :\n*BUS_DELIMITER [ ]\n"
        << "*T_UNIT 1 NS\n*C_UNIT 1 FF\n*R_UNIT 1 OHM\n*L_UNIT 1 HENRY\n";
    for (std::size_t net = 0; net < netlist.nets(); ++net) {
        const std::string total = std::to_string(random.below(50'000)) + "e-3";
        out << "*D_NET " << names.names[net] << " " << total << "\n*CONN\n" << connection(driver[net], "O");
        for (const std::string& reader : readers[net])
            out << connection(reader, "I");
        out << "*CAP\n1 " << driver[net] << " " << total << "\n*RES\n";
        for (std::size_t i = 0; i < readers[net].size(); ++i)
            out << i + 1 << " " << driver[net] << " " << readers[net][i] << " 0.001\n";
        out << "*END\n";
    }
}

struct kit {
    const char* path;
    const char* conditions;
    /// Energies of outputs with conditions: OpenSTA before 2.1 adds them up, later ones do not ask which of
    /// them holds, and dlgn does.
    bool conditional_energies;
};

/// Calls `test` with each library that is there, its cells and its tables; its text is cells.lib in the
/// folder.
template <class Test>
void for_each_library(Test test) {
    const std::filesystem::path root = std::filesystem::path(DLGN_SOURCE_DIR) / "../shared/pdk";
    for (const kit& each :
         {kit{"sky130_fd_sc_hd/sky130_fd_sc_hd__tt_025C_1v80.lib.gz", "tt_025C_1v80", false},
          kit{"ihp_sg13g2/sg13g2_stdcell_typ_1p20V_25C.lib.gz", "sg13g2_stdcell_typ_1p20V_25C", true}}) {
        if (!std::filesystem::exists(root / each.path)) {
            skip("no " + (root / each.path).string());
            continue;
        }
        const std::string text = support::read_plain_or_gzip(root / each.path);
        const auto [cells, tables] = read_tabled(text, each.path);
        const temporary_folder folder;
        // OpenSTA would add the library's wire load, and look for conditions that are not defined yet.
        dlgn::write_file(folder / "cells.lib", [&](std::ostream& out) {
            out << dlgn_test::without_statements(dlgn_test::without_statements(text, "default_wire_load"),
                                                 "default_operating_conditions");
        });
        INFO(std::string(each.path));
        test(each, cells, tables, folder);
    }
}

} // namespace

TEST_CASE("OpenSTA finds the same delay, leakage and dynamic power") {
    if (sta_program().empty()) {
        skip("OpenSTA (sta) is not installed");
        return;
    }
    for_each_library([](const kit& each, const dlgn::cell_library& cells, const dlgn::library_tables& tables,
                        const temporary_folder& folder) {
        dlgn::random_engine random(41);
        for (const bool one_to_one : {true, false}) {
            const dlgn::circuit circuit = dlgn::simplify(
                random_circuit(random, {.inputs = 40, .gates = 1500, .outputs = 80, .reach = 400}));
            dlgn::netlist netlist = one_to_one ? dlgn::map_one_to_one(circuit, cells)
                                               : dlgn::map(circuit, cells, {.tie_cells = false});
            keep_plain_outputs(netlist);
            const dlgn::timing_params params{.input_slew = 0.08, .output_load = 0.015};
            const auto timing = dlgn::analyse_timing(netlist, tables, params);
            const double toggles = 0.3;
            const auto activity = uniform_activity(netlist, toggles);
            const auto power = dlgn::analyse_power(netlist, tables, timing, activity);
            const sta_figures theirs =
                run_sta(folder, netlist, tables.units, params, uniform(toggles), each.conditions);
            CAPTURE(one_to_one);
            INFO(theirs.log);
            REQUIRE(theirs.complete);
            // pJ at one inference a microsecond are µW.
            const double internal =
                theirs.adds_inputs ? added_internal(netlist, tables, timing, activity) : power.internal;
            const double delay = timing.delay / theirs.delay;
            const double leakage = power.leakage * 1e-9 / theirs.leakage;
            const double switching = power.switching * 1e-6 / theirs.switching;
            const double cells_inside = internal * 1e-6 / theirs.internal;
            MESSAGE(netlist.instances() << " cells; ours/theirs: delay " << delay << ", leakage " << leakage
                                        << ", switching " << switching << ", internal " << cells_inside);
            CHECK(netlist.instances() > 100);
            CHECK(std::abs(delay - 1) < 0.0001);
            CHECK(std::abs(leakage - 1) < 0.01);
            CHECK(std::abs(switching - 1) < 0.05);
            if (each.conditional_energies)
                MESSAGE(
                    "not compared: internal energy, as OpenSTA does not ask for the conditions of energies");
            else
                CHECK(std::abs(cells_inside - 1) < 0.05);

            dlgn::write_file(folder / "top.spef",
                             [&](std::ostream& out) { write_spef(out, netlist, random); });
            dlgn::timing_params extracted = params;
            const dlgn::spef_wires wires = dlgn::read_spef(folder / "top.spef", netlist);
            CHECK(wires.missing.empty());
            extracted.wires = wires.wires;
            const auto slower = dlgn::analyse_timing(netlist, tables, extracted);
            const sta_figures with_wires =
                run_sta(folder, netlist, tables.units, params, uniform(toggles), each.conditions, "top.spef");
            INFO(with_wires.log);
            REQUIRE(with_wires.complete);
            MESSAGE("with wires: delay " << slower.delay / with_wires.delay);
            CHECK(slower.delay > 1.5 * timing.delay);
            // OpenSTA 2.0.17 finds 3 % less for sg13g2, later ones do not.
            CHECK(std::abs(slower.delay / with_wires.delay - 1) <
                  (each.conditional_energies && with_wires.adds_inputs ? 0.05 : 0.0001));
        }
    });
}

TEST_CASE("OpenSTA reads SAIF and VCD, and finds the same power of each net's own activity") {
    if (sta_program().empty()) {
        skip("OpenSTA (sta) is not installed");
        return;
    }
    const temporary_folder scratch;
    if (run_tool(scratch.path(), "echo 'puts [info commands read_saif]' > has.tcl && " +
                                     shell_word(sta_program()) + " -exit has.tcl")
            .log.find("read_saif") == std::string::npos) {
        skip("this OpenSTA does not read SAIF");
        return;
    }
    for_each_library([](const kit& each, const dlgn::cell_library& cells, const dlgn::library_tables& tables,
                        const temporary_folder& folder) {
        dlgn::random_engine random(43);
        dlgn::netlist netlist =
            dlgn::map(dlgn::simplify(
                          random_circuit(random, {.inputs = 40, .gates = 1500, .outputs = 80, .reach = 400})),
                      cells, {.tie_cells = false});
        keep_plain_outputs(netlist);
        const dlgn::timing_params params{.input_slew = 0.08, .output_load = 0.015};
        const auto timing = dlgn::analyse_timing(netlist, tables, params);
        const auto samples = random_samples(random, 300, 40);
        const dlgn::wave_params waves{.period = 1'000'000};
        const auto compare = [&](const char* what, const dlgn::activity& activity, const std::string& read) {
            const auto power = dlgn::analyse_power(netlist, tables, timing, activity);
            const sta_figures theirs = run_sta(folder, netlist, tables.units, params, read, each.conditions);
            CAPTURE(what);
            INFO(theirs.log);
            REQUIRE(theirs.complete);
            const double leakage = power.leakage * 1e-9 / theirs.leakage;
            const double dynamic =
                (power.switching + power.internal) * 1e-6 / (theirs.switching + theirs.internal);
            const double internal = power.internal * 1e-6 / theirs.internal;
            MESSAGE(std::string(what) << ", ours/theirs: leakage " << leakage << ", dynamic " << dynamic
                                      << ", internal " << internal);
            CHECK(std::abs(leakage - 1) < 0.01);
            CHECK(std::abs(dynamic - 1) < 0.05);
            if (!each.conditional_energies)
                CHECK(std::abs(internal - 1) < 0.05);
        };
        const auto settled = dlgn::count_activity(netlist, samples);
        dlgn::write_vcd(folder / "top.vcd", netlist, samples, waves);
        compare("vcd", settled, "read_vcd -scope testbench/dut top.vcd\n");
        const auto glitches = dlgn::count_activity_with_delays(netlist, tables, timing, samples);
        dlgn::write_saif(folder / "top.saif", netlist, glitches, waves);
        compare("saif", glitches, "read_saif -scope testbench/dut top.saif\n");
    });
}

TEST_CASE("OpenSTA reads constraints in the units of the library") {
    if (sta_program().empty()) {
        skip("OpenSTA (sta) is not installed");
        return;
    }
    struct units {
        const char* time;
        const char* load;
        double scale; ///< of the time
    };
    const std::string path = DLGN_SOURCE_DIR "/tests/liberty/cases/psff.lib";
    // As it is, in ps and fF, and with the same numbers in other units.
    for (const units& each : {units{"1ps", "1, ff", 1}, {"100ps", "1, ff", 100}, {"1ps", "10, ff", 1}}) {
        std::string text = dlgn::read_file(path);
        text.replace(text.find("1ps"), 3, each.time);
        text.replace(text.find("1, ff"), 5, each.load);
        const auto library = read_tabled(text, path);
        const dlgn::library_tables& tables = library.tables;
        dlgn::netlist netlist = empty_netlist(library, 1);
        dlgn::net_id net = 0;
        for (int i = 0; i < 9; ++i)
            net = add(netlist, library, "INVX", {net});
        netlist.set_outputs({net});
        const temporary_folder folder;
        dlgn::write_file(folder / "cells.lib", [&](std::ostream& out) { out << text; });
        dlgn::write_verilog(folder / "top.v", netlist);
        const dlgn::timing_params params{.input_slew = 0.06 * each.scale, .output_load = 0.02};
        const double delay = dlgn::analyse_timing(netlist, tables, params).delay;
        for (const bool met : {true, false}) { // a little more time than it takes, and a little less
            dlgn::write_sdc(folder / "top.sdc", delay * (met ? 1.001 : 0.999), tables.units, params);
            dlgn::write_file(folder / "run.tcl", [&](std::ostream& out) {
                out << "read_liberty cells.lib\nread_verilog top.v\nlink_design top\nread_sdc top.sdc\n"
                    << "report_checks -path_delay max -digits 6\n";
            });
            const std::string log = run_tool(folder.path(), shell_word(sta_program()) + " -exit run.tcl").log;
            INFO(log);
            const std::size_t line = log.find("data arrival time");
            REQUIRE(line != std::string::npos);
            const double arrival = std::stod(log.substr(log.rfind('\n', line) + 1));
            CHECK(arrival * tables.units.time == doctest::Approx(delay).epsilon(1e-5));
            CHECK((log.find("slack (MET)") != std::string::npos) == met);
            CHECK((log.find("slack (VIOLATED)") != std::string::npos) == !met);
        }
    }
}
