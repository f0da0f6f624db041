#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include <doctest/doctest.h>

#include <dlgn/circuit/evaluate.hpp>
#include <dlgn/circuit/join.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/random.hpp>

#include "support/random_circuit.hpp"

using namespace dlgn;

TEST_CASE("a joined circuit scores the weighted sum of its members") {
    random_engine random(1);
    std::vector<circuit> members;
    for (const std::size_t gates : {50U, 0U, 80U})
        members.push_back(
            dlgn_test::random_circuit(random, {.inputs = 12, .gates = gates, .outputs = 20, .classes = 4}));
    const std::array<std::size_t, 3> weights = {1, 3, 2};
    const circuit whole = join(members, weights);
    CHECK(whole.gates() == 130);
    CHECK(whole.outputs().size() == 120);
    const bit_matrix samples = dlgn_test::random_samples(random, 100, 12);
    std::vector<std::uint32_t> expected(400);
    for (std::size_t i = 0; i < members.size(); ++i) {
        const auto scores = evaluate_scores(members[i], samples);
        for (std::size_t j = 0; j < expected.size(); ++j)
            expected[j] += static_cast<std::uint32_t>(weights[i]) * scores[j];
    }
    CHECK(evaluate_scores(whole, samples) == expected);
}

TEST_CASE("members that do not fit together are rejected") {
    random_engine random(2);
    const auto make = [&](std::size_t inputs, std::size_t classes) {
        return dlgn_test::random_circuit(random,
                                         {.inputs = inputs, .gates = 5, .outputs = 8, .classes = classes});
    };
    const std::vector<std::size_t> weights = {1, 1};
    const auto rejects = [&](const std::vector<circuit>& members, const std::vector<std::size_t>& w) {
        CHECK_THROWS_AS(static_cast<void>(join(members, w)), argument_error);
    };
    rejects({}, {});
    rejects({make(6, 0), make(6, 0)}, weights);
    rejects({make(6, 2), make(6, 3)}, weights);
    rejects({make(6, 2), make(7, 2)}, weights);
    rejects({make(6, 2), make(6, 2)}, {1});
    rejects({make(6, 2), make(6, 2)}, {1, 0});
}
