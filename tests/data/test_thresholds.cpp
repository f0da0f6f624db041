#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

#include <dlgn/core/error.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/data/encode.hpp>
#include <dlgn/data/thresholds.hpp>

using namespace dlgn;

namespace {

using bytes = std::vector<std::uint8_t>;

/// Σ over the pixels of I(interval of the pixel; label) · samples, straight from the definition.
double information(const labelled_images& data, const bytes& thresholds) {
    const auto entropy = [](const std::vector<double>& counts) {
        double all = 0, sum = 0;
        for (const double n : counts)
            all += n;
        for (const double n : counts)
            sum -= n > 0 ? n * std::log(n / all) : 0;
        return sum;
    };
    double total = 0;
    for (std::size_t pixel = 0; pixel < data.images.size(); ++pixel) {
        std::vector<double> labels(data.classes);
        std::vector<std::vector<double>> inside(thresholds.size() + 1, labels);
        for (std::size_t i = 0; i < data.images.count; ++i) {
            const std::uint8_t value = data.images.image(i)[pixel];
            const auto interval =
                std::ranges::count_if(thresholds, [&](std::uint8_t t) { return value > t; });
            ++labels[data.labels[i]];
            ++inside[static_cast<std::size_t>(interval)][data.labels[i]];
        }
        total += entropy(labels);
        for (const auto& counts : inside)
            total -= entropy(counts);
    }
    return total;
}

labelled_images random_labelled(std::size_t count, std::size_t values, std::uint64_t seed) {
    random_engine random(seed);
    labelled_images data{{bytes(count * 6), count, 2, 3}, bytes(count), 3};
    for (std::size_t i = 0; i < count; ++i) {
        data.labels[i] = static_cast<std::uint8_t>(random.below(3));
        for (std::size_t pixel = 0; pixel < 6; ++pixel)
            data.images.pixels[6 * i + pixel] = static_cast<std::uint8_t>(
                17 *
                ((random.below(values) + (random.uniform() < 0.5 ? data.labels[i] * pixel : 0)) % values));
    }
    return data;
}

} // namespace

TEST_CASE("thresholds: quantiles cut what is not background into equal parts") {
    image_set images{bytes(1000), 10, 10, 10};
    for (std::size_t i = 0; i < 100; ++i) // 900 pixels of background, then 1 … 100
        images.pixels[900 + i] = static_cast<std::uint8_t>(i + 1);
    CHECK(quantile_thresholds(images, 1) == bytes{50});
    CHECK(quantile_thresholds(images, 3) == bytes{25, 50, 75});
    CHECK(quantile_thresholds(images, 7) == bytes{12, 25, 37, 50, 62, 75, 87}); // of two as near, the lower
    for (const std::size_t bits : {1U, 2U, 7U, 31U}) {
        const bytes thresholds = quantile_thresholds(images, bits);
        REQUIRE(thresholds.size() == bits);
        for (std::size_t t = 0; t < bits; ++t) {
            const auto below = std::ranges::count_if(
                images.pixels, [&](std::uint8_t pixel) { return pixel > 0 && pixel <= thresholds[t]; });
            CHECK(std::abs(static_cast<double>(below) -
                           100 * static_cast<double>(t + 1) / static_cast<double>(bits + 1)) <= 0.5);
        }
    }
}

TEST_CASE("thresholds: never more than there are values, always usable") {
    const image_set binary{{0, 255, 255, 0}, 2, 1, 2};
    CHECK(quantile_thresholds(binary, 1) == bytes{127});
    CHECK(quantile_thresholds(binary, 5) == bytes{127});
    CHECK(informative_thresholds({binary, {0, 1}, 2}, 5) == bytes{127});
    const image_set three{{0, 3, 4, 4}, 2, 1, 2};
    CHECK(quantile_thresholds(three, 2) == bytes{1, 3});
    random_engine random(1);
    for (int round = 0; round < 200; ++round) {
        image_set images{bytes(40), 10, 2, 2};
        for (std::uint8_t& pixel : images.pixels) // few values, unevenly
            pixel = static_cast<std::uint8_t>(random.below(2) * random.below(1 + random.below(255)));
        images.pixels[0] = 9;
        images.pixels[1] = 8;
        bytes values = images.pixels;
        std::ranges::sort(values);
        values.erase(std::unique(values.begin(), values.end()), values.end());
        for (const std::size_t bits : {1U, 2U, 5U, 60U}) {
            const bytes thresholds = quantile_thresholds(images, bits);
            CHECK(thresholds.size() == std::min(bits, values.size() - 1));
            CHECK_NOTHROW(detail::check_thresholds(thresholds)); // ascending
            std::vector<bool> used(values.size());               // no two cut at the same place
            for (const std::uint8_t t : thresholds) {
                const auto place =
                    static_cast<std::size_t>(std::ranges::upper_bound(values, t) - values.begin());
                REQUIRE(place > 0);
                REQUIRE(place < values.size());
                CHECK_FALSE(used[place]);
                used[place] = true;
            }
        }
    }
}

TEST_CASE("thresholds: no others tell more of the labels") {
    for (const std::uint64_t seed : {1U, 2U, 3U}) {
        const labelled_images data = random_labelled(60, 9, seed);
        double before = 0;
        for (const std::size_t bits : {1U, 2U, 3U, 8U}) {
            const bytes chosen = informative_thresholds(data, bits);
            REQUIRE(chosen.size() == bits);
            const double best = information(data, chosen);
            CHECK(best >= before - 1e-9);
            before = best;
            // Every set of as many cuts between the nine values 0, 17, …, 136.
            for (unsigned set = 0; set < 256; ++set) {
                bytes thresholds;
                for (unsigned cut = 0; cut < 8; ++cut)
                    if ((set >> cut & 1U) != 0)
                        thresholds.push_back(static_cast<std::uint8_t>(17 * cut + 8));
                if (thresholds.size() == bits)
                    CHECK(information(data, thresholds) <= best + 1e-9);
            }
        }
    }
}

TEST_CASE("thresholds: labels are looked at") {
    // Values 10, 20, 30, 40 equally often; the label changes between 30 and 40 only.
    labelled_images data{{bytes(400), 400, 1, 1}, bytes(400), 2};
    for (std::size_t i = 0; i < 400; ++i) {
        data.images.pixels[i] = static_cast<std::uint8_t>(10 * (1 + i % 4));
        data.labels[i] = i % 4 == 3 ? 1 : 0;
    }
    CHECK(informative_thresholds(data, 1) == bytes{35});
    CHECK(quantile_thresholds(data.images, 1) == bytes{25});
}

TEST_CASE("thresholds: wrong input is named") {
    const image_set black{{0, 0}, 2, 1, 1};
    CHECK_THROWS_WITH_AS(static_cast<void>(quantile_thresholds(black, 1)),
                         "grey values = 1: must be at least 2 to have a threshold between", argument_error);
    const image_set images{{0, 9}, 2, 1, 1};
    CHECK_THROWS_WITH_AS(static_cast<void>(quantile_thresholds(images, 0)),
                         "bits = 0: must be at least 1 for each pixel", argument_error);
    CHECK_THROWS_WITH_AS(static_cast<void>(informative_thresholds({images, {0}, 2}, 1)),
                         "labels = 1: must be as many as the 2 images", argument_error);
    CHECK_THROWS_WITH_AS(static_cast<void>(informative_thresholds({images, {0, 2}, 2}, 1)),
                         "label = 2: must be below the 2 classes", argument_error);
}
