#pragma once

/// \file
/// The bodies of <dlgn/train/augment.hpp>.

#include <dlgn/train/augment.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

#include <dlgn/core/bits.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/data/encode.hpp>

namespace dlgn {

namespace detail {

DLGN_INLINE void copy_bits(std::span<const bit_word> source, std::size_t from, std::size_t to,
                           std::size_t count, std::span<bit_word> image) noexcept {
    while (count > 0) {
        const std::size_t chunk = std::min(count, bits_per_word - to % bits_per_word);
        const std::size_t offset = from % bits_per_word;
        bit_word value = source[from / bits_per_word] >> offset;
        if (offset != 0)
            value |= source[from / bits_per_word + 1] << (bits_per_word - offset);
        if (chunk < bits_per_word)
            value &= (bit_word{1} << chunk) - 1;
        image[to / bits_per_word] |= value << (to % bits_per_word);
        from += chunk;
        to += chunk;
        count -= chunk;
    }
}

} // namespace detail

DLGN_INLINE shift_images::shift_images(std::size_t rows, std::size_t columns, std::size_t bits,
                                       std::size_t distance, double share)
    : rows_(rows), columns_(columns), bits_(bits), distance_(distance), share_(share) {
    if (!(share >= 0 && share <= 1))
        throw argument_error("share", share, "must be 0 to 1");
    if (distance >= std::min(rows, columns))
        throw argument_error("distance", distance, "must be smaller than the image");
}

DLGN_INLINE void shift_images::operator()(std::span<bit_word> image, random_engine& random) {
    if (random.uniform() >= share_)
        return;
    const std::size_t range = 2 * distance_ + 1;
    move(image, static_cast<std::ptrdiff_t>(random.below(range)) - static_cast<std::ptrdiff_t>(distance_),
         static_cast<std::ptrdiff_t>(random.below(range)) - static_cast<std::ptrdiff_t>(distance_));
}

DLGN_INLINE void shift_images::move(std::span<bit_word> image, std::ptrdiff_t down, std::ptrdiff_t right) {
    source_.assign(image.begin(), image.end());
    source_.push_back(0); // a row's last bits may be read with the word after it
    std::fill(image.begin(), image.end(), 0);
    const std::size_t width = columns_ * bits_;
    const std::size_t skip_right = static_cast<std::size_t>(std::max<std::ptrdiff_t>(right, 0)) * bits_;
    const std::size_t skip_left = static_cast<std::size_t>(std::max<std::ptrdiff_t>(-right, 0)) * bits_;
    for (std::size_t row = 0; row < rows_; ++row) {
        const std::ptrdiff_t from = static_cast<std::ptrdiff_t>(row) - down;
        if (from < 0 || from >= static_cast<std::ptrdiff_t>(rows_))
            continue;
        detail::copy_bits(source_, static_cast<std::size_t>(from) * width + skip_left,
                          row * width + skip_right, width - skip_left - skip_right, image);
    }
}

DLGN_INLINE mirror_images::mirror_images(std::size_t rows, std::size_t columns, std::size_t bits,
                                         double share)
    : rows_(rows), columns_(columns), bits_(bits), share_(share) {
    if (!(share >= 0 && share <= 1))
        throw argument_error("share", share, "must be 0 to 1");
}

DLGN_INLINE void mirror_images::operator()(std::span<bit_word> image, random_engine& random) {
    if (random.uniform() < share_)
        mirror(image);
}

DLGN_INLINE void mirror_images::mirror(std::span<bit_word> image) {
    source_.assign(image.begin(), image.end());
    source_.push_back(0);
    std::fill(image.begin(), image.end(), 0);
    for (std::size_t row = 0; row < rows_; ++row)
        for (std::size_t column = 0; column < columns_; ++column)
            detail::copy_bits(source_, (row * columns_ + columns_ - 1 - column) * bits_,
                              (row * columns_ + column) * bits_, bits_, image);
}

DLGN_INLINE void warp_images::operator()(std::span<bit_word> image, random_engine& random) {
    for (std::size_t i = 0; i < white_.size(); ++i)
        white_[i] = (image[i / bits_per_word] >> (i % bits_per_word) & 1U) != 0 ? 255 : 0;
    warp_(white_, warped_, random);
    constexpr std::uint8_t half = 127;
    thermometer(warped_, std::span(&half, 1), image);
}

} // namespace dlgn
