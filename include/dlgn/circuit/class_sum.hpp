#pragma once

/// \file
/// Class sums as gates: carry-save trees of full and half adders.

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/circuit/head_builder.hpp>

namespace dlgn {

/// Which bits of equal weight the adders of a class sum take first.
enum class adder_order : std::uint8_t {
    oldest_first,   ///< those that were there first
    earliest_first, ///< those with the fewest gates before them
    newest_first,   ///< those that were made last: one adder waits for the other, the longest way
};

namespace detail {

/// What a class counts.
struct sum_terms {
    /// Nodes and how often each is counted, in the order of their first places.
    std::vector<std::pair<node_id, std::size_t>> nodes;
    std::size_t ones = 0; ///< constants

    sum_terms(const head_builder& build, std::span<const node_id> group);

    /// The highest possible sum.
    [[nodiscard]] std::size_t highest() const noexcept;
};

/// The number of ones among the terms, or 2^`max_bits` − 1 if it is higher. As many bits as the highest
/// possible one needs.
head_number class_sum(head_builder& build, const sum_terms& terms, adder_order order, std::size_t max_bits);

} // namespace detail
} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/circuit/impl/class_sum.hpp>
#endif
