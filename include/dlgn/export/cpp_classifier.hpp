#pragma once

/// \file
/// A classifier as a C++ header, its encoder included.

#include <filesystem>
#include <ostream>

#include <dlgn/classifier/classifier.hpp>
#include <dlgn/export/cpp.hpp>

namespace dlgn {

/// Writes a classifier as a C++20 header: what `write_cpp` writes of its circuit and, for the name
/// `classifier`, the function `dlgn::classifier classifier::make_classifier()`. The header includes
/// `<dlgn/inference.hpp>`: a program needs these two only. Throws as `write_cpp`.
void write_cpp(std::ostream& out, const classifier& source, const cpp_params& params = {});

/// The same to a file, all or nothing. Throws also `file_error`.
void write_cpp(const std::filesystem::path& path, const classifier& source, const cpp_params& params = {});

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/export/impl/cpp_classifier.hpp>
#endif
