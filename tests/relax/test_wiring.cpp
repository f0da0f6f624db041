#include <algorithm>
#include <array>
#include <set>
#include <span>
#include <vector>

#include <doctest/doctest.h>

#include <dlgn/core/error.hpp>
#include <dlgn/relax/relaxed_network.hpp>
#include <dlgn/relax/wiring.hpp>

using namespace dlgn;

TEST_CASE("the candidates of a neuron are distinct, and inputs are offered about equally often") {
    random_engine random(1);
    for (const auto [inputs, neurons, candidates] : {std::array<std::size_t, 3>{2, 5, 1},
                                                     {784, 1000, 1},
                                                     {784, 500, 24},
                                                     {33, 400, 16},
                                                     {32, 100, 16}}) {
        const auto wiring = detail::random_wiring(inputs, neurons, candidates, random);
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

TEST_CASE("the candidates of a neuron share a window of the image") {
    random_engine random(2);
    constexpr std::size_t rows = 9;
    constexpr std::size_t columns = 7;
    for (const std::size_t bits : {1U, 3U})
        for (const std::size_t side : {3U, 4U, 20U}) {
            const auto wiring =
                detail::window_wiring({rows, columns, 1, bits}, side, 1, 2000, 4, random).places;
            REQUIRE(wiring.size() == 2000 * 8);
            std::set<std::uint32_t> seen(wiring.begin(), wiring.end());
            CHECK(seen.size() == rows * columns * bits);
            for (std::size_t neuron = 0; neuron < 2000; ++neuron) {
                const auto hand = std::span(wiring).subspan(neuron * 8, 8);
                CHECK(std::set<std::uint32_t>(hand.begin(), hand.end()).size() == 8);
                std::vector<std::size_t> at_row;
                std::vector<std::size_t> at_column;
                for (const std::uint32_t input : hand) {
                    at_row.push_back(input / bits / columns);
                    at_column.push_back(input / bits % columns);
                }
                const auto extent = [](const std::vector<std::size_t>& places) {
                    const auto [least, most] = std::ranges::minmax(places);
                    return most - least + 1;
                };
                CHECK(extent(at_row) <= side);
                CHECK(extent(at_column) <= side);
            }
        }
    CHECK_THROWS_WITH_AS(static_cast<void>(detail::window_wiring({9, 7, 1, 1}, 3, 1, 1, 5, random)),
                         "window side = 3: has 9 inputs, too few for 2 x 5 candidates", argument_error);
    CHECK_THROWS_WITH_AS(static_cast<void>(detail::window_wiring({9, 7, 1, 1}, 3, 0, 1, 4, random)),
                         "stride = 0: must be at least 1", argument_error);
}

TEST_CASE("windows stand at multiples of the stride, and reach through all planes") {
    random_engine random(3);
    std::set<std::uint32_t> corners;
    const image_shape image{9, 11, 3, 2};
    const detail::drawn_wiring drawn = detail::window_wiring(image, 4, 3, 500, 2, random);
    for (std::size_t neuron = 0; neuron < 500; ++neuron) {
        std::set<std::uint32_t> nodes;
        for (std::size_t i = 0; i < drawn.source.size(neuron); ++i)
            nodes.insert(drawn.source.place(neuron, i));
        corners.insert(*nodes.begin());
        const std::size_t top = *nodes.begin() / (11 * 2);
        const std::size_t left = *nodes.begin() / 2 % 11;
        std::set<std::uint32_t> expected;
        for (std::size_t channel = 0; channel < 6; ++channel)
            for (std::size_t row = top; row < top + 4; ++row)
                for (std::size_t column = left; column < left + 4; ++column)
                    expected.insert(static_cast<std::uint32_t>(image.node(channel, row, column)));
        CHECK(nodes == expected);
    }
    CHECK(corners == std::set<std::uint32_t>{0, 6, 12, 66, 72, 78}); // rows 0 and 3, columns 0, 3 and 6
}

TEST_CASE("a balanced draw takes all about equally often, whatever they are drawn for") {
    random_engine random(4);
    detail::balanced_draw draw(50);
    std::vector<std::uint32_t> drawn;
    for (std::size_t round = 0; round < 2050; ++round) { // from ten in a ring
        std::vector<std::uint32_t> piece;
        for (std::size_t i = 0; i < 10; ++i)
            piece.push_back(static_cast<std::uint32_t>((7 * round + i) % 50));
        const std::set<std::uint32_t> allowed(piece.begin(), piece.end());
        const std::size_t first = drawn.size();
        draw(piece, 4, random, drawn);
        REQUIRE(drawn.size() == first + 4);
        const std::set<std::uint32_t> hand(drawn.begin() + static_cast<std::ptrdiff_t>(first), drawn.end());
        CHECK(hand.size() == 4);
        CHECK(std::ranges::includes(allowed, hand));
    }
    std::vector<std::size_t> times(50);
    for (const std::uint32_t place : drawn)
        ++times[place];
    const auto [least, most] = std::ranges::minmax(times);
    CHECK(least >= 162); // of 8200 / 50 = 164
    CHECK(most <= 166);
}

TEST_CASE("wiring needs enough inputs") {
    random_engine random(1);
    CHECK_THROWS_WITH_AS(static_cast<void>(detail::random_wiring(31, 1, 16, random)),
                         "candidates = 16: must be at least 1 and at most half of the layer's 31 inputs",
                         argument_error);
    CHECK_THROWS_AS(static_cast<void>(detail::random_wiring(31, 1, 0, random)), argument_error);
}

TEST_CASE("neurons are put in the order of what they read, each group on its own") {
    std::vector<std::uint32_t> wiring{5, 1, 2, 9, 2, 3, /**/ 0, 4, 0, 2};
    detail::sort_by_wires(wiring, std::vector<std::size_t>{3, 5});
    CHECK(wiring == std::vector<std::uint32_t>{2, 3, 2, 9, 5, 1, /**/ 0, 2, 0, 4});

    const relaxed_network network({.inputs = 40, .layers = {60, 30}, .classes = 3, .candidates = 1}, 1);
    for (const auto& layer : network.layers()) {
        const std::size_t group = layer.neurons() == 30 ? 10 : 60;
        for (std::size_t neuron = 0; neuron + 1 < layer.neurons(); ++neuron)
            if ((neuron + 1) % group != 0)
                CHECK(layer.hard_wire(neuron, 0) <= layer.hard_wire(neuron + 1, 0));
    }
}
