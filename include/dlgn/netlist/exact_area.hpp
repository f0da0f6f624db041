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
#include <dlgn/netlist/literal_match.hpp>
#include <dlgn/netlist/match_choices.hpp>

namespace dlgn::detail {

/// Counts the readers of every literal, so that the area of a match is that of the cells that nobody else
/// needs (Mishchenko, Chatterjee, Brayton, "Improvements to Technology Mapping for LUT-Based FPGAs", 2007).
class exact_area {
public:
    /// Without matches yet. `required` as for `cover`.
    exact_area(const match_choices& choices, std::vector<std::uint8_t> required)
        : choices_(choices), required_(std::move(required)), match_(2 * choices.circuit.nodes()),
          references_(match_.size()), pair_references_(choices.pairs.size()),
          changed_(choices.circuit.nodes()), improved_(choices.circuit.nodes()),
          tried_(choices.pairs.size()) {}

    /// Takes all these matches.
    void set_matches(std::vector<literal_match> matches) {
        ++now_;
        for (literal l = 0; l < match_.size(); ++l)
            if (match_[l] != matches[l]) {
                note_change(l, match_[l]);
                note_change(l, matches[l]);
            }
        match_ = std::move(matches);
        count_references();
    }
    [[nodiscard]] const std::vector<literal_match>& matches() const noexcept { return match_; }

    /// Area of all cells, by the library's `area_scale`.
    [[nodiscard]] std::int64_t area() const noexcept { return area_; }
    /// How many literals came into use or went out of it so far, if only to be priced.
    [[nodiscard]] std::size_t visits() const noexcept { return visits_; }
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
        return references_[l] > 0 && match_[l].by == literal_match::kind::pair && match_[l].pair == pair;
    }

    /// What each literal of a gate would cost alone.
    [[nodiscard]] std::array<std::int64_t, 2> areas_of(node_id node) {
        dereference(node);
        const std::array<std::int64_t, 2> areas = {best_match(2 * node).area, best_match(2 * node + 1).area};
        reference(node);
        release_held();
        return areas;
    }

    /// Gives every gate in turn the best matches of its literals, all others as they are. What has the best,
    /// and has seen nothing change about the nodes that it can read, is left alone.
    void improve_all() {
        for (node_id node = choices_.circuit.node_of(0); node < choices_.circuit.nodes(); ++node)
            if (std::uint64_t& last = improved_[node]; changed_since(node, last)) {
                last = ++now_;
                improve(node);
            }
    }

    /// Lets each pair in turn make its two literals, if that is no larger: moves that change nothing let
    /// chains of adders settle in one phase.
    void try_pairs() {
        for (std::uint32_t pair = 0; pair < choices_.pairs.size(); ++pair) {
            const std::array<literal, 2>& makes = choices_.pairs[pair].makes;
            if (std::uint64_t& last = tried_[pair];
                changed_since(node_of(makes[0]), last) || changed_since(node_of(makes[1]), last)) {
                last = ++now_;
                try_pair(pair);
            }
        }
    }

private:
    struct priced {
        literal_match m;
        std::int64_t area = beyond_reach;
    };
    /// Of matches that need more cells than are counted; two of them can be added.
    static constexpr std::int64_t beyond_reach = std::numeric_limits<std::int64_t>::max() / 4;
    /// A node with all cells that only it needs can be half the circuit. Of each of its literals so many are
    /// dereferenced, and others held as they are; a match is counted up to as many new cells as that can be.
    static constexpr std::size_t max_dereferenced = 64;
    static constexpr std::size_t max_referenced = 2 * max_dereferenced + 1;

    /// Notes that a literal has, or had, this match.
    void note_change(literal l, const literal_match& m) {
        changed_[node_of(l)] = now_;
        for (const literal leaf : choices_.reads(l, m))
            changed_[node_of(leaf)] = now_;
    }
    /// Whether a gate or a node that it can read has changed since `then`, other than in the step of that
    /// time.
    [[nodiscard]] bool changed_since(node_id node, std::uint64_t then) const noexcept {
        if (then == 0 || changed_[node] > then)
            return true;
        for (const cut& each : choices_.cuts.of(node))
            for (const node_id leaf : each.leaves())
                if (changed_[leaf] > then)
                    return true;
        return false;
    }

    /// Counts references and the area anew, from the outputs.
    void count_references() {
        std::fill(references_.begin(), references_.end(), 0U);
        std::fill(pair_references_.begin(), pair_references_.end(), 0U);
        area_ = 0;
        for (literal l = 0; l < references_.size(); ++l)
            if (required(l)) {
                open_.push_back(l);
                area_ += propagate<1>();
            }
    }

    /// A match comes into use, or goes out of it. Returns the area of its own cell if that does too, and
    /// then adds what it reads to `open_`.
    template <int Step>
    std::int64_t enter(literal l, const literal_match& m) {
        if (m.by == literal_match::kind::pair) {
            std::uint32_t& count = pair_references_[m.pair];
            if (Step > 0 ? count++ > 0 : --count > 0)
                return 0;
        }
        ++visits_;
        for (const literal leaf : choices_.reads(l, m))
            open_.push_back(leaf);
        return choices_.own_area(l, m);
    }

    /// Gives a reader to each literal of `open_`, or takes one from it, and so on with what comes into use or
    /// goes out of it. The last reader of the literals that would be more than `limit` is held for them.
    template <int Step>
    std::int64_t propagate(std::size_t limit = std::numeric_limits<std::size_t>::max()) {
        std::int64_t area = 0;
        std::size_t entered = 0;
        for (std::size_t i = 0; i < open_.size(); ++i) {
            const literal l = open_[i];
            std::uint32_t& count = references_[l];
            if (Step > 0 ? count++ > 0 : --count > 0)
                continue;
            if (Step < 0 && entered == limit) {
                count = 1;
                held_.push_back(l);
                continue;
            }
            ++entered;
            area += enter<Step>(l, match_[l]);
        }
        open_.clear();
        return area;
    }

    template <int Step>
    std::int64_t count_match(literal l, const literal_match& m) {
        const std::int64_t own = enter<Step>(l, m);
        return own + propagate<Step>();
    }

    /// The area of the cells that a match needs and nobody else does. If it is not below `bound`, or takes
    /// too many of them, something that is not below `bound`.
    [[nodiscard]] std::int64_t price(literal l, const literal_match& m, std::int64_t bound) {
        std::int64_t area = enter<1>(l, m);
        std::size_t entered = 0;
        std::size_t i = 0;
        for (; i < open_.size() && area < bound && entered < max_referenced; ++i)
            if (const literal leaf = open_[i]; references_[leaf]++ == 0) {
                ++entered;
                area += enter<1>(leaf, match_[leaf]);
            }
        if (i < open_.size())
            area = std::max(area, bound);
        const auto leave = [&](const literal_match& left) {
            if (left.by == literal_match::kind::pair)
                --pair_references_[left.pair];
        };
        while (i-- > 0)
            if (--references_[open_[i]] == 0)
                leave(match_[open_[i]]);
        leave(m);
        open_.clear();
        return area;
    }

    /// The best match of a literal but for the inverter, if its area is below `bound`.
    [[nodiscard]] priced best_match(literal l, std::int64_t bound = beyond_reach) {
        priced best{{literal_match::kind::inverter}, bound};
        const auto take = [&](const literal_match& m) {
            if (m.by == literal_match::kind::cell && m.match->pins.area >= best.area)
                return false;
            if (const std::int64_t area = price(l, m, best.area); area < best.area)
                best = {m, area};
            return true;
        };
        if (match_[l].by != literal_match::kind::inverter)
            static_cast<void>(take(match_[l]));
        choices_.for_each(l, take);
        return best;
    }

    /// Takes the cells of a node's used literals out of the area; what reads them keeps doing so.
    void dereference(node_id node) {
        for (const bool inverters : {true, false}) // an inverter is a reader of the other phase
            for (const unsigned phase : {0U, 1U}) {
                const literal l = 2 * node + phase;
                if (references_[l] > 0 && (match_[l].by == literal_match::kind::inverter) == inverters) {
                    area_ -= enter<-1>(l, match_[l]);
                    area_ -= propagate<-1>(max_dereferenced);
                }
            }
    }
    /// Puts the cells of its present matches back.
    void reference(node_id node) {
        for (const bool inverters : {false, true})
            for (const unsigned phase : {0U, 1U}) {
                const literal l = 2 * node + phase;
                if (references_[l] > 0 && (match_[l].by == literal_match::kind::inverter) == inverters)
                    area_ += count_match<1>(l, match_[l]);
            }
    }
    /// Lets go of what `dereference` held.
    void release_held() {
        open_.swap(held_);
        area_ -= propagate<-1>();
    }

    void improve(node_id node) {
        const literal plain = 2 * node;
        const std::int64_t inverter = choices_.inverter;
        dereference(node);
        std::array<priced, 2> best;
        const bool need0 = references_[plain] > 0, need1 = references_[plain + 1] > 0;
        if (need0 && need1) {
            // Both made by cells, the second with the first there, or one of them by an inverter.
            best = {best_match(plain), best_match(plain + 1)};
            static_cast<void>(count_match<1>(plain, best[0].m));
            const priced second = best_match(plain + 1);
            static_cast<void>(count_match<-1>(plain, best[0].m));
            const std::int64_t both = best[0].area + second.area;
            const std::int64_t cheaper = std::min(best[0].area, best[1].area) + inverter;
            if (both <= cheaper)
                best[1] = second;
            else
                best[best[0].area <= best[1].area ? 1 : 0].m = {literal_match::kind::inverter};
        } else {
            // The other literal is made by an inverter unless that saves one, here or where it is read.
            const unsigned wanted = need1 ? 1 : 0;
            best[wanted] = best_match(plain + wanted);
            best[wanted ^ 1U] =
                best_match(plain + (wanted ^ 1U), std::max(best[wanted].area - inverter, inverter));
            if (best[wanted].area > best[wanted ^ 1U].area + inverter)
                best[wanted].m = {literal_match::kind::inverter};
            else if (best[wanted].area == beyond_reach) // of a node that nobody reads
                best = {priced{match_[plain]}, priced{match_[plain + 1]}};
        }
        for (const unsigned phase : {0U, 1U}) {
            literal_match& m = match_[plain + phase];
            if (m == best[phase].m)
                continue;
            note_change(plain + phase, m);
            m = best[phase].m;
            note_change(plain + phase, m);
        }
        reference(node);
        release_held();
    }

    void try_pair(std::uint32_t pair) {
        const std::array<literal, 2> makes = choices_.pairs[pair].makes;
        const auto in_use = [&](literal l) { return references_[l] > 0 || references_[l ^ 1U] > 0; };
        if (pair_references_[pair] == 2 || !in_use(makes[0]) || !in_use(makes[1]))
            return;
        const std::int64_t before = area_;
        std::array<literal_match, 4> old;
        for (std::size_t i = 0; i < 4; ++i)
            old[i] = match_[makes[i / 2] ^ (i % 2)];
        const node_id low = std::min(node_of(makes[0]), node_of(makes[1]));
        const node_id high = std::max(node_of(makes[0]), node_of(makes[1]));
        dereference(high);
        dereference(low);
        if (in_use(makes[0]) && in_use(makes[1]))
            for (const literal l : makes) {
                match_[l] = {literal_match::kind::pair, 0, nullptr, pair};
                match_[l ^ 1U] = {literal_match::kind::inverter};
            }
        reference(low);
        reference(high);
        release_held();
        if (area_ <= before) {
            for (std::size_t i = 0; i < 4; ++i) {
                const literal l = makes[i / 2] ^ (i % 2);
                note_change(l, old[i]);
                note_change(l, match_[l]);
            }
            return;
        }
        dereference(high);
        dereference(low);
        for (std::size_t i = 0; i < 4; ++i)
            match_[makes[i / 2] ^ (i % 2)] = old[i];
        reference(low);
        reference(high);
        release_held();
    }

    const match_choices& choices_;
    std::vector<std::uint8_t> required_;
    std::vector<literal_match> match_;      ///< of each literal
    std::vector<std::uint32_t> references_; ///< of each literal
    std::vector<std::uint32_t> pair_references_;
    std::vector<literal> open_; ///< to be visited
    std::vector<literal> held_; ///< read by nothing but `dereference`
    std::int64_t area_ = 0;
    std::size_t visits_ = 0;
    std::uint64_t now_ = 0;               ///< counts the steps
    std::vector<std::uint64_t> changed_;  ///< of each node, when its matches or its readers last changed
    std::vector<std::uint64_t> improved_; ///< of each node, when it was last looked at
    std::vector<std::uint64_t> tried_;    ///< of each pair
};

} // namespace dlgn::detail
