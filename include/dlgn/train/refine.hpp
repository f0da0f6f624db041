#pragma once

/// \file
/// Training a finished circuit further, without relaxation: one gate after the other is replaced by the best
/// one in its place (coordinate descent).

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <numeric>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/circuit/head.hpp>
#include <dlgn/circuit/placement.hpp>
#include <dlgn/circuit/wire_lengths.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/cost/area_cost.hpp>
#include <dlgn/cost/unit_cost.hpp>
#include <dlgn/data/dataset.hpp>
#include <dlgn/relax/temperature.hpp>
#include <dlgn/train/gate_search.hpp>
#include <dlgn/train/scored_circuit.hpp>

namespace dlgn {

/// The state after a sweep over all gates.
struct refine_stats {
    std::size_t sweep = 0;    ///< from 1
    double cross_entropy = 0; ///< mean over the samples, nats
    double accuracy = 0;      ///< on the same samples
    std::size_t changes = 0;  ///< gates and outputs that were replaced
    std::size_t outputs = 0;  ///< that still count
    /// Of the circuit with its head, core sides, where the gates stood before the sweep; 0 if not priced.
    double wire_length = 0;
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
    /// Mean cross-entropy that a core side of half-perimeter is worth, summed over the nets of the circuit
    /// with its head; 0: wires are not priced. Every second candidate is then one near the gate.
    double wire_weight = 0;
    /// Where a circuit stands: `with_head` of the present one, its own nodes first. Called before every sweep
    /// if wires are priced. `dlgn::place` is an estimate; the places of a layout will do as well.
    std::function<placement(const circuit&)> place{};
    /// Called after every sweep; ends the work when it returns false.
    std::function<bool(const circuit&, const refine_stats&)> on_sweep{};
};

/// A circuit with a lower loss on the samples: cross-entropy of the class sums divided by τ, plus
/// `area_weight` times the area of gates and outputs, plus `wire_weight` times the length of the wires
/// between places that are fixed for a sweep. Gate by gate, in random order, the effect of the gate's value
/// on every sample's loss is computed, and from it the best of the 16 functions of its two inputs, or of one
/// of them and another node before it. That is exact for one gate, so the loss only falls. The result is not
/// simplified. A sweep takes a few passes over the samples for each gate.
///
/// Throws `argument_error` if the circuit does not classify, the samples do not fit it, or e^(score/τ) would
/// overflow, or wires are priced and there is no `place` or it does not fit.
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
    if (!(params.wire_weight >= 0 && std::isfinite(params.wire_weight)))
        throw argument_error("wire_weight", params.wire_weight, "must be finite and not negative");
    if (params.wire_weight > 0 && !params.place)
        throw argument_error("wire_weight", params.wire_weight, "needs a function `place`");
    detail::scored_circuit work(start, data, temperature);
    random_engine random(params.seed);
    const double nats = params.area_weight * static_cast<double>(work.samples()); // for a µm²
    detail::gate_search::price_list prices{};
    for (const gate_op op : all_gate_ops)
        prices[to_index(op)] = nats * cost(op);
    detail::gate_search search(work, params.candidates, prices, params.least_gain);
    std::vector<std::size_t> order(work.gates());
    std::iota(order.begin(), order.end(), std::size_t{0});
    for (std::size_t sweep = 1; sweep <= params.sweeps; ++sweep) {
        std::size_t changes = 0;
        for (std::size_t index = work.outputs().size(); params.output_area > 0 && index-- > 0;)
            changes += work.drop_output(index, nats * params.output_area) ? 1U : 0U;
        std::optional<wire_lengths> lengths;
        if (params.wire_weight > 0) {
            const circuit whole = with_head(work.finish());
            lengths.emplace(whole, params.place(whole));
            search.price_wires(&*lengths, params.wire_weight * static_cast<double>(work.samples()));
        }
        random.shuffle(std::span(order));
        for (const std::size_t gate : order)
            changes += search.improve(gate, random) ? 1U : 0U;
        if (params.on_sweep &&
            !params.on_sweep(work.finish(),
                             {sweep, work.loss() / static_cast<double>(work.samples()), work.accuracy(),
                              changes, work.outputs().size(), lengths ? lengths->total() : 0}))
            break;
    }
    return work.finish();
}

} // namespace dlgn
