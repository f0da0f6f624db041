#include <doctest/doctest.h>

#include <cstddef>
#include <cstdint>

#include <dlgn/core/random.hpp>
#include <dlgn/gate/op.hpp>
#include <dlgn/gate/truth_table.hpp>

using namespace dlgn;

TEST_CASE("truth table: gates, with a as the lowest variable") {
    CHECK(to_truth_table(gate_op::wire_a).bits == 0b1010);
    CHECK(to_truth_table(gate_op::wire_b).bits == 0b1100);
    for (const gate_op op : all_gate_ops) {
        const auto table = to_truth_table(op);
        CHECK(table.variables == 2);
        for (const bool a : {false, true})
            for (const bool b : {false, true})
                CHECK(table(std::size_t{a} + 2 * std::size_t{b}) == evaluate(op, a, b));
    }
}

TEST_CASE("truth table: constants and variables") {
    for (unsigned variables = 0; variables <= 6; ++variables) {
        CAPTURE(variables);
        const auto zero = truth_table::constant(variables, false);
        const auto one = ~zero;
        CHECK(zero.bits == 0);
        CHECK(one == truth_table::constant(variables, true));
        for (unsigned i = 0; i < variables; ++i) {
            const auto x = truth_table::variable(variables, i);
            for (std::size_t m = 0; m < x.minterms(); ++m) {
                REQUIRE(x(m) == (((m >> i) & 1U) != 0));
                REQUIRE(one(m));
            }
            CHECK((x & ~x) == zero);
            CHECK((x | ~x) == one);
            CHECK((x ^ one) == ~x);
            CHECK_FALSE(zero.depends_on(i));
            CHECK_FALSE(one.depends_on(i));
            for (unsigned j = 0; j < variables; ++j)
                CHECK(x.depends_on(j) == (i == j));
        }
    }
}

TEST_CASE("truth table: dependence of random functions, checked minterm by minterm") {
    random_engine random(14);
    for (int repeat = 0; repeat < 1000; ++repeat) {
        truth_table table{0, static_cast<unsigned>(1 + random.below(6))};
        table.bits = random() & table.mask();
        for (unsigned i = 0; i < table.variables; ++i) {
            bool depends = false;
            for (std::size_t m = 0; m < table.minterms(); ++m)
                depends = depends || table(m) != table(m ^ (std::size_t{1} << i));
            REQUIRE(table.depends_on(i) == depends);
        }
    }
}

TEST_CASE("truth table: variables exchanged, flipped and added") {
    random_engine random(3);
    for (unsigned variables = 1; variables <= 6; ++variables)
        for (int round = 0; round < 20; ++round) {
            const truth_table any{random(), variables};
            const truth_table f{any.bits & any.mask(), variables};
            CAPTURE(variables);
            CAPTURE(f.bits);
            for (unsigned x = 0; x < variables; ++x) {
                const std::size_t at_x = std::size_t{1} << x;
                for (std::size_t m = 0; m < f.minterms(); ++m)
                    REQUIRE(f.flipped(x)(m) == f(m ^ at_x));
                for (unsigned y = x + 1; y < variables; ++y) {
                    const std::size_t at_y = std::size_t{1} << y;
                    const truth_table g = f.exchanged(x, y);
                    CHECK(g.variables == variables);
                    for (std::size_t m = 0; m < f.minterms(); ++m) {
                        const bool differ = ((m >> x ^ m >> y) & 1U) != 0;
                        REQUIRE(g(m) == f(differ ? m ^ at_x ^ at_y : m));
                    }
                }
            }
            const truth_table wide = f.widened();
            CHECK(wide.variables == 6);
            for (std::size_t m = 0; m < wide.minterms(); ++m)
                REQUIRE(wide(m) == f(m & (f.minterms() - 1)));
        }
}
