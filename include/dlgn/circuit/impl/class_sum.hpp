#pragma once

/// \file
/// The bodies of <dlgn/circuit/class_sum.hpp>.

#include <dlgn/circuit/class_sum.hpp>

#include <algorithm>
#include <cstddef>
#include <functional>
#include <limits>
#include <queue>
#include <span>
#include <utility>
#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/circuit/head_builder.hpp>
#include <dlgn/core/bits.hpp>
#include <dlgn/core/index_map.hpp>
#include <dlgn/core/inline.hpp>

namespace dlgn::detail {

/// The bits of one weight that adders have still to take, in their order: a heap.
class sum_column {
public:
    struct bit {
        head_signal signal;
        std::size_t level = 0; ///< gates before it, at the most
    };

    explicit sum_column(adder_order order) : order_(order) {}

    void add(bit added) {
        waiting_.push({turn(added), bits_.size()});
        bits_.push_back(added);
    }
    [[nodiscard]] std::size_t size() const noexcept { return waiting_.size(); }
    bit take() {
        const bit taken = bits_[waiting_.top().second];
        waiting_.pop();
        return taken;
    }
    /// All that are left.
    [[nodiscard]] std::vector<head_signal> take_all() {
        std::vector<head_signal> result;
        while (size() > 0)
            result.push_back(take().signal);
        return result;
    }

private:
    using place = std::pair<std::size_t, std::size_t>; ///< a bit's turn, and its index

    [[nodiscard]] std::size_t turn(const bit& added) const noexcept {
        switch (order_) {
        case adder_order::oldest_first:
            return 0;
        case adder_order::earliest_first:
            return added.level;
        case adder_order::newest_first:
            break;
        }
        return std::numeric_limits<std::size_t>::max() - bits_.size();
    }

    adder_order order_;
    std::vector<bit> bits_; ///< all there ever were
    std::priority_queue<place, std::vector<place>, std::greater<>> waiting_;
};

DLGN_INLINE sum_terms::sum_terms(const head_builder& build, std::span<const node_id> group) {
    number_index place;
    for (const node_id node : group) {
        if (const head_signal term = build.read(node); term.constant) {
            ones += *term.constant ? 1U : 0U;
            continue;
        }
        const auto [entry, added] = place.try_emplace(node, nodes.size());
        if (added)
            nodes.emplace_back(node, 0);
        ++nodes[entry->second].second;
    }
}

DLGN_INLINE std::size_t sum_terms::highest() const noexcept {
    std::size_t sum = ones;
    for (const auto& [node, count] : nodes)
        sum += count;
    return sum;
}

/// Adds three bits of a column, or two: their exclusive or goes back, the carry to the next column.
inline void add_bits(head_builder& build, sum_column& column, sum_column& next) {
    using enum gate_op;
    const bool full = column.size() >= 3;
    const sum_column::bit a = column.take(), b = column.take();
    const head_signal half = build.gate(xor_ab, a.signal, b.signal);
    const head_signal both = build.gate(and_ab, a.signal, b.signal);
    if (!full) {
        const std::size_t level = std::max(a.level, b.level) + 1;
        column.add({half, level});
        next.add({both, level});
        return;
    }
    const sum_column::bit c = column.take();
    const std::size_t level = std::max({a.level, b.level, c.level}) + 2; // an adder of one cell, both outputs
    column.add({build.gate(xor_ab, half, c.signal), level});
    next.add({build.gate(or_ab, both, build.gate(and_ab, half, c.signal)), level});
}

DLGN_INLINE head_number class_sum(head_builder& build, const sum_terms& terms, adder_order order,
                                  std::size_t max_bits) {
    const std::size_t exact_width = bit_length(terms.highest());
    const std::size_t width = std::min(exact_width, max_bits);
    // A node that is counted m times stands in the columns of the bits of m. Those from `width` on are one:
    // too much.
    std::vector<sum_column> columns(width + 1, sum_column(order));
    for (std::size_t i = 0; i < exact_width; ++i) {
        sum_column& column = columns[std::min(i, width)];
        if ((terms.ones >> i & 1U) != 0)
            column.add({head_builder::one(), 0});
        for (const auto& [node, count] : terms.nodes)
            if ((count >> i & 1U) != 0)
                column.add({build.read(node), build.level(node)});
    }
    head_number sum(width, head_builder::zero());
    for (std::size_t i = 0; i < width; ++i) {
        if (i + 1 == exact_width) { // at most one of the highest bits is 1
            sum[i] = build.any(columns[i].take_all());
            break;
        }
        while (columns[i].size() >= 2)
            add_bits(build, columns[i], columns[i + 1]);
        if (columns[i].size() == 1)
            sum[i] = columns[i].take().signal;
    }
    if (width < exact_width) {
        const head_signal too_much = build.any(columns[width].take_all());
        for (head_signal& bit : sum)
            bit = build.gate(gate_op::or_ab, bit, too_much);
    }
    return sum;
}

} // namespace dlgn::detail
