#pragma once

/// \file
/// Timing constraints of a netlist for other tools.

#include <filesystem>
#include <ostream>
#include <string>

#include <dlgn/analysis/timing.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/file.hpp>
#include <dlgn/core/text.hpp>
#include <dlgn/core/version.hpp>

namespace dlgn {

/// Writes an SDC file that asks for `max_delay` ns from all inputs to all outputs, and says what
/// `analyse_timing` and `choose_drives` with `params` assume. The netlist has no clock: a virtual one of that
/// period stands for whoever drives and reads it. Times are in ns and capacitances in pF: for libraries in
/// these units. Wires are up to the other tool; what was assumed of them is a comment. Throws
/// `argument_error` unless `max_delay` is positive.
inline void write_sdc(std::ostream& out, double max_delay, const timing_params& params = {}) {
    if (!(max_delay > 0))
        throw argument_error("max_delay", max_delay, "must be more than 0 ns");
    out << "# Written by dlgn " << version << ": combinational, no clock; ns and pF.\n"
        << "# Inputs change together at time 0 with a slew of " << to_text(params.input_slew)
        << " ns; every output drives " << to_text(params.output_load) << " pF.\n"
        << "# Wires, which this file does not set: "
        << (!params.wires.capacitance.empty() ? "as extracted"
            : params.wires.per_fanout > 0     ? to_text(params.wires.per_fanout) + " pF for every pin"
                                              : std::string("none"))
        << ".\n";
    if (params.input_limit > 0)
        out << "# What drives an input can drive " << to_text(params.input_limit) << " pF.\n";
    out << "create_clock -name virtual -period " << to_text(max_delay) << "\n"
        << "set_input_delay 0 -clock virtual [all_inputs]\n"
        << "set_output_delay 0 -clock virtual [all_outputs]\n"
        << "set_max_delay " << to_text(max_delay) << " -from [all_inputs] -to [all_outputs]\n"
        << "set_input_transition " << to_text(params.input_slew) << " [all_inputs]\n"
        << "set_load " << to_text(params.output_load) << " [all_outputs]\n";
    if (params.input_limit > 0)
        out << "set_max_capacitance " << to_text(params.input_limit) << " [all_inputs]\n";
}

/// As above, to a file, all or nothing. Throws `file_error` too.
inline void write_sdc(const std::filesystem::path& path, double max_delay, const timing_params& params = {}) {
    write_file(path, [&](std::ostream& out) { write_sdc(out, max_delay, params); });
}

} // namespace dlgn
