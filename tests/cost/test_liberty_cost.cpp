#include <doctest/doctest.h>

#include <dlgn/core/error.hpp>
#include <dlgn/cost/liberty_cost.hpp>
#include <dlgn/liberty/read.hpp>

#include <support/cells.hpp>

using enum dlgn::gate_op;

TEST_CASE("prices from a library of inverters and nands") {
    const dlgn::liberty_cost cost(dlgn_test::nand_library()); // 1 and 1.25
    CHECK(cost(nand_ab) == 1.25);
    CHECK(cost(not_a) == 1);
    CHECK(cost(not_b) == 1);
    CHECK(cost(and_ab) == 2.25);      // nand, inverter
    CHECK(cost(a_or_not_b) == 2.25);  // inverter of a, nand
    CHECK(cost(a_and_not_b) == 3.25); // inverter, nand, inverter
    CHECK(cost(or_ab) == 3.25);       // two inverters, nand
    CHECK(cost(nor_ab) == 4.25);      // and an inverter
    CHECK(cost(wire_a) == 2);         // two inverters
    CHECK(cost(constant_0) == 0);     // no tie cell in the library
    CHECK(cost(xor_ab) == doctest::Approx(4 * 1.25));
}

TEST_CASE("prices from the compact sky130 library") {
    const dlgn::liberty_cost cost(dlgn::read_liberty(DLGN_SOURCE_DIR "/examples/pdk/sky130_fd_sc_hd.lib"));
    for (const dlgn::gate_op op : {constant_0, constant_1, wire_a, wire_b, not_a, not_b, nand_ab, nor_ab})
        CHECK(cost(op) == doctest::Approx(3.7536));     // conb_1, buf_1, inv_1, nand2_1, nor2_1
    CHECK(cost(or_ab) == doctest::Approx(6.256));       // or2_1
    CHECK(cost(and_ab) == doctest::Approx(6.256));      // and2_1
    CHECK(cost(a_and_not_b) == doctest::Approx(6.256)); // nor2b_1
    CHECK(cost(a_or_not_b) == doctest::Approx(6.256));  // nand2b_1
    CHECK(cost(xor_ab) == doctest::Approx(8.7584));     // xor2_1
    CHECK(cost(xnor_ab) == doctest::Approx(8.7584));    // xnor2_1
}

TEST_CASE("a library without an inverter has no prices") {
    CHECK_THROWS_AS(dlgn::liberty_cost(dlgn::cell_library("l", {dlgn_test::nand2()})), dlgn::error);
}
