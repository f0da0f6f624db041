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
#include <dlgn/core/communicator.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/file.hpp>
#include <dlgn/core/file_lock.hpp>
#include <dlgn/core/parallel.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/cost/area_cost.hpp>
#include <dlgn/cost/unit_cost.hpp>
#include <dlgn/data/dataset.hpp>
#include <dlgn/train/change_samples.hpp>
#include <dlgn/train/checkpoint.hpp>
#include <dlgn/train/describe.hpp>
#include <dlgn/train/fit_params.hpp>
#include <dlgn/train/fit_state.hpp>
#include <dlgn/train/predict.hpp>
#include <dlgn/train/same_run.hpp>
#include <dlgn/train/trainer.hpp>

namespace dlgn {
namespace detail {

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

/// As `fit`, for any cost.
template <std::floating_point Real>
std::vector<epoch_stats> fit_priced(basic_relaxed_network<Real>& network, const dataset& data,
                                    const fit_params& params, const gate_prices& cost) {
    validate(params);
    require_fitting(network, data, params.held_out);
    if (!params.layers.empty() && params.layers.size() != network.params().layers.size())
        throw argument_error("layers", params.layers.size(),
                             "must be one for each of the network's " +
                                 std::to_string(network.params().layers.size()));
    communicator alone;
    communicator& ranks = params.ranks != nullptr ? *params.ranks : alone;
    thread_pool pool(params.threads);
    const std::size_t samples = data.labels.size();
    const std::size_t batch = std::min(params.batch, samples);
    const std::size_t steps = samples / batch;
    basic_trainer<Real> trainer(network, batch, pool, ranks);
    fit_state<Real> state{random_engine(params.seed), std::vector<std::uint32_t>(samples)};
    std::iota(state.order.begin(), state.order.end(), 0U);
    const std::vector<std::uint32_t> in_sequence(state.order.begin(),
                                                 state.order.begin() + static_cast<std::ptrdiff_t>(batch));
    const bool is_kept = !params.checkpoint.empty();
    const bool is_first = ranks.rank() == 0;
    std::optional<file_lock> lock;
    std::string description;
    if (is_kept || ranks.size() > 1) {
        description = describe(network, data, params, cost);
        state.start = hash_of(network);
        require_same_run(ranks, description + ", checkpoint " + (is_kept ? "1" : "0") + ", weights " +
                                    std::to_string(state.start));
    }
    if (is_kept) {
        bool is_there = false;
        std::string kept;
        together(ranks, [&] {
            if (!is_first)
                return;
            const std::filesystem::path file = follow_links(params.checkpoint).file;
            lock.emplace(std::filesystem::path(file) += ".lock", params.checkpoint);
            remove_partial_files(file);
            is_there = std::filesystem::exists(params.checkpoint);
            if (is_there)
                kept = read_file(params.checkpoint);
        });
        if (ranks.any(is_there)) {
            const std::uint64_t given = state.start;
            basic_relaxed_network<Real> continued = network;
            checkpoint_reader saved(params.checkpoint, broadcast(ranks, kept), description);
            state.archive(saved, continued, trainer, params, steps);
            saved.finish();
            if (given != state.start && given != hash_of(continued) &&
                !(state.best && given == hash_of(*state.best)))
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
        if (!is_kept)
            return;
        together(ranks, [&] {
            if (!is_first)
                return;
            checkpoint_writer saved(description);
            state.archive(saved, network, trainer, params, steps);
            saved.save(params.checkpoint);
        });
    };
    const bool may_stop = ranks.any(static_cast<bool>(params.stop));
    const auto is_stopped = [&] { return may_stop && ranks.any(params.stop && params.stop()); };
    const auto [own_first, own_count] = trainer.share(batch);
    const std::size_t steps_before = state.log.size() * steps + state.step;

    const auto return_to_best = [&] {
        if (state.best)
            network = std::move(*state.best);
    };
    try {
        while (state.log.size() < params.epochs && !is_out_of_patience(params, state.log)) {
            const std::size_t epoch = state.log.size();
            const auto epoch_start = std::chrono::steady_clock::now();
            const std::size_t first_step = state.step;
            for (; state.step < steps && !is_stopped(); ++state.step) {
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
                    change_samples(pool, data.inputs, rows, params, state.random, changed,
                                   {own_first, own_count});
                const step_params now =
                    schedule(params, epoch, {epoch * steps + step, params.epochs * steps}, shapes);
                step_stats seen;
                try {
                    const bit_view bits = is_changed ? changed : data.inputs;
                    const auto bit_rows = is_changed ? std::span(in_sequence) : rows;
                    if (params.teacher && own_count > 0)
                        params.teacher(pool, bits, bit_rows.subspan(own_first, own_count),
                                       rows.subspan(own_first, own_count),
                                       std::span(taught).subspan(own_first * network.classes(),
                                                                 own_count * network.classes()));
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
                stats.soft_accuracy = accuracy_of(network, *params.held_out, forward_mode::soft, pool, ranks);
                stats.hard_accuracy = accuracy_of(network, *params.held_out, forward_mode::hard, pool, ranks);
            }
            if (params.keep_best && may_be_best(params, epoch) &&
                stats.hard_accuracy >= state.best_accuracy(params))
                state.best = network;
            stats.seconds_left = seconds_since(start) /
                                 static_cast<double>((epoch + 1) * steps - steps_before) *
                                 static_cast<double>((params.epochs - epoch - 1) * steps);
            state.log.push_back(stats);
            require_same_weights(ranks, network);
            save();
            bool is_ended = false;
            together(ranks, [&] { is_ended = params.on_epoch && !params.on_epoch(stats); });
            if (ranks.any(is_ended))
                break;
        }
    } catch (...) {
        return_to_best();
        throw;
    }
    return_to_best();
    return std::move(state.log);
}

} // namespace detail

/// Trains `network` on `data` with cross-entropy plus `area_weight` times the mean expected price of a neuron
/// under `cost`, and what else `params` has a price for. Returns one entry for each whole epoch. The last
/// samples of an epoch that do not fill a batch wait for another epoch, unless they are all there is. Throws
/// `argument_error` on parameters or data that do not fit, `file_error` if a checkpoint cannot be written, is
/// in use, damaged or of another run, and `error` naming epoch, step and layer when a gradient or a weight is
/// no longer finite. Whatever is thrown: with `keep_best` the network is the best so far. With several ranks
/// also `error` if they do not train the same, and what a rank throws between two epochs is an `error` of
/// all.
template <std::floating_point Real, area_cost Cost = unit_cost>
std::vector<epoch_stats> fit(basic_relaxed_network<Real>& network, const dataset& data,
                             const fit_params& params, const Cost& cost = {}) {
    return detail::fit_priced(network, data, params, detail::gate_prices(cost));
}

} // namespace dlgn
