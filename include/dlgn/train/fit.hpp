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
#include <dlgn/core/parallel.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/cost/unit_cost.hpp>
#include <dlgn/data/dataset.hpp>
#include <dlgn/train/checkpoint.hpp>
#include <dlgn/train/describe.hpp>
#include <dlgn/train/fit_params.hpp>
#include <dlgn/train/trainer.hpp>

namespace dlgn {
namespace detail {

/// Rows `rows` of `inputs` as `params.draw` and `params.augment` make them.
inline void change_samples(thread_pool& pool, const bit_matrix& inputs, std::span<const std::uint32_t> rows,
                           const fit_params& params, random_engine& random, bit_matrix& changed) {
    const std::uint64_t seed = params.draw ? random() : 0;
    constexpr std::size_t grain = 8;
    pool.for_each_range(rows.size(), grain, [&](std::size_t first, std::size_t last) {
        for (std::size_t i = first; i < last; ++i) {
            std::ranges::copy(inputs.row(rows[i]), changed.row(i).begin());
            if (params.draw) {
                random_engine own(seed + i);
                params.draw(rows[i], changed.row(i), own);
            }
        }
    });
    for (std::size_t i = 0; params.augment && i < rows.size(); ++i)
        params.augment(changed.row(i), random);
}

/// A run between two steps, but for the network and the optimisers.
template <std::floating_point Real>
struct fit_state {
    random_engine random;
    std::vector<std::uint32_t> order; ///< of the samples
    std::vector<epoch_stats> log;
    std::size_t step = 0; ///< of the epoch after the logged ones
    step_stats total{};   ///< sums over its steps so far
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
        state(step);
        state(total);
        state(best_accuracy);
        bool has_best = best.has_value();
        state(has_best);
        if (Archive::is_reading && has_best)
            best = network;
        archive_network(state, network);
        if (has_best)
            archive_network(state, *best);
        trainer.archive(state);
    }

private:
    template <class Archive>
    static void archive_network(Archive& state, basic_relaxed_network<Real>& network) {
        for (auto& layer : network.layers()) {
            std::vector<std::uint32_t> wiring(layer.wiring().begin(), layer.wiring().end());
            state(wiring);
            if constexpr (Archive::is_reading)
                layer.set_wiring(std::move(wiring));
            state(layer.gate_weights());
            state(layer.wire_weights());
        }
    }
};

} // namespace detail

/// Trains `network` on `data` with cross-entropy plus `area_weight` times the mean expected price of a neuron
/// under `cost`, and what else `params` has a price for. Returns one entry for each whole epoch. The last
/// samples of an epoch that do not fill a batch wait for another epoch, unless they are all there is. Throws
/// `argument_error` on parameters or data that do not fit, `file_error` if a checkpoint cannot be written, is
/// damaged or is of another run, and `error` naming epoch, step and layer when a gradient is no longer
/// finite.
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
    const bool is_changed = params.draw || params.augment;
    bit_matrix changed(is_changed ? batch : 0, data.inputs.columns());
    std::vector<std::uint8_t> labels(batch);
    const auto start = std::chrono::steady_clock::now();
    const auto seconds_since = [](auto begin) {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    };
    const auto save = [&] {
        if (params.checkpoint.empty())
            return;
        detail::checkpoint_writer saved;
        state.archive(saved, network, trainer);
        saved.save(params.checkpoint, description);
    };
    const std::size_t steps_before = state.log.size() * steps + state.step;

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
                detail::schedule(params, epoch, {epoch * steps + step, params.epochs * steps});
            step_stats seen;
            try {
                seen = is_changed ? trainer.step(changed, in_sequence, labels, now, cost)
                                  : trainer.step(data.inputs, rows, labels, now, cost);
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
        stats.images_per_second =
            static_cast<double>((steps - first_step) * batch) / seconds_since(epoch_start);
        if (params.held_out != nullptr) {
            const dataset& held_out = *params.held_out;
            stats.soft_accuracy =
                accuracy(predict(network, held_out.inputs, forward_mode::soft, pool), held_out.labels);
            stats.hard_accuracy =
                accuracy(predict(network, held_out.inputs, forward_mode::hard, pool), held_out.labels);
        }
        if (params.keep_best && detail::may_be_best(params, epoch) &&
            stats.hard_accuracy.value_or(-1) >= state.best_accuracy) {
            state.best = network;
            state.best_accuracy = *stats.hard_accuracy;
        }
        stats.seconds_left = seconds_since(start) / static_cast<double>((epoch + 1) * steps - steps_before) *
                             static_cast<double>((params.epochs - epoch - 1) * steps);
        state.log.push_back(stats);
        save();
        if (params.on_epoch && !params.on_epoch(stats))
            break;
    }
    if (state.best)
        network = std::move(*state.best);
    return std::move(state.log);
}

} // namespace dlgn
