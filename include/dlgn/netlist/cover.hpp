#pragma once

/// \file
/// Technology mapping: which cells cover the gates of a circuit in the least area.

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/gate/op.hpp>
#include <dlgn/liberty/cell_matches.hpp>
#include <dlgn/liberty/gate_cells.hpp>
#include <dlgn/netlist/area_flow.hpp>
#include <dlgn/netlist/choose_adder_phases.hpp>
#include <dlgn/netlist/exact_area.hpp>
#include <dlgn/netlist/literal_match.hpp>
#include <dlgn/netlist/match_choices.hpp>

namespace dlgn::detail {

/// Covers a circuit by the cells of a library. Every node exists in up to two phases, and each phase is made
/// by a cell over a cut, or by two of which one reads the other, by an output of an adder shared with another
/// node, or by an inverter. Area flow finds a first cover (`area_flow`); then each node in turn takes the
/// match that is best with all others as they are, and so do pairs (`exact_area`). Adders choose their phases
/// together (`choose_adder_phases`). All of that once more, from the readers that were found, and the smaller
/// of the two covers. Deterministic.
class cover {
public:
    /// `required` has bit 0 set for a node that outputs read, bit 1 for one whose complement they read. All
    /// gates must depend on both fan-ins.
    cover(const circuit& circuit, const cell_matches& matches, const gate_cells& cells,
          const std::vector<std::uint8_t>& required)
        : choices_(circuit, matches, cells), flow_(choices_, required), exact_(choices_, required) {
        search(flow_passes);
        const std::vector<literal_match> found = exact_.matches();
        const std::int64_t least = area();
        flow_.learn(exact_.references());
        search(second_passes);
        if (area() >= least)
            exact_.set_matches(found);
    }

    cover(const cover&) = delete; // its parts refer to each other
    cover& operator=(const cover&) = delete;

    /// Area of all cells, by the library's `area_scale`.
    [[nodiscard]] std::int64_t area() const noexcept { return exact_.area(); }
    /// How many literals were counted anew in the search, over and over: what its time goes by.
    [[nodiscard]] std::size_t visits() const noexcept { return exact_.visits(); }
    /// Whether the literal has readers or is an output.
    [[nodiscard]] bool used(literal l) const noexcept { return exact_.references()[l] > 0; }
    [[nodiscard]] const literal_match& match_of(literal l) const noexcept { return exact_.matches()[l]; }
    [[nodiscard]] const pair_candidate& pair_at(std::size_t index) const noexcept {
        return choices_.pairs[index];
    }
    /// What stands in front of the cell of a match.
    [[nodiscard]] const front_cell& front_at(std::size_t index) const noexcept {
        return choices_.matches.fronts()[index];
    }
    /// The value of a literal that is a constant wire.
    [[nodiscard]] bool value_of(literal l) const noexcept {
        return choices_.cuts[match_of(l).cut].function(0) != is_complement(l);
    }
    /// What a gate computes for a literal of its node.
    [[nodiscard]] gate_op op_of(literal l) const noexcept { return choices_.op_of(l); }
    /// The literals that a literal's match reads, in the order of the cut's leaves.
    [[nodiscard]] literal_list reads(literal l) const noexcept { return choices_.reads(l, match_of(l)); }

private:
    static constexpr unsigned flow_passes = 4;
    static constexpr unsigned second_passes = 2;
    static constexpr unsigned max_exact_passes = 12;

    /// From area flow on, until nothing gains any more.
    void search(unsigned passes) {
        for (unsigned pass = 0; pass < passes; ++pass) {
            exact_.set_matches(flow_.choose());
            flow_.learn(exact_.references());
        }
        do
            sweep();
        while (gains([&] { choose_adder_phases(choices_, exact_); }));
    }

    /// Whether `step` saves enough for another one.
    template <class Step>
    [[nodiscard]] bool gains(Step step) {
        const std::int64_t before = area();
        step();
        return area() < before - before / 10'000;
    }

    /// Improves node by node until that does not gain any more.
    void sweep() {
        unsigned passes = 0;
        while (gains([&] {
                   exact_.improve_all();
                   exact_.try_pairs();
               }) &&
               ++passes < max_exact_passes) {
        }
    }

    match_choices choices_;
    area_flow flow_;
    exact_area exact_;
};

} // namespace dlgn::detail
