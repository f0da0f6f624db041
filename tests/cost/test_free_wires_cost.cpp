#include <doctest/doctest.h>

#include <dlgn/cost/free_wires_cost.hpp>
#include <dlgn/cost/liberty_cost.hpp>
#include <dlgn/cost/paper_cost.hpp>

#include <support/cells.hpp>

TEST_CASE("constants and wires are free, the rest is priced as before") {
    using enum dlgn::gate_op;
    constexpr dlgn::paper_cost paper;
    constexpr dlgn::free_wires_cost<dlgn::paper_cost> cost;
    static_assert(dlgn::gate_cost<dlgn::free_wires_cost<dlgn::paper_cost>>);
    for (const dlgn::gate_op op : dlgn::all_gate_ops) {
        CAPTURE(name(op));
        const bool free = op == constant_0 || op == constant_1 || op == wire_a || op == wire_b;
        CHECK(cost(op) == (free ? 0.0 : paper(op)));
    }
    CHECK(cost(not_a) == 5.713);
}

TEST_CASE("any price list can be wrapped") {
    const dlgn::free_wires_cost cost{dlgn::liberty_cost(dlgn_test::nand_library())};
    CHECK(cost(dlgn::gate_op::wire_b) == 0);
    CHECK(cost(dlgn::gate_op::nand_ab) == 1.25);
    const auto by_number = [](dlgn::gate_op op) noexcept { return static_cast<double>(dlgn::to_index(op)); };
    CHECK(dlgn::free_wires_cost(by_number)(dlgn::gate_op::xor_ab) == 6);
}
