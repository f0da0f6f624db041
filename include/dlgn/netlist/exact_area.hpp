#pragma once

/// \file
/// A cover whose cells are counted exactly, and the moves that make it smaller.

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <utility>
#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/netlist/making.hpp>
#include <dlgn/netlist/making_choices.hpp>

namespace dlgn::detail {

/// Counts the readers of every literal, so that the area of a making is that of the cells that nobody else
/// needs (Mishchenko, Chatterjee, Brayton, "Improvements to Technology Mapping for LUT-Based FPGAs", 2007).
class exact_area {
public:
    /// Without makings yet. `required` as for `cover`.
    exact_area(const making_choices& choices, std::vector<std::uint8_t> required)
        : choices_(choices), required_(std::move(required)), making_(2 * choices.circuit.nodes()),
          references_(making_.size()), pair_references_(choices.pairs.size()) {}

    /// Takes all these makings.
    void set_makings(std::vector<making> makings) {
        making_ = std::move(makings);
        count_references();
    }
    [[nodiscard]] const std::vector<making>& makings() const noexcept { return making_; }

    /// Area of all cells, 1e-6 µm².
    [[nodiscard]] std::int64_t area() const noexcept { return area_; }
    /// How many cells and outputs read each literal.
    [[nodiscard]] std::span<const std::uint32_t> references() const noexcept { return references_; }
    /// How many literals a pair makes that are read.
    [[nodiscard]] std::uint32_t pair_references(std::uint32_t pair) const noexcept {
        return pair_references_[pair];
    }
    /// Whether outputs read the literal.
    [[nodiscard]] bool required(literal l) const noexcept {
        return (required_[node_of(l)] >> (l & 1U) & 1U) != 0;
    }
    /// Whether a literal is read and comes from this pair.
    [[nodiscard]] bool is_made_by(literal l, std::uint32_t pair) const noexcept {
        return references_[l] > 0 && making_[l].by == making::kind::pair && making_[l].pair == pair;
    }

    /// What each literal of a gate would cost alone.
    [[nodiscard]] std::array<std::int64_t, 2> areas_of(node_id node) {
        lift(node);
        const std::array<std::int64_t, 2> areas = {best_making(2 * node).area,
                                                   best_making(2 * node + 1).area};
        put(node);
        return areas;
    }

    /// Gives every gate in turn the best makings of its literals, all others as they are.
    void improve_all() {
        for (node_id node = choices_.circuit.node_of(0); node < choices_.circuit.nodes(); ++node)
            improve(node);
    }

    /// Lets each pair in turn make its two literals, if that is no larger: moves that change nothing let
    /// chains of adders settle in one phase.
    void try_pairs() {
        for (std::uint32_t pair = 0; pair < choices_.pairs.size(); ++pair)
            try_pair(pair);
    }

private:
    struct priced {
        making m;
        std::int64_t area = std::numeric_limits<std::int64_t>::max();
    };

    /// Counts references and the area anew, from the outputs.
    void count_references() {
        std::fill(references_.begin(), references_.end(), 0U);
        std::fill(pair_references_.begin(), pair_references_.end(), 0U);
        area_ = 0;
        for (literal l = 0; l < references_.size(); ++l)
            if (required(l)) {
                open_.push_back(l);
                area_ += follow<1>();
            }
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
        for (const literal leaf : choices_.reads(l, m))
            open_.push_back(leaf);
        return choices_.own_area(l, m);
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

    [[nodiscard]] std::int64_t price(literal l, const making& m) {
        const std::int64_t area = follow<1>(l, m);
        follow<-1>(l, m);
        return area;
    }

    /// A lower bound of `price`.
    [[nodiscard]] std::int64_t at_least(literal l, const making& m) const noexcept {
        const auto fresh = [&](literal of, const making& made) {
            return made.by == making::kind::pair && pair_references_[made.pair] > 0
                       ? 0
                       : choices_.own_area(of, made);
        };
        std::int64_t area = fresh(l, m);
        if (m.by == making::kind::pair && area == 0)
            return 0;
        for (const literal leaf : choices_.reads(l, m))
            if (references_[leaf] == 0)
                area += fresh(leaf, making_[leaf]);
        return area;
    }

    [[nodiscard]] priced best_making(literal l) {
        priced best;
        if (making_[l].by != making::kind::inverter)
            best = {making_[l], price(l, making_[l])};
        choices_.for_each(l, [&](const making& m) {
            if (at_least(l, m) >= best.area)
                return;
            if (const std::int64_t area = price(l, m); area < best.area)
                best = {m, area};
        });
        return best;
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

    void improve(node_id node) {
        const literal plain = 2 * node;
        const std::int64_t inverter = choices_.inverter;
        lift(node);
        std::array<priced, 2> best = {best_making(plain), best_making(plain + 1)};
        const bool need0 = references_[plain] > 0, need1 = references_[plain + 1] > 0;
        if (need0 && need1) {
            // Both made by cells, the second with the first there, or one of them by an inverter.
            area_ += follow<1>(plain, best[0].m);
            const priced second = best_making(plain + 1);
            area_ -= follow<-1>(plain, best[0].m);
            const std::int64_t both = best[0].area + second.area;
            const std::int64_t cheaper = std::min(best[0].area, best[1].area) + inverter;
            if (both <= cheaper)
                best[1] = second;
            else
                best[best[0].area <= best[1].area ? 1 : 0].m = {making::kind::inverter};
        } else {
            const std::size_t wanted = need1 ? 1 : 0;
            if (best[wanted].area > best[wanted ^ 1U].area + inverter)
                best[wanted].m = {making::kind::inverter};
            else if (best[wanted ^ 1U].area >= inverter)
                best[wanted ^ 1U].m = {making::kind::inverter};
        }
        making_[plain] = best[0].m;
        making_[plain + 1] = best[1].m;
        put(node);
    }

    void try_pair(std::uint32_t pair) {
        const std::array<literal, 2> makes = choices_.pairs[pair].makes;
        const auto in_use = [&](literal l) { return references_[l] > 0 || references_[l ^ 1U] > 0; };
        if (pair_references_[pair] == 2 || !in_use(makes[0]) || !in_use(makes[1]))
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
                making_[l] = {making::kind::pair, 0, nullptr, pair};
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

    const making_choices& choices_;
    std::vector<std::uint8_t> required_;
    std::vector<making> making_;            ///< of each literal
    std::vector<std::uint32_t> references_; ///< of each literal
    std::vector<std::uint32_t> pair_references_;
    std::vector<literal> open_; ///< to be followed
    std::int64_t area_ = 0;
};

} // namespace dlgn::detail
