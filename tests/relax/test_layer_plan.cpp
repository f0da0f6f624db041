#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <set>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include <dlgn/core/error.hpp>
#include <dlgn/relax/relaxed_network.hpp>

using namespace dlgn;

namespace {

network_params on_image(std::vector<layer_shape> layers, std::size_t candidates = 1) {
    return {.inputs = 8 * 9 * 2,
            .layers = std::move(layers),
            .classes = 2,
            .candidates = candidates,
            .image = {8, 9, 1}};
}

std::string message(const network_params& params) {
    try {
        const relaxed_network network(params, 1);
        return "none";
    } catch (const argument_error& failure) {
        return failure.what();
    }
}

} // namespace

TEST_CASE("layers have as many kernels, positions and neurons as they say") {
    const relaxed_network network(
        on_image({convolution{.kernels = 4, .side = 3, .stride = 2, .padding = 1, .depth = 3},
                  or_pooling{.side = 3, .stride = 1, .padding = 1},
                  convolution{.kernels = 6, .side = 2, .is_shared = false}, 20}),
        1);
    const auto is = [&](std::size_t layer, std::size_t shape, std::size_t kernels, std::size_t positions) {
        CHECK(network.shape_of(layer) == shape);
        CHECK(network.layers()[layer].kernels() == kernels);
        CHECK(network.layers()[layer].positions() == positions);
        CHECK(network.layers()[layer].neurons() == kernels * positions);
    };
    REQUIRE(network.layers().size() == 9);
    is(0, 0, 16, 4 * 5); // (8 + 2 - 3) / 2 + 1 = 4 rows, (9 + 2 - 3) / 2 + 1 = 5 columns
    is(1, 0, 8, 4 * 5);
    is(2, 0, 4, 4 * 5);
    is(3, 1, 4 * 5, 4 * 5); // nine are put together by 5, 3, 2 and 1 gates
    is(4, 1, 4 * 3, 4 * 5);
    is(5, 1, 4 * 2, 4 * 5);
    is(6, 1, 4, 4 * 5);
    is(7, 2, 6 * 3 * 4, 1);
    is(8, 3, 20, 1);
    CHECK(network.layers()[3].gate_weights().size() == 0);
    CHECK(network.layers()[0].gate_weights().rows() == 16);
    // 20 positions, or 12, of the neurons are no more weights.
    CHECK(network.layers()[7].gate_weights().rows() == 72);
}

TEST_CASE("the squares of a pool lie side by side, unless it says how far apart they are") {
    for (const auto& [stride, positions] : {std::array<std::size_t, 2>{0, 4 * 4}, {2, 4 * 4}, {1, 7 * 8}}) {
        const relaxed_network network(on_image({or_pooling{.side = 2, .stride = stride}, 20}), 1);
        CHECK(network.layers()[0].positions() * network.layers()[0].kernels() % positions == 0);
        CHECK(network.layers()[1].neurons() == 2 * positions);
    }
}

TEST_CASE("the first kernels read the first group of channels") {
    const relaxed_network network(on_image({convolution{.kernels = 4, .depth = 3, .groups = 2}, 20}), 1);
    const auto places = network.layers()[0].places();
    REQUIRE(places.size() == 4 * 8);
    for (std::size_t kernel = 0; kernel < 4; ++kernel)
        for (const std::uint32_t place : places.subspan(kernel * 8, 8))
            CHECK(place / 9 == kernel / 2);
}

TEST_CASE("the wires of kernels and of local layers are spread evenly") {
    const auto reads = [](const auto& wires, std::size_t places) {
        std::vector<std::size_t> times(places);
        for (const std::uint32_t wire : wires)
            ++times[wire];
        const auto [least, most] = std::ranges::minmax(times);
        return std::array{least, most};
    };
    // 64 leaves of 2 inputs on 3 × 3 × 2 places: 7.1 times each.
    const relaxed_network all(on_image({convolution{.kernels = 16, .depth = 3}, 10}), 2);
    CHECK(reads(all.layers()[0].places(), 18) == std::array<std::size_t, 2>{7, 8});
    // Of one of two channels each.
    const relaxed_network one(on_image({convolution{.kernels = 16, .depth = 3, .channels = 1}, 10}), 2);
    CHECK(reads(one.layers()[0].places(), 18) == std::array<std::size_t, 2>{7, 8});
    std::set<std::uint32_t> channels;
    for (std::size_t kernel = 0; kernel < 16; ++kernel) {
        std::set<std::uint32_t> of_tree;
        for (const std::uint32_t place : one.layers()[0].places().subspan(kernel * 8, 8))
            of_tree.insert(place / 9);
        CHECK(of_tree.size() == 1);
        channels.merge(of_tree);
    }
    CHECK(channels.size() == 2);
    // 3 × 2 × 6 × 7 wires on 8 × 9 × 2 nodes, those in the corners within reach of one position only.
    const relaxed_network local(on_image({convolution{.kernels = 12, .is_shared = false}, 10}), 2);
    const auto [least, most] = reads(local.layers()[0].wiring(), 144); // 7 on average
    CHECK(least >= 5);
    CHECK(most <= 8);
    // Fixed wiring of dense layers deals all nodes alike.
    const relaxed_network dense_one({.inputs = 100, .layers = {500, 250}, .classes = 2, .candidates = 1}, 1);
    CHECK(reads(dense_one.layers()[0].wiring(), 100) == std::array<std::size_t, 2>{10, 10});
    CHECK(reads(dense_one.layers()[1].wiring(), 500) == std::array<std::size_t, 2>{1, 1});
}

TEST_CASE("impossible layers are rejected by name") {
    CHECK(message(on_image({convolution{.kernels = 0}})) == "kernels = 0: must be at least 1");
    CHECK(message(on_image({convolution{.kernels = 2, .depth = 0}})) == "tree depth = 0: must be 1 to 8");
    CHECK(message(on_image({convolution{.kernels = 2, .depth = 9}})) == "tree depth = 9: must be 1 to 8");
    CHECK(message(on_image({convolution{.kernels = 2, .side = 0}})) == "side = 0: must be at least 1");
    CHECK(message(on_image({convolution{.kernels = 2, .stride = 0}})) == "stride = 0: must be at least 1");
    CHECK(message(on_image({convolution{.kernels = 2, .padding = 3}})) ==
          "padding = 3: must be less than the side, 3, and at most the image's");
    CHECK(message(on_image({convolution{.kernels = 2, .side = 11, .padding = 1}})) ==
          "side = 11: does not fit an image of 8 x 9 with padding 1");
    CHECK(message(on_image({convolution{.kernels = 3, .groups = 2}})) ==
          "groups = 2: must divide the 2 channels and the 3 kernels");
    CHECK(message(on_image({convolution{.kernels = 4, .groups = 2, .channels = 2}})) ==
          "channels = 2: of a kernel must be at most the 1 of its group");
    CHECK(message(on_image({convolution{.kernels = 4, .side = 1, .channels = 1}})) ==
          "side = 1: leaves a kernel less than 2 places to read");
    CHECK(message(on_image({convolution{.kernels = 3, .side = 8, .stride = 2}})) ==
          "classes = 2: must divide the last layer's 3 outputs");
    const std::string no_image =
        ": needs an image below, which the inputs are if the network is told so, and "
        "what convolutions and pools make of an image";
    CHECK(message(on_image({20, or_pooling{}})) == "pool side = 2" + no_image);
    CHECK(message({.inputs = 20, .layers = {convolution{.kernels = 2}}, .classes = 2}) ==
          "convolution side = 3" + no_image);
    CHECK(message({.inputs = 20, .layers = {dense{.neurons = 10, .window = 4}}, .classes = 2}) ==
          "window side = 4" + no_image);
    CHECK(message({.inputs = 20, .layers = {10}, .classes = 2, .image = {3, 4}}) ==
          "image = 3 x 4 x 1: does not fit 20 nodes");
    CHECK(message({.inputs = 24, .layers = {10}, .classes = 2, .image = {3, 4, 1, 3}}) ==
          "image = 3 x 4 x 1: does not fit 24 nodes");
    CHECK(message({.inputs = 24, .layers = {10}, .classes = 2, .image = {0, 4}}) ==
          "image = 0 x 4 x 1: does not fit 24 nodes");
    const std::size_t huge = std::numeric_limits<std::size_t>::max();
    for (const std::size_t many : {huge, huge / 2, huge / 16, std::size_t{1} << 32U}) {
        CHECK(message(on_image({convolution{.kernels = many, .depth = 4}})) != "none");
        CHECK(message(on_image({convolution{.kernels = 2, .side = many}})) != "none");
        CHECK(message(on_image({convolution{.kernels = 2, .side = many, .padding = many - 1}})) != "none");
        CHECK(message(on_image({or_pooling{.side = many}})) != "none");
    }
}
