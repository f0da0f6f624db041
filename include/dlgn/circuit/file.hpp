#pragma once

/// \file
/// Circuits as text files. The format is described in docs/model-format.md.

#include <cstddef>
#include <filesystem>
#include <ostream>
#include <string>
#include <string_view>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/core/file.hpp>
#include <dlgn/core/line_reader.hpp>

namespace dlgn {

/// Inputs a file may declare. They take no room in a file, so without a limit a few bytes could ask for
/// gigabytes.
inline constexpr std::size_t max_file_inputs = std::size_t{1} << 24;

namespace detail {

/// The lines of a circuit.
void append_circuit(std::string& text, const circuit& circuit);

/// Ends a text with the checksum of its lines.
void append_end(std::string& text);

/// Things that a file may announce; what it holds is read one by one.
inline constexpr std::size_t max_file_count = std::size_t{1} << 31;

/// Reads the lines of a circuit.
[[nodiscard]] circuit read_circuit_lines(line_reader& in);

} // namespace detail

/// The text of a circuit; `parse_circuit` gives an equal one back. Throws `argument_error` if the circuit has
/// more than `max_file_inputs` inputs.
[[nodiscard]] std::string format_circuit(const circuit& circuit);

/// The circuit that `text` describes. Throws `parse_error` with `name`, line and column of the first fault.
/// Memory is bounded by a multiple of the text's length, whatever sizes the text announces.
[[nodiscard]] circuit parse_circuit(std::string_view text, std::string_view name = "circuit");

/// Reads a circuit file. Throws `file_error` if it cannot be read, `parse_error` as `parse_circuit`.
[[nodiscard]] inline circuit read_circuit(const std::filesystem::path& path) {
    return parse_circuit(read_file(path), path.string());
}

/// Writes the text of a circuit. Throws as `format_circuit`.
void write_circuit(std::ostream& out, const circuit& circuit);

/// Writes a circuit file, all or nothing. Throws `file_error` if it cannot be written, and as
/// `format_circuit`.
void write_circuit(const std::filesystem::path& path, const circuit& circuit);

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/circuit/impl/file.hpp>
#endif
