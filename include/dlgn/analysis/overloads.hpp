#pragma once

/// \file
/// Which nets of a netlist are too large for their drivers.

#include <limits>
#include <vector>

#include <dlgn/analysis/timing.hpp>
#include <dlgn/liberty/cell_tables.hpp>
#include <dlgn/netlist/netlist.hpp>

namespace dlgn {

/// A net whose driver has to drive more than it can.
struct overloaded_net {
    net_id net = 0;   ///< that has too much to drive
    double load = 0;  ///< pF, of the edge where it is larger
    double limit = 0; ///< pF, `max_capacitance` of the driver's pin, or `timing_params::input_limit`
};

namespace detail {

/// What may be driven by something whose limit is said to be `limit`, 0 if nothing is said.
[[nodiscard]] inline double effective_limit(double limit) noexcept {
    return limit == 0 ? std::numeric_limits<double>::infinity() : limit;
}

} // namespace detail

/// The nets that are loaded with more than the `max_capacitance` of their driver, or with more than
/// `params.input_limit` if they are inputs, in order; by `net_loads`, with wires of any model. Throws as
/// `net_loads`, and `argument_error` on a limit that is negative or not finite. Linear time.
[[nodiscard]] std::vector<overloaded_net>
overloaded_nets(const netlist& netlist, const library_tables& tables, const timing_params& params = {});

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/analysis/impl/overloads.hpp>
#endif
