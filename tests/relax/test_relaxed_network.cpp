#include <algorithm>
#include <cmath>
#include <cstdint>
#include <functional>
#include <vector>

#include <doctest/doctest.h>

#include <dlgn/circuit/evaluate.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/relax/discretise.hpp>
#include <dlgn/relax/hard_pass.hpp>
#include <dlgn/relax/relaxed_network.hpp>
#include <dlgn/relax/soft_pass.hpp>

#include "support/random_circuit.hpp"

using namespace dlgn;

namespace {

/// The score of every class on one sample, straight from the definition.
std::vector<double> plain_scores(const basic_relaxed_network<double>& network, const bit_matrix& samples,
                                 std::size_t sample) {
    std::vector<double> values(network.inputs());
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = samples(sample, i) ? 1 : 0;
    for (const auto& layer : network.layers()) {
        std::vector<double> next;
        for (std::size_t neuron = 0; neuron < layer.neurons(); ++neuron) {
            double fanin[2] = {0, 0};
            for (std::size_t side = 0; side < 2; ++side) {
                double total = 0;
                for (std::size_t k = 0; k < layer.candidates(); ++k) {
                    const double weight = layer.is_mixed()
                                              ? std::exp(layer.wire_weights()(
                                                    static_cast<Eigen::Index>(neuron),
                                                    static_cast<Eigen::Index>(side * layer.candidates() + k)))
                                              : 1.0;
                    fanin[side] +=
                        weight * values[layer.wiring()[(2 * neuron + side) * layer.candidates() + k]];
                    total += weight;
                }
                fanin[side] /= total;
            }
            std::vector<double> weights(weights_of(layer.form()));
            detail::activate<double>(layer.form(), detail::row_of(layer.gate_weights(), neuron), weights);
            const auto p = detail::gate_distribution<double>(layer.form(), weights);
            double y = 0;
            for (const gate_op op : all_gate_ops)
                y += p[to_index(op)] * relax<double>(op)(fanin[0], fanin[1]);
            next.push_back(y);
        }
        values = next;
    }
    std::vector<double> scores(network.classes());
    const auto& outputs = network.params().class_outputs;
    for (std::size_t label = 0, first = 0; label < scores.size(); ++label) {
        const std::size_t count = outputs.empty() ? values.size() / scores.size() : outputs[label];
        for (std::size_t i = first; i < first + count; ++i)
            scores[label] += values[i] / network.params().temperature;
        first += count;
    }
    return scores;
}

/// With an odd number of candidates the groups of the classes are unequal.
network_params params_of(gate_form form, std::size_t candidates) {
    return {.inputs = 70,
            .layers = {30, 21, 12},
            .classes = 3,
            .class_outputs =
                candidates % 2 == 0 ? std::vector<std::size_t>{} : std::vector<std::size_t>{5, 1, 6},
            .form = form,
            .candidates = candidates,
            .temperature = 1.2};
}

} // namespace

TEST_CASE("scores follow the definition") {
    random_engine random(1);
    thread_pool pool(2);
    const bit_matrix samples = dlgn_test::random_samples(random, 150, 70);
    for (const gate_form form : {gate_form::softmax16, gate_form::lut4})
        for (const std::size_t candidates : {1U, 2U, 7U}) {
            const basic_relaxed_network<double> network(params_of(form, candidates), 5);
            auto ready = network.make_prepared();
            soft_pass<double> state(network, 150);
            network.prepare(pool, forward_mode::soft, ready);
            for (const std::size_t count : {150U, 64U, 1U, 33U}) {
                state.load(pool, samples, dlgn_test::in_sequence(count));
                state.forward(pool, ready);
                for (std::size_t sample = 0; sample < count; ++sample) {
                    const auto expected = plain_scores(network, samples, sample);
                    for (std::size_t label = 0; label < expected.size(); ++label)
                        CHECK(state.scores()(static_cast<Eigen::Index>(label),
                                             static_cast<Eigen::Index>(sample)) ==
                              doctest::Approx(expected[label]).epsilon(1e-12));
                }
            }
        }
}

TEST_CASE("single-precision scores are those of values rounded to a 255th") {
    random_engine random(11);
    thread_pool pool(2);
    const bit_matrix samples = dlgn_test::random_samples(random, 100, 70);
    for (const std::size_t candidates : {1U, 7U}) {
        const relaxed_network network(params_of(gate_form::lut4, candidates), 5);
        const basic_relaxed_network<double> exact(params_of(gate_form::lut4, candidates), 5);
        auto ready = network.make_prepared();
        soft_pass<float> state(network, 100);
        network.prepare(pool, forward_mode::soft, ready);
        state.load(pool, samples, dlgn_test::in_sequence(100));
        state.forward(pool, ready);
        double most = 0;
        for (std::size_t sample = 0; sample < 100; ++sample) {
            const auto expected = plain_scores(exact, samples, sample);
            for (std::size_t label = 0; label < expected.size(); ++label)
                most = std::max(
                    most, std::abs(static_cast<double>(state.scores()(static_cast<Eigen::Index>(label),
                                                                      static_cast<Eigen::Index>(sample))) -
                                   expected[label]));
        }
        CHECK(most < 0.01); // seen: 0.0067; a 255th for each of 4 or more outputs, by τ = 1.2, would be 0.013
        for (std::size_t depth = 1; depth <= 3; ++depth)
            for (std::size_t node = 0; node < network.layers()[depth - 1].neurons(); ++node) {
                const float levels = 255 * state.ones(depth, node, 1);
                CHECK(std::abs(levels - std::round(levels)) < 1e-3F);
            }
    }
}

namespace {

/// Compares the gradients of a network that reads its weights with `noise`, on `count` samples.
void check_gradients(gate_form form, std::size_t candidates, const gumbel_noise& noise,
                     std::size_t count = shard_samples + 9) {
    random_engine random(2);
    thread_pool pool(1);
    const bit_matrix samples = dlgn_test::random_samples(random, count, 70);
    basic_relaxed_network<double> network(params_of(form, candidates), 6);
    auto ready = network.make_prepared();
    auto gradients = network.make_gradients();
    soft_pass<double> state(network, count);
    // A random linear loss of the scores checks everything below them. About 24 samples take part: more would
    // only add to the rounding of the differences.
    matrix<double> direction = matrix<double>::Zero(state.scores().rows(), state.scores().cols());
    for (std::size_t sample = random.below(3); sample < count; sample += 1 + random.below(count / 15))
        for (Eigen::Index label = 0; label < 3; ++label)
            direction(label, static_cast<Eigen::Index>(sample)) = random.normal();
    const auto loss = [&] {
        network.prepare(pool, forward_mode::soft, ready, noise);
        state.load(pool, samples, dlgn_test::in_sequence(count));
        state.forward(pool, ready);
        return (state.scores().array() * direction.array()).sum();
    };
    static_cast<void>(loss());
    state.score_gradients() = direction;
    state.backward(pool, ready, gradients);
    const auto check = [&](matrix<double>& weights, const matrix<double>& gradient) {
        REQUIRE(weights.rows() == gradient.rows());
        REQUIRE(weights.cols() == gradient.cols());
        for (Eigen::Index i = 0; i < weights.size(); i += 1 + weights.size() / 97) {
            constexpr double h = 1e-5;
            const double kept = weights.data()[i];
            weights.data()[i] = kept + h;
            const double above = loss();
            weights.data()[i] = kept - h;
            const double below = loss();
            weights.data()[i] = kept;
            CHECK(gradient.data()[i] == doctest::Approx((above - below) / (2 * h)).epsilon(1e-6).scale(1e-3));
        }
    };
    for (std::size_t i = 0; i < network.layers().size(); ++i) {
        check(network.layers()[i].gate_weights(), gradients[i].gates);
        check(network.layers()[i].wire_weights(), gradients[i].wires);
        CHECK(gradients[i].gates.norm() > 0);
    }
}

} // namespace

TEST_CASE("every gradient tensor is that of finite differences") {
    for (const gate_form form : {gate_form::softmax16, gate_form::lut4})
        for (const std::size_t candidates : {1U, 2U, 5U})
            for (const gumbel_noise& noise :
                 {gumbel_noise{}, {.scale = 1, .temperature = 0.7, .seed = 3, .step = 9}, {.scale = 0.3}})
                check_gradients(form, candidates, noise);
}

TEST_CASE("gradients add up over many shards") {
    for (const gate_form form : {gate_form::softmax16, gate_form::lut4})
        check_gradients(form, 3, {}, 300);
}

TEST_CASE("a hard pass refuses samples that it has no room for, or that do not fit") {
    thread_pool pool(1);
    const relaxed_network network(params_of(gate_form::lut4, 2), 7);
    hard_pass<float> state(network, 40);
    CHECK_NOTHROW(state.load(pool, bit_matrix(50, 70), dlgn_test::in_sequence(40)));
    CHECK_THROWS_WITH_AS(state.load(pool, bit_matrix(50, 70), dlgn_test::in_sequence(41)),
                         "batch = 41: must be at most 40", argument_error);
    CHECK_THROWS_WITH_AS(state.load(pool, bit_matrix(50, 71), dlgn_test::in_sequence(1)),
                         "samples = 71 bits each: the network has 70 inputs", argument_error);
}

TEST_CASE("the hard forward pass is the discretised circuit") {
    random_engine random(3);
    thread_pool pool(1);
    const bit_matrix samples = dlgn_test::random_samples(random, 200, 70);
    for (const gate_form form : {gate_form::softmax16, gate_form::lut4})
        for (const std::size_t candidates : {1U, 9U}) {
            const relaxed_network network(params_of(form, candidates), 7);
            const circuit hard = discretise(network);
            CHECK(hard.gates() == network.neurons());
            CHECK(hard.outputs().size() == 12);
            const auto scores = evaluate_scores(hard, samples);
            auto ready = network.make_prepared();
            network.prepare(pool, forward_mode::hard, ready);
            for (const std::size_t count : {200U, 1U, 33U, 64U}) {
                hard_pass<float> state(network, 200);
                state.load(pool, samples, dlgn_test::in_sequence(count));
                state.forward(pool, ready);
                for (std::size_t i = 0; i < count; ++i)
                    for (std::size_t label = 0; label < 3; ++label)
                        CHECK(state.scores()(static_cast<Eigen::Index>(label), static_cast<Eigen::Index>(i)) *
                                  network.params().temperature ==
                              doctest::Approx(scores[i * 3 + label]).epsilon(1e-5));
            }
        }
}

TEST_CASE("impossible networks are rejected by name") {
    const auto message = [](const network_params& params) -> std::string {
        try {
            const relaxed_network network(params, 1);
            return "none";
        } catch (const argument_error& failure) {
            return failure.what();
        }
    };
    CHECK(message({.inputs = 1, .layers = {10}, .classes = 2}) == "inputs = 1: must be at least 2");
    CHECK(message({.inputs = 8, .layers = {}, .classes = 2}) ==
          "layers = none: must have at least one layer");
    CHECK(message({.inputs = 8, .layers = {11}, .classes = 2}) ==
          "classes = 2: must divide the last layer's 11 outputs");
    CHECK(message({.inputs = 8, .layers = {10}, .classes = 2, .class_outputs = {4, 4, 2}}) ==
          "class outputs = 3 numbers: must be one for each of the 2 classes");
    CHECK(message({.inputs = 8, .layers = {10}, .classes = 2, .class_outputs = {4, 7}}) ==
          "class outputs = 7: must be at least 1, and together the last layer's 10");
    CHECK(message({.inputs = 8, .layers = {10}, .classes = 2, .class_outputs = {0, 10}}) ==
          "class outputs = 0: must be at least 1, and together the last layer's 10");
    CHECK(message({.inputs = 8, .layers = {10}, .classes = 2, .class_outputs = {4, 5}}) ==
          "class outputs = 9: must together be the last layer's 10");
    CHECK(message({.inputs = 8, .layers = {10}, .classes = 1}) == "classes = 1: must be 2 to 256");
    CHECK(message({.inputs = 8, .layers = {10}, .classes = 2, .candidates = 0}) ==
          "candidates = 0: must be at least 1");
    CHECK(message({.inputs = 8, .layers = {10}, .classes = 2, .temperature = std::nan("")}) ==
          "temperature = nan: must be positive, or 0 to derive it");
    CHECK(message({.inputs = 8, .layers = {1, 10}, .classes = 2}) ==
          "layers = 1: a layer must have at least 2 neurons");
}
