#pragma once

/// \file
/// The phases of the adders in a cover, chosen together.

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/netlist/adder_phases.hpp>
#include <dlgn/netlist/exact_area.hpp>
#include <dlgn/netlist/literal_match.hpp>
#include <dlgn/netlist/match_choices.hpp>

namespace dlgn::detail {

/// A pair in use, and the one that would take its place in the other phase.
struct turnable_adder {
    std::uint32_t pair;
    std::uint32_t complement;
};

/// Those that are free to turn: nothing but inverters makes the complements of what they make.
[[nodiscard]] inline std::vector<turnable_adder> turnable_adders(const match_choices& choices,
                                                                 const exact_area& cover) {
    std::vector<turnable_adder> adders;
    for (std::uint32_t pair = 0; pair < choices.pairs.size(); ++pair) {
        if (cover.pair_references(pair) == 0)
            continue;
        const turnable_adder found{pair, choices.pairs.complement_of(pair)};
        bool free = found.complement != pair_candidates::none;
        for (const literal l : choices.pairs[pair].makes)
            free = free && (cover.references()[l ^ 1U] == 0 ||
                            cover.matches()[l ^ 1U].by == literal_match::kind::inverter);
        if (free)
            adders.push_back(found);
    }
    return adders;
}

/// Which of these adders to turn, all other cells but for their phases as they are.
[[nodiscard]] inline std::vector<bool> adders_to_turn(const match_choices& choices, exact_area& cover,
                                                      const std::vector<turnable_adder>& adders) {
    const circuit& circuit = choices.circuit;
    adder_phases phases(circuit.nodes(), adders.size(), choices.inverter);
    std::vector<bool> turns(choices.pairs.size());
    std::vector<bool> by_adder(circuit.nodes());
    for (std::size_t i = 0; i < adders.size(); ++i) {
        turns[adders[i].pair] = true;
        for (const literal l : choices.pairs[adders[i].pair].makes)
            if (cover.is_made_by(l, adders[i].pair)) {
                phases.add_made(i, l);
                by_adder[node_of(l)] = true;
            }
    }
    for (std::size_t i = 0; i < adders.size(); ++i)
        for (const literal l : choices.reads(0, {literal_match::kind::pair, 0, nullptr, adders[i].pair}))
            phases.add_read(i, l);
    for (literal l = 0; l < cover.matches().size(); ++l) {
        if (cover.required(l))
            phases.add_need(l);
        const literal_match& m = cover.matches()[l];
        if (cover.references()[l] > 0 && m.by != literal_match::kind::inverter &&
            !(m.by == literal_match::kind::pair && turns[m.pair]))
            for (const literal leaf : choices.reads(l, m))
                phases.add_need(leaf);
    }
    for (node_id node = 0; node < circuit.nodes(); ++node)
        if (phases.is_read(node) && !by_adder[node])
            phases.set_areas(node, circuit.is_input(node) ? adder_phases::areas{0, choices.inverter}
                                                          : cover.areas_of(node));
    return phases.solve();
}

/// Lets the adders choose their phases together, if that gains.
inline void choose_adder_phases(const match_choices& choices, exact_area& cover) {
    const std::vector<turnable_adder> adders = turnable_adders(choices, cover);
    const std::vector<bool> turned = adders_to_turn(choices, cover, adders);
    const std::int64_t before = cover.area();
    const std::vector<literal_match> old = cover.matches();
    std::vector<literal_match> next = old;
    for (std::size_t i = 0; i < adders.size(); ++i)
        for (const literal l : choices.pairs[adders[i].pair].makes)
            if (turned[i] && cover.is_made_by(l, adders[i].pair)) {
                next[l ^ 1U] = {literal_match::kind::pair, 0, nullptr, adders[i].complement};
                next[l] = {literal_match::kind::inverter};
            }
    cover.set_matches(std::move(next));
    cover.improve_all();
    if (cover.area() >= before)
        cover.set_matches(old);
}

} // namespace dlgn::detail
