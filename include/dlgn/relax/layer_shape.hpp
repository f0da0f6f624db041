#pragma once

/// \file
/// Layers as a user describes them.

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace dlgn {

/// Neurons that may read every node below, each with weights of its own.
struct dense {
    std::size_t neurons = 0; ///< each with weights of its own
    /// Side of the windows that the candidates of a neuron come from, at a random place for each neuron, if
    /// the layer below is an image; 0: from all of it.
    std::size_t window = 0;
    std::size_t stride = 1; ///< of the places of windows
    /// Nodes that each input of a neuron chooses from; 0: as the network.
    std::size_t candidates = 0;
};

/// The same trees of gates at every position of a square of the image below. The result is an image with a
/// plane for each kernel.
struct convolution {
    std::size_t kernels = 0; ///< trees, one for each channel of the result
    std::size_t side = 3;    ///< of the square that a kernel reads, pixels
    std::size_t stride = 1;  ///< pixels from one position to the next
    std::size_t padding = 0; ///< pixels of zeros around the image
    /// Of a kernel's tree: 2^depth leaves read the square, 2^depth − 1 gates.
    std::size_t depth = 1;
    /// Groups of as many channels below and as many kernels each; a kernel reads its group's channels only.
    std::size_t groups = 1;
    std::size_t channels = 0; ///< that a kernel reads, drawn from those of its group; 0: all
    /// Whether a kernel's weights and wires are the same at all positions. If not, they are drawn and trained
    /// for each: a layer that is local, and no more than that.
    bool is_shared = true;
    /// Nodes that each leaf of a tree chooses from; 0: as the network.
    std::size_t candidates = 0;
};

/// 1 where any pixel of a square is, for each channel of the image below. It has no weights.
struct or_pooling {
    std::size_t side = 2;    ///< of the square, pixels
    std::size_t stride = 0;  ///< 0: the side
    std::size_t padding = 0; ///< pixels of 0 around the image
};

/// One of these; a number is a dense layer of so many neurons.
struct layer_shape {
    std::variant<dense, convolution, or_pooling> shape; ///< which kind it is

    /// A dense layer of so many neurons.
    layer_shape(std::size_t neurons) : shape(dense{.neurons = neurons}) {}
    /// A dense layer.
    layer_shape(const dense& layer) : shape(layer) {}
    /// A convolution.
    layer_shape(const convolution& layer) : shape(layer) {}
    /// A pool.
    layer_shape(const or_pooling& layer) : shape(layer) {}
};

/// Dense layers of so many neurons each, the first with windows of that side.
[[nodiscard]] std::vector<layer_shape> dense_layers(std::span<const std::size_t> neurons,
                                                    std::size_t window = 0);

/// A layer as text: `6000`, `dense:6000:window=7:candidates=8`, `conv:48:side=5:stride=2:padding=2:depth=3`
/// or `pool:2:stride=1`. After the kind stands its first number (of neurons, of kernels, the side of a pool),
/// then those members of `dense`, `convolution` or `or_pooling` that are not as by default; `shared=0` for a
/// convolution with weights of its own at each position. Throws `argument_error` naming what it cannot read
/// or is given twice.
[[nodiscard]] layer_shape parse_layer(std::string_view text);

/// The numbers that describe a layer, after its kind.
[[nodiscard]] std::string to_text(const layer_shape& layer);

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/relax/impl/layer_shape.hpp>
#endif
