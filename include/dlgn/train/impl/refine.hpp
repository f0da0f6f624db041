#pragma once

/// \file
/// The bodies of <dlgn/train/refine.hpp>.

#include <dlgn/train/refine.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>
#include <optional>
#include <span>
#include <string>
#include <thread>
#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/circuit/head.hpp>
#include <dlgn/circuit/wire_lengths.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/core/parallel.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/cost/gate_cost.hpp>
#include <dlgn/data/dataset.hpp>
#include <dlgn/relax/temperature.hpp>
#include <dlgn/train/gate_search.hpp>
#include <dlgn/train/merge_outputs.hpp>
#include <dlgn/train/scored_circuit.hpp>

namespace dlgn::detail {

DLGN_INLINE void validate(const refine_params& params) {
    const auto require = [](bool holds, const char* name, auto value, const char* expectation) {
        if (!holds)
            throw argument_error(name, value, expectation);
    };
    const auto not_negative = [&](const char* name, double value) {
        require(value >= 0 && std::isfinite(value), name, value, "must be 0 or positive, and finite");
    };
    require(params.candidates <= 65536, "candidates", params.candidates, "must be at most 65536");
    not_negative("temperature", params.temperature);
    not_negative("area_weight", params.area_weight);
    not_negative("output_area", params.output_area);
    not_negative("least_gain", params.least_gain);
    not_negative("wire_weight", params.wire_weight);
    require(params.wire_weight == 0 || params.place, "wire_weight", params.wire_weight,
            "needs a function `place`");
}

DLGN_INLINE void validate(const circuit& start, const dataset& data) {
    validate(data);
    if (start.classes() < 2 || start.classes() > 256)
        throw argument_error("circuit classes", start.classes(), "must be 2 to 256 to classify");
    if (data.inputs.columns() != start.inputs())
        throw argument_error("samples", std::to_string(data.inputs.columns()) + " bits each",
                             "the circuit has " + std::to_string(start.inputs()) + " inputs");
    if (data.classes > start.classes())
        throw argument_error("data classes", data.classes,
                             "the circuit has " + std::to_string(start.classes()));
}

/// The τ of `params`, or the default one. Throws `argument_error` if losses would overflow.
[[nodiscard]] inline double temperature_of(const refine_params& params, const circuit& start,
                                           std::size_t samples) {
    const double temperature =
        params.temperature > 0
            ? params.temperature
            : default_temperature(std::max<std::size_t>(1, start.outputs().size() / start.classes()));
    if (!std::isfinite(static_cast<double>(start.outputs().size() * samples) / temperature))
        throw argument_error("temperature", temperature, "is too small for the outputs and samples");
    return temperature;
}

DLGN_INLINE circuit refine_priced(const circuit& start, const dataset& data, const refine_params& params,
                                  const gate_prices& cost) {
    validate(params);
    validate(start, data);
    const auto samples = static_cast<double>(data.labels.size());
    const auto nats = [&](const char* name, double weight, double quantity) {
        if (!std::isfinite(samples * weight * quantity))
            throw argument_error(name, weight, "makes a price that is not finite");
        return samples * weight * quantity;
    };
    gate_search::prices_in_nats prices{};
    for (const gate_op op : all_gate_ops) {
        if (!std::isfinite(cost(op)))
            throw argument_error("price of " + std::string(name(op)), cost(op), "must be finite");
        prices[to_index(op)] = nats("area_weight", params.area_weight, cost(op));
    }
    const double output_price = nats("area_weight", params.area_weight, params.output_area);
    const double wire_price = nats("wire_weight", params.wire_weight, 1);
    thread_pool threads(params.threads > 0 ? params.threads
                                           : std::max(1U, std::thread::hardware_concurrency()));
    const double temperature = temperature_of(params, start, data.labels.size());
    const auto worth = [&](gate_op op) { return output_price - prices[to_index(op)]; };
    const merged_outputs merged =
        params.output_area > 0 && params.merge_outputs
            ? merge_outputs(start, data, temperature, worth(gate_op::or_ab), worth(gate_op::and_ab), threads)
            : merged_outputs{start};
    scored_circuit work(merged.result, data, temperature, threads);
    gate_search search(work, params.candidates, prices, params.least_gain);
    random_engine random(params.seed);
    std::vector<std::size_t> order(work.gates());
    std::iota(order.begin(), order.end(), std::size_t{0});
    for (std::size_t sweep = 1; sweep <= params.sweeps; ++sweep) {
        std::size_t changes = sweep == 1 ? merged.pairs : 0;
        for (std::size_t index = work.outputs().size(); params.output_area > 0 && index-- > 0;)
            changes += work.drop_output(index, output_price) ? 1U : 0U;
        std::optional<wire_lengths> lengths;
        if (params.wire_weight > 0) {
            const circuit whole = with_head(work.finish());
            lengths.emplace(whole, params.place(whole));
            search.price_wires(&*lengths, wire_price);
        }
        random.shuffle(std::span(order));
        for (const std::size_t gate : order)
            changes += search.improve(gate, random) ? 1U : 0U;
        if (params.on_sweep &&
            !params.on_sweep(work.finish(), {sweep, work.loss() / samples, work.accuracy(), changes,
                                             work.outputs().size(), lengths ? lengths->total() : 0}))
            break;
    }
    return work.finish();
}

} // namespace dlgn::detail
