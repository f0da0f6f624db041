#pragma once

/// \file
/// Layers of relaxed gates and the class scores read from the last one.

#include <cmath>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/core/bits.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/relax/group_sum.hpp>
#include <dlgn/relax/logic_layer.hpp>

namespace dlgn {

struct network_params {
    std::size_t inputs = 0;
    std::vector<std::size_t> layers; ///< neurons of each layer
    std::size_t classes = 0;         ///< must divide the last layer
    gate_form form = gate_form::lut4;
    /// See `logic_layer_params`; a layer with fewer than twice as many inputs uses half its inputs.
    std::size_t candidates = 16;
    double residual = 0;
    /// τ of the class scores; 0 derives it from the outputs per class (`default_temperature`).
    double temperature = 0;
};

/// A network of relaxed gates. `Real` is `float` to train and `double` to check gradients.
template <std::floating_point Real>
class basic_relaxed_network {
public:
    using layer_type = logic_layer<Real>;

    /// The state of one forward and backward pass over a batch.
    struct pass {
        std::size_t samples = 0;                          ///< in the batch; the rows may hold more
        std::vector<matrix<Real>> values;                 ///< [0] the inputs, [i + 1] the outputs of layer i
        std::vector<matrix<Real>> value_gradients;        ///< as `values`; unused for inputs and last layer
        std::vector<typename layer_type::pass> layers;
        std::vector<typename layer_type::gradients> gradients; ///< of the weights, one a layer
        matrix<Real> scores;                              ///< classes × batch
        matrix<Real> score_gradients;                     ///< classes × batch, for the caller to fill
        matrix<Real> group_gradients;                     ///< classes × batch
    };

    /// Wires and weights are drawn from `seed`. Throws `argument_error` for an empty or impossible shape.
    basic_relaxed_network(const network_params& params, std::uint64_t seed) : params_(params) {
        if (params.inputs < 2)
            throw argument_error("inputs", params.inputs, "must be at least 2");
        if (params.layers.empty())
            throw argument_error("layers", "none", "must have at least one layer");
        if (params.classes < 2 || params.classes > 256)
            throw argument_error("classes", params.classes, "must be 2 to 256");
        if (params.candidates == 0)
            throw argument_error("candidates", params.candidates, "must be at least 1");
        if (!(params.temperature >= 0) || !std::isfinite(params.temperature))
            throw argument_error("temperature", params.temperature, "must be positive, or 0 to derive it");
        if (!(params.residual >= 0) || !std::isfinite(params.residual))
            throw argument_error("residual", params.residual, "must be 0 or positive");
        for (const std::size_t neurons : params.layers)
            if (neurons < 2)
                throw argument_error("layers", neurons, "a layer must have at least 2 neurons");
        static_cast<void>(equal_groups(params.layers.back(), params.classes));
        if (params_.temperature == 0)
            params_.temperature = default_temperature(params.layers.back() / params.classes);
        random_engine random(seed);
        std::size_t inputs = params.inputs;
        for (const std::size_t neurons : params.layers) {
            layers_.emplace_back(logic_layer_params{.inputs = inputs,
                                                    .neurons = neurons,
                                                    .candidates = std::min(params.candidates, inputs / 2),
                                                    .form = params.form,
                                                    .residual = params.residual},
                                 random);
            inputs = neurons;
        }
    }

    /// As constructed, with the derived values filled in.
    [[nodiscard]] const network_params& params() const noexcept { return params_; }
    [[nodiscard]] std::size_t inputs() const noexcept { return params_.inputs; }
    [[nodiscard]] std::size_t classes() const noexcept { return params_.classes; }
    [[nodiscard]] std::span<layer_type> layers() noexcept { return layers_; }
    [[nodiscard]] std::span<const layer_type> layers() const noexcept { return layers_; }
    /// Neurons of all layers.
    [[nodiscard]] std::size_t neurons() const noexcept {
        std::size_t count = 0;
        for (const layer_type& layer : layers_)
            count += layer.neurons();
        return count;
    }

    /// Room for passes over up to `samples` samples.
    [[nodiscard]] pass make_pass(std::size_t samples) const {
        pass room;
        room.values.push_back(detail::batch_rows<Real>(inputs(), samples));
        room.value_gradients.emplace_back();
        for (const layer_type& layer : layers_) {
            const bool is_last = &layer == &layers_.back();
            room.values.push_back(detail::batch_rows<Real>(layer.neurons(), samples));
            room.value_gradients.push_back(
                detail::batch_rows<Real>(is_last ? 0 : layer.neurons(), samples));
            room.layers.push_back(layer.make_pass(samples));
            room.gradients.push_back(layer.make_gradients());
        }
        room.scores = detail::batch_rows<Real>(classes(), samples);
        room.score_gradients = room.scores;
        room.group_gradients = room.scores;
        return room;
    }

    /// Makes rows `order` of `samples` (samples × inputs) the batch. Throws `argument_error` if the bits per
    /// sample are not the network's inputs or the batch does not fit the pass.
    void load(bit_view samples, std::span<const std::uint32_t> order, pass& state) const {
        if (samples.columns() != inputs())
            throw argument_error("samples", std::to_string(samples.columns()) + " bits each",
                                 "the network has " + std::to_string(inputs()) + " inputs");
        matrix<Real>& values = state.values.front();
        if (order.size() > static_cast<std::size_t>(values.cols()))
            throw argument_error("batch", order.size(),
                                 "the pass holds " + std::to_string(values.cols()) + " samples");
        state.samples = order.size();
        bit_word block[bits_per_word];
        for (std::size_t first = 0; first < static_cast<std::size_t>(values.cols()); first += bits_per_word) {
            const std::size_t width =
                std::min(bits_per_word, static_cast<std::size_t>(values.cols()) - first);
            for (std::size_t word = 0; word < words_for(inputs()); ++word) {
                for (std::size_t i = 0; i < bits_per_word; ++i)
                    block[i] = first + i < order.size() ? samples.row(order[first + i])[word] : 0;
                transpose_64x64(block);
                const std::size_t height = std::min(bits_per_word, inputs() - word * bits_per_word);
                for (std::size_t j = 0; j < height; ++j) {
                    Real* const row = detail::row_of(values, word * bits_per_word + j).data() + first;
                    for (std::size_t i = 0; i < width; ++i)
                        row[i] = static_cast<Real>((block[j] >> i) & 1U);
                }
            }
        }
    }

    /// Class scores of the loaded batch: ones in each group, divided by τ.
    void forward(thread_pool& pool, forward_mode mode, pass& state) const {
        for (std::size_t i = 0; i < layers_.size(); ++i)
            layers_[i].forward(pool, state.values[i], mode, state.layers[i], state.values[i + 1]);
        group_sum(state.values.back(), params_.temperature, state.scores);
    }

    /// Gradients of all weights, from `state.score_gradients`, after `forward`.
    void backward(thread_pool& pool, pass& state) const {
        group_sum_gradient(state.score_gradients, params_.temperature, state.group_gradients);
        const std::size_t group = layers_.back().neurons() / classes();
        for (std::size_t i = layers_.size(); i-- > 0;) {
            matrix<Real>* const dx = i > 0 ? &state.value_gradients[i] : nullptr;
            if (i + 1 == layers_.size())
                layers_[i].backward(
                    pool, state.values[i], state.layers[i],
                    [&](std::size_t neuron) {
                        return detail::row_of(state.group_gradients, neuron / group).data();
                    },
                    state.gradients[i], dx);
            else
                layers_[i].backward(
                    pool, state.values[i], state.layers[i],
                    [&](std::size_t neuron) {
                        return detail::row_of(state.value_gradients[i + 1], neuron).data();
                    },
                    state.gradients[i], dx);
        }
    }

private:
    network_params params_;
    std::vector<layer_type> layers_;
};

using relaxed_network = basic_relaxed_network<float>;

} // namespace dlgn
