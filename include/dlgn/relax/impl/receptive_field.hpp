#pragma once

/// \file
/// The bodies of <dlgn/relax/receptive_field.hpp>.

#include <dlgn/relax/receptive_field.hpp>

#include <algorithm>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <vector>

#include <dlgn/core/error.hpp>
#include <dlgn/core/inline.hpp>

namespace dlgn {

DLGN_INLINE std::size_t image_shape::node(std::size_t channel, std::size_t row,
                                          std::size_t column) const noexcept {
    return ((channel / bits * rows + row) * columns + column) * bits + channel % bits;
}

DLGN_INLINE image_shape image_of(image_shape image, std::size_t nodes) {
    const std::string text = std::to_string(image.rows) + " x " + std::to_string(image.columns) + " x " +
                             std::to_string(image.planes);
    const auto divides = [&](std::size_t factor) {
        const bool does = factor > 0 && nodes % factor == 0;
        nodes = does ? nodes / factor : nodes;
        return does;
    };
    const std::size_t all = nodes;
    if (!divides(image.rows) || !divides(image.columns) || !divides(image.planes) ||
        (image.bits != 0 && image.bits != nodes))
        throw argument_error("image", text, "does not fit " + std::to_string(all) + " nodes");
    image.bits = nodes;
    return image;
}

DLGN_INLINE receptive_field::receptive_field(const image_shape& image, const square_shape& square)
    : nodes_(image.channels() * image.pixels()), places_(image.channels() * square.side * square.side),
      image_(image), square_(square) {
    if (square.side == 0 || square.stride == 0)
        throw argument_error(square.side == 0 ? "side" : "stride", 0, "must be at least 1");
    if (square.padding >= square.side || square.padding > std::max(image.rows, image.columns))
        throw argument_error("padding", square.padding,
                             "must be less than the side, " + std::to_string(square.side) +
                                 ", and at most the image's");
    if (square.side > std::min(image.rows, image.columns) + 2 * square.padding)
        throw argument_error("side", square.side,
                             "does not fit an image of " + std::to_string(image.rows) + " x " +
                                 std::to_string(image.columns) + " with padding " +
                                 std::to_string(square.padding));
    rows_ = (image.rows + 2 * square.padding - square.side) / square.stride + 1;
    columns_ = (image.columns + 2 * square.padding - square.side) / square.stride + 1;
}

DLGN_INLINE std::uint32_t receptive_field::node(std::size_t position, std::size_t place) const noexcept {
    if (is_whole() || place == places_)
        return static_cast<std::uint32_t>(is_whole() ? place : nodes_);
    const std::size_t row = position / columns_ * square_.stride + place / square_.side % square_.side;
    const std::size_t column = position % columns_ * square_.stride + place % square_.side;
    const std::size_t padding = square_.padding;
    if (row < padding || row >= padding + image_.rows || column < padding ||
        column >= padding + image_.columns)
        return static_cast<std::uint32_t>(nodes_);
    return static_cast<std::uint32_t>(
        image_.node(place / (square_.side * square_.side), row - padding, column - padding));
}

} // namespace dlgn
