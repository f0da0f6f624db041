#pragma once

/// \file
/// How often the nets of a netlist change, counted on data.

#include <bit>
#include <cstddef>
#include <limits>
#include <span>
#include <string>
#include <vector>

#include <dlgn/core/bits.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/netlist/evaluate.hpp>
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
    [[nodiscard]] std::span<const double> states_of(std::size_t instance) const noexcept {
        const std::size_t end = instance + 1 < first_state.size() ? first_state[instance + 1] : states.size();
        return std::span(states).subspan(first_state[instance], end - first_state[instance]);
    }
};

namespace detail {

/// Throws `argument_error` unless an activity is that of a netlist, with toggles that are finite and no less
/// than 0 and shares from 0 to 1. Linear time.
inline void check_activity(const netlist& netlist, const activity& activity) {
    if (activity.toggles.size() != netlist.nets() || activity.ones.size() != netlist.nets() ||
        activity.first_state.size() != netlist.instances())
        throw argument_error("activity", activity.toggles.size(), "must be that of this netlist");
    std::size_t states = 0;
    for (std::size_t instance = 0; instance < netlist.instances(); ++instance) {
        if (activity.first_state[instance] != states)
            throw argument_error("first_state", activity.first_state[instance],
                                 "must be that of this netlist");
        states += std::size_t{1} << netlist.cell_of(instance).inputs.size();
    }
    if (activity.states.size() != states)
        throw argument_error("states", activity.states.size(), "must be those of this netlist");
    const auto check = [](const char* name, const std::vector<double>& values, double most,
                          const char* expected) {
        for (const double value : values)
            if (!(value >= 0 && value <= most))
                throw argument_error(name, value, expected);
    };
    check("toggles", activity.toggles, std::numeric_limits<double>::max(),
          "must be finite and no less than 0");
    check("ones", activity.ones, 1, "must be from 0 to 1");
    check("states", activity.states, 1, "must be from 0 to 1");
}

} // namespace detail

/// Counts without delays: a net toggles once from one sample to the next if its settled value differs, so
/// glitches do not count. With registers a sample is a cycle, as in `evaluate_cycles`. `samples` is samples ×
/// inputs; throws `argument_error` if its columns are not the netlist's inputs or there are fewer than two
/// samples. 64 samples at a time.
[[nodiscard]] inline activity count_activity(const netlist& netlist, bit_view samples) {
    detail::check_samples(netlist, samples);
    if (samples.rows() < 2)
        throw argument_error("samples", samples.rows(), "activity needs at least two");
    activity result;
    result.samples = samples.rows();
    result.toggles.resize(netlist.nets());
    result.ones.resize(netlist.nets());
    for (std::size_t instance = 0; instance < netlist.instances(); ++instance) {
        result.first_state.push_back(result.states.size());
        result.states.resize(result.states.size() +
                             (std::size_t{1} << netlist.cell_of(instance).inputs.size()));
    }
    std::vector<bit_word> last(netlist.nets()); // the sample before this word's first, in bit 0
    detail::for_each_word(
        netlist, samples, detail::sampling::cycles,
        [&](std::size_t word, std::span<const bit_word> values, bit_word valid) {
            const bit_word paired =
                word == 0 ? valid & ~bit_word{1} : valid; // the first sample has none before it
            for (std::size_t net = 0; net < netlist.nets(); ++net) {
                result.ones[net] += std::popcount(values[net] & valid);
                result.toggles[net] += std::popcount((values[net] ^ (values[net] << 1 | last[net])) & paired);
                last[net] = values[net] >> (bits_per_word - 1);
            }
            for (std::size_t instance = 0; instance < netlist.instances(); ++instance) {
                const auto reads = netlist.input_nets(instance);
                for (std::size_t state = 0; state >> reads.size() == 0; ++state) {
                    bit_word holds = valid;
                    for (std::size_t i = 0; i < reads.size(); ++i) {
                        const bit_word read = detail::net_word(values, reads[i]);
                        holds &= ((state >> i) & 1U) != 0 ? read : ~read;
                    }
                    result.states[result.first_state[instance] + state] += std::popcount(holds);
                }
            }
        });
    const auto count = static_cast<double>(samples.rows());
    for (double& toggles : result.toggles)
        toggles /= count - 1;
    for (double& ones : result.ones)
        ones /= count;
    for (double& state : result.states)
        state /= count;
    return result;
}

} // namespace dlgn
