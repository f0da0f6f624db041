#include <algorithm>
#include <array>
#include <set>
#include <span>
#include <vector>

#include <doctest/doctest.h>

#include <dlgn/relax/wiring.hpp>

using namespace dlgn;

TEST_CASE("the candidates of a neuron are distinct, and inputs are offered about equally often") {
    random_engine random(1);
    for (const auto [inputs, neurons, candidates] : {std::array<std::size_t, 3>{2, 5, 1},
                                                     {784, 1000, 1},
                                                     {784, 500, 24},
                                                     {33, 400, 16},
                                                     {32, 100, 16}}) {
        const auto wiring = random_wiring(inputs, neurons, candidates, random);
        REQUIRE(wiring.size() == neurons * 2 * candidates);
        std::vector<std::size_t> offers(inputs);
        for (std::size_t neuron = 0; neuron < neurons; ++neuron) {
            const auto hand = std::span(wiring).subspan(neuron * 2 * candidates, 2 * candidates);
            CHECK(std::set<std::uint32_t>(hand.begin(), hand.end()).size() == hand.size());
            for (const std::uint32_t input : hand)
                ++offers.at(input);
        }
        const double mean = static_cast<double>(wiring.size()) / static_cast<double>(inputs);
        const auto [least, most] = std::ranges::minmax(offers);
        CHECK(static_cast<double>(least) >= 0.5 * mean - 2);
        CHECK(static_cast<double>(most) <= 1.5 * mean + 2);
    }
}

TEST_CASE("wiring needs enough inputs") {
    random_engine random(1);
    CHECK_THROWS_WITH_AS(static_cast<void>(random_wiring(31, 1, 16, random)),
                         "candidates = 16: must be at least 1 and at most half of the layer's 31 inputs",
                         argument_error);
    CHECK_THROWS_AS(static_cast<void>(random_wiring(31, 1, 0, random)), argument_error);
}
