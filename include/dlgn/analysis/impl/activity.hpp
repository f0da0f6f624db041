#pragma once

/// \file
/// The bodies of <dlgn/analysis/activity.hpp>.

#include <dlgn/analysis/activity.hpp>

#include <bit>
#include <cstddef>
#include <limits>
#include <span>
#include <string>
#include <vector>

#include <dlgn/core/bits.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/netlist/evaluate.hpp>
#include <dlgn/netlist/netlist.hpp>

namespace dlgn {

DLGN_INLINE std::span<const double> activity::states_of(std::size_t instance) const noexcept {
    const std::size_t end = instance + 1 < first_state.size() ? first_state[instance + 1] : states.size();
    return std::span(states).subspan(first_state[instance], end - first_state[instance]);
}

} // namespace dlgn

namespace dlgn::detail {

DLGN_INLINE void check_activity(const netlist& netlist, const activity& activity) {
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

} // namespace dlgn::detail

namespace dlgn {

DLGN_INLINE activity count_activity(const netlist& netlist, bit_view samples) {
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
