#pragma once

/// \file
/// Wires as a layout tool extracted them: the Standard Parasitic Exchange Format (IEEE 1481).

#include <filesystem>
#include <string_view>
#include <vector>

#include <dlgn/analysis/loads.hpp>
#include <dlgn/netlist/netlist.hpp>
#include <dlgn/netlist/verilog_names.hpp>

namespace dlgn {

/// What a SPEF file says of a netlist.
struct spef_wires {
    wire_model wires;            ///< capacitances by net
    std::vector<net_id> missing; ///< nets with a reader that the file does not name: without a wire
};

/// The wires of a netlist from the text of a SPEF file: the total capacitance of each net, which includes
/// that to other nets but no pins. Resistances are ignored, so wires take no time of their own. Nets are
/// found by the names that `write_verilog` gives them with the same parameters; a net that drives several
/// output bits has several, and what the file says of each adds up. The clock of registers, which is no net
/// of the netlist, is known by its name and counts for nothing. `file` is for messages. Throws `parse_error`
/// on what is not SPEF, on names that the netlist does not have, and on names that come twice. Linear time.
[[nodiscard]] spef_wires parse_spef(std::string_view text, std::string_view file, const netlist& netlist,
                                    const verilog_params& params = {});

/// As above, from a file. Throws `file_error` too.
[[nodiscard]] spef_wires read_spef(const std::filesystem::path& path, const netlist& netlist,
                                   const verilog_params& params = {});

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/analysis/impl/spef.hpp>
#endif
