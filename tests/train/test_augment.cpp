#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

#include <doctest/doctest.h>

#include <dlgn/core/error.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/train/augment.hpp>
#include <dlgn/train/augment_grey.hpp>

using namespace dlgn;

TEST_CASE("moving an image moves every bit and brings in zeros") {
    random_engine random(1);
    for (const auto [rows, columns, bits] :
         {std::array<std::size_t, 3>{28, 28, 1}, {28, 28, 3}, {5, 9, 1}, {4, 64, 1}, {3, 70, 2}}) {
        shift_images shift(rows, columns, bits, 2);
        for (std::ptrdiff_t down = -2; down <= 2; ++down)
            for (std::ptrdiff_t right = -2; right <= 2; ++right) {
                bit_matrix image(1, rows * columns * bits);
                for (std::size_t i = 0; i < image.columns(); ++i)
                    image.set(0, i, random.below(2) == 1);
                const bit_matrix before = image;
                shift.move(image.row(0), down, right);
                for (std::size_t row = 0; row < rows; ++row)
                    for (std::size_t column = 0; column < columns; ++column)
                        for (std::size_t bit = 0; bit < bits; ++bit) {
                            const auto y = static_cast<std::ptrdiff_t>(row) - down;
                            const auto x = static_cast<std::ptrdiff_t>(column) - right;
                            const bool inside = y >= 0 && y < static_cast<std::ptrdiff_t>(rows) && x >= 0 &&
                                                x < static_cast<std::ptrdiff_t>(columns);
                            const bool expected = inside && before(0, (static_cast<std::size_t>(y) * columns +
                                                                       static_cast<std::size_t>(x)) *
                                                                              bits +
                                                                          bit);
                            REQUIRE(image(0, (row * columns + column) * bits + bit) == expected);
                        }
            }
    }
    CHECK_THROWS_AS(shift_images(28, 28, 1, 28), argument_error);
    CHECK_THROWS_AS(shift_images(28, 28, 1, 1, 1.5), argument_error);
    bit_matrix image(1, 28 * 28);
    image.set(0, 300, true);
    const bit_matrix before = image;
    shift_images none(28, 28, 1, 3, 0);
    for (int i = 0; i < 100; ++i)
        none(image.row(0), random);
    CHECK(image == before);
}

TEST_CASE("images are moved as far in each direction, and all distances are as likely") {
    random_engine random(3);
    shift_images shift(7, 7, 1, 2);
    std::array<int, 25> counts{};
    for (int i = 0; i < 2500; ++i) {
        bit_matrix image(1, 49);
        image.set(0, 3 * 7 + 3, true);
        shift(image.row(0), random);
        for (std::size_t place = 0; place < counts.size(); ++place)
            counts[place] += image(0, (1 + place / 5) * 7 + 1 + place % 5) ? 1 : 0;
    }
    for (const int count : counts)
        CHECK(std::abs(count - 100) < 60); // six sigma
}

TEST_CASE("mirroring an image swaps left and right, pixel by pixel") {
    random_engine random(4);
    for (const auto [rows, columns, bits] :
         {std::array<std::size_t, 3>{28, 28, 1}, {5, 9, 1}, {4, 64, 1}, {3, 7, 12}, {2, 3, 93}}) {
        bit_matrix image(1, rows * columns * bits);
        for (std::size_t i = 0; i < image.columns(); ++i)
            image.set(0, i, random.below(2) == 1);
        const bit_matrix before = image;
        mirror_images mirror(rows, columns, bits);
        mirror.mirror(image.row(0));
        for (std::size_t row = 0; row < rows; ++row)
            for (std::size_t column = 0; column < columns; ++column)
                for (std::size_t bit = 0; bit < bits; ++bit)
                    REQUIRE(image(0, (row * columns + column) * bits + bit) ==
                            before(0, (row * columns + columns - 1 - column) * bits + bit));
        mirror.mirror(image.row(0));
        CHECK(image == before);
    }
    CHECK_THROWS_AS(mirror_images(28, 28, 1, 1.5), argument_error);
    CHECK_THROWS_AS(mirror_images(28, 28, 1, -0.5), argument_error);
}

TEST_CASE("as many images are mirrored as the share says") {
    random_engine random(5);
    for (const double share : {0.0, 0.25, 1.0}) {
        mirror_images mirror(2, 2, 1, share);
        int mirrored = 0;
        for (int i = 0; i < 1000; ++i) {
            bit_matrix image(1, 4);
            image.set(0, 0, true);
            mirror(image.row(0), random);
            mirrored += image(0, 1) ? 1 : 0;
        }
        CHECK(std::abs(mirrored - 1000 * share) < (share == 0.25 ? 83 : 1)); // six sigma
    }
}

TEST_CASE("a warp of no strength changes nothing, and a shift alone moves the image") {
    random_engine random(2);
    bit_matrix image(1, 20 * 30);
    for (std::size_t row = 8; row < 12; ++row)
        for (std::size_t column = 10; column < 20; ++column)
            image.set(0, row * 30 + column, true);
    const bit_matrix before = image;
    warp_images none(20, 30, {.angle = 0, .scale = 0, .slant = 0, .shift = 0, .bend = 0});
    none(image.row(0), random);
    CHECK(image == before);
    warp_images shift(20, 30, {.angle = 0, .scale = 0, .slant = 0, .shift = 1, .bend = 0});
    for (int i = 0; i < 20; ++i) {
        image = before;
        shift(image.row(0), random);
        std::size_t ones = 0;
        for (std::size_t bit = 0; bit < image.columns(); ++bit)
            ones += image(0, bit) ? 1U : 0U;
        CHECK(ones >= 27); // whole rows and columns of the bar, at most one of each lost
        CHECK(ones <= 55);
    }
    CHECK_THROWS_AS(warp_images(0, 30, {}), argument_error);
}

TEST_CASE("warps differ from image to image and are the same for the same seed") {
    bit_matrix images(3, 28 * 28);
    for (std::size_t image = 0; image < 3; ++image)
        for (std::size_t row = 5; row < 23; ++row)
            for (std::size_t column = 12; column < 16; ++column)
                images.set(image, row * 28 + column, true);
    bit_matrix again = images;
    random_engine first(3), second(3);
    warp_images warp(28, 28, {});
    for (std::size_t image = 0; image < 3; ++image) {
        warp(images.row(image), first);
        warp(again.row(image), second);
    }
    CHECK(images == again);
    CHECK(!std::ranges::equal(images.row(0), images.row(1)));
    CHECK(!std::ranges::equal(images.row(1), images.row(2)));
}

TEST_CASE("no strength of a change is taken that is not a number, or negative") {
    const double bad[] = {std::nan(""), std::numeric_limits<double>::infinity(),
                          -std::numeric_limits<double>::infinity(), -0.1};
    for (const double value : bad) {
        for (double warp_images::strength::*field :
             {&warp_images::strength::angle, &warp_images::strength::scale, &warp_images::strength::slant,
              &warp_images::strength::shift, &warp_images::strength::bend}) {
            warp_images::strength strength;
            strength.*field = value;
            CHECK_THROWS_AS(warp_images(4, 4, strength), argument_error);
        }
        for (double warp_grey::strength::*field :
             {&warp_grey::strength::angle, &warp_grey::strength::scale, &warp_grey::strength::slant,
              &warp_grey::strength::shift, &warp_grey::strength::bend, &warp_grey::strength::bend_width}) {
            warp_grey::strength strength;
            strength.*field = value;
            CHECK_THROWS_AS(warp_grey(4, 4, strength), argument_error);
        }
        CHECK_THROWS_AS(shift_images(4, 4, 1, 1, value), argument_error);
    }
    CHECK_THROWS_AS(shift_images(4, 4, 1, 1, 1.01), argument_error);
}

TEST_CASE("bits are warped as the grey images they come from, all bits of a pixel alike") {
    random_engine random(4);
    std::vector<std::uint8_t> grey(9 * 7 * 2);
    bit_matrix image(1, grey.size());
    for (std::size_t i = 0; i < grey.size(); ++i) {
        image.set(0, i, random.below(2) == 1);
        grey[i] = image(0, i) ? 255 : 0;
    }
    warp_images warp(9, 7, {}, 2);
    const warp_grey same(9, 7, {}, 2);
    random_engine again = random;
    std::vector<std::uint8_t> warped(grey.size());
    warp(image.row(0), random);
    same(grey, warped, again);
    for (std::size_t i = 0; i < grey.size(); ++i)
        CHECK(image(0, i) == (warped[i] >= 128));
}
