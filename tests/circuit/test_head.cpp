#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/circuit/evaluate.hpp>
#include <dlgn/circuit/head.hpp>
#include <dlgn/circuit/simplify.hpp>
#include <dlgn/core/bits.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/random.hpp>

#include <support/random_circuit.hpp>

using dlgn::gate_op;
using dlgn::node_id;
using namespace dlgn_test;

namespace {

/// The labels that the outputs spell, least significant bit first.
std::vector<std::uint8_t> spelt(const dlgn::bit_matrix& bits) {
    std::vector<std::uint8_t> labels(bits.rows());
    for (std::size_t sample = 0; sample < labels.size(); ++sample)
        for (std::size_t bit = 0; bit < bits.columns(); ++bit)
            labels[sample] |= static_cast<std::uint8_t>(unsigned{bits(sample, bit)} << bit);
    return labels;
}

/// Ones that a class counts whatever the input.
std::size_t constant_ones(const dlgn::circuit& circuit, std::size_t label) {
    std::size_t ones = 0;
    for (const node_id node : circuit.group(label))
        ones += !circuit.is_input(node) && circuit.ops()[circuit.gate_of(node)] == gate_op::constant_1;
    return ones;
}

/// What a head with these parameters should say, by the scalar scores.
std::vector<std::uint8_t> reference(const dlgn::circuit& circuit, dlgn::bit_view samples,
                                    const dlgn::head_params& params) {
    if (params.count_bits == 0)
        return dlgn::evaluate_labels(circuit, samples);
    std::size_t common = circuit.outputs().size();
    for (std::size_t label = 0; label < circuit.classes(); ++label)
        common = std::min(common, constant_ones(circuit, label));
    const std::size_t dropped = params.drop_common_ones ? common : 0;
    const std::size_t most = (std::size_t{1} << params.count_bits) - 1;
    const std::vector<std::uint32_t> scores = dlgn::evaluate_scores(circuit, samples);
    std::vector<std::uint8_t> labels(samples.rows());
    for (std::size_t sample = 0; sample < labels.size(); ++sample) {
        std::size_t highest = 0;
        for (std::size_t label = circuit.classes(); label-- > 0;) {
            const std::size_t count = std::min(scores[sample * circuit.classes() + label] - dropped, most);
            if (count >= highest) {
                highest = count;
                labels[sample] = static_cast<std::uint8_t>(label);
            }
        }
    }
    return labels;
}

/// All that `head_params` can say, but for counts of more bits than 4 and groups of more than 5.
std::vector<dlgn::head_params> all_params() {
    std::vector<dlgn::head_params> result;
    for (const dlgn::adder_order adders :
         {dlgn::adder_order::oldest_first, dlgn::adder_order::earliest_first})
        for (const std::size_t arity : std::vector<std::size_t>{0, 2, 3, 4, 5, 256})
            for (const bool drop : {false, true})
                for (const std::size_t count_bits : std::vector<std::size_t>{0, 1, 2, 3, 4})
                    result.push_back(
                        {.adders = adders,
                         .choice = arity == 0 ? dlgn::head_choice::contest : dlgn::head_choice::comparators,
                         .arity = arity,
                         .drop_common_ones = drop,
                         .count_bits = count_bits});
    for (const std::size_t count_bits : std::vector<std::size_t>{0, 2}) {
        result.push_back({.adders = dlgn::adder_order::newest_first, .count_bits = count_bits});
        result.push_back({.last_class_late = true, .drop_common_ones = true, .count_bits = count_bits});
    }
    return result;
}

void check_head(const dlgn::circuit& circuit, dlgn::bit_view samples, const dlgn::head_params& params = {}) {
    const dlgn::circuit head = dlgn::with_head(circuit, params);
    CHECK(head.classes() == 0);
    REQUIRE(head.outputs().size() == dlgn::label_bits(circuit.classes()));
    const std::vector<std::uint8_t> labels = reference(circuit, samples, params);
    CHECK(spelt(dlgn::evaluate(head, samples)) == labels);
    dlgn::head_params flags = params;
    flags.one_hot = true;
    const dlgn::bit_matrix is = dlgn::evaluate(dlgn::with_head(circuit, flags), samples);
    REQUIRE(is.columns() == circuit.classes());
    std::size_t wrong = 0;
    for (std::size_t sample = 0; sample < labels.size(); ++sample)
        for (std::size_t label = 0; label < circuit.classes(); ++label)
            wrong += is(sample, label) != (labels[sample] == label);
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

TEST_CASE("every kind of head is right on all inputs of small groups") {
    for (const std::vector<std::size_t>& sizes :
         std::vector<std::vector<std::size_t>>{{5},
                                               {0, 0},
                                               {4, 6},
                                               {0, 0, 0},
                                               {4, 4, 4},
                                               {7, 2, 3},
                                               {1, 1, 1, 1, 1, 1, 1},
                                               {0, 2, 1, 4, 1, 1, 2},
                                               {1, 1, 1, 1, 1, 1, 1, 1, 1, 1},
                                               {3, 0, 1, 2, 0, 0, 1, 1, 2, 1}}) {
        const dlgn::circuit circuit = groups_of_inputs(sizes);
        for (const dlgn::head_params& params : all_params())
            check_head(circuit, all_samples(circuit.inputs()), params);
    }
}

TEST_CASE("every kind of head is right on random samples") {
    dlgn::random_engine random(13);
    for (const std::size_t classes : std::vector<std::size_t>{1, 2, 3, 7, 10, 16, 40}) {
        std::vector<std::size_t> unequal(classes);
        for (std::size_t& size : unequal)
            size = random.below(30);
        for (const auto& sizes :
             {unequal, std::vector<std::size_t>(classes, 3), std::vector<std::size_t>(classes, 17)}) {
            const dlgn::circuit circuit = groups_of_inputs(sizes);
            const dlgn::bit_matrix samples = random_samples(random, 60, circuit.inputs());
            for (const dlgn::head_params& params : all_params())
                check_head(circuit, samples, params);
        }
    }
}

TEST_CASE("every kind of head is right with constants and outputs counted more than once") {
    dlgn::random_engine random(14);
    for (const std::size_t classes : std::vector<std::size_t>{1, 2, 3, 7, 10, 16})
        for (int round = 0; round < 4; ++round) {
            dlgn::circuit circuit = random_circuit(
                random, {.inputs = 5, .gates = 60, .outputs = 30 + 2 * classes, .classes = classes});
            check_head(circuit, all_samples(5), {});
            // Two ones for every class besides what it has.
            const node_id one = circuit.add_gate(gate_op::constant_1, 0, 0);
            std::vector<node_id> outputs;
            std::vector<std::size_t> ends;
            for (std::size_t label = 0; label < classes; ++label) {
                const auto group = circuit.group(label);
                outputs.insert(outputs.end(), group.begin(), group.end());
                outputs.insert(outputs.end(), {one, one});
                ends.push_back(outputs.size());
            }
            circuit.set_outputs(outputs, ends);
            for (const dlgn::head_params& params : all_params())
                check_head(circuit, all_samples(5), params);
        }
}

TEST_CASE("a class that counts to three: of two that got there the lower label wins") {
    const dlgn::circuit circuit = groups_of_inputs({5, 5, 2});
    dlgn::bit_matrix sample(1, 12);
    for (const std::size_t one : std::vector<std::size_t>{0, 1, 2, 5, 6, 7, 8, 9}) // 3, 5 and 0
        sample.set(0, one, true);
    CHECK(spelt(dlgn::evaluate(dlgn::with_head(circuit), sample)) == std::vector<std::uint8_t>{1});
    CHECK(spelt(dlgn::evaluate(dlgn::with_head(circuit, {.count_bits = 3}), sample)) ==
          std::vector<std::uint8_t>{1});
    CHECK(spelt(dlgn::evaluate(dlgn::with_head(circuit, {.count_bits = 2}), sample)) ==
          std::vector<std::uint8_t>{0});
}

TEST_CASE("counts with as many bits as the sums need change nothing") {
    const dlgn::circuit circuit = groups_of_inputs({7, 15, 12});
    for (const std::size_t count_bits : std::vector<std::size_t>{4, 5, 64, 1000})
        CHECK(dlgn::with_head(circuit, {.count_bits = count_bits}) == dlgn::with_head(circuit));
}

TEST_CASE("common ones that are dropped save gates") {
    dlgn::circuit circuit(9);
    const node_id one = circuit.add_gate(gate_op::constant_1, 0, 0);
    circuit.set_outputs({0, 1, 2, one, one, one, one, one, 3, 4, one, one, 5, 6, 7, 8}, {5, 10, 16});
    CHECK(dlgn::simplify(dlgn::with_head(circuit, {.drop_common_ones = true})).gates() <
          dlgn::simplify(dlgn::with_head(circuit)).gates());
    circuit.set_outputs({0, 1, 2, one, one, one, one, one, 3, 4, 5, 6, 7, 8}, {5, 10, 14});
    CHECK(dlgn::with_head(circuit, {.drop_common_ones = true}) == dlgn::with_head(circuit));
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

TEST_CASE("adders that take the earliest bits make shallower sums") {
    // A class of gates in a row, so that the later ones settle later.
    dlgn::circuit circuit(65);
    std::vector<node_id> outputs;
    for (node_id i = 0; i < 64; ++i)
        outputs.push_back(circuit.add_gate(gate_op::xor_ab, i, i == 0 ? 64 : outputs.back()));
    circuit.set_outputs(outputs, {21, 42, 64});
    const auto depth = [&](dlgn::adder_order adders) {
        const dlgn::circuit head = dlgn::with_head(circuit, {.adders = adders});
        const dlgn::detail::head_builder levels(head);
        std::size_t deepest = 0;
        for (const node_id node : head.outputs())
            deepest = std::max(deepest, levels.level(node));
        return deepest;
    };
    const std::size_t oldest = depth(dlgn::adder_order::oldest_first);
    const std::size_t earliest = depth(dlgn::adder_order::earliest_first);
    MESSAGE(oldest << " gates, then " << earliest);
    CHECK(earliest < oldest);
}

TEST_CASE("adders take bits in their order") {
    // Seven gates in a row, counted the last first. Exclusive ors of two and two nodes, in order:
    dlgn::circuit circuit(8);
    std::vector<node_id> outputs;
    for (node_id i = 0; i < 7; ++i)
        outputs.push_back(circuit.add_gate(gate_op::and_ab, i == 0 ? 0 : outputs.back(), i + 1));
    std::reverse(outputs.begin(), outputs.end()); // 14 to 8
    circuit.set_outputs(outputs, {7});
    const auto halves = [&](dlgn::adder_order order) {
        dlgn::detail::head_builder build(circuit);
        const auto sum = dlgn::detail::class_sum(build, {build, circuit.group(0)}, order, 64);
        const dlgn::circuit result = std::move(build).finish(sum);
        std::vector<std::pair<node_id, node_id>> reads;
        for (std::size_t gate = circuit.gates(); gate < result.gates(); ++gate)
            if (result.ops()[gate] == gate_op::xor_ab)
                reads.emplace_back(result.fanin_a()[gate], result.fanin_b()[gate]);
        return reads;
    };
    // Five gates an adder, its exclusive ors the first and the third. Carries are the fifth.
    using pairs = std::vector<std::pair<node_id, node_id>>;
    CHECK(halves(dlgn::adder_order::oldest_first) ==
          pairs{{14, 13}, {15, 12}, {11, 10}, {20, 9}, {8, 17}, {25, 22}, {19, 24}, {30, 29}});
    // The sum of the first three, at level 5, comes after the gate of level 5 that was there before it.
    CHECK(halves(dlgn::adder_order::earliest_first) ==
          pairs{{8, 9}, {15, 10}, {11, 12}, {20, 17}, {13, 14}, {25, 22}, {19, 24}, {30, 29}});
    // From the last node on, each sum and, after the last, the last carry at once.
    CHECK(halves(dlgn::adder_order::newest_first) ==
          pairs{{8, 9}, {15, 10}, {17, 11}, {20, 12}, {22, 13}, {25, 14}, {29, 24}, {30, 19}});
}

TEST_CASE("a class that comes late leaves time to all others, and takes no more gates") {
    const dlgn::circuit circuit = groups_of_inputs(std::vector<std::size_t>(10, 30));
    // Of ands and inverters, as ABC counts: an exclusive or is two.
    const auto deepest = [](const dlgn::circuit& whole) {
        std::vector<std::size_t> level(whole.nodes());
        std::size_t result = 0;
        for (std::size_t gate = 0; gate < whole.gates(); ++gate) {
            const gate_op op = whole.ops()[gate];
            const std::size_t before = std::max(level[whole.fanin_a()[gate]], level[whole.fanin_b()[gate]]);
            level[whole.node_of(gate)] = before + (op == gate_op::xor_ab || op == gate_op::xnor_ab ? 2U : 1U);
        }
        for (const node_id node : whole.outputs())
            result = std::max(result, level[node]);
        return result;
    };
    const dlgn::circuit usual = dlgn::simplify(dlgn::with_head(circuit));
    const dlgn::circuit late = dlgn::simplify(dlgn::with_head(circuit, {.last_class_late = true}));
    MESSAGE("gates " << usual.gates() << " and " << late.gates() << ", depths " << deepest(usual) << " and "
                     << deepest(late));
    CHECK(late.gates() < usual.gates() + 10);
    // 26 adders of two exclusive ors each, one after the other; a contest of the other nine is ready before.
    CHECK(deepest(late) > 4 * 26);
    CHECK(deepest(dlgn::with_head(groups_of_inputs(std::vector<std::size_t>(9, 30)))) < 3 * 26);
    // A last class of one output is soon there, and no other one is late in its place.
    std::vector<std::size_t> sizes(10, 30);
    sizes.back() = 1;
    CHECK(deepest(dlgn::with_head(groups_of_inputs(sizes), {.last_class_late = true})) < 4 * 26);
    CHECK_THROWS_WITH_AS(static_cast<void>(dlgn::with_head(
                             circuit, {.choice = dlgn::head_choice::comparators, .last_class_late = true})),
                         "last_class_late = 1: is for a contest only", dlgn::argument_error);
}

TEST_CASE("comparators have at least two sums to compare") {
    CHECK_THROWS_WITH_AS(
        static_cast<void>(dlgn::with_head(groups_of_inputs({1, 1}),
                                          {.choice = dlgn::head_choice::comparators, .arity = 1})),
        "arity = 1: must be at least 2 to compare", dlgn::argument_error);
    // 4 if nothing is said, and nothing that a contest would leave unused.
    const dlgn::circuit circuit = groups_of_inputs(std::vector<std::size_t>(7, 3));
    const auto head = [&](std::size_t arity) {
        return dlgn::with_head(circuit, {.choice = dlgn::head_choice::comparators, .arity = arity});
    };
    CHECK(head(0) == head(4));
    CHECK(head(0) != head(3));
    CHECK_THROWS_WITH_AS(static_cast<void>(dlgn::with_head(circuit, {.arity = 4})),
                         "arity = 4: a contest compares all sums at once; choose comparators",
                         dlgn::argument_error);
}

TEST_CASE("only classifiers have a head") {
    CHECK_THROWS_WITH_AS(static_cast<void>(dlgn::with_head(dlgn::circuit(3))),
                         "circuit classes = 0: must be 1 to 256 to classify", dlgn::argument_error);
    CHECK_THROWS_AS(static_cast<void>(dlgn::with_head(groups_of_inputs(std::vector<std::size_t>(257, 1)))),
                    dlgn::argument_error);
}
