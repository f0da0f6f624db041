#include <doctest/doctest.h>

#include <dlgn/cost/unit_cost.hpp>

TEST_CASE("the unit cost counts gates") {
    using enum dlgn::gate_op;
    constexpr dlgn::unit_cost cost;
    for (const dlgn::gate_op op : dlgn::all_gate_ops) {
        CAPTURE(name(op));
        const bool free = op == constant_0 || op == constant_1 || op == wire_a || op == wire_b;
        CHECK(cost(op) == (free ? 0 : 1));
    }
}
