#pragma once

/// \file
/// Delays, slews, energies and leakages of the cells of a library, free of any file format.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <dlgn/gate/truth_table.hpp>
#include <dlgn/liberty/cell_library.hpp>
#include <dlgn/liberty/library_units.hpp>
#include <dlgn/liberty/lookup_table.hpp>

namespace dlgn {

/// A direction in which a signal changes.
enum class edge : std::uint8_t { rise, fall };
inline constexpr edge all_edges[] = {edge::rise, edge::fall}; ///< to go through both

/// The other edge.
[[nodiscard]] constexpr edge opposite(edge of) noexcept { return of == edge::rise ? edge::fall : edge::rise; }

/// Something for each edge.
template <class Value>
struct by_edge {
    Value rise{}; ///< of the rising edge
    Value fall{}; ///< of the falling edge

    /// The value of an edge.
    [[nodiscard]] constexpr Value& operator[](edge of) noexcept { return of == edge::rise ? rise : fall; }
    /// The value of an edge.
    [[nodiscard]] constexpr const Value& operator[](edge of) const noexcept {
        return of == edge::rise ? rise : fall;
    }
    friend bool operator==(const by_edge&, const by_edge&) = default;
};

/// Which edge of an input an edge of an output follows.
enum class timing_sense : std::uint8_t {
    positive_unate, ///< the same
    negative_unate, ///< the opposite one
    non_unate,      ///< either
};

/// Whether a rising or falling input can make an output change with edge `to`.
[[nodiscard]] constexpr bool follows(timing_sense sense, edge from, edge to) noexcept {
    return sense == timing_sense::non_unate || (sense == timing_sense::positive_unate) == (from == to);
}

/// How a function follows its variable `input`: both ways if it does not depend on it at all.
[[nodiscard]] constexpr timing_sense unateness(truth_table function, unsigned input) noexcept {
    bool rises = false;
    bool falls = false;
    for (std::size_t minterm = 0; minterm < function.minterms(); ++minterm) {
        const std::size_t with = minterm | std::size_t{1} << input;
        rises = rises || (minterm != with && !function(minterm) && function(with));
        falls = falls || (minterm != with && function(minterm) && !function(with));
    }
    return rises == falls ? timing_sense::non_unate
           : rises        ? timing_sense::positive_unate
                          : timing_sense::negative_unate;
}

/// From an input to an output of one cell. An edge of the output without tables does not come from that input
/// by this arc.
struct timing_arc {
    /// Of one edge of the output.
    struct tables {
        lookup_table delay;      ///< ns, from the input's middle to the output's
        lookup_table transition; ///< ns, the output's slew
    };
    std::size_t input = 0;                        ///< of the cell's inputs
    std::size_t output = 0;                       ///< of the cell's outputs
    timing_sense sense = timing_sense::non_unate; ///< which edge of the input makes which of the output
    by_edge<std::optional<tables>> edges;         ///< of the output
};

/// Energy that a cell takes from its supply when a pin changes, the net's own ½CV² not included. Negative
/// where the library says so: energy moved from one edge to another.
struct internal_energy {
    /// An output's: the input that made it change, of a register also the clock, after the inputs.
    std::optional<std::size_t> related_input;
    /// Of the cell's inputs, of a register then of clock and state; nothing: in all states without another.
    std::optional<truth_table> when;
    std::size_t supply = 0;       ///< energies of different supplies add up
    by_edge<lookup_table> energy; ///< pJ, by the (related) input's slew and the output's load
};

/// How long the data at an input of a register must stand still before (setup) or after (hold) the clock's
/// edge. Tables are by the data's slew and the clock's, in ns.
struct timing_check {
    std::size_t input = 0;                      ///< of the cell's inputs
    bool hold = false;                          ///< not setup
    by_edge<std::optional<lookup_table>> edges; ///< of the data
};

/// What a library says of a register and its clock.
struct register_tables {
    by_edge<double> capacitance;      ///< pF, of the clock pin
    std::vector<timing_arc> arcs;     ///< from the active edge of the clock to an output; `input` is unused
    std::vector<timing_check> checks; ///< of equal inputs the worst counts
    std::vector<internal_energy> energy; ///< of the clock pin
    /// ns by the clock's slew, the least time that the clock must be 1 (`rise`) and 0.
    by_edge<std::optional<lookup_table>> pulse;
    std::string fault = {}; ///< why checks or pulses are not known; empty if they are
};

/// What a library asks of the net at a pin.
struct pin_limits {
    double max_transition = 0; ///< ns, the largest slew; 0 if the library does not say
    double max_fanout = 0;     ///< of an output, the sum of the `fanout_load` of its readers; 0 likewise
    double fanout_load = 1;    ///< of an input
};

/// What a library says of one cell beyond its function; empty where it says nothing. A netlist with a cell
/// whose faults matter to it has no delay, or no power, that would be known.
struct cell_tables {
    /// pF, of each input, while it rises and while it falls: the most it can be, so for timing.
    std::vector<by_edge<double>> input_capacitance;
    /// The least it can be, for hold; none if empty: as above.
    std::vector<by_edge<double>> least_capacitance = {};
    std::vector<pin_limits> input_limits;                   ///< of each input
    std::vector<pin_limits> output_limits;                  ///< of each output
    std::vector<timing_arc> arcs;                           ///< of equal inputs and outputs: the worst counts
    std::vector<std::vector<internal_energy>> input_energy; ///< of each input
    std::vector<std::vector<internal_energy>> output_energy; ///< of each output
    /// nW, by state: input i is bit i of the index; of a register then clock and state.
    std::vector<double> leakage;
    /// Of each output: why its delays are not known; empty if they are.
    std::vector<std::string> delay_faults = {};
    std::string power_fault = {};                ///< why its energies and leakages are not known, likewise
    std::optional<register_tables> clocked = {}; ///< of a register
};

/// The tables of the cells of a `cell_library`, in its order.
struct library_tables {
    double voltage = 0;             ///< V, nominal; 0 if the file does not say
    std::string voltage_fault = {}; ///< why there is none, if several libraries say different ones
    double max_transition = 0; ///< ns, the largest slew the library was made for; 0 if the file does not say
    liberty_units units = {};  ///< in which the file counts, of several the first: for text for other tools
    std::vector<cell_tables> cells;          ///< cell for cell
    std::vector<skipped_cell> left_out = {}; ///< cells with a fault, and what is not known of them

    /// Whether any cell has a delay: false for a library of areas and functions only.
    [[nodiscard]] bool has_timing() const noexcept;
};

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/liberty/impl/cell_tables.hpp>
#endif
