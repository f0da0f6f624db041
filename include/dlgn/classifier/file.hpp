#pragma once

/// \file
/// Classifiers as text files. The format is described in docs/model-format.md.

#include <cstddef>
#include <filesystem>
#include <ostream>
#include <string>
#include <string_view>

#include <dlgn/classifier/classifier.hpp>
#include <dlgn/core/file.hpp>

namespace dlgn {

/// Inputs of a circuit that is read as a classifier: each becomes a feature with a name, and takes no room in
/// the file.
inline constexpr std::size_t max_plain_features = std::size_t{1} << 20;

/// The text of a classifier, version 2 of the format; `parse_classifier` gives an equal one back. Throws
/// `argument_error` if the circuit has more than `max_file_inputs` inputs.
[[nodiscard]] std::string format_classifier(const classifier& source);

/// The classifier that `text` describes, in version 2 of the format or in version 1, a circuit, whose raw
/// features are bits. Throws `parse_error` with `name`, line and column of the first fault. Memory is bounded
/// by a multiple of the text's length, but for the inputs of a version 1 circuit, of which each gets a
/// feature.
[[nodiscard]] classifier parse_classifier(std::string_view text, std::string_view name = "classifier");

/// Reads a model file. Throws `file_error` if it cannot be read, `parse_error` as `parse_classifier`.
[[nodiscard]] inline classifier read_classifier(const std::filesystem::path& path) {
    return parse_classifier(read_file(path), path.string());
}

/// Writes the text of a classifier. Throws as `format_classifier`.
void write_classifier(std::ostream& out, const classifier& source);

/// Writes a model file, all or nothing. Throws `file_error` if it cannot be written, and as
/// `format_classifier`.
void write_classifier(const std::filesystem::path& path, const classifier& source);

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/classifier/impl/file.hpp>
#endif
