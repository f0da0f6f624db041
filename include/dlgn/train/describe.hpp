#pragma once

/// \file
/// A training run in one line of text, by which a checkpoint knows its own.

#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <dlgn/core/bits.hpp>
#include <dlgn/core/checksum.hpp>
#include <dlgn/core/parallel.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/cost/gate_cost.hpp>
#include <dlgn/data/dataset.hpp>
#include <dlgn/gate/op.hpp>
#include <dlgn/relax/layer_shape.hpp>
#include <dlgn/relax/relaxed_network.hpp>
#include <dlgn/train/change_samples.hpp>
#include <dlgn/train/field_list.hpp>
#include <dlgn/train/fit_params.hpp>

namespace dlgn::detail {

/// A hash of the samples and their labels.
[[nodiscard]] inline std::uint64_t hash_of(const dataset& data) noexcept {
    content_hash hash;
    hash.add(std::uint64_t{data.inputs.columns()});
    hash.add_all(data.inputs.words());
    hash.add_all(data.labels);
    return hash.value();
}

/// A hash of the wiring and the weights.
template <std::floating_point Real>
[[nodiscard]] std::uint64_t hash_of(const basic_relaxed_network<Real>& network) noexcept {
    content_hash hash;
    for (const auto& layer : network.layers()) {
        hash.add_all(layer.wiring());
        for (const auto* weights : {&layer.gate_weights(), &layer.wire_weights()})
            hash.add_all(std::span(weights->data(), static_cast<std::size_t>(weights->size())));
    }
    return hash.value();
}

/// Some samples, by which functions are told from others.
[[nodiscard]] inline std::vector<std::uint32_t> probes_of(const dataset& data) {
    constexpr std::size_t probes = 64;
    std::vector<std::uint32_t> rows;
    for (std::size_t i = 0; i < probes; ++i)
        rows.push_back(static_cast<std::uint32_t>(i * data.labels.size() / probes));
    return rows;
}

/// A hash of what `draw` and `augment` make of some samples.
[[nodiscard]] inline std::uint64_t hash_of_changes(const dataset& data, fit_params params) {
    if (!params.draw && !params.augment)
        return 0;
    const std::vector<std::uint32_t> rows = probes_of(data);
    bit_matrix changed(rows.size(), data.inputs.columns());
    thread_pool alone(1);
    random_engine random(params.seed);
    change_samples(alone, data.inputs, rows, params, random, changed);
    content_hash hash;
    hash.add_all(changed.words());
    return hash.value();
}

/// A hash of what the teacher makes of some samples.
[[nodiscard]] inline std::uint64_t hash_of_teacher(const dataset& data, const fit_params& params) {
    if (!params.teacher)
        return 0;
    const std::vector<std::uint32_t> rows = probes_of(data);
    std::vector<float> scores(rows.size() * data.classes);
    thread_pool alone(1);
    params.teacher(alone, data.inputs, rows, rows, scores);
    content_hash hash;
    hash.add_all(scores);
    return hash.value();
}

/// What a run's result depends on, but for the network it begins with.
template <std::floating_point Real, gate_cost Cost>
[[nodiscard]] std::string describe(const basic_relaxed_network<Real>& network, const dataset& data,
                                   const fit_params& params, const Cost& cost) {
    const network_params& shape = network.params();
    field_list run;
    run.add("inputs", shape.inputs);
    std::vector<std::string> layers;
    for (const layer_shape& layer : shape.layers)
        layers.push_back(to_text(layer));
    run.add("layers", layers);
    run.add("classes", shape.classes);
    run.add("class-outputs", shape.class_outputs);
    run.add("form", weights_of(shape.form));
    run.add("candidates", shape.candidates);
    run.add("image", shape.image.rows, shape.image.columns, shape.image.planes);
    run.add("residual", shape.residual);
    run.add("tau", shape.temperature);
    run.add("network-seed", network.seed());
    run.add("precision", sizeof(Real));
    run.add("samples", data.labels.size());
    run.add("contents", hash_of(data));
    run.add("held-out", params.held_out != nullptr ? params.held_out->labels.size() : 0);
    run.add("held-out-contents", params.held_out != nullptr ? hash_of(*params.held_out) : 0);
    run.add("epochs", params.epochs);
    run.add("hard-epochs", params.hard_epochs);
    std::vector<double> of_layers; // -1 stands for what is said of all
    for (const layer_fit_params& layer : params.layers) {
        of_layers.push_back(layer.hard_epochs ? static_cast<double>(*layer.hard_epochs) : -1);
        of_layers.push_back(layer.gumbel_noise.value_or(-1));
    }
    run.add("of-layers", of_layers);
    run.add("freeze", params.freeze_from, params.freeze_every);
    run.add("weight-decay", params.weight_decay);
    run.add("label-smoothing", params.targets.label_smoothing);
    run.add("teacher", hash_of_teacher(data, params), params.targets.teacher_share,
            params.targets.teacher_temperature);
    run.add("batch", params.batch);
    run.add("rates", params.learning_rate, params.wire_learning_rate, params.final_rate);
    run.add("gumbel", params.gumbel_noise, params.gumbel_temperature);
    run.add("refresh", params.refresh_every, params.refresh_share);
    run.add("warm-up", params.warm_up);
    run.add("area-weight", params.prices.area_weight);
    std::array<double, gate_op_count> prices{};
    for (const gate_op op : all_gate_ops)
        prices[to_index(op)] = cost(op);
    run.add("prices", prices);
    run.add("output-area", params.prices.output_area);
    run.add("unread-is-free", params.prices.unread_is_free);
    run.add("energy-weight", params.prices.energy_weight);
    const auto of_pins = energies_of(params);
    std::array<double, 2 * gate_op_count> energies{};
    for (std::size_t i = 0; i < energies.size(); ++i)
        energies[i] = of_pins[i / 2][i % 2];
    run.add("energies", energies);
    run.add("augmented", static_cast<bool>(params.augment));
    run.add("drawn", static_cast<bool>(params.draw));
    run.add("changes", hash_of_changes(data, params));
    content_hash key;
    key.add(std::string_view(params.checkpoint_key));
    run.add("key", key.value());
    run.add("best", params.keep_best);
    run.add("patience", params.patience);
    run.add("seed", params.seed);
    return run.text();
}

} // namespace dlgn::detail
