#pragma once

/// \file
/// Straight-through training: the forward pass computes with the gates and wires the network would become, on
/// bits, and the backward pass takes the gradients of the relaxed network at those values.

#include <algorithm>
#include <array>
#include <bit>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include <xsimd/xsimd.hpp>

#include <dlgn/core/bits.hpp>
#include <dlgn/core/communicator.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/parallel.hpp>
#include <dlgn/gate/word.hpp>
#include <dlgn/relax/bit_products.hpp>
#include <dlgn/relax/kernel_sums.hpp>
#include <dlgn/relax/kernels.hpp>
#include <dlgn/relax/relaxed_network.hpp>
#include <dlgn/relax/rows.hpp>

namespace dlgn {

/// A forward and backward pass of a batch in hard mode. A node's values are bits, one a sample, so a layer
/// fits the cache whole and a neuron is worked on for all samples at once. Threads share the neurons; their
/// number does not change the result. Keeps a reference to the network, which must outlive it.
template <std::floating_point Real>
class hard_pass {
public:
    using network_type = basic_relaxed_network<Real>;   ///< what it computes
    using prepared = typename network_type::prepared;   ///< of the network
    using gradients = typename network_type::gradients; ///< of the network

    /// For batches of up to `batch` samples.
    hard_pass(const network_type& network, std::size_t batch)
        : network_(network), batch_(batch), rows_(batch / word_samples + (batch % word_samples != 0 ? 1 : 0)),
          scores_(matrix<Real>::Zero(static_cast<Eigen::Index>(network.classes()),
                                     static_cast<Eigen::Index>(rows_ * word_samples))),
          score_gradients_(scores_) {
        bits_.emplace_back((network.inputs() + 1) * rows_);
        for (const auto& layer : network.layers())
            bits_.emplace_back((layer.neurons() + 1) * rows_);
    }

    /// Makes rows `order` of `samples` (samples × inputs) the batch. Throws `argument_error` if they are more
    /// than it was constructed for, or do not have the network's inputs.
    void load(thread_pool& pool, bit_view samples, std::span<const std::uint32_t> order) {
        const std::size_t inputs = network_.inputs();
        if (samples.columns() != inputs)
            throw argument_error("samples", std::to_string(samples.columns()) + " bits each",
                                 "the network has " + std::to_string(inputs) + " inputs");
        if (order.size() > batch_)
            throw argument_error("batch", order.size(), "must be at most " + std::to_string(batch_));
        pool.for_each_range(words_for(inputs), 1, [&](std::size_t word, std::size_t) {
            bit_word block[bits_per_word];
            const std::size_t height = std::min(bits_per_word, inputs - word * bits_per_word);
            for (std::size_t first = 0; first < rows_ * word_samples; first += bits_per_word) {
                const std::size_t begin = std::min(first, order.size());
                detail::load_features(samples,
                                      order.subspan(begin, std::min(bits_per_word, order.size() - begin)),
                                      word, block);
                for (std::size_t j = 0; j < height; ++j) {
                    std::uint32_t* words = bits_.front().data() + (word * bits_per_word + j) * rows_;
                    for (std::size_t half = 0; half < 2 && first / word_samples + half < rows_; ++half)
                        words[first / word_samples + half] =
                            static_cast<std::uint32_t>(block[j] >> (half * word_samples));
                }
            }
        });
    }

    /// Class scores: ones in each group, divided by τ.
    void forward(thread_pool& pool, const prepared& ready) {
        for (std::size_t i = 0; i < network_.layers().size(); ++i)
            network_.layers()[i].with_positions([&](auto positions) {
                pool.for_each_range(network_.layers()[i].kernels(), network_.kernel_grain(i),
                                    [&](std::size_t first, std::size_t last) {
                                        for (std::size_t kernel = first; kernel < last; ++kernel)
                                            evaluate(positions, ready[i], kernel, bits_[i], bits_[i + 1]);
                                    });
            });
        const auto ends = network_.group_ends();
        const auto scale = static_cast<Real>(1 / network_.params().temperature);
        pool.for_each_range(network_.classes(), 1, [&](std::size_t label, std::size_t) {
            const auto scores = detail::row_of(scores_, label);
            for (std::size_t row = 0; row < rows_; ++row) {
                std::array<std::uint32_t, word_samples> ones{};
                for (std::size_t i = label == 0 ? 0 : ends[label - 1]; i < ends[label]; ++i) {
                    const std::uint32_t word = bits_.back()[i * rows_ + row];
                    for (std::uint32_t sample = 0; sample < word_samples; ++sample)
                        ones[sample] += (word >> sample) & 1U;
                }
                for (std::size_t sample = 0; sample < word_samples; ++sample)
                    scores[row * word_samples + sample] = scale * static_cast<Real>(ones[sample]);
            }
        });
    }

    /// Of the first `samples` samples, those in which a node is 1; layer 0 is the inputs, i + 1 layer i.
    /// After `forward`.
    [[nodiscard]] std::size_t ones(std::size_t layer, std::size_t node, std::size_t samples) const noexcept {
        std::size_t count = 0;
        for (std::size_t row = 0; row * word_samples < samples; ++row) {
            const std::size_t left = samples - row * word_samples;
            const std::uint32_t mask =
                left >= word_samples ? ~std::uint32_t{0} : (std::uint32_t{1} << left) - 1;
            count += static_cast<std::size_t>(std::popcount(bits_[layer][node * rows_ + row] & mask));
        }
        return count;
    }
    /// Adds them, as `soft_pass` does.
    void add_ones(std::size_t layer, std::size_t node, std::size_t samples, Real& sum) const noexcept {
        sum += static_cast<Real>(ones(layer, node, samples));
    }
    static constexpr Real unit = 1; ///< what a whole input is

    /// classes × samples, and columns of no meaning past the last sample.
    [[nodiscard]] const matrix<Real>& scores() const noexcept { return scores_; }
    /// ∂L/∂scores, for the caller to fill: zero past the last sample.
    [[nodiscard]] matrix<Real>& score_gradients() noexcept { return score_gradients_; }

    /// Gradients of all weights (overwritten), from the score gradients, after `forward`. With several ranks,
    /// of which each has loaded its part of the batch, those of the whole batch: sums of the ranks' sums.
    /// Where they are complete, for `gradient_grain` kernels of a layer, on_complete(layer, first, last) is
    /// called by the thread that made them.
    template <class OnComplete>
    void backward(thread_pool& pool, const prepared& ready, gradients& result, communicator& ranks,
                  OnComplete&& on_complete) {
        const auto layers = network_.layers();
        if (value_gradients_.empty())
            allocate_gradients();
        const bool is_alone = ranks.size() == 1;
        if (!is_alone && !own_)
            own_.emplace(network_);
        score_gradients_ *= static_cast<Real>(1 / network_.params().temperature);
        const std::size_t lowest = network_.first_trained(ready);
        for (std::size_t i = layers.size(); i-- > lowest;) {
            matrix<Real>& wires = is_alone ? result[i].wires : own_->wires[i];
            const auto by_kernel = [&](auto positions, std::size_t kernel, auto&& dy) {
                const auto gate = differentiate(positions, ready, i, kernel, wires, dy);
                if (is_alone)
                    layers[i].weight_gradient(ready[i], kernel, gate, result[i]);
                else
                    own_->gates[i][kernel] = gate;
            };
            layers[i].with_positions([&](auto positions) {
                pool.for_each_range(
                    layers[i].kernels(), network_.gradient_grain(i),
                    [&](std::size_t first, std::size_t last) {
                        for (std::size_t kernel = first; kernel < last; ++kernel)
                            if (i + 1 == layers.size())
                                by_kernel(positions, kernel, [&](std::size_t neuron, std::size_t row) {
                                    return detail::load_row<word_samples>(
                                        detail::row_of(score_gradients_, network_.label_of(neuron)).data() +
                                        row * word_samples);
                                });
                            else
                                by_kernel(positions, kernel, [&](std::size_t neuron, std::size_t row) {
                                    return value_gradients_[i + 1].load(neuron * rows_ + row);
                                });
                        if (is_alone)
                            on_complete(i, first, last);
                        ranks.poll();
                    });
            });
            if (!is_alone)
                own_->start(ranks, i, result);
            if (i > lowest)
                pool.for_each_range(
                    layers[i].inputs(), network_.neuron_grain, [&](std::size_t first, std::size_t last) {
                        for (std::size_t node = first; node < last; ++node)
                            gather(ready[i], layers[i].readers().first(node), node, value_gradients_[i]);
                        ranks.poll();
                    });
        }
        if (!is_alone)
            own_->sums.finish(pool, ranks, ready, lowest, result, on_complete);
    }
    /// The same for one process alone.
    void backward(thread_pool& pool, const prepared& ready, gradients& result) {
        communicator alone;
        backward(pool, ready, result, alone, [](std::size_t, std::size_t, std::size_t) {});
    }

private:
    /// The gradients of one rank's part of a batch, on their way to those of the whole.
    struct rank_gradients {
        std::vector<std::vector<gate_polynomial<Real>>> gates; ///< of each layer's kernels
        std::vector<matrix<Real>> wires;                       ///< of the shape of the wire weights
        detail::kernel_sums<Real> sums;

        explicit rank_gradients(const network_type& network) : sums(network) {
            for (const auto& layer : network.layers()) {
                gates.emplace_back(layer.kernels());
                wires.push_back(matrix<Real>::Zero(layer.wire_weights().rows(), layer.wire_weights().cols()));
            }
        }
        void start(communicator& ranks, std::size_t depth, gradients& result) {
            sums.start(
                ranks, depth, result,
                [this, depth](std::size_t kernel, gate_polynomial<Real>& sum) {
                    const gate_polynomial<Real>& d = gates[depth][kernel];
                    sum = {sum.c0 + d.c0, sum.c1 + d.c1, sum.c2 + d.c2, sum.c3 + d.c3};
                },
                [this, depth](std::size_t kernel, std::span<Real> sum) {
                    const auto d = detail::row_of(wires[depth], kernel);
                    for (std::size_t i = 0; i < sum.size(); ++i)
                        sum[i] += d[i];
                });
        }
    };

    void allocate_gradients() {
        const auto layers = network_.layers();
        std::size_t fanins = 0;
        for (std::size_t i = 1; i < layers.size(); ++i)
            fanins = std::max(fanins, 2 * layers[i].neurons());
        fanin_gradients_ = gradient_rows<Real, word_samples>(fanins * rows_);
        std::vector<gradient_rows<Real, word_samples>> values(1); // nobody asks for those of the inputs
        for (std::size_t i = 0; i + 1 < layers.size(); ++i)
            values.emplace_back(layers[i].neurons() * rows_);
        value_gradients_ = std::move(values);
    }

    /// The bits of a kernel's neurons from those of their two wires.
    template <class Positions>
    void evaluate(Positions positions, const typename network_type::layer_type::prepared& ready,
                  std::size_t kernel, const std::vector<std::uint32_t>& x,
                  std::vector<std::uint32_t>& y) const noexcept {
        const word_polynomial<std::uint32_t> gate(ready.hard_gates[kernel]);
        for (std::size_t neuron = kernel * positions; neuron < (kernel + 1) * positions; ++neuron) {
            const std::uint32_t* const a = x.data() + ready.hard_wires[2 * neuron] * rows_;
            const std::uint32_t* const b = x.data() + ready.hard_wires[2 * neuron + 1] * rows_;
            for (std::size_t row = 0; row < rows_; ++row)
                y[neuron * rows_ + row] = gate(a[row], b[row]);
        }
    }

    /// The gradients of a kernel's coefficients and, in its row of `wires`, of its shares; above the lowest
    /// trained layer those of its neurons' two inputs, too. `dy(neuron, row)` is a row of ∂L/∂y in registers.
    template <class Positions, class Row>
    gate_polynomial<Real> differentiate(Positions positions, const prepared& ready, std::size_t depth,
                                        std::size_t kernel, matrix<Real>& wires, Row&& dy) noexcept {
        const auto& layer = network_.layers()[depth];
        const std::uint32_t* const x = bits_[depth].data();
        const auto& now = ready[depth];
        const std::size_t candidates = layer.candidates();
        const bool has_below = depth > network_.first_trained(ready);
        const auto shares = layer.is_mixed() ? detail::row_of(wires, kernel) : std::span<Real>{};
        std::fill(shares.begin(), shares.end(), Real(0));
        detail::bit_gate_backward<Real> gate(now.gates[kernel]);
        for (std::size_t neuron = kernel * positions; neuron < (kernel + 1) * positions; ++neuron) {
            const std::uint32_t* const candidate = layer.wiring().data() + 2 * neuron * candidates;
            const std::uint32_t* const a = x + now.hard_wires[2 * neuron] * rows_;
            const std::uint32_t* const b = x + now.hard_wires[2 * neuron + 1] * rows_;
            for (std::size_t first = 0; first < rows_; first += detail::piece_rows) {
                const std::size_t rows = std::min(detail::piece_rows, rows_ - first);
                alignas(64) std::array<Real, detail::piece_rows * word_samples> da;
                alignas(64) std::array<Real, detail::piece_rows * word_samples> db;
                for (std::size_t row = 0; row < rows; ++row) {
                    const auto d = gate.add(a[first + row], b[first + row], dy(neuron, first + row));
                    detail::store_row(d.a, da.data() + row * word_samples);
                    detail::store_row(d.b, db.data() + row * word_samples);
                    if (has_below) {
                        fanin_gradients_.store(2 * neuron * rows_ + first + row, d.a);
                        fanin_gradients_.store((2 * neuron + 1) * rows_ + first + row, d.b);
                    }
                }
                if (!layer.is_mixed())
                    continue;
                detail::bit_multiplier<Real>(da.data(), rows)
                    .add_products(x + first, rows_, candidate, candidates, shares.data());
                detail::bit_multiplier<Real>(db.data(), rows)
                    .add_products(x + first, rows_, candidate + candidates, candidates,
                                  shares.data() + candidates);
            }
        }
        return gate.coefficients();
    }

    /// ∂L/∂(a node of the layer below), from those of the inputs that read it.
    void gather(const typename network_type::layer_type::prepared& ready, std::size_t first, std::size_t node,
                gradient_rows<Real, word_samples>& dx) const noexcept {
        for (std::size_t row = 0; row < rows_; ++row)
            dx.store(node * rows_ + row,
                     detail::weighted_sum(fanin_gradients_, ready.readers.row.data() + first,
                                          ready.readers.share.data() + first, ready.readers.count[node],
                                          rows_, row));
    }

    const network_type& network_;
    std::size_t batch_;
    std::size_t rows_; ///< words or rows of a node
    matrix<Real> scores_;
    matrix<Real> score_gradients_;
    /// [0] the inputs, [i + 1] the outputs of layer i; the last node of each is the constant 0.
    std::vector<std::vector<std::uint32_t>> bits_;
    std::vector<gradient_rows<Real, word_samples>> value_gradients_; ///< as `bits_`, for the layers between
    gradient_rows<Real, word_samples> fanin_gradients_; ///< of the layer worked on: 2·neurons nodes
    std::optional<rank_gradients> own_;                 ///< made by the first backward pass of several ranks
};

} // namespace dlgn
