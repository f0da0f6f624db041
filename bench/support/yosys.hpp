#pragma once

// The baseline of netlists: whole classifiers mapped by Yosys and its ABC.

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <filesystem>
#include <ostream>
#include <stdexcept>
#include <string>
#include <utility>

#include <dlgn/dlgn.hpp>

#include "support/gzip.hpp"
#include "support/places.hpp"
#include <support/tools.hpp>

namespace dlgn_bench {

/// Area of the gate that sizes are counted in, µm²: the smallest two-input NAND of sky130_fd_sc_hd.
inline constexpr double gate_equivalent = 3.7536;

inline std::string load(const std::filesystem::path& path) { return support::read_plain_or_gzip(path); }

/// The vendor's library where it is, else the compact one of the examples.
inline std::filesystem::path library_file() {
    const std::filesystem::path full = full_library_file();
    return std::filesystem::exists(full)
               ? full
               : std::filesystem::path(DLGN_SOURCE_DIR) / "examples/pdk/sky130_fd_sc_hd.lib";
}

/// The share of samples whose row of `bits` is their label.
inline double accuracy_of_rows(const dlgn::bit_matrix& bits, const dlgn::dataset& data) {
    const dlgn::bit_matrix expected = dlgn::label_rows(data.labels, dlgn::label_bits(data.classes));
    std::size_t correct = 0;
    for (std::size_t i = 0; i < data.labels.size(); ++i)
        correct += std::ranges::equal(bits.row(i), expected.row(i)) ? 1U : 0U;
    return static_cast<double>(correct) / static_cast<double>(data.labels.size());
}

/// Throws `std::runtime_error` if a program is not installed.
inline void need_tool(const std::string& tool) {
    if (dlgn_test::find_tool({tool}).empty())
        throw std::runtime_error(tool + " is not installed; this table needs it");
}

/// The text of `log` between the last `before` and the end of its line.
inline std::string rest_of_line(const std::string& log, const std::string& before) {
    const std::size_t found = log.rfind(before);
    if (found == std::string::npos)
        throw std::runtime_error("no \"" + before + "\" in this output:\n" + log);
    const std::size_t begin = found + before.size();
    return log.substr(begin, log.find('\n', begin) - begin);
}

/// Runs Yosys in `folder` and returns its log.
inline std::string run_yosys(const std::filesystem::path& folder, const std::string& commands) {
    dlgn_test::tool_result run = dlgn_test::run_tool(folder, "yosys -p " + dlgn_test::shell_word(commands));
    if (!run.ok())
        throw std::runtime_error("yosys failed:\n" + run.log);
    return std::move(run.log);
}

/// The line in which Yosys says its version. It runs in `folder`.
inline std::string yosys_version(const std::filesystem::path& folder) {
    return dlgn_test::run_tool(folder, "yosys -V").log;
}

/// How Yosys maps a module.
struct yosys_script {
    std::string synth;       ///< commands after reading
    std::string abc_options; ///< of `abc`, besides the library
};

/// The usual one, `abc -liberty`, for a classifier of so many gates. Above 20,000 it is ABC's own script
/// without
/// `&fraig`, which takes hours to prove points of large adder trees equal. For smaller circuits that
/// changes the area by less than 1 %.
inline yosys_script usual_script(std::size_t gates) {
    return {"synth -flatten -top classifier",
            gates > 20000 ? " -script +strash;scorr;dc2;dretime;strash;&get,-n;&dch,-f;&nf;&put" : ""};
}

/// Maps module classifier of classifier.v in `folder` to mapped.v, with the cells of cells.lib there. Returns
/// the area, µm².
inline double map_with_yosys(const std::filesystem::path& folder, const yosys_script& script) {
    const std::string log = run_yosys(folder, "read_verilog classifier.v; " + script.synth +
                                                  "; abc -liberty cells.lib" + script.abc_options +
                                                  "; opt_clean; stat -liberty cells.lib; "
                                                  "write_verilog -noattr mapped.v");
    // ABC stops at a command that it does not know, and Yosys goes on with what it had.
    if (log.find("cmd error") != std::string::npos || log.find("did not complete") != std::string::npos)
        throw std::runtime_error("ABC did not do its script:\n" + log);
    return std::stod(rest_of_line(log, "Chip area for module '\\classifier':"));
}

} // namespace dlgn_bench
