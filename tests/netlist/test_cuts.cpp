#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/circuit/evaluate.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/netlist/cuts.hpp>

#include <support/random_circuit.hpp>

using dlgn::node_id;
using dlgn::detail::cut;
using namespace dlgn_test;

TEST_CASE("the function of a cut gives the node's value from those of its leaves") {
    dlgn::random_engine random(5);
    std::size_t checked = 0, reduced = 0;
    for (int round = 0; round < 40; ++round) {
        dlgn::circuit circuit = random_circuit(random, {.inputs = 5, .gates = 25, .outputs = 0});
        std::vector<std::vector<cut>> cuts(circuit.nodes());
        for (std::size_t gate = 0; gate < circuit.gates(); ++gate) {
            const node_id a = circuit.fanin_a()[gate], b = circuit.fanin_b()[gate];
            std::vector<cut> of_a = cuts[a], of_b = cuts[b];
            of_a.push_back(cut::trivial(a));
            of_b.push_back(cut::trivial(b));
            for (int attempt = 0; attempt < 6; ++attempt) {
                cut next;
                if (dlgn::detail::merge(circuit.ops()[gate], of_a[random.below(of_a.size())],
                                        of_b[random.below(of_b.size())], 4, next))
                    cuts[circuit.node_of(gate)].push_back(next);
            }
        }
        dlgn::detail::for_each_evaluation(
            circuit, random_samples(random, 40, 5), [&](std::size_t, std::span<const std::uint8_t> values) {
                for (std::size_t node = circuit.inputs(); node < circuit.nodes(); ++node)
                    for (const cut& c : cuts[node]) {
                        std::size_t minterm = 0;
                        for (std::size_t x = 0; x < c.size; ++x)
                            minterm |= std::size_t{values[c.leaf[x]]} << x;
                        REQUIRE(c.function(minterm) == (values[node] != 0));
                        ++checked;
                    }
            });
        for (std::size_t node = circuit.inputs(); node < circuit.nodes(); ++node)
            for (const cut& c : cuts[node]) {
                CHECK(c.size <= 4);
                CHECK(std::is_sorted(c.leaves().begin(), c.leaves().end()));
                reduced += c.size < 2;
                for (unsigned x = 0; x < cut::max_size; ++x)
                    CHECK(c.function.depends_on(x) == (x < c.size));
            }
    }
    CHECK(checked > 10'000);
    CHECK(reduced > 10);
}

TEST_CASE("a cut within another") {
    const auto with = [](std::vector<node_id> leaves) {
        cut c;
        std::copy(leaves.begin(), leaves.end(), c.leaf.begin());
        c.size = static_cast<std::uint32_t>(leaves.size());
        return c;
    };
    CHECK(dlgn::detail::within(with({2, 5}), with({1, 2, 5})));
    CHECK(dlgn::detail::within(with({2, 5}), with({2, 5})));
    CHECK(dlgn::detail::within(with({}), with({2})));
    CHECK(!dlgn::detail::within(with({2, 6}), with({1, 2, 5})));
    CHECK(!dlgn::detail::within(with({1, 2, 5}), with({2, 5})));
}
