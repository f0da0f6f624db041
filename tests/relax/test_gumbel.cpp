#include <array>
#include <cmath>
#include <cstdint>
#include <numbers>
#include <span>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include <dlgn/relax/gumbel.hpp>
#include <dlgn/relax/relaxed_network.hpp>

using namespace dlgn;

namespace {

template <class Real>
std::vector<Real> noise_alone(bool is_logistic, std::size_t count, std::uint64_t key = 1) {
    const std::vector<Real> zeros(count);
    std::vector<Real> noise(count);
    detail::add_noise<Real>({.scale = 1}, is_logistic, key, 0, zeros, noise);
    return noise;
}

} // namespace

TEST_CASE("noise has the distributions' means, variances and quantiles") {
    constexpr std::size_t count = 400000;
    const double euler = std::numbers::egamma;
    const double sixth = std::numbers::pi * std::numbers::pi / 6;
    for (const bool is_logistic : {false, true}) {
        const auto noise = noise_alone<double>(is_logistic, count);
        double sum = 0, squares = 0, below = 0;
        for (const double x : noise) {
            sum += x;
            squares += x * x;
            // P(Gumbel < 1) = e^(-e^-1); P(logistic < 1) = 1 / (1 + e^-1).
            below += x < 1 ? 1 : 0;
        }
        const double mean = sum / count;
        CHECK(mean == doctest::Approx(is_logistic ? 0 : euler).epsilon(0.01));
        CHECK(squares / count - mean * mean ==
              doctest::Approx(is_logistic ? 2 * sixth : sixth).epsilon(0.01));
        CHECK(below / count ==
              doctest::Approx(is_logistic ? 1 / (1 + std::exp(-1)) : std::exp(-std::exp(-1))).epsilon(0.005));
    }
}

TEST_CASE("noise is finite at both ends, also in single precision") {
    constexpr float least = 0x1p-24F;
    const float most = (static_cast<float>(~std::uint64_t{0} >> 41U) + 0.5F) * 0x1p-23F;
    CHECK(most < 1);
    CHECK(1 - most == least);
    CHECK(std::isfinite(-std::log(-std::log(most))));
    CHECK(std::isfinite(-std::log(-std::log(least))));
    for (const bool is_logistic : {false, true}) {
        const auto narrow = noise_alone<float>(is_logistic, 1000);
        const auto exact = noise_alone<double>(is_logistic, 1000);
        for (std::size_t i = 0; i < exact.size(); ++i)
            CHECK(static_cast<double>(narrow[i]) == doctest::Approx(exact[i]).epsilon(1e-4));
    }
}

TEST_CASE("the ends of uniform numbers are half a step from 0 and 1") {
    for (const std::uint64_t end : {std::uint64_t{0}, ~std::uint64_t{0} >> 41U}) {
        std::uint64_t index = 0; // one in 8 million
        while (detail::split_mix(1, index) >> 41U != end)
            ++index;
        CHECK(detail::open_uniform<float>(1, index) == (end == 0 ? 0x1p-24F : 1 - 0x1p-24F));
        CHECK(detail::open_uniform<double>(1, index) == (end == 0 ? 0x1p-24 : 1 - 0x1p-24));
    }
}

TEST_CASE("scale and temperature act on noise and logits") {
    const std::vector<double> logits = {1, -2, 0.5, 3, 7};
    const auto noise = noise_alone<double>(false, 5, 4);
    std::vector<double> result(5);
    detail::add_noise<double>({.scale = 0.25, .temperature = 2}, false, 4, 0, logits, result);
    for (std::size_t i = 0; i < 5; ++i)
        CHECK(result[i] == doctest::Approx((logits[i] + 0.25 * noise[i]) / 2));
}

TEST_CASE("what is drawn does not depend on where a range begins") {
    const std::vector<float> zeros(100);
    const auto whole = noise_alone<float>(true, 100);
    std::vector<float> pieces(100);
    for (const auto& [first, count] : {std::pair(0U, 3U), {3U, 60U}, {63U, 37U}})
        detail::add_noise<float>({.scale = 1}, true, 1, first, std::span(zeros).subspan(first, count),
                                 std::span(pieces).subspan(first, count));
    CHECK(pieces == whole);
}

TEST_CASE("gates and wires are drawn as likely as the network takes them to be") {
    constexpr std::size_t steps = 4000;
    thread_pool pool(2);
    for (const gate_form form : {gate_form::softmax16, gate_form::lut4}) {
        const relaxed_network network(
            {.inputs = 8, .layers = {3, 2}, .classes = 2, .form = form, .candidates = 3}, 5);
        auto ready = network.make_prepared();
        network.prepare(pool, forward_mode::hard, ready);
        const auto exact = ready;
        std::vector<std::array<double, gate_op_count>> gates(3);
        std::vector<double> wires(3 * 6);
        double both = 0; // gates of neurons 0 and 1 that are what they most likely are
        for (std::size_t step = 0; step < steps; ++step) {
            network.prepare(pool, forward_mode::hard, ready, {.scale = 1, .seed = 2, .step = step});
            for (std::size_t neuron = 0; neuron < 3; ++neuron) {
                gates[neuron][to_index(ready[0].hard_gates[neuron])] += 1.0 / steps;
                for (std::size_t wire = 0; wire < 6; ++wire)
                    wires[6 * neuron + wire] += network.layers()[0].wiring()[6 * neuron + wire] ==
                                                        ready[0].hard_wires[2 * neuron + wire / 3]
                                                    ? 1.0 / steps
                                                    : 0;
            }
            both += ready[0].hard_gates[0] == exact[0].hard_gates[0] &&
                            ready[0].hard_gates[1] == exact[0].hard_gates[1]
                        ? 1.0 / steps
                        : 0;
        }
        std::array<double, 2> likely{};
        for (std::size_t neuron = 0; neuron < 3; ++neuron) {
            const auto p =
                detail::gate_distribution<float>(form, detail::row_of(exact[0].probabilities, neuron));
            for (const gate_op op : all_gate_ops)
                CHECK(std::abs(gates[neuron][to_index(op)] - static_cast<double>(p[to_index(op)])) < 0.03);
            if (neuron < 2)
                likely[neuron] = static_cast<double>(p[to_index(exact[0].hard_gates[neuron])]);
            for (std::size_t wire = 0; wire < 6; ++wire)
                CHECK(std::abs(wires[6 * neuron + wire] -
                               static_cast<double>(exact[0].shares.data()[6 * neuron + wire])) < 0.03);
        }
        CHECK(std::abs(both - likely[0] * likely[1]) < 0.03); // independent of each other
    }
}

TEST_CASE("every layer, seed and step has noise of its own, whatever the threads") {
    const relaxed_network network({.inputs = 8, .layers = {600, 600}, .classes = 2, .candidates = 3}, 5);
    const auto logits = [&](std::size_t threads, std::uint64_t seed, std::uint64_t step, std::size_t layer) {
        thread_pool pool(threads);
        auto ready = network.make_prepared();
        network.prepare(pool, forward_mode::hard, ready, {.scale = 1, .seed = seed, .step = step});
        const matrix<float> noise = ready[layer].gate_logits - network.layers()[layer].gate_weights();
        return std::pair(noise, ready[layer].wire_logits);
    };
    const auto first = logits(1, 1, 1, 0);
    CHECK(logits(3, 1, 1, 0) == first);
    for (const auto& other : {logits(1, 2, 1, 0), logits(1, 1, 2, 0), logits(1, 1, 1, 1)}) {
        CHECK((other.first.array() == first.first.array()).count() < 10);
        CHECK((other.second.array() == first.second.array()).count() < 10);
    }
}
