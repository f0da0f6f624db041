#pragma once

/// \file
/// In which states the registers of a netlist are.

#include <algorithm>
#include <cstddef>
#include <vector>

#include <dlgn/analysis/activity.hpp>
#include <dlgn/netlist/netlist.hpp>

namespace dlgn::detail {

/// The share of each state of a register's inputs, then clock, then state (each a bit of the index, lowest
/// first). The clock is 1 half of the time. The state is what the inputs asked for in the cycle before; it
/// differs from what they ask for now as often as the outputs toggle, up and down alike.
[[nodiscard]] inline std::vector<double> register_states(const netlist& netlist, std::size_t instance,
                                                         const activity& activity) {
    const cell& cell = netlist.cell_of(instance);
    const std::size_t clock = std::size_t{1} << cell.inputs.size(), kept = clock << 1;
    const auto inputs = activity.states_of(instance);
    const auto taken = [&](std::size_t state) {
        return cell.state->preset(state) || (cell.state->next(state) && !cell.state->clear(state));
    };
    double toggles = 0;
    for (const net_id net : netlist.output_nets(instance))
        if (net != open_net)
            toggles = std::max(toggles, activity.toggles[net]);
    double ones = 0;
    double sum = 0;
    for (std::size_t state = 0; state < inputs.size(); ++state) {
        ones += taken(state) ? inputs[state] : 0;
        sum += inputs[state];
    }
    std::vector<double> result(2 * kept);
    for (std::size_t state = 0; state < inputs.size(); ++state) {
        const bool one = taken(state);
        const double same = one ? ones : sum - ones;
        const double changed = same > 0 ? std::min(1.0, toggles / 2 / same) : 0;
        for (const std::size_t level : {std::size_t{0}, clock}) {
            result[state | level | (one ? kept : 0)] = inputs[state] * (1 - changed) / 2;
            result[state | level | (one ? 0 : kept)] = inputs[state] * changed / 2;
        }
    }
    return result;
}

} // namespace dlgn::detail
