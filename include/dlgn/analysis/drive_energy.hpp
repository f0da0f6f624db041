#pragma once

/// \file
/// The energy that an instance of a netlist takes with another cell.

#include <cstddef>
#include <span>
#include <vector>

#include <dlgn/analysis/activity.hpp>
#include <dlgn/analysis/incremental_timing.hpp>
#include <dlgn/analysis/loads.hpp>
#include <dlgn/analysis/power.hpp>
#include <dlgn/analysis/register_power.hpp>
#include <dlgn/analysis/timing.hpp>
#include <dlgn/liberty/cell_library.hpp>
#include <dlgn/liberty/cell_tables.hpp>
#include <dlgn/netlist/netlist.hpp>

namespace dlgn::detail {

/// pJ an inference that a cell takes in an instance's place, at the corner and with the slews and loads of
/// `timing`: its own energy, and that of its pins as loads of others. `period`: ns in which it leaks.
[[nodiscard]] inline double drive_energy(const incremental_timing& timing, double period,
                                         const activity& activity, std::size_t instance,
                                         std::size_t cell_index) {
    const netlist& source = timing.netlist();
    const cell& cell = source.shared_library()->at(cell_index);
    const cell_tables& data = timing.tables().cells[cell_index];
    const double voltage = timing.tables().voltage;
    std::vector<double> with_state;
    std::span<const double> states = activity.states_of(instance);
    if (cell.state) {
        with_state = register_states(source, instance, activity);
        states = with_state;
    }
    const instance_power energies{cell, data, states};
    double energy = 0;
    std::vector<double> toggles;
    std::vector<by_edge<edge_timing>> from;
    for (std::size_t pin = 0; pin < cell.inputs.size(); ++pin) {
        const net_id net = source.input_nets(instance)[pin];
        toggles.push_back(is_constant(net) ? 0 : activity.toggles[net]);
        from.push_back(is_constant(net) ? by_edge<edge_timing>{} : timing.nets()[net]);
        energy += toggles.back() *
                  (energies.of_input(pin, from.back()) + toggle_energy(data.input_capacitance[pin], voltage));
    }
    for (std::size_t output = 0; output < cell.outputs.size(); ++output) {
        const net_id net = source.output_nets(instance)[output];
        if (net == open_net || activity.toggles[net] == 0)
            continue;
        const double load = (timing.loads()[net].rise + timing.loads()[net].fall) / 2;
        energy +=
            activity.toggles[net] * (cell.state ? energies.of_state(output, timing.params().clock_slew, load)
                                                : energies.of_output(output, toggles, from, load));
    }
    if (cell.state)
        energy += energies.of_clock(timing.params().clock_slew, voltage);
    for (std::size_t state = 0; state < states.size(); ++state)
        energy += states[state] * data.leakage[state] * period * 1e-6;
    return energy;
}

} // namespace dlgn::detail
