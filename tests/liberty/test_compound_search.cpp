#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include <dlgn/gate/truth_table.hpp>
#include <dlgn/liberty/cell_library.hpp>
#include <dlgn/liberty/cell_matches.hpp>

#include <support/cells.hpp>

using dlgn::truth_table;
using namespace dlgn_test;

namespace {

/// The least area of any two cells for each function of up to `variables` variables, where the second reads
/// the first: every pin at every variable, one minterm after the other.
std::map<std::uint64_t, double> least_areas(const dlgn::cell_library& library, unsigned variables) {
    std::map<std::uint64_t, double> least;
    const std::size_t minterms = std::size_t{1} << variables;
    struct made {
        std::uint64_t bits;
        double area;
    };
    // What a cell makes of the variables and of `front`, if it reads each no more than once.
    const auto add = [&](const dlgn::cell& cell, std::uint64_t front, bool has_front, double more,
                         std::vector<made>& result) {
        std::vector<unsigned> reads(cell.inputs.size());
        const unsigned sources = variables + (has_front ? 1U : 0U);
        for (;;) {
            std::vector<unsigned> times(sources);
            for (const unsigned source : reads)
                ++times[source];
            if (std::all_of(times.begin(), times.end(), [](unsigned count) { return count <= 1; }) &&
                (!has_front || times[variables] == 1))
                for (const dlgn::cell_output& output : cell.outputs) {
                    std::uint64_t bits = 0;
                    for (std::size_t minterm = 0; minterm < minterms; ++minterm) {
                        std::size_t at_pins = 0;
                        for (std::size_t pin = 0; pin < reads.size(); ++pin)
                            at_pins |=
                                ((reads[pin] == variables ? front >> minterm : minterm >> reads[pin]) & 1U)
                                << pin;
                        bits |= std::uint64_t{output.function(at_pins)} << minterm;
                    }
                    result.push_back({bits, cell.area + more});
                }
            std::size_t pin = 0;
            while (pin < reads.size() && ++reads[pin] == sources)
                reads[pin++] = 0;
            if (pin == reads.size())
                break;
        }
    };
    std::vector<made> first, all;
    for (const dlgn::cell& cell : library.cells())
        if (cell.inputs.size() >= 2)
            add(cell, 0, false, 0, first);
    all = first;
    for (const made& front : first)
        for (const dlgn::cell& cell : library.cells())
            if (cell.inputs.size() >= 2)
                add(cell, front.bits, true, front.area, all);
    for (const made& each : all) {
        double& area = least.try_emplace(each.bits, each.area).first->second;
        area = std::min(area, each.area);
    }
    return least;
}

} // namespace

TEST_CASE("no two cells are smaller than what is found for a function of plain variables") {
    for (const auto& [library, variables] :
         {std::pair{nand_library(), 3U}, std::pair{small_library(), 3U}, std::pair{rich_library(), 4U}}) {
        const std::string name = library.name();
        CAPTURE(name);
        const dlgn::detail::cell_matches matches(library);
        double gate = std::numeric_limits<double>::max();
        for (const dlgn::cell& cell : library.cells())
            if (cell.inputs.size() >= 2)
                gate = std::min(gate, cell.area);
        std::size_t checked = 0, too_large = 0;
        for (const auto& [bits, area] : least_areas(library, variables)) {
            const truth_table f{bits, variables};
            unsigned count = 0;
            while (count < variables && f.depends_on(count))
                ++count;
            bool others = false;
            for (unsigned x = count; x < variables; ++x)
                others = others || f.depends_on(x);
            if (count < 2 || others)
                continue;
            std::int64_t found = std::numeric_limits<std::int64_t>::max();
            for (const dlgn::detail::cell_match& match : matches.find(f.widened()))
                if (match.pins.complemented == 0)
                    found = match.pins.area;
            CAPTURE(f.bits);
            if (area <= 4 * gate)
                CHECK(found == matches.areas()(area));
            ++(area <= 4 * gate ? checked : too_large);
        }
        CHECK(checked > 5);
        CHECK((too_large > 0) == (name != nand_library().name()));
    }
}
