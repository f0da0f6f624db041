#include <doctest/doctest.h>

#include <cstddef>
#include <cstdint>
#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/circuit/evaluate.hpp>
#include <dlgn/circuit/head.hpp>
#include <dlgn/circuit/simplify.hpp>
#include <dlgn/core/bits.hpp>
#include <dlgn/core/random.hpp>

#include <support/random_circuit.hpp>

using dlgn::gate_op;
using dlgn::node_id;
using namespace dlgn_test;

namespace {

void check_head(const dlgn::circuit& circuit, dlgn::bit_view samples) {
    const dlgn::circuit head = dlgn::with_head(circuit);
    CHECK(head.classes() == 0);
    REQUIRE(head.outputs().size() == dlgn::label_bits(circuit.classes()));
    const dlgn::bit_matrix bits = dlgn::evaluate(head, samples);
    const std::vector<std::uint8_t> labels = dlgn::evaluate_labels(circuit, samples);
    std::size_t wrong = 0;
    for (std::size_t sample = 0; sample < labels.size(); ++sample) {
        std::size_t label = 0;
        for (std::size_t bit = 0; bit < bits.columns(); ++bit)
            label |= std::size_t{bits(sample, bit)} << bit;
        wrong += label != labels[sample];
    }
    CHECK(wrong == 0);
}

/// A circuit without gates: the outputs are the inputs, in groups of these sizes.
dlgn::circuit groups_of_inputs(const std::vector<std::size_t>& sizes) {
    std::vector<node_id> outputs;
    std::vector<std::size_t> ends;
    for (const std::size_t size : sizes) {
        for (std::size_t i = 0; i < size; ++i)
            outputs.push_back(static_cast<node_id>(outputs.size()));
        ends.push_back(outputs.size());
    }
    dlgn::circuit circuit(outputs.empty() ? 1 : outputs.size());
    circuit.set_outputs(outputs, ends);
    return circuit;
}

} // namespace

TEST_CASE("label bits") {
    CHECK(dlgn::label_bits(1) == 1);
    CHECK(dlgn::label_bits(2) == 1);
    CHECK(dlgn::label_bits(3) == 2);
    CHECK(dlgn::label_bits(4) == 2);
    CHECK(dlgn::label_bits(5) == 3);
    CHECK(dlgn::label_bits(10) == 4);
    CHECK(dlgn::label_bits(256) == 8);
}

TEST_CASE("the head is right on all inputs of small groups") {
    for (const std::vector<std::size_t>& sizes :
         std::vector<std::vector<std::size_t>>{{1},
                                               {0},
                                               {0, 0},
                                               {1, 0},
                                               {0, 1},
                                               {3, 3},
                                               {7, 5},
                                               {1, 12},
                                               {0, 0, 0},
                                               {2, 0, 3},
                                               {4, 4, 4},
                                               {1, 2, 3, 4},
                                               {3, 3, 3, 3},
                                               {2, 2, 2, 2, 2},
                                               {0, 5, 5},
                                               {6, 6, 1},
                                               {0, 0, 1},
                                               {1, 1, 1, 1},
                                               {1, 0, 1, 0, 1},
                                               {13},
                                               {1, 1, 1, 1, 1, 1, 1, 1, 1}}) {
        const dlgn::circuit circuit = groups_of_inputs(sizes);
        check_head(circuit, all_samples(circuit.inputs()));
    }
}

TEST_CASE("the head is right on random samples of any number of classes") {
    dlgn::random_engine random(11);
    for (const std::size_t classes :
         std::vector<std::size_t>{2, 3, 5, 9, 10, 11, 16, 17, 31, 100, 255, 256}) {
        std::vector<std::size_t> sizes(classes);
        for (std::size_t& size : sizes)
            size = random.below(40);
        check_head(groups_of_inputs(sizes), random_samples(random, 300, groups_of_inputs(sizes).inputs()));
        sizes.assign(classes, 3); // many ties
        check_head(groups_of_inputs(sizes), random_samples(random, 300, 3 * classes));
    }
}

TEST_CASE("the head of random circuits, with constants and outputs counted more than once") {
    dlgn::random_engine random(12);
    for (int round = 0; round < 200; ++round) {
        const dlgn::circuit circuit = random_circuit(random, {.inputs = 1 + random.below(8),
                                                              .gates = random.below(60),
                                                              .outputs = random.below(40),
                                                              .classes = 1 + random.below(12)});
        check_head(circuit, all_samples(circuit.inputs()));
        check_head(dlgn::simplify(circuit), all_samples(circuit.inputs()));
    }
}

TEST_CASE("constant outputs cost no adders") {
    dlgn::circuit circuit(4);
    const node_id one = circuit.add_gate(gate_op::constant_1, 0, 0);
    const node_id zero = circuit.add_gate(gate_op::constant_0, 0, 0);
    circuit.set_outputs({one, one, zero, one, one, one, one, zero}, {4, 8});
    const dlgn::circuit head = dlgn::with_head(circuit);
    CHECK(head.gates() == 3); // the two constants, and the constant label
    check_head(circuit, all_samples(4));
}

TEST_CASE("the size of a head") {
    // 100 outputs a class: 97 full or half adders each, 7 bits.
    const dlgn::circuit head = dlgn::with_head(groups_of_inputs(std::vector<std::size_t>(10, 100)));
    MESSAGE("10 classes of 100 outputs: " << head.gates() << " gates");
    CHECK(head.gates() < 10 * 5 * 100 + 300);
}

TEST_CASE("only classifiers have a head") {
    CHECK_THROWS_WITH_AS(static_cast<void>(dlgn::with_head(dlgn::circuit(3))),
                         "circuit classes = 0: must be 1 to 256 to classify", dlgn::argument_error);
    CHECK_THROWS_AS(static_cast<void>(dlgn::with_head(groups_of_inputs(std::vector<std::size_t>(257, 1)))),
                    dlgn::argument_error);
}
