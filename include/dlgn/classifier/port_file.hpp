#pragma once

/// \file
/// The formats of ports as a text file, for people and programs that drive a circuit `with_encoder`.
///
///     dlgn-ports 1
///     # comments may stand anywhere behind the first line
///     "length" unsigned 7 scale 10
///     "temperature" signed 9 scale 4
///     end
///
/// A line is a feature and the integers of its port: value × scale, in so many bits, without the wire for
/// unknown values. Fields are one space apart, names as in model files.

#include <filesystem>
#include <ostream>
#include <span>
#include <string_view>
#include <vector>

#include <dlgn/classifier/ports.hpp>
#include <dlgn/encoder/encoder.hpp>

namespace dlgn {

/// The formats that `text` gives to the features of `code`, in their order; those that it does not name are
/// not read. Throws `parse_error` with `name`, line and column of the first fault: of the text, of a name
/// that is no feature or comes twice, of a format that does not suit its feature.
[[nodiscard]] std::vector<port_format> parse_port_formats(std::string_view text, const encoder& code,
                                                          std::string_view name = "ports");

/// Reads such a file. Throws `file_error` if it cannot be read, otherwise as `parse_port_formats`.
[[nodiscard]] std::vector<port_format> read_port_formats(const std::filesystem::path& path,
                                                         const encoder& code);

/// Writes the formats of the features that are read. Throws `argument_error` if they do not suit the
/// features.
void write_port_formats(std::ostream& out, const encoder& code, std::span<const port_format> formats);

/// Writes such a file, all or nothing. Throws `file_error` if it cannot be written, otherwise as the other.
void write_port_formats(const std::filesystem::path& path, const encoder& code,
                        std::span<const port_format> formats);

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/classifier/impl/port_file.hpp>
#endif
