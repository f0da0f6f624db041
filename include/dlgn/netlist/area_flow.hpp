#pragma once

/// \file
/// A first cover of a circuit by cells: area flow.

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <utility>
#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/liberty/cell_matches.hpp>
#include <dlgn/netlist/cuts.hpp>
#include <dlgn/netlist/literal_match.hpp>
#include <dlgn/netlist/match_choices.hpp>

namespace dlgn::detail {

/// The flow of a literal is the area of the cells that it takes, each shared among the readers that are
/// expected of it (Manohararajah, Brown, Vranesic, "Heuristics for Area Minimization in LUT-Based FPGA
/// Technology Mapping", 2006).
class area_flow {
public:
    /// Adds the cuts of least flow, and the pairs, to `choices`. `required` as for `cover`.
    area_flow(match_choices& choices, const std::vector<std::uint8_t>& required)
        : choices_(choices), flow_(2 * choices.circuit.nodes()), readers_(2 * choices.circuit.nodes()) {
        estimate_readers(required);
        enumerate_cuts(choices);
        choices.pairs = {choices.circuit.nodes(), choices.cuts, choices.matches};
    }

    /// The match of least flow for each literal.
    [[nodiscard]] std::vector<literal_match> choose() {
        std::vector<literal_match> chosen(flow_.size());
        start();
        for (node_id input = 0; input < choices_.circuit.inputs(); ++input)
            chosen[literal_of(input, true)] = {literal_match::kind::inverter};
        for (node_id node = choices_.circuit.node_of(0); node < choices_.circuit.nodes(); ++node) {
            const std::array<literal_match, 2> both = choose(node);
            chosen[literal_of(node, false)] = both[0];
            chosen[literal_of(node, true)] = both[1];
        }
        return chosen;
    }

    /// Mixes the readers of each literal in a cover into the estimate.
    void learn(std::span<const std::uint32_t> references) noexcept {
        for (std::size_t l = 0; l < references.size(); ++l)
            readers_[l] = std::max(1.0, (readers_[l] + 2 * references[l]) / 3);
    }

private:
    static constexpr double unmatched = std::numeric_limits<double>::max();
    static constexpr double pair_preference = 0.5; ///< keeps the cuts of adders among the best

    void estimate_readers(const std::vector<std::uint8_t>& required) {
        const dlgn::circuit& circuit = choices_.circuit;
        std::vector<std::uint32_t> count(circuit.nodes());
        for (std::size_t gate = 0; gate < circuit.gates(); ++gate) {
            ++count[circuit.fanin_a()[gate]];
            ++count[circuit.fanin_b()[gate]];
        }
        for (std::size_t node = 0; node < circuit.nodes(); ++node)
            for (const std::size_t phase : {0U, 1U})
                readers_[2 * node + phase] =
                    std::max<double>(1, count[node] + (required[node] >> phase & 1U));
    }

    void enumerate_cuts(match_choices& choices) {
        const dlgn::circuit& circuit = choices.circuit;
        start();
        for (std::size_t gate = 0; gate < circuit.gates(); ++gate) {
            const node_id node = circuit.node_of(gate);
            choices.cuts.add(node, circuit.ops()[gate], circuit.fanin_a()[gate], circuit.fanin_b()[gate],
                             [&](const cut& next) { return cost_of(next); });
            choose(node);
        }
    }

    [[nodiscard]] double flow_of(const cut& from, std::uint8_t complemented) const noexcept {
        double sum = 0;
        for (std::size_t x = 0; x < from.size; ++x)
            sum += flow_[literal_of(from.leaf[x], (complemented >> x & 1U) != 0)];
        return sum;
    }

    /// The least flow of a cut's matches in either phase; of a function that no cell makes, a guess.
    [[nodiscard]] double cost_of(const cut& of) const noexcept {
        double cost = unmatched;
        if (of.size <= 1)
            cost = std::min(flow_of(of, 0), flow_of(of, 1));
        else
            for (const bool complemented : {false, true})
                for (const cell_match& match :
                     choices_.matches.find(complemented ? ~of.function : of.function)) {
                    const auto area = static_cast<double>(match.pins.area);
                    if (area >= cost) // and so have all others
                        break;
                    cost = std::min(cost, area + flow_of(of, match.pins.complemented));
                }
        if (cost == unmatched)
            cost = 2 * static_cast<double>(choices_.inverter) * of.size + flow_of(of, 0);
        if (of.size > 1 && choices_.matches.in_pair(of.function))
            cost *= pair_preference;
        return cost;
    }

    /// What part of a pair's cell its output in `l` should bear: as its function costs without the cell.
    [[nodiscard]] double share_of(literal l, const pair_candidate& pair) const noexcept {
        const auto alone = [&](std::size_t output) {
            double best = static_cast<double>(pair.match->pins.area);
            for (const cell_match& match : choices_.matches.find(pair.match->function[output]))
                best = std::min(best, static_cast<double>(match.pins.area));
            return best;
        };
        const std::size_t output = pair.makes[0] == l ? 0 : 1;
        return alone(output) / (alone(0) + alone(1));
    }

    [[nodiscard]] double flow_of(literal l, const literal_match& m) const noexcept {
        const literal_list list = choices_.reads(l, m);
        double sum = static_cast<double>(choices_.own_area(l, m));
        if (m.by == literal_match::kind::pair)
            sum *= share_of(l, choices_.pairs[m.pair]);
        for (const literal leaf : list)
            sum += flow_[leaf];
        return sum;
    }

    /// The flow of the inputs' literals.
    void start() noexcept {
        for (std::size_t input = 0; input < choices_.circuit.inputs(); ++input)
            flow_[2 * input + 1] = static_cast<double>(choices_.inverter) / readers_[2 * input + 1];
    }

    /// The matches of a gate's literals, and their flow.
    std::array<literal_match, 2> choose(node_id node) {
        std::array<literal_match, 2> chosen;
        std::array<double, 2> best = {unmatched, unmatched};
        for (const unsigned phase : {0U, 1U}) {
            const literal l = literal_of(node, phase != 0);
            choices_.for_each(l, [&](const literal_match& m) {
                if (m.by == literal_match::kind::cell &&
                    static_cast<double>(m.match->pins.area) >= best[phase])
                    return false;
                if (const double flow = flow_of(l, m); flow < best[phase]) {
                    best[phase] = flow;
                    chosen[phase] = m;
                }
                return true;
            });
        }
        for (const unsigned phase : {0U, 1U}) {
            const double inverted = best[phase ^ 1U] + static_cast<double>(choices_.inverter);
            if (inverted < best[phase]) {
                best[phase] = inverted;
                chosen[phase] = {literal_match::kind::inverter};
            }
            const literal l = literal_of(node, phase != 0);
            flow_[l] = best[phase] / readers_[l];
        }
        return chosen;
    }

    const match_choices& choices_;
    std::vector<double> flow_;    ///< of each literal, shared among its readers
    std::vector<double> readers_; ///< of each literal, estimated
};

} // namespace dlgn::detail
