#pragma once

/// \file
/// Layers of relaxed gates and the class scores read from the last one.

#include <algorithm>
#include <cmath>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <variant>
#include <vector>

#include <dlgn/core/bits.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/parallel.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/relax/layer_plan.hpp>
#include <dlgn/relax/layer_shape.hpp>
#include <dlgn/relax/logic_layer.hpp>
#include <dlgn/relax/network_params.hpp>
#include <dlgn/relax/temperature.hpp>
#include <dlgn/relax/wiring.hpp>

namespace dlgn {

namespace detail {

/// Features 64·word to 64·word + 63 of up to 64 samples, rows `order` of `samples`: bit i of block[j] is
/// feature 64·word + j of sample order[i]; 0 past the last.
void load_features(bit_view samples, std::span<const std::uint32_t> order, std::size_t word,
                   bit_word (&block)[bits_per_word]) noexcept;

} // namespace detail

/// A network of relaxed gates. `Real` is `float` to train and `double` to check gradients.
template <std::floating_point Real>
class basic_relaxed_network {
public:
    using layer_type = logic_layer<Real>; ///< of which it consists

    /// The weights as the passes of a step need them, one entry a layer.
    using prepared = std::vector<typename layer_type::prepared>;
    /// Gradients of the weights, one entry a layer.
    using gradients = std::vector<typename layer_type::gradients>;

    /// Wires and weights are drawn from `seed`. Throws `argument_error` for an empty or impossible shape.
    basic_relaxed_network(const network_params& params, std::uint64_t seed) : params_(params), seed_(seed) {
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
        // Where the last layer is a number, before anything is drawn.
        const auto* const last = std::get_if<dense>(&params.layers.back().shape);
        if (last != nullptr)
            group_ends_ = detail::ends_of_groups(params, last->neurons);
        random_engine random(seed);
        detail::layer_planner planner(params);
        for (std::size_t i = 0; i < params.layers.size(); ++i)
            for (detail::layer_plan& plan : planner.next(params.layers[i], random)) {
                if (plan.params.candidates == 1 && std::holds_alternative<dense>(params.layers[i].shape))
                    detail::sort_by_wires(plan.wiring.places, i + 1 == params.layers.size()
                                                                  ? std::span<const std::size_t>(group_ends_)
                                                                  : std::span(&plan.params.kernels, 1));
                layers_.emplace_back(plan.params, plan.field, std::move(plan.wiring.places), random);
                sources_.push_back(std::move(plan.wiring.source));
                shapes_.push_back(i);
            }
        const std::size_t outputs = layers_.back().neurons();
        if (last == nullptr)
            group_ends_ = detail::ends_of_groups(params, outputs);
        if (params_.temperature == 0)
            params_.temperature = default_temperature(outputs / params.classes);
        for (std::size_t label = 0; label < group_ends_.size(); ++label)
            labels_.resize(group_ends_[label], static_cast<std::uint8_t>(label));
    }

    /// As constructed, with the derived values filled in.
    [[nodiscard]] const network_params& params() const noexcept { return params_; }
    /// Of wiring and weights.
    [[nodiscard]] std::uint64_t seed() const noexcept { return seed_; }
    /// Bits of a sample.
    [[nodiscard]] std::size_t inputs() const noexcept { return params_.inputs; }
    /// Number of classes.
    [[nodiscard]] std::size_t classes() const noexcept { return params_.classes; }
    /// From the inputs up.
    [[nodiscard]] std::span<layer_type> layers() noexcept { return layers_; }
    /// From the inputs up.
    [[nodiscard]] std::span<const layer_type> layers() const noexcept { return layers_; }
    /// One past the last neuron of the last layer that counts for each class.
    [[nodiscard]] std::span<const std::size_t> group_ends() const noexcept { return group_ends_; }
    /// The class that a neuron of the last layer counts for.
    [[nodiscard]] std::size_t label_of(std::size_t neuron) const noexcept { return labels_[neuron]; }
    /// The described layer that a layer of neurons is of.
    [[nodiscard]] std::size_t shape_of(std::size_t layer) const noexcept { return shapes_[layer]; }
    /// What the candidates of a layer are drawn from.
    [[nodiscard]] const detail::wire_source& source(std::size_t layer) const noexcept {
        return sources_[layer];
    }
    /// Neurons of all layers.
    [[nodiscard]] std::size_t neurons() const noexcept {
        std::size_t count = 0;
        for (const layer_type& layer : layers_)
            count += layer.neurons();
        return count;
    }

    /// Memory for what passes need of the weights.
    [[nodiscard]] prepared make_prepared() const {
        prepared ready;
        for (const layer_type& layer : layers_)
            ready.push_back(layer.make_prepared());
        return ready;
    }
    /// Gradients of the right shapes, all 0.
    [[nodiscard]] gradients make_gradients() const {
        gradients result;
        for (const layer_type& layer : layers_)
            result.push_back(layer.make_gradients());
        return result;
    }

    /// Reads the weights of all layers, for passes in `mode`; with noise, as samples of gates and wires in
    /// hard mode and as soft ones (Gumbel softmax) otherwise.
    void prepare(thread_pool& pool, forward_mode mode, prepared& ready,
                 const gumbel_noise& noise = {}) const {
        prepare(pool, std::vector<layer_mode>(layers_.size(), {.forward = mode, .noise = noise}), ready);
    }
    /// The same, each layer in a mode of its own.
    void prepare(thread_pool& pool, std::span<const layer_mode> modes, prepared& ready) const {
        for (std::size_t i = 0; i < layers_.size(); ++i) {
            layers_[i].begin_prepare(modes[i], i, ready[i]);
            pool.for_each_range(
                layers_[i].kernels(), kernel_grain(i),
                [&](std::size_t first, std::size_t last) { layers_[i].prepare(first, last, ready[i]); });
            if (i > first_trained(ready)) // nobody asks for the gradient of what is below
                pool.for_each_range(layers_[i].inputs(), neuron_grain,
                                    [&](std::size_t first, std::size_t last) {
                                        layers_[i].prepare_readers(first, last, ready[i]);
                                    });
        }
    }
    /// The lowest layer that is not frozen: all above it have gradients.
    [[nodiscard]] static std::size_t first_trained(const prepared& ready) noexcept {
        std::size_t depth = 0;
        while (depth < ready.size() && ready[depth].is_frozen)
            ++depth;
        return depth;
    }

    /// Neurons that one thread takes at a time.
    static constexpr std::size_t neuron_grain = 256;
    /// Kernels of a layer that are about as many neurons, or `neurons` of them.
    [[nodiscard]] std::size_t kernel_grain(std::size_t layer,
                                           std::size_t neurons = neuron_grain) const noexcept {
        return std::max<std::size_t>(1, neurons / layers_[layer].positions());
    }
    /// Kernels of a layer whose gradients are found one after the other, by one thread.
    [[nodiscard]] std::size_t gradient_grain(std::size_t layer) const noexcept {
        return kernel_grain(layer, neuron_grain / 2);
    }

private:
    network_params params_;
    std::uint64_t seed_;
    std::vector<layer_type> layers_;
    std::vector<detail::wire_source> sources_; ///< of each layer
    std::vector<std::size_t> shapes_;          ///< of each layer, its place in `params_.layers`
    std::vector<std::size_t> group_ends_;      ///< of each class
    std::vector<std::uint8_t> labels_;         ///< of each neuron of the last layer
};

using relaxed_network = basic_relaxed_network<float>; ///< the one to train; `double` is for checks

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/relax/impl/relaxed_network.hpp>
#endif
