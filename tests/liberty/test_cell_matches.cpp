#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <numeric>
#include <set>
#include <string>
#include <vector>

#include <dlgn/gate/truth_table.hpp>
#include <dlgn/liberty/cell_library.hpp>
#include <dlgn/liberty/cell_matches.hpp>
#include <dlgn/liberty/read.hpp>

#include <support/cells.hpp>

using dlgn::truth_table;
using namespace dlgn_test;

namespace {

/// What a cell's output is when its pins are assigned so, minterm by minterm.
truth_table arranged(truth_table function, const dlgn::detail::pin_assignment& pins) {
    truth_table result{0, truth_table::max_variables};
    for (std::size_t minterm = 0; minterm < result.minterms(); ++minterm) {
        std::size_t at_pins = 0;
        for (unsigned pin = 0; pin < pins.inputs; ++pin) {
            const unsigned variable = pins.variable[pin];
            at_pins |= ((minterm >> variable ^ pins.complemented >> variable) & 1U) << pin;
        }
        result.bits |= std::uint64_t{function(at_pins)} << minterm;
    }
    return result;
}

} // namespace

TEST_CASE("every order and phase of every cell is found, at no more than its area") {
    for (const dlgn::cell_library& library :
         {rich_library(),
          dlgn::read_liberty(std::filesystem::path(DLGN_SOURCE_DIR) / "examples/pdk/sky130_fd_sc_hd.lib")}) {
        const dlgn::detail::cell_matches matches(library);
        std::size_t checked = 0;
        for (std::size_t index = 0; index < library.cells().size(); ++index) {
            const dlgn::cell& cell = library.cells()[index];
            if (cell.inputs.empty())
                continue;
            CAPTURE(cell.name);
            CHECK(matches.max_inputs() >= cell.inputs.size());
            dlgn::detail::pin_assignment pins;
            pins.inputs = static_cast<std::uint8_t>(cell.inputs.size());
            std::iota(pins.variable.begin(), pins.variable.end(), std::uint8_t{0});
            do
                for (unsigned phases = 0; phases < (1U << pins.inputs); ++phases) {
                    pins.complemented = static_cast<std::uint8_t>(phases);
                    for (const dlgn::cell_output& output : cell.outputs) {
                        const truth_table wanted = arranged(output.function, pins);
                        bool found = false;
                        for (const dlgn::detail::cell_match& match : matches.find(wanted))
                            found = found || (match.pins.complemented == phases &&
                                              match.pins.area <= matches.areas()(cell.area));
                        REQUIRE(found);
                        ++checked;
                    }
                }
            while (std::next_permutation(pins.variable.begin(), pins.variable.begin() + pins.inputs));
        }
        CHECK(checked > 100);
    }
}

TEST_CASE("a match makes its function") {
    const dlgn::cell_library library = rich_library();
    const dlgn::detail::cell_matches matches(library);
    for (std::uint64_t bits = 0; bits < 256; ++bits) {
        const truth_table f = truth_table{bits, 3}.widened();
        std::set<unsigned> phases;
        for (const dlgn::detail::cell_match& match : matches.find(f)) {
            const dlgn::cell& cell = library.cells()[match.pins.cell];
            CHECK(arranged(cell.outputs[match.output].function, match.pins) == f);
            CHECK(phases.insert(match.pins.complemented).second);
        }
        CHECK(matches.find(f).empty() == phases.empty());
        for (const dlgn::detail::pair_match& pair : matches.find_pair(f)) {
            const dlgn::cell& cell = library.cells()[pair.pins.cell];
            CHECK(pair.function[0] == f);
            for (const std::size_t i : {0U, 1U})
                CHECK(arranged(cell.outputs[pair.output[i]].function, pair.pins) == pair.function[i]);
            CHECK(matches.in_pair(pair.function[0]));
            CHECK(matches.in_pair(pair.function[1]));
        }
    }
}

TEST_CASE("the full adder, plain and with all its pins complemented") {
    const dlgn::detail::cell_matches matches(rich_library());
    const truth_table carry = truth_table{0b11101000, 3}.widened();
    const truth_table sum = truth_table{0b10010110, 3}.widened();
    REQUIRE(matches.find_pair(carry).size() == 1);
    CHECK(matches.find_pair(carry)[0].function[1] == sum);
    CHECK(matches.find_pair(carry)[0].pins.complemented == 0);
    REQUIRE(matches.find_pair(~carry).size() == 1);
    CHECK(matches.find_pair(~carry)[0].function[1] == ~sum);
    CHECK(matches.find_pair(~carry)[0].pins.complemented == 0b111);
    CHECK(matches.find(truth_table{0b0110, 2}.widened()).size() == 4); // xor and xnor in four phases
    CHECK(matches.find(truth_table::constant(6, false)).empty());
}

TEST_CASE("equal functions go to the smallest cell") {
    const dlgn::detail::cell_matches matches(
        dlgn::cell_library("drives", {make_cell("b4", 4, 2, 0b0111), make_cell("b1", 2, 2, 0b0111),
                                      make_cell("a2", 3, 2, 0b0111), make_cell("a1", 2, 2, 0b0111)}));
    const auto found = matches.find(truth_table{0b0111, 2}.widened());
    REQUIRE(found.size() == 1);
    CHECK(found[0].pins.cell == 3); // the first by name of area 2
}
