#pragma once

/// \file
/// Soft training: the forward pass computes expected gates on mixed inputs, the backward pass their
/// gradients.

#include <algorithm>
#include <array>
#include <cassert>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include <xsimd/xsimd.hpp>

#include <dlgn/core/bits.hpp>
#include <dlgn/core/communicator.hpp>
#include <dlgn/core/parallel.hpp>
#include <dlgn/gate/relaxed.hpp>
#include <dlgn/relax/bit_products.hpp>
#include <dlgn/relax/kernel_sums.hpp>
#include <dlgn/relax/kernels.hpp>
#include <dlgn/relax/relaxed_network.hpp>
#include <dlgn/relax/rows.hpp>

namespace dlgn {

/// A forward and backward pass of a batch in soft mode. The batch is worked on in shards, few samples at a
/// time, so that what a layer reads in no order stays near the core. Threads share the shards or, if they are
/// more, the neurons; their number does not change the result. Keeps a reference to the network, which must
/// outlive it.
template <std::floating_point Real>
class soft_pass {
public:
    using network_type = basic_relaxed_network<Real>;   ///< what it computes
    using prepared = typename network_type::prepared;   ///< of the network
    using gradients = typename network_type::gradients; ///< of the network

    /// For batches of up to `batch` samples.
    soft_pass(const network_type& network, std::size_t batch)
        : network_(network), shards_((batch + shard_samples - 1) / shard_samples),
          scores_(matrix<Real>::Zero(static_cast<Eigen::Index>(network.classes()),
                                     static_cast<Eigen::Index>(shards_.size() * shard_samples))),
          score_gradients_(scores_) {
        for (shard& part : shards_) {
            part.values.emplace_back(network.inputs() + 1);
            for (const auto& layer : network.layers()) {
                part.values.emplace_back(layer.neurons() + 1);
                part.fanins.emplace_back(layer.is_mixed() ? 2 * layer.neurons() : 0);
            }
        }
    }

    /// Makes rows `order` of `samples` (samples × inputs) the batch: at most as many as constructed for.
    void load(thread_pool& pool, bit_view samples, std::span<const std::uint32_t> order) {
        used_shards_ = (order.size() + shard_samples - 1) / shard_samples;
        assert(samples.columns() == network_.inputs() && used_shards_ <= shards_.size());
        pool.for_each_range(used_shards_, 1, [&](std::size_t index, std::size_t) {
            const std::size_t first = index * shard_samples;
            const auto part = order.subspan(first, std::min(shard_samples, order.size() - first));
            bit_word block[bits_per_word];
            for (std::size_t word = 0; word < words_for(network_.inputs()); ++word) {
                detail::load_features(samples, part, word, block);
                const std::size_t begin = word * bits_per_word;
                for (std::size_t j = 0; j < std::min(bits_per_word, network_.inputs() - begin); ++j)
                    shards_[index].values.front().store(begin + j, row_of_bits(block[j]));
            }
        });
    }

    /// Class scores: the values in each group, summed and divided by τ.
    void forward(thread_pool& pool, const prepared& ready) {
        for_each_layer(pool, 0, false,
                       [&](std::size_t index, std::size_t depth, std::size_t first, std::size_t last) {
                           evaluate(ready[depth], depth, first, last, shards_[index]);
                       });
        pool.for_each_range(network_.classes() * used_shards_, 1, [&](std::size_t i, std::size_t) {
            sum_group(i / network_.classes(), i % network_.classes());
        });
    }

    /// Adds a node's values on the first `samples` samples, one by one, in units of 1/`unit`; layer 0 is the
    /// inputs, i + 1 layer i. After `forward`.
    void add_ones(std::size_t layer, std::size_t node, std::size_t samples, Real& sum) const noexcept {
        for (std::size_t first = 0; first < samples; first += shard_samples) {
            std::array<Real, shard_samples> row;
            detail::store_row(shards_[first / shard_samples].values[layer].load(node), row.data());
            for (std::size_t i = 0; i < std::min(shard_samples, samples - first); ++i)
                sum += row[i];
        }
    }
    static constexpr Real unit = value_rows<Real>::one; ///< what 1 is stored as
    /// The sum of a node's values on the first `samples` samples.
    [[nodiscard]] Real ones(std::size_t layer, std::size_t node, std::size_t samples) const noexcept {
        Real sum = 0;
        add_ones(layer, node, samples, sum);
        return sum / unit;
    }

    /// classes × samples, and columns of no meaning past the last sample.
    [[nodiscard]] const matrix<Real>& scores() const noexcept { return scores_; }
    /// ∂L/∂scores, for the caller to fill: zero past the last sample.
    [[nodiscard]] matrix<Real>& score_gradients() noexcept { return score_gradients_; }

    /// Gradients of all weights (overwritten), from the score gradients, after `forward`. With several ranks,
    /// of which each has loaded its part of the batch, those of the whole batch. Where they are complete, for
    /// `gradient_grain` kernels of a layer, on_complete(layer, first, last) is called by the thread that made
    /// them.
    template <class OnComplete>
    void backward(thread_pool& pool, const prepared& ready, gradients& result, communicator& ranks,
                  OnComplete&& on_complete) {
        if (!has_gradients_)
            allocate_gradients();
        score_gradients_ *= static_cast<Real>(1 / network_.params().temperature);
        const std::size_t lowest = network_.first_trained(ready);
        if (ranks.size() > 1) {
            sum_over_ranks(pool, ready, lowest, result, ranks, on_complete);
            return;
        }
        for_each_layer(pool, lowest, true,
                       [&](std::size_t index, std::size_t depth, std::size_t first, std::size_t last) {
                           differentiate(ready, depth, first, last, index);
                       });
        for (std::size_t depth = lowest; depth < network_.layers().size(); ++depth)
            pool.for_each_range(network_.layers()[depth].kernels(), network_.gradient_grain(depth),
                                [&](std::size_t first, std::size_t last) {
                                    for (std::size_t kernel = first; kernel < last; ++kernel)
                                        sum_shards(ready[depth], depth, kernel, result[depth]);
                                    on_complete(depth, first, last);
                                });
    }
    /// The same for one process alone.
    void backward(thread_pool& pool, const prepared& ready, gradients& result) {
        communicator alone;
        backward(pool, ready, result, alone, [](std::size_t, std::size_t, std::size_t) {});
    }

private:
    using layer_type = typename network_type::layer_type;
    using values = typename value_rows<Real>::values;
    using vector = typename value_rows<Real>::vector;
    static constexpr Real one = value_rows<Real>::one;

    struct shard {
        /// [0] of the inputs, [i + 1] of layer i; the last row of each is the constant 0.
        std::vector<value_rows<Real>> values;
        std::vector<value_rows<Real>> fanins; ///< mixed inputs of each layer, empty with fixed wiring
        /// ∂L/∂(inputs) of the layers of even and of odd depth: each reads those of the layer above.
        std::array<gradient_rows<Real, shard_samples>, 2> fanin_gradients;
        std::vector<std::vector<gate_polynomial<Real>>> gates; ///< ∂L/∂(coefficients) of each layer's kernels
        std::vector<matrix<Real>> wires; ///< ∂L/∂(shares) of each layer, of the shape of its wire weights
    };

    void allocate_gradients() {
        const auto layers = network_.layers();
        std::array<std::size_t, 2> fanins{};
        for (std::size_t depth = 1; depth < layers.size(); ++depth)
            fanins[depth % 2] = std::max(fanins[depth % 2], 2 * layers[depth].neurons());
        for (shard& part : shards_) {
            part.fanin_gradients = {gradient_rows<Real, shard_samples>(fanins[0]),
                                    gradient_rows<Real, shard_samples>(fanins[1])};
            part.gates.clear();
            part.wires.clear();
            for (const layer_type& layer : layers) {
                part.gates.emplace_back(layer.kernels());
                part.wires.push_back(
                    matrix<Real>::Zero(layer.wire_weights().rows(), layer.wire_weights().cols()));
            }
        }
        has_gradients_ = true;
    }

    /// Calls body(shard, depth, first, last) for ranges of kernels that together are those of every layer
    /// from `lowest` on, layer after layer.
    template <class Body>
    void for_each_layer(thread_pool& pool, std::size_t lowest, bool is_downward, Body&& body) {
        const auto layers = network_.layers();
        const std::size_t count = layers.size() - lowest;
        const auto depth_of = [&](std::size_t i) { return lowest + (is_downward ? count - 1 - i : i); };
        if (pool.size() <= used_shards_) {
            pool.for_each_range(used_shards_, 1, [&](std::size_t index, std::size_t) {
                for (std::size_t i = 0; i < count; ++i)
                    body(index, depth_of(i), std::size_t{0}, layers[depth_of(i)].kernels());
            });
            return;
        }
        for (std::size_t i = 0; i < count; ++i)
            for_each_range(pool, depth_of(i), body);
    }

    /// Calls body(shard, depth, first, last) for ranges of kernels that together are those of a layer.
    template <class Body>
    void for_each_range(thread_pool& pool, std::size_t depth, Body&& body) {
        const std::size_t grain = network_.kernel_grain(depth);
        const std::size_t kernels = network_.layers()[depth].kernels();
        const std::size_t ranges = (kernels + grain - 1) / grain;
        pool.for_each_range(used_shards_ * ranges, 1, [&](std::size_t range, std::size_t) {
            const std::size_t first = range % ranges * grain;
            body(range / ranges, depth, first, std::min(first + grain, kernels));
        });
    }

    /// Layer by layer, so that a layer's sums are under way while those below it are worked on.
    template <class OnComplete>
    void sum_over_ranks(thread_pool& pool, const prepared& ready, std::size_t lowest, gradients& result,
                        communicator& ranks, OnComplete&& on_complete) {
        if (!sums_)
            sums_.emplace(network_);
        for (std::size_t depth = network_.layers().size(); depth-- > lowest;) {
            for_each_range(pool, depth,
                           [&](std::size_t index, std::size_t, std::size_t first, std::size_t last) {
                               differentiate(ready, depth, first, last, index);
                               ranks.poll();
                           });
            sums_->start(
                ranks, depth, result,
                [this, depth](std::size_t kernel, gate_polynomial<Real>& sum) {
                    add_gates(depth, kernel, sum);
                },
                [this, depth](std::size_t kernel, std::span<Real> sum) { add_wires(depth, kernel, sum); });
        }
        sums_->finish(pool, ranks, ready, lowest, result, on_complete);
    }

    /// 1 where a bit is set.
    [[nodiscard]] static values row_of_bits(bit_word bits) noexcept {
        values row;
        for (std::size_t v = 0; v < row.vectors; ++v)
            row.part[v] = detail::choose<Real>(
                detail::lane_mask<Real>(static_cast<std::uint32_t>(bits >> (v * vector::size)), 0),
                vector(one), vector(Real(0)));
        return row;
    }

    /// Neurons ahead whose rows are fetched: those of wide layers with fixed wiring come from afar.
    static constexpr std::size_t neurons_ahead = 12;

    /// Where the values on the inputs of a layer's neurons are.
    struct fanin_rows {
        const value_rows<Real>& source;
        const std::uint32_t* wiring; ///< null where they were mixed
        std::size_t neurons;

        [[nodiscard]] std::size_t row(std::size_t neuron, std::size_t side) const noexcept {
            return wiring == nullptr ? 2 * neuron + side : wiring[2 * neuron + side];
        }
        [[gnu::always_inline]] inline void prefetch(std::size_t neuron) const noexcept {
            if (wiring == nullptr)
                return;
            const std::size_t next = std::min(neuron + neurons_ahead, neurons - 1);
            source.prefetch(row(next, 0));
            source.prefetch(row(next, 1));
        }
    };
    [[nodiscard]] fanin_rows fanins_of(const typename layer_type::prepared& ready, const shard& part,
                                       std::size_t depth) const noexcept {
        const layer_type& layer = network_.layers()[depth];
        if (ready.mode == forward_mode::soft && layer.is_mixed())
            return {part.fanins[depth], nullptr, layer.neurons()};
        return {part.values[depth], ready.hard_wires.data(), layer.neurons()};
    }

    void evaluate(const typename layer_type::prepared& ready, std::size_t depth, std::size_t first,
                  std::size_t last, shard& part) noexcept {
        network_.layers()[depth].with_positions([&](auto positions) {
            if (ready.mode == forward_mode::soft)
                evaluate(
                    positions, ready, depth, first, last,
                    part, [&](std::size_t kernel) -> const auto& { return ready.gates[kernel]; });
            else
                evaluate(positions, ready, depth, first, last, part,
                         [&](std::size_t kernel) { return relax<Real>(ready.hard_gates[kernel]); });
        });
    }
    template <class Positions, class Gate>
    void evaluate(Positions positions, const typename layer_type::prepared& ready, std::size_t depth,
                  std::size_t first, std::size_t last, shard& part, const Gate& gate_of) noexcept {
        const layer_type& layer = network_.layers()[depth];
        const fanin_rows fanins = fanins_of(ready, part, depth);
        const bool mixes = ready.mode == forward_mode::soft && layer.is_mixed();
        for (std::size_t kernel = first; kernel < last; ++kernel) {
            const auto& gate = gate_of(kernel);
            for (std::size_t position = 0; position < positions; ++position) {
                const std::size_t neuron = kernel * positions + position;
                fanins.prefetch(neuron);
                for (std::size_t side = 0; mixes && side < 2; ++side)
                    part.fanins[depth].store(
                        2 * neuron + side,
                        detail::weighted_sum(part.values[depth],
                                             layer.wiring().data() + (2 * neuron + side) * layer.candidates(),
                                             ready.shares.data() + (2 * kernel + side) * layer.candidates(),
                                             layer.candidates()));
                part.values[depth + 1].store(
                    neuron,
                    detail::gate_forward(gate, fanins.source, fanins.row(neuron, 0), fanins.row(neuron, 1)));
            }
        }
    }

    void sum_group(std::size_t index, std::size_t label) noexcept {
        const auto ends = network_.group_ends();
        values sums(Real(0));
        for (std::size_t neuron = label == 0 ? 0 : ends[label - 1]; neuron < ends[label]; ++neuron)
            detail::for_each_index<values::vectors>(
                [&](auto v) { sums.part[v] += shards_[index].values.back().template load<v>(neuron); });
        const vector scale(static_cast<Real>(1 / network_.params().temperature) / one);
        for (vector& part : sums.part)
            part *= scale;
        detail::store_row(sums, detail::row_of(scores_, label).data() + index * shard_samples);
    }

    /// ∂L/∂y of the last layer's neurons.
    struct score_gradient {
        const soft_pass& pass;
        std::size_t first_sample;

        [[gnu::always_inline]] inline void prefetch(std::size_t /*neuron*/) const noexcept {}
        [[nodiscard]] values operator()(std::size_t neuron) const noexcept {
            const auto scores = detail::row_of(pass.score_gradients_, pass.network_.label_of(neuron));
            return detail::load_row<shard_samples>(scores.data() + first_sample);
        }
    };

    /// ∂L/∂y of the neurons that a layer reads.
    struct reader_gradient {
        const layer_type& layer;
        const detail::reader_index::rows<Real>& readers;
        const gradient_rows<Real, shard_samples>& fanins;

        [[gnu::always_inline]] inline void prefetch(std::size_t neuron) const noexcept {
            if (layer.is_mixed())
                return;
            const std::size_t next = std::min(neuron + neurons_ahead, layer.inputs() - 1);
            for (std::size_t i = layer.readers().first(next); i < layer.readers().first(next + 1); ++i)
                fanins.prefetch(readers.row[i]);
        }
        [[nodiscard, gnu::always_inline]] inline values operator()(std::size_t neuron) const noexcept {
            const std::size_t first = layer.readers().first(neuron);
            return detail::weighted_sum(fanins, readers.row.data() + first, readers.share.data() + first,
                                        readers.count[neuron]);
        }
    };

    void differentiate(const prepared& ready, std::size_t depth, std::size_t first, std::size_t last,
                       std::size_t index) noexcept {
        const std::size_t above = depth + 1;
        shard& part = shards_[index];
        if (above == network_.layers().size())
            differentiate_layer(ready, depth, first, last, part,
                                score_gradient{*this, index * shard_samples});
        else
            differentiate_layer(ready, depth, first, last, part,
                                reader_gradient{network_.layers()[above], ready[above].readers,
                                                part.fanin_gradients[above % 2]});
    }
    template <class OutputGradient>
    void differentiate_layer(const prepared& ready, std::size_t depth, std::size_t first, std::size_t last,
                             shard& part, const OutputGradient& dy) noexcept {
        network_.layers()[depth].with_positions(
            [&](auto positions) { differentiate_layer(positions, ready, depth, first, last, part, dy); });
    }

    /// The gradients of coefficients and shares and, above the lowest trained layer, of the inputs.
    /// `dy(neuron)` is ∂L/∂y of a neuron, a row.
    template <class Positions, class OutputGradient>
    void differentiate_layer(Positions positions, const prepared& ready, std::size_t depth, std::size_t first,
                             std::size_t last, shard& part, const OutputGradient& dy) noexcept {
        const layer_type& layer = network_.layers()[depth];
        const fanin_rows fanins = fanins_of(ready[depth], part, depth);
        auto& fanin_gradients = part.fanin_gradients[depth % 2];
        const std::size_t candidates = layer.candidates();
        const bool has_below = depth > network_.first_trained(ready);
        for (std::size_t kernel = first; kernel < last; ++kernel) {
            detail::gate_backward<value_rows<Real>> gate(ready[depth].gates[kernel]);
            const auto shares =
                layer.is_mixed() ? detail::row_of(part.wires[depth], kernel) : std::span<Real>{};
            std::fill(shares.begin(), shares.end(), Real(0));
            for (std::size_t position = 0; position < positions; ++position) {
                const std::size_t neuron = kernel * positions + position;
                fanins.prefetch(neuron);
                dy.prefetch(neuron);
                const auto d =
                    gate.add(fanins.source, fanins.row(neuron, 0), fanins.row(neuron, 1), dy(neuron));
                if (has_below) {
                    fanin_gradients.store(2 * neuron, d.a);
                    fanin_gradients.store(2 * neuron + 1, d.b);
                }
                if (!layer.is_mixed())
                    continue;
                const std::uint32_t* const wires = layer.wiring().data() + 2 * neuron * candidates;
                detail::add_inner_products(part.values[depth], wires, candidates, d.a, shares.data());
                detail::add_inner_products(part.values[depth], wires + candidates, candidates, d.b,
                                           shares.data() + candidates);
            }
            part.gates[depth][kernel] = gate.coefficients();
        }
    }

    /// The gradients of a kernel's weights from those of its coefficients and shares: the sum over the
    /// shards, in their order.
    void sum_shards(const typename layer_type::prepared& ready, std::size_t depth, std::size_t kernel,
                    typename layer_type::gradients& gradient) const noexcept {
        const layer_type& layer = network_.layers()[depth];
        gate_polynomial<Real> gate{};
        add_gates(depth, kernel, gate);
        if (layer.is_mixed()) {
            const auto wires = detail::row_of(gradient.wires, kernel);
            std::fill(wires.begin(), wires.end(), Real(0));
            add_wires(depth, kernel, wires);
        }
        layer.weight_gradient(ready, kernel, gate, gradient);
    }
    void add_gates(std::size_t depth, std::size_t kernel, gate_polynomial<Real>& gate) const noexcept {
        for (std::size_t index = 0; index < used_shards_; ++index) {
            const gate_polynomial<Real>& d = shards_[index].gates[depth][kernel];
            gate.c0 += d.c0;
            gate.c1 += d.c1;
            gate.c2 += d.c2;
            gate.c3 += d.c3;
        }
    }
    void add_wires(std::size_t depth, std::size_t kernel, std::span<Real> wires) const noexcept {
        for (std::size_t index = 0; index < used_shards_; ++index) {
            const Real* const of_shard = shards_[index].wires[depth].data() + kernel * wires.size();
            for (std::size_t i = 0; i < wires.size(); ++i)
                wires[i] += of_shard[i];
        }
    }

    const network_type& network_;
    std::vector<shard> shards_;
    std::size_t used_shards_ = 0; ///< of the batch loaded
    bool has_gradients_ = false;  ///< whether there is room for them, which the first backward pass makes
    matrix<Real> scores_;
    matrix<Real> score_gradients_;
    std::optional<detail::kernel_sums<Real>> sums_; ///< made by the first backward pass of several ranks
};

} // namespace dlgn
