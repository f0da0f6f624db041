#pragma once

/// \file
/// Drive strengths and buffers, so that no pin drives more than its library allows.

#include <cstddef>

#include <dlgn/analysis/timing.hpp>
#include <dlgn/liberty/cell_tables.hpp>
#include <dlgn/netlist/netlist.hpp>

namespace dlgn {

/// A netlist with other drivers, and what that took.
struct drive_result {
    dlgn::netlist netlist;             ///< with the same function
    std::size_t overloaded_before = 0; ///< nets
    std::size_t overloaded_after = 0;  ///< those that no cell of the library can drive
    std::size_t exchanged = 0;         ///< instances with another cell of their function
    std::size_t buffers = 0;           ///< instances that were added
    double area_before = 0;            ///< µm²
    double area_after = 0;             ///< µm²
};

/// The same netlist without overloaded nets, by `max_capacitance` (other rules: `broken_rules`): a cell that
/// has to drive too much gives way to a larger one of its function, or some of its readers move behind
/// buffers or trees of them, whichever is smaller. Cells that can drive their loads stay as they are. What
/// nothing in the library can drive, such as a single pin that is too large, stays overloaded and is counted.
/// Nets keep their origins. `params` is that of the timing analysis. Throws as `overloaded_nets`, and
/// `argument_error` if wires have capacitances by net: the nets are about to change. About linear time.
[[nodiscard]] drive_result choose_drives(const netlist& netlist, const library_tables& tables,
                                         const timing_params& params = {});

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/analysis/impl/drives.hpp>
#endif
