#pragma once

// The peer of technology mapping that knows adder cells: mockturtle's emap, where the environment variable
// DLGN_MOCKTURTLE names a checkout of it.

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <ostream>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include <dlgn/dlgn.hpp>

#include "support/places.hpp"
#include "support/yosys.hpp"
#include <support/tools.hpp>

namespace dlgn_bench {

/// The cells as a genlib file, with areas only; a cell of several outputs is as many gates of one name.
inline void write_genlib(const std::filesystem::path& path, const dlgn::cell_library& library) {
    dlgn::write_file(path, [&](std::ostream& out) {
        for (const dlgn::cell& cell : library.cells()) {
            std::vector<std::string> pins;
            for (const dlgn::cell_input& input : cell.inputs)
                pins.push_back(input.name);
            for (const dlgn::cell_output& output : cell.outputs) {
                std::string text = dlgn::detail::to_expression(output.function, pins, "CONST0", "CONST1");
                std::ranges::replace(text, '~', '!');
                out << "GATE " << cell.name << ' ' << dlgn::to_text(cell.area) << ' ' << output.name << '='
                    << text << ";\n";
                for (const std::string& pin : pins)
                    out << "  PIN " << pin << " UNKNOWN 1 999 1 0 1 0\n";
            }
        }
    });
}

/// The program of bench/support/emap.cpp, compiled once for a checkout; empty without one. Throws
/// `std::runtime_error` if it does not compile.
inline std::filesystem::path emap_program() {
    const char* const checkout = std::getenv("DLGN_MOCKTURTLE"); // NOLINT(concurrency-mt-unsafe)
    if (checkout == nullptr || *checkout == '\0')
        return {};
    const std::filesystem::path source = std::filesystem::path(DLGN_SOURCE_DIR) / "bench/support/emap.cpp";
    const std::filesystem::path folder = baselines() / "emap";
    const std::filesystem::path program =
        folder / ("emap_" + dlgn::to_hex(dlgn::crc32(dlgn::read_file(source) + checkout)));
    if (std::filesystem::exists(program))
        return program;
    std::filesystem::create_directories(folder);
    std::string command = "c++ -std=c++17 -O2 -DNDEBUG -w -DFMT_HEADER_ONLY";
    for (const char* const part :
         {"include", "lib/bill", "lib/fmt", "lib/json", "lib/kitty", "lib/lorina", "lib/parallel_hashmap",
          "lib/percy", "lib/rang", "lib/abcsat", "lib/abcesop"})
        command += " -isystem " + dlgn_test::shell_word((std::filesystem::path(checkout) / part).string());
    const auto compiled =
        dlgn_test::run_tool(folder, command + " -o " + dlgn_test::shell_word(program.string()) + ' ' +
                                        dlgn_test::shell_word(source.string()));
    if (!compiled.ok())
        throw std::runtime_error("emap does not compile:\n" + compiled.log);
    return program;
}

/// What emap makes of a circuit.
struct emap_result {
    double area = 0;    ///< µm²
    double seconds = 0; ///< of the whole program, which reads the cells and the circuit and writes Verilog
};

/// emap on one circuit, in a folder whose `cells.lib` has the cells.
class emap_mapper {
public:
    /// Writes what emap and the proofs read: the cells, which are `library`, and `circuit`.
    emap_mapper(std::filesystem::path program, std::filesystem::path folder, const dlgn::circuit& circuit,
                const dlgn::cell_library& library)
        : program_(std::move(program)), folder_(std::move(folder)) {
        write_genlib(folder_ / "cells.genlib", library);
        dlgn::write_aiger(folder_ / "circuit.aig", dlgn::with_default_names(circuit), true);
        dlgn::write_behavioural_verilog(folder_ / "gold.v", circuit);
        run("yosys -q -p 'read_verilog gold.v; hierarchy -top top; proc; flatten; aigmap; write_aiger "
            "gold.aig'");
    }

    /// Maps the circuit, after ABC's `commands` if there are any, and proves the result with Yosys and ABC.
    /// Throws `std::runtime_error` if that fails.
    [[nodiscard]] emap_result map_after(const std::string& commands) const {
        std::string before = "circuit.aig";
        if (!commands.empty()) {
            before = "prepared.aig";
            abc("read_aiger circuit.aig; strash; " + commands + "; write_aiger prepared.aig");
        }
        const auto start = std::chrono::steady_clock::now();
        const std::string printed =
            run(dlgn_test::shell_word(program_.string()) + " cells.genlib " + before + " emap.v");
        emap_result result;
        result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
        result.area = std::stod(rest_of_line(printed, "area "));
        run("yosys -q -p 'read_liberty -ignore_miss_func cells.lib; read_verilog emap.v; hierarchy -check "
            "-top top; proc; flatten; aigmap; write_aiger gate.aig'");
        if (const std::string log = abc("cec gold.aig gate.aig");
            log.find("Networks are equivalent") == std::string::npos)
            throw std::runtime_error("emap: its netlist is not proven equal:\n" + log);
        return result;
    }

private:
    /// What a command prints. Throws if it fails.
    std::string run(const std::string& command) const {
        dlgn_test::tool_result result = dlgn_test::run_tool(folder_, command);
        if (!result.ok())
            throw std::runtime_error("emap: " + command + " failed:\n" + result.log);
        return result.log;
    }
    std::string abc(const std::string& commands) const {
        return run(dlgn_test::shell_word(dlgn_test::find_tool({"berkeley-abc", "yosys-abc", "abc"})) +
                   " -q " + dlgn_test::shell_word(commands));
    }

    std::filesystem::path program_;
    std::filesystem::path folder_;
};

} // namespace dlgn_bench
