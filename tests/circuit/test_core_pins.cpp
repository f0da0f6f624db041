#include <doctest/doctest.h>

#include <dlgn/circuit/core_pins.hpp>
#include <dlgn/core/error.hpp>

using namespace dlgn;

TEST_CASE("pins of an image are left and right in the order of its rows") {
    const core_pins pins = image_pins(4, 2, 3);
    CHECK(pins.inputs == std::vector<point>{{0, 0.75}, {1, 0.75}, {0, 0.25}, {1, 0.25}});
    CHECK(pins.outputs == std::vector<point>{{0.25, 0}, {0.5, 0}, {0.75, 0}});
    // Two columns on the left, three on the right, whose last is the first from the top; half a second row.
    const core_pins odd = image_pins(7, 5, 0);
    CHECK(odd.inputs.size() == 7);
    CHECK(odd.inputs[0] == point{0, 1 - 0.5 / 4});
    CHECK(odd.inputs[1] == point{0, 1 - 1.5 / 4});
    CHECK(odd.inputs[2] == point{1, 1 - 2.5 / 6});
    CHECK(odd.inputs[4] == point{1, 1 - 0.5 / 6});
    CHECK(odd.inputs[5] == point{0, 1 - 2.5 / 4});
    CHECK(odd.outputs.empty());
    CHECK_THROWS_AS(static_cast<void>(image_pins(0, 28, 4)), argument_error);
    CHECK_THROWS_AS(static_cast<void>(image_pins(784, 1, 4)), argument_error);
}

TEST_CASE("distances run along the axes") {
    CHECK(distance({0.25, 0.5}, {1, 0}) == 1.25);
    CHECK(distance({1, 0}, {0.25, 0.5}) == 1.25);
}
