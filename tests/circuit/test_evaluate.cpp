#include <doctest/doctest.h>

#include <cstddef>
#include <cstdint>
#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/circuit/evaluate.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/random.hpp>

#include "support/random_circuit.hpp"

using namespace dlgn;
using dlgn_test::all_samples;

TEST_CASE("evaluate: a full adder") {
    circuit adder(3);
    const node_id half = adder.add_gate(gate_op::xor_ab, 0, 1);
    const node_id sum = adder.add_gate(gate_op::xor_ab, half, 2);
    const node_id both = adder.add_gate(gate_op::and_ab, 0, 1);
    const node_id carried = adder.add_gate(gate_op::and_ab, half, 2);
    const node_id carry = adder.add_gate(gate_op::or_ab, both, carried);
    adder.set_outputs({sum, carry});
    const bit_matrix samples = all_samples(3);
    const bit_matrix result = evaluate(adder, samples);
    for (std::size_t row = 0; row < 8; ++row) {
        const unsigned ones =
            unsigned{samples(row, 0)} + unsigned{samples(row, 1)} + unsigned{samples(row, 2)};
        CHECK(unsigned{result(row, 0)} + 2 * unsigned{result(row, 1)} == ones);
    }
}

TEST_CASE("evaluate: each function as a single gate, inputs in the order a, b") {
    const bit_matrix samples = all_samples(2);
    for (const gate_op op : all_gate_ops) {
        circuit c(2);
        c.set_outputs({c.add_gate(op, 0, 1), c.add_gate(op, 1, 0)});
        const bit_matrix result = evaluate(c, samples);
        for (std::size_t row = 0; row < 4; ++row) {
            CHECK(result(row, 0) == evaluate(op, samples(row, 0), samples(row, 1)));
            CHECK(result(row, 1) == evaluate(op, samples(row, 1), samples(row, 0)));
        }
    }
}

TEST_CASE("evaluate: scores and labels; the lowest class wins a tie") {
    circuit c(4);
    c.set_outputs({0, 0, 1, 2, 3}, {2, 2, 4, 5}); // class 1 has no outputs
    const bit_matrix samples = all_samples(4);
    const auto scores = evaluate_scores(c, samples);
    const auto labels = evaluate_labels(c, samples);
    REQUIRE(scores.size() == 16 * 4);
    for (std::size_t row = 0; row < 16; ++row) {
        const std::vector<std::uint32_t> expected = {
            2U * samples(row, 0), 0, std::uint32_t{samples(row, 1)} + samples(row, 2), samples(row, 3)};
        std::size_t best = 0;
        for (std::size_t label = 0; label < 4; ++label) {
            CHECK(scores[row * 4 + label] == expected[label]);
            if (expected[label] > expected[best])
                best = label;
        }
        CHECK(labels[row] == best);
    }
    CHECK(labels[0b0000] == 0);
    CHECK(labels[0b0111] == 0); // 2 : 0 : 2 : 0
    CHECK(labels[0b1010] == 2); // 0 : 0 : 1 : 1
}

TEST_CASE("evaluate: outputs may be inputs, constants and repeated; no samples give no results") {
    circuit c(1);
    const node_id one = c.add_gate(gate_op::constant_1, 0, 0);
    c.set_outputs({0, one, 0});
    bit_matrix samples(2, 1);
    samples.set(1, 0, true);
    const bit_matrix result = evaluate(c, samples);
    CHECK(result.row(0)[0] == 0b010);
    CHECK(result.row(1)[0] == 0b111);
    CHECK(evaluate(c, bit_matrix(0, 1)).rows() == 0);
}

TEST_CASE("evaluate: wrong sizes are refused with both numbers") {
    circuit c(5);
    c.set_outputs({0});
    const bit_matrix samples(1, 4);
    CHECK_THROWS_WITH_AS(static_cast<void>(evaluate(c, samples)),
                         "samples = 4 bits each: the circuit has 5 inputs", argument_error);
    CHECK_THROWS_AS(static_cast<void>(evaluate_labels(c, bit_matrix(1, 5))), argument_error);
}

TEST_CASE("evaluate: samples do not influence each other") {
    random_engine random(15);
    const circuit c =
        dlgn_test::random_circuit(random, {.inputs = 20, .gates = 200, .outputs = 30, .classes = 5});
    const bit_matrix samples = dlgn_test::random_samples(random, 100, 20);
    const bit_matrix outputs = evaluate(c, samples);
    const auto labels = evaluate_labels(c, samples);
    for (std::size_t row = 0; row < samples.rows(); ++row) {
        const bit_view one = bit_view(samples).rows(row, 1);
        const bit_matrix alone = evaluate(c, one);
        for (std::size_t output = 0; output < 30; ++output)
            CHECK(alone(0, output) == outputs(row, output));
        CHECK(evaluate_labels(c, one)[0] == labels[row]);
    }
}
