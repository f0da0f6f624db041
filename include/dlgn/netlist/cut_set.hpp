#pragma once

/// \file
/// The cuts of all gates of a circuit.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/core/stable_sort.hpp>
#include <dlgn/gate/op.hpp>
#include <dlgn/netlist/cuts.hpp>

namespace dlgn::detail {

/// The best cuts of each gate, those of its fan-ins combined. Inputs have none.
class cut_set {
public:
    static constexpr std::size_t cuts_per_gate = 10;

    /// No cut has more than `limit` leaves.
    cut_set(std::size_t nodes, std::size_t limit) : limit_(limit), first_(nodes + 1) {}

    [[nodiscard]] const cut& operator[](std::size_t index) const noexcept { return cuts_[index]; }
    /// Where those of a node begin and end.
    [[nodiscard]] std::uint32_t first_of(node_id node) const noexcept { return first_[node]; }
    [[nodiscard]] std::uint32_t end_of(node_id node) const noexcept { return first_[node + 1]; }
    [[nodiscard]] std::span<const cut> of(node_id node) const noexcept {
        return std::span(cuts_).subspan(first_of(node), end_of(node) - first_of(node));
    }

    /// Adds those of the gate `op` of `a` and `b` that `cost(cut)` is least for; gates come in their order.
    template <class Cost>
    void add(node_id gate, gate_op op, node_id a, node_id b, Cost cost) {
        found_.clear();
        const auto combine = [&](const cut& of_a, const cut& of_b) {
            ranked next{};
            if (!merge(op, of_a, of_b, limit_, next.c))
                return;
            for (const ranked& other : found_)
                if (within(other.c, next.c))
                    return;
            std::erase_if(found_, [&](const ranked& other) { return within(next.c, other.c); });
            next.cost = cost(next.c);
            found_.push_back(next);
        };
        const cut at_a = cut::trivial(a), at_b = cut::trivial(b);
        combine(at_a, at_b);
        for (const cut& of_b : of(b))
            combine(at_a, of_b);
        for (const cut& of_a : of(a)) {
            combine(of_a, at_b);
            for (const cut& of_b : of(b))
                combine(of_a, of_b);
        }
        stable_sort(found_, [](const ranked& x, const ranked& y) { return x.cost < y.cost; });
        if (found_.size() > cuts_per_gate)
            found_.resize(cuts_per_gate);
        for (const ranked& kept : found_)
            cuts_.push_back(kept.c);
        first_[gate + 1] = static_cast<std::uint32_t>(cuts_.size());
    }

private:
    struct ranked {
        cut c;
        double cost;
    };

    std::size_t limit_;
    std::vector<cut> cuts_;
    std::vector<std::uint32_t> first_;
    std::vector<ranked> found_; ///< of the gate at hand
};

} // namespace dlgn::detail
