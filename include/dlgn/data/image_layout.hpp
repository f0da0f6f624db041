#pragma once

/// \file
/// Where the values of images stand in an array.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <dlgn/core/error.hpp>
#include <dlgn/data/dataset.hpp>

namespace dlgn::detail {

/// `count` images that stand plane by plane, channels × (rows · columns), with the channels of each pixel
/// side by side.
[[nodiscard]] inline std::vector<std::uint8_t> interleave(std::span<const std::uint8_t> planes,
                                                          std::size_t count, std::size_t channels) {
    std::vector<std::uint8_t> result(planes.size());
    const std::size_t image = count == 0 ? 0 : planes.size() / count;
    const std::size_t plane = image / channels;
    for (std::size_t i = 0; i < count; ++i)
        for (std::size_t channel = 0; channel < channels; ++channel)
            for (std::size_t pixel = 0; pixel < plane; ++pixel)
                result[i * image + pixel * channels + channel] = planes[i * image + channel * plane + pixel];
    return result;
}

/// Images from an array of 3 dimensions, count × rows × columns, or 4, with 1 to 4 channels as the last of
/// them or else as the second. Throws `file_error` if they are neither.
[[nodiscard]] inline image_set images_of(std::vector<std::uint8_t> values, std::span<const std::size_t> sizes,
                                         std::string_view name) {
    if (sizes.size() == 3)
        return {std::move(values), sizes[0], sizes[1], sizes[2]};
    if (sizes.size() == 4 && sizes[3] >= 1 && sizes[3] <= 4)
        return {std::move(values), sizes[0], sizes[1], sizes[2], sizes[3]};
    if (sizes.size() == 4 && sizes[1] >= 1 && sizes[1] <= 4)
        return {interleave(values, sizes[0], sizes[1]), sizes[0], sizes[2], sizes[3], sizes[1]};
    std::string shape;
    for (const std::size_t size : sizes)
        shape += (shape.empty() ? "" : " x ") + std::to_string(size);
    throw file_error(name,
                     "has the shape " + shape +
                         ", images are count x rows x columns, with 1 to 4 channels behind or before the "
                         "rows and columns");
}

} // namespace dlgn::detail
