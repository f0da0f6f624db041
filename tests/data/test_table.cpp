#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include <doctest/doctest.h>

#include <dlgn/core/error.hpp>
#include <dlgn/data/table.hpp>

using namespace dlgn;

TEST_CASE("table: a subset has its rows in the order asked for") {
    table data;
    data.schema.columns = {{.name = "a"}, {.name = "b"}};
    data.schema.class_names = {"x", "y", "z"};
    data.rows = 3;
    data.values = {0, 1, 10, 11, 20, 21};
    data.labels = {2, 0, 1};
    const std::array<std::size_t, 4> indices = {2, 0, 2, 1};
    const table part = subset(data, indices);
    CHECK(part.rows == 4);
    CHECK(part.classes() == 3);
    CHECK(part.values == std::vector<double>{20, 21, 0, 1, 20, 21, 10, 11});
    CHECK(part.labels == std::vector<std::uint8_t>{1, 2, 1, 0});
    CHECK(part(3, 1) == 11);
    table unlabelled = data;
    unlabelled.labels.clear();
    CHECK(subset(unlabelled, indices).labels.empty());
    const std::array<std::size_t, 1> wrong = {3};
    CHECK_THROWS_WITH_AS(static_cast<void>(subset(data, wrong)), "index = 3: is not one of the 3 rows",
                         argument_error);
}
