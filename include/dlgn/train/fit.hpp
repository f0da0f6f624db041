#pragma once

/// \file
/// The training loop: epochs over shuffled samples with a learning-rate schedule.

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <numeric>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include <dlgn/core/bits.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/file.hpp>
#include <dlgn/core/file_lock.hpp>
#include <dlgn/core/parallel.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/cost/unit_cost.hpp>
#include <dlgn/data/dataset.hpp>
#include <dlgn/train/change_samples.hpp>
#include <dlgn/train/checkpoint.hpp>
#include <dlgn/train/describe.hpp>
#include <dlgn/train/fit_params.hpp>
#include <dlgn/train/trainer.hpp>

namespace dlgn {
namespace detail {

/// A run between two steps, but for the network and the optimisers.
template <std::floating_point Real>
struct fit_state {
    using network_type = basic_relaxed_network<Real>;

    random_engine random;
    std::vector<std::uint32_t> order; ///< of the samples
    std::uint64_t start = 0;          ///< hash of the network that the run began with
    std::vector<epoch_stats> log{};
    std::size_t step = 0; ///< of the epoch after the logged ones
    step_stats total{};   ///< sums over its steps so far
    std::optional<network_type> best{};

    /// Hands everything to an archive, which keeps it or gives it back. One that reads throws `file_error` on
    /// what cannot be of a run of `params` with `steps` steps an epoch.
    template <class Archive>
    void archive(Archive& state, network_type& network, basic_trainer<Real>& trainer,
                 const fit_params& params, std::size_t steps) {
        auto words = random.state();
        for (std::uint64_t& word : words)
            state(word);
        random = random_engine(words);
        const std::size_t samples = order.size();
        state(order);
        state(start);
        std::size_t epochs = log.size();
        state(epochs);
        if constexpr (Archive::is_reading) {
            state.require(std::ranges::count(words, 0U) < 4);
            require_order(state, samples);
            state.require(epochs <= params.epochs);
            log.resize(epochs);
        }
        for (epoch_stats& stats : log)
            archive_stats(state, stats);
        state(step);
        for (double* sum : {&total.cross_entropy, &total.mean_area, &total.mean_energy})
            state(*sum);
        state(total.correct);
        if constexpr (Archive::is_reading)
            require_log(state, params, steps);
        archive_network(state, network);
        if (params.keep_best && best_accuracy(params)) {
            if (!best)
                best = network;
            archive_network(state, *best);
        }
        trainer.archive(state);
        if constexpr (Archive::is_reading)
            state.require(trainer.may_be_after(log.size() * steps + step, params.freeze_every > 0));
    }

    /// The highest accuracy so far of an epoch that may be the best; none if there is none.
    [[nodiscard]] std::optional<double> best_accuracy(const fit_params& params) const {
        std::optional<double> best_so_far;
        for (std::size_t epoch = 0; epoch < log.size(); ++epoch)
            if (may_be_best(params, epoch))
                best_so_far = std::max(best_so_far, log[epoch].hard_accuracy);
        return best_so_far;
    }

private:
    template <class Archive>
    static void archive_network(Archive& state, network_type& network) {
        for (auto& layer : network.layers()) {
            std::vector<std::uint32_t> places(layer.places().begin(), layer.places().end());
            state(places);
            if constexpr (Archive::is_reading) {
                state.require(layer.may_have(places));
                layer.set_places(std::move(places));
            }
            state(layer.gate_weights());
            state(layer.wire_weights());
        }
    }

    template <class Archive>
    static void archive_stats(Archive& state, epoch_stats& stats) {
        state(stats.epoch);
        state(stats.epochs);
        for (double* value :
             {&stats.loss, &stats.cross_entropy, &stats.area_loss, &stats.energy_loss, &stats.mean_area,
              &stats.mean_energy, &stats.train_accuracy, &stats.images_per_second, &stats.seconds_left})
            state(*value);
        for (std::optional<double>* accuracy : {&stats.soft_accuracy, &stats.hard_accuracy}) {
            bool has_value = accuracy->has_value();
            double value = accuracy->value_or(0);
            state(has_value);
            state(value);
            *accuracy = has_value ? std::optional(value) : std::nullopt;
        }
    }

    /// Each of `samples` samples once.
    template <class Archive>
    void require_order(const Archive& state, std::size_t samples) const {
        state.require(order.size() == samples);
        std::vector<bool> seen(samples);
        for (const std::uint32_t sample : order) {
            state.require(sample < samples && !seen[sample]);
            seen[sample] = true;
        }
    }

    template <class Archive>
    void require_log(const Archive& state, const fit_params& params, std::size_t steps) const {
        const auto is_share = [](double value) { return value >= 0 && value <= 1; };
        for (std::size_t epoch = 0; epoch < log.size(); ++epoch) {
            const epoch_stats& stats = log[epoch];
            state.require(stats.epoch == epoch + 1 && stats.epochs == params.epochs);
            state.require(is_share(stats.train_accuracy));
            for (const auto& accuracy : {stats.soft_accuracy, stats.hard_accuracy})
                state.require(accuracy.has_value() == (params.held_out != nullptr) &&
                              is_share(accuracy.value_or(0)));
        }
        state.require(log.size() < params.epochs ? step < steps : step == 0);
        state.require(total.correct <= step * (order.size() / steps));
    }
};

/// Throws `argument_error` unless `network` can be trained on `data` and judged on `held_out`.
template <std::floating_point Real>
void require_fitting(const basic_relaxed_network<Real>& network, const dataset& data,
                     const dataset* held_out) {
    for (const dataset* samples : {&data, held_out}) {
        if (samples == nullptr)
            continue;
        validate(*samples);
        if (samples->classes != network.classes())
            throw argument_error(samples == &data ? "data classes" : "held-out classes", samples->classes,
                                 "the network has " + std::to_string(network.classes()));
        if (samples->inputs.columns() != network.inputs())
            throw argument_error(samples == &data ? "samples" : "held-out samples",
                                 std::to_string(samples->inputs.columns()) + " bits each",
                                 "the network has " + std::to_string(network.inputs()) + " inputs");
    }
}

} // namespace detail

/// Trains `network` on `data` with cross-entropy plus `area_weight` times the mean expected price of a neuron
/// under `cost`, and what else `params` has a price for. Returns one entry for each whole epoch. The last
/// samples of an epoch that do not fill a batch wait for another epoch, unless they are all there is. Throws
/// `argument_error` on parameters or data that do not fit, `file_error` if a checkpoint cannot be written, is
/// in use, damaged or of another run, and `error` naming epoch, step and layer when a gradient or a weight is
/// no longer finite. Whatever is thrown: with `keep_best` the network is the best so far.
template <std::floating_point Real, area_cost Cost = unit_cost>
std::vector<epoch_stats> fit(basic_relaxed_network<Real>& network, const dataset& data,
                             const fit_params& params, const Cost& cost = {}) {
    validate(params);
    detail::require_fitting(network, data, params.held_out);
    if (!params.layers.empty() && params.layers.size() != network.params().layers.size())
        throw argument_error("layers", params.layers.size(),
                             "must be one for each of the network's " +
                                 std::to_string(network.params().layers.size()));
    thread_pool pool(params.threads);
    const std::size_t samples = data.labels.size();
    const std::size_t batch = std::min(params.batch, samples);
    const std::size_t steps = samples / batch;
    basic_trainer<Real> trainer(network, batch, pool);
    detail::fit_state<Real> state{random_engine(params.seed), std::vector<std::uint32_t>(samples)};
    std::iota(state.order.begin(), state.order.end(), 0U);
    const std::vector<std::uint32_t> in_sequence(state.order.begin(),
                                                 state.order.begin() + static_cast<std::ptrdiff_t>(batch));
    std::optional<file_lock> lock;
    std::string description;
    if (!params.checkpoint.empty()) {
        const std::filesystem::path file = detail::follow_links(params.checkpoint).file;
        lock.emplace(std::filesystem::path(file) += ".lock", params.checkpoint);
        detail::remove_partial_files(file);
        description = detail::describe(network, data, params, cost);
        state.start = detail::hash_of(network);
        if (std::filesystem::exists(params.checkpoint)) {
            const std::uint64_t given = state.start;
            basic_relaxed_network<Real> continued = network;
            detail::checkpoint_reader saved(params.checkpoint, description);
            state.archive(saved, continued, trainer, params, steps);
            saved.finish();
            if (given != state.start && given != detail::hash_of(continued) &&
                !(state.best && given == detail::hash_of(*state.best)))
                saved.fail("is of another run: it began with a network of other weights or wiring");
            network = std::move(continued);
        }
    }
    const bool is_changed = params.draw || params.augment;
    bit_matrix changed(is_changed ? batch : 0, data.inputs.columns());
    std::vector<std::uint8_t> labels(batch);
    std::vector<float> taught(params.teacher ? batch * network.classes() : 0);
    std::vector<std::size_t> shapes;
    for (std::size_t i = 0; i < network.layers().size(); ++i)
        shapes.push_back(network.shape_of(i));
    const auto start = std::chrono::steady_clock::now();
    const auto seconds_since = [](auto begin) {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    };
    const auto save = [&] {
        if (params.checkpoint.empty())
            return;
        detail::checkpoint_writer saved(description);
        state.archive(saved, network, trainer, params, steps);
        saved.save(params.checkpoint);
    };
    const std::size_t steps_before = state.log.size() * steps + state.step;

    const auto return_to_best = [&] {
        if (state.best)
            network = std::move(*state.best);
    };
    try {
        while (state.log.size() < params.epochs && !detail::is_out_of_patience(params, state.log)) {
            const std::size_t epoch = state.log.size();
            const auto epoch_start = std::chrono::steady_clock::now();
            const std::size_t first_step = state.step;
            for (; state.step < steps && !(params.stop && params.stop()); ++state.step) {
                const std::size_t step = state.step;
                if (step == 0) {
                    if (params.refresh_every > 0 && epoch > 0 && epoch % params.refresh_every == 0)
                        trainer.refresh(params.refresh_share, params.seed + epoch);
                    state.random.shuffle(std::span(state.order));
                }
                const auto rows = std::span<const std::uint32_t>(state.order).subspan(step * batch, batch);
                for (std::size_t i = 0; i < batch; ++i)
                    labels[i] = data.labels[rows[i]];
                if (is_changed)
                    detail::change_samples(pool, data.inputs, rows, params, state.random, changed);
                const step_params now =
                    detail::schedule(params, epoch, {epoch * steps + step, params.epochs * steps}, shapes);
                step_stats seen;
                try {
                    const bit_view bits = is_changed ? changed : data.inputs;
                    const auto bit_rows = is_changed ? std::span(in_sequence) : rows;
                    if (params.teacher)
                        params.teacher(pool, bits, bit_rows, rows, taught);
                    seen = trainer.step(bits, bit_rows, labels, now, cost, taught);
                } catch (const argument_error&) {
                    throw;
                } catch (const error& failure) {
                    throw error("epoch " + std::to_string(epoch + 1) + ", step " + std::to_string(step + 1) +
                                ": " + failure.what());
                }
                state.total.cross_entropy += seen.cross_entropy;
                state.total.mean_area += seen.mean_area;
                state.total.mean_energy += seen.mean_energy;
                state.total.correct += seen.correct;
            }
            if (state.step < steps) { // asked to stop
                save();
                break;
            }
            const step_stats total = std::exchange(state.total, {});
            state.step = 0;
            const double count = static_cast<double>(steps);
            epoch_stats stats;
            stats.epoch = epoch + 1;
            stats.epochs = params.epochs;
            stats.cross_entropy = total.cross_entropy / count;
            stats.mean_area = total.mean_area / count;
            stats.mean_energy = total.mean_energy / count;
            stats.area_loss = params.area_weight * stats.mean_area;
            stats.energy_loss = params.energy_weight * stats.mean_energy;
            stats.loss = stats.cross_entropy + stats.area_loss + stats.energy_loss;
            stats.train_accuracy = static_cast<double>(total.correct) / static_cast<double>(steps * batch);
            stats.images_per_second = static_cast<double>((steps - first_step) * batch) /
                                      std::max(seconds_since(epoch_start), 1e-9);
            if (params.held_out != nullptr) {
                const dataset& held_out = *params.held_out;
                stats.soft_accuracy =
                    accuracy(predict(network, held_out.inputs, forward_mode::soft, pool), held_out.labels);
                stats.hard_accuracy =
                    accuracy(predict(network, held_out.inputs, forward_mode::hard, pool), held_out.labels);
            }
            if (params.keep_best && detail::may_be_best(params, epoch) &&
                stats.hard_accuracy >= state.best_accuracy(params))
                state.best = network;
            stats.seconds_left = seconds_since(start) /
                                 static_cast<double>((epoch + 1) * steps - steps_before) *
                                 static_cast<double>((params.epochs - epoch - 1) * steps);
            state.log.push_back(stats);
            save();
            if (params.on_epoch && !params.on_epoch(stats))
                break;
        }
    } catch (...) {
        return_to_best();
        throw;
    }
    return_to_best();
    return std::move(state.log);
}

} // namespace dlgn
