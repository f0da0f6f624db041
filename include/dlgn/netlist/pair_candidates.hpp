#pragma once

/// \file
/// Where a cell of two outputs, an adder for one, or two cells can make two nodes of a circuit.

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <map>
#include <span>
#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/core/stable_sort.hpp>
#include <dlgn/liberty/cell_matches.hpp>
#include <dlgn/netlist/cut_set.hpp>
#include <dlgn/netlist/literal_match.hpp>

namespace dlgn::detail {

/// Two literals that one cell of two outputs, or a cell and one in front of it, can make from the leaves of a
/// cut of both.
struct pair_candidate {
    const pair_match* match = nullptr;
    std::uint32_t cut = 0;
    std::array<literal, 2> makes{};
};

/// All of a circuit, in the order of their later literals.
class pair_candidates {
public:
    static constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

    /// None yet.
    explicit pair_candidates(std::size_t nodes) : first_(2 * nodes + 1) {}

    /// The pairs of nodes that have cuts of equal leaves whose functions a cell makes.
    pair_candidates(std::size_t nodes, const cut_set& cuts, const cell_matches& matches)
        : pair_candidates(nodes) {
        struct place {
            node_id node;
            std::uint32_t cut;
        };
        std::map<std::vector<node_id>, std::vector<place>> by_leaves;
        for (node_id node = 0; node < nodes; ++node)
            for (std::uint32_t i = cuts.first_of(node); i < cuts.end_of(node); ++i)
                if (cuts[i].size > 1 && matches.in_pair(cuts[i].function))
                    by_leaves[{cuts[i].leaves().begin(), cuts[i].leaves().end()}].push_back({node, i});
        const auto function_of = [&](const place& at, bool complemented) {
            return complemented ? ~cuts[at.cut].function : cuts[at.cut].function;
        };
        for (const auto& [leaves, places] : by_leaves)
            for (const place& first : places)
                for (const bool first_complemented : {false, true})
                    for (const pair_match& match : matches.find_pair(function_of(first, first_complemented)))
                        for (const place& second : places)
                            for (const bool complemented : {false, true})
                                if (second.node != first.node &&
                                    match.function[1] == function_of(second, complemented))
                                    pairs_.push_back({&match,
                                                      first.cut,
                                                      {literal_of(first.node, first_complemented),
                                                       literal_of(second.node, complemented)}});
        stable_sort(pairs_, [](const pair_candidate& x, const pair_candidate& y) {
            return std::max(x.makes[0], x.makes[1]) < std::max(y.makes[0], y.makes[1]);
        });
        index_by_literal();
    }

    [[nodiscard]] std::uint32_t size() const noexcept { return static_cast<std::uint32_t>(pairs_.size()); }
    [[nodiscard]] const pair_candidate& operator[](std::size_t index) const noexcept { return pairs_[index]; }
    /// The indices of those that make a literal.
    [[nodiscard]] std::span<const std::uint32_t> of(literal l) const noexcept {
        return std::span(by_literal_).subspan(first_[l], first_[l + 1] - first_[l]);
    }

    /// The candidate that reads and makes the complements with the same cells; `none` if there is none.
    [[nodiscard]] std::uint32_t complement_of(std::uint32_t index) const noexcept {
        const pair_candidate& pair = pairs_[index];
        const unsigned all = (1U << pair.match->pins.variables) - 1;
        for (const std::uint32_t i : of(pair.makes[0] ^ 1U)) {
            const pair_candidate& other = pairs_[i];
            if (other.match->pins.cell == pair.match->pins.cell &&
                other.match->pins.front == pair.match->pins.front && other.cut == pair.cut &&
                other.makes[0] == (pair.makes[0] ^ 1U) && other.makes[1] == (pair.makes[1] ^ 1U) &&
                (other.match->pins.complemented ^ pair.match->pins.complemented) == all)
                return i;
        }
        return none;
    }

private:
    void index_by_literal() {
        for (const pair_candidate& pair : pairs_)
            for (const literal l : pair.makes)
                ++first_[l + 1];
        for (std::size_t l = 0; l + 1 < first_.size(); ++l)
            first_[l + 1] += first_[l];
        by_literal_.resize(first_.back());
        std::vector<std::uint32_t> next(first_.begin(), first_.end() - 1);
        for (std::uint32_t i = 0; i < size(); ++i)
            for (const literal l : pairs_[i].makes)
                by_literal_[next[l]++] = i;
    }

    std::vector<pair_candidate> pairs_;
    std::vector<std::uint32_t> first_; ///< of each literal in `by_literal_`
    std::vector<std::uint32_t> by_literal_;
};

} // namespace dlgn::detail
