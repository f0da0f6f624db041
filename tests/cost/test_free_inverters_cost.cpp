#include <doctest/doctest.h>

#include <dlgn/cost/free_inverters_cost.hpp>
#include <dlgn/cost/paper_cost.hpp>

TEST_CASE("constants, wires and inverters are free, the rest is priced as before") {
    constexpr dlgn::paper_cost paper;
    constexpr dlgn::free_inverters_cost<dlgn::paper_cost> cost;
    static_assert(dlgn::gate_cost<dlgn::free_inverters_cost<dlgn::paper_cost>>);
    std::size_t free = 0;
    for (const dlgn::gate_op op : dlgn::all_gate_ops) {
        CAPTURE(name(op));
        free += cost(op) == 0 ? 1U : 0U;
        if (dlgn::support_size(op) == 2)
            CHECK(cost(op) == paper(op));
    }
    CHECK(free == 6);
}
