#include <cmath>

#include <doctest/doctest.h>

#include <dlgn/core/error.hpp>
#include <dlgn/cost/pin_energy.hpp>
#include <dlgn/liberty/read.hpp>

#include <support/cells.hpp>

using namespace dlgn;
using enum gate_op;

TEST_CASE("the energy of a change is that of the pins it drives") {
    const pin_energy energy(dlgn_test::small_library(), 2); // pins of 2 fF, so 4 fJ each
    for (const std::size_t side : {0U, 1U}) {
        for (const gate_op op : {nand_ab, nor_ab, and_ab, or_ab, xor_ab, a_and_not_b})
            CHECK(energy(op, side) == doctest::Approx(4));
        for (const gate_op op : {constant_0, constant_1, wire_a, wire_b})
            CHECK(energy(op, side) == 0);
    }
    CHECK(energy(not_a, 0) == doctest::Approx(4));
    CHECK(energy(not_a, 1) == 0);
    CHECK(energy(not_b, 0) == 0);
    CHECK(energy(not_b, 1) == doctest::Approx(4));
    // Of nands alone an exclusive or reads each input twice.
    CHECK(pin_energy(dlgn_test::nand_library(), 2)(xor_ab, 0) == doctest::Approx(8));
}

TEST_CASE("pins of a library have capacitances of their own") {
    const pin_energy energy(read_liberty(DLGN_SOURCE_DIR "/examples/pdk/sky130_fd_sc_hd.lib"), 1.8);
    CHECK(energy(nand_ab, 0) > 1);
    CHECK(energy(nand_ab, 0) < 10);
    CHECK(energy(xor_ab, 0) > energy(nand_ab, 0));
    for (const double voltage : {0.0, -1.0, std::nan("")})
        CHECK_THROWS_AS(pin_energy(dlgn_test::small_library(), voltage), argument_error);
}
