#include <doctest/doctest.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include <dlgn/core/error.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/data/encode.hpp>

using namespace dlgn;

namespace {

image_set random_images(random_engine& random, std::size_t count, std::size_t rows, std::size_t columns) {
    image_set images{std::vector<std::uint8_t>(count * rows * columns), count, rows, columns};
    for (std::uint8_t& pixel : images.pixels)
        pixel = static_cast<std::uint8_t>(random());
    return images;
}

} // namespace

TEST_CASE("encode: a threshold is exclusive") {
    const image_set images{{0, 127, 128, 255}, 2, 1, 2};
    const bit_matrix bits = threshold(images, 127);
    CHECK(bits.rows() == 2);
    CHECK(bits.columns() == 2);
    CHECK(bits.row(0)[0] == 0b00);
    CHECK(bits.row(1)[0] == 0b11);
    CHECK(threshold(images, 255) == bit_matrix(2, 2));
    CHECK(threshold(images, 0).row(0)[0] == 0b10);
}

TEST_CASE("encode: thermometer bits of a pixel are neighbours") {
    random_engine random(20);
    for (const std::size_t bits : {std::size_t{1}, std::size_t{3}, std::size_t{7}, std::size_t{255}}) {
        const image_set images = random_images(random, 5, 3, 9);
        const std::vector<std::uint8_t> thresholds = even_thresholds(bits);
        const bit_matrix encoded = thermometer(images, thresholds);
        REQUIRE(encoded.columns() == 27 * bits);
        for (std::size_t i = 0; i < images.count; ++i)
            for (std::size_t pixel = 0; pixel < 27; ++pixel)
                for (std::size_t t = 0; t < bits; ++t)
                    REQUIRE(encoded(i, pixel * bits + t) == (images.image(i)[pixel] > thresholds[t]));
    }
}

TEST_CASE("encode: even thresholds") {
    CHECK(even_thresholds(1) == std::vector<std::uint8_t>{127});
    CHECK(even_thresholds(3) == std::vector<std::uint8_t>{63, 127, 191});
    for (std::size_t bits = 1; bits <= 255; ++bits) {
        const std::vector<std::uint8_t> thresholds = even_thresholds(bits);
        for (std::size_t t = 1; t < bits; ++t)
            REQUIRE(thresholds[t] > thresholds[t - 1]);
        REQUIRE(thresholds.back() < 255);
    }
    CHECK_THROWS_WITH_AS(static_cast<void>(even_thresholds(0)), "bits = 0: must be 1 to 255 for each pixel",
                         argument_error);
    CHECK_THROWS_AS(static_cast<void>(even_thresholds(256)), argument_error);
}

TEST_CASE("encode: thresholds that do not ascend") {
    const image_set images{{0}, 1, 1, 1};
    const std::array<std::uint8_t, 3> repeated = {10, 20, 20};
    CHECK_THROWS_WITH_AS(static_cast<void>(thermometer(images, repeated)),
                         "threshold = 20: must be above the one before it, 20", argument_error);
    CHECK_THROWS_AS(static_cast<void>(thermometer(images, {})), argument_error);
}
