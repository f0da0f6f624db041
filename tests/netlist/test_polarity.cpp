#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/liberty/gate_cells.hpp>
#include <dlgn/netlist/polarity.hpp>

#include <support/cells.hpp>

using namespace dlgn_test;
using dlgn::detail::phase_choice;

namespace {

/// A circuit of two-input functions of different fan-ins.
dlgn::circuit random_body(dlgn::random_engine& random, std::size_t inputs, std::size_t gates) {
    dlgn::circuit circuit(inputs);
    while (circuit.gates() < gates) {
        const dlgn::gate_op op = dlgn::all_gate_ops[random.below(dlgn::gate_op_count)];
        const auto a = static_cast<dlgn::node_id>(random.below(circuit.nodes()));
        const auto b = static_cast<dlgn::node_id>(random.below(circuit.nodes()));
        if (dlgn::support_size(op) == 2 && a != b)
            circuit.add_gate(op, a, b);
    }
    return circuit;
}

std::int64_t area_of(const dlgn::circuit& circuit, const dlgn::detail::phase_costs& costs,
                     const std::vector<phase_choice>& choices) {
    std::int64_t area = 0;
    for (const phase_choice& choice : choices)
        area += choice.both ? costs.inverter() : 0;
    for (std::size_t gate = 0; gate < circuit.gates(); ++gate)
        area += costs
                    .best(circuit.ops()[gate], choices[circuit.node_of(gate)].complemented,
                          choices[circuit.fanin_a()[gate]], choices[circuit.fanin_b()[gate]])
                    .area;
    return area;
}

/// The least area over all choices.
std::int64_t exhaustive(const dlgn::circuit& circuit, const dlgn::detail::phase_costs& costs,
                        const std::vector<std::uint8_t>& required) {
    std::vector<phase_choice> choices(circuit.nodes());
    std::int64_t best = std::numeric_limits<std::int64_t>::max();
    const auto extend = [&](auto&& self, std::size_t node) -> void {
        if (node == choices.size()) {
            best = std::min(best, area_of(circuit, costs, choices));
            return;
        }
        for (const bool complemented : {false, true})
            for (const bool both : {false, true}) {
                choices[node] = {complemented, both};
                if ((required[node] & ~choices[node].available()) == 0 &&
                    !(node < circuit.inputs() && complemented))
                    self(self, node + 1);
            }
    };
    extend(extend, 0);
    return best;
}

} // namespace

TEST_CASE("the phase search comes near the least area of small circuits") {
    dlgn::random_engine random(22);
    for (const dlgn::cell_library& library : {small_library(), nand_library()}) {
        const dlgn::gate_cells cells(library);
        const dlgn::detail::phase_costs costs(cells);
        std::int64_t found = 0, least = 0;
        for (int round = 0; round < 40; ++round) {
            const dlgn::circuit circuit = random_body(random, 3, 5);
            std::vector<std::uint8_t> required(circuit.nodes());
            required.back() = static_cast<std::uint8_t>(1 + random.below(3));
            required[3 + random.below(4)] = static_cast<std::uint8_t>(1 + random.below(3));
            const std::vector<phase_choice> choices =
                dlgn::detail::phase_search(circuit, costs, required).run();
            for (std::size_t node = 0; node < choices.size(); ++node)
                CHECK((required[node] & ~choices[node].available()) == 0);
            const std::int64_t area = area_of(circuit, costs, choices);
            const std::int64_t best = exhaustive(circuit, costs, required);
            CHECK(area >= best);
            found += area;
            least += best;
        }
        MESSAGE(library.name() << ": " << static_cast<double>(found) / static_cast<double>(least)
                               << " times the least area");
        CHECK(static_cast<double>(found) <= 1.01 * static_cast<double>(least));
    }
}

TEST_CASE("the same search gives the same phases") {
    dlgn::random_engine random(23);
    const dlgn::gate_cells cells(small_library());
    const dlgn::detail::phase_costs costs(cells);
    const dlgn::circuit circuit = random_body(random, 20, 500);
    const std::vector<std::uint8_t> required(circuit.nodes(), 1);
    CHECK(dlgn::detail::phase_search(circuit, costs, required).run() ==
          dlgn::detail::phase_search(circuit, costs, required).run());
}
