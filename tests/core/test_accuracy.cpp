#include <cstdint>
#include <vector>

#include <doctest/doctest.h>

#include <dlgn/core/accuracy.hpp>
#include <dlgn/core/error.hpp>

using namespace dlgn;

TEST_CASE("accuracy: the share of labels that are right") {
    using labels = std::vector<std::uint8_t>;
    CHECK(accuracy(labels{1, 2, 3, 4}, labels{1, 2, 3, 0}) == 0.75);
    CHECK(accuracy(labels{255}, labels{255}) == 1);
    CHECK_THROWS_WITH_AS(static_cast<void>(accuracy(labels{1}, labels{1, 2})),
                         "predicted labels = 1: must be as many as the 2 labels, at least 1", argument_error);
    CHECK_THROWS_AS(static_cast<void>(accuracy(labels{}, labels{})), argument_error); // not 0 / 0
}
