#pragma once

/// \file
/// One call of `fit`: its state, and the steps that it consists of.

#include <algorithm>
#include <chrono>
#include <concepts>
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
#include <dlgn/cost/gate_cost.hpp>
#include <dlgn/data/dataset.hpp>
#include <dlgn/train/change_samples.hpp>
#include <dlgn/train/checkpoint.hpp>
#include <dlgn/train/describe.hpp>
#include <dlgn/train/fit_params.hpp>
#include <dlgn/train/fit_state.hpp>
#include <dlgn/train/predict.hpp>
#include <dlgn/train/same_run.hpp>
#include <dlgn/train/trainer.hpp>

namespace dlgn::detail {

/// Throws `argument_error` unless `network` can be trained on `data` and judged on `params.held_out`.
template <std::floating_point Real>
void require_fitting(const basic_relaxed_network<Real>& network, const dataset& data,
                     const fit_params& params) {
    for (const dataset* samples : {&data, params.held_out}) {
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
    if (!params.layers.empty() && params.layers.size() != network.params().layers.size())
        throw argument_error("layers", params.layers.size(),
                             "must be one for each of the network's " +
                                 std::to_string(network.params().layers.size()));
}

/// Trains a network from its first epoch, or from a checkpoint, to its last. Keeps references to all that it
/// is given, which `require_fitting` has accepted.
template <std::floating_point Real>
class training_run {
public:
    training_run(basic_relaxed_network<Real>& network, const dataset& data, const fit_params& params,
                 const gate_prices& cost)
        : network_(network), data_(data), params_(params), cost_(cost),
          ranks_(params.ranks != nullptr ? *params.ranks : alone_), pool_(params.threads),
          batch_(std::min(params.batch, data.labels.size())), steps_(data.labels.size() / batch_),
          trainer_(network, batch_, pool_, ranks_), state_{random_engine(params.seed),
                                                           std::vector<std::uint32_t>(data.labels.size())},
          in_sequence_(batch_), changed_(changes_samples() ? batch_ : 0, data.inputs.columns()),
          labels_(batch_), taught_(params.teacher ? batch_ * network.classes() : 0) {
        std::iota(state_.order.begin(), state_.order.end(), 0U);
        std::iota(in_sequence_.begin(), in_sequence_.end(), 0U);
        for (std::size_t layer = 0; layer < network.layers().size(); ++layer)
            shapes_.push_back(network.shape_of(layer));
    }
    training_run(const training_run&) = delete;
    training_run& operator=(const training_run&) = delete;

    /// One entry for each whole epoch. Whatever is thrown: with `keep_best` the network is the best so far.
    std::vector<epoch_stats> run() {
        agree_and_continue();
        may_stop_ = ranks_.any(static_cast<bool>(params_.stop));
        start_ = std::chrono::steady_clock::now();
        steps_before_ = state_.log.size() * steps_ + state_.step;
        try {
            while (state_.log.size() < params_.epochs && !is_out_of_patience(params_, state_.log))
                if (!run_epoch())
                    break;
        } catch (...) {
            return_to_best();
            throw;
        }
        return_to_best();
        return std::move(state_.log);
    }

private:
    using clock = std::chrono::steady_clock;

    [[nodiscard]] static double seconds_since(clock::time_point begin) {
        return std::chrono::duration<double>(clock::now() - begin).count();
    }
    [[nodiscard]] bool is_kept() const { return !params_.checkpoint.empty(); }
    [[nodiscard]] bool is_first_rank() const { return ranks_.rank() == 0; }
    [[nodiscard]] bool changes_samples() const { return params_.draw || params_.augment; }
    [[nodiscard]] bool is_stopped() const { return may_stop_ && ranks_.any(params_.stop && params_.stop()); }

    /// All ranks must train the same; what an earlier run left in the checkpoint is taken up.
    void agree_and_continue() {
        if (!is_kept() && ranks_.size() == 1)
            return;
        description_ = describe(network_, data_, params_, cost_);
        state_.start = hash_of(network_);
        require_same_run(ranks_, description_ + ", checkpoint " + (is_kept() ? "1" : "0") + ", weights " +
                                     std::to_string(state_.start));
        if (!is_kept())
            return;
        bool is_there = false;
        std::string kept;
        together(ranks_, [&] {
            if (!is_first_rank())
                return;
            const std::filesystem::path file = follow_links(params_.checkpoint).file;
            lock_.emplace(std::filesystem::path(file) += ".lock", params_.checkpoint);
            remove_partial_files(file);
            is_there = std::filesystem::exists(params_.checkpoint);
            if (is_there)
                kept = read_file(params_.checkpoint);
        });
        if (ranks_.any(is_there))
            continue_from(broadcast(ranks_, kept));
    }

    /// Takes up the contents of a checkpoint.
    void continue_from(const std::string& kept) {
        const std::uint64_t given = state_.start;
        basic_relaxed_network<Real> continued = network_;
        checkpoint_reader saved(params_.checkpoint, kept, description_);
        state_.archive(saved, continued, trainer_, params_, steps_);
        saved.finish();
        if (given != state_.start && given != hash_of(continued) &&
            !(state_.best && given == hash_of(*state_.best)))
            saved.fail("is of another run: it began with a network of other weights or wiring");
        network_ = std::move(continued);
    }

    void save() {
        if (!is_kept())
            return;
        together(ranks_, [&] {
            if (!is_first_rank())
                return;
            checkpoint_writer saved(description_);
            state_.archive(saved, network_, trainer_, params_, steps_);
            saved.save(params_.checkpoint);
        });
    }

    void return_to_best() {
        if (state_.best)
            network_ = std::move(*state_.best);
    }

    /// Returns whether another may follow.
    bool run_epoch() {
        const auto epoch_start = clock::now();
        const std::size_t first_step = state_.step;
        for (; state_.step < steps_ && !is_stopped(); ++state_.step)
            run_step();
        if (state_.step < steps_) { // asked to stop
            save();
            return false;
        }
        epoch_stats stats = finish_epoch();
        stats.images_per_second =
            static_cast<double>((steps_ - first_step) * batch_) / std::max(seconds_since(epoch_start), 1e-9);
        judge(stats);
        stats.seconds_left = seconds_since(start_) /
                             static_cast<double>(stats.epoch * steps_ - steps_before_) *
                             static_cast<double>((params_.epochs - stats.epoch) * steps_);
        state_.log.push_back(stats);
        require_same_weights(ranks_, network_);
        save();
        bool is_ended = false;
        together(ranks_, [&] { is_ended = params_.on_epoch && !params_.on_epoch(stats); });
        return !ranks_.any(is_ended);
    }

    void run_step() {
        const std::size_t epoch = state_.log.size();
        const std::size_t step = state_.step;
        if (step == 0) {
            if (params_.refresh_every > 0 && epoch > 0 && epoch % params_.refresh_every == 0)
                trainer_.refresh(params_.refresh_share, params_.seed + epoch);
            state_.random.shuffle(std::span(state_.order));
        }
        const auto rows = std::span<const std::uint32_t>(state_.order).subspan(step * batch_, batch_);
        for (std::size_t i = 0; i < batch_; ++i)
            labels_[i] = data_.labels[rows[i]];
        if (changes_samples())
            change_samples(pool_, data_.inputs, rows, params_, state_.random, changed_,
                           trainer_.share(batch_));
        const step_params now =
            schedule(params_, epoch, {epoch * steps_ + step, params_.epochs * steps_}, shapes_);
        try {
            add(learn(rows, now));
        } catch (const argument_error&) {
            throw;
        } catch (const error& failure) {
            throw error("epoch " + std::to_string(epoch + 1) + ", step " + std::to_string(step + 1) + ": " +
                        failure.what());
        }
    }

    /// A step of the trainer on these rows, changed or as they are, with what the teacher says of them.
    [[nodiscard]] step_stats learn(std::span<const std::uint32_t> rows, const step_params& now) {
        const bit_view bits = changes_samples() ? changed_ : data_.inputs;
        const auto bit_rows = changes_samples() ? std::span<const std::uint32_t>(in_sequence_) : rows;
        const auto [first, count] = trainer_.share(batch_);
        if (params_.teacher && count > 0)
            params_.teacher(
                pool_, bits, bit_rows.subspan(first, count), rows.subspan(first, count),
                std::span(taught_).subspan(first * network_.classes(), count * network_.classes()));
        return trainer_.step(bits, bit_rows, labels_, now, cost_, taught_);
    }

    void add(const step_stats& seen) {
        state_.total.cross_entropy += seen.cross_entropy;
        state_.total.mean_area += seen.mean_area;
        state_.total.mean_energy += seen.mean_energy;
        state_.total.correct += seen.correct;
    }

    /// The means over the steps of an epoch; the next epoch begins.
    [[nodiscard]] epoch_stats finish_epoch() {
        const step_stats total = std::exchange(state_.total, {});
        state_.step = 0;
        const double count = static_cast<double>(steps_);
        epoch_stats stats;
        stats.epoch = state_.log.size() + 1;
        stats.epochs = params_.epochs;
        stats.cross_entropy = total.cross_entropy / count;
        stats.mean_area = total.mean_area / count;
        stats.mean_energy = total.mean_energy / count;
        stats.area_loss = params_.prices.area_weight * stats.mean_area;
        stats.energy_loss = params_.prices.energy_weight * stats.mean_energy;
        stats.loss = stats.cross_entropy + stats.area_loss + stats.energy_loss;
        stats.train_accuracy = static_cast<double>(total.correct) / static_cast<double>(steps_ * batch_);
        return stats;
    }

    /// The accuracy on held-out samples; the best network so far is kept if asked for.
    void judge(epoch_stats& stats) {
        if (params_.held_out != nullptr) {
            stats.soft_accuracy = accuracy_of(network_, *params_.held_out, forward_mode::soft, pool_, ranks_);
            stats.hard_accuracy = accuracy_of(network_, *params_.held_out, forward_mode::hard, pool_, ranks_);
        }
        if (params_.keep_best && may_be_best(params_, stats.epoch - 1) &&
            stats.hard_accuracy >= state_.best_accuracy(params_))
            state_.best = network_;
    }

    basic_relaxed_network<Real>& network_;
    const dataset& data_;
    const fit_params& params_;
    const gate_prices& cost_;
    communicator alone_;
    communicator& ranks_;
    thread_pool pool_;
    std::size_t batch_;
    std::size_t steps_; ///< of an epoch
    basic_trainer<Real> trainer_;
    fit_state<Real> state_;
    std::optional<file_lock> lock_; ///< of the checkpoint
    std::string description_;       ///< what a checkpoint must be of, if one is kept
    std::vector<std::uint32_t> in_sequence_;
    bit_matrix changed_;               ///< the samples of a step, if they are changed
    std::vector<std::uint8_t> labels_; ///< of a step
    std::vector<float> taught_;        ///< what the teacher gives the samples of a step
    std::vector<std::size_t> shapes_;  ///< of the layers
    bool may_stop_ = false;
    clock::time_point start_;
    std::size_t steps_before_ = 0; ///< of earlier runs
};

} // namespace dlgn::detail
