#pragma once

/// \file
/// How the readers of data sets get at files.

#include <filesystem>
#include <functional>
#include <string>

namespace dlgn {

/// Reads a file and gives back its (unpacked) bytes; throws `file_error` if it cannot.
using file_loader = std::function<std::string(const std::filesystem::path&)>;

} // namespace dlgn
