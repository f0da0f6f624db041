#pragma once

/// \file
/// The bodies of <dlgn/relax/layer_shape.hpp>.

#include <dlgn/relax/layer_shape.hpp>

#include <cstddef>
#include <span>
#include <string>
#include <variant>
#include <vector>

#include <dlgn/core/inline.hpp>
#include <dlgn/core/text.hpp>

namespace dlgn {

DLGN_INLINE std::vector<layer_shape> dense_layers(std::span<const std::size_t> neurons, std::size_t window) {
    std::vector<layer_shape> layers(neurons.begin(), neurons.end());
    if (!layers.empty())
        layers.front() = dense{.neurons = neurons.front(), .window = window};
    return layers;
}

DLGN_INLINE std::string to_text(const layer_shape& layer) {
    const auto join = [](std::string text, auto... numbers) {
        ((text.append(text.empty() ? "" : " ").append(to_text(std::size_t{numbers}))), ...);
        return text;
    };
    if (const auto* of = std::get_if<dense>(&layer.shape))
        return of->window == 0 && of->candidates == 0
                   ? join("", of->neurons)
                   : join("dense", of->neurons, of->window, of->stride, of->candidates);
    if (const auto* of = std::get_if<convolution>(&layer.shape))
        return join("convolution", of->kernels, of->side, of->stride, of->padding, of->depth, of->groups,
                    of->channels, of->is_shared, of->candidates);
    const auto& of = std::get<or_pooling>(layer.shape);
    return join("or-pooling", of.side, of.stride, of.padding);
}

} // namespace dlgn
