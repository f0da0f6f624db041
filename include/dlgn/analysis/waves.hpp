#pragma once

/// \file
/// What the nets of a netlist do on samples, for other tools: SAIF and VCD.

#include <cstdint>
#include <filesystem>
#include <ostream>
#include <string>

#include <dlgn/analysis/activity.hpp>
#include <dlgn/core/bits.hpp>
#include <dlgn/netlist/netlist.hpp>
#include <dlgn/netlist/verilog_names.hpp>

namespace dlgn {

/// What `write_vcd` writes besides the values.
struct wave_params {
    verilog_params design = {};          ///< the netlist's module and ports, as it was written
    std::string testbench = "testbench"; ///< the outer scope: a reader's scope is testbench/dut
    std::string instance = "dut";        ///< the design in it
    std::uint64_t period = 10000;        ///< ps from one sample to the next, not 0
};

/// Writes the activity of all nets as SAIF 2.0 (IEEE 1801, annex), times in ps: by their names, and once more
/// by the output pins that drive them, since some tools look for pins only. `activity` must be that of the
/// netlist; throws `argument_error` if it is not, on illegal names, and on periods that are 0 or too long.
void write_saif(std::ostream& out, const netlist& netlist, const activity& activity,
                const wave_params& params = {});

/// As above, to a file, all or nothing. Throws `file_error` too.
void write_saif(const std::filesystem::path& path, const netlist& netlist, const activity& activity,
                const wave_params& params = {});

/// Writes the values of all nets, sample after sample and without delays, as a value change dump (IEEE
/// 1364-2005, 18), with the output pins that drive them under the same identifiers. `samples` is samples ×
/// inputs. Throws `argument_error` if its columns are not the netlist's inputs, on illegal names, and on
/// periods that are 0 or too long.
void write_vcd(std::ostream& out, const netlist& netlist, bit_view samples, const wave_params& params = {});

/// As above, to a file, all or nothing. Throws `file_error` too.
void write_vcd(const std::filesystem::path& path, const netlist& netlist, bit_view samples,
               const wave_params& params = {});

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/analysis/impl/waves.hpp>
#endif
