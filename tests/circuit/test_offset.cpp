#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

#include <doctest/doctest.h>

#include <dlgn/circuit/evaluate.hpp>
#include <dlgn/circuit/offset.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/random.hpp>

#include "support/random_circuit.hpp"

using namespace dlgn;

TEST_CASE("classes score their offsets more") {
    random_engine random(1);
    for (int i = 0; i < 50; ++i) {
        const circuit source =
            dlgn_test::random_circuit(random, {.inputs = 7, .gates = 30, .outputs = 9, .classes = 3});
        const std::array<std::size_t, 3> offsets = {random() % 4, random() % 4, 2};
        const circuit moved = with_offsets(source, offsets);
        const bit_matrix samples = dlgn_test::all_samples(7);
        auto expected = evaluate_scores(source, samples);
        for (std::size_t j = 0; j < expected.size(); ++j)
            expected[j] += static_cast<std::uint32_t>(offsets[j % 3]);
        CHECK(evaluate_scores(moved, samples) == expected);
        CHECK(moved.gates() == 31);
        CHECK(with_offsets(source, std::vector<std::size_t>(3)) == source);
    }
}

TEST_CASE("offsets that do not fit are rejected") {
    random_engine random(2);
    const circuit source =
        dlgn_test::random_circuit(random, {.inputs = 5, .gates = 9, .outputs = 6, .classes = 3});
    CHECK_THROWS_AS(static_cast<void>(with_offsets(source, std::vector<std::size_t>{1, 2})), argument_error);
    const circuit plain =
        dlgn_test::random_circuit(random, {.inputs = 5, .gates = 9, .outputs = 6, .classes = 0});
    CHECK_THROWS_AS(static_cast<void>(with_offsets(plain, {})), argument_error);
}

TEST_CASE("an offset raises as many false alarms as are allowed, and one more raises too many") {
    random_engine random(3);
    for (int i = 0; i < 300; ++i) {
        const std::size_t label = random() % 2;
        const double share = 0.3 * random.uniform();
        std::vector<std::uint32_t> scores;
        std::vector<std::uint8_t> labels;
        const std::size_t rows = 1 + random.below(60);
        for (std::size_t row = 0; row < rows; ++row) {
            labels.push_back(static_cast<std::uint8_t>(row == 0 ? label : random() % 2));
            scores.push_back(static_cast<std::uint32_t>(random() % 12));
            scores.push_back(static_cast<std::uint32_t>(random() % 12));
        }
        // By the rule of the classifier: the higher score, the lower label among equals.
        const auto alarms = [&](std::ptrdiff_t offset) {
            std::size_t count = 0;
            for (std::size_t row = 0; row < labels.size(); ++row) {
                std::array<std::ptrdiff_t, 2> sums = {scores[2 * row], scores[2 * row + 1]};
                sums[1 - label] += offset;
                count += labels[row] == label && (sums[1] > sums[0] ? 1U : 0U) != label ? 1U : 0U;
            }
            return static_cast<double>(count);
        };
        const auto all = static_cast<double>(std::ranges::count(labels, label));
        const std::ptrdiff_t offset = false_alarm_offset(scores, labels, label, share);
        CHECK(alarms(offset) <= share * all);
        CHECK(alarms(offset + 1) > share * all);
    }
}

TEST_CASE("scores, labels and shares of which no offset can be told are rejected") {
    const std::vector<std::uint32_t> scores = {3, 1, 0, 2};
    const auto rejects = [&](const std::vector<std::uint8_t>& labels, std::size_t label, double share) {
        CHECK_THROWS_AS(static_cast<void>(false_alarm_offset(scores, labels, label, share)), argument_error);
    };
    CHECK(false_alarm_offset(scores, std::vector<std::uint8_t>{0, 1}, 0, 0) == 2);
    CHECK(false_alarm_offset(scores, std::vector<std::uint8_t>{0, 1}, 1, 0) == 1);
    rejects({0, 1}, 2, 0.1);
    rejects({0, 1}, 0, 1);
    rejects({0, 1}, 0, -0.1);
    rejects({0, 1}, 0, std::nan(""));
    rejects({0, 0}, 1, 0.1);
    rejects({0}, 0, 0.1);
}
