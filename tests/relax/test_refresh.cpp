#include <algorithm>
#include <cmath>
#include <cstdint>
#include <set>
#include <span>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include <dlgn/core/error.hpp>
#include <dlgn/relax/discretise.hpp>
#include <dlgn/relax/refresh.hpp>

using namespace dlgn;

namespace {

network_params windowed() {
    return {.inputs = 200,
            .layers = {dense{.neurons = 300, .window = 4}, 40},
            .classes = 4,
            .candidates = 6,
            .image = {10, 10}};
}

/// Refreshes and returns what was renewed, layer by layer, in order.
std::vector<std::set<std::size_t>> refresh(basic_relaxed_network<double>& network, double share,
                                           std::uint64_t seed, std::size_t threads = 1) {
    thread_pool pool(threads);
    std::vector<std::vector<char>> renewed;
    for (const auto& layer : network.layers())
        renewed.emplace_back(layer.wiring().size(), 0);
    refresh_wiring(network, share, seed, pool,
                   [&](std::size_t layer, std::size_t wire) { ++renewed[layer][wire]; });
    std::vector<std::set<std::size_t>> result;
    for (const auto& wires : renewed) {
        result.emplace_back();
        for (std::size_t wire = 0; wire < wires.size(); ++wire)
            for (char times = 0; times < wires[wire]; ++times)
                CHECK(result.back().insert(wire).second);
    }
    return result;
}

std::vector<std::uint32_t> wiring_of(const basic_relaxed_network<double>& network, std::size_t layer) {
    const auto wiring = network.layers()[layer].wiring();
    return {wiring.begin(), wiring.end()};
}

} // namespace

TEST_CASE("a refresh renews the least likely candidates and leaves the others as they are") {
    const basic_relaxed_network<double> before(windowed(), 1);
    for (const auto& [share, count] : {std::pair(0.3, 2U), {0.01, 1U}, {0.99, 5U}}) {
        basic_relaxed_network<double> network = before;
        const auto renewed = refresh(network, share, 3);
        CHECK(discretise(network) == discretise(before));
        for (std::size_t i = 0; i < 2; ++i) {
            const auto& now = network.layers()[i];
            const auto& then = before.layers()[i];
            CHECK(now.gate_weights() == then.gate_weights());
            REQUIRE(renewed[i].size() == now.neurons() * 2 * count);
            for (std::size_t first = 0; first < now.wiring().size(); first += 6) { // the sides of neurons
                double heaviest_lost = -1e9, lightest_kept = 1e9, kept = 0, fresh = 0;
                for (std::size_t wire = first; wire < first + 6; ++wire) {
                    const double old_weight = then.wire_weights().data()[wire];
                    const double weight = now.wire_weights().data()[wire];
                    if (renewed[i].contains(wire)) {
                        CHECK(now.wiring()[wire] != then.wiring()[wire]);
                        heaviest_lost = std::max(heaviest_lost, old_weight);
                        fresh += std::exp(weight);
                    } else {
                        CHECK(now.wiring()[wire] == then.wiring()[wire]);
                        CHECK(weight == old_weight);
                        lightest_kept = std::min(lightest_kept, old_weight);
                        kept += std::exp(weight);
                    }
                }
                CHECK(heaviest_lost < lightest_kept);
                // A new one has half the mean weight of those kept.
                CHECK(fresh / count == doctest::Approx(0.5 * kept / (6 - count)));
            }
        }
    }
}

TEST_CASE("new candidates come from the neuron's window, and differ from those it had") {
    const basic_relaxed_network<double> before(windowed(), 1);
    basic_relaxed_network<double> network = before;
    refresh(network, 0.5, 3);
    for (std::size_t neuron = 0; neuron < 300; ++neuron) {
        std::set<std::uint32_t> seen, window;
        for (const auto* owner : {&before, &std::as_const(network)}) {
            const auto hand = owner->layers()[0].wiring().subspan(neuron * 12, 12);
            CHECK(std::set<std::uint32_t>(hand.begin(), hand.end()).size() == 12);
            seen.insert(hand.begin(), hand.end());
        }
        CHECK(seen.size() == 12 + 6);
        for (std::size_t i = 0; i < network.source(0).size(neuron); ++i)
            window.insert(network.source(0).place(neuron, i));
        CHECK(window.size() == 4 * 4 * 2);
        const auto [first, last] = std::ranges::minmax(window);
        CHECK(last - first == 3 * 20 + 7); // 4 rows of 20 bits, 4 pixels of 2 bits
        CHECK(std::ranges::includes(window, seen));
    }
}

TEST_CASE("the layer knows the readers of its new wires") {
    basic_relaxed_network<double> network(windowed(), 1);
    refresh(network, 0.5, 3);
    thread_pool pool(1);
    auto ready = network.make_prepared();
    network.prepare(pool, forward_mode::soft, ready);
    const auto& layer = network.layers()[1];
    std::vector<double> expected(layer.inputs());
    for (std::size_t wire = 0; wire < layer.wiring().size(); ++wire)
        expected[layer.wiring()[wire]] += ready[1].shares.data()[wire];
    for (std::size_t node = 0; node < layer.inputs(); ++node) {
        double sum = 0;
        for (std::size_t i = 0; i < ready[1].readers.count[node]; ++i)
            sum += ready[1].readers.share[layer.readers().first(node) + i];
        CHECK(sum == doctest::Approx(expected[node]));
    }
}

TEST_CASE("the seed alone decides what is drawn") {
    const auto drawn = [](std::uint64_t seed, std::size_t threads) {
        basic_relaxed_network<double> network(windowed(), 1);
        refresh(network, 0.3, seed, threads);
        return std::pair(wiring_of(network, 0), wiring_of(network, 1));
    };
    CHECK(drawn(5, 1) == drawn(5, 3));
    CHECK(drawn(5, 1).first != drawn(6, 1).first);
    CHECK(drawn(5, 1).second != drawn(6, 1).second);
}

TEST_CASE("what cannot be renewed stays") {
    // 13 nodes, 12 of them candidates: no two new ones for a neuron; the second layer's has fixed wiring.
    basic_relaxed_network<double> network({.inputs = 13, .layers = {20, 4}, .classes = 2, .candidates = 6},
                                          1);
    const auto before = wiring_of(network, 0);
    CHECK(refresh(network, 0.5, 1)[0].empty());
    CHECK(wiring_of(network, 0) == before);
    basic_relaxed_network<double> some({.inputs = 15, .layers = {20, 4}, .classes = 2, .candidates = 6}, 1);
    CHECK(refresh(some, 0.5, 1)[0].size() == 20 * 2);
    basic_relaxed_network<double> fixed({.inputs = 15, .layers = {20}, .classes = 2, .candidates = 1}, 1);
    CHECK(refresh(fixed, 0.5, 1)[0].empty());
    thread_pool pool(1);
    for (const double share : {0.0, 1.0, std::nan("")})
        CHECK_THROWS_AS(refresh_wiring(some, share, 1, pool, [](std::size_t, std::size_t) {}),
                        argument_error);
}
