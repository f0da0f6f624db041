#pragma once

/// \file
/// Changes to training images that keep their labels, on the bits a network sees.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include <dlgn/core/bits.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/data/encode.hpp>
#include <dlgn/train/augment_grey.hpp>

namespace dlgn {

/// Moves a share of the images, each by a random whole number of pixels in each direction; what comes in is
/// 0. For `fit_params::augment`; not to be used by two threads at once.
class shift_images {
public:
    /// Images of rows × columns pixels with `bits` features each, of which `share` (0 to 1) are moved by up
    /// to `distance` pixels. Throws `argument_error` if the distance is not smaller than the image or the
    /// share is none.
    shift_images(std::size_t rows, std::size_t columns, std::size_t bits, std::size_t distance,
                 double share = 1)
        : rows_(rows), columns_(columns), bits_(bits), distance_(distance), share_(share) {
        if (!(share >= 0 && share <= 1))
            throw argument_error("share", share, "must be 0 to 1");
        if (distance >= std::min(rows, columns))
            throw argument_error("distance", distance, "must be smaller than the image");
    }

    /// Moves an image in place.
    void operator()(std::span<bit_word> image, random_engine& random) {
        if (random.uniform() >= share_)
            return;
        const std::size_t range = 2 * distance_ + 1;
        move(image, static_cast<std::ptrdiff_t>(random.below(range)) - static_cast<std::ptrdiff_t>(distance_),
             static_cast<std::ptrdiff_t>(random.below(range)) - static_cast<std::ptrdiff_t>(distance_));
    }

    /// Moves `down` rows and `right` columns; negative is up and left.
    void move(std::span<bit_word> image, std::ptrdiff_t down, std::ptrdiff_t right) {
        source_.assign(image.begin(), image.end());
        source_.push_back(0); // a row's last bits may be read with the word after it
        std::ranges::fill(image, 0);
        const std::size_t width = columns_ * bits_;
        const std::size_t skip_right = static_cast<std::size_t>(std::max<std::ptrdiff_t>(right, 0)) * bits_;
        const std::size_t skip_left = static_cast<std::size_t>(std::max<std::ptrdiff_t>(-right, 0)) * bits_;
        for (std::size_t row = 0; row < rows_; ++row) {
            const std::ptrdiff_t from = static_cast<std::ptrdiff_t>(row) - down;
            if (from < 0 || from >= static_cast<std::ptrdiff_t>(rows_))
                continue;
            copy_bits(static_cast<std::size_t>(from) * width + skip_left, row * width + skip_right,
                      width - skip_left - skip_right, image);
        }
    }

private:
    /// Copies bits of `source_` to cleared bits of `image`, at most a word at a time.
    void copy_bits(std::size_t from, std::size_t to, std::size_t count,
                   std::span<bit_word> image) const noexcept {
        while (count > 0) {
            const std::size_t chunk = std::min(count, bits_per_word - to % bits_per_word);
            const std::size_t offset = from % bits_per_word;
            bit_word value = source_[from / bits_per_word] >> offset;
            if (offset != 0)
                value |= source_[from / bits_per_word + 1] << (bits_per_word - offset);
            if (chunk < bits_per_word)
                value &= (bit_word{1} << chunk) - 1;
            image[to / bits_per_word] |= value << (to % bits_per_word);
            from += chunk;
            to += chunk;
            count -= chunk;
        }
    }

    std::size_t rows_;
    std::size_t columns_;
    std::size_t bits_;
    std::size_t distance_;
    double share_;
    std::vector<bit_word> source_;
};

/// Warps images that are bits already, as `warp_grey` does grey ones: each bit of a pixel is a channel, 0 or
/// white, and 1 in the result where at least half of what is read there is. For `fit_params::augment`; not to
/// be used by two threads at once.
class warp_images {
public:
    using strength = warp_grey::strength; ///< as for grey images

    /// Images of rows × columns pixels with `bits` features each. Throws as `warp_grey`.
    warp_images(std::size_t rows, std::size_t columns, const strength& spread, std::size_t bits = 1)
        : warp_(rows, columns, spread, bits), white_(warp_.size()), warped_(warp_.size()) {}

    /// Warps an image in place.
    void operator()(std::span<bit_word> image, random_engine& random) {
        for (std::size_t i = 0; i < white_.size(); ++i)
            white_[i] = (image[i / bits_per_word] >> (i % bits_per_word) & 1U) != 0 ? 255 : 0;
        warp_(white_, warped_, random);
        constexpr std::uint8_t half = 127;
        thermometer(warped_, std::span(&half, 1), image);
    }

private:
    warp_grey warp_;
    std::vector<std::uint8_t> white_;
    std::vector<std::uint8_t> warped_;
};

} // namespace dlgn
