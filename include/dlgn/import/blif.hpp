#pragma once

/// \file
/// Circuits from BLIF, the format of SIS, ABC, Yosys and VTR.

#include <filesystem>
#include <string_view>

#include <dlgn/circuit/named_circuit.hpp>
#include <dlgn/core/file.hpp>

namespace dlgn {
/// The combinational, flat model of a BLIF text (Berkeley Logic Interchange Format): `.names` of any width,
/// as sums of products of where they are 1 or 0, in any order. Tables of up to six inputs are taken apart by
/// `add_function`, wider ones cube by cube. Throws `parse_error` with `name` and the line for anything else:
/// `.latch`, `.subckt`, `.gate`, a name that is undefined, defined twice or depends on itself.
[[nodiscard]] named_circuit parse_blif(std::string_view text, std::string_view name = "blif");

/// Reads a file. Throws `file_error` if it cannot be read, and as `parse_blif`.
[[nodiscard]] inline named_circuit read_blif(const std::filesystem::path& path) {
    return parse_blif(read_file(path), path.string());
}

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/import/impl/blif.hpp>
#endif
