#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

#include <doctest/doctest.h>

#include <dlgn/circuit/evaluate.hpp>
#include <dlgn/core/parallel.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/train/merge_outputs.hpp>
#include <dlgn/train/refine.hpp>

#include "support/random_circuit.hpp"

using namespace dlgn;
using detail::merge_outputs;
using detail::merged_outputs;

namespace {

/// 60 outputs in four classes, of gates anywhere, so that some are hardly ever 1 and some hardly ever 0.
circuit make_circuit(random_engine& random) {
    circuit result = dlgn_test::random_circuit(random, {.inputs = 10, .gates = 200, .reach = 40});
    std::vector<node_id> outputs;
    for (std::size_t i = 0; i < 60; ++i)
        outputs.push_back(static_cast<node_id>(10 + random.below(200)));
    result.set_outputs(outputs, {11, 25, 45, 60});
    return result;
}

dataset make_data(random_engine& random, std::size_t samples) {
    dataset data{dlgn_test::random_samples(random, samples, 10), {}, 4};
    for (std::size_t s = 0; s < samples; ++s)
        data.labels.push_back(static_cast<std::uint8_t>(random.below(4)));
    return data;
}

/// The sum of all losses, from scores of the scalar reference.
double loss_of(const circuit& circuit, const dataset& data, double temperature) {
    const auto scores = evaluate_scores(circuit, data.inputs);
    double total = 0;
    for (std::size_t s = 0; s < data.labels.size(); ++s) {
        double sum = 0;
        for (std::size_t k = 0; k < 4; ++k)
            sum += std::exp((scores[4 * s + k] - 1.0 * scores[4 * s + data.labels[s]]) / temperature);
        total += std::log(sum);
    }
    return total;
}

} // namespace

TEST_CASE("rows of outputs are what the scalar reference says, sample by sample") {
    random_engine random(1);
    for (const std::size_t samples : {1U, 63U, 64U, 100U, 4096U, 4100U, 8300U}) {
        const circuit circuit = make_circuit(random);
        const bit_matrix inputs = dlgn_test::random_samples(random, samples, 10);
        CHECK(detail::output_rows(circuit, inputs) == transpose(evaluate(circuit, inputs)));
    }
}

TEST_CASE("a merged pair costs what it is said to, and only what it is worth") {
    random_engine random(2);
    thread_pool threads(2);
    std::size_t pairs = 0, ones = 0;
    for (int run = 0; run < 60; ++run) {
        const circuit start = make_circuit(random);
        const dataset data = make_data(random, 300 + random.below(200));
        const double temperature = 0.5 + random.uniform();
        const double before = loss_of(start, data, temperature);
        const double worth_of_or = random.below(4) == 0 ? 0 : 4 * random.uniform();
        const double worth_of_and = 4 * random.uniform();
        const merged_outputs merged =
            merge_outputs(start, data, temperature, worth_of_or, worth_of_and, threads);
        // An `and` leaves the number of outputs, a 1 among them, an `or` takes one.
        const std::size_t of_or = start.outputs().size() - merged.result.outputs().size();
        const std::size_t of_and = merged.pairs - of_or;
        CHECK(merged.result.gates() == start.gates() + of_or + 2 * of_and);
        CHECK(loss_of(merged.result, data, temperature) <= before + static_cast<double>(of_or) * worth_of_or +
                                                               static_cast<double>(of_and) * worth_of_and +
                                                               1e-9 * before);
        pairs += merged.pairs;
        ones += of_and;

        const bit_matrix rows = detail::output_rows(start, data.inputs);
        const detail::sample_scores scores(start, rows, data.labels, temperature);
        auto candidates = detail::close_pairs(start, rows);
        candidates.resize(std::min<std::size_t>(candidates.size(), 4));
        for (const auto& pair : candidates) {
            circuit one = start;
            std::vector<node_id> outputs(start.outputs().begin(), start.outputs().end());
            const node_id x = outputs[pair.first], y = outputs[pair.second];
            outputs[pair.first] = one.add_gate(pair.are_both_zero ? gate_op::and_ab : gate_op::or_ab, x, y);
            outputs[pair.second] =
                one.add_gate(pair.are_both_zero ? gate_op::constant_1 : gate_op::constant_0, x, y);
            one.set_outputs(outputs, {start.group_ends().begin(), start.group_ends().end()});
            CHECK(detail::rise_of(pair, rows, scores) ==
                  doctest::Approx(loss_of(one, data, temperature) - before).epsilon(1e-9).scale(before));
        }
    }
    CHECK(pairs > 100);
    CHECK(ones > 20);
}

TEST_CASE("what one pair costs makes the next one dearer") {
    // One of four ones, but in four samples of class 0 all of them, so that 4 of class 0 stand against 3 of
    // class 1.
    circuit start(4);
    const node_id one = start.add_gate(gate_op::constant_1, 0, 0);
    start.set_outputs({0, 1, 2, 3, one, one, one}, {4, 7});
    dataset data{bit_matrix(200, 4), std::vector<std::uint8_t>(200), 2};
    for (std::size_t s = 0; s < 200; ++s) {
        data.labels[s] = s < 4 ? 0 : 1;
        for (std::size_t i = 0; i < 4; ++i)
            data.inputs.set(s, i, s < 4 || s % 4 == i);
    }
    const double first = 4 * (std::log(2) - std::log(1 + std::exp(-1)));
    const double second = 4 * (std::log(1 + std::exp(1)) - std::log(2));
    thread_pool threads(1);
    CHECK(merge_outputs(start, data, 1, first * 0.99, 0, threads).pairs == 0);
    CHECK(merge_outputs(start, data, 1, first * 1.01, 0, threads).pairs == 1);
    CHECK(merge_outputs(start, data, 1, second * 0.99, 0, threads).pairs == 1);
    CHECK(merge_outputs(start, data, 1, second * 1.01, 0, threads).pairs == 2);
}

TEST_CASE("outputs that are never both 1, or never both 0, become one, and all scores stay") {
    circuit start(3);
    const node_id both = start.add_gate(gate_op::and_ab, 0, 1);
    const node_id first = start.add_gate(gate_op::a_and_not_b, 0, 1);
    const node_id either = start.add_gate(gate_op::or_ab, 1, 2);
    const node_id rather = start.add_gate(gate_op::a_or_not_b, 0, 1);
    const node_id always = start.add_gate(gate_op::constant_1, 0, 0);
    start.set_outputs({both, first, 2, always, either, rather, always}, {4, 7});
    dataset data{bit_matrix(8, 3), {}, 2};
    for (std::size_t s = 0; s < 8; ++s) {
        for (std::size_t i = 0; i < 3; ++i)
            data.inputs.set(s, i, (s >> i & 1U) != 0);
        data.labels.push_back(static_cast<std::uint8_t>(s & 1U));
    }
    thread_pool threads(1);
    const merged_outputs merged = merge_outputs(start, data, 1, 0.1, 0.1, threads);
    CHECK(merged.pairs == 2);
    CHECK(merged.result.outputs().size() == 6);
    CHECK(evaluate_scores(merged.result, data.inputs) == evaluate_scores(start, data.inputs));
    CHECK(merge_outputs(start, data, 1, 0, 0, threads).pairs == 0);
    // A constant is in no pair: a 1 and anything are never both 0.
    CHECK(merge_outputs(merged.result, data, 1, 0.1, 0.1, threads).pairs == 0);

    // `refine` merges before its first sweep, if outputs have a price.
    refine_params params{.sweeps = 0, .temperature = 1, .area_weight = 1e-3};
    const circuit unpriced = refine(start, data, params);
    CHECK(unpriced.outputs().size() == 7);
    params.output_area = 20;
    const circuit priced = refine(start, data, params);
    CHECK(priced.outputs().size() == 6);
    params.merge_outputs = false;
    const circuit kept = refine(start, data, params);
    CHECK(kept.outputs().size() == 7);
}
