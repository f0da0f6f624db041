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
    using price_list = std::array<double, gate_op_count>; ///< nats

    gate_search(scored_circuit& circuit, std::size_t candidates, const price_list& prices, double least_gain)
        : circuit_(circuit), candidates_(candidates), prices_(prices), least_gain_(least_gain),
          sums_(2 * (2 + candidates)), sums_of_parts_(circuit.parts(), sums_) {}

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
        for (const std::size_t side : {0U, 1U}) {
            tried_[side].assign(1, circuit_.wires(gate)[side]);
            for (std::size_t i = 0; i < candidates_; ++i)
                tried_[side].push_back(draw(circuit_.node_of(gate), i, random));
        }
        add_effects(gate);
        double now = 0;
        choice best{.cost = std::numeric_limits<double>::max()};
        for (const std::size_t side : {0U, 1U})
            for (std::size_t i = 0; i < tried_[side].size(); ++i) {
                auto wires = circuit_.wires(gate);
                wires[side] = tried_[side][i];
                const auto wire_prices = prices_of_wires(gate, wires);
                for (const gate_op op : all_gate_ops) {
                    const double wire_price = wire_prices[inputs_read(op)];
                    const double cost = cost_of(op, side, i) + wire_price;
                    if (side == 0 && i == 0 && op == circuit_.op(gate))
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
    /// Sums of effects where a tried node is 1, by the value of the gate's other wire.
    using split_sums = std::array<double, 2>;

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

    /// The place of tried node i of a side in a list of sums. The first of a side's sums is that of all
    /// samples.
    [[nodiscard]] std::size_t sum_of(std::size_t side, std::size_t i) const noexcept {
        return side * (2 + candidates_) + 1 + i;
    }

    /// Price of the gate and sum of the effects where it is 1, if it reads tried node i at `side`.
    [[nodiscard]] double cost_of(gate_op op, std::size_t side, std::size_t i) const noexcept {
        const split_sums& all = sums_[sum_of(side, 0) - 1];
        const split_sums& set = sums_[sum_of(side, i)];
        double cost = prices_[to_index(op)];
        for (const std::size_t other : {0U, 1U}) {
            const auto value = [&](bool tried) {
                return side == 0 ? evaluate(op, tried, other == 1) : evaluate(op, other == 1, tried);
            };
            cost += (value(true) ? set[other] : 0) + (value(false) ? all[other] - set[other] : 0);
        }
        return cost;
    }

    /// Sets `sums_` for the tried nodes.
    void add_effects(std::size_t gate) {
        circuit_.for_each_part([&](std::size_t part, std::size_t first, std::size_t last) {
            std::span<split_sums> sums = sums_of_parts_[part];
            std::ranges::fill(sums, split_sums{});
            for (std::size_t block = first; block < last; ++block)
                add_effects(block, gate, sums);
        });
        std::ranges::fill(sums_, split_sums{});
        for (const auto& sums : sums_of_parts_)
            for (std::size_t i = 0; i < sums.size(); ++i)
                for (const std::size_t other : {0U, 1U})
                    sums_[i][other] += sums[i][other];
    }
    void add_effects(std::size_t block, std::size_t gate, std::span<split_sums> sums) {
        static constexpr bit_row everywhere = complement_of(bit_row{});
        const std::span<const bit_row> values = circuit_.values(block);
        for (const auto& tried : tried_)
            for (const node_id node : tried)
                __builtin_prefetch(&values[node]);
        alignas(64) std::array<float, block_samples> effects;
        circuit_.measure_effects(block, circuit_.node_of(gate), effects);
        for (const std::size_t side : {0U, 1U}) {
            const split_effects split(effects, values[circuit_.wires(gate)[1 - side]]);
            const auto add = [&](std::size_t place, const bit_row& node) {
                const std::array<float, 2> where_set = split.sums_where(node);
                for (const std::size_t other : {0U, 1U})
                    sums[place][other] += static_cast<double>(where_set[other]);
            };
            add(sum_of(side, 0) - 1, everywhere);
            for (std::size_t i = 0; i < tried_[side].size(); ++i)
                add(sum_of(side, i), values[tried_[side][i]]);
        }
    }

    scored_circuit& circuit_;
    std::size_t candidates_;
    price_list prices_;
    double least_gain_;
    std::array<std::vector<node_id>, 2> tried_; ///< by side; the present one first
    std::vector<split_sums> sums_;
    std::vector<std::vector<split_sums>> sums_of_parts_;
    wire_lengths* lengths_ = nullptr;
    double wire_nats_ = 0; ///< of a core side
};

} // namespace dlgn::detail
