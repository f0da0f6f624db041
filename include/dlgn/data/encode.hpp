#pragma once

/// \file
/// Grey values to bits.

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include <dlgn/core/bits.hpp>
#include <dlgn/data/dataset.hpp>

namespace dlgn {

namespace detail {

/// Throws `argument_error` unless there is a threshold and they ascend.
void check_thresholds(std::span<const std::uint8_t> thresholds);

} // namespace detail

/// Thermometer code of one image: feature `pixel · T + t` is `pixel > thresholds[t]`, of T thresholds.
/// `bits` has the words for all of them. Does not throw and does not allocate.
void thermometer(std::span<const std::uint8_t> pixels, std::span<const std::uint8_t> thresholds,
                 std::span<bit_word> bits) noexcept;

/// Thermometer code of all images: count × (pixels · T) bits. Throws `argument_error` unless there is a
/// threshold and they ascend.
[[nodiscard]] bit_matrix thermometer(const image_set& images, std::span<const std::uint8_t> thresholds);

/// One bit a pixel, `pixel > level`: count × pixels bits.
[[nodiscard]] inline bit_matrix threshold(const image_set& images, std::uint8_t level) {
    return thermometer(images, std::span(&level, 1));
}

/// Thresholds that cut 0 … 255 into `bits` + 1 nearly equal parts: {127} for one bit, {63, 127, 191} for
/// three. Throws `argument_error` unless 1 ≤ `bits` ≤ 255.
[[nodiscard]] std::vector<std::uint8_t> even_thresholds(std::size_t bits);

/// Labelled images as a dataset, by the same code.
[[nodiscard]] dataset thermometer(const labelled_images& data, std::span<const std::uint8_t> thresholds);

/// Labelled images as a dataset, one bit a pixel.
[[nodiscard]] inline dataset threshold(const labelled_images& data, std::uint8_t level) {
    return {threshold(data.images, level), data.labels, data.classes};
}

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/data/impl/encode.hpp>
#endif
