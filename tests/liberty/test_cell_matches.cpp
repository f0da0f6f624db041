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

#include <dlgn/core/random.hpp>
#include <dlgn/gate/truth_table.hpp>
#include <dlgn/liberty/cell_library.hpp>
#include <dlgn/liberty/cell_matches.hpp>
#include <dlgn/liberty/read.hpp>

#include <support/cells.hpp>

using dlgn::truth_table;
using namespace dlgn_test;

namespace {

/// What a cell's output is when its pins are assigned so, minterm by minterm; pins may read `front`.
template <class Pins>
truth_table arranged(truth_table function, const Pins& pins, unsigned complemented, truth_table front) {
    truth_table result{0, truth_table::max_variables};
    for (std::size_t minterm = 0; minterm < result.minterms(); ++minterm) {
        std::size_t at_pins = 0;
        for (unsigned pin = 0; pin < pins.inputs; ++pin) {
            const unsigned variable = pins.variable[pin];
            const bool value = variable == dlgn::detail::pin_assignment::front_output
                                   ? front(minterm)
                                   : ((minterm >> variable ^ complemented >> variable) & 1U) != 0;
            at_pins |= std::size_t{value} << pin;
        }
        result.bits |= std::uint64_t{function(at_pins)} << minterm;
    }
    return result;
}
truth_table arranged(truth_table function, const dlgn::detail::pin_assignment& pins) {
    return arranged(function, pins, pins.complemented, {0, truth_table::max_variables});
}

/// What the cells of an assignment are in all, and what their outputs make.
struct made_by_cells {
    double area = 0;
    truth_table front{0, truth_table::max_variables};
    const dlgn::cell* last = nullptr;
    dlgn::detail::pin_assignment pins;

    made_by_cells(const dlgn::cell_library& library, const dlgn::detail::cell_matches& matches,
                  const dlgn::detail::pin_assignment& assignment)
        : last(&library.cells()[assignment.cell]), pins(assignment) {
        area = last->area;
        if (pins.front == dlgn::detail::pin_assignment::no_front)
            return;
        const dlgn::detail::front_cell& first = matches.fronts()[pins.front];
        const dlgn::cell& cell = library.cells()[first.cell];
        area += cell.area;
        front = arranged(cell.outputs[first.output].function, first, pins.complemented, front);
    }
    [[nodiscard]] truth_table output(std::size_t pin) const {
        return arranged(last->outputs[pin].function, pins, pins.complemented, front);
    }
};

const dlgn::cell_library& compact_library() {
    static const dlgn::cell_library library =
        dlgn::read_liberty(std::filesystem::path(DLGN_SOURCE_DIR) / "examples/pdk/sky130_fd_sc_hd.lib");
    return library;
}

} // namespace

TEST_CASE("every order and phase of every cell is found, at no more than its area") {
    for (const dlgn::cell_library& library : {rich_library(), compact_library()}) {
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

TEST_CASE("a match makes its function in the area that it says, the smallest first") {
    dlgn::random_engine random(3);
    for (const dlgn::cell_library& library : {rich_library(), nand_library(), compact_library()}) {
        const dlgn::detail::cell_matches matches(library);
        std::size_t compounds = 0, pairs_of_cells = 0;
        for (std::uint64_t round = 0; round < 2256; ++round) { // all functions of three variables, others
            const truth_table f =
                (round < 256 ? truth_table{round, 3} : truth_table{random() & 0xffffU, 4}).widened();
            std::set<unsigned> phases;
            std::int64_t before = 0;
            for (const dlgn::detail::cell_match& match : matches.find(f)) {
                const made_by_cells cells(library, matches, match.pins);
                CHECK(cells.output(match.output) == f);
                CHECK(match.pins.area == matches.areas()(cells.area));
                CHECK(match.pins.area >= before);
                CHECK(phases.insert(match.pins.complemented).second);
                before = match.pins.area;
                compounds += match.pins.front != dlgn::detail::pin_assignment::no_front ? 1U : 0U;
            }
            for (const dlgn::detail::pair_match& pair : matches.find_pair(f)) {
                const made_by_cells cells(library, matches, pair.pins);
                const bool two_cells = pair.pins.front != dlgn::detail::pin_assignment::no_front;
                CHECK(pair.function[0] == f);
                CHECK((two_cells ? cells.front : cells.output(pair.output[0])) == f);
                CHECK(cells.output(pair.output[1]) == pair.function[1]);
                CHECK(pair.pins.area == matches.areas()(cells.area));
                CHECK(matches.in_pair(pair.function[0]));
                CHECK(matches.in_pair(pair.function[1]));
                pairs_of_cells += two_cells ? 1U : 0U;
            }
        }
        CHECK(compounds > 30);
        CHECK(pairs_of_cells > 0);
    }
}

TEST_CASE("two cells make what one cannot, or in less area") {
    const dlgn::detail::cell_matches matches(compact_library());
    const auto area_of = [&](truth_table f) {
        REQUIRE(!matches.find(f).empty());
        return matches.find(f)[0].pins.area;
    };
    const auto a = truth_table::variable(6, 0), b = truth_table::variable(6, 1);
    const auto c = truth_table::variable(6, 2);
    const std::int64_t nand2 = matches.areas()(3.7536), aoi21 = matches.areas()(5.0048);
    CHECK(area_of((a & b) ^ c) == matches.areas()(6.256) + aoi21); // a31oi, a21oi
    CHECK(area_of(a ^ b) == matches.areas()(8.7584));              // xor2 has no more
    // A half adder that makes both complements: nand2 and o21ai, where ha has 12.512.
    bool found = false;
    for (const dlgn::detail::pair_match& pair : matches.find_pair(~(a & b)))
        found = found || (pair.function[1] == ~(a ^ b) && pair.pins.complemented == 0 &&
                          pair.pins.area == nand2 + aoi21);
    CHECK(found);
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
    REQUIRE(!found.empty());
    CHECK(found[0].pins.complemented == 0);
    CHECK(found[0].pins.cell == 3); // the first by name of area 2
    CHECK(found[0].pins.front == dlgn::detail::pin_assignment::no_front);
}
