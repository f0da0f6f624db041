#pragma once

/// \file
/// Training a finished circuit further, without relaxation: one gate after the other is replaced by the best
/// one in its place (coordinate descent).

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <limits>
#include <span>
#include <string>
#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/circuit/output_cone.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/cost/area_cost.hpp>
#include <dlgn/cost/unit_cost.hpp>
#include <dlgn/data/dataset.hpp>
#include <dlgn/relax/bit_products.hpp>
#include <dlgn/relax/group_sum.hpp>
#include <dlgn/train/scored_circuit.hpp>

namespace dlgn {

/// The state after a sweep over all gates.
struct refine_stats {
    std::size_t sweep = 0;    ///< from 1
    double cross_entropy = 0; ///< mean over the samples, nats
    double accuracy = 0;      ///< on the same samples
    std::size_t changes = 0;  ///< gates and outputs that were replaced
    std::size_t outputs = 0;  ///< that still count
};

struct refine_params {
    std::size_t sweeps = 3;
    /// Other nodes that a gate tries in place of each of its two; drawn anew each time.
    std::size_t candidates = 32;
    /// τ of the class scores; 0 derives it from the outputs per class (`default_temperature`).
    double temperature = 0;
    /// Mean cross-entropy that a µm² is worth.
    double area_weight = 0;
    /// Area that an output costs in the head, µm²; outputs that are not worth it become constants.
    double output_area = 0;
    /// A replacement must lower the sum of the losses by at least this, nats: less may be chance.
    double least_gain = 1;
    std::uint64_t seed = 1;
    /// Called after every sweep; ends the work when it returns false.
    std::function<bool(const circuit&, const refine_stats&)> on_sweep{};
};

namespace detail {

/// Looks for the best gate in the place of another.
class gate_search {
public:
    using price_list = std::array<double, gate_op_count>; ///< nats

    gate_search(scored_circuit& circuit, std::size_t candidates, const price_list& prices, double least_gain)
        : circuit_(circuit), candidates_(candidates), prices_(prices), least_gain_(least_gain),
          effects_(circuit.rows() * shard_samples) {}

    /// Replaces a gate by the function of its present wires, or of one of them and one of `candidates` other
    /// nodes before it, that has the least loss plus price. Returns whether that gained `least_gain`.
    bool improve(std::size_t gate, random_engine& random) {
        const node_id node = circuit_.node_of(gate);
        circuit_.measure_effects(node, effects_);
        double now = 0;
        choice best{.cost = std::numeric_limits<double>::max()};
        for (const std::size_t side : {0U, 1U}) {
            tried_.assign(1, circuit_.wires(gate)[side]);
            for (std::size_t i = 0; i < candidates_; ++i)
                tried_.push_back(static_cast<node_id>(random.below(node)));
            add_effects(circuit_.wires(gate)[1 - side]);
            for (std::size_t i = 0; i < tried_.size(); ++i)
                for (const gate_op op : all_gate_ops) {
                    const double cost = cost_of(op, side, i);
                    if (side == 0 && i == 0 && op == circuit_.op(gate))
                        now = cost;
                    if (cost < best.cost) {
                        best = {op, circuit_.wires(gate), cost};
                        best.wires[side] = tried_[i];
                    }
                }
        }
        if (best.cost > now - least_gain_)
            return false;
        // The sums are rounded: the loss itself decides.
        const double saved = prices_[to_index(circuit_.op(gate))] - prices_[to_index(best.op)];
        return circuit_.replace_gate(gate, best.op, best.wires, saved - least_gain_);
    }

private:
    struct choice {
        gate_op op = gate_op::constant_0;
        scored_circuit::wire_pair wires{};
        double cost = 0;
    };
    /// Sums of effects where the gate's other wire has one of its two values.
    struct effect_sums {
        double all = 0;
        std::vector<float> where_set; ///< where, besides, the bit of the tried node i is set
    };

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
        alignas(64) std::array<std::array<float, piece_rows * shard_samples>, 2> parts;
        for (std::size_t first = 0; first < circuit_.rows(); first += piece_rows) {
            const std::size_t rows = std::min(piece_rows, circuit_.rows() - first);
            for (std::size_t i = 0; i < rows * shard_samples; ++i) {
                const std::size_t sample = first * shard_samples + i;
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
    std::vector<float> effects_; ///< of a 1 instead of a 0, rows × `shard_samples`
    std::vector<node_id> tried_;
    std::array<effect_sums, 2> sums_; ///< by the value of the other wire
};

} // namespace detail

/// A circuit with a lower loss on the samples: cross-entropy of the class sums divided by τ, plus
/// `area_weight` times the area of gates and outputs. Gate by gate, in random order, the effect of the gate's
/// value on every sample's loss is computed, and from it the best of the 16 functions of its two inputs, or
/// of one of them and another node before it. That is exact for one gate, so the loss only falls. The
/// result is not simplified, and gates that no output depends on stay. A sweep takes a few passes over the
/// samples for each gate.
///
/// Throws `argument_error` if the circuit does not classify, the samples do not fit it, or e^(score/τ) would
/// overflow.
template <area_cost Cost = unit_cost>
[[nodiscard]] circuit refine(const circuit& start, const dataset& data, const refine_params& params = {},
                             const Cost& cost = {}) {
    validate(data);
    if (start.classes() < 2 || start.classes() > 256)
        throw argument_error("circuit classes", start.classes(), "must be 2 to 256 to classify");
    if (data.inputs.columns() != start.inputs())
        throw argument_error("samples", std::to_string(data.inputs.columns()) + " bits each",
                             "the circuit has " + std::to_string(start.inputs()) + " inputs");
    if (data.classes > start.classes())
        throw argument_error("data classes", data.classes,
                             "the circuit has " + std::to_string(start.classes()));
    const double temperature = params.temperature > 0
                                   ? params.temperature
                                   : default_temperature(start.outputs().size() / start.classes());
    for (std::size_t label = 0; label < start.classes(); ++label)
        if (!(static_cast<double>(start.group(label).size()) / temperature < 700))
            throw argument_error("temperature", temperature, "is too small for the outputs per class");
    detail::scored_circuit work(start, data, temperature);
    random_engine random(params.seed);
    const double nats = params.area_weight * static_cast<double>(work.samples()); // for a µm²
    detail::gate_search::price_list prices{};
    for (const gate_op op : all_gate_ops)
        prices[to_index(op)] = nats * cost(op);
    detail::gate_search search(work, params.candidates, prices, params.least_gain);
    std::vector<std::size_t> order;
    const std::vector<bool> is_used = output_cone(start);
    for (std::size_t gate = 0; gate < work.gates(); ++gate)
        if (is_used[start.node_of(gate)])
            order.push_back(gate);
    for (std::size_t sweep = 1; sweep <= params.sweeps; ++sweep) {
        std::size_t changes = 0;
        for (std::size_t index = work.outputs().size(); params.output_area > 0 && index-- > 0;)
            changes += work.drop_output(index, nats * params.output_area) ? 1U : 0U;
        random.shuffle(std::span(order));
        for (const std::size_t gate : order)
            changes += search.improve(gate, random) ? 1U : 0U;
        if (params.on_sweep &&
            !params.on_sweep(work.finish(), {sweep, work.loss() / static_cast<double>(work.samples()),
                                             work.accuracy(), changes, work.outputs().size()}))
            break;
    }
    return work.finish();
}

} // namespace dlgn
