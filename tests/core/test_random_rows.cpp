#include <algorithm>
#include <cstddef>

#include <doctest/doctest.h>

#include <dlgn/core/bits.hpp>

#include "support/random_rows.hpp"

TEST_CASE("rows of random bits change as often as is asked for") {
    constexpr std::size_t rows = 400;
    constexpr std::size_t columns = 150;
    for (const double activity : {0.0, 0.1, 0.7, 1.0}) {
        const dlgn::bit_matrix bits = support::random_changes(rows, columns, activity);
        REQUIRE(bits.rows() == rows);
        REQUIRE(bits.columns() == columns);
        std::size_t ones = 0;
        std::size_t changes = 0;
        for (std::size_t column = 0; column < columns; ++column) {
            ones += bits(0, column) ? 1U : 0U;
            for (std::size_t row = 1; row < rows; ++row)
                changes += bits(row, column) != bits(row - 1, column) ? 1U : 0U;
        }
        CHECK(ones > columns / 3);
        CHECK(ones < 2 * columns / 3);
        CHECK(static_cast<double>(changes) / ((rows - 1) * columns) ==
              doctest::Approx(activity).epsilon(0.01).scale(1));
        CHECK(bits == support::random_changes(rows, columns, activity));
        CHECK(std::ranges::equal(bits.row(0), support::random_rows(rows, columns).row(0)));
    }
}
