#pragma once

/// \file
/// Layers whose nodes are the pixels of an image, and what the neurons at each position of one read.

#include <algorithm>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <vector>

#include <dlgn/core/error.hpp>

namespace dlgn {

/// Nodes in the order of an image: plane after plane, row by row, `bits` nodes a pixel. What a pixel has in
/// all planes together are its channels, numbered plane after plane. A thermometer code is several bits;
/// colours are planes in some files (3 planes), and bits of one plane in others.
struct image_shape {
    std::size_t rows = 0;    ///< 0: not an image
    std::size_t columns = 0; ///< of pixels
    std::size_t planes = 1;  ///< of pixels, such as colours
    std::size_t bits = 0;    ///< 0: as many as there are nodes for

    /// Whether it is one at all.
    [[nodiscard]] bool is_image() const noexcept { return rows > 0 && columns > 0; }
    /// Of a plane.
    [[nodiscard]] std::size_t pixels() const noexcept { return rows * columns; }
    /// Bits of a pixel, all planes together.
    [[nodiscard]] std::size_t channels() const noexcept { return planes * bits; }
    /// The node of a bit of a pixel.
    [[nodiscard]] std::size_t node(std::size_t channel, std::size_t row, std::size_t column) const noexcept {
        return ((channel / bits * rows + row) * columns + column) * bits + channel % bits;
    }
    friend bool operator==(const image_shape&, const image_shape&) = default;
};

/// The image with its bits filled in. Throws `argument_error` if it is not one of `nodes` nodes.
[[nodiscard]] inline image_shape image_of(image_shape image, std::size_t nodes) {
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

/// Squares of an image: at every `stride`-th pixel of an image with `padding` pixels of zeros around it.
struct square_shape {
    std::size_t side = 1;    ///< pixels
    std::size_t stride = 1;  ///< pixels from one square to the next
    std::size_t padding = 0; ///< pixels of 0 around the image
};

/// What a layer reads: a kernel's inputs are wired to places, and a place is a node of the layer below at
/// each of the layer's positions. Either there is one position, where every node is a place, or a place is a
/// channel and pixel of a square of the image below, at each position of the square.
class receptive_field {
public:
    /// One position, where place i is node i.
    explicit receptive_field(std::size_t nodes) : nodes_(nodes), places_(nodes) {}

    /// Place (channel · side + row) · side + column of a square, square by square. Throws `argument_error` if
    /// no square fits into the padded image, or the padding is as wide as a square.
    receptive_field(const image_shape& image, const square_shape& square)
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

    /// Whether candidates come from all nodes.
    [[nodiscard]] bool is_whole() const noexcept { return !image_.is_image(); }
    /// Where they come from otherwise.
    [[nodiscard]] const square_shape& square() const noexcept { return square_; }
    /// Below.
    [[nodiscard]] std::size_t nodes() const noexcept { return nodes_; }
    /// Nodes that a position may read.
    [[nodiscard]] std::size_t places() const noexcept { return places_; }
    /// Squares in the image; 1 if it is whole.
    [[nodiscard]] std::size_t positions() const noexcept { return rows_ * columns_; }
    /// Positions down and across.
    [[nodiscard]] std::size_t rows() const noexcept { return rows_; }
    /// Positions in a row.
    [[nodiscard]] std::size_t columns() const noexcept { return columns_; }

    /// The node of a place at a position; `nodes()` stands for the constant 0, which is outside the image,
    /// and at place `places()` at every position.
    [[nodiscard]] std::uint32_t node(std::size_t position, std::size_t place) const noexcept {
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

private:
    std::size_t nodes_;
    std::size_t places_;
    image_shape image_{};
    square_shape square_{};
    std::size_t rows_ = 1;
    std::size_t columns_ = 1;
};

} // namespace dlgn
