#pragma once

/// \file
/// What a network costs beyond the mean of its neurons' prices: neurons that nobody reads are free, and wires
/// cost what they make switch.
///
/// A neuron of the last layer is read. A neuron below it is read with probability 1 − Π(1 − e) over the
/// inputs that may be wired to it, as if they were independent, with e = (the reader is itself read) · (its
/// gate depends on that input) · (the input is wired here). At certain gates and wires these are the nodes
/// that `output_cone` finds. The price of neuron n is read_n · (w_A · E[area] + w_E · Σ_sides t · E[energy of
/// a change]), with t the expected changes of what the side is wired to, 2p(1 − p) for a node that is 1 on a
/// share p of the samples. p is measured and taken as it is; everything else has its gradient.

#include <algorithm>
#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include <dlgn/core/parallel.hpp>
#include <dlgn/gate/op.hpp>
#include <dlgn/relax/gate_form.hpp>
#include <dlgn/relax/logic_layer.hpp>
#include <dlgn/relax/relaxed_network.hpp>
#include <dlgn/train/price_list.hpp>

namespace dlgn::detail {

/// The memory in which networks of one shape are priced.
template <std::floating_point Real>
class network_price {
public:
    using network_type = basic_relaxed_network<Real>; ///< what it prices

    /// Memory for a network of this shape.
    explicit network_price(const network_type& network) {
        for (const auto& layer : network.layers()) {
            layer_state& state = states_.emplace_back();
            state.neurons.resize(layer.neurons());
            state.wires.resize(layer.wiring().size());
            const std::size_t grain = network_type::neuron_grain;
            sums_.resize(std::max(sums_.size(), (layer.neurons() + grain - 1) / grain));
        }
    }

    /// The mean prices of the network that `ready` was prepared from, without noise; adds the gradient of
    /// area_weight · area + energy_weight · energy to `gradients`. `changes` are the expected changes of the
    /// inputs and of each layer's neurons, [0] the inputs, and 0 after the last; not read if `energy_weight`
    /// is 0. Does not allocate; time grows with the wires.
    mean_prices add_gradient(thread_pool& pool, const network_type& network,
                             const typename network_type::prepared& ready, const price_list& list,
                             std::span<const std::vector<Real>> changes,
                             typename network_type::gradients& gradients) {
        const std::size_t layers = states_.size();
        const auto scale = static_cast<Real>(1 / static_cast<double>(network.neurons()));
        const bool has_energy = list.params.energy_weight > 0;
        mean_prices total;
        for (std::size_t i = layers; i-- > 0;) {
            const auto areas = areas_of_layer<Real>(list, i + 1 == layers);
            const auto at_neurons = [&](auto&& body) { for_each_neuron(pool, network.layers()[i], body); };
            at_neurons([&](std::size_t neuron) {
                expect(network.layers()[i], ready[i], neuron, areas, list,
                       has_energy ? std::span<const Real>(changes[i]) : std::span<const Real>(),
                       states_[i].neurons[neuron]);
            });
            if (i + 1 == layers || !list.params.unread_is_free)
                at_neurons([&](std::size_t neuron) { states_[i].neurons[neuron].read = 1; });
            else
                at_neurons([&](std::size_t neuron) {
                    states_[i].neurons[neuron].read = static_cast<Real>(
                        1 - unread(network.layers()[i + 1], ready[i + 1], i + 1, neuron).all());
                });
            add_means(pool, i, total);
        }
        for (std::size_t i = 0; i < layers; ++i) {
            const auto& layer = network.layers()[i];
            std::fill(states_[i].wires.begin(), states_[i].wires.end(), Real(0));
            if (i > 0 && list.params.unread_is_free)
                for_each_neuron(pool, network.layers()[i - 1],
                                [&](std::size_t node) { differentiate_read(layer, ready[i], i, node); });
            const auto areas = areas_of_layer<Real>(list, i + 1 == layers);
            pool.for_each_range(layer.kernels(), network.kernel_grain(i),
                                [&](std::size_t first, std::size_t last) {
                                    // The neurons of a kernel add to the same gradients.
                                    for (std::size_t neuron = first * layer.positions();
                                         neuron < last * layer.positions(); ++neuron)
                                        differentiate(layer, ready[i], neuron, areas, list,
                                                      has_energy ? std::span<const Real>(changes[i])
                                                                 : std::span<const Real>(),
                                                      scale, states_[i], gradients[i]);
                                });
        }
        total.area *= static_cast<double>(scale);
        total.energy *= static_cast<double>(scale);
        return total;
    }

private:
    using layer_type = typename network_type::layer_type;
    using prepared = typename layer_type::prepared;

    struct neuron_state {
        Real read = 1; ///< probability
        Real area = 0;
        Real energy = 0;
        std::array<Real, 2> depends{}; ///< probability that the gate depends on an input
        std::array<Real, 2> changes{}; ///< of the inputs, expected
        std::array<Real, 2> pins{};    ///< expected energy of a change of an input
        Real slope = 0;                ///< ∂(sum of all prices)/∂read
    };
    struct layer_state {
        std::vector<neuron_state> neurons;
        std::vector<Real> wires; ///< ∂(sum of all prices)/∂e: neurons × 2 × candidates
    };
    /// Π(1 − e) with its zeros apart, so that one factor can be taken out.
    struct product {
        double nonzero = 1;
        std::size_t zeros = 0;

        void multiply(double factor) noexcept {
            if (factor > 0)
                nonzero *= factor;
            else
                ++zeros;
        }
        [[nodiscard]] double all() const noexcept { return zeros > 0 ? 0 : nonzero; }
        [[nodiscard]] double without(double factor) const noexcept {
            if (factor > 0)
                return zeros > 0 ? 0 : nonzero / factor;
            return zeros > 1 ? 0 : nonzero;
        }
    };

    template <class Body>
    static void for_each_neuron(thread_pool& pool, const layer_type& layer, Body&& body) {
        pool.for_each_range(layer.neurons(), network_type::neuron_grain,
                            [&](std::size_t first, std::size_t last) {
                                for (std::size_t neuron = first; neuron < last; ++neuron)
                                    body(neuron);
                            });
    }

    [[nodiscard]] static bool depends(gate_op op, std::size_t side) noexcept {
        return side == 0 ? depends_on_a(op) : depends_on_b(op);
    }

    [[nodiscard]] static std::array<Real, gate_op_count>
    distribution_of(const layer_type& layer, const prepared& ready, std::size_t kernel) noexcept {
        if (layer.has_weights())
            return gate_distribution<Real>(layer.form(), row_of(ready.probabilities, kernel));
        std::array<Real, gate_op_count> certain{};
        certain[to_index(*layer.params().fixed_gate)] = 1;
        return certain;
    }

    /// What is expected of one neuron, but for `read` and `slope`.
    static void expect(const layer_type& layer, const prepared& ready, std::size_t neuron,
                       const std::array<Real, gate_op_count>& areas, const price_list& list,
                       std::span<const Real> changes, neuron_state& state) noexcept {
        const std::size_t kernel = layer.kernel_of(neuron);
        const Real* const shares = ready.shares.data() + 2 * kernel * layer.candidates();
        const auto p = distribution_of(layer, ready, kernel);
        const Real read = state.read;
        state = {};
        state.read = read;
        for (const gate_op op : all_gate_ops) {
            state.area += p[to_index(op)] * areas[to_index(op)];
            for (std::size_t side = 0; side < 2; ++side) {
                state.depends[side] += depends(op, side) ? p[to_index(op)] : Real(0);
                state.pins[side] += p[to_index(op)] * static_cast<Real>(list.energies[to_index(op)][side]);
            }
        }
        const std::size_t candidates = layer.candidates();
        for (std::size_t side = 0; side < 2 && !changes.empty(); ++side) {
            const std::size_t first = (2 * neuron + side) * candidates;
            for (std::size_t wire = first; wire < first + candidates; ++wire)
                state.changes[side] += shares[wire - 2 * neuron * candidates] * changes[layer.wiring()[wire]];
            state.energy += state.changes[side] * state.pins[side];
        }
    }

    /// 1 − e of a wire of layer `depth`.
    [[nodiscard]] double unread_by(const layer_type& layer, const prepared& ready, std::size_t depth,
                                   std::size_t wire) const noexcept {
        const std::size_t input = wire / layer.candidates();
        const neuron_state& reader = states_[depth].neurons[input / 2];
        return std::max(0.0, 1 - static_cast<double>(reader.read * reader.depends[input % 2] *
                                                     ready.shares.data()[layer.readers().share_of(wire)]));
    }

    /// Π(1 − e) over the wires of layer `depth` that may read a node below it.
    [[nodiscard]] product unread(const layer_type& layer, const prepared& ready, std::size_t depth,
                                 std::size_t node) const noexcept {
        product result;
        for (const std::uint32_t wire : layer.readers().of(node))
            result.multiply(unread_by(layer, ready, depth, wire));
        return result;
    }

    void differentiate_read(const layer_type& layer, const prepared& ready, std::size_t depth,
                            std::size_t node) noexcept {
        const product others = unread(layer, ready, depth, node);
        const double slope = static_cast<double>(states_[depth - 1].neurons[node].slope);
        for (const std::uint32_t wire : layer.readers().of(node))
            states_[depth].wires[wire] =
                static_cast<Real>(slope * others.without(unread_by(layer, ready, depth, wire)));
    }

    /// Adds the gradients of one neuron's weights, `scale` times, and sets its `slope`.
    static void differentiate(const layer_type& layer, const prepared& ready, std::size_t neuron,
                              const std::array<Real, gate_op_count>& areas, const price_list& list,
                              std::span<const Real> changes, Real scale, layer_state& states,
                              typename layer_type::gradients& gradient) noexcept {
        neuron_state& state = states.neurons[neuron];
        const auto area_weight = static_cast<Real>(list.params.area_weight);
        const auto energy_weight = static_cast<Real>(list.params.energy_weight);
        const std::size_t candidates = layer.candidates();
        const std::size_t kernel = layer.kernel_of(neuron);
        // Of a wire and of its share, which it has in common with those at other positions.
        const std::size_t skipped = 2 * (neuron - kernel) * candidates;
        const auto share = [&](std::size_t wire) { return ready.shares.data()[wire - skipped]; };
        state.slope = area_weight * state.area + energy_weight * state.energy;
        std::array<Real, 2> of_depending{};
        for (std::size_t side = 0; side < 2; ++side) {
            const std::size_t first = (2 * neuron + side) * candidates;
            Real reached = 0;
            for (std::size_t wire = first; wire < first + candidates; ++wire)
                reached += share(wire) * states.wires[wire];
            of_depending[side] = state.read * reached;
            state.slope += state.depends[side] * reached;
            if (!layer.is_mixed())
                continue;
            const auto of_share = [&](std::size_t wire) {
                const Real change = changes.empty() ? Real(0) : changes[layer.wiring()[wire]];
                return state.read *
                       (state.depends[side] * states.wires[wire] + energy_weight * change * state.pins[side]);
            };
            Real mean = 0;
            for (std::size_t wire = first; wire < first + candidates; ++wire)
                mean += share(wire) * of_share(wire);
            for (std::size_t wire = first; wire < first + candidates; ++wire)
                gradient.wires.data()[wire - skipped] += scale * share(wire) * (of_share(wire) - mean);
        }
        if (!layer.has_weights())
            return;
        std::array<Real, gate_op_count> prices{};
        for (const gate_op op : all_gate_ops) {
            Real own = area_weight * areas[to_index(op)];
            Real through = 0;
            for (std::size_t side = 0; side < 2; ++side) {
                own += energy_weight * state.changes[side] *
                       static_cast<Real>(list.energies[to_index(op)][side]);
                through += depends(op, side) ? of_depending[side] : Real(0);
            }
            prices[to_index(op)] = state.read * own + through;
        }
        add_price_gradients<Real>(layer.form(), row_of(ready.probabilities, kernel), prices, scale,
                                  row_of(gradient.gates, kernel));
    }

    /// Adds up a layer, in a fixed order.
    void add_means(thread_pool& pool, std::size_t depth, mean_prices& total) {
        const auto& neurons = states_[depth].neurons;
        pool.for_each_range(
            neurons.size(), network_type::neuron_grain, [&](std::size_t first, std::size_t last) {
                mean_prices sum;
                for (std::size_t neuron = first; neuron < last; ++neuron) {
                    sum.area += static_cast<double>(neurons[neuron].read * neurons[neuron].area);
                    sum.energy += static_cast<double>(neurons[neuron].read * neurons[neuron].energy);
                }
                sums_[first / network_type::neuron_grain] = sum;
            });
        for (std::size_t first = 0; first < neurons.size(); first += network_type::neuron_grain) {
            total.area += sums_[first / network_type::neuron_grain].area;
            total.energy += sums_[first / network_type::neuron_grain].energy;
        }
    }

    std::vector<layer_state> states_;
    std::vector<mean_prices> sums_; ///< of ranges of neurons
};

} // namespace dlgn::detail
