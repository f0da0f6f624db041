#include <doctest/doctest.h>

#include <dlgn/cost/paper_cost.hpp>

TEST_CASE("the prices of the paper") {
    using enum dlgn::gate_op;
    constexpr dlgn::paper_cost cost;
    for (const dlgn::gate_op op : {constant_0, constant_1, not_a, not_b})
        CHECK(cost(op) == 5.713);
    for (const dlgn::gate_op op : {wire_a, wire_b, nand_ab, nor_ab})
        CHECK(cost(op) == 7.618);
    for (const dlgn::gate_op op : {and_ab, or_ab})
        CHECK(cost(op) == 9.522);
    for (const dlgn::gate_op op : {a_and_not_b, not_a_and_b, a_or_not_b, not_a_or_b})
        CHECK(cost(op) == 13.331);
    for (const dlgn::gate_op op : {xor_ab, xnor_ab})
        CHECK(cost(op) == 15.235);
    double sum = 0;
    for (const dlgn::gate_op op : dlgn::all_gate_ops)
        sum += cost(op);
    CHECK(sum == doctest::Approx(4 * 5.713 + 4 * 7.618 + 2 * 9.522 + 4 * 13.331 + 2 * 15.235));
}
