#include <cstddef>
#include <string>
#include <variant>
#include <vector>

#include <doctest/doctest.h>

#include <dlgn/core/error.hpp>
#include <dlgn/core/text.hpp>
#include <dlgn/relax/layer_shape.hpp>

using namespace dlgn;

namespace {

std::string message(const std::string& text) {
    try {
        static_cast<void>(parse_layer(text));
        return "none";
    } catch (const argument_error& failure) {
        return failure.what();
    }
}

} // namespace

TEST_CASE("a number is a dense layer of so many neurons") {
    const auto layer = std::get<dense>(parse_layer("6000").shape);
    CHECK(layer.neurons == 6000);
    CHECK(layer.window == 0);
    CHECK(layer.stride == 1);
    CHECK(layer.candidates == 0);
}

TEST_CASE("every member of a layer has a name in its text") {
    const auto wide = std::get<dense>(parse_layer("dense:6000:window=7:stride=2:candidates=8").shape);
    CHECK(wide.neurons == 6000);
    CHECK(wide.window == 7);
    CHECK(wide.stride == 2);
    CHECK(wide.candidates == 8);
    const auto trees = std::get<convolution>(
        parse_layer("conv:48:side=5:stride=2:padding=4:depth=3:groups=6:channels=7:shared=0:candidates=9")
            .shape);
    CHECK(trees.kernels == 48);
    CHECK(trees.side == 5);
    CHECK(trees.stride == 2);
    CHECK(trees.padding == 4);
    CHECK(trees.depth == 3);
    CHECK(trees.groups == 6);
    CHECK(trees.channels == 7);
    CHECK(!trees.is_shared);
    CHECK(trees.candidates == 9);
    const auto pool = std::get<or_pooling>(parse_layer("pool:3:stride=2:padding=1").shape);
    CHECK(pool.side == 3);
    CHECK(pool.stride == 2);
    CHECK(pool.padding == 1);
}

TEST_CASE("what a layer's text does not name is as by default") {
    const auto same = [](const std::string& text, const layer_shape& layer) {
        CHECK(to_text(parse_layer(text)) == to_text(layer));
    };
    same("dense:20", 20);
    same("conv:5", convolution{.kernels = 5});
    same("conv:5:shared=1", convolution{.kernels = 5});
    same("pool:2", or_pooling{});
    same("conv:5:depth=2:side=4", convolution{.kernels = 5, .side = 4, .depth = 2});
}

TEST_CASE("a layer that cannot be read is named, with what is wrong") {
    CHECK(message("many") ==
          "layer = many: must be a number of neurons, or begin with dense:, conv: or pool:");
    CHECK(message("") == "layer = : must be a number of neurons, or begin with dense:, conv: or pool:");
    CHECK(message("-3") == "layer = -3: must be a number of neurons, or begin with dense:, conv: or pool:");
    CHECK(message("conv") == "layer = conv: must have a number after its kind, such as conv:8");
    CHECK(message("conv:") == "layer = conv:: kernels '' is not a whole number");
    CHECK(message("conv:side=5") == "layer = conv:side=5: kernels 'side=5' is not a whole number");
    CHECK(message("pool:2:stride=x") == "layer = pool:2:stride=x: stride 'x' is not a whole number");
    CHECK(message("pool:2:depth=2") ==
          "layer = pool:2:depth=2: 'depth=2' is none of side=, stride=, padding=");
    CHECK(message("pool:2:stride") == "layer = pool:2:stride: 'stride' is none of side=, stride=, padding=");
    CHECK(message("pool:2:") == "layer = pool:2:: '' is none of side=, stride=, padding=");
    CHECK(message("conv:8:side=3:depth=2:side=3") ==
          "layer = conv:8:side=3:depth=2:side=3: side is given twice");
    CHECK(message("pool:2:side=3") == "layer = pool:2:side=3: side is given twice");
    CHECK(message("conv:2:shared=2") == "layer = conv:2:shared=2: shared must be 0 or 1");
}
