#pragma once

// Other programs, run quietly: simulators, Yosys and ABC, and the proofs that tests make with them.

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <filesystem>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

#include <sys/wait.h>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/core/bits.hpp>
#include <dlgn/core/file.hpp>
#include <dlgn/netlist/netlist.hpp>
#include <dlgn/netlist/testbench.hpp>
#include <dlgn/netlist/verilog.hpp>

#include <support/temporary_folder.hpp>

namespace dlgn_test {

/// The path of the first of these programs that is installed; empty if none is.
inline std::string find_tool(const std::vector<std::string>& names) {
    const char* const path = std::getenv("PATH");
    const std::string folders = path != nullptr ? path : "";
    for (const std::string& name : names)
        for (std::size_t begin = 0; begin <= folders.size();) {
            const std::size_t end = std::min(folders.find(':', begin), folders.size());
            const std::filesystem::path candidate =
                std::filesystem::path(folders.substr(begin, end - begin)) / name;
            std::error_code ignored;
            const auto status = std::filesystem::status(candidate, ignored);
            using std::filesystem::perms;
            if (std::filesystem::is_regular_file(status) &&
                (status.permissions() & perms::owner_exec) != perms::none)
                return candidate.string();
            begin = end + 1;
        }
    return {};
}

/// A word that the shell takes as it is.
inline std::string shell_word(std::string_view text) {
    std::string result = "'";
    for (const char c : text)
        result += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return result + "'";
}

struct tool_result {
    int status = -1; ///< exit status; -1 if the program did not exit by itself
    std::string log; ///< what it printed
    [[nodiscard]] bool ok() const noexcept { return status == 0; }
};

/// Runs a command line in `folder` by the shell and waits.
inline tool_result run_tool(const std::filesystem::path& folder, const std::string& command) {
    static unsigned number = 0;
    const std::filesystem::path log = folder / ("log" + std::to_string(++number) + ".txt");
    const std::string line = "cd " + shell_word(folder.string()) + " && { " + command + "; } > " +
                             shell_word(log.string()) + " 2>&1 < /dev/null";
    const int status = std::system(line.c_str()); // NOLINT(cert-env33-c): the tests' own commands
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, dlgn::read_file(log)};
}

/// Simulates a netlist with Icarus Verilog: every sample must give the expected outputs.
/// With a latency the netlist has a clock, and a sample comes in each of its cycles.
inline tool_result simulate(const dlgn::netlist& netlist, dlgn::bit_view samples, dlgn::bit_view expected,
                            const dlgn::verilog_params& options = {},
                            std::optional<std::size_t> latency = {}) {
    const temporary_folder folder;
    dlgn::write_verilog(folder / "netlist.v", netlist, options);
    dlgn::write_cell_models(folder / "cells.v", netlist);
    dlgn::write_testbench(folder / "testbench.v", samples, expected, {.design = options, .latency = latency});
    return run_tool(
        folder.path(),
        "iverilog -g2005 -Wall -Wno-timescale -o run testbench.v netlist.v cells.v && vvp -n run");
}

/// Writes gold.v, the circuit, and gate.v, the netlist, with the models of its cells, both as module top.
/// Registers are wires.
inline void write_both(const temporary_folder& folder, const dlgn::circuit& circuit,
                       const dlgn::netlist& netlist) {
    dlgn::write_behavioural_verilog(folder / "gold.v", circuit);
    dlgn::write_cell_models(folder / "cells.v", netlist, dlgn::register_model::transparent);
    dlgn::write_file(folder / "gate.v", [&](std::ostream& out) {
        if (netlist.registers() == 0) {
            dlgn::write_verilog(out, netlist);
            return;
        }
        dlgn::write_verilog(out, netlist, {.module_name = "clocked"});
        const std::string inputs = std::to_string(netlist.inputs() - 1);
        out << "module top (x, y);\n  input [" << inputs << ":0] x;\n  output ["
            << netlist.outputs().size() - 1
            << ":0] y;\n  clocked body (.clk(1'b0), .x(x), .y(y));\nendmodule\n";
    });
}

/// Proves with Yosys that a netlist computes what a circuit computes: SAT on a miter of both. The log of a
/// refuted proof says "proof did fail". For adders over more than some ten outputs a class, SAT takes too
/// long: with `sweep`, Yosys has its ABC merge the equal points of the miter first.
inline tool_result prove_with_yosys(const dlgn::circuit& circuit, const dlgn::netlist& netlist,
                                    bool sweep = false) {
    const temporary_folder folder;
    write_both(folder, circuit, netlist);
    dlgn::write_file(folder / "prove.ys", [&](std::ostream& out) {
        out << "read_verilog gold.v\n"
               "hierarchy -check -top top\n"
               "rename top gold\n"
               "design -stash gold\n"
               "read_verilog gate.v cells.v\n"
               "hierarchy -check -top top\n"
               "flatten\n"
               "rename top gate\n"
               "design -stash gate\n"
               "design -copy-from gold gold\n"
               "design -copy-from gate gate\n"
               "miter -equiv -make_outputs -flatten gold gate miter\n"
               "hierarchy -top miter\n"
               "opt -full\n"
               "aigmap\n"
               "opt -full\n";
        if (sweep)
            out << "abc -g AND -script +strash;fraig\n";
        out << "sat -verify -prove trigger 0 -show-inputs miter\n";
    });
    return run_tool(folder.path(), "yosys -q prove.ys");
}

/// Proves the same with ABC, on and-inverter graphs that Yosys writes. The log of a refuted proof says "NOT
/// EQUIVALENT"; as `cec` returns 0 all the same, the log decides.
inline tool_result prove_with_abc(const dlgn::circuit& circuit, const dlgn::netlist& netlist) {
    const temporary_folder folder;
    write_both(folder, circuit, netlist);
    const std::string abc = find_tool({"berkeley-abc", "yosys-abc", "abc"});
    tool_result result = run_tool(
        folder.path(),
        "yosys -q -p 'read_verilog gold.v; hierarchy -top top; proc; flatten; aigmap; write_aiger "
        "-symbols gold.aig' && "
        "yosys -q -p 'read_verilog gate.v cells.v; hierarchy -check -top top; proc; flatten; aigmap; "
        "write_aiger -symbols gate.aig' && " +
            shell_word(abc) + " -q 'cec gold.aig gate.aig'");
    if (result.ok() && result.log.find("Networks are equivalent") == std::string::npos)
        result.status = 1;
    return result;
}

} // namespace dlgn_test
