// Which cuts a gate keeps, against all that it could have.

#include <algorithm>
#include <cstddef>
#include <set>
#include <span>
#include <vector>

#include <doctest/doctest.h>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/netlist/cut_set.hpp>

using dlgn::node_id;
using dlgn::detail::cut;

namespace {

using leaf_set = std::set<node_id>;

/// No two sets that occur here have the same.
template <class Leaves>
double cost_of(const Leaves& leaves) {
    double cost = 0;
    for (const node_id leaf : leaves)
        cost += 1 / (leaf + 1.37);
    return cost;
}

/// Those within which none of the others is.
std::vector<leaf_set> least_of(const std::set<leaf_set>& all) {
    std::vector<leaf_set> result;
    for (const leaf_set& each : all)
        if (std::ranges::none_of(all, [&](const leaf_set& other) {
                return other != each && std::ranges::includes(each, other);
            }))
            result.push_back(each);
    return result;
}

} // namespace

TEST_CASE("a gate keeps the ten cheapest of its cuts, none within another") {
    constexpr std::size_t limit = 5;
    dlgn::random_engine random(61);
    std::size_t full = 0;
    for (int round = 0; round < 40; ++round) {
        // Ands only: no leaf is ever redundant.
        dlgn::circuit circuit(6);
        while (circuit.gates() < 40) {
            const std::size_t reach = std::min<std::size_t>(circuit.nodes(), 12);
            const auto pick = [&] { return static_cast<node_id>(circuit.nodes() - 1 - random.below(reach)); };
            if (const node_id a = pick(), b = pick(); a != b)
                circuit.add_gate(dlgn::gate_op::and_ab, a, b);
        }
        dlgn::detail::cut_set cuts(circuit.nodes(), limit);
        std::vector<std::vector<leaf_set>> known(circuit.nodes());
        for (std::size_t gate = 0; gate < circuit.gates(); ++gate) {
            const node_id node = circuit.node_of(gate), a = circuit.fanin_a()[gate],
                          b = circuit.fanin_b()[gate];
            cuts.add(node, circuit.ops()[gate], a, b, [](const cut& next) { return cost_of(next.leaves()); });
            std::vector<leaf_set> of_a = known[a], of_b = known[b];
            of_a.push_back({a});
            of_b.push_back({b});
            std::set<leaf_set> all;
            for (const leaf_set& x : of_a)
                for (leaf_set both : of_b) {
                    both.insert(x.begin(), x.end());
                    if (both.size() <= limit)
                        all.insert(both);
                }
            std::vector<leaf_set> expected = least_of(all);
            std::ranges::sort(expected, {}, [](const leaf_set& leaves) { return cost_of(leaves); });
            full += expected.size() > 10 ? 1U : 0U;
            expected.resize(std::min<std::size_t>(expected.size(), 10));
            std::vector<leaf_set> found;
            for (const cut& each : cuts.of(node))
                found.emplace_back(each.leaves().begin(), each.leaves().end());
            REQUIRE(found == expected);
            known[node] = std::move(expected);
        }
    }
    CHECK(full > 200);
}
