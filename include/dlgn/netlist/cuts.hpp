#pragma once

/// \file
/// Cuts: for each gate of a circuit, small sets of nodes that determine its value, with the function.

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/gate/op.hpp>
#include <dlgn/gate/truth_table.hpp>
#include <dlgn/gate/word.hpp>

namespace dlgn::detail {

/// Nodes in rising order, none of which is redundant, and the node's value as a function of them: a truth
/// table of six variables that ignores those past the last leaf.
struct cut {
    static constexpr std::size_t max_size = truth_table::max_variables;

    truth_table function{0, max_size};
    std::array<node_id, max_size> leaf{};
    std::uint32_t size = 0;      ///< number of leaves
    std::uint64_t signature = 0; ///< of the leaves: a bit for each, which others may share

    [[nodiscard]] static constexpr std::uint64_t bit_of(node_id node) noexcept {
        return std::uint64_t{1} << (node % 64U);
    }
    [[nodiscard]] std::span<const node_id> leaves() const noexcept { return std::span(leaf).first(size); }

    /// The node itself.
    [[nodiscard]] static cut trivial(node_id node) noexcept {
        return {truth_table::variable(max_size, 0), {node}, 1, bit_of(node)};
    }
};

/// The function of a cut in the variables of `leaves`, which include its own.
[[nodiscard]] inline truth_table function_over(const cut& from, std::span<const node_id> leaves) noexcept {
    truth_table function = from.function;
    std::size_t to = leaves.size();
    for (std::size_t x = from.size; x-- > 0;) { // the highest first: its place is free
        do
            --to;
        while (leaves[to] != from.leaf[x]);
        if (to != x)
            function = function.exchanged(static_cast<unsigned>(x), static_cast<unsigned>(to));
    }
    return function;
}

/// Removes the leaves that the function ignores.
inline void remove_redundant(cut& from) noexcept {
    std::size_t kept = 0;
    for (std::size_t x = 0; x < from.size; ++x) {
        if (!from.function.depends_on(static_cast<unsigned>(kept))) {
            for (std::size_t y = kept; y + 1 < from.size - (x - kept); ++y)
                from.function =
                    from.function.exchanged(static_cast<unsigned>(y), static_cast<unsigned>(y + 1));
            continue;
        }
        from.leaf[kept++] = from.leaf[x];
    }
    from.size = static_cast<std::uint32_t>(kept);
    from.signature = 0;
    for (const node_id leaf : from.leaves())
        from.signature |= cut::bit_of(leaf);
}

/// The cut of a gate from one cut of each fan-in; false if it has more than `limit` leaves.
[[nodiscard]] inline bool merge(gate_op op, const cut& a, const cut& b, std::size_t limit,
                                cut& result) noexcept {
    if (static_cast<std::size_t>(std::popcount(a.signature | b.signature)) > limit)
        return false;
    std::size_t i = 0, j = 0, n = 0;
    while (i < a.size || j < b.size) {
        if (n == limit)
            return false;
        if (j == b.size || (i < a.size && a.leaf[i] < b.leaf[j]))
            result.leaf[n++] = a.leaf[i++];
        else {
            if (i < a.size && a.leaf[i] == b.leaf[j])
                ++i;
            result.leaf[n++] = b.leaf[j++];
        }
    }
    result.size = static_cast<std::uint32_t>(n);
    result.function.bits =
        apply(op, function_over(a, result.leaves()).bits, function_over(b, result.leaves()).bits);
    remove_redundant(result);
    return true;
}

/// Whether all leaves of a are leaves of b.
[[nodiscard]] inline bool within(const cut& a, const cut& b) noexcept {
    return a.size <= b.size && (a.signature & ~b.signature) == 0 &&
           std::includes(b.leaf.begin(), b.leaf.begin() + b.size, a.leaf.begin(), a.leaf.begin() + a.size);
}

} // namespace dlgn::detail
