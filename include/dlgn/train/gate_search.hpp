#pragma once

/// \file
/// The best gate in the place of another.

#include <algorithm>
#include <array>
#include <cstddef>
#include <limits>
#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/circuit/core_pins.hpp>
#include <dlgn/circuit/wire_lengths.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/gate/op.hpp>
#include <dlgn/relax/bit_products.hpp>
#include <dlgn/train/scored_circuit.hpp>

namespace dlgn::detail {

/// Looks for the best gate in the place of another.
class gate_search {
public:
    using price_list = std::array<double, gate_op_count>; ///< nats

    gate_search(scored_circuit& circuit, std::size_t candidates, const price_list& prices, double least_gain)
        : circuit_(circuit), candidates_(candidates), prices_(prices), least_gain_(least_gain),
          effects_(circuit.rows() * word_samples) {}

    /// From now on wires are priced, too, at `nats` for a core side; null: they are not. Keeps the pointer.
    /// The circuit of `lengths` has the gates of this one first, and may have others after them.
    void price_wires(wire_lengths* lengths, double nats) noexcept {
        lengths_ = lengths;
        wire_nats_ = nats;
    }

    /// Replaces a gate by the function of its present wires, or of one of them and one of `candidates` other
    /// nodes before it, that has the least loss plus prices. Returns whether that gained `least_gain`.
    bool improve(std::size_t gate, random_engine& random) {
        const node_id node = circuit_.node_of(gate);
        circuit_.measure_effects(node, effects_);
        double now = 0;
        choice best{.cost = std::numeric_limits<double>::max()};
        for (const std::size_t side : {0U, 1U}) {
            tried_.assign(1, circuit_.wires(gate)[side]);
            for (std::size_t i = 0; i < candidates_; ++i)
                tried_.push_back(draw(node, i, random));
            add_effects(circuit_.wires(gate)[1 - side]);
            for (std::size_t i = 0; i < tried_.size(); ++i) {
                auto wires = circuit_.wires(gate);
                wires[side] = tried_[i];
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
        }
        if (best.cost > now - least_gain_)
            return false;
        // The sums are rounded: the loss itself decides.
        const double saved =
            prices_[to_index(circuit_.op(gate))] - prices_[to_index(best.op)] - best.wire_price;
        if (!circuit_.replace_gate(gate, best.op, best.wires, saved - least_gain_))
            return false;
        if (lengths_ != nullptr)
            lengths_->replace(gate, best.op, best.wires);
        return true;
    }

private:
    struct choice {
        gate_op op = gate_op::constant_0;
        scored_circuit::wire_pair wires{};
        double cost = 0;
        double wire_price = 0; ///< more than now, nats
    };
    static constexpr std::size_t draws_of_near = 16;
    /// Sums of effects where the gate's other wire has one of its two values.
    struct effect_sums {
        double all = 0;
        std::vector<float> where_set; ///< where, besides, the bit of the tried node i is set
    };

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

    /// Price of the gate and sum of the effects where it is 1, if it reads tried node i at `side`.
    [[nodiscard]] double cost_of(gate_op op, std::size_t side, std::size_t i) const noexcept {
        double cost = prices_[to_index(op)];
        for (const bool other : {false, true}) {
            const effect_sums& sums = sums_[other ? 1 : 0];
            const double set = static_cast<double>(sums.where_set[i]);
            const auto value = [&](bool tried) {
                return side == 0 ? evaluate(op, tried, other) : evaluate(op, other, tried);
            };
            cost += (value(true) ? set : 0) + (value(false) ? sums.all - set : 0);
        }
        return cost;
    }

    /// Sets `sums_` for the tried nodes beside node `other`.
    void add_effects(node_id other) {
        for (effect_sums& sums : sums_) {
            sums.all = 0;
            sums.where_set.assign(tried_.size(), 0);
        }
        const auto mask = circuit_.values(other);
        alignas(64) std::array<std::array<float, piece_rows * word_samples>, 2> parts;
        for (std::size_t first = 0; first < circuit_.rows(); first += piece_rows) {
            const std::size_t rows = std::min(piece_rows, circuit_.rows() - first);
            for (std::size_t i = 0; i < rows * word_samples; ++i) {
                const std::size_t sample = first * word_samples + i;
                const std::size_t set = scored_circuit::bit(mask, sample) ? 1 : 0;
                parts[set][i] = effects_[sample];
                parts[1 - set][i] = 0;
                sums_[set].all += static_cast<double>(effects_[sample]);
            }
            for (std::size_t set = 0; set < 2; ++set)
                bit_multiplier<float>(parts[set].data(), rows)
                    .add_products(circuit_.values().data() + first, circuit_.rows(), tried_.data(),
                                  tried_.size(), sums_[set].where_set.data());
        }
    }

    scored_circuit& circuit_;
    std::size_t candidates_;
    price_list prices_;
    double least_gain_;
    std::vector<float> effects_; ///< of a 1 instead of a 0, rows × `word_samples`
    std::vector<node_id> tried_;
    std::array<effect_sums, 2> sums_; ///< by the value of the other wire
    wire_lengths* lengths_ = nullptr;
    double wire_nats_ = 0; ///< of a core side
};

} // namespace dlgn::detail
