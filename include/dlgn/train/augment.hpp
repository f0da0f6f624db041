#pragma once

/// \file
/// Changes to training images that keep their labels, on the bits a network sees.

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <initializer_list>
#include <span>
#include <string>
#include <vector>

#include <dlgn/core/bits.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/random.hpp>

namespace dlgn {

namespace detail {

struct named_deviation {
    const char* name;
    double value;
};

/// Throws `argument_error` unless all are 0 or positive, and finite.
inline void check_deviations(std::initializer_list<named_deviation> deviations) {
    for (const named_deviation& each : deviations)
        if (!(each.value >= 0 && std::isfinite(each.value)))
            throw argument_error(each.name, each.value, "must be 0 or positive");
}

} // namespace detail

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

/// Distorts 1-bit images as handwriting differs: each is rotated, scaled, slanted and moved a little, and
/// bent by random displacements of the knots of a coarse grid. A pixel of the result is 1 where the image,
/// bilinear between pixel centres and 0 outside, is at least ½. For `fit_params::augment`; not to be used by
/// two threads at once. (After Simard, Steinkraus and Platt, "Best Practices for Convolutional Neural
/// Networks Applied to Visual Document Analysis", 2003, who draw a displacement for each pixel and smooth
/// them.)
class warp_images {
public:
    /// Standard deviations of a warp.
    struct strength {
        double angle = 0.07; ///< radians
        double scale = 0.05; ///< of both axes alike
        double slant = 0.08; ///< pixels to the side for each row
        double shift = 0.7;  ///< pixels
        double bend = 0.6;   ///< pixels, of each knot
    };

    /// Images of rows × columns pixels. Throws `argument_error` if there are none, or a deviation is negative
    /// or not finite.
    warp_images(std::size_t rows, std::size_t columns, const strength& spread)
        : rows_(rows), columns_(columns), spread_(spread) {
        if (rows == 0 || columns == 0)
            throw argument_error("image", std::to_string(rows) + " x " + std::to_string(columns),
                                 "has no pixels");
        detail::check_deviations({{"angle", spread.angle},
                                  {"scale", spread.scale},
                                  {"slant", spread.slant},
                                  {"shift", spread.shift},
                                  {"bend", spread.bend}});
    }

    void operator()(std::span<bit_word> image, random_engine& random) {
        const double angle = spread_.angle * random.normal();
        const double scale = 1 + spread_.scale * random.normal();
        const double slant = spread_.slant * random.normal();
        const double down = spread_.shift * random.normal();
        const double right = spread_.shift * random.normal();
        for (auto& direction : knots_)
            for (double& knot : direction)
                knot = spread_.bend * random.normal();
        const double cosine = scale * std::cos(angle), sine = scale * std::sin(angle);
        const double middle_y = static_cast<double>(rows_ - 1) / 2;
        const double middle_x = static_cast<double>(columns_ - 1) / 2;
        source_.assign(image.begin(), image.end());
        std::ranges::fill(image, 0);
        for (std::size_t row = 0; row < rows_; ++row)
            for (std::size_t column = 0; column < columns_; ++column) {
                const double y = static_cast<double>(row) - middle_y;
                const double x = static_cast<double>(column) - middle_x + slant * y;
                const double from_y = cosine * y - sine * x + middle_y + down + bend(0, row, column);
                const double from_x = sine * y + cosine * x + middle_x + right + bend(1, row, column);
                if (sample(from_y, from_x) >= 0.5) {
                    const std::size_t bit = row * columns_ + column;
                    image[bit / bits_per_word] |= bit_word{1} << (bit % bits_per_word);
                }
            }
    }

private:
    static constexpr std::size_t knots = 5; ///< in each direction

    /// Displacement of a pixel down (0) or right (1), bilinear between the knots.
    [[nodiscard]] double bend(std::size_t direction, std::size_t row, std::size_t column) const noexcept {
        const auto place = [](std::size_t index, std::size_t count) {
            return static_cast<double>(index * (knots - 1)) / static_cast<double>(count);
        };
        const double y = place(row, rows_), x = place(column, columns_);
        const auto top = static_cast<std::size_t>(y), left = static_cast<std::size_t>(x);
        const double part_y = y - static_cast<double>(top), part_x = x - static_cast<double>(left);
        const double* const corner = knots_[direction].data() + top * knots + left;
        return (1 - part_y) * ((1 - part_x) * corner[0] + part_x * corner[1]) +
               part_y * ((1 - part_x) * corner[knots] + part_x * corner[knots + 1]);
    }

    [[nodiscard]] double pixel(double y, double x) const noexcept {
        if (y < 0 || x < 0 || y >= static_cast<double>(rows_) || x >= static_cast<double>(columns_))
            return 0;
        const std::size_t bit = static_cast<std::size_t>(y) * columns_ + static_cast<std::size_t>(x);
        return static_cast<double>(source_[bit / bits_per_word] >> (bit % bits_per_word) & 1U);
    }
    [[nodiscard]] double sample(double y, double x) const noexcept {
        const double top = std::floor(y), left = std::floor(x);
        const double part_y = y - top, part_x = x - left;
        return (1 - part_y) * ((1 - part_x) * pixel(top, left) + part_x * pixel(top, left + 1)) +
               part_y * ((1 - part_x) * pixel(top + 1, left) + part_x * pixel(top + 1, left + 1));
    }

    std::size_t rows_;
    std::size_t columns_;
    strength spread_;
    std::array<std::array<double, knots * knots>, 2> knots_{};
    std::vector<bit_word> source_;
};

} // namespace dlgn
