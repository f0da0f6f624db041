#include <doctest/doctest.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <set>
#include <vector>

#include <dlgn/core/bits.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/data/dataset.hpp>
#include <dlgn/data/encode.hpp>
#include <dlgn/data/thresholds.hpp>

using namespace dlgn;

namespace {

/// Samples whose label and bits tell where they come from.
dataset numbered(std::size_t samples) {
    dataset data{bit_matrix(samples, 70), {}, 256};
    for (std::size_t i = 0; i < samples; ++i) {
        data.inputs.row(i)[0] = i;
        data.labels.push_back(static_cast<std::uint8_t>(i));
    }
    return data;
}

} // namespace

TEST_CASE("dataset: a subset has its samples in the order asked for") {
    const dataset data = numbered(10);
    const std::array<std::size_t, 4> indices = {7, 0, 7, 9};
    const dataset part = subset(data, indices);
    CHECK(part.classes == 256);
    CHECK(part.inputs.rows() == 4);
    CHECK(part.inputs.columns() == 70);
    for (std::size_t i = 0; i < 4; ++i) {
        CHECK(part.labels[i] == indices[i]);
        CHECK(part.inputs.row(i)[0] == indices[i]);
    }
    const std::array<std::size_t, 1> wrong = {10};
    CHECK_THROWS_WITH_AS(static_cast<void>(subset(data, wrong)), "index = 10: is not one of the 10 samples",
                         argument_error);
}

TEST_CASE("dataset: a split is a partition, the same one for the same seed") {
    const dataset data = numbered(200);
    const auto parts = split(data, 50, 3);
    CHECK(parts.held_out.labels.size() == 50);
    CHECK(parts.train.labels.size() == 150);
    std::multiset<std::uint8_t> all(parts.train.labels.begin(), parts.train.labels.end());
    all.insert(parts.held_out.labels.begin(), parts.held_out.labels.end());
    CHECK(all == std::multiset<std::uint8_t>(data.labels.begin(), data.labels.end()));
    for (const dataset& part : {parts.train, parts.held_out})
        for (std::size_t i = 0; i < part.labels.size(); ++i) {
            CHECK(part.inputs.row(i)[0] == part.labels[i]);
            if (i > 0)
                CHECK(part.labels[i - 1] < part.labels[i]);
        }
    CHECK(split(data, 50, 3).held_out.labels == parts.held_out.labels);
    CHECK(split(data, 50, 4).held_out.labels != parts.held_out.labels);
    const auto undivided = split(data, 0, 1);
    CHECK(undivided.held_out.labels.empty());
    CHECK(undivided.held_out.inputs.rows() == 0);
    CHECK(undivided.train.labels == data.labels);
    CHECK_THROWS_WITH_AS(static_cast<void>(split(data, 200, 1)),
                         "held-out samples = 200: must be fewer than the 200 samples", argument_error);
}

TEST_CASE("dataset: images are split like the bits made of them") {
    labelled_images data{{{}, 100, 2, 2}, {}, 100};
    dataset bits{bit_matrix(100, 8), {}, 100};
    for (std::size_t i = 0; i < 100; ++i) {
        data.images.pixels.insert(data.images.pixels.end(), 4, static_cast<std::uint8_t>(i));
        data.labels.push_back(static_cast<std::uint8_t>(i));
        bits.labels.push_back(static_cast<std::uint8_t>(i));
    }
    const auto parts = split(data, 10, 5);
    CHECK(parts.held_out.images.count == 10);
    CHECK(parts.held_out.images.rows == 2);
    for (std::size_t i = 0; i < 10; ++i)
        CHECK(parts.held_out.images.image(i)[3] == parts.held_out.labels[i]);
    CHECK(parts.held_out.labels == split(bits, 10, 5).held_out.labels);
}

TEST_CASE("dataset: validation") {
    dataset data = numbered(3);
    CHECK_NOTHROW(validate(data));
    data.classes = 2;
    CHECK_THROWS_WITH_AS(validate(data), "label = 2: must be below the 2 classes", argument_error);
    data.labels.pop_back();
    CHECK_THROWS_WITH_AS(validate(data), "labels = 2: must be as many as the 3 samples", argument_error);
    CHECK_THROWS_WITH_AS(validate(dataset{}), "samples = 0: must be at least 1", argument_error);
}

TEST_CASE("samples whose parts do not fit each other are refused") {
    const std::vector<std::size_t> first = {0};
    const auto fault = [](const auto& work) -> std::string {
        try {
            static_cast<void>(work());
        } catch (const argument_error& problem) {
            return problem.what();
        }
        return "none";
    };
    const dataset few{bit_matrix(4, 3), {0, 1}, 2}, many{bit_matrix(2, 3), {0, 1, 0, 1}, 2};
    for (const dataset* data : {&few, &many}) {
        const std::string expected = "labels = " + std::to_string(data->labels.size()) +
                                     ": must be as many as the " + std::to_string(data->inputs.rows()) +
                                     " samples";
        CHECK(fault([&] { return subset(*data, first); }) == expected);
        CHECK(fault([&] { return split(*data, 1, 1); }) == expected);
        CHECK(fault([&] { return stratified_split(*data, 0.5, 1); }) == expected);
    }
    const image_set images{{1, 2, 3}, 2, 1, 2, 1}; // a pixel is missing
    const std::string missing = "values = 3: too few for 2 rows of 2, 2 apart";
    const labelled_images labelled{images, {0, 1}, 2};
    CHECK(fault([&] { return subset(labelled, first); }) == missing);
    CHECK(fault([&] { return split(labelled, 1, 1); }) == missing);
    CHECK(fault([&] { return with_channels(images, 3); }) == missing);
    CHECK(fault([&] { return thermometer(images, std::vector<std::uint8_t>{1}); }) == missing);
    CHECK(fault([&] { return threshold(images, 1); }) == missing);
    CHECK(fault([&] { return quantile_thresholds(images, 1); }) == missing);
    CHECK(fault([&] { return informative_thresholds(labelled, 1); }) == missing);
    CHECK(fault([&] {
              return subset(labelled_images{{{1, 2, 3, 4}, 2, 1, 2, 1}, {0}, 2}, first);
          }) == "labels = 1: must be as many as the 2 samples");
}
