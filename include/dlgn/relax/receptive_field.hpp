#pragma once

/// \file
/// Layers whose nodes are the pixels of an image, and what the neurons at each position of one read.

#include <cstddef>
#include <cstdint>

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
    [[nodiscard]] std::size_t node(std::size_t channel, std::size_t row, std::size_t column) const noexcept;
    friend bool operator==(const image_shape&, const image_shape&) = default;
};

/// The image with its bits filled in. Throws `argument_error` if it is not one of `nodes` nodes.
[[nodiscard]] image_shape image_of(image_shape image, std::size_t nodes);

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
    receptive_field(const image_shape& image, const square_shape& square);

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
    [[nodiscard]] std::uint32_t node(std::size_t position, std::size_t place) const noexcept;

private:
    std::size_t nodes_;
    std::size_t places_;
    image_shape image_{};
    square_shape square_{};
    std::size_t rows_ = 1;
    std::size_t columns_ = 1;
};

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/relax/impl/receptive_field.hpp>
#endif
