#pragma once

/// \file
/// Liberty text to tree. The grammar as vendors write it: optional semicolons, bare or quoted values,
/// expressions, groups with any number of arguments; nothing is assumed about names.

#include <filesystem>
#include <string>

#include <dlgn/core/file.hpp>
#include <dlgn/liberty/ast.hpp>

namespace dlgn {
/// The tree of a Liberty text; `name` stands for it in messages. Throws `parse_error` with line and column on
/// anything but whole library groups, one or more, and `file_error` on a compressed file. Linear time.
[[nodiscard]] liberty_file parse_liberty_file(std::string text, std::string name = "liberty");

/// The tree of a Liberty file. Throws `file_error` if it cannot be read, else as `parse_liberty_file`.
[[nodiscard]] inline liberty_file read_liberty_file(const std::filesystem::path& path) {
    return parse_liberty_file(read_file(path), path.string());
}

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/liberty/impl/parse.hpp>
#endif
