#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/circuit/class_sum.hpp>
#include <dlgn/circuit/evaluate.hpp>
#include <dlgn/circuit/head.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/netlist/adder_phases.hpp>
#include <dlgn/netlist/area_flow.hpp>
#include <dlgn/netlist/choose_adder_phases.hpp>
#include <dlgn/netlist/evaluate.hpp>
#include <dlgn/netlist/map.hpp>
#include <dlgn/netlist/min_cut.hpp>

#include <support/cells.hpp>
#include <support/random_circuit.hpp>

using dlgn::detail::literal;
using dlgn::detail::literal_of;
using dlgn::detail::min_cut;
using namespace dlgn_test;

namespace {

struct arc {
    min_cut::point from, to;
    std::int64_t cost;
};

std::int64_t cost_of(const std::vector<arc>& arcs, const std::vector<bool>& values) {
    std::int64_t cost = 0;
    for (const arc& each : arcs)
        cost += values[each.from] && !values[each.to] ? each.cost : 0;
    return cost;
}

/// Adders over nodes, and what the cover says of them.
struct phase_problem {
    struct adder {
        std::array<literal, 3> reads{};
        std::array<literal, 2> makes{};
    };
    static constexpr std::int64_t inverter = 4;
    std::size_t nodes = 0;
    std::vector<adder> adders;
    std::vector<literal> needs;
    std::map<dlgn::node_id, std::array<std::int64_t, 2>> areas; ///< of nodes that no adder makes

    /// Of makers and inverters, counted from the readers.
    [[nodiscard]] std::int64_t cost(const std::vector<bool>& turned) const {
        std::vector<bool> needed(2 * nodes), made(2 * nodes);
        for (const literal l : needs)
            needed[l] = true;
        for (std::size_t i = 0; i < adders.size(); ++i) {
            for (const literal l : adders[i].reads)
                needed[l ^ (turned[i] ? 1U : 0U)] = true;
            for (const literal l : adders[i].makes)
                made[l ^ (turned[i] ? 1U : 0U)] = true;
        }
        std::int64_t sum = 0;
        for (dlgn::node_id node = 0; node < nodes; ++node) {
            const literal plain = literal_of(node, false);
            if (const auto own = areas.find(node); own != areas.end()) {
                const auto [a, b] = own->second;
                const std::int64_t least = std::min(a, b);
                sum += needed[plain] && needed[plain + 1] ? least + inverter
                       : needed[plain]                    ? std::min(a, least + inverter)
                       : needed[plain + 1]                ? std::min(b, least + inverter)
                                                          : 0;
            } else
                for (const literal l : {plain, plain + 1})
                    sum += needed[l] && !made[l] ? inverter : 0;
        }
        return sum;
    }

    [[nodiscard]] std::vector<bool> solve() const {
        dlgn::detail::adder_phases phases(nodes, adders.size(), inverter);
        for (std::size_t i = 0; i < adders.size(); ++i)
            for (const literal l : adders[i].makes)
                phases.add_made(i, l);
        for (std::size_t i = 0; i < adders.size(); ++i)
            for (const literal l : adders[i].reads)
                phases.add_read(i, l);
        for (const literal l : needs)
            phases.add_need(l);
        for (const auto& [node, area] : areas)
            phases.set_areas(node, area);
        return phases.solve();
    }
};

/// Leaves, and adders that read nodes before them; with `tree`, each node but the leaves is read by one adder
/// at most and an adder reads one such node, so that no two can disagree.
phase_problem random_problem(dlgn::random_engine& random, bool tree) {
    phase_problem problem;
    std::vector<dlgn::node_id> open;
    const auto phase = [&] { return (random() & 1U) != 0; };
    const auto leaf = [&] {
        const auto node = static_cast<dlgn::node_id>(problem.nodes++);
        problem.areas[node] = {static_cast<std::int64_t>(random.below(9)),
                               static_cast<std::int64_t>(random.below(9))};
        return node;
    };
    const std::size_t adders = 1 + random.below(8);
    for (std::size_t i = 0; i < adders; ++i) {
        phase_problem::adder next;
        for (std::size_t pin = 0; pin < 3; ++pin) {
            dlgn::node_id node = 0;
            if ((tree && pin > 0) || open.empty())
                node = leaf();
            else {
                const std::size_t index = random.below(open.size());
                node = open[index];
                if (tree)
                    open.erase(open.begin() + static_cast<std::ptrdiff_t>(index));
            }
            next.reads[pin] = literal_of(node, phase());
        }
        for (literal& made : next.makes) {
            const auto node = static_cast<dlgn::node_id>(problem.nodes++);
            made = literal_of(node, phase());
            open.push_back(node);
        }
        problem.adders.push_back(next);
    }
    for (std::size_t i = 0; i < 3; ++i)
        problem.needs.push_back(literal_of(static_cast<dlgn::node_id>(random.below(problem.nodes)), phase()));
    return problem;
}

/// The least cost over all phases.
std::int64_t least_cost(const phase_problem& problem) {
    std::int64_t best = std::numeric_limits<std::int64_t>::max();
    for (std::size_t state = 0; state >> problem.adders.size() == 0; ++state) {
        std::vector<bool> turned(problem.adders.size());
        for (std::size_t i = 0; i < turned.size(); ++i)
            turned[i] = (state >> i & 1U) != 0;
        best = std::min(best, problem.cost(turned));
    }
    return best;
}

/// The sum of gates of two inputs each.
dlgn::circuit sum_of_gates(const std::vector<dlgn::gate_op>& gates) {
    dlgn::circuit circuit(2 * gates.size());
    std::vector<dlgn::node_id> group;
    for (dlgn::node_id i = 0; i < gates.size(); ++i)
        group.push_back(circuit.add_gate(gates[i], 2 * i, 2 * i + 1));
    circuit.set_outputs(group, {gates.size()});
    dlgn::detail::head_builder build(circuit);
    const auto sum =
        dlgn::detail::class_sum(build, {build, circuit.group(0)}, dlgn::adder_order::oldest_first, 64);
    return std::move(build).finish(sum);
}

/// Both phases of a gate, at 1.25 and 2; inverters of 1, full adders of 6.5.
dlgn::cell_library adder_library() {
    return {"adders",
            {inverter(), nand2(), nor2(), make_cell("and2", 2, 2, 0b1000), make_cell("or2", 2, 2, 0b1110),
             *rich_library().find("fa")}};
}

/// What a netlist of full adders, inverters and gates leaves to choose, areas in quarters.
phase_problem phases_of(const dlgn::netlist& netlist) {
    phase_problem problem;
    problem.nodes = netlist.nets();
    std::vector<literal> value(netlist.nets()); // without inverters
    for (std::size_t instance = 0; instance < netlist.instances(); ++instance) {
        const std::string& name = netlist.cell_of(instance).name;
        const auto reads = netlist.input_nets(instance);
        const auto makes = netlist.output_nets(instance);
        for (const dlgn::net_id net : makes)
            if (net != dlgn::open_net)
                value[net] = literal_of(net, false);
        if (name == "inv")
            value[makes[0]] = value[reads[0]] ^ 1U;
        else if (name == "fa")
            problem.adders.push_back(
                {{value[reads[0]], value[reads[1]], value[reads[2]]}, {value[makes[0]], value[makes[1]]}});
        else if (name == "nand2" || name == "nor2")
            problem.areas[makes[0]] = {5, 8};
        else {
            REQUIRE((name == "and2" || name == "or2"));
            problem.areas[makes[0]] = {8, 5};
        }
    }
    for (const dlgn::net_id net : netlist.outputs())
        problem.needs.push_back(value[net]);
    return problem;
}

} // namespace

TEST_CASE("minimum cuts cost what the best of all assignments costs") {
    dlgn::random_engine random(51);
    for (int round = 0; round < 400; ++round) {
        const std::size_t points = 2 + random.below(8);
        std::vector<arc> arcs(random.below(30));
        min_cut cut;
        for (std::size_t point = 2; point < points; ++point)
            CHECK(cut.add_point() == point);
        for (arc& each : arcs) {
            each = {static_cast<min_cut::point>(random.below(points)),
                    static_cast<min_cut::point>(random.below(points)),
                    static_cast<std::int64_t>(random.below(20))};
            cut.add_arc(each.from, each.to, each.cost);
        }
        std::int64_t best = std::numeric_limits<std::int64_t>::max();
        std::vector<bool> values(points);
        values[min_cut::always_true] = true;
        for (std::size_t state = 0; state >> (points - 2) == 0; ++state) {
            for (std::size_t point = 2; point < points; ++point)
                values[point] = (state >> (point - 2) & 1U) != 0;
            best = std::min(best, cost_of(arcs, values));
        }
        const std::vector<bool> found = cut.solve();
        REQUIRE(found[min_cut::always_true]);
        REQUIRE(!found[min_cut::always_false]);
        CHECK(cost_of(arcs, found) == best);
    }
}

TEST_CASE("phases of adders: the best of all where they form trees") {
    dlgn::random_engine random(52);
    for (int round = 0; round < 400; ++round) {
        const phase_problem problem = random_problem(random, true);
        CHECK(problem.cost(problem.solve()) == least_cost(problem));
    }
}

TEST_CASE("phases of adders in loops: some choice, whatever the loops ask for") {
    dlgn::random_engine random(53);
    std::int64_t before = 0, after = 0;
    for (int round = 0; round < 400; ++round) {
        const phase_problem problem = random_problem(random, false);
        before += problem.cost(std::vector<bool>(problem.adders.size()));
        after += problem.cost(problem.solve());
    }
    CHECK(after < before);
}

TEST_CASE("an adder does not turn where a cell makes the complement of what it makes") {
    using dlgn::detail::literal_match;
    dlgn::circuit circuit(3);
    const dlgn::node_id half = circuit.add_gate(dlgn::gate_op::xor_ab, 0, 1);
    const dlgn::node_id sum = circuit.add_gate(dlgn::gate_op::xor_ab, half, 2);
    const dlgn::node_id one = circuit.add_gate(dlgn::gate_op::and_ab, 0, 1);
    const dlgn::node_id other = circuit.add_gate(dlgn::gate_op::and_ab, half, 2);
    const dlgn::node_id carry = circuit.add_gate(dlgn::gate_op::or_ab, one, other);
    const dlgn::cell_library library = adder_library();
    const dlgn::detail::cell_matches matches(library);
    const dlgn::gate_cells gates(library);
    std::vector<std::uint8_t> required(circuit.nodes());
    required[sum] = 1;
    required[carry] = 3;
    dlgn::detail::match_choices choices(circuit, matches, gates);
    dlgn::detail::area_flow flow(choices, required);
    dlgn::detail::exact_area cover(choices, required);
    std::vector<literal_match> chosen = flow.choose();
    const literal plain = literal_of(sum, false), carried = literal_of(carry, false);
    bool is_found = false;
    for (const std::uint32_t pair : choices.pairs.of(plain))
        if (const auto& makes = choices.pairs[pair].makes;
            std::ranges::find(makes, carried) != makes.end() &&
            choices.pairs[pair].match->pins.complemented == 0) {
            chosen[plain] = chosen[carried] = {literal_match::kind::pair, 0, nullptr, pair};
            is_found = true;
        }
    REQUIRE(is_found);
    chosen[carried ^ 1U] = {literal_match::kind::inverter};
    cover.set_matches(chosen);
    CHECK(dlgn::detail::turnable_adders(choices, cover).size() == 1);
    chosen[carried ^ 1U] = {literal_match::kind::gate}; // a nor
    cover.set_matches(chosen);
    CHECK(dlgn::detail::turnable_adders(choices, cover).empty());
}

TEST_CASE("trees of adders stand in the best of all phases") {
    dlgn::random_engine random(54);
    for (int round = 0; round < 60; ++round) {
        std::vector<dlgn::gate_op> gates(std::array{3U, 7U, 15U}[random.below(3)]); // no half adders
        for (dlgn::gate_op& op : gates)
            op = std::array{dlgn::gate_op::and_ab, dlgn::gate_op::or_ab, dlgn::gate_op::nand_ab,
                            dlgn::gate_op::nor_ab}[random.below(4)];
        const dlgn::circuit circuit = sum_of_gates(gates);
        const dlgn::netlist netlist = dlgn::map(circuit, adder_library());
        const auto counts = netlist.cell_counts();
        const std::size_t adders = counts.contains("fa") ? counts.at("fa") : 0;
        CHECK(4 * (netlist.area() - 6.5 * static_cast<double>(adders)) ==
              static_cast<double>(least_cost(phases_of(netlist))));
        const dlgn::bit_matrix samples = random_samples(random, 500, circuit.inputs());
        CHECK(dlgn::evaluate(netlist, samples) == dlgn::evaluate(circuit, samples));
    }
}
