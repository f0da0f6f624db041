#pragma once

/// \file
/// Circuits as BLIF.

#include <filesystem>
#include <ostream>
#include <string_view>

#include <dlgn/circuit/named_circuit.hpp>

namespace dlgn {

/// Writes a circuit as one flat BLIF model, one `.names` a gate and one an output. Throws `argument_error` if
/// the names are not one for each input and output, or one, or that of the model, is empty, comes twice or
/// has a character that the format cannot hold, or if there is no output.
void write_blif(std::ostream& out, const named_circuit& source, std::string_view model = "dlgn");

/// The same to a file, all or nothing. Throws also `file_error`.
void write_blif(const std::filesystem::path& path, const named_circuit& source,
                std::string_view model = "dlgn");

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/export/impl/blif.hpp>
#endif
