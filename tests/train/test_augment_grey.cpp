#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <numbers>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include <dlgn/core/error.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/data/encode.hpp>
#include <dlgn/train/augment_grey.hpp>
#include <dlgn/train/fit.hpp>

using namespace dlgn;

namespace {

constexpr warp_grey::strength none{.angle = 0, .scale = 0, .slant = 0, .shift = 0, .bend = 0};

image_set random_images(std::size_t count, std::size_t rows, std::size_t columns, std::uint64_t seed) {
    random_engine random(seed);
    image_set images{std::vector<std::uint8_t>(count * rows * columns), count, rows, columns};
    for (std::uint8_t& pixel : images.pixels)
        pixel = static_cast<std::uint8_t>(random.below(256));
    return images;
}

std::vector<std::uint8_t> placed(const image_set& images, const image_pose& pose) {
    std::vector<std::uint8_t> result(images.size());
    warp_grey(images.rows, images.columns, none).place(images.image(0), pose, {}, {}, result);
    return result;
}

} // namespace

TEST_CASE("grey warps: no strength is the identity") {
    random_engine random(1);
    for (const auto& images : {random_images(1, 28, 28, 2), random_images(1, 5, 11, 3)}) {
        const warp_grey warp(images.rows, images.columns, none);
        std::vector<std::uint8_t> warped(images.size());
        for (int i = 0; i < 5; ++i) {
            warp(images.image(0), warped, random);
            CHECK(warped == images.pixels);
        }
    }
}

TEST_CASE("grey warps: whole moves, half moves and quarter turns are exact") {
    const image_set images = random_images(1, 9, 9, 4);
    const auto at = [&](int row, int column) -> int {
        return row < 0 || column < 0 || row > 8 || column > 8
                   ? 0
                   : images.pixels[static_cast<std::size_t>(9 * row + column)];
    };
    const auto moved = placed(images, {.down = 2, .right = -3});
    const auto half = placed(images, {.right = 0.5});
    const auto turned = placed(images, {.angle = std::numbers::pi / 2});
    const auto slanted = placed(images, {.slant = 1});
    const auto grown = placed(images, {.scale = 2});
    for (int row = 0; row < 9; ++row)
        for (int column = 0; column < 9; ++column) {
            const auto pixel = static_cast<std::size_t>(9 * row + column);
            CHECK(moved[pixel] == at(row - 2, column + 3));
            CHECK(half[pixel] == (at(row, column - 1) + at(row, column) + 1) / 2);
            CHECK(turned[pixel] == at(8 - column, row)); // the left column is now the top row
            CHECK(slanted[pixel] == at(row, column - (row - 4)));
            if (row % 2 == 0 && column % 2 == 0)
                CHECK(grown[pixel] == at(2 + row / 2, 2 + column / 2));
        }
}

TEST_CASE("grey warps: channels are warped alike, each as if it were alone") {
    for (const auto [rows, columns] : {std::array<std::size_t, 2>{9, 5}, {32, 32}, {3, 14}}) {
        image_set colour = random_images(1, rows, 3 * columns, 12);
        colour.columns = columns;
        colour.channels = 3;
        const warp_grey all(rows, columns, {}, 3), one(rows, columns, {});
        CHECK(all.size() == rows * columns * 3);
        random_engine random(13);
        for (std::size_t channel = 0; channel < 3; ++channel) {
            std::vector<std::uint8_t> grey, warped(rows * columns), warped_colour(colour.size());
            for (std::size_t pixel = 0; pixel < rows * columns; ++pixel)
                grey.push_back(colour.pixels[3 * pixel + channel]);
            random_engine first = random, second = random;
            one(grey, warped, first);
            all(colour.image(0), warped_colour, second);
            for (std::size_t pixel = 0; pixel < rows * columns; ++pixel)
                REQUIRE(warped_colour[3 * pixel + channel] == warped[pixel]);
        }
    }
    CHECK_THROWS_WITH_AS(warp_grey(2, 2, {}, 0), "image channels = 0: must be at least 1", argument_error);
}

TEST_CASE("grey samples: by any encoder") {
    image_set images = random_images(2, 4, 6, 14);
    images.columns = 2;
    images.channels = 3;
    std::vector<feature> features(24);
    for (std::size_t i = 0; i < 24; ++i)
        features[i] = {.name = "p" + std::to_string(i), .thresholds = {10.5 + static_cast<double>(i)}};
    const encoder by(features);
    const grey_samples samples(images, by, none);
    random_engine random(15);
    bit_matrix bits(1, 24);
    samples(1, bits.row(0), random);
    for (std::size_t i = 0; i < 24; ++i)
        CHECK(bits(0, i) == (images.image(1)[i] > 10 + i));
    features.pop_back();
    CHECK_THROWS_WITH_AS(grey_samples(images, encoder(features), none),
                         "rows = 24 values each: the encoder has 23 features", argument_error);
}

TEST_CASE("grey warps: displacements say where a pixel is read") {
    const image_set images = random_images(1, 6, 7, 5);
    const warp_grey warp(6, 7, none);
    std::vector<float> down(42), right(42);
    down[10] = 2;
    right[10] = -1;
    down[20] = 100;
    right[21] = std::nanf("");
    std::vector<std::uint8_t> warped(42);
    warp.place(images.image(0), {}, down, right, warped);
    for (std::size_t pixel = 0; pixel < 42; ++pixel)
        CHECK(warped[pixel] == (pixel == 10                  ? images.pixels[10 + 2 * 7 - 1]
                                : pixel == 20 || pixel == 21 ? 0
                                                             : images.pixels[pixel]));
}

TEST_CASE("smooth noise has unit variance everywhere, and neighbours move alike") {
    random_engine random(6);
    for (const double width : {0.3, 4.0, 20.0}) { // the last is wider than the image
        const smooth_noise noise(12, 16, width);
        constexpr int fields = 4000;
        std::vector<double> squares(12 * 16);
        double sum = 0, beside = 0, below = 0;
        for (int i = 0; i < fields; ++i) {
            const auto field = noise(random);
            REQUIRE(field.size() == 12 * 16);
            for (std::size_t pixel = 0; pixel < squares.size(); ++pixel)
                squares[pixel] += std::pow(field[pixel], 2) / fields;
            const auto at = [&](std::size_t row, std::size_t column) {
                return static_cast<double>(field[row * 16 + column]);
            };
            sum += at(6, 4) / fields;
            beside += at(6, 4) * at(6, 5) / fields;
            below += at(6, 4) * at(7, 4) / fields;
        }
        for (const double square : squares)
            CHECK(square == doctest::Approx(1).epsilon(0.13)); // more than five standard deviations
        CHECK(std::abs(sum) < 0.08);
        // Two Gaussians of this width, a pixel apart.
        const double expected = width < 1 ? 0.0 : std::exp(-1 / (4 * width * width));
        CHECK(beside == doctest::Approx(expected).epsilon(0.08).scale(1));
        CHECK(below == doctest::Approx(expected).epsilon(0.08).scale(1));
    }
}

TEST_CASE("grey warps: the same for the same seed, and of the strength asked for") {
    image_set images{std::vector<std::uint8_t>(28 * 28), 1, 28, 28};
    for (std::size_t row = 6; row < 22; ++row)
        for (std::size_t column = 12; column < 16; ++column)
            images.pixels[row * 28 + column] = 255;
    const warp_grey warp(28, 28, {});
    random_engine first(7), second(7);
    std::vector<std::uint8_t> a(28 * 28), b(28 * 28), last(28 * 28);
    double least = 1e9, most = 0;
    for (int i = 0; i < 200; ++i) {
        last = a;
        warp(images.image(0), a, first);
        warp(images.image(0), b, second);
        CHECK(a == b);
        CHECK(a != last);
        double ink = 0;
        for (const std::uint8_t pixel : a)
            ink += pixel / 255.0;
        least = std::min(least, ink);
        most = std::max(most, ink);
    }
    CHECK(least > 32); // of 64; nothing vanishes and nothing floods the image
    CHECK(most < 128);
    CHECK(most > least + 4);
    // A shift alone keeps the ink and moves its middle by the standard deviation asked for.
    const warp_grey shift(28, 28, {.angle = 0, .scale = 0, .slant = 0, .shift = 1.5, .bend = 0});
    double squares = 0;
    constexpr int images_drawn = 2000;
    for (int i = 0; i < images_drawn; ++i) {
        shift(images.image(0), a, first);
        double ink = 0, moment = 0;
        for (std::size_t pixel = 0; pixel < a.size(); ++pixel) {
            ink += a[pixel];
            moment += a[pixel] * static_cast<double>(pixel / 28);
        }
        CHECK(ink == doctest::Approx(64 * 255).epsilon(0.01));
        squares += std::pow(moment / ink - 13.5, 2) / images_drawn;
    }
    CHECK(std::sqrt(squares) == doctest::Approx(1.5).epsilon(0.08));
}

TEST_CASE("grey samples are the thermometer code of the warped image") {
    const image_set images = random_images(3, 6, 7, 8);
    const std::vector<std::uint8_t> thresholds = {40, 99, 200};
    const bit_matrix plain = thermometer(images, thresholds);
    random_engine random(9);
    bit_matrix bits(1, 6 * 7 * 3);
    const grey_samples unchanged(images, thresholds, none);
    for (std::size_t i = 0; i < 3; ++i) {
        std::ranges::fill(bits.row(0), ~bit_word{0});
        unchanged(i, bits.row(0), random);
        CHECK(std::ranges::equal(bits.row(0), plain.row(i)));
    }
    const grey_samples warped(images, thresholds, {});
    const warp_grey warp(6, 7, {});
    random_engine same = random;
    image_set once{std::vector<std::uint8_t>(42), 1, 6, 7};
    warp(images.image(2), once.pixels, same);
    warped(2, bits.row(0), random);
    CHECK(bits == thermometer(once, thresholds));
    CHECK_THROWS_WITH_AS(warped(3, bits.row(0), random), "sample = 3: is not one of the 3 images",
                         argument_error);
    CHECK_THROWS_WITH_AS(warped(0, bits.row(0).first(1), random),
                         "words = 1: must hold the 126 bits of an image", argument_error);
}

TEST_CASE("a run on warped images does not depend on the threads") {
    const image_set images = random_images(100, 6, 6, 10);
    const std::vector<std::uint8_t> thresholds = {127};
    dataset data{thermometer(images, thresholds), std::vector<std::uint8_t>(100), 2};
    for (std::size_t i = 0; i < 100; ++i)
        data.labels[i] = data.inputs(i, 14) ? 1 : 0;
    const auto trained = [&](std::size_t threads, const warp_grey::strength& strength) {
        relaxed_network network({.inputs = 36, .layers = {20}, .classes = 2, .candidates = 4}, 1);
        fit_params params{.epochs = 2, .batch = 32, .threads = threads};
        params.draw = grey_samples(images, thresholds, strength);
        fit(network, data, params);
        return matrix<float>(network.layers()[0].wire_weights());
    };
    CHECK(trained(1, {}) == trained(3, {}));
    CHECK(trained(1, {}) != trained(1, none));
}

TEST_CASE("grey warps: wrong parameters are named") {
    const auto message = [](std::size_t rows, const warp_grey::strength& strength) -> std::string {
        try {
            const warp_grey warp(rows, 28, strength);
            return "none";
        } catch (const argument_error& failure) {
            return failure.what();
        }
    };
    CHECK(message(0, {}) == "image side = 0: must be at least 1 pixel");
    CHECK(message(28, {.angle = -1}) == "angle = -1: must be 0 or positive");
    CHECK(message(28, {.shift = std::nan("")}) == "shift = nan: must be 0 or positive");
    CHECK(message(28, {.bend_width = 0}) == "bend width = 0: must be positive and below 10000 pixels");
    const image_set images = random_images(1, 6, 7, 8);
    CHECK_THROWS_AS(grey_samples(images, {}, {}), argument_error);
    CHECK_THROWS_AS(grey_samples(images, {9, 9}, {}), argument_error);
}
