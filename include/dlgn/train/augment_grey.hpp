#pragma once

/// \file
/// Training images, grey or coloured, changed as handwriting differs, before they become bits.

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include <dlgn/core/bits.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/data/dataset.hpp>
#include <dlgn/encoder/encoder.hpp>

namespace dlgn {

/// How an image is placed: slanted, scaled and turned about its middle, then moved.
struct image_pose {
    double angle = 0; ///< radians, clockwise
    double scale = 1; ///< of the image; 1 leaves it as it is
    double slant = 0; ///< pixels to the right for each row down
    double down = 0;  ///< pixels
    double right = 0; ///< pixels
};

/// Draws smooth random fields over an image: white noise blurred by a Gaussian, 1 its standard deviation at
/// every pixel. The image is taken as a ring in both directions, so that its border varies as its middle
/// does. rows · columns · (rows + columns) operations a field. (Simard, Steinkraus and Platt, "Best Practices
/// for Convolutional Neural Networks Applied to Visual Document Analysis", 2003: elastic distortions.)
class smooth_noise {
public:
    /// rows × columns values, row by row.
    using values = std::vector<float>;

    /// For rows × columns pixels; `width` is the Gaussian's standard deviation in pixels. Throws
    /// `argument_error` if there are no pixels or the width is not positive.
    smooth_noise(std::size_t rows, std::size_t columns, double width)
        : down_(ring_kernel(rows, width)), across_(ring_kernel(columns, width)) {}

    /// The values of one field.
    [[nodiscard]] values operator()(random_engine& random) const;

private:
    /// sum += weight · row, over a row of pixels.
    void add_row(float weight, const float* row, float* sum) const noexcept;

    /// How much each pixel of a ring gives to the one at its other side of pixel 0, in a blur whose squares
    /// sum to 1: pixel i gives kernel[(i + j) % size] to pixel j.
    static std::vector<float> ring_kernel(std::size_t size, double width);

    std::vector<float> down_;   ///< by how many rows further
    std::vector<float> across_; ///< by how many columns further
};

/// Warps images by random poses and elastic bends, all channels alike. A pixel of the result is read where
/// the warp puts it in the image, bilinear between pixel centres and 0 outside, and rounded. Any number of
/// threads may use it at once.
class warp_grey {
public:
    /// Standard deviations of a warp; 0 leaves that part of it out.
    struct strength {
        double angle = 0.07;   ///< radians
        double scale = 0.05;   ///< of both axes alike
        double slant = 0.08;   ///< pixels to the side for each row
        double shift = 0.7;    ///< pixels, in each direction
        double bend = 0.6;     ///< pixels that a pixel is displaced by, in each direction
        double bend_width = 4; ///< pixels over which the displacements are smooth
    };

    /// Images of rows × columns pixels of `channels` values each. Throws `argument_error` if there are none,
    /// a deviation is negative or not finite, or the width is not positive.
    warp_grey(std::size_t rows, std::size_t columns, const strength& spread, std::size_t channels = 1);

    /// Values of an image.
    [[nodiscard]] std::size_t size() const noexcept { return rows_ * columns_ * channels_; }

    /// Writes a warp drawn from `random` of `image` to `warped`, both of `size()` values, not the same.
    void operator()(std::span<const std::uint8_t> image, std::span<std::uint8_t> warped,
                    random_engine& random) const;

    /// Writes `image` in the given pose to `warped`. `down` and `right` are the distances, for each pixel of
    /// the result, by which the place it is read from is moved further; none if empty.
    void place(std::span<const std::uint8_t> image, const image_pose& pose, std::span<const float> down,
               std::span<const float> right, std::span<std::uint8_t> warped) const;

private:
    [[nodiscard]] static double distance(std::span<const float> distances, std::size_t pixel) noexcept;

    /// The values at a place between pixels, rounded; `framed` is the image in a frame of zeros.
    void read(const std::uint8_t* framed, double y, double x, std::span<std::uint8_t> values) const noexcept;

    std::size_t rows_;
    std::size_t columns_;
    std::size_t channels_;
    strength spread_;
    smooth_noise noise_;
};

/// Training samples as bits of images that are warped anew each time: for `fit_params::draw`. Any number of
/// threads may use it at once. Keeps a pointer to the images, which must outlive it.
class grey_samples {
public:
    /// Sample i is image i of `images`, warped and encoded. Throws as `warp_grey`, and `argument_error` if
    /// the encoder has not a feature for each value of an image.
    grey_samples(const image_set& images, encoder by, const warp_grey::strength& spread);
    /// The same with thresholds that all pixels share; they must ascend.
    grey_samples(const image_set& images, const std::vector<std::uint8_t>& thresholds,
                 const warp_grey::strength& spread);

    /// Writes the bits of sample `sample`. Throws `argument_error` if there is no such image or `bits` has
    /// not the words for it.
    void operator()(std::size_t sample, std::span<bit_word> bits, random_engine& random) const;

private:
    const image_set* images_;
    encoder encoder_;
    warp_grey warp_;
};

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/train/impl/augment_grey.hpp>
#endif
