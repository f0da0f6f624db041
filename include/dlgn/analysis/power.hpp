#pragma once

/// \file
/// Energy and power of a netlist, from the tables of its cells and the activity of its nets.

#include <cmath>
#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include <dlgn/analysis/activity.hpp>
#include <dlgn/analysis/register_power.hpp>
#include <dlgn/analysis/timing.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/liberty/cell_tables.hpp>
#include <dlgn/netlist/netlist.hpp>

namespace dlgn {

/// Energies of one instance or of a whole netlist.
struct power_result {
    double leakage = 0;         ///< nW
    double switching = 0;       ///< pJ an inference: charging the nets that cells drive
    double internal = 0;        ///< pJ an inference: inside the cells
    double input_switching = 0; ///< pJ an inference: charging the input nets, which whoever drives them pays
    /// pJ a cycle of the clock, which with registers is an inference: what the clock charges and moves in
    /// registers, changes of their outputs not included. Of the clock's own cells and wires nothing is known
    /// before they are laid out.
    double clock = 0;

    /// pJ an inference, leakage not included: internal, switching, and the clock.
    [[nodiscard]] double dynamic_energy() const noexcept { return switching + internal + clock; }
    /// pJ an inference at `rate` inferences a second, leakage in the time of one included. Throws
    /// `argument_error` unless the rate is positive and finite.
    [[nodiscard]] double energy(double rate) const { return dynamic_energy() + leakage * 1e3 / check(rate); }
    /// mW at `rate` inferences a second. Throws as `energy`.
    [[nodiscard]] double power(double rate) const {
        return dynamic_energy() * check(rate) * 1e-9 + leakage * 1e-6;
    }

    /// Adds what another instance or netlist takes.
    power_result& operator+=(const power_result& other) noexcept {
        leakage += other.leakage;
        switching += other.switching;
        internal += other.internal;
        input_switching += other.input_switching;
        clock += other.clock;
        return *this;
    }

private:
    [[nodiscard]] static double check(double rate) {
        if (!(rate > 0) || !std::isfinite(rate))
            throw argument_error("rate", rate, "must be more than 0 inferences a second");
        return rate;
    }
};

namespace detail {

/// The energy of a table at a slew and load, mean of both edges of the pin, which are equally frequent. The
/// slew is that of the edge which the related input has, by `sense`.
[[nodiscard]] inline double mean_energy(const by_edge<lookup_table>& energy, timing_sense sense,
                                        const by_edge<edge_timing>& from, double load) noexcept {
    const bool turned = sense == timing_sense::negative_unate;
    return (energy.rise(from[turned ? edge::fall : edge::rise].slew, load) +
            energy.fall(from[turned ? edge::rise : edge::fall].slew, load)) /
           2;
}

/// pJ that a toggle of a net takes from the supply, the mean of both edges: ½CV².
[[nodiscard]] inline double toggle_energy(const by_edge<double>& load, double voltage) noexcept {
    return (load.rise + load.fall) / 4 * voltage * voltage;
}

/// The energies of one instance. Holds references: for use within one expression.
struct instance_power {
    const cell& kind;
    const cell_tables& tables;
    std::span<const double> states; ///< share of each state of the inputs, of a register of clock and state

    /// How likely a state is in which group `index` of `groups` applies and `also` holds. A group without a
    /// condition applies where no other one of its supply and related input does.
    template <class Condition>
    [[nodiscard]] double share(const std::vector<internal_energy>& groups, std::size_t index,
                               const Condition& also) const {
        const internal_energy& group = groups[index];
        double sum = 0;
        for (std::size_t state = 0; state < states.size(); ++state) {
            if (states[state] == 0 || !also(state))
                continue;
            bool applies = true;
            if (group.when)
                applies = (*group.when)(state);
            else
                for (const internal_energy& other : groups)
                    applies =
                        applies && !(other.when && other.supply == group.supply &&
                                     other.related_input == group.related_input && (*other.when)(state));
            sum += applies ? states[state] : 0;
        }
        return sum;
    }

    /// pJ for a cycle of the clock of a register; the clock's slew is the same for both edges.
    [[nodiscard]] double of_clock(double slew, double voltage) const {
        const register_tables& clocked = *tables.clocked;
        const by_edge<edge_timing> clock{{0, slew}, {0, slew}};
        double sum = 2 * toggle_energy(clocked.capacitance, voltage);
        for (std::size_t i = 0; i < clocked.energy.size(); ++i)
            sum += 2 * share(clocked.energy, i, [](std::size_t) { return true; }) *
                   mean_energy(clocked.energy[i].energy, timing_sense::positive_unate, clock, 0);
        return sum;
    }

    /// pJ for a change of output `output` of a register, which follows its clock.
    [[nodiscard]] double of_state(std::size_t output, double slew, double load) const {
        const std::vector<internal_energy>& groups = tables.output_energy[output];
        const by_edge<edge_timing> clock{{0, slew}, {0, slew}};
        double sum = 0;
        for (std::size_t i = 0; i < groups.size(); ++i)
            if (!groups[i].related_input || *groups[i].related_input == kind.inputs.size())
                sum += share(groups, i, [](std::size_t) { return true; }) *
                       mean_energy(groups[i].energy, timing_sense::positive_unate, clock, load);
        return sum;
    }

    /// pJ for a change of input `input`, whatever follows from it.
    [[nodiscard]] double of_input(std::size_t input, const by_edge<edge_timing>& from) const {
        const std::vector<internal_energy>& groups = tables.input_energy[input];
        double sum = 0;
        for (std::size_t i = 0; i < groups.size(); ++i)
            sum += share(groups, i, [](std::size_t) { return true; }) *
                   mean_energy(groups[i].energy, timing_sense::positive_unate, from, 0);
        return sum;
    }

    /// pJ for a change of output `output`. It is laid to the inputs by how often they change in states in
    /// which they alone decide the output; `toggles` and `from` are those of the inputs.
    [[nodiscard]] double of_output(std::size_t output, const std::vector<double>& toggles,
                                   const std::vector<by_edge<edge_timing>>& from, double load) const {
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
            sum +=
                weights[i] / totals[groups[i].supply] *
                mean_energy(groups[i].energy, sense, related ? from[*related] : by_edge<edge_timing>{}, load);
        }
        return sum;
    }
};

} // namespace detail

/// The energies of each instance, in order. Switching is ½CV² for each toggle of a net that the instance
/// drives, with C the mean of the loads of both edges (most of what the pins can have, as for timing).
/// Internal energies are looked up at the slews of `timing`, the worst. Leakage is the mean over the states
/// of the samples. The clock of registers moves twice in each cycle, and one cycle is an inference. Throws
/// `argument_error` if tables, timing or activity are those of another netlist, the
/// activity has figures that none can have, or the library has no voltage; `error`, naming the cell, if its
/// energies have a fault. Linear time.
[[nodiscard]] inline std::vector<power_result> instance_powers(const netlist& netlist,
                                                               const library_tables& tables,
                                                               const timing_result& timing,
                                                               const activity& activity) {
    check_tables(netlist, tables);
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

/// The energies of a whole netlist; see `instance_powers`.
[[nodiscard]] inline power_result analyse_power(const netlist& netlist, const library_tables& tables,
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
