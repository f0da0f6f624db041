#pragma once

/// \file
/// The bodies of <dlgn/data/encode.hpp>.

#include <dlgn/data/encode.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include <dlgn/core/bits.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/data/dataset.hpp>

namespace dlgn {

namespace detail {

DLGN_INLINE void check_thresholds(std::span<const std::uint8_t> thresholds) {
    if (thresholds.empty())
        throw argument_error("thresholds", 0, "at least one is needed");
    for (std::size_t t = 1; t < thresholds.size(); ++t)
        if (thresholds[t] <= thresholds[t - 1])
            throw argument_error("threshold", unsigned{thresholds[t]},
                                 "must be above the one before it, " + std::to_string(thresholds[t - 1]));
}

} // namespace detail

DLGN_INLINE void thermometer(std::span<const std::uint8_t> pixels, std::span<const std::uint8_t> thresholds,
                             std::span<bit_word> bits) noexcept {
    std::fill(bits.begin(), bits.end(), bit_word{0});
    std::size_t feature = 0;
    for (const std::uint8_t pixel : pixels)
        for (const std::uint8_t threshold : thresholds) {
            bits[feature / bits_per_word] |= bit_word{pixel > threshold} << (feature % bits_per_word);
            ++feature;
        }
}

DLGN_INLINE bit_matrix thermometer(const image_set& images, std::span<const std::uint8_t> thresholds) {
    detail::check_thresholds(thresholds);
    detail::check_pixels(images);
    bit_matrix bits(images.count, images.size() * thresholds.size());
    for (std::size_t i = 0; i < images.count; ++i)
        thermometer(images.image(i), thresholds, bits.row(i));
    return bits;
}

DLGN_INLINE std::vector<std::uint8_t> even_thresholds(std::size_t bits) {
    if (bits < 1 || bits > 255)
        throw argument_error("bits", bits, "must be 1 to 255 for each pixel");
    std::vector<std::uint8_t> thresholds(bits);
    for (std::size_t t = 0; t < bits; ++t)
        thresholds[t] = static_cast<std::uint8_t>(256 * (t + 1) / (bits + 1) - 1);
    return thresholds;
}

DLGN_INLINE dataset thermometer(const labelled_images& data, std::span<const std::uint8_t> thresholds) {
    return {thermometer(data.images, thresholds), data.labels, data.classes};
}

} // namespace dlgn
