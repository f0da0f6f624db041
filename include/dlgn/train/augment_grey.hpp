#pragma once

/// \file
/// Training images, grey or coloured, changed as handwriting differs, before they become bits.

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <numbers>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include <dlgn/core/bits.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/data/dataset.hpp>
#include <dlgn/data/encode.hpp>
#include <dlgn/encoder/encoder.hpp>
#include <dlgn/encoder/row_view.hpp>

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
    [[nodiscard]] values operator()(random_engine& random) const {
        const std::size_t rows = down_.size(), columns = across_.size();
        values noise(rows * columns);
        for (float& value : noise) // uniform, of unit variance
            value = static_cast<float>((2 * random.uniform() - 1) * std::numbers::sqrt3);
        values half(noise.size()), blurred(noise.size());
        for (std::size_t row = 0; row < rows; ++row)
            for (std::size_t from = 0; from < rows; ++from)
                add_row(down_[(row + from) % rows], &noise[from * columns], &half[row * columns]);
        std::vector<float> turned(columns * columns); // row `from`: what pixel `from` gives to each column
        for (std::size_t from = 0; from < columns; ++from)
            for (std::size_t column = 0; column < columns; ++column)
                turned[from * columns + column] = across_[(from + column) % columns];
        for (std::size_t row = 0; row < rows; ++row)
            for (std::size_t from = 0; from < columns; ++from)
                add_row(half[row * columns + from], &turned[from * columns], &blurred[row * columns]);
        return blurred;
    }

private:
    /// sum += weight · row, over a row of pixels.
    void add_row(float weight, const float* row, float* sum) const noexcept {
        for (std::size_t column = 0; column < across_.size(); ++column)
            sum[column] += weight * row[column];
    }

    /// How much each pixel of a ring gives to the one at its other side of pixel 0, in a blur whose squares
    /// sum to 1: pixel i gives kernel[(i + j) % size] to pixel j.
    static std::vector<float> ring_kernel(std::size_t size, double width) {
        if (size == 0)
            throw argument_error("image side", size, "must be at least 1 pixel");
        if (!(width > 0 && width < 1e4))
            throw argument_error("bend width", width, "must be positive and below 10000 pixels");
        std::vector<double> kernel(size);
        double squares = 0;
        const auto reach = static_cast<std::ptrdiff_t>(std::ceil(4 * width));
        for (std::ptrdiff_t i = -reach; i <= reach; ++i)
            kernel[static_cast<std::size_t>(i + reach) % size] +=
                std::exp(-std::pow(static_cast<double>(i) / width, 2) / 2);
        for (const double value : kernel)
            squares += value * value;
        std::vector<float> result(size);
        for (std::size_t i = 0; i < size; ++i)
            result[i] = static_cast<float>(kernel[i] / std::sqrt(squares));
        return result;
    }

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
    warp_grey(std::size_t rows, std::size_t columns, const strength& spread, std::size_t channels = 1)
        : rows_(rows), columns_(columns), channels_(channels), spread_(spread),
          noise_(rows, columns, spread.bend_width) {
        if (channels == 0)
            throw argument_error("image channels", channels, "must be at least 1");
        const auto check = [](const char* name, double value) {
            if (!(value >= 0) || !std::isfinite(value))
                throw argument_error(name, value, "must be 0 or positive");
        };
        check("angle", spread.angle);
        check("scale", spread.scale);
        check("slant", spread.slant);
        check("shift", spread.shift);
        check("bend", spread.bend);
    }

    /// Values of an image.
    [[nodiscard]] std::size_t size() const noexcept { return rows_ * columns_ * channels_; }

    /// Writes a warp drawn from `random` of `image` to `warped`, both of `size()` values, not the same.
    void operator()(std::span<const std::uint8_t> image, std::span<std::uint8_t> warped,
                    random_engine& random) const {
        image_pose pose;
        pose.angle = spread_.angle * random.normal();
        pose.scale = std::exp(spread_.scale * random.normal()); // never 0 or below
        pose.slant = spread_.slant * random.normal();
        pose.down = spread_.shift * random.normal();
        pose.right = spread_.shift * random.normal();
        smooth_noise::values down, right;
        if (spread_.bend > 0) {
            down = noise_(random);
            right = noise_(random);
            for (smooth_noise::values* const field : {&down, &right})
                for (float& distance : *field)
                    distance *= static_cast<float>(spread_.bend);
        }
        place(image, pose, down, right, warped);
    }

    /// Writes `image` in the given pose to `warped`. `down` and `right` are the distances, for each pixel of
    /// the result, by which the place it is read from is moved further; none if empty.
    void place(std::span<const std::uint8_t> image, const image_pose& pose, std::span<const float> down,
               std::span<const float> right, std::span<std::uint8_t> warped) const {
        const std::size_t width = columns_ * channels_, framed_width = width + 2 * channels_;
        std::vector<std::uint8_t> framed((rows_ + 2) * framed_width);
        for (std::size_t row = 0; row < rows_; ++row)
            std::ranges::copy(image.subspan(row * width, width),
                              framed.begin() +
                                  static_cast<std::ptrdiff_t>((row + 1) * framed_width + channels_));
        const double cosine = std::cos(pose.angle) / pose.scale, sine = std::sin(pose.angle) / pose.scale;
        const double middle_y = static_cast<double>(rows_ - 1) / 2;
        const double middle_x = static_cast<double>(columns_ - 1) / 2;
        for (std::size_t row = 0; row < rows_; ++row)
            for (std::size_t column = 0; column < columns_; ++column) {
                const std::size_t pixel = row * columns_ + column;
                const double y = static_cast<double>(row) - middle_y - pose.down;
                const double x = static_cast<double>(column) - middle_x - pose.right;
                const double from_y = cosine * y - sine * x;
                const double from_x = sine * y + cosine * x - pose.slant * from_y;
                read(framed.data(), from_y + middle_y + distance(down, pixel),
                     from_x + middle_x + distance(right, pixel),
                     warped.subspan(pixel * channels_, channels_));
            }
    }

private:
    [[nodiscard]] static double distance(std::span<const float> distances, std::size_t pixel) noexcept {
        return distances.empty() ? 0 : static_cast<double>(distances[pixel]);
    }

    /// The values at a place between pixels, rounded; `framed` is the image in a frame of zeros.
    void read(const std::uint8_t* framed, double y, double x, std::span<std::uint8_t> values) const noexcept {
        ++y; // in the frame
        ++x;
        if (!(y > 0 && y < static_cast<double>(rows_ + 1) && x > 0 &&
              x < static_cast<double>(columns_ + 1))) {
            std::ranges::fill(values, std::uint8_t{0});
            return;
        }
        const auto top = static_cast<std::size_t>(y), left = static_cast<std::size_t>(x);
        const double part_y = y - static_cast<double>(top), part_x = x - static_cast<double>(left);
        const std::uint8_t* const upper = framed + (top * (columns_ + 2) + left) * channels_;
        const std::uint8_t* const lower = upper + (columns_ + 2) * channels_;
        for (std::size_t i = 0; i < channels_; ++i) {
            const double value = (1 - part_y) * ((1 - part_x) * upper[i] + part_x * upper[i + channels_]) +
                                 part_y * ((1 - part_x) * lower[i] + part_x * lower[i + channels_]);
            values[i] = static_cast<std::uint8_t>(value + 0.5);
        }
    }

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
    grey_samples(const image_set& images, encoder by, const warp_grey::strength& spread)
        : images_(&images), encoder_(std::move(by)),
          warp_(images.rows, images.columns, spread, images.channels) {
        encoder_.check(row_view(images.pixels, images.count, images.size()));
    }
    /// The same with thresholds that all pixels share; they must ascend.
    grey_samples(const image_set& images, const std::vector<std::uint8_t>& thresholds,
                 const warp_grey::strength& spread)
        : grey_samples(images,
                       image_encoder(images.rows, images.columns, images.channels,
                                     std::vector<double>(thresholds.begin(), thresholds.end())),
                       spread) {}

    /// Writes the bits of sample `sample`. Throws `argument_error` if there is no such image or `bits` has
    /// not the words for it.
    void operator()(std::size_t sample, std::span<bit_word> bits, random_engine& random) const {
        if (sample >= images_->count)
            throw argument_error("sample", sample,
                                 "is not one of the " + std::to_string(images_->count) + " images");
        if (bits.size() != words_for(encoder_.bits()))
            throw argument_error("words", bits.size(),
                                 "must hold the " + std::to_string(encoder_.bits()) + " bits of an image");
        std::vector<std::uint8_t> warped(warp_.size());
        warp_(images_->image(sample), warped, random);
        if (const auto thresholds = encoder_.byte_thresholds(); !thresholds.empty())
            thermometer(warped, thresholds, bits);
        else
            encoder_.encode(warped.data(), bits);
    }

private:
    const image_set* images_;
    encoder encoder_;
    warp_grey warp_;
};

} // namespace dlgn
