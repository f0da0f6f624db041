#pragma once

/// \file
/// The best gate in the place of another.

#include <algorithm>
#include <array>
#include <cstddef>
#include <limits>
#include <span>
#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/circuit/wire_lengths.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/gate/op.hpp>
#include <dlgn/train/bit_row.hpp>
#include <dlgn/train/scored_circuit.hpp>
#include <dlgn/train/split_effects.hpp>

namespace dlgn::detail {

/// Looks for the best gate in the place of another.
class gate_search {
public:
    using prices_in_nats = std::array<double, gate_op_count>; ///< nats

    gate_search(scored_circuit& circuit, std::size_t candidates, const prices_in_nats& prices,
                double least_gain)
        : circuit_(circuit), candidates_(candidates), prices_(prices), least_gain_(least_gain),
          sums_(2 * (1 + tries())), sums_of_parts_(circuit.parts(), sums_) {}

    /// From now on wires are priced, too, at `nats` for a core side; null: they are not. Keeps the pointer.
    /// The circuit of `lengths` has the gates of this one first, and may have others after them.
    void price_wires(wire_lengths* lengths, double nats) noexcept {
        lengths_ = lengths;
        wire_nats_ = nats;
    }

    /// Replaces a gate by the function of its present wires, or of one of them and one of `candidates` other
    /// nodes before it, that has the least loss plus prices. Returns whether it did, which it does if that
    /// gains something, and at least `least_gain`.
    bool improve(std::size_t gate, random_engine& random) {
        tried_.clear();
        for (const node_id wire : circuit_.wires(gate)) {
            tried_.push_back(wire);
            for (std::size_t i = 0; i < candidates_; ++i)
                tried_.push_back(draw(circuit_.node_of(gate), i, random));
        }
        add_effects(gate);
        double now = 0;
        choice best{.cost = std::numeric_limits<double>::max()};
        for (std::size_t i = 0; i < tried_.size(); ++i) {
            auto wires = circuit_.wires(gate);
            wires[i / tries()] = tried_[i];
            const auto wire_prices = prices_of_wires(gate, wires);
            const auto corners = corners_of(i);
            for (const gate_op op : all_gate_ops) {
                const double wire_price = wire_prices[inputs_read(op)];
                double cost = prices_[to_index(op)] + wire_price;
                for (const std::size_t a : {0U, 1U})
                    for (const std::size_t b : {0U, 1U})
                        cost += evaluate(op, a == 1, b == 1) ? corners[a][b] : 0;
                if (i == 0 && op == circuit_.op(gate))
                    now = cost;
                if (cost < best.cost)
                    best = {op, wires, cost, wire_price};
            }
        }
        return is_gain(now - best.cost) && replace(gate, best);
    }

private:
    struct choice {
        gate_op op = gate_op::constant_0;
        scored_circuit::wire_pair wires{};
        double cost = 0;
        double wire_price = 0; ///< more than now, nats
    };
    static constexpr std::size_t draws_of_near = 16;
    static constexpr std::size_t fetched_ahead =
        8; ///< rows: processors drop it if more are asked for at once
    /// Sums of effects by the value of the gate's other wire.
    using split_sums = std::array<double, 2>;

    /// Nodes tried in the place of a wire, itself included.
    [[nodiscard]] std::size_t tries() const noexcept { return 1 + candidates_; }

    [[nodiscard]] bool is_gain(double nats) const noexcept { return nats > 0 && nats >= least_gain_; }

    /// Replaces a gate, unless the loss itself does not bear out what the rounded sums say.
    bool replace(std::size_t gate, const choice& best) {
        const gate_op old_op = circuit_.op(gate);
        const auto old_wires = circuit_.wires(gate);
        const double saved = prices_[to_index(old_op)] - prices_[to_index(best.op)] - best.wire_price;
        const double before = circuit_.loss();
        circuit_.replace_gate(gate, best.op, best.wires);
        if (!is_gain(before - circuit_.loss() + saved)) {
            circuit_.replace_gate(gate, old_op, old_wires);
            return false;
        }
        if (lengths_ != nullptr)
            lengths_->replace(gate, best.op, best.wires);
        return true;
    }

    /// A node before `node`: any, or, if wires are priced, for every second candidate the nearest of several.
    [[nodiscard]] node_id draw(node_id node, std::size_t candidate, random_engine& random) const noexcept {
        auto drawn = static_cast<node_id>(random.below(node));
        if (lengths_ == nullptr || candidate % 2 == 0)
            return drawn;
        const point& here = lengths_->place(node);
        for (std::size_t i = 1; i < draws_of_near; ++i) {
            const auto other = static_cast<node_id>(random.below(node));
            if (distance(lengths_->place(other), here) < distance(lengths_->place(drawn), here))
                drawn = other;
        }
        return drawn;
    }

    /// Which inputs a function depends on: 1 for the first plus 2 for the second.
    [[nodiscard]] static std::size_t inputs_read(gate_op op) noexcept {
        return (depends_on_a(op) ? 1U : 0U) + (depends_on_b(op) ? 2U : 0U);
    }

    /// By `inputs_read` of its function, what wires would cost more than now if a gate had these, nats.
    [[nodiscard]] std::array<double, 4> prices_of_wires(std::size_t gate,
                                                        const scored_circuit::wire_pair& wires) {
        std::array<double, 4> prices{};
        if (lengths_ != nullptr)
            for (const gate_op op : {gate_op::constant_0, gate_op::wire_a, gate_op::wire_b, gate_op::and_ab})
                prices[inputs_read(op)] = wire_nats_ * lengths_->change(gate, op, wires);
        return prices;
    }

    /// The sums of effects where the gate's wires have the values [a][b], if it reads tried node i.
    [[nodiscard]] std::array<std::array<double, 2>, 2> corners_of(std::size_t i) const noexcept {
        const std::size_t side = i / tries();
        std::array<std::array<double, 2>, 2> corners{};
        for (const std::size_t other : {0U, 1U}) {
            const double set = sums_[i][other];
            const double clear = sums_[tried_.size() + side][other] - set;
            (side == 0 ? corners[0][other] : corners[other][0]) = clear;
            (side == 0 ? corners[1][other] : corners[other][1]) = set;
        }
        return corners;
    }

    /// Computes `sums_`.
    void add_effects(std::size_t gate) {
        circuit_.for_each_part([&](std::size_t part, std::size_t first, std::size_t last) {
            std::fill(sums_of_parts_[part].begin(), sums_of_parts_[part].end(), split_sums{});
            for (std::size_t block = first; block < last; ++block)
                add_effects(block, gate, sums_of_parts_[part]);
        });
        std::fill(sums_.begin(), sums_.end(), split_sums{});
        for (const auto& sums : sums_of_parts_)
            for (std::size_t i = 0; i < sums.size(); ++i)
                add(sums[i], sums_[i]);
    }
    void add_effects(std::size_t block, std::size_t gate, std::span<split_sums> sums) {
        static constexpr bit_row everywhere = complement_of(bit_row{});
        const std::span<const bit_row> values = circuit_.values(block);
        const auto fetch = [&](std::size_t i) {
            if (i < tried_.size())
                __builtin_prefetch(&values[tried_[i]]);
        };
        for (std::size_t i = 0; i < fetched_ahead; ++i)
            fetch(i);
        alignas(64) std::array<float, block_samples> effects;
        circuit_.measure_effects(block, circuit_.node_of(gate), effects);
        for (const std::size_t side : {0U, 1U}) {
            const split_effects split(effects, values[circuit_.wires(gate)[1 - side]]);
            add(split.sums_where(everywhere), sums[tried_.size() + side]);
            for (std::size_t i = side * tries(); i < (side + 1) * tries(); ++i) {
                fetch(i + fetched_ahead);
                add(split.sums_where(values[tried_[i]]), sums[i]);
            }
        }
    }
    static void add(const split_sums& more, split_sums& sums) noexcept {
        for (const std::size_t other : {0U, 1U})
            sums[other] += more[other];
    }

    scored_circuit& circuit_;
    std::size_t candidates_;
    prices_in_nats prices_;
    double least_gain_;
    std::vector<node_id> tried_;   ///< in the place of the first wire, then of the second; that wire first
    std::vector<split_sums> sums_; ///< where a tried node is 1; then all of each side
    std::vector<std::vector<split_sums>> sums_of_parts_;
    wire_lengths* lengths_ = nullptr;
    double wire_nats_ = 0; ///< of a core side
};

} // namespace dlgn::detail
