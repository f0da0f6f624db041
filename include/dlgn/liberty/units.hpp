#pragma once

/// \file
/// The units of a Liberty file.

#include <dlgn/liberty/ast.hpp>
#include <dlgn/liberty/library_units.hpp>

namespace dlgn::detail {

/// The units that a library of a file names; ns, pF, V and nW where it names none. Throws `parse_error` on a
/// unit of another kind, and on one that is not positive and finite.
[[nodiscard]] liberty_units read_units(const liberty_file& file, const liberty_group& library);

/// Those of the first library of a file.
[[nodiscard]] inline liberty_units read_units(const liberty_file& file) {
    return read_units(file, file.library());
}

} // namespace dlgn::detail

#ifndef DLGN_COMPILED
#include <dlgn/liberty/impl/units.hpp>
#endif
