#include <dlgn/engine/engine.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include <dlgn/circuit/evaluate.hpp>
#include <dlgn/classifier/classifier.hpp>
#include <dlgn/core/random.hpp>
#include <support/random_circuit.hpp>

using namespace dlgn;

namespace {

classifier random_classifier(random_engine& random, encoder code) {
    circuit c =
        dlgn_test::random_circuit(random, {.inputs = code.bits(), .gates = 80, .outputs = 40, .classes = 5});
    return {std::move(code), std::move(c), {"a", "b", "c", "d", "e"}};
}

/// Labels and scores of the engine against encoder and scalar reference, with the sizes around a block's.
template <class Value>
void check_rows(const classifier& source, const std::vector<Value>& values, std::size_t stride) {
    for (const engine_options options :
         {engine_options{}, {.threads = 2, .block = 64}, {.threads = 3, .block = 256}}) {
        const engine<> fast{source, options};
        auto space = fast.make_workspace();
        for (const std::size_t rows :
             {std::size_t{0}, std::size_t{1}, std::size_t{63}, std::size_t{65}, std::size_t{700}}) {
            const row_view view(values, rows, source.features(), stride);
            const bit_matrix bits = source.encoder().encode(view);
            const auto labels = evaluate_labels(source.circuit(), bits);
            REQUIRE(fast.classify(view) == labels);
            REQUIRE(fast.scores(view) == evaluate_scores(source.circuit(), bits));
            REQUIRE(fast.classify(bits) == labels);
            for (std::size_t row = 0; row < rows; row += 99)
                REQUIRE(fast.classify_one(std::span(values).subspan(row * stride, source.features()),
                                          space) == labels[row]);
        }
    }
}

} // namespace

TEST_CASE("engine: raw rows of a table, doubles and floats") {
    random_engine random(21);
    std::vector<feature> features(30);
    for (std::size_t i = 0; i < features.size(); ++i) {
        features[i].name = "f" + std::to_string(i);
        features[i].unknown = i % 3 == 0;
        for (std::size_t k = 0; k < i % 7; ++k)
            if (i % 2 == 0)
                features[i].thresholds.push_back(static_cast<double>(k) - 3.5);
            else
                features[i].categories.push_back("c" + std::to_string(k));
    }
    const classifier source = random_classifier(random, encoder(std::move(features)));
    std::vector<double> values(700 * 33);
    for (double& value : values)
        value = random.below(9) == 0 ? std::numeric_limits<double>::quiet_NaN()
                                     : static_cast<double>(random.below(16)) / 2 - 4;
    check_rows(source, values, 33);
    check_rows(source, std::vector<float>(values.begin(), values.end()), 33);
    std::vector<std::uint8_t> bytes(values.size());
    for (std::uint8_t& byte : bytes)
        byte = static_cast<std::uint8_t>(random.below(8));
    check_rows(source, bytes, 31);
}

TEST_CASE("engine: raw rows of images, whose bytes it compares itself") {
    random_engine random(22);
    const classifier source =
        random_classifier(random, image_encoder(5, 6, 3, std::vector{63.5, 127.0, 200.25}));
    std::vector<std::uint8_t> bytes(700 * 90);
    for (std::uint8_t& byte : bytes)
        byte = static_cast<std::uint8_t>(random.below(256));
    check_rows(source, bytes, 90);
    check_rows(source, std::vector<float>(bytes.begin(), bytes.end()), 90);
}

TEST_CASE("engine: raw rows that do not fit are refused") {
    random_engine random(23);
    const classifier source = random_classifier(random, bit_encoder(4));
    const std::vector<float> values(12);
    CHECK_THROWS_WITH_AS(static_cast<void>(engine{source}.classify(row_view(values, 4, 3))),
                         "rows = 3 values each: the encoder has 4 features", argument_error);
    CHECK_THROWS_WITH_AS(static_cast<void>(engine{source.circuit()}.classify(row_view(values, 3, 4))),
                         "rows = 4 raw values each: the engine was made of a circuit, which has no encoder",
                         argument_error);
}
