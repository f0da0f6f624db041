#include <cstdint>
#include <vector>

#include <doctest/doctest.h>

#include <dlgn/circuit/evaluate.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/relax/discretise.hpp>
#include <dlgn/relax/hard_pass.hpp>
#include <dlgn/relax/relaxed_network.hpp>
#include <dlgn/relax/soft_pass.hpp>

#include "support/random_circuit.hpp"

using namespace dlgn;

namespace {

constexpr std::size_t sample_count = 70;

bit_matrix drawn_samples(std::size_t features) {
    random_engine random(1);
    return dlgn_test::random_samples(random, sample_count, features);
}

std::vector<network_params> shapes() {
    std::vector<network_params> result;
    for (const gate_form form : {gate_form::softmax16, gate_form::lut4})
        for (const std::size_t candidates : {1U, 4U}) {
            result.push_back(
                {.inputs = 30, .layers = {24, 20, 12}, .classes = 3, .form = form, .candidates = candidates});
            result.push_back({.inputs = 30,
                              .layers = {convolution{.kernels = 4, .padding = 1}, or_pooling{}, 12},
                              .classes = 3,
                              .form = form,
                              .candidates = candidates,
                              .image = {5, 6}});
        }
    return result;
}

matrix<double> direction() {
    random_engine random(2);
    matrix<double> result = matrix<double>::Zero(3, 2 * shard_samples);
    for (Eigen::Index sample = 0; sample < static_cast<Eigen::Index>(sample_count); ++sample)
        for (Eigen::Index label = 0; label < 3; ++label)
            result(label, sample) = random.normal();
    return result;
}

} // namespace

TEST_CASE("layers that are all hard pass as the hard pass does") {
    thread_pool pool(1);
    for (const network_params& shape : shapes()) {
        const basic_relaxed_network<double> network(shape, 3);
        const bit_matrix samples = drawn_samples(30);
        auto ready = network.make_prepared();
        network.prepare(pool, forward_mode::hard, ready);
        const auto pass = [&](auto state) {
            auto gradients = network.make_gradients();
            state.load(pool, samples, dlgn_test::in_sequence(sample_count));
            state.forward(pool, ready);
            const matrix<double> scores = state.scores().leftCols(sample_count);
            state.score_gradients() = direction().leftCols(state.score_gradients().cols());
            state.backward(pool, ready, gradients);
            return std::pair(scores, gradients);
        };
        const auto [scores, gradients] = pass(soft_pass<double>(network, sample_count));
        const auto [expected_scores, expected] = pass(hard_pass<double>(network, sample_count));
        CHECK((scores - expected_scores).norm() < 1e-12);
        for (std::size_t i = 0; i < gradients.size(); ++i) {
            CHECK((gradients[i].gates - expected[i].gates).norm() <= 1e-12 * expected[i].gates.norm());
            CHECK((gradients[i].wires - expected[i].wires).norm() <= 1e-12 * expected[i].wires.norm());
        }
    }
}

TEST_CASE("frozen layers compute as what they have become, and the others have their gradients") {
    thread_pool pool(3);
    for (const network_params& shape : shapes()) {
        basic_relaxed_network<double> network(shape, 4);
        const bit_matrix samples = drawn_samples(30);
        const std::size_t layers = network.layers().size();
        auto ready = network.make_prepared();
        soft_pass<double> state(network, sample_count);
        // All of them: the circuit, whatever noise the others would have.
        std::vector<layer_mode> modes(layers,
                                      layer_mode{.noise = {.scale = 3, .seed = 5}, .is_frozen = true});
        network.prepare(pool, modes, ready);
        state.load(pool, samples, dlgn_test::in_sequence(sample_count));
        state.forward(pool, ready);
        const auto scores = evaluate_scores(discretise(network), samples);
        for (std::size_t i = 0; i < sample_count; ++i)
            for (std::size_t label = 0; label < 3; ++label)
                CHECK(state.scores()(static_cast<Eigen::Index>(label), static_cast<Eigen::Index>(i)) *
                          network.params().temperature ==
                      doctest::Approx(scores[3 * i + label]));
        // Some of them: the lowest, or one in between.
        for (const std::size_t frozen : {std::size_t{0}, std::size_t{1}}) {
            for (std::size_t i = 0; i < layers; ++i)
                modes[i].is_frozen = i == frozen;
            auto gradients = network.make_gradients();
            const auto loss = [&] {
                network.prepare(pool, modes, ready);
                state.load(pool, samples, dlgn_test::in_sequence(sample_count));
                state.forward(pool, ready);
                return (state.scores().array() * direction().array()).sum();
            };
            static_cast<void>(loss());
            state.score_gradients() = direction();
            state.backward(pool, ready, gradients);
            for (std::size_t i = 0; i < layers; ++i)
                for (const bool of_wires : {false, true}) {
                    auto& layer = network.layers()[i];
                    auto& weights = of_wires ? layer.wire_weights() : layer.gate_weights();
                    const auto& gradient = of_wires ? gradients[i].wires : gradients[i].gates;
                    for (Eigen::Index j = 0; j < weights.size(); j += 1 + weights.size() / 17) {
                        constexpr double h = 1e-5;
                        const double kept = weights.data()[j];
                        weights.data()[j] = kept + h;
                        const double above = loss();
                        weights.data()[j] = kept - h;
                        const double below = loss();
                        weights.data()[j] = kept;
                        CHECK(gradient.data()[j] ==
                              doctest::Approx((above - below) / (2 * h)).epsilon(1e-6).scale(1e-1));
                        if (i == frozen)
                            CHECK(gradient.data()[j] == 0);
                    }
                }
        }
    }
}
