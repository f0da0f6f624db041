#include <cstddef>
#include <vector>

#include <doctest/doctest.h>

#include <dlgn/circuit/head.hpp>
#include <dlgn/cost/head_area.hpp>
#include <dlgn/liberty/read.hpp>
#include <dlgn/netlist/map.hpp>

#include <support/cells.hpp>

using namespace dlgn;

TEST_CASE("an output costs a full adder, which is a cell or made of gates") {
    CHECK(head_area_per_output(dlgn_test::rich_library()) == 6.5);
    CHECK(head_area_per_output(dlgn_test::nand_library()) == doctest::Approx(2 * 4 * 1.25 + 3 * 1.25));
    CHECK(head_area_per_output(dlgn_test::small_library()) == doctest::Approx(2 * 3 + 3 * 1.25));
}

TEST_CASE("a mapped head grows with its outputs by about what an output is charged") {
    const cell_library cells = read_liberty(DLGN_SOURCE_DIR "/examples/pdk/sky130_fd_sc_hd.lib");
    const auto head_area = [&](std::size_t outputs) {
        circuit plain(outputs);
        std::vector<node_id> nodes;
        for (std::size_t i = 0; i < outputs; ++i)
            nodes.push_back(static_cast<node_id>(i));
        plain.set_outputs(std::move(nodes), equal_groups(outputs, 10));
        return map(with_head(plain), cells).area();
    };
    const double measured = (head_area(500) - head_area(300)) / 200;
    CHECK(head_area_per_output(cells) == doctest::Approx(measured).epsilon(0.06));
}
