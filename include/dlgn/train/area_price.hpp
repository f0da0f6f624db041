#pragma once

/// \file
/// The area term of a network: the mean expected price of its neurons, each by itself.

#include <array>
#include <concepts>
#include <cstddef>
#include <vector>

#include <dlgn/core/parallel.hpp>
#include <dlgn/gate/op.hpp>
#include <dlgn/relax/gate_form.hpp>
#include <dlgn/relax/relaxed_network.hpp>
#include <dlgn/train/price_list.hpp>

namespace dlgn::detail {

/// The areas that are expected of a network's neurons under the areas and the output area of a list, and
/// their gradients. They are found for ranges of kernels, by any threads; those of a layer are together all
/// of it and, but for the last, `gradient_grain` kernels each. What the list says beyond that is for
/// `network_price`. Keeps references to all three, which must outlive it.
template <std::floating_point Real>
class area_price {
public:
    using network_type = basic_relaxed_network<Real>;   ///< what it prices
    using prepared = typename network_type::prepared;   ///< made of the network, without noise
    using gradients = typename network_type::gradients; ///< of the network

    /// Of a network that `ready` was prepared from.
    area_price(const network_type& network, const prepared& ready, const price_list& list)
        : network_(network), ready_(ready), list_(list) {
        for (std::size_t layer = 0; layer < network.layers().size(); ++layer) {
            const std::size_t grain = network.gradient_grain(layer);
            sums_.emplace_back((network.layers()[layer].kernels() + grain - 1) / grain);
        }
    }

    /// Adds `area_weight` times the gradient of the mean to the gate gradients of a range.
    void add_gradient(std::size_t layer, std::size_t first, std::size_t last, gradients& target) noexcept {
        const auto& of_layer = network_.layers()[layer];
        if (!of_layer.has_weights())
            return;
        const std::size_t weights = weights_of(of_layer.form());
        const auto scale =
            static_cast<Real>(list_.params.area_weight / static_cast<double>(network_.neurons())) *
            static_cast<Real>(of_layer.positions());
        sums_[layer][first / network_.gradient_grain(layer)] = add_price_gradients<Real>(
            of_layer.form(), {ready_[layer].probabilities.data() + first * weights, (last - first) * weights},
            areas_of(layer), scale, {target[layer].gates.data() + first * weights, (last - first) * weights});
    }
    /// The same for all kernels of the layers below `end`.
    void add_gradients(thread_pool& pool, std::size_t end, gradients& target) {
        for (std::size_t layer = 0; layer < end; ++layer)
            pool.for_each_range(
                network_.layers()[layer].kernels(), network_.gradient_grain(layer),
                [&](std::size_t first, std::size_t last) { add_gradient(layer, first, last, target); });
    }

    /// The mean over all neurons, once all ranges have been added.
    [[nodiscard]] double mean() const noexcept {
        double total = 0;
        for (std::size_t layer = 0; layer < sums_.size(); ++layer) {
            const auto& of_layer = network_.layers()[layer];
            if (!of_layer.has_weights())
                total += static_cast<double>(of_layer.neurons()) *
                         static_cast<double>(areas_of(layer)[to_index(*of_layer.params().fixed_gate)]);
            for (const Real sum : sums_[layer])
                total += static_cast<double>(static_cast<Real>(of_layer.positions()) * sum);
        }
        return total / static_cast<double>(network_.neurons());
    }

private:
    [[nodiscard]] std::array<Real, gate_op_count> areas_of(std::size_t layer) const noexcept {
        return areas_of_layer<Real>(list_, layer + 1 == network_.layers().size());
    }

    const network_type& network_;
    const prepared& ready_;
    const price_list& list_;
    std::vector<std::vector<Real>> sums_; ///< of the ranges of each layer
};

} // namespace dlgn::detail
