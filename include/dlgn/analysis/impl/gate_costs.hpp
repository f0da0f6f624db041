#pragma once

/// \file
/// The bodies of <dlgn/analysis/gate_costs.hpp>.

#include <dlgn/analysis/gate_costs.hpp>

#include <array>
#include <cstddef>
#include <cstdint>

#include <dlgn/analysis/glitches.hpp>
#include <dlgn/analysis/power.hpp>
#include <dlgn/analysis/timing.hpp>
#include <dlgn/circuit/circuit.hpp>
#include <dlgn/core/bits.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/gate/op.hpp>
#include <dlgn/liberty/cell_library.hpp>
#include <dlgn/liberty/cell_tables.hpp>
#include <dlgn/netlist/map_one_to_one.hpp>
#include <dlgn/netlist/netlist.hpp>

namespace dlgn::detail {

/// The cheapest cells of one function, alone.
[[nodiscard]] inline netlist single_gate(gate_op op, const cell_library& library) {
    circuit circuit(2);
    circuit.set_outputs({circuit.add_gate(op, 0, 1)});
    return map_one_to_one(circuit, library);
}

inline void check_timing(const cell_library& library, const library_tables& tables) {
    if (!tables.has_timing())
        throw error("library " + library.name() + ": no timing tables");
}

/// Samples of two bits in which every change from one of the four states to another, or to itself, comes
/// once.
[[nodiscard]] inline bit_matrix all_changes() {
    constexpr std::array<std::uint8_t, 17> states = {0, 0, 1, 1, 2, 2, 3, 3, 0, 2, 0, 3, 1, 3, 2, 1, 0};
    bit_matrix samples(states.size(), 2);
    for (std::size_t i = 0; i < states.size(); ++i)
        for (const unsigned bit : {0U, 1U})
            samples.set(i, bit, (states[i] >> bit & 1U) != 0);
    return samples;
}

} // namespace dlgn::detail

namespace dlgn {

DLGN_INLINE delay_cost::delay_cost(const cell_library& library, const library_tables& tables,
                                   const timing_params& params) {
    detail::check_timing(library, tables);
    for (const gate_op op : all_gate_ops)
        prices_[to_index(op)] = analyse_timing(detail::single_gate(op, library), tables, params).delay;
}

DLGN_INLINE energy_cost::energy_cost(const cell_library& library, const library_tables& tables,
                                     const timing_params& params) {
    detail::check_timing(library, tables);
    const bit_matrix samples = detail::all_changes();
    for (const gate_op op : all_gate_ops) {
        if (support_size(op) == 0)
            continue;
        const netlist netlist = detail::single_gate(op, library);
        const timing_result timing = analyse_timing(netlist, tables, params);
        const activity activity = count_activity_with_delays(netlist, tables, timing, samples);
        const power_result power = analyse_power(netlist, tables, timing, activity);
        const net_id output = netlist.outputs()[0];
        prices_[to_index(op)] =
            power.dynamic_energy() + power.input_switching -
            activity.toggles[output] * detail::toggle_energy(timing.loads[output], tables.voltage);
    }
}

} // namespace dlgn
