#pragma once

/// \file
/// One training step: forward, loss, backward, Adam.

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include <dlgn/core/bits.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/parallel.hpp>
#include <dlgn/cost/area_cost.hpp>
#include <dlgn/relax/relaxed_network.hpp>
#include <dlgn/train/adam.hpp>
#include <dlgn/train/loss.hpp>

namespace dlgn {

/// What one step needs to know; schedules change it from step to step.
struct step_params {
    double learning_rate = 0.02;      ///< of the gates
    double wire_learning_rate = 0.05; ///< of the wiring
    double area_weight = 0;           ///< δ, per µm²
    forward_mode mode = forward_mode::soft;
};

/// What one step saw, before it changed the weights.
struct step_stats {
    double cross_entropy = 0; ///< mean over the batch, nats
    double mean_area = 0;     ///< expected price of a neuron, µm²
    std::size_t correct = 0;  ///< samples of the batch
};

/// A network in training: its optimiser state, and the memory of a pass. Keeps references to the network and
/// the pool, which must outlive it.
template <std::floating_point Real>
class basic_trainer {
public:
    using network_type = basic_relaxed_network<Real>;

    /// For batches of up to `batch` samples; throws `argument_error` if that is 0.
    basic_trainer(network_type& network, std::size_t batch, thread_pool& pool)
        : network_(network), pool_(pool), prepared_(network.make_prepared()),
          gradients_(network.make_gradients()), shard_losses_((batch + shard_samples - 1) / shard_samples),
          shards_(shard_losses_.size(), network.make_pass()) {
        if (batch == 0)
            throw argument_error("batch", batch, "must be at least 1");
        for (const auto& layer : network.layers()) {
            gate_optimisers_.emplace_back(layer.gate_weights());
            wire_optimisers_.emplace_back(layer.wire_weights());
        }
    }

    /// Trains on rows `order` of `samples` (samples × inputs); label i is that of row `order[i]`. Throws
    /// `argument_error` if the samples do not fit the network, and `error` naming the layer if a gradient is
    /// not finite; the weights are then as before the step.
    template <area_cost Cost>
    step_stats step(bit_view samples, std::span<const std::uint32_t> order,
                    std::span<const std::uint8_t> labels, const step_params& params, const Cost& cost) {
        if (samples.columns() != network_.inputs())
            throw argument_error("samples", std::to_string(samples.columns()) + " bits each",
                                 "the network has " + std::to_string(network_.inputs()) + " inputs");
        if (order.empty() || order.size() != labels.size() || order.size() > shards_.size() * shard_samples)
            throw argument_error("batch", order.size(),
                                 "must have " + std::to_string(labels.size()) +
                                     " samples, at least 1 and at most " +
                                     std::to_string(shards_.size() * shard_samples));
        const std::size_t shards = (order.size() + shard_samples - 1) / shard_samples;
        network_.prepare(pool_, params.mode, prepared_);
        pool_.for_each_range(shards, 1, [&](std::size_t shard, std::size_t) {
            const std::size_t first = shard * shard_samples;
            const std::size_t count = std::min(shard_samples, order.size() - first);
            auto& state = shards_[shard];
            network_.load(samples, order.subspan(first, count), state);
            network_.forward(prepared_, state);
            shard_losses_[shard] =
                cross_entropy<Real>(state.scores, labels.subspan(first, count),
                                    1.0 / static_cast<double>(order.size()), state.score_gradients);
            network_.backward(prepared_, state);
        });
        network_.weight_gradients(pool_, prepared_, std::span(shards_).first(shards), gradients_);
        step_stats stats;
        stats.mean_area = add_area_gradient<Real>(pool_, network_, cost, params.area_weight, gradients_);
        for (std::size_t shard = 0; shard < shards; ++shard) {
            stats.cross_entropy += shard_losses_[shard].cross_entropy / static_cast<double>(order.size());
            stats.correct += shard_losses_[shard].correct;
        }
        for (std::size_t i = 0; i < gradients_.size(); ++i)
            if (!gradients_[i].gates.allFinite() || !gradients_[i].wires.allFinite())
                throw error("training stopped: a gradient of layer " + std::to_string(i + 1) +
                            " is not finite");
        for (std::size_t i = 0; i < gradients_.size(); ++i) {
            auto& layer = network_.layers()[i];
            gate_optimisers_[i].update(pool_, {.learning_rate = params.learning_rate}, gradients_[i].gates,
                                       layer.gate_weights());
            if (layer.is_mixed())
                wire_optimisers_[i].update(pool_, {.learning_rate = params.wire_learning_rate},
                                           gradients_[i].wires, layer.wire_weights());
        }
        return stats;
    }

    /// The gradients of the last step.
    [[nodiscard]] const typename network_type::gradients& gradients() const noexcept { return gradients_; }

private:
    network_type& network_;
    thread_pool& pool_;
    typename network_type::prepared prepared_;
    typename network_type::gradients gradients_;
    std::vector<classification_loss> shard_losses_;
    std::vector<typename network_type::pass> shards_;
    std::vector<adam<Real>> gate_optimisers_;
    std::vector<adam<Real>> wire_optimisers_;
};

/// Predicted label of each sample: the first of the highest scores, which in hard mode is the label that the
/// discretised circuit gives. Throws `argument_error` if the samples do not fit the network.
template <std::floating_point Real>
[[nodiscard]] std::vector<std::uint8_t> predict(const basic_relaxed_network<Real>& network, bit_view samples,
                                                forward_mode mode, thread_pool& pool) {
    if (samples.columns() != network.inputs())
        throw argument_error("samples", std::to_string(samples.columns()) + " bits each",
                             "the network has " + std::to_string(network.inputs()) + " inputs");
    auto ready = network.make_prepared();
    network.prepare(pool, mode, ready);
    std::vector<std::uint8_t> labels(samples.rows());
    constexpr std::size_t grain = 16 * shard_samples;
    pool.for_each_range(samples.rows(), grain, [&](std::size_t begin, std::size_t end) {
        auto state = network.make_pass();
        std::vector<std::uint32_t> order;
        for (std::size_t first = begin; first < end; first += shard_samples) {
            order.clear();
            for (std::size_t i = first; i < std::min(end, first + shard_samples); ++i)
                order.push_back(static_cast<std::uint32_t>(i));
            network.load(samples, order, state);
            network.forward(ready, state);
            for (std::size_t i = 0; i < order.size(); ++i) {
                Eigen::Index best = 0;
                state.scores.col(static_cast<Eigen::Index>(i)).maxCoeff(&best);
                labels[first + i] = static_cast<std::uint8_t>(best);
            }
        }
    });
    return labels;
}

/// The share of samples whose predicted label is right, 0 to 1.
[[nodiscard]] inline double accuracy(std::span<const std::uint8_t> predicted,
                                     std::span<const std::uint8_t> labels) {
    if (predicted.size() != labels.size() || labels.empty())
        throw argument_error("predicted labels", predicted.size(),
                             "must be as many as the " + std::to_string(labels.size()) +
                                 " labels, at least 1");
    std::size_t correct = 0;
    for (std::size_t i = 0; i < labels.size(); ++i)
        correct += predicted[i] == labels[i] ? 1U : 0U;
    return static_cast<double>(correct) / static_cast<double>(labels.size());
}

} // namespace dlgn
