#pragma once

/// \file
/// The ways in which cells of a library can make each literal of a circuit, and what they read and cost.

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/gate/op.hpp>
#include <dlgn/liberty/cell_matches.hpp>
#include <dlgn/liberty/gate_cells.hpp>
#include <dlgn/netlist/cut_set.hpp>
#include <dlgn/netlist/literal_match.hpp>
#include <dlgn/netlist/pair_candidates.hpp>

namespace dlgn::detail {

/// Starts without cuts and pairs: whoever ranks the cuts adds them. Areas are whole numbers, by the
/// library's `area_scale`.
struct match_choices {
    match_choices(const dlgn::circuit& source, const cell_matches& library_matches, const gate_cells& cells)
        : circuit(source), matches(library_matches), inverter(matches.areas()(cells[gate_op::not_a].area)),
          cuts(source.nodes(), std::clamp<std::size_t>(matches.max_inputs(), 2, cut::max_size)),
          pairs(source.nodes()) {
        for (const gate_op op : all_gate_ops)
            gate_area[to_index(op)] = matches.areas()(cells[op].area);
    }

    const dlgn::circuit& circuit;
    const cell_matches& matches;
    std::int64_t inverter; ///< its area
    std::array<std::int64_t, gate_op_count> gate_area{};
    cut_set cuts;
    pair_candidates pairs;

    /// What a gate computes for a literal of its node.
    [[nodiscard]] gate_op op_of(literal l) const noexcept {
        const gate_op op = circuit.ops()[circuit.gate_of(node_of(l))];
        return is_complement(l) ? complement_output(op) : op;
    }

    /// The literals that a match reads, in the order of the cut's leaves.
    [[nodiscard]] literal_list reads(literal l, const literal_match& m) const noexcept {
        literal_list list;
        switch (m.by) {
        case literal_match::kind::input:
            break;
        case literal_match::kind::inverter:
            list.add(l ^ 1U);
            break;
        case literal_match::kind::wire:
            if (const cut& from = cuts[m.cut]; from.size == 1)
                list.add(literal_of(from.leaf[0], from.function(0) != is_complement(l)));
            break;
        case literal_match::kind::cell:
            read_leaves(cuts[m.cut], m.match->pins.complemented, list);
            break;
        case literal_match::kind::gate: {
            const std::size_t gate = circuit.gate_of(node_of(l));
            list.add(literal_of(circuit.fanin_a()[gate], false));
            list.add(literal_of(circuit.fanin_b()[gate], false));
            break;
        }
        case literal_match::kind::pair:
            read_leaves(cuts[pairs[m.pair].cut], pairs[m.pair].match->pins.complemented, list);
            break;
        }
        return list;
    }

    /// Without what it reads; of a pair, the whole cell.
    [[nodiscard]] std::int64_t own_area(literal l, const literal_match& m) const noexcept {
        switch (m.by) {
        case literal_match::kind::input:
        case literal_match::kind::wire:
            return 0;
        case literal_match::kind::inverter:
            return inverter;
        case literal_match::kind::cell:
            return m.match->pins.area;
        case literal_match::kind::gate:
            return gate_area[to_index(op_of(l))];
        case literal_match::kind::pair:
            return pairs[m.pair].match->pins.area;
        }
        return 0;
    }

    /// Calls `visit(literal_match)` for each way to make a literal of a gate but the inverter. Where it says
    /// false of a cell, larger ones over the same leaves are left out.
    template <class Visit>
    void for_each(literal l, Visit visit) const {
        const node_id node = node_of(l);
        for (std::uint32_t i = cuts.first_of(node); i < cuts.end_of(node); ++i) {
            literal_match m{literal_match::kind::wire, i};
            if (cuts[i].size <= 1) {
                visit(m);
                continue;
            }
            m.by = literal_match::kind::cell;
            for (const cell_match& match :
                 matches.find(is_complement(l) ? ~cuts[i].function : cuts[i].function)) {
                m.match = &match;
                if (!visit(m))
                    break;
            }
        }
        visit(literal_match{literal_match::kind::gate});
        for (const std::uint32_t pair : pairs.of(l))
            visit(literal_match{literal_match::kind::pair, 0, nullptr, pair});
    }

private:
    static void read_leaves(const cut& from, std::uint8_t complemented, literal_list& list) noexcept {
        for (std::size_t x = 0; x < from.size; ++x)
            list.add(literal_of(from.leaf[x], (complemented >> x & 1U) != 0));
    }
};

} // namespace dlgn::detail
