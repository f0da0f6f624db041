#pragma once

/// \file
/// How often the nets of a netlist change, counted on data.

#include <cstddef>
#include <span>
#include <vector>

#include <dlgn/core/bits.hpp>
#include <dlgn/netlist/netlist.hpp>

namespace dlgn {

/// What the nets and cells of one netlist do while samples are applied one after the other.
struct activity {
    std::size_t samples = 0;     ///< that were applied
    std::vector<double> toggles; ///< of each net, mean from one sample to the next
    std::vector<double> ones;    ///< of each net, the share of the samples in which it is 1
    std::vector<double>
        states; ///< of each instance in turn: the share of samples in each state of its inputs
    std::vector<std::size_t> first_state; ///< of each instance in `states`

    /// The shares of instance `instance`; input i is bit i of the index.
    [[nodiscard]] std::span<const double> states_of(std::size_t instance) const noexcept;
};

namespace detail {

/// Throws `argument_error` unless an activity is that of a netlist, with toggles that are finite and no less
/// than 0 and shares from 0 to 1. Linear time.
void check_activity(const netlist& netlist, const activity& activity);

} // namespace detail

/// Counts without delays: a net toggles once from one sample to the next if its settled value differs, so
/// glitches do not count. With registers a sample is a cycle, as in `evaluate_cycles`. `samples` is samples ×
/// inputs; throws `argument_error` if its columns are not the netlist's inputs or there are fewer than two
/// samples. 64 samples at a time.
[[nodiscard]] activity count_activity(const netlist& netlist, bit_view samples);

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/analysis/impl/activity.hpp>
#endif
