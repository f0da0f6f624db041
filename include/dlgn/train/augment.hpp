#pragma once

/// \file
/// Changes to training images that keep their labels, on the bits a network sees.

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include <dlgn/core/bits.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/train/augment_grey.hpp>

namespace dlgn {

namespace detail {

/// Copies bits to cleared ones of `image`, at most a word at a time; `source` has a word more than its bits.
void copy_bits(std::span<const bit_word> source, std::size_t from, std::size_t to, std::size_t count,
               std::span<bit_word> image) noexcept;

} // namespace detail

/// Moves a share of the images, each by a random whole number of pixels in each direction; what comes in is
/// 0. For `fit_params::augment`; not to be used by two threads at once.
class shift_images {
public:
    /// Images of rows × columns pixels with `bits` features each, of which `share` (0 to 1) are moved by up
    /// to `distance` pixels. Throws `argument_error` if the distance is not smaller than the image or the
    /// share is none.
    shift_images(std::size_t rows, std::size_t columns, std::size_t bits, std::size_t distance,
                 double share = 1);

    /// Moves an image in place.
    void operator()(std::span<bit_word> image, random_engine& random);

    /// Moves `down` rows and `right` columns; negative is up and left.
    void move(std::span<bit_word> image, std::ptrdiff_t down, std::ptrdiff_t right);

private:
    std::size_t rows_;
    std::size_t columns_;
    std::size_t bits_;
    std::size_t distance_;
    double share_;
    std::vector<bit_word> source_;
};

/// Mirrors a share of the images, left and right, as suits photographs and not writing. For
/// `fit_params::augment`; not to be used by two threads at once.
class mirror_images {
public:
    /// Images of rows × columns pixels with `bits` features each, of which `share` (0 to 1) are mirrored.
    /// Throws `argument_error` if the share is none.
    mirror_images(std::size_t rows, std::size_t columns, std::size_t bits, double share = 0.5);

    /// Mirrors an image in place, or not.
    void operator()(std::span<bit_word> image, random_engine& random);

    /// Mirrors an image in place.
    void mirror(std::span<bit_word> image);

private:
    std::size_t rows_;
    std::size_t columns_;
    std::size_t bits_;
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
    void operator()(std::span<bit_word> image, random_engine& random);

private:
    warp_grey warp_;
    std::vector<std::uint8_t> white_;
    std::vector<std::uint8_t> warped_;
};

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/train/impl/augment.hpp>
#endif
