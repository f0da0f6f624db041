#pragma once

/// \file
/// Technology mapping: which cells cover the gates of a circuit in the least area.

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <map>
#include <span>
#include <utility>
#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/gate/op.hpp>
#include <dlgn/liberty/cell_matches.hpp>
#include <dlgn/liberty/gate_cells.hpp>
#include <dlgn/netlist/adder_phases.hpp>
#include <dlgn/netlist/cuts.hpp>
#include <dlgn/netlist/making.hpp>

namespace dlgn::detail {

/// Covers a circuit by the cells of a library. Every node exists in up to two phases, and each phase is made
/// by a cell over a cut, by an output of an adder shared with another node, or by an inverter. Area flow
/// (Manohararajah, Brown, Vranesic, "Heuristics for Area Minimization in LUT-Based FPGA Technology Mapping",
/// 2006) finds a first cover; then each node in turn takes the making that is best with all others as they
/// are, counted exactly by references (Mishchenko, Chatterjee, Brayton, "Improvements to Technology Mapping
/// for LUT-Based FPGAs", 2007), and so do pairs. Adders choose their phases together (`adder_phases`). Areas
/// are whole numbers, 1e-6 µm²; deterministic.
class cover {
public:
    /// `required` has bit 0 set for a node that outputs read, bit 1 for one whose complement they read. All
    /// gates must depend on both fan-ins.
    cover(const circuit& circuit, const cell_matches& matches, const gate_cells& cells,
          std::vector<std::uint8_t> required)
        : circuit_(circuit), matches_(matches), required_(std::move(required)),
          inverter_(to_area(cells[gate_op::not_a].area)), making_(2 * circuit.nodes()),
          references_(2 * circuit.nodes()), flow_(2 * circuit.nodes()), readers_(2 * circuit.nodes()),
          first_pair_(2 * circuit.nodes() + 1) {
        for (const gate_op op : all_gate_ops)
            gate_area_[to_index(op)] = to_area(cells[op].area);
        estimate_readers();
        enumerate_cuts();
        collect_pairs();
        for (unsigned pass = 0; pass < flow_passes; ++pass) {
            choose_by_flow();
            reference_outputs();
        }
        recover_area();
    }

    /// Area of all cells, 1e-6 µm².
    [[nodiscard]] std::int64_t area() const noexcept { return area_; }
    /// Whether the literal has readers or is an output.
    [[nodiscard]] bool used(literal l) const noexcept { return references_[l] > 0; }
    [[nodiscard]] const making& making_of(literal l) const noexcept { return making_[l]; }
    [[nodiscard]] const pair_candidate& pair_at(std::size_t index) const noexcept { return pairs_[index]; }
    /// The value of a literal that is a constant wire.
    [[nodiscard]] bool value_of(literal l) const noexcept {
        return cuts_[making_[l].cut].function(0) != is_complement(l);
    }
    /// What a gate computes for a literal of its node.
    [[nodiscard]] gate_op op_of(literal l) const noexcept {
        const gate_op op = circuit_.ops()[circuit_.gate_of(node_of(l))];
        return is_complement(l) ? complement_output(op) : op;
    }
    /// The literals that a literal's making reads, in the order of the cut's leaves.
    [[nodiscard]] literal_list reads(literal l) const noexcept { return reads(l, making_[l]); }

private:
    static constexpr std::size_t cuts_per_node = 16;
    static constexpr unsigned flow_passes = 4;
    static constexpr unsigned max_exact_passes = 12;

    [[nodiscard]] static std::int64_t to_area(double square_microns) noexcept {
        return std::llround(square_microns * 1e6);
    }

    [[nodiscard]] std::span<const cut> cuts_of(node_id node) const noexcept {
        return std::span(cuts_).subspan(first_cut_[node], first_cut_[node + 1] - first_cut_[node]);
    }

    // Makings ------------------------------------------------------------------------------------------

    void read_leaves(const cut& from, std::uint8_t complemented, literal_list& list) const noexcept {
        for (std::size_t x = 0; x < from.size; ++x)
            list.add(literal_of(from.leaf[x], (complemented >> x & 1U) != 0));
    }

    [[nodiscard]] literal_list reads(literal l, const making& m) const noexcept {
        literal_list list;
        switch (m.by) {
        case making::kind::input:
            break;
        case making::kind::inverter:
            list.add(l ^ 1U);
            break;
        case making::kind::wire:
            if (const cut& from = cuts_[m.cut]; from.size == 1)
                list.add(literal_of(from.leaf[0], from.function(0) != is_complement(l)));
            break;
        case making::kind::cell:
            read_leaves(cuts_[m.cut], m.match->pins.complemented, list);
            break;
        case making::kind::gate: {
            const std::size_t gate = circuit_.gate_of(node_of(l));
            list.add(literal_of(circuit_.fanin_a()[gate], false));
            list.add(literal_of(circuit_.fanin_b()[gate], false));
            break;
        }
        case making::kind::pair: {
            const pair_candidate& pair = pairs_[m.pair];
            read_leaves(cuts_[pair.cut], pair.match->pins.complemented, list);
            break;
        }
        }
        return list;
    }

    /// Without what it reads; of a pair, the whole cell.
    [[nodiscard]] std::int64_t own_area(literal l, const making& m) const noexcept {
        switch (m.by) {
        case making::kind::input:
        case making::kind::wire:
            return 0;
        case making::kind::inverter:
            return inverter_;
        case making::kind::cell:
            return m.match->pins.area;
        case making::kind::gate:
            return gate_area_[to_index(op_of(l))];
        case making::kind::pair:
            return pairs_[m.pair].match->pins.area;
        }
        return 0;
    }

    /// Calls `visit(making)` for each way to make a literal but the inverter.
    template <class Visit>
    void for_each_making(literal l, Visit visit) const {
        const node_id node = node_of(l);
        for (std::size_t i = first_cut_[node]; i < first_cut_[node + 1]; ++i) {
            making m{making::kind::wire, static_cast<std::uint32_t>(i)};
            if (cuts_[i].size <= 1) {
                visit(m);
                continue;
            }
            m.by = making::kind::cell;
            for (const cell_match& match :
                 matches_.find(is_complement(l) ? ~cuts_[i].function : cuts_[i].function)) {
                m.match = &match;
                visit(m);
            }
        }
        visit(making{making::kind::gate});
        for (std::size_t i = first_pair_[l]; i < first_pair_[l + 1]; ++i)
            visit(making{making::kind::pair, 0, nullptr, pairs_of_[i]});
    }

    // Cuts ---------------------------------------------------------------------------------------------

    void estimate_readers() {
        std::vector<std::uint32_t> count(circuit_.nodes());
        for (std::size_t gate = 0; gate < circuit_.gates(); ++gate) {
            ++count[circuit_.fanin_a()[gate]];
            ++count[circuit_.fanin_b()[gate]];
        }
        for (std::size_t node = 0; node < circuit_.nodes(); ++node)
            for (const std::size_t phase : {0U, 1U})
                readers_[2 * node + phase] =
                    std::max<double>(1, count[node] + (required_[node] >> phase & 1U));
    }

    [[nodiscard]] double flow_of(const cut& from, std::uint8_t complemented) const noexcept {
        double sum = 0;
        for (std::size_t x = 0; x < from.size; ++x)
            sum += flow_[literal_of(from.leaf[x], (complemented >> x & 1U) != 0)];
        return sum;
    }

    /// The least flow of a cut's matches in both phases; of a function that no cell makes, a guess.
    [[nodiscard]] std::array<double, 2> flow_of(const cut& from) const noexcept {
        std::array<double, 2> best = {unmatched, unmatched};
        if (from.size <= 1)
            return {flow_of(from, 0), flow_of(from, 1)};
        for (const unsigned phase : {0U, 1U})
            for (const cell_match& match : matches_.find(phase != 0 ? ~from.function : from.function))
                best[phase] = std::min(best[phase], static_cast<double>(match.pins.area) +
                                                        flow_of(from, match.pins.complemented));
        return best;
    }

    /// The best cuts of every gate, those of its fan-ins combined, with the flow of its literals.
    void enumerate_cuts() {
        const std::size_t limit = std::clamp<std::size_t>(matches_.max_inputs(), 2, cut::max_size);
        struct ranked {
            cut c;
            double cost;
        };
        std::vector<ranked> found;
        first_cut_.assign(circuit_.nodes() + 1, 0);
        start_flow();
        for (std::size_t gate = 0; gate < circuit_.gates(); ++gate) {
            const node_id node = circuit_.node_of(gate);
            const node_id a = circuit_.fanin_a()[gate];
            const node_id b = circuit_.fanin_b()[gate];
            const gate_op op = circuit_.ops()[gate];
            found.clear();
            const auto combine = [&](const cut& of_a, const cut& of_b) {
                ranked next{};
                if (!merge(op, of_a, of_b, limit, next.c))
                    return;
                for (const ranked& other : found)
                    if (within(other.c, next.c))
                        return;
                std::erase_if(found, [&](const ranked& other) { return within(next.c, other.c); });
                const auto [plain, complement] = flow_of(next.c);
                next.cost = std::min(plain, complement);
                if (next.cost == unmatched)
                    next.cost = 2 * static_cast<double>(inverter_) * next.c.size + flow_of(next.c, 0);
                if (next.c.size > 1 && matches_.in_pair(next.c.function))
                    next.cost *= pair_preference;
                found.push_back(next);
            };
            const cut at_a = cut::trivial(a), at_b = cut::trivial(b);
            combine(at_a, at_b);
            for (const cut& of_b : cuts_of(b))
                combine(at_a, of_b);
            for (const cut& of_a : cuts_of(a)) {
                combine(of_a, at_b);
                for (const cut& of_b : cuts_of(b))
                    combine(of_a, of_b);
            }
            std::stable_sort(found.begin(), found.end(),
                             [](const ranked& x, const ranked& y) { return x.cost < y.cost; });
            if (found.size() > cuts_per_node)
                found.resize(cuts_per_node);
            for (const ranked& kept : found)
                cuts_.push_back(kept.c);
            first_cut_[node + 1] = static_cast<std::uint32_t>(cuts_.size());
            choose_by_flow(node);
        }
    }

    /// The pairs of nodes that a cell of two outputs makes.
    void collect_pairs() {
        struct place {
            node_id node;
            std::uint32_t cut;
        };
        std::map<std::vector<node_id>, std::vector<place>> by_leaves;
        for (std::size_t node = circuit_.inputs(); node < circuit_.nodes(); ++node)
            for (std::uint32_t i = first_cut_[node]; i < first_cut_[node + 1]; ++i)
                if (cuts_[i].size > 1 && matches_.in_pair(cuts_[i].function))
                    by_leaves[{cuts_[i].leaves().begin(), cuts_[i].leaves().end()}].push_back(
                        {static_cast<node_id>(node), i});
        for (const auto& [leaves, places] : by_leaves)
            for (const place& first : places)
                for (const bool first_complemented : {false, true})
                    for (const pair_match& match : matches_.find_pair(
                             first_complemented ? ~cuts_[first.cut].function : cuts_[first.cut].function))
                        for (const place& second : places)
                            for (const bool complemented : {false, true})
                                if (second.node != first.node &&
                                    match.function[1] == (complemented ? ~cuts_[second.cut].function
                                                                       : cuts_[second.cut].function))
                                    pairs_.push_back({&match,
                                                      first.cut,
                                                      {literal_of(first.node, first_complemented),
                                                       literal_of(second.node, complemented)}});
        std::stable_sort(pairs_.begin(), pairs_.end(), [](const pair_candidate& x, const pair_candidate& y) {
            return std::max(x.makes[0], x.makes[1]) < std::max(y.makes[0], y.makes[1]);
        });
        pair_references_.assign(pairs_.size(), 0);
        for (const pair_candidate& pair : pairs_)
            for (const literal l : pair.makes)
                ++first_pair_[l + 1];
        for (std::size_t l = 0; l + 1 < first_pair_.size(); ++l)
            first_pair_[l + 1] += first_pair_[l];
        pairs_of_.resize(first_pair_.back());
        std::vector<std::uint32_t> next(first_pair_.begin(), first_pair_.end() - 1);
        for (std::uint32_t i = 0; i < pairs_.size(); ++i)
            for (const literal l : pairs_[i].makes)
                pairs_of_[next[l]++] = i;
    }

    // Area flow ----------------------------------------------------------------------------------------

    /// What part of a pair's cell its output in `l` should bear: as its function costs without the cell.
    [[nodiscard]] double share_of(literal l, const pair_candidate& pair) const noexcept {
        const auto alone = [&](std::size_t output) {
            double best = static_cast<double>(pair.match->pins.area);
            for (const cell_match& match : matches_.find(pair.match->function[output]))
                best = std::min(best, static_cast<double>(match.pins.area));
            return best;
        };
        const std::size_t output = pair.makes[0] == l ? 0 : 1;
        return alone(output) / (alone(0) + alone(1));
    }

    [[nodiscard]] double flow_of(literal l, const making& m) const noexcept {
        const literal_list list = reads(l, m);
        double sum = static_cast<double>(own_area(l, m));
        if (m.by == making::kind::pair)
            sum *= share_of(l, pairs_[m.pair]);
        for (const literal leaf : list)
            sum += flow_[leaf];
        return sum;
    }

    /// The flow of the inputs' literals.
    void start_flow() noexcept {
        for (std::size_t input = 0; input < circuit_.inputs(); ++input)
            flow_[2 * input + 1] = static_cast<double>(inverter_) / readers_[2 * input + 1];
    }

    void choose_by_flow(node_id node) {
        std::array<double, 2> best = {unmatched, unmatched};
        for (const unsigned phase : {0U, 1U}) {
            const literal l = literal_of(node, phase != 0);
            for_each_making(l, [&](const making& m) {
                if (const double flow = flow_of(l, m); flow < best[phase]) {
                    best[phase] = flow;
                    making_[l] = m;
                }
            });
        }
        for (const unsigned phase : {0U, 1U}) {
            const literal l = literal_of(node, phase != 0);
            if (best[phase ^ 1U] + static_cast<double>(inverter_) < best[phase]) {
                best[phase] = best[phase ^ 1U] + static_cast<double>(inverter_);
                making_[l] = {making::kind::inverter};
            }
            flow_[l] = best[phase] / readers_[l];
        }
    }

    void choose_by_flow() {
        start_flow();
        for (std::size_t gate = 0; gate < circuit_.gates(); ++gate)
            choose_by_flow(circuit_.node_of(gate));
    }

    /// Counts references and the area anew, from the outputs.
    void count_references() {
        std::fill(references_.begin(), references_.end(), 0U);
        std::fill(pair_references_.begin(), pair_references_.end(), 0U);
        area_ = 0;
        for (std::size_t input = 0; input < circuit_.inputs(); ++input)
            making_[2 * input + 1] = {making::kind::inverter};
        for (std::size_t node = 0; node < circuit_.nodes(); ++node)
            for (const unsigned phase : {0U, 1U})
                if ((required_[node] >> phase & 1U) != 0)
                    area_ += reference(static_cast<literal>(2 * node + phase));
    }

    /// The same, and mixes the references into the estimate of readers.
    void reference_outputs() {
        count_references();
        for (std::size_t l = 0; l < references_.size(); ++l)
            readers_[l] = std::max(1.0, (readers_[l] + 2 * references_[l]) / 3);
    }

    // Exact area ---------------------------------------------------------------------------------------

    /// One more reader; returns the area that this adds.
    std::int64_t reference(literal l) {
        open_.push_back(l);
        return follow<1>();
    }
    /// One reader fewer; returns the area that this saves.
    std::int64_t release(literal l) {
        open_.push_back(l);
        return follow<-1>();
    }
    /// What a making reads gets, or loses, a reader; returns the area of that and of its own cell.
    template <int Step>
    std::int64_t follow(literal l, const making& m) {
        return enter<Step>(l, m) + follow<Step>();
    }

    template <int Step>
    std::int64_t enter(literal l, const making& m) {
        if (m.by == making::kind::pair) {
            std::uint32_t& count = pair_references_[m.pair];
            if (Step > 0 ? count++ > 0 : --count > 0)
                return 0;
        }
        for (const literal leaf : reads(l, m))
            open_.push_back(leaf);
        return own_area(l, m);
    }

    template <int Step>
    std::int64_t follow() {
        std::int64_t area = 0;
        while (!open_.empty()) {
            const literal l = open_.back();
            open_.pop_back();
            std::uint32_t& count = references_[l];
            if (Step > 0 ? count++ == 0 : --count == 0)
                area += enter<Step>(l, making_[l]);
        }
        return area;
    }

    [[nodiscard]] std::int64_t exact_area(literal l, const making& m) {
        const std::int64_t area = follow<1>(l, m);
        follow<-1>(l, m);
        return area;
    }

    /// Takes the cells of a node's used literals out of the area; what reads them keeps doing so.
    void lift(node_id node) {
        for (const bool inverters : {true, false}) // an inverter is a reader of the other phase
            for (const unsigned phase : {0U, 1U}) {
                const literal l = 2 * node + phase;
                if (references_[l] > 0 && (making_[l].by == making::kind::inverter) == inverters)
                    area_ -= follow<-1>(l, making_[l]);
            }
    }
    /// Puts them back.
    void put(node_id node) {
        for (const bool inverters : {false, true})
            for (const unsigned phase : {0U, 1U}) {
                const literal l = 2 * node + phase;
                if (references_[l] > 0 && (making_[l].by == making::kind::inverter) == inverters)
                    area_ += follow<1>(l, making_[l]);
            }
    }

    /// A lower bound of `exact_area`.
    [[nodiscard]] std::int64_t at_least(literal l, const making& m) const noexcept {
        const auto fresh = [&](literal of, const making& made) {
            return made.by == making::kind::pair && pair_references_[made.pair] > 0 ? 0 : own_area(of, made);
        };
        std::int64_t area = fresh(l, m);
        if (m.by == making::kind::pair && area == 0)
            return 0;
        for (const literal leaf : reads(l, m))
            if (references_[leaf] == 0)
                area += fresh(leaf, making_[leaf]);
        return area;
    }

    struct priced {
        making m;
        std::int64_t area = std::numeric_limits<std::int64_t>::max();
    };
    [[nodiscard]] priced best_making(literal l) {
        priced best;
        if (making_[l].by != making::kind::inverter)
            best = {making_[l], exact_area(l, making_[l])};
        for_each_making(l, [&](const making& m) {
            if (at_least(l, m) >= best.area)
                return;
            if (const std::int64_t area = exact_area(l, m); area < best.area)
                best = {m, area};
        });
        return best;
    }

    /// Gives a node the best makings of its literals, all others as they are.
    void improve(node_id node) {
        const literal plain = 2 * node;
        lift(node);
        std::array<priced, 2> best = {best_making(plain), best_making(plain + 1)};
        const bool need0 = references_[plain] > 0, need1 = references_[plain + 1] > 0;
        if (need0 && need1) {
            // Both made by cells, the second with the first there, or one of them by an inverter.
            area_ += follow<1>(plain, best[0].m);
            const priced second = best_making(plain + 1);
            area_ -= follow<-1>(plain, best[0].m);
            const std::int64_t both = best[0].area + second.area;
            const std::int64_t cheaper = std::min(best[0].area, best[1].area) + inverter_;
            if (both <= cheaper)
                best[1] = second;
            else
                best[best[0].area <= best[1].area ? 1 : 0].m = {making::kind::inverter};
        } else {
            const std::size_t wanted = need1 ? 1 : 0;
            if (best[wanted].area > best[wanted ^ 1U].area + inverter_)
                best[wanted].m = {making::kind::inverter};
            else if (best[wanted ^ 1U].area >= inverter_)
                best[wanted ^ 1U].m = {making::kind::inverter};
        }
        making_[plain] = best[0].m;
        making_[plain + 1] = best[1].m;
        put(node);
    }

    /// Lets a cell of two outputs make its two literals, if that is no larger: moves that change nothing let
    /// chains of adders settle in one phase.
    void try_pair(std::uint32_t index) {
        const std::array<literal, 2> makes = pairs_[index].makes;
        const auto in_use = [&](literal l) { return references_[l] > 0 || references_[l ^ 1U] > 0; };
        if (pair_references_[index] == 2 || !in_use(makes[0]) || !in_use(makes[1]))
            return;
        const std::int64_t before = area_;
        std::array<making, 4> old;
        for (std::size_t i = 0; i < 4; ++i)
            old[i] = making_[makes[i / 2] ^ (i % 2)];
        const node_id low = std::min(node_of(makes[0]), node_of(makes[1]));
        const node_id high = std::max(node_of(makes[0]), node_of(makes[1]));
        lift(high);
        lift(low);
        if (in_use(makes[0]) && in_use(makes[1]))
            for (const literal l : makes) {
                making_[l] = {making::kind::pair, 0, nullptr, index};
                making_[l ^ 1U] = {making::kind::inverter};
            }
        put(low);
        put(high);
        if (area_ <= before)
            return;
        lift(high);
        lift(low);
        for (std::size_t i = 0; i < 4; ++i)
            making_[makes[i / 2] ^ (i % 2)] = old[i];
        put(low);
        put(high);
    }

    // Phases of adders ---------------------------------------------------------------------------------

    /// The candidate that reads and makes the complements with the same cell; `no_pair` if there is none.
    [[nodiscard]] std::uint32_t complement_of(std::uint32_t index) const {
        const pair_candidate& pair = pairs_[index];
        for (std::size_t i = first_pair_[pair.makes[0] ^ 1U]; i < first_pair_[(pair.makes[0] ^ 1U) + 1];
             ++i) {
            const pair_candidate& other = pairs_[pairs_of_[i]];
            const unsigned all = (1U << pair.match->pins.inputs) - 1;
            if (other.match->pins.cell == pair.match->pins.cell && other.cut == pair.cut &&
                other.makes[0] == (pair.makes[0] ^ 1U) && other.makes[1] == (pair.makes[1] ^ 1U) &&
                (other.match->pins.complemented ^ pair.match->pins.complemented) == all)
                return pairs_of_[i];
        }
        return no_pair;
    }

    [[nodiscard]] bool is_made_by(literal l, std::uint32_t pair) const noexcept {
        return references_[l] > 0 && making_[l].by == making::kind::pair && making_[l].pair == pair;
    }

    /// What each literal of a node would cost alone.
    [[nodiscard]] adder_phases::areas areas_of(node_id node) {
        if (circuit_.is_input(node))
            return {0, inverter_};
        lift(node);
        const adder_phases::areas areas = {best_making(2 * node).area, best_making(2 * node + 1).area};
        put(node);
        return areas;
    }

    /// A pair in use, and the one that would take its place in the other phase.
    struct adder {
        std::uint32_t pair;
        std::uint32_t complement;
    };

    /// Those that are free to turn: nothing but inverters makes the complements of what they make.
    [[nodiscard]] std::vector<adder> turnable_adders() const {
        std::vector<adder> adders;
        for (std::uint32_t i = 0; i < pairs_.size(); ++i) {
            if (pair_references_[i] == 0)
                continue;
            const adder found{i, complement_of(i)};
            bool free = found.complement != no_pair;
            for (const literal l : pairs_[i].makes)
                free = free && (references_[l ^ 1U] == 0 || making_[l ^ 1U].by == making::kind::inverter);
            if (free)
                adders.push_back(found);
        }
        return adders;
    }

    /// Which of these adders to turn, all other cells but for their phases as they are.
    [[nodiscard]] std::vector<bool> choose_phases(const std::vector<adder>& adders) {
        adder_phases phases(circuit_.nodes(), adders.size(), inverter_);
        std::vector<bool> turns(pairs_.size());
        std::vector<bool> by_adder(circuit_.nodes());
        for (std::size_t i = 0; i < adders.size(); ++i) {
            turns[adders[i].pair] = true;
            for (const literal l : pairs_[adders[i].pair].makes)
                if (is_made_by(l, adders[i].pair)) {
                    phases.add_made(i, l);
                    by_adder[node_of(l)] = true;
                }
        }
        for (std::size_t i = 0; i < adders.size(); ++i)
            for (const literal l : reads(0, {making::kind::pair, 0, nullptr, adders[i].pair}))
                phases.add_read(i, l);
        for (literal l = 0; l < references_.size(); ++l) {
            if ((required_[node_of(l)] >> (l & 1U) & 1U) != 0)
                phases.add_need(l);
            const making& m = making_[l];
            if (references_[l] > 0 && m.by != making::kind::inverter &&
                !(m.by == making::kind::pair && turns[m.pair]))
                for (const literal leaf : reads(l, m))
                    phases.add_need(leaf);
        }
        for (node_id node = 0; node < circuit_.nodes(); ++node)
            if (phases.is_read(node) && !by_adder[node])
                phases.set_areas(node, areas_of(node));
        return phases.solve();
    }

    /// Lets the adders choose their phases together, if that gains.
    void turn_adders() {
        const std::vector<adder> adders = turnable_adders();
        const std::vector<bool> turned = choose_phases(adders);
        const std::int64_t before = area_;
        const std::vector<making> old = making_;
        for (std::size_t i = 0; i < adders.size(); ++i)
            for (const literal l : pairs_[adders[i].pair].makes)
                if (turned[i] && is_made_by(l, adders[i].pair)) {
                    making_[l ^ 1U] = {making::kind::pair, 0, nullptr, adders[i].complement};
                    making_[l] = {making::kind::inverter};
                }
        count_references();
        improve_all();
        if (area_ < before)
            return;
        making_ = old;
        count_references();
    }

    void recover_area() {
        do
            sweep();
        while (gains([&] { turn_adders(); }));
    }

    /// Whether `step` saves enough for another one.
    template <class Step>
    [[nodiscard]] bool gains(Step step) {
        const std::int64_t before = area_;
        step();
        return area_ < before - before / 10'000;
    }

    /// Improves node by node until that does not gain any more.
    void sweep() {
        unsigned passes = 0;
        while (gains([&] {
                   improve_all();
                   for (std::uint32_t i = 0; i < pairs_.size(); ++i)
                       try_pair(i);
               }) &&
               ++passes < max_exact_passes) {
        }
    }

    void improve_all() {
        for (std::size_t gate = 0; gate < circuit_.gates(); ++gate)
            improve(circuit_.node_of(gate));
    }

    static constexpr std::uint32_t no_pair = std::numeric_limits<std::uint32_t>::max();
    static constexpr double unmatched = std::numeric_limits<double>::max();
    static constexpr double pair_preference = 0.5; ///< keeps the cuts of adders among the best

    const circuit& circuit_;
    const cell_matches& matches_;
    std::vector<std::uint8_t> required_;
    std::int64_t inverter_;
    std::array<std::int64_t, gate_op_count> gate_area_{};
    std::vector<cut> cuts_;
    std::vector<std::uint32_t> first_cut_;
    std::vector<pair_candidate> pairs_;
    std::vector<std::uint32_t> pair_references_;
    std::vector<making> making_;            ///< of each literal
    std::vector<std::uint32_t> references_; ///< of each literal
    std::vector<double> flow_;              ///< of each literal, shared among its readers
    std::vector<double> readers_;           ///< of each literal, estimated
    std::vector<std::uint32_t> first_pair_; ///< of each literal in `pairs_of_`
    std::vector<std::uint32_t> pairs_of_;
    std::vector<literal> open_; ///< to be followed
    std::int64_t area_ = 0;
};

} // namespace dlgn::detail
