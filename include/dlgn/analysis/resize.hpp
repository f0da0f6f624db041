#pragma once

/// \file
/// Drives of the cells of a netlist whose wires are known, at several corners at once.

#include <cstddef>
#include <vector>

#include <dlgn/analysis/drive_sizer.hpp>
#include <dlgn/analysis/incremental_timing.hpp>
#include <dlgn/netlist/netlist.hpp>

namespace dlgn {

/// What a netlist had and has at a corner.
struct resized_corner {
    double delay_before = 0;            ///< ns, with setup and skew where there are registers
    double delay_after = 0;             ///< ns
    std::size_t over_limits_before = 0; ///< nets above what may be used of a limit of load or slew
    std::size_t over_limits_after = 0;  ///< nets
};

/// A netlist with other drives.
struct resize_result {
    dlgn::netlist netlist;                    ///< the same instances and nets
    std::vector<std::size_t> exchanged = {};  ///< the instances with another cell, in order
    std::size_t larger = 0;                   ///< of them, those with a cell of more area
    std::vector<resized_corner> corners = {}; ///< one for each
    double area_before = 0;                   ///< µm²
    double area_after = 0;                    ///< µm²
};

/// The same netlist with other drives: any cell may give way to another of the same function, pin by pin with
/// the same names, that all corners know, so that places and wires may stay; buffers are not added. In this
/// order: no net is above the `max_capacitance` of its driver or the `max_transition` of its pins at any
/// corner, with the margin; each corner keeps the period that it wants, or the slowest is as fast as can be
/// if none wants any; and that at the least price. Never worse than before, in that order. What cannot be had
/// stays, and is counted. The wires are those of `corners`, which do not change; the first corner is that of
/// the activity. A heuristic: Lagrangian relaxation over the whole netlist, by the gradient of a smooth
/// delay, then exact search cell by cell. Hold is not looked at. Throws `argument_error` without a corner, on
/// figures out of range, and as `in_library`; `error` as `analyse_timing`. Time grows with passes × instances
/// × cells of a function × corners: about 10 s for 3,000 cells at three corners.
[[nodiscard]] resize_result resize(const netlist& source, const std::vector<timing_corner>& corners,
                                   const resize_params& params = {});

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/analysis/impl/resize.hpp>
#endif
