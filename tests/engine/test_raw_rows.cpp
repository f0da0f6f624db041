#include <dlgn/core/error.hpp>
#include <dlgn/engine/engine.hpp>

#include <algorithm>
#include <cmath>
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
#include <engine/shapes.hpp>
#include <support/random_circuit.hpp>

using namespace dlgn;

namespace {

classifier random_classifier(random_engine& random, encoder code) {
    circuit c =
        dlgn_test::random_circuit(random, {.inputs = code.bits(), .gates = 80, .outputs = 40, .classes = 5});
    return {std::move(code), std::move(c), {"a", "b", "c", "d", "e"}};
}

/// Labels and scores of an engine against encoder and scalar reference, with the sizes around a block's.
template <class Arch, class Value>
void check_rows_on(const classifier& source, const std::vector<Value>& values, std::size_t stride) {
    for (const engine_params options :
         {engine_params{}, {.threads = 2, .block = 64}, {.threads = 3, .block = 256}}) {
        const basic_engine fast{source, kernels<Arch>(), options};
        auto space = fast.make_workspace();
        for (const std::size_t rows : {std::size_t{0}, std::size_t{1}, std::size_t{31}, std::size_t{63},
                                       std::size_t{65}, std::size_t{500}, std::size_t{700}}) {
            const row_view view(values, rows, source.features(), stride);
            const bit_matrix bits = source.encoder().encode(view);
            REQUIRE(fast.outputs(sample_view(view, source.encoder())) == evaluate(source.circuit(), bits));
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

template <class Value>
void check_rows(const classifier& source, const std::vector<Value>& values, std::size_t stride) {
    check_rows_on<default_arch>(source, values, stride);
    check_rows_on<scalar>(source, values, stride);
    check_rows_on<words<4>>(source, values, stride);
}

/// Numbers where comparisons go wrong, and thresholds among them; some thresholds are no floats, and some no
/// float comes near.
template <class Value>
std::vector<double> awkward_numbers() {
    using limits = std::numeric_limits<Value>;
    std::vector<double> numbers;
    for (const Value value : {Value(0), limits::denorm_min(), limits::min(), Value(0.1), Value(1),
                              Value(16777216), Value(1e30), limits::max(), limits::infinity()})
        for (const Value near :
             {std::nextafter(value, -limits::infinity()), value, std::nextafter(value, limits::infinity())})
            for (const Value sign : {Value(1), Value(-1)})
                numbers.push_back(static_cast<double>(sign * near));
    return numbers;
}

} // namespace

TEST_CASE("engine: raw rows of infinities, NaN, zeros of both signs, and neighbours of thresholds") {
    std::vector<double> thresholds{0.1, -0.1, 1e300, -1e300, 1e-300, -1e-300, 0.30000000000000004, 5e-46};
    for (const std::vector<double>& numbers : {awkward_numbers<float>(), awkward_numbers<double>()})
        for (const double number : numbers)
            if (std::isfinite(number))
                thresholds.push_back(number);
    std::ranges::sort(thresholds);
    thresholds.erase(std::unique(thresholds.begin(), thresholds.end()), thresholds.end());
    std::vector<feature> features{{.name = "a", .thresholds = thresholds, .unknown = true},
                                  {.name = "unused"},
                                  {.name = "b", .thresholds = thresholds},
                                  {.name = "c", .categories = {"0", "1", "2"}, .unknown = true},
                                  {.name = "d", .categories = {"0", "1"}},
                                  {.name = "e", .thresholds = {-0.0}, .unknown = true}};
    encoder code(std::move(features));
    circuit wires = dlgn_test::all_wires(code.bits());
    const classifier source(std::move(code), std::move(wires), {"low", "high"});
    random_engine random(24);
    const auto rows_of = [&]<class Value>(Value) {
        std::vector<double> numbers = awkward_numbers<Value>();
        numbers.insert(numbers.end(), {std::numeric_limits<double>::quiet_NaN(), -0.0, 1.0, 2.0, 1.5, -1.0});
        std::vector<Value> values(700 * 6);
        for (Value& value : values)
            value = static_cast<Value>(numbers[random.below(numbers.size())]);
        return values;
    };
    check_rows(source, rows_of(double{}), 6);
    check_rows(source, rows_of(float{}), 6);
}

TEST_CASE("engine: raw rows of which the circuit reads few bits") {
    std::vector<feature> features(9);
    for (std::size_t i = 0; i < features.size(); ++i)
        if (features[i].name = "f" + std::to_string(i); i % 2 == 0)
            features[i].thresholds = {0, 1, 2};
        else {
            features[i].categories = {"0", "1", "2"};
            features[i].unknown = true;
        }
    const encoder code(features);
    random_engine random(25);
    std::vector<float> values(700 * 9);
    for (float& value : values)
        value = static_cast<float>(random.below(5)) - 0.5F * static_cast<float>(random.below(2));
    for (std::size_t bit = 0; bit < code.bits(); bit += 2) {
        circuit one(code.bits());
        one.set_outputs({static_cast<node_id>(bit)}, {0, 1});
        check_rows_on<default_arch>(classifier(code, one, {"no", "yes"}), values, 9);
    }
}

TEST_CASE("engine: raw rows of a table, doubles and floats") {
    random_engine random(21);
    const classifier source = random_classifier(random, encoder(dlgn_test::mixed_features(30, -3.5, 1)));
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
