#pragma once

/// \file
/// One training step: forward, loss, backward, Adam.

#include <algorithm>
#include <array>
#include <atomic>
#include <cmath>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include <dlgn/core/bits.hpp>
#include <dlgn/core/communicator.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/parallel.hpp>
#include <dlgn/cost/gate_cost.hpp>
#include <dlgn/relax/hard_pass.hpp>
#include <dlgn/relax/refresh.hpp>
#include <dlgn/relax/relaxed_network.hpp>
#include <dlgn/relax/soft_pass.hpp>
#include <dlgn/train/adam.hpp>
#include <dlgn/train/area_price.hpp>
#include <dlgn/train/loss.hpp>
#include <dlgn/train/network_price.hpp>
#include <dlgn/train/price_list.hpp>
#include <dlgn/train/price_params.hpp>

namespace dlgn {

/// What one step needs to know; schedules change it from step to step.
struct step_params {
    double learning_rate = 0.1;      ///< of the gates; by default as in `fit_params`
    double wire_learning_rate = 0.2; ///< of the wiring; 0 keeps it as it is
    price_params prices{};           ///< what the network pays for
    /// FJ that a change of input a or b of each function takes.
    std::array<std::array<double, 2>, gate_op_count> energies{};
    forward_mode mode = forward_mode::soft; ///< of the whole network
    gumbel_noise noise{};                   ///< on the logits of gates and wires
    /// In place of the two, a mode for each layer of neurons; none if empty.
    std::vector<layer_mode> layers{};
    double weight_decay = 0; ///< as in `adam_params`
    target_params targets{}; ///< labels, smoothed or shared with a teacher
};

namespace detail {

void validate(const step_params& params);

} // namespace detail

/// What one step saw, before it changed the weights.
struct step_stats {
    double cross_entropy = 0; ///< mean over the batch, nats
    double mean_area = 0;     ///< expected price of a neuron, µm²
    double mean_energy = 0;   ///< expected switching energy of a neuron, fJ; 0 if it weighs nothing
    std::size_t correct = 0;  ///< samples of the batch
};

/// A network in training: its optimiser state, and the memory of a pass. Keeps references to the network, the
/// pool and the ranks, which must outlive it.
///
/// With several ranks each has the whole network and works on a part of every batch, whole shards of it. All
/// take the same steps with the same arguments, of which a rank reads the samples of its part only
/// (`share`), and all come to the same weights.
template <std::floating_point Real>
class basic_trainer {
public:
    using network_type = basic_relaxed_network<Real>; ///< what it trains

    /// For batches of up to `batch` samples; throws `argument_error` if that is 0.
    basic_trainer(network_type& network, std::size_t batch, thread_pool& pool)
        : basic_trainer(network, batch, pool, alone_) {}
    /// The same among ranks, which add up their gradients.
    basic_trainer(network_type& network, std::size_t batch, thread_pool& pool, communicator& ranks)
        : network_(network), pool_(pool), ranks_(ranks), batch_(batch), prepared_(network.make_prepared()),
          gradients_(network.make_gradients()) {
        if (batch == 0)
            throw argument_error("batch", batch, "must be at least 1");
        for (const auto& layer : network.layers()) {
            gate_optimisers_.emplace_back(layer.gate_weights());
            wire_optimisers_.emplace_back(layer.wire_weights());
        }
    }

    /// The samples of a batch of `count` that this rank works on.
    [[nodiscard]] detail::item_range share(std::size_t count) const noexcept {
        return detail::share_of(count, shard_samples, ranks_);
    }

    /// Trains on rows `order` of `samples` (samples × inputs); label i is that of row `order[i]`, and row i
    /// of `teacher` are a teacher's scores of it, samples × classes, none if empty. Throws `argument_error`
    /// if the samples do not fit the network or a number of `params` or a price is none to train with. Throws
    /// `error` naming the layer if the loss or a gradient is not finite, the weights are then as before the
    /// step; or if a weight no longer is.
    template <gate_cost Cost>
    step_stats step(bit_view samples, std::span<const std::uint32_t> order,
                    std::span<const std::uint8_t> labels, const step_params& params, const Cost& cost,
                    std::span<const float> teacher = {}) {
        if (samples.columns() != network_.inputs())
            throw argument_error("samples", std::to_string(samples.columns()) + " bits each",
                                 "the network has " + std::to_string(network_.inputs()) + " inputs");
        if (order.empty() || order.size() != labels.size() || order.size() > batch_)
            throw argument_error("batch", order.size(),
                                 "must have " + std::to_string(labels.size()) +
                                     " samples, at least 1 and at most " + std::to_string(batch_));
        if (!teacher.empty() && teacher.size() != order.size() * network_.classes())
            throw argument_error("teacher", std::to_string(teacher.size()) + " scores",
                                 "must be " + std::to_string(network_.classes()) + " for each sample");
        detail::validate(params);
        set_modes(params);
        const detail::price_list list = prices_of(params, cost);
        network_.prepare(pool_, modes_, prepared_);
        std::optional<detail::area_price<Real>> areas;
        if (!list.params.needs_network_price())
            areas.emplace(network_, without_noise(), list);
        std::atomic<std::size_t> spoilt = gradients_.size(); // the lowest layer with a gradient not finite
        const auto check = [&](std::size_t layer, std::size_t first, std::size_t last) {
            if (has_finite_gradients(layer, first, last))
                return;
            std::size_t lowest = spoilt;
            while (layer < lowest && !spoilt.compare_exchange_weak(lowest, layer)) {
            }
        };
        const auto on_complete = [&](std::size_t layer, std::size_t first, std::size_t last) {
            if (!areas)
                return;
            areas->add_gradient(layer, first, last, gradients_);
            check(layer, first, last);
        };
        const bool is_hard = std::all_of(prepared_.begin(), prepared_.end(),
                                         [](const auto& ready) { return ready.mode == forward_mode::hard; });
        const bool wants_ones = list.params.needs_network_price() && list.params.energy_weight > 0;
        const auto pass_through = [&](auto& pass) {
            return gradients_of(pass, samples, order, labels, teacher, params.targets, wants_ones,
                                on_complete);
        };
        const detail::classification_loss loss = is_hard ? pass_through(hard_) : pass_through(soft_);
        step_stats stats;
        stats.cross_entropy = loss.cross_entropy / static_cast<double>(order.size());
        stats.correct = loss.correct;
        if (!std::isfinite(stats.cross_entropy))
            throw error("training stopped: the cross-entropy is not finite");
        const std::size_t lowest = network_type::first_trained(prepared_);
        if (areas) {
            areas->add_gradients(pool_, lowest, gradients_);
            stats.mean_area = areas->mean();
        } else {
            const detail::mean_prices mean = add_network_price(list, order.size());
            stats.mean_area = mean.area;
            stats.mean_energy = mean.energy;
            for (std::size_t i = lowest; i < gradients_.size(); ++i)
                pool_.for_each_range(network_.layers()[i].kernels(), network_.gradient_grain(i),
                                     [&](std::size_t first, std::size_t last) { check(i, first, last); });
        }
        if (spoilt < gradients_.size())
            throw error("training stopped: a gradient of layer " + std::to_string(spoilt + 1) +
                        " is not finite");
        for (std::size_t i = lowest; i < gradients_.size(); ++i) {
            auto& layer = network_.layers()[i];
            if (prepared_[i].is_frozen)
                continue;
            bool are_finite = gate_optimisers_[i].update(
                pool_, {.learning_rate = params.learning_rate, .weight_decay = params.weight_decay},
                gradients_[i].gates, layer.gate_weights());
            if (layer.is_mixed() && params.wire_learning_rate > 0)
                are_finite &= wire_optimisers_[i].update(
                    pool_, {.learning_rate = params.wire_learning_rate, .weight_decay = params.weight_decay},
                    gradients_[i].wires, layer.wire_weights());
            if (!are_finite)
                throw error("training stopped: a weight of layer " + std::to_string(i + 1) +
                            " is no longer finite, lower the learning rates");
        }
        return stats;
    }

    /// Draws new candidates in place of the least likely ones, see `refresh_wiring`; Adam meets them as new.
    void refresh(double share, std::uint64_t seed) {
        refresh_wiring(network_, share, seed, pool_,
                       [&](std::size_t layer, std::size_t wire) { wire_optimisers_[layer].clear(wire); });
    }

    /// The gradients of the last step.
    [[nodiscard]] const typename network_type::gradients& gradients() const noexcept { return gradients_; }

    /// Hands the optimisers' state to an archive, which keeps it or gives it back.
    template <class Archive>
    void archive(Archive& state) {
        for (auto* optimisers : {&gate_optimisers_, &wire_optimisers_})
            for (adam<Real>& optimiser : *optimisers)
                optimiser.archive(state);
    }
    /// Whether that state can be the one after `steps` steps, in which layers may have been frozen or not.
    [[nodiscard]] bool may_be_after(std::uint64_t steps, bool may_freeze = false) const noexcept {
        const auto of_gates = [&](const adam<Real>& optimiser) {
            return optimiser.may_be_after(may_freeze ? 0 : steps, steps);
        };
        const auto of_wires = [&](const adam<Real>& optimiser) { return optimiser.may_be_after(0, steps); };
        return std::all_of(gate_optimisers_.begin(), gate_optimisers_.end(), of_gates) &&
               std::all_of(wire_optimisers_.begin(), wire_optimisers_.end(), of_wires);
    }

private:
    /// Of kernels [first, last) of a layer.
    [[nodiscard]] bool has_finite_gradients(std::size_t layer, std::size_t first,
                                            std::size_t last) const noexcept {
        const auto of = [&](const matrix<Real>& values) {
            if (values.size() == 0)
                return true;
            const auto columns = static_cast<std::size_t>(values.cols());
            return detail::are_finite<Real>({values.data() + first * columns, (last - first) * columns});
        };
        return of(gradients_[layer].gates) && of(gradients_[layer].wires);
    }

    template <gate_cost Cost>
    [[nodiscard]] static detail::price_list prices_of(const step_params& params, const Cost& cost) {
        detail::price_list list{.params = params.prices, .energies = params.energies};
        for (const gate_op op : all_gate_ops) {
            list.areas[to_index(op)] = cost(op);
            if (!std::isfinite(cost(op)))
                throw argument_error("cost of " + std::string(name(op)), cost(op), "must be finite");
        }
        return list;
    }

    void set_modes(const step_params& params) {
        const std::size_t layers = network_.layers().size();
        if (!params.layers.empty() && params.layers.size() != layers)
            throw argument_error("modes of layers", params.layers.size(),
                                 "must be one for each of the " + std::to_string(layers) + " layers");
        if (params.layers.empty())
            modes_.assign(layers, {.forward = params.mode, .noise = params.noise});
        else
            modes_ = params.layers;
    }

    detail::mean_prices add_network_price(const detail::price_list& list, std::size_t samples) {
        if (!price_)
            price_.emplace(network_);
        if (list.params.energy_weight > 0)
            find_changes(samples);
        return price_->add_gradient(pool_, network_, without_noise(), list, changes_, gradients_);
    }

    /// Starts sums of the values of all nodes on the batch, and returns the last one.
    template <class Pass>
    std::size_t start_ones(const Pass& pass, std::size_t samples) {
        if (changes_.empty()) {
            changes_.emplace_back(network_.inputs() + 1);
            for (const auto& layer : network_.layers())
                changes_.emplace_back(layer.neurons() + 1);
        }
        unit_ = Pass::unit;
        std::size_t sum = 0;
        for (std::size_t level = 0; level < changes_.size(); ++level)
            sum = ranks_.start_sum(std::span(changes_[level]), 1,
                                   [this, &pass, level, samples](std::size_t begin, std::size_t end) {
                                       auto add = [&](std::size_t first, std::size_t last) {
                                           for (std::size_t node = begin + first; node < begin + last; ++node)
                                               pass.add_ones(level, node, samples, changes_[level][node]);
                                       };
                                       if (ranks_.size() == 1)
                                           pool_.for_each_range(end - begin, network_type::neuron_grain, add);
                                       else // within another loop, maybe
                                           add(0, end - begin);
                                   });
        return sum;
    }
    /// The changes that are expected of nodes with these sums: 2p(1 − p) for one that is 1 on a share p of
    /// the batch.
    void find_changes(std::size_t samples) {
        for (std::vector<Real>& level : changes_)
            pool_.for_each_range(level.size(), network_type::neuron_grain,
                                 [&](std::size_t first, std::size_t last) {
                                     for (std::size_t node = first; node < last; ++node) {
                                         const Real share = level[node] / unit_ / static_cast<Real>(samples);
                                         level[node] = 2 * share * (1 - share);
                                     }
                                 });
    }

    /// The network as it is priced: what is expected needs no samples.
    const typename network_type::prepared& without_noise() {
        if (std::none_of(prepared_.begin(), prepared_.end(),
                         [](const auto& ready) { return ready.noise.is_on(); }))
            return prepared_;
        if (!exact_)
            exact_.emplace(network_.make_prepared());
        std::vector<layer_mode> modes = modes_;
        for (layer_mode& mode : modes)
            mode = {.is_frozen = mode.is_frozen};
        network_.prepare(pool_, modes, *exact_);
        return *exact_;
    }

    /// Fills `gradients_`, by a pass that the first step makes and which calls `on_complete`. Sums over the
    /// batch are complete when it returns; there are those of all nodes' values if `wants_ones`.
    template <class Pass, class OnComplete>
    detail::classification_loss
    gradients_of(std::optional<Pass>& pass, bit_view samples, std::span<const std::uint32_t> order,
                 std::span<const std::uint8_t> labels, std::span<const float> teacher,
                 const target_params& targets, bool wants_ones, OnComplete&& on_complete) {
        if (!pass)
            pass.emplace(network_, detail::largest_share(batch_, shard_samples, ranks_));
        const auto [first, count] = share(order.size());
        pass->load(pool_, samples, order.subspan(first, count));
        pass->forward(pool_, prepared_);
        std::vector<double> own_losses(count);
        const std::size_t own_correct =
            detail::cross_entropy<Real>(
                pass->scores(), labels.subspan(first, count),
                teacher.empty() ? teacher
                                : teacher.subspan(first * network_.classes(), count * network_.classes()),
                targets, 1.0 / static_cast<double>(order.size()), pass->score_gradients(), own_losses)
                .correct;
        std::vector<double> losses(order.size());
        ranks_.start_sum(std::span(losses), 1, [&, first = first](std::size_t begin, std::size_t end) {
            for (std::size_t i = std::max(begin, first); i < std::min(end, first + own_losses.size()); ++i)
                losses[i] += own_losses[i - first];
        });
        detail::classification_loss loss;
        const std::size_t sum = ranks_.start_sum(
            std::span(&loss.correct, 1), 1, [&](std::size_t, std::size_t) { loss.correct += own_correct; });
        const std::size_t last = wants_ones ? start_ones(*pass, count) : sum;
        pass->backward(pool_, prepared_, gradients_, ranks_, on_complete);
        ranks_.wait(last);
        loss.cross_entropy = std::accumulate(losses.begin(), losses.end(), 0.0);
        return loss;
    }

    communicator alone_;
    network_type& network_;
    thread_pool& pool_;
    communicator& ranks_;
    std::size_t batch_;
    std::vector<layer_mode> modes_; ///< of the step
    typename network_type::prepared prepared_;
    std::optional<typename network_type::prepared> exact_; ///< made by the first step with noise
    typename network_type::gradients gradients_;
    std::optional<soft_pass<Real>> soft_;              ///< made by the first soft step
    std::optional<hard_pass<Real>> hard_;              ///< made by the first hard step
    std::optional<detail::network_price<Real>> price_; ///< made by the first step that needs it
    std::vector<std::vector<Real>> changes_;           ///< [0] of the inputs, [i + 1] of layer i, and of a 0
    Real unit_ = 1;                                    ///< of a value, in what they are made of
    std::vector<adam<Real>> gate_optimisers_;
    std::vector<adam<Real>> wire_optimisers_;
};

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/train/impl/trainer.hpp>
#endif
