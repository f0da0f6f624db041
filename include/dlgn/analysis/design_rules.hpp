#pragma once

/// \file
/// Which nets of a netlist are too slow, or have too many readers, for what their library asks.

#include <cstddef>
#include <cstdint>
#include <vector>

#include <dlgn/analysis/timing.hpp>
#include <dlgn/liberty/cell_tables.hpp>
#include <dlgn/netlist/netlist.hpp>

namespace dlgn {

/// What a library may ask of a net besides its load.
enum class design_rule : std::uint8_t {
    max_transition, ///< of the slew, ns: the least of what the pins at the net ask
    max_fanout      ///< of the readers' `fanout_load`: what the driver's pin asks; output bits do not count
};

/// A net that breaks a rule.
struct broken_rule {
    net_id net = 0;                                 ///< at whose pins the rule is broken
    design_rule rule = design_rule::max_transition; ///< which one
    double value = 0;                               ///< what the net has, in the rule's unit
    double limit = 0;                               ///< what it may have
};

/// The nets with a slew above the `max_transition` of one of their pins, or with more readers than the
/// `max_fanout` of their driver, in order; of one net the transition first. Slews are those of `timing`, the
/// worst. Whoever drives an input has no limits. Loads are what `overloaded_nets` looks at. Throws
/// `argument_error` if tables or timing are those of another netlist. Linear time.
[[nodiscard]] std::vector<broken_rule> broken_rules(const netlist& netlist, const library_tables& tables,
                                                    const timing_result& timing);

/// How many nets break a rule.
[[nodiscard]] std::size_t count_broken(const std::vector<broken_rule>& broken, design_rule rule) noexcept;

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/analysis/impl/design_rules.hpp>
#endif
