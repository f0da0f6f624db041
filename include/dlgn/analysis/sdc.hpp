#pragma once

/// \file
/// Timing constraints of a netlist for other tools.

#include <filesystem>
#include <ostream>

#include <dlgn/analysis/timing.hpp>
#include <dlgn/liberty/library_units.hpp>
#include <dlgn/netlist/netlist.hpp>
#include <dlgn/netlist/verilog_names.hpp>

namespace dlgn {

/// Writes an SDC file that asks for `max_delay` ns from all inputs to all outputs, and says what
/// `analyse_timing` and `choose_drives` with `params` assume. The netlist has no clock: a virtual one of that
/// period stands for whoever drives and reads it. SDC has no units of its own: other tools take its numbers
/// in those of the library that they read, the first if there are several. So `units` are those of
/// `library_tables`, times and capacitances are written in them, and a comment says which they are. Wires are
/// up to the other tool; what was assumed of them is a comment. Throws `argument_error` unless `max_delay`
/// and `units` are positive and finite, and on `params` that are negative or not finite.
void write_sdc(std::ostream& out, double max_delay, const liberty_units& units,
               const timing_params& params = {});

/// The same for a netlist that may have registers, with the port names of `design`: then the clock is real,
/// of `period` ns, with the slew and skew that `params` assume, and inputs change and outputs are read at its
/// rising edge. Without registers as above. Throws likewise.
void write_sdc(std::ostream& out, const netlist& netlist, double period, const liberty_units& units,
               const timing_params& params = {}, const verilog_params& design = {});

/// As above, to a file, all or nothing. Throws `file_error` too.
void write_sdc(const std::filesystem::path& path, const netlist& netlist, double period,
               const liberty_units& units, const timing_params& params = {},
               const verilog_params& design = {});
/// The same of a netlist without registers.
void write_sdc(const std::filesystem::path& path, double max_delay, const liberty_units& units,
               const timing_params& params = {});

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/analysis/impl/sdc.hpp>
#endif
