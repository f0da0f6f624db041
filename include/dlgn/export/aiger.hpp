#pragma once

/// \file
/// Circuits as AIGER.

#include <filesystem>
#include <ostream>

#include <dlgn/circuit/named_circuit.hpp>

namespace dlgn {
/// Writes a circuit as AIGER with its names, binary by default or as text. An exclusive or becomes three
/// ands. Throws `argument_error` if the names are not one for each input and output, or one is empty, comes
/// twice or has a line end.
void write_aiger(std::ostream& out, const named_circuit& source, bool binary = true);

/// The same to a file, all or nothing. Throws also `file_error`.
void write_aiger(const std::filesystem::path& path, const named_circuit& source, bool binary = true);

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/export/impl/aiger.hpp>
#endif
