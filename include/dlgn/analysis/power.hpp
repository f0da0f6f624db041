#pragma once

/// \file
/// Energy and power of a netlist, from the tables of its cells and the activity of its nets.

#include <cstddef>
#include <span>
#include <vector>

#include <dlgn/analysis/activity.hpp>
#include <dlgn/analysis/timing.hpp>
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
    power_result& operator+=(const power_result& other) noexcept;

private:
    [[nodiscard]] static double check(double rate);
};

namespace detail {

/// The energy of a table at a slew and load, mean of both edges of the pin, which are equally frequent. The
/// slew is that of the edge which the related input has, by `sense`.
[[nodiscard]] double mean_energy(const by_edge<lookup_table>& energy, timing_sense sense,
                                 const by_edge<edge_timing>& from, double load) noexcept;

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
    [[nodiscard]] double of_clock(double slew, double voltage) const;

    /// pJ for a change of output `output` of a register, which follows its clock.
    [[nodiscard]] double of_state(std::size_t output, double slew, double load) const;

    /// pJ for a change of input `input`, whatever follows from it.
    [[nodiscard]] double of_input(std::size_t input, const by_edge<edge_timing>& from) const;

    /// pJ for a change of output `output`. It is laid to the inputs by how often they change in states in
    /// which they alone decide the output; `toggles` and `from` are those of the inputs.
    [[nodiscard]] double of_output(std::size_t output, const std::vector<double>& toggles,
                                   const std::vector<by_edge<edge_timing>>& from, double load) const;
};

} // namespace detail

/// The energies of each instance, in order. Switching is ½CV² for each toggle of a net that the instance
/// drives, with C the mean of the loads of both edges (most of what the pins can have, as for timing).
/// Internal energies are looked up at the slews of `timing`, the worst. Leakage is the mean over the states
/// of the samples. The clock of registers moves twice in each cycle, and one cycle is an inference. Throws
/// `argument_error` if tables, timing or activity are those of another netlist, the
/// activity has figures that none can have, or the library has no voltage; `error`, naming the cell, if its
/// energies have a fault. Linear time.
[[nodiscard]] std::vector<power_result> instance_powers(const netlist& netlist, const library_tables& tables,
                                                        const timing_result& timing,
                                                        const activity& activity);

/// The energies of a whole netlist; see `instance_powers`.
[[nodiscard]] power_result analyse_power(const netlist& netlist, const library_tables& tables,
                                         const timing_result& timing, const activity& activity);

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/analysis/impl/power.hpp>
#endif
