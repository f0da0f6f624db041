#include <doctest/doctest.h>

#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <vector>

#include <dlgn/core/error.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/encoder/encoder.hpp>

using namespace dlgn;

namespace {

const double not_a_number = std::numeric_limits<double>::quiet_NaN();

/// A bit as its documentation says, on its own.
bool bit_of(const feature& f, double value, std::size_t bit) {
    if (bit < f.thresholds.size())
        return value > f.thresholds[bit];
    if (bit < f.categories.size())
        return value == static_cast<double>(bit);
    if (f.categories.empty())
        return std::isnan(value);
    for (std::size_t k = 0; k < f.categories.size(); ++k)
        if (value == static_cast<double>(k))
            return false;
    return true;
}

std::string problem_of(std::vector<feature> features) {
    try {
        const encoder made(std::move(features));
    } catch (const argument_error& fault) {
        return fault.what();
    }
    return "no fault";
}

} // namespace

TEST_CASE("encoder: numbers, categories and unknown values") {
    const encoder code({{.name = "age", .thresholds = {25.5, 40}},
                        {.name = "unused"},
                        {.name = "work", .categories = {"private", "state"}, .unknown = true},
                        {.name = "hours", .thresholds = {-1}, .unknown = true}});
    CHECK(code.bits() == 7);
    CHECK(code.first_bit(2) == 2);
    const auto bits = [&](std::array<double, 4> row) {
        const bit_matrix encoded = code.encode(row_view(row, 1, 4));
        std::string text;
        for (std::size_t i = 0; i < code.bits(); ++i)
            text += encoded(0, i) ? '1' : '0';
        return text;
    };
    CHECK(bits({25.5, 7, 0, -1}) == "0010000");
    CHECK(bits({40.5, not_a_number, 1, 0}) == "1101010");
    CHECK(bits({30, 0, not_a_number, not_a_number}) == "1000101");
    CHECK(bits({not_a_number, 0, 2, -2}) == "0000100");
    CHECK(bits({std::numeric_limits<double>::infinity(), 0, 0.5, -std::numeric_limits<double>::infinity()}) ==
          "1100100");
}

TEST_CASE("encoder: 1,000 random encoders and rows, doubles, floats and bytes, with strides") {
    random_engine random(5);
    for (int round = 0; round < 1000; ++round) {
        std::vector<feature> features(1 + random.below(7));
        for (std::size_t i = 0; i < features.size(); ++i) {
            features[i].name = "f" + std::to_string(i);
            features[i].unknown = random.below(2) == 0;
            const std::size_t count = random.below(i == 0 ? 90 : 5) + (i == 0 ? 1U : 0U);
            for (std::size_t k = 0; k < count; ++k)
                if (i % 2 == 0)
                    features[i].thresholds.push_back(static_cast<double>(k) * 2 - 4);
                else
                    features[i].categories.push_back("c" + std::to_string(k));
        }
        const encoder code(features);
        const std::size_t rows = 1 + random.below(4);
        const std::size_t stride = features.size() + random.below(3);
        std::vector<double> doubles(rows * stride);
        std::vector<float> floats(doubles.size());
        std::vector<std::uint8_t> bytes(doubles.size());
        for (std::size_t i = 0; i < doubles.size(); ++i) {
            bytes[i] = static_cast<std::uint8_t>(random.below(round % 2 == 0 ? 6 : 200));
            floats[i] = static_cast<float>(random.below(40)) / 2 - 6;
            doubles[i] = random.below(8) == 0 ? not_a_number : static_cast<double>(random.below(40)) / 2 - 6;
        }
        const auto check = [&](const auto& values) {
            const bit_matrix bits = code.encode(row_view(values, rows, features.size(), stride));
            REQUIRE(bits.columns() == code.bits());
            for (std::size_t row = 0; row < rows; ++row)
                for (std::size_t i = 0; i < features.size(); ++i)
                    for (std::size_t bit = 0; bit < features[i].bits(); ++bit)
                        REQUIRE(bits(row, code.first_bit(i) + bit) ==
                                bit_of(features[i], static_cast<double>(values[row * stride + i]), bit));
        };
        check(doubles);
        check(floats);
        check(bytes);
    }
}

TEST_CASE("encoder: thresholds of bytes are those that give the same bits") {
    const std::vector<double> thresholds = {0, 63.5, 127, 254.25};
    const encoder code = image_encoder(1, 2, 3, thresholds);
    CHECK(code.features().size() == 6);
    CHECK(code.features()[4].name == "r0c1_1");
    const auto levels = code.byte_thresholds();
    REQUIRE(levels.size() == thresholds.size());
    for (unsigned value = 0; value < 256; ++value)
        for (std::size_t t = 0; t < levels.size(); ++t)
            CHECK((value > levels[t]) == (static_cast<double>(value) > thresholds[t]));
    const auto levels_of = [](const encoder& source) { return source.byte_thresholds().size(); };
    CHECK(levels_of(image_encoder(1, 1, 1, std::vector{255.0})) == 0);
    CHECK(levels_of(image_encoder(1, 1, 1, std::vector{-0.5})) == 0);
    CHECK(levels_of(image_encoder(1, 1, 1, std::vector{1.25, 1.5})) == 0);
    CHECK(levels_of(encoder({{.name = "a", .thresholds = {1}}, {.name = "b", .thresholds = {2}}})) == 0);
    CHECK(levels_of(encoder({{.name = "a", .thresholds = {1}, .unknown = true}})) == 0);
    CHECK(levels_of(bit_encoder(3)) == 1);
    const encoder bits = bit_encoder(3);
    CHECK(bits.features()[2].name == "x2");
}

TEST_CASE("encoder: what is refused") {
    CHECK(problem_of({}) == "encoder bits = 0: must be at least 1: no feature has a threshold or category");
    CHECK(problem_of({{.name = "a"}}) ==
          "encoder bits = 0: must be at least 1: no feature has a threshold or category");
    CHECK(problem_of({{.name = "", .thresholds = {1}}}) == "feature name = \"\": must not be empty");
    CHECK(problem_of({{.name = "a", .thresholds = {1}}, {.name = "b"}, {.name = "a"}}) ==
          "feature name = \"a\": must not come twice");
    CHECK(problem_of({{.name = "a", .thresholds = {1, 1}}}) ==
          "feature \"a\", threshold = 1: must be above the one before it, 1");
    CHECK(problem_of({{.name = "a", .thresholds = {1, not_a_number}}}) ==
          "feature \"a\", threshold = nan: must be finite");
    CHECK(problem_of({{.name = "a", .categories = {"x", "y", "x"}}}) ==
          "feature \"a\", category = x: must not come twice");
    CHECK(problem_of({{.name = "a", .thresholds = {1}, .categories = {"x"}}}) ==
          "feature \"a\" = 1 thresholds: a feature of categories has none");
    const encoder code = bit_encoder(3);
    const std::vector<float> values(6);
    CHECK_THROWS_WITH_AS(static_cast<void>(code.encode(row_view(values, 2, 2))),
                         "rows = 2 values each: the encoder has 3 features", argument_error);
    CHECK_THROWS_WITH_AS(row_view(values, 3, 3), "values = 6: too few for 3 rows of 3, 3 apart",
                         argument_error);
    CHECK_THROWS_WITH_AS(row_view(values, 2, 3, 2), "stride = 2: must hold a row of 3 values",
                         argument_error);
    CHECK_THROWS_AS(row_view(values, std::numeric_limits<std::size_t>::max(), 1, std::size_t{1} << 63U),
                    argument_error);
}
