#pragma once

/// \file
/// The bodies of <dlgn/liberty/cell_tables.hpp>.

#include <dlgn/liberty/cell_tables.hpp>

#include <dlgn/core/inline.hpp>

namespace dlgn {

DLGN_INLINE bool library_tables::has_timing() const noexcept {
    for (const cell_tables& cell : cells)
        if (!cell.arcs.empty())
            return true;
    return false;
}

} // namespace dlgn
