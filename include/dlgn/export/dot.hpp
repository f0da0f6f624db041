#pragma once

/// \file
/// Circuits as graphs to look at.

#include <filesystem>
#include <ostream>

#include <dlgn/circuit/named_circuit.hpp>

namespace dlgn {

/// Writes a circuit in the language of Graphviz: `dot -Tsvg`. Inputs that no gate or output reads are left
/// out. For some hundred gates at the most. Throws `argument_error` if the names are not one for each input
/// and output, or one is empty or comes twice.
void write_dot(std::ostream& out, const named_circuit& source);

/// The same to a file, all or nothing. Throws also `file_error`.
void write_dot(const std::filesystem::path& path, const named_circuit& source);

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/export/impl/dot.hpp>
#endif
