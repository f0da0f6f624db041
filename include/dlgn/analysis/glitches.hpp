#pragma once

/// \file
/// Activity with gate delays: what the nets of a netlist do before they settle.

#include <cstddef>

#include <dlgn/analysis/activity.hpp>
#include <dlgn/analysis/timing.hpp>
#include <dlgn/core/bits.hpp>
#include <dlgn/liberty/cell_tables.hpp>
#include <dlgn/netlist/netlist.hpp>

namespace dlgn {
namespace detail {

/// ns from an input pin to each edge of an output: of the arcs between them the largest, at the slews of the
/// net that the input reads and the load of the net that the output drives; no less than 0.
[[nodiscard]] by_edge<double> pin_delays(const cell_tables& cell, std::size_t input, std::size_t output,
                                         const by_edge<edge_timing>& from, const by_edge<double>& load);

} // namespace detail

/// As `count_activity`, but with the toggles that gate delays add: glitches. All inputs change at once, the
/// nets settle before the next sample, which with registers is the next cycle, and each cell has the delays
/// that static timing gave it, for each input pin and output edge; shorter pulses do not come out of it.
/// Throws as `count_activity`, and `argument_error` if tables or timing are those of another netlist. Time by
/// the number of toggles, logarithmic in those at once under way.
[[nodiscard]] activity count_activity_with_delays(const netlist& netlist, const library_tables& tables,
                                                  const timing_result& timing, bit_view samples);

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/analysis/impl/glitches.hpp>
#endif
