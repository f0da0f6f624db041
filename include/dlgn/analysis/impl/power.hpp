#pragma once

/// \file
/// The bodies of <dlgn/analysis/power.hpp>.

#include <dlgn/analysis/power.hpp>

#include <cmath>
#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include <dlgn/analysis/activity.hpp>
#include <dlgn/analysis/register_power.hpp>
#include <dlgn/analysis/timing.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/liberty/cell_tables.hpp>
#include <dlgn/netlist/netlist.hpp>

namespace dlgn {

DLGN_INLINE power_result& power_result::operator+=(const power_result& other) noexcept {
    leakage += other.leakage;
    switching += other.switching;
    internal += other.internal;
    input_switching += other.input_switching;
    clock += other.clock;
    return *this;
}

DLGN_INLINE double power_result::check(double rate) {
    if (!(rate > 0) || !std::isfinite(rate))
        throw argument_error("rate", rate, "must be more than 0 inferences a second, and finite");
    return rate;
}

} // namespace dlgn

namespace dlgn::detail {

DLGN_INLINE double mean_energy(const by_edge<lookup_table>& energy, timing_sense sense,
                               const by_edge<edge_timing>& from, double load) noexcept {
    const bool turned = sense == timing_sense::negative_unate;
    return (energy.rise(from[turned ? edge::fall : edge::rise].slew, load) +
            energy.fall(from[turned ? edge::rise : edge::fall].slew, load)) /
           2;
}

DLGN_INLINE double instance_power::of_clock(double slew, double voltage) const {
    const register_tables& clocked = *tables.clocked;
    const by_edge<edge_timing> clock{{0, slew}, {0, slew}};
    double sum = 2 * toggle_energy(clocked.capacitance, voltage);
    for (std::size_t i = 0; i < clocked.energy.size(); ++i)
        sum += 2 * share(clocked.energy, i, [](std::size_t) { return true; }) *
               mean_energy(clocked.energy[i].energy, timing_sense::positive_unate, clock, 0);
    return sum;
}

DLGN_INLINE double instance_power::of_state(std::size_t output, double slew, double load) const {
    const std::vector<internal_energy>& groups = tables.output_energy[output];
    const by_edge<edge_timing> clock{{0, slew}, {0, slew}};
    double sum = 0;
    for (std::size_t i = 0; i < groups.size(); ++i)
        if (!groups[i].related_input || *groups[i].related_input == kind.inputs.size())
            sum += share(groups, i, [](std::size_t) { return true; }) *
                   mean_energy(groups[i].energy, timing_sense::positive_unate, clock, load);
    return sum;
}

DLGN_INLINE double instance_power::of_input(std::size_t input, const by_edge<edge_timing>& from) const {
    const std::vector<internal_energy>& groups = tables.input_energy[input];
    double sum = 0;
    for (std::size_t i = 0; i < groups.size(); ++i)
        sum += share(groups, i, [](std::size_t) { return true; }) *
               mean_energy(groups[i].energy, timing_sense::positive_unate, from, 0);
    return sum;
}

DLGN_INLINE double instance_power::of_output(std::size_t output, const std::vector<double>& toggles,
                                             const std::vector<by_edge<edge_timing>>& from,
                                             double load) const {
    const std::vector<internal_energy>& groups = tables.output_energy[output];
    const truth_table& function = kind.outputs[output].function;
    std::vector<double> weights(groups.size());
    std::vector<double> totals;
    const auto weigh = [&](const auto& weight) {
        totals.clear();
        for (std::size_t i = 0; i < groups.size(); ++i) {
            weights[i] = weight(i);
            if (totals.size() <= groups[i].supply)
                totals.resize(groups[i].supply + 1);
            totals[groups[i].supply] += weights[i];
        }
        for (const double total : totals)
            if (total <= 0)
                return false;
        return true;
    };
    const bool decided = weigh([&](std::size_t i) {
        const auto related = groups[i].related_input;
        const std::size_t bit = related ? std::size_t{1} << *related : 0;
        const auto decides = [&](std::size_t state) {
            return !related || function(state) != function(state ^ bit);
        };
        return (related ? toggles[*related] : 1) * share(groups, i, decides);
    });
    if (!decided) // inputs that only ever change together: all tables count the same
        weigh([](std::size_t) { return 1.0; });
    double sum = 0;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const auto related = groups[i].related_input;
        const timing_sense sense =
            related ? unateness(function, static_cast<unsigned>(*related)) : timing_sense::positive_unate;
        sum += weights[i] / totals[groups[i].supply] *
               mean_energy(groups[i].energy, sense, related ? from[*related] : by_edge<edge_timing>{}, load);
    }
    return sum;
}

} // namespace dlgn::detail

namespace dlgn {

DLGN_INLINE std::vector<power_result> instance_powers(const netlist& netlist, const library_tables& tables,
                                                      const timing_result& timing, const activity& activity) {
    detail::check_tables(netlist, tables);
    if (timing.nets.size() != netlist.nets())
        throw argument_error("timing", timing.nets.size(), "must be that of this netlist");
    detail::check_activity(netlist, activity);
    if (!(tables.voltage > 0) || !std::isfinite(tables.voltage))
        throw argument_error(
            "voltage", tables.voltage,
            "library " + netlist.library().name() +
                (tables.voltage_fault.empty() ? " does not say its voltage" : ": " + tables.voltage_fault));
    std::vector<power_result> result(netlist.instances());
    std::vector<double> toggles;
    std::vector<by_edge<edge_timing>> from;
    for (std::size_t instance = 0; instance < netlist.instances(); ++instance) {
        const cell& cell = netlist.cell_of(instance);
        const cell_tables& cell_data = tables.cells[netlist.cell_index(instance)];
        const auto fail = [&](const std::string& problem) {
            throw error("library " + netlist.library().name() + ": cell " + cell.name + " " + problem);
        };
        if (!cell_data.power_fault.empty())
            fail("has no power that is known: " + cell_data.power_fault);
        std::span<const double> states = activity.states_of(instance);
        std::vector<double> with_state;
        if (cell.state) {
            with_state = detail::register_states(netlist, instance, activity);
            states = with_state;
        }
        const detail::instance_power energies{cell, cell_data, states};
        power_result& sum = result[instance];
        toggles.clear();
        from.clear();
        for (std::size_t input = 0; input < cell.inputs.size(); ++input) {
            const net_id net = netlist.input_nets(instance)[input];
            toggles.push_back(is_constant(net) ? 0 : activity.toggles[net]);
            from.push_back(is_constant(net) ? by_edge<edge_timing>{} : timing.nets[net]);
            if (toggles.back() > 0)
                sum.internal += toggles.back() * energies.of_input(input, from.back());
        }
        for (std::size_t output = 0; output < cell.outputs.size(); ++output) {
            const net_id net = netlist.output_nets(instance)[output];
            if (net == open_net || activity.toggles[net] == 0)
                continue;
            const double load = (timing.loads[net].rise + timing.loads[net].fall) / 2;
            sum.switching += activity.toggles[net] * detail::toggle_energy(timing.loads[net], tables.voltage);
            const double energy = cell.state ? energies.of_state(output, timing.params.clock_slew, load)
                                             : energies.of_output(output, toggles, from, load);
            sum.internal += activity.toggles[net] * energy;
        }
        if (cell.state)
            sum.clock = energies.of_clock(timing.params.clock_slew, tables.voltage);
        for (std::size_t state = 0; state < states.size(); ++state)
            sum.leakage += states[state] * cell_data.leakage[state];
        if (!(sum.leakage >= 0) || !std::isfinite(sum.leakage + sum.switching + sum.internal + sum.clock))
            fail("has a leakage that is negative, or an energy that is not finite");
    }
    return result;
}

DLGN_INLINE power_result analyse_power(const netlist& netlist, const library_tables& tables,
                                       const timing_result& timing, const activity& activity) {
    power_result total;
    for (const power_result& each : instance_powers(netlist, tables, timing, activity))
        total += each;
    for (std::size_t input = 0; input < netlist.inputs(); ++input)
        total.input_switching +=
            activity.toggles[input] * detail::toggle_energy(timing.loads[input], tables.voltage);
    return total;
}

} // namespace dlgn
