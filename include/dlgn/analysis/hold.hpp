#pragma once

/// \file
/// Whether the data of registers stands still long enough after the clock's edge.

#include <cstddef>
#include <limits>

#include <dlgn/analysis/timing.hpp>
#include <dlgn/liberty/cell_tables.hpp>
#include <dlgn/netlist/netlist.hpp>

namespace dlgn {

/// What `analyse_hold` finds.
struct hold_result {
    /// ns by which the earliest change comes later than it may, the least of all registers that read one;
    /// infinite if there is none. Below 0: data is lost.
    double slack = std::numeric_limits<double>::infinity();
    std::size_t instance = netlist::no_instance; ///< the register with that slack
    std::size_t violations = 0;                  ///< registers with a slack below 0
};

/// The earliest changes after the clock's edge against the hold times of the registers that read them, less
/// the skew. Slews and capacitances of pins are the least, of arcs with conditions the fastest counts. Inputs
/// that change at the edge itself would need an input delay, which nobody has stated: paths from inputs count
/// only with `from_inputs`. `timing` is that of the netlist. Throws `argument_error` if it is not; `error` as
/// `analyse_timing`. Linear time.
[[nodiscard]] hold_result analyse_hold(const netlist& netlist, const library_tables& tables,
                                       const timing_result& timing, bool from_inputs = false);

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/analysis/impl/hold.hpp>
#endif
