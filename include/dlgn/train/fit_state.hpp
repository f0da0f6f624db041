#pragma once

/// \file
/// What a training run keeps from one step to the next.

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include <dlgn/core/random.hpp>
#include <dlgn/relax/relaxed_network.hpp>
#include <dlgn/train/fit_params.hpp>
#include <dlgn/train/trainer.hpp>

namespace dlgn::detail {

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
            state.require(std::count(words.begin(), words.end(), 0U) < 4);
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

} // namespace dlgn::detail
