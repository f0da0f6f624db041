#pragma once

/// \file
/// The training loop: epochs over shuffled samples with a learning-rate schedule.

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <locale>
#include <numbers>
#include <numeric>
#include <optional>
#include <span>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include <dlgn/core/bits.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/parallel.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/cost/unit_cost.hpp>
#include <dlgn/data/dataset.hpp>
#include <dlgn/train/checkpoint.hpp>
#include <dlgn/train/trainer.hpp>

namespace dlgn {

/// One line of a training log.
struct epoch_stats {
    std::size_t epoch = 0;  ///< from 1
    std::size_t epochs = 0; ///< planned
    double loss = 0;        ///< cross-entropy and weighted area, mean over the epoch
    double cross_entropy = 0;
    double area_loss = 0; ///< δ · mean area
    double mean_area = 0; ///< expected price of a neuron, µm², mean over the epoch
    double train_accuracy = 0;
    std::optional<double> soft_accuracy{}; ///< on the held-out samples, after the epoch
    std::optional<double> hard_accuracy{}; ///< of the gates and wires the network would become
    double images_per_second = 0;
    double seconds_left = 0; ///< estimated from the epochs so far
};

struct fit_params {
    std::size_t epochs = 20;
    /// Of those, the last ones that train the hard forward pass, with gradients as if it were soft.
    std::size_t hard_epochs = 0;
    std::size_t batch = 128;
    double learning_rate = 0.02;
    double wire_learning_rate = 0.05; ///< 0 keeps the wiring as it is
    /// Epochs, or a part of one, in which the rates grow to their full value in proportion to the steps
    /// taken.
    double warm_up = 0;
    /// Rates then follow half a cosine down to this share of their full value.
    double final_rate = 0.001;
    double area_weight = 0;  ///< δ, per µm² of mean neuron price
    std::size_t threads = 1; ///< do not change the result
    std::uint64_t seed = 1;  ///< of the order of the samples and of augmentation
    /// Changes a sample's bits in place before the network sees it; none if empty.
    std::function<void(std::span<bit_word>, random_engine&)> augment{};
    /// Judged after every epoch; not trained on.
    const dataset* held_out = nullptr;
    /// With held-out samples: return to the weights of the epoch whose circuit judged them best, among those
    /// with a hard forward pass, or among all if there are none; the last of equals.
    bool keep_best = false;
    /// The file that keeps the state after every epoch, and that training continues from if it is there: the
    /// result is that of a run that was never interrupted. None if empty.
    std::filesystem::path checkpoint{};
    /// Called after every epoch; training ends when it returns false.
    std::function<bool(const epoch_stats&)> on_epoch{};
};

namespace detail {

inline void validate(const fit_params& params) {
    const auto require = [](bool holds, const char* name, auto value, const char* expectation) {
        if (!holds)
            throw argument_error(name, value, expectation);
    };
    require(params.epochs > 0, "epochs", params.epochs, "must be at least 1");
    require(params.hard_epochs <= params.epochs, "hard epochs", params.hard_epochs,
            "must not be more than all epochs");
    require(params.batch > 0, "batch", params.batch, "must be at least 1");
    const auto positive = [](double value) { return value > 0 && std::isfinite(value); };
    require(positive(params.learning_rate), "learning rate", params.learning_rate, "must be positive");
    const auto not_negative = [](double value) { return value >= 0 && std::isfinite(value); };
    require(not_negative(params.wire_learning_rate), "wire learning rate", params.wire_learning_rate,
            "must be 0 or positive");
    require(params.warm_up >= 0 && params.warm_up < static_cast<double>(params.epochs), "warm-up",
            params.warm_up, "must be 0 or more, and less than all epochs");
    require(params.final_rate >= 0 && params.final_rate <= 1, "final rate", params.final_rate,
            "must be 0 to 1");
    require(not_negative(params.area_weight), "area weight", params.area_weight, "must be 0 or positive");
}

/// What a step works with when `progress`, 0 to 1, of the run is done.
[[nodiscard]] inline step_params schedule(const fit_params& params, std::size_t epoch, double progress) {
    const double warm_up = params.warm_up / static_cast<double>(params.epochs);
    const double falling = std::max(0.0, progress - warm_up) / (1 - warm_up);
    const double rate =
        progress < warm_up
            ? progress / warm_up
            : params.final_rate + (1 - params.final_rate) * (1 + std::cos(std::numbers::pi * falling)) / 2;
    return {.learning_rate = params.learning_rate * rate,
            .wire_learning_rate = params.wire_learning_rate * rate,
            .area_weight = params.area_weight,
            .mode = epoch + params.hard_epochs >= params.epochs ? forward_mode::hard : forward_mode::soft};
}

/// What a run's result depends on, on one line.
template <std::floating_point Real, area_cost Cost>
[[nodiscard]] std::string describe(const basic_relaxed_network<Real>& network, const dataset& data,
                                   const fit_params& params, const Cost& cost) {
    std::ostringstream text;
    text.imbue(std::locale::classic());
    const network_params& shape = network.params();
    text << "inputs " << shape.inputs << " layers";
    for (const std::size_t layer : shape.layers)
        text << ' ' << layer;
    text << " classes " << shape.classes << " form " << weights_of(shape.form) << " candidates "
         << shape.candidates << " window " << shape.window.side << " tau " << shape.temperature
         << " precision " << sizeof(Real) << " samples " << data.labels.size() << " held-out "
         << (params.held_out != nullptr ? params.held_out->labels.size() : 0) << " epochs " << params.epochs
         << " hard " << params.hard_epochs << " batch " << params.batch << " rates " << params.learning_rate
         << ' ' << params.wire_learning_rate << ' ' << params.final_rate << " warm-up " << params.warm_up
         << " area weight " << params.area_weight << " prices";
    for (const gate_op op : all_gate_ops)
        text << ' ' << cost(op);
    text << " augmented " << (params.augment ? 1 : 0) << " best " << (params.keep_best ? 1 : 0) << " seed "
         << params.seed;
    return std::move(text).str();
}

/// A run between two epochs, but for the network and the optimisers.
template <std::floating_point Real>
struct fit_state {
    random_engine random;
    std::vector<std::uint32_t> order; ///< of the samples
    std::vector<epoch_stats> log;
    std::optional<basic_relaxed_network<Real>> best{};
    double best_accuracy = 0;

    /// Hands everything to an archive, which keeps it or gives it back.
    template <class Archive>
    void archive(Archive& state, basic_relaxed_network<Real>& network, basic_trainer<Real>& trainer) {
        auto words = random.state();
        state(words);
        random = random_engine(words);
        state(order);
        state(log);
        state(best_accuracy);
        bool has_best = best.has_value();
        state(has_best);
        if (Archive::is_reading && has_best)
            best = network;
        archive_weights(state, network);
        if (has_best)
            archive_weights(state, *best);
        trainer.archive(state);
    }

private:
    template <class Archive>
    static void archive_weights(Archive& state, basic_relaxed_network<Real>& network) {
        for (auto& layer : network.layers()) {
            state(layer.gate_weights());
            state(layer.wire_weights());
        }
    }
};

} // namespace detail

/// Trains `network` on `data` with cross-entropy plus `area_weight` times the mean expected price of a neuron
/// under `cost`. Returns one entry for each epoch. The last samples of an epoch that do not fill a batch wait
/// for another epoch, unless they are all there is. Throws `argument_error` on parameters or data that do not
/// fit, `file_error` if a checkpoint cannot be written, is damaged or is of another run, and `error` naming
/// epoch, step and layer when a gradient is no longer finite.
template <std::floating_point Real, area_cost Cost = unit_cost>
std::vector<epoch_stats> fit(basic_relaxed_network<Real>& network, const dataset& data,
                             const fit_params& params, const Cost& cost = {}) {
    detail::validate(params);
    validate(data);
    if (data.classes != network.classes())
        throw argument_error("data classes", data.classes,
                             "the network has " + std::to_string(network.classes()));
    thread_pool pool(params.threads);
    const std::size_t samples = data.labels.size();
    const std::size_t batch = std::min(params.batch, samples);
    const std::size_t steps = samples / batch;
    basic_trainer<Real> trainer(network, batch, pool);
    detail::fit_state<Real> state{random_engine(params.seed), std::vector<std::uint32_t>(samples), {}};
    std::iota(state.order.begin(), state.order.end(), 0U);
    const std::vector<std::uint32_t> in_sequence(state.order.begin(),
                                                 state.order.begin() + static_cast<std::ptrdiff_t>(batch));
    const std::string description = detail::describe(network, data, params, cost);
    if (!params.checkpoint.empty() && std::filesystem::exists(params.checkpoint)) {
        detail::checkpoint_reader saved(params.checkpoint, description);
        state.archive(saved, network, trainer);
    }
    bit_matrix augmented(params.augment ? batch : 0, data.inputs.columns());
    std::vector<std::uint8_t> labels(batch);
    const auto start = std::chrono::steady_clock::now();
    const auto seconds_since = [](auto begin) {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    };
    const std::size_t first_epoch = state.log.size();

    for (std::size_t epoch = first_epoch; epoch < params.epochs; ++epoch) {
        const auto epoch_start = std::chrono::steady_clock::now();
        state.random.shuffle(std::span(state.order));
        step_stats total;
        for (std::size_t step = 0; step < steps; ++step) {
            const auto rows = std::span<const std::uint32_t>(state.order).subspan(step * batch, batch);
            for (std::size_t i = 0; i < batch; ++i)
                labels[i] = data.labels[rows[i]];
            if (params.augment)
                for (std::size_t i = 0; i < batch; ++i) {
                    std::ranges::copy(data.inputs.row(rows[i]), augmented.row(i).begin());
                    params.augment(augmented.row(i), state.random);
                }
            const double progress =
                static_cast<double>(epoch * steps + step) / static_cast<double>(params.epochs * steps);
            const step_params now = detail::schedule(params, epoch, progress);
            step_stats seen;
            try {
                seen = params.augment ? trainer.step(augmented, in_sequence, labels, now, cost)
                                      : trainer.step(data.inputs, rows, labels, now, cost);
            } catch (const argument_error&) {
                throw;
            } catch (const error& failure) {
                throw error("epoch " + std::to_string(epoch + 1) + ", step " + std::to_string(step + 1) +
                            ": " + failure.what());
            }
            total.cross_entropy += seen.cross_entropy;
            total.mean_area += seen.mean_area;
            total.correct += seen.correct;
        }
        const double count = static_cast<double>(steps);
        epoch_stats stats;
        stats.epoch = epoch + 1;
        stats.epochs = params.epochs;
        stats.cross_entropy = total.cross_entropy / count;
        stats.mean_area = total.mean_area / count;
        stats.area_loss = params.area_weight * stats.mean_area;
        stats.loss = stats.cross_entropy + stats.area_loss;
        stats.train_accuracy = static_cast<double>(total.correct) / static_cast<double>(steps * batch);
        stats.images_per_second = static_cast<double>(steps * batch) / seconds_since(epoch_start);
        if (params.held_out != nullptr) {
            const dataset& held_out = *params.held_out;
            stats.soft_accuracy =
                accuracy(predict(network, held_out.inputs, forward_mode::soft, pool), held_out.labels);
            stats.hard_accuracy =
                accuracy(predict(network, held_out.inputs, forward_mode::hard, pool), held_out.labels);
        }
        const bool may_be_best = params.hard_epochs == 0 || epoch + params.hard_epochs >= params.epochs;
        if (params.keep_best && may_be_best && stats.hard_accuracy.value_or(-1) >= state.best_accuracy) {
            state.best = network;
            state.best_accuracy = *stats.hard_accuracy;
        }
        stats.seconds_left = seconds_since(start) / static_cast<double>(epoch + 1 - first_epoch) *
                             static_cast<double>(params.epochs - epoch - 1);
        state.log.push_back(stats);
        if (!params.checkpoint.empty()) {
            detail::checkpoint_writer saved;
            state.archive(saved, network, trainer);
            saved.save(params.checkpoint, description);
        }
        if (params.on_epoch && !params.on_epoch(stats))
            break;
    }
    if (state.best)
        network = std::move(*state.best);
    return std::move(state.log);
}

} // namespace dlgn
