#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

#include <doctest/doctest.h>

#include <dlgn/circuit/evaluate.hpp>
#include <dlgn/circuit/simplify.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/train/refine.hpp>
#include <dlgn/train/trainer.hpp>

#include "support/random_circuit.hpp"

using namespace dlgn;

namespace {

/// Class = 2·x0 + (x1 xor x2), among noise.
dataset make_data(std::size_t samples, std::uint64_t seed) {
    random_engine random(seed);
    dataset data{dlgn_test::random_samples(random, samples, 10), std::vector<std::uint8_t>(samples), 4};
    for (std::size_t s = 0; s < samples; ++s)
        data.labels[s] =
            static_cast<std::uint8_t>(2 * data.inputs(s, 0) + (data.inputs(s, 1) != data.inputs(s, 2)));
    return data;
}

circuit make_circuit(std::uint64_t seed) {
    random_engine random(seed);
    circuit result = dlgn_test::random_circuit(random, {.inputs = 10, .gates = 150, .reach = 60});
    std::vector<node_id> outputs;
    for (std::size_t i = 0; i < 40; ++i)
        outputs.push_back(static_cast<node_id>(result.nodes() - 1 - i));
    result.set_outputs(outputs, equal_groups(40, 4));
    return result;
}

/// Mean cross-entropy of the class sums of a circuit, divided by τ.
double cross_entropy_of(const circuit& circuit, const dataset& data, double temperature) {
    const auto scores = evaluate_scores(circuit, data.inputs);
    double total = 0;
    for (std::size_t s = 0; s < data.labels.size(); ++s) {
        double sum = 0;
        for (std::size_t label = 0; label < circuit.classes(); ++label)
            sum += std::exp(scores[s * circuit.classes() + label] / temperature);
        total += std::log(sum) - scores[s * circuit.classes() + data.labels[s]] / temperature;
    }
    return total / static_cast<double>(data.labels.size());
}

} // namespace

TEST_CASE("refining lowers the loss of a circuit, and reports it truly") {
    const dataset data = make_data(1000, 1); // not a multiple of 32
    const circuit start = make_circuit(2);
    const double temperature = 0.7;
    double before = cross_entropy_of(start, data, temperature);
    std::size_t sweeps = 0;
    refine_params params{.sweeps = 4, .candidates = 8, .temperature = temperature, .least_gain = 0.5};
    params.on_sweep = [&](const circuit& now, const refine_stats& stats) {
        CHECK(stats.sweep == ++sweeps);
        CHECK(stats.outputs == 40);
        CHECK(stats.cross_entropy == doctest::Approx(cross_entropy_of(now, data, temperature)));
        CHECK(stats.accuracy == accuracy(evaluate_labels(now, data.inputs), data.labels));
        CHECK(stats.cross_entropy <= before);
        before = stats.cross_entropy;
        return sweeps < 3;
    };
    const circuit end = refine(start, data, params);
    CHECK(sweeps == 3);
    const dataset other = make_data(1000, 3);
    CHECK(accuracy(evaluate_labels(start, other.inputs), other.labels) < 0.7);
    CHECK(accuracy(evaluate_labels(end, other.inputs), other.labels) > 0.99);
    sweeps = 0;
    before = cross_entropy_of(start, data, temperature);
    CHECK(refine(start, data, params) == end);
}

TEST_CASE("with a price, refining leaves out what is not worth it") {
    const dataset data = make_data(1000, 4);
    const circuit free = refine(make_circuit(5), data, {.sweeps = 4});
    refine_stats last;
    const circuit priced =
        refine(free, data,
               {.sweeps = 4,
                .area_weight = 2e-4,
                .output_area = 5,
                .on_sweep = [&](const circuit& now, const refine_stats& stats) {
                    last = stats;
                    CHECK(stats.cross_entropy ==
                          doctest::Approx(cross_entropy_of(now, data, default_temperature(10))));
                    return true;
                }});
    CHECK(last.outputs < 40);
    CHECK(simplify(priced).gates() < simplify(free).gates());
    CHECK(accuracy(evaluate_labels(priced, data.inputs), data.labels) > 0.95);
}

TEST_CASE("refining rejects what does not fit") {
    const dataset data = make_data(100, 6);
    circuit plain(10);
    plain.set_outputs({0});
    CHECK_THROWS_AS(static_cast<void>(refine(plain, data)), argument_error);
    circuit narrow(9);
    narrow.set_outputs({0, 1, 2, 3}, equal_groups(4, 4));
    CHECK_THROWS_AS(static_cast<void>(refine(narrow, data)), argument_error);
    circuit few(10);
    few.set_outputs({0, 1}, equal_groups(2, 2));
    CHECK_THROWS_AS(static_cast<void>(refine(few, data)), argument_error);
    CHECK_THROWS_AS(static_cast<void>(refine(make_circuit(7), data, {.temperature = 0.01})), argument_error);
}
