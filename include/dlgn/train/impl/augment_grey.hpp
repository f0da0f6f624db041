#pragma once

/// \file
/// The bodies of <dlgn/train/augment_grey.hpp>.

#include <dlgn/train/augment_grey.hpp>

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
#include <dlgn/core/inline.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/data/dataset.hpp>
#include <dlgn/data/encode.hpp>
#include <dlgn/encoder/encoder.hpp>
#include <dlgn/encoder/row_view.hpp>

namespace dlgn {

DLGN_INLINE smooth_noise::values smooth_noise::operator()(random_engine& random) const {
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

DLGN_INLINE void smooth_noise::add_row(float weight, const float* row, float* sum) const noexcept {
    for (std::size_t column = 0; column < across_.size(); ++column)
        sum[column] += weight * row[column];
}

DLGN_INLINE std::vector<float> smooth_noise::ring_kernel(std::size_t size, double width) {
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

DLGN_INLINE warp_grey::warp_grey(std::size_t rows, std::size_t columns, const strength& spread,
                                 std::size_t channels)
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

DLGN_INLINE void warp_grey::operator()(std::span<const std::uint8_t> image, std::span<std::uint8_t> warped,
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

DLGN_INLINE void warp_grey::place(std::span<const std::uint8_t> image, const image_pose& pose,
                                  std::span<const float> down, std::span<const float> right,
                                  std::span<std::uint8_t> warped) const {
    const std::size_t width = columns_ * channels_, framed_width = width + 2 * channels_;
    std::vector<std::uint8_t> framed((rows_ + 2) * framed_width);
    for (std::size_t row = 0; row < rows_; ++row)
        std::copy_n(image.data() + row * width, width,
                    framed.begin() + static_cast<std::ptrdiff_t>((row + 1) * framed_width + channels_));
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
                 from_x + middle_x + distance(right, pixel), warped.subspan(pixel * channels_, channels_));
        }
}

DLGN_INLINE double warp_grey::distance(std::span<const float> distances, std::size_t pixel) noexcept {
    return distances.empty() ? 0 : static_cast<double>(distances[pixel]);
}

DLGN_INLINE void warp_grey::read(const std::uint8_t* framed, double y, double x,
                                 std::span<std::uint8_t> values) const noexcept {
    ++y; // in the frame
    ++x;
    if (!(y > 0 && y < static_cast<double>(rows_ + 1) && x > 0 && x < static_cast<double>(columns_ + 1))) {
        std::fill(values.begin(), values.end(), std::uint8_t{0});
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

DLGN_INLINE grey_samples::grey_samples(const image_set& images, encoder by, const warp_grey::strength& spread)
    : images_(&images), encoder_(std::move(by)), warp_(images.rows, images.columns, spread, images.channels) {
    encoder_.check(row_view(images.pixels, images.count, images.size()));
}

DLGN_INLINE grey_samples::grey_samples(const image_set& images, const std::vector<std::uint8_t>& thresholds,
                                       const warp_grey::strength& spread)
    : grey_samples(images,
                   image_encoder(images.rows, images.columns, images.channels,
                                 std::vector<double>(thresholds.begin(), thresholds.end())),
                   spread) {}

DLGN_INLINE void grey_samples::operator()(std::size_t sample, std::span<bit_word> bits,
                                          random_engine& random) const {
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

} // namespace dlgn
