#pragma once

/// \file
/// The bodies of <dlgn/analysis/drive_choices.hpp>.

#include <dlgn/analysis/drive_choices.hpp>

#include <cstddef>
#include <string>
#include <vector>

#include <dlgn/analysis/incremental_timing.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/core/stable_sort.hpp>
#include <dlgn/liberty/cell_library.hpp>
#include <dlgn/liberty/cell_tables.hpp>
#include <dlgn/liberty/function_key.hpp>
#include <dlgn/netlist/netlist.hpp>

namespace dlgn::detail {

DLGN_INLINE drive_choices::drive_choices(const netlist& source, const std::vector<timing_corner>& corners,
                                         bool with_power)
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
                known[i] =
                    is_usable(cells.at(i), corners[c].tables->cells[at_corner_[c][i]], with_power && c == 0);
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
        stable_sort(group_[i],
                    [&](std::size_t a, std::size_t b) { return cells.at(a).area < cells.at(b).area; });
    }
}

DLGN_INLINE bool drive_choices::is_usable(const cell& cell, const cell_tables& tables, bool with_power) {
    for (const std::string& fault : tables.delay_faults)
        if (!fault.empty())
            return false;
    if (with_power && !tables.power_fault.empty())
        return false;
    return !cell.state || (tables.clocked && tables.clocked->fault.empty());
}

} // namespace dlgn::detail
