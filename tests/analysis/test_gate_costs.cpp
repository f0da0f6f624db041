// Prices in time and energy against results computed by hand.

#include <vector>

#include <doctest/doctest.h>

#include <dlgn/analysis/gate_costs.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/cost/free_wires_cost.hpp>
#include <dlgn/cost/gate_cost.hpp>

#include <support/cells.hpp>
#include <support/tables.hpp>

using doctest::Approx;
using enum dlgn::gate_op;

TEST_CASE("delays by hand") {
    const auto library = dlgn_test::hand_made();
    const dlgn::delay_cost cost(library.cells, library.tables, {.input_slew = 0.1, .output_load = 0.01});
    CHECK(cost(nand_ab) == Approx(0.4)); // B, rising
    CHECK(cost(xor_ab) == Approx(0.12));
    CHECK(cost(not_a) == Approx(0.11)); // rising: slew + load, in ns and pF
    CHECK(cost(not_b) == cost(not_a));
    CHECK(cost(wire_a) > cost(not_a)); // two inverters
    CHECK(cost(constant_0) == 0);
    CHECK(cost(constant_1) == 0);
    static_assert(dlgn::gate_cost<dlgn::delay_cost>);
    CHECK(dlgn::free_wires_cost(cost)(wire_a) == 0);
}

TEST_CASE("energies by hand") {
    const auto library = dlgn_test::hand_made();
    const dlgn::energy_cost cost(library.cells, library.tables);
    // Each input toggles every other time: two pins of 2 fF at 2 V take ½CV² = 4 fJ each. The output toggles
    // in 6 of 16 cases, at 6 or 10 fJ inside.
    CHECK(cost(nand_ab) == Approx(0.5 * 0.004 * 2 + 0.375 * 0.008));
    // The output of an exclusive or toggles every other time; the library knows no energy inside.
    CHECK(cost(xor_ab) == Approx(0.5 * 0.004 * 2));
    CHECK(cost(constant_1) == 0);
    CHECK(cost(and_ab) > cost(nand_ab)); // and an inverter
    CHECK(cost(not_a) > 0);
    CHECK(cost(not_a) == cost(not_b));
    static_assert(dlgn::gate_cost<dlgn::energy_cost>);
    // What the output drives is in nobody's price twice.
    const dlgn::energy_cost loaded(library.cells, library.tables, {.output_load = 0.02});
    CHECK(loaded(xor_ab) == Approx(cost(xor_ab)));
}

TEST_CASE("a library without tables has neither") {
    const dlgn::cell_library library = dlgn_test::small_library();
    const dlgn::library_tables none{.cells = std::vector<dlgn::cell_tables>(library.cells().size())};
    CHECK_THROWS_WITH_AS(dlgn::delay_cost(library, none), "library small: no timing tables", dlgn::error);
    CHECK_THROWS_WITH_AS(dlgn::energy_cost(library, none), "library small: no timing tables", dlgn::error);
}
