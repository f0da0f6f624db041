#pragma once

/// \file
/// Which cells of a netlist may give way to which others, at all corners.

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

#include <dlgn/analysis/incremental_timing.hpp>
#include <dlgn/liberty/cell_library.hpp>
#include <dlgn/liberty/cell_tables.hpp>
#include <dlgn/liberty/function_key.hpp>
#include <dlgn/netlist/netlist.hpp>

namespace dlgn::detail {

/// The drives of each cell that a netlist uses: cells of the same function, pin by pin with the same names,
/// of which all corners know enough.
class drive_choices {
public:
    /// `with_power`: the first corner must know their energies, too. Throws as `in_library`. Time grows with
    /// the square of the cells.
    drive_choices(const netlist& source, const std::vector<timing_corner>& corners, bool with_power)
        : at_corner_(corners.size()), group_(source.shared_library()->size()) {
        const cell_library& cells = *source.shared_library();
        std::vector<bool> known(cells.size(), true);
        for (std::size_t c = 0; c < corners.size(); ++c) {
            const cell_library& there = *corners[c].cells;
            for (std::size_t i = 0; i < cells.size(); ++i) {
                const cell* const found = there.find(cells.at(i).name);
                known[i] = known[i] && found != nullptr && same_pins(cells.at(i), *found);
                at_corner_[c].push_back(known[i] ? there.index_of(cells.at(i).name) : 0);
                if (known[i])
                    known[i] = is_usable(cells.at(i), corners[c].tables->cells[at_corner_[c][i]],
                                         with_power && c == 0);
            }
        }
        std::vector<bool> used(cells.size());
        for (std::size_t i = 0; i < source.instances(); ++i)
            used[source.cell_index(i)] = true;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (!used[i])
                continue;
            for (std::size_t j = 0; j < cells.size(); ++j)
                if (j == i || (known[j] && known[i] && same_pins(cells.at(i), cells.at(j))))
                    group_[i].push_back(j);
            std::stable_sort(group_[i].begin(), group_[i].end(), [&](std::size_t a, std::size_t b) {
                return cells.at(a).area < cells.at(b).area;
            });
        }
    }

    /// Those that may take the place of a cell, itself among them, by rising area; none if no instance is
    /// one.
    [[nodiscard]] const std::vector<std::size_t>& of(std::size_t cell) const noexcept { return group_[cell]; }
    /// A cell of the netlist's library as that of a corner.
    [[nodiscard]] std::size_t at_corner(std::size_t corner, std::size_t cell) const noexcept {
        return at_corner_[corner][cell];
    }

private:
    /// Whether what is known of a cell is enough.
    [[nodiscard]] static bool is_usable(const cell& cell, const cell_tables& tables, bool with_power) {
        for (const std::string& fault : tables.delay_faults)
            if (!fault.empty())
                return false;
        if (with_power && !tables.power_fault.empty())
            return false;
        return !cell.state || (tables.clocked && tables.clocked->fault.empty());
    }

    std::vector<std::vector<std::size_t>> at_corner_; ///< of each corner, the cell there for each cell
    std::vector<std::vector<std::size_t>> group_;     ///< of each cell that is used
};

} // namespace dlgn::detail
