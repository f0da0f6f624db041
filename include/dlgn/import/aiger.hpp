#pragma once

/// \file
/// Circuits from AIGER, the format of model checkers and ABC.

#include <filesystem>
#include <string_view>

#include <dlgn/circuit/named_circuit.hpp>
#include <dlgn/core/file.hpp>

namespace dlgn {
/// The combinational circuit of an AIGER file, text (`aag`) or binary (`aig`), with the names of its symbol
/// table (i0, …, o0, … without). Exclusive ors made of three ands become one gate. Nothing but the first line
/// may announce more than the file holds. Throws `file_error` with `name` and the line, or byte, of the
/// fault; latches are refused. (Biere, "The AIGER And-Inverter Graph Format", 2007.)
[[nodiscard]] named_circuit parse_aiger(std::string_view bytes, std::string_view name = "aiger");

/// Reads a file. Throws as `parse_aiger`, and `file_error` if it cannot be read.
[[nodiscard]] inline named_circuit read_aiger(const std::filesystem::path& path) {
    return parse_aiger(read_file(path), path.string());
}

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/import/impl/aiger.hpp>
#endif
