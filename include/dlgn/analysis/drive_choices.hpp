#pragma once

/// \file
/// Which cells of a netlist may give way to which others, at all corners.

#include <cstddef>
#include <vector>

#include <dlgn/analysis/incremental_timing.hpp>
#include <dlgn/liberty/cell_library.hpp>
#include <dlgn/liberty/cell_tables.hpp>
#include <dlgn/netlist/netlist.hpp>

namespace dlgn::detail {

/// The drives of each cell that a netlist uses: cells of the same function, pin by pin with the same names,
/// of which all corners know enough.
class drive_choices {
public:
    /// `with_power`: the first corner must know their energies, too. Throws as `in_library`. Time grows with
    /// the square of the cells.
    drive_choices(const netlist& source, const std::vector<timing_corner>& corners, bool with_power);

    /// Those that may take the place of a cell, itself among them, by rising area; none if no instance is
    /// one.
    [[nodiscard]] const std::vector<std::size_t>& of(std::size_t cell) const noexcept { return group_[cell]; }
    /// A cell of the netlist's library as that of a corner.
    [[nodiscard]] std::size_t at_corner(std::size_t corner, std::size_t cell) const noexcept {
        return at_corner_[corner][cell];
    }

private:
    /// Whether what is known of a cell is enough.
    [[nodiscard]] static bool is_usable(const cell& cell, const cell_tables& tables, bool with_power);

    std::vector<std::vector<std::size_t>> at_corner_; ///< of each corner, the cell there for each cell
    std::vector<std::vector<std::size_t>> group_;     ///< of each cell that is used
};

} // namespace dlgn::detail

#ifndef DLGN_COMPILED
#include <dlgn/analysis/impl/drive_choices.hpp>
#endif
