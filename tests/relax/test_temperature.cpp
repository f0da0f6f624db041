#include <doctest/doctest.h>

#include <dlgn/relax/relaxed_network.hpp>
#include <dlgn/relax/temperature.hpp>

using namespace dlgn;

TEST_CASE("the default temperature is a fifth of the root of the outputs per class") {
    CHECK(default_temperature(1) == doctest::Approx(0.2));
    CHECK(default_temperature(25) == doctest::Approx(1.0));
    CHECK(default_temperature(100) == doctest::Approx(2.0));
    CHECK(default_temperature(300) == doctest::Approx(3.4641016151));
}

TEST_CASE("a network has it unless it is told another") {
    CHECK(relaxed_network({.inputs = 8, .layers = {100}, .classes = 4}, 1).params().temperature ==
          doctest::Approx(1.0));
    CHECK(relaxed_network({.inputs = 8, .layers = {100}, .classes = 4, .class_outputs = {70, 10, 10, 10}}, 1)
              .params()
              .temperature == doctest::Approx(1.0));
    CHECK(relaxed_network({.inputs = 8, .layers = {100}, .classes = 4, .temperature = 3.5}, 1)
              .params()
              .temperature == 3.5);
}
