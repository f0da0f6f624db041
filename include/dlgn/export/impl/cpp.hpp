#pragma once

/// \file
/// The bodies of <dlgn/export/cpp.hpp>.

#include <dlgn/export/cpp.hpp>

#include <filesystem>
#include <ostream>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/core/file.hpp>
#include <dlgn/core/inline.hpp>

namespace dlgn {

DLGN_INLINE void write_cpp(std::ostream& out, const circuit& source, const cpp_options& options) {
    detail::write_cpp_class(out, source, options, [] {});
}

DLGN_INLINE void write_cpp(const std::filesystem::path& path, const circuit& source,
                           const cpp_options& options) {
    write_file(path, [&](std::ostream& out) { write_cpp(out, source, options); });
}

} // namespace dlgn
