#pragma once

/// \file
/// Gradients of kernels when each rank has a part of the batch: summed in the order of the ranks, layer by
/// layer while the backward pass goes on below.

#include <array>
#include <concepts>
#include <cstddef>
#include <span>
#include <vector>

#include <dlgn/core/communicator.hpp>
#include <dlgn/core/parallel.hpp>
#include <dlgn/gate/relaxed.hpp>
#include <dlgn/relax/relaxed_network.hpp>

namespace dlgn::detail {

/// Sums travel as the four coefficients of a kernel's gate, whatever form its weights have, and the shares of
/// its wires. Keeps a reference to the network, which must outlive it.
template <std::floating_point Real>
class kernel_sums {
public:
    using network_type = basic_relaxed_network<Real>;
    using prepared = typename network_type::prepared;
    using gradients = typename network_type::gradients;

    explicit kernel_sums(const network_type& network)
        : network_(network), gates_(network.layers().size()), sums_(network.layers().size()) {
        for (std::size_t depth = 0; depth < gates_.size(); ++depth)
            gates_[depth].resize(network.layers()[depth].kernels());
    }

    /// Starts the sums of layer `depth`. `add_gate(kernel, sum)` and `add_wires(kernel, sum)` add this rank's
    /// part. What they refer to must stay as it is until `finish`.
    template <class AddGate, class AddWires>
    void start(communicator& ranks, std::size_t depth, gradients& result, AddGate add_gate,
               AddWires add_wires) {
        const auto& layer = network_.layers()[depth];
        if (!layer.has_weights())
            return;
        auto& gates = gates_[depth];
        sums_[depth] =
            ranks.start_sum(std::span(gates), 1, [&gates, add_gate](std::size_t first, std::size_t last) {
                for (std::size_t kernel = first; kernel < last; ++kernel)
                    add_gate(kernel, gates[kernel]);
            });
        if (!layer.is_mixed())
            return;
        auto& wires = result[depth].wires;
        sums_[depth] =
            ranks.start_sum(std::span(wires.data(), static_cast<std::size_t>(wires.size())),
                            2 * layer.candidates(), [&wires, add_wires](std::size_t first, std::size_t last) {
                                for (std::size_t kernel = first; kernel < last; ++kernel)
                                    add_wires(kernel, row_of(wires, kernel));
                            });
    }

    /// Waits for the sums of layers `lowest` and up, and makes gradients of weights of them; calls
    /// on_complete(layer, first, last) for ranges of kernels that have theirs.
    template <class OnComplete>
    void finish(thread_pool& pool, communicator& ranks, const prepared& ready, std::size_t lowest,
                gradients& result, OnComplete&& on_complete) {
        for (std::size_t depth = network_.layers().size(); depth-- > lowest;) {
            const auto& layer = network_.layers()[depth];
            if (!layer.has_weights())
                continue;
            ranks.wait(sums_[depth]);
            pool.for_each_range(
                layer.kernels(), network_.gradient_grain(depth), [&](std::size_t first, std::size_t last) {
                    for (std::size_t kernel = first; kernel < last; ++kernel)
                        layer.weight_gradient(ready[depth], kernel, gates_[depth][kernel], result[depth]);
                    on_complete(depth, first, last);
                    ranks.poll();
                });
        }
    }

private:
    const network_type& network_;
    std::vector<std::vector<gate_polynomial<Real>>> gates_; ///< of each layer's kernels
    std::vector<std::size_t> sums_;                         ///< the last one of each layer
};

} // namespace dlgn::detail
