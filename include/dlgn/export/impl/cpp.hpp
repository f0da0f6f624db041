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

DLGN_INLINE void write_cpp(std::ostream& out, const circuit& source, const cpp_params& params) {
    detail::write_cpp_class(out, source, params, [] {});
}

DLGN_INLINE void write_cpp(const std::filesystem::path& path, const circuit& source,
                           const cpp_params& params) {
    write_file(path, [&](std::ostream& out) { write_cpp(out, source, params); });
}

} // namespace dlgn
