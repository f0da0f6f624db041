#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <vector>

#include <doctest/doctest.h>

#include <dlgn/core/random.hpp>
#include <dlgn/relax/gate_form.hpp>

using namespace dlgn;

namespace {

std::vector<double> random_weights(gate_form form, random_engine& random) {
    std::vector<double> weights(weights_of(form));
    for (double& weight : weights)
        weight = 2 * random.normal();
    return weights;
}

/// Central difference of `loss` in weights[i].
template <class Loss>
double slope(std::vector<double> weights, std::size_t i, Loss loss) {
    constexpr double h = 1e-6;
    weights[i] += h;
    const double above = loss(weights);
    weights[i] -= 2 * h;
    return (above - loss(weights)) / (2 * h);
}

std::vector<double> activated(gate_form form, const std::vector<double>& weights) {
    std::vector<double> probabilities(weights.size());
    detail::activate<double>(form, weights, probabilities);
    return probabilities;
}

constexpr std::array<double, 16> prices = {1,   6.2, 5.5, 0.3, 5.5, 0.4, 8.7, 6.3,
                                           3.7, 8.8, 2.1, 7.5, 2.2, 7.6, 3.8, 1.1};

} // namespace

TEST_CASE("the expected gate is the mixture of the relaxed gates") {
    random_engine random(1);
    for (const gate_form form : {gate_form::softmax16, gate_form::lut4})
        for (int trial = 0; trial < 100; ++trial) {
            const auto weights = random_weights(form, random);
            const auto p = detail::gate_distribution<double>(form, activated(form, weights));
            double sum = 0;
            gate_polynomial<double> mixture;
            for (const gate_op op : all_gate_ops) {
                const double share = p[to_index(op)];
                const auto gate = relax<double>(op);
                CHECK(share > 0);
                sum += share;
                mixture.c0 += share * gate.c0;
                mixture.c1 += share * gate.c1;
                mixture.c2 += share * gate.c2;
                mixture.c3 += share * gate.c3;
            }
            CHECK(sum == doctest::Approx(1).epsilon(1e-12));
            const auto expected = detail::expected_gate<double>(form, activated(form, weights));
            CHECK(expected.c0 == doctest::Approx(mixture.c0).epsilon(1e-9));
            CHECK(expected.c1 == doctest::Approx(mixture.c1).epsilon(1e-9));
            CHECK(expected.c2 == doctest::Approx(mixture.c2).epsilon(1e-9));
            CHECK(expected.c3 == doctest::Approx(mixture.c3).epsilon(1e-9));
        }
}

TEST_CASE("the probabilities of gates are a softmax, however large the weights") {
    random_engine random(7);
    for (const double offset : {0.0, 63.0, 65.0, 200.0, -65.0, -200.0, 1e5, -1e5})
        for (const double spread : {0.5, 20.0, 300.0})
            for (int trial = 0; trial < 20; ++trial) {
                std::vector<float> weights(2 * gate_op_count); // of two neurons
                for (float& weight : weights)
                    weight = static_cast<float>(offset + spread * random.normal());
                std::vector<float> probabilities(weights.size());
                detail::activate<float>(gate_form::softmax16, weights, probabilities);
                for (std::size_t first = 0; first < weights.size(); first += gate_op_count) {
                    double most = weights[first];
                    for (std::size_t i = first; i < first + gate_op_count; ++i)
                        most = std::max(most, static_cast<double>(weights[i]));
                    double sum = 0;
                    for (std::size_t i = first; i < first + gate_op_count; ++i)
                        sum += std::exp(weights[i] - most);
                    for (std::size_t i = first; i < first + gate_op_count; ++i)
                        CHECK(probabilities[i] ==
                              doctest::Approx(std::exp(weights[i] - most) / sum).epsilon(1e-6).scale(1e-3));
                }
            }
}

TEST_CASE("the gradient of the expected gate is that of finite differences") {
    random_engine random(2);
    for (const gate_form form : {gate_form::softmax16, gate_form::lut4})
        for (int trial = 0; trial < 50; ++trial) {
            const auto weights = random_weights(form, random);
            const gate_polynomial<double> d{random.normal(), random.normal(), random.normal(),
                                            random.normal()};
            std::vector<double> gradient(weights.size(), 0.5); // is added to
            detail::add_gate_gradient<double>(form, activated(form, weights), d, gradient);
            for (std::size_t i = 0; i < weights.size(); ++i) {
                const double expected = slope(weights, i, [&](const std::vector<double>& w) {
                    const auto gate = detail::expected_gate<double>(form, activated(form, w));
                    return d.c0 * gate.c0 + d.c1 * gate.c1 + d.c2 * gate.c2 + d.c3 * gate.c3;
                });
                CHECK(gradient[i] - 0.5 == doctest::Approx(expected).epsilon(1e-6));
            }
        }
}

TEST_CASE("the price and its gradient are those of the distribution") {
    random_engine random(3);
    for (const gate_form form : {gate_form::softmax16, gate_form::lut4})
        for (int trial = 0; trial < 50; ++trial) {
            const auto weights = random_weights(form, random);
            const auto expected_price = [&](const std::vector<double>& w) {
                const auto p = detail::gate_distribution<double>(form, activated(form, w));
                double sum = 0;
                for (std::size_t gate = 0; gate < 16; ++gate)
                    sum += p[gate] * prices[gate];
                return sum;
            };
            std::vector<double> gradient(weights.size(), 0.25);
            const double price =
                detail::add_price_gradients<double>(form, activated(form, weights), prices, 3.0, gradient);
            CHECK(price == doctest::Approx(expected_price(weights)));
            for (std::size_t i = 0; i < weights.size(); ++i)
                CHECK(gradient[i] - 0.25 ==
                      doctest::Approx(3.0 * slope(weights, i, expected_price)).epsilon(1e-6));
        }
}

TEST_CASE("prices of many neurons are those of each") {
    random_engine random(6);
    for (const gate_form form : {gate_form::softmax16, gate_form::lut4}) {
        const std::size_t size = weights_of(form);
        std::vector<double> weights(37 * size);
        for (double& weight : weights)
            weight = 2 * random.normal();
        const auto probabilities = activated(form, weights);
        std::vector<double> together(weights.size(), 1);
        std::vector<double> one_by_one(weights.size(), 1);
        const double sum = detail::add_price_gradients<double>(form, probabilities, prices, 0.5, together);
        double expected = 0;
        for (std::size_t first = 0; first < weights.size(); first += size)
            expected +=
                detail::add_price_gradients<double>(form, std::span(probabilities).subspan(first, size),
                                                    prices, 0.5, std::span(one_by_one).subspan(first, size));
        CHECK(sum == doctest::Approx(expected).epsilon(1e-12));
        for (std::size_t i = 0; i < weights.size(); ++i)
            CHECK(together[i] == doctest::Approx(one_by_one[i]).epsilon(1e-12));
    }
}

TEST_CASE("a neuron hardens to its most likely gate") {
    random_engine random(4);
    for (const gate_form form : {gate_form::softmax16, gate_form::lut4})
        for (int trial = 0; trial < 200; ++trial) {
            const auto weights = random_weights(form, random);
            const auto p = detail::gate_distribution<double>(form, activated(form, weights));
            CHECK(to_index(detail::harden<double>(form, weights)) == detail::argmax<double>(p));
        }
    for (const gate_op op : all_gate_ops) {
        std::vector<double> weights(16);
        weights[to_index(op)] = 1;
        CHECK(detail::harden<double>(gate_form::softmax16, weights) == op);
        const auto table = dlgn::corner_values<double>(op);
        std::vector<double> rows(4);
        for (std::size_t row = 0; row < 4; ++row)
            rows[row] = table[row] - 0.5;
        CHECK(detail::harden<double>(gate_form::lut4, rows) == op);
    }
}

TEST_CASE("residual initialisation starts near the wire a") {
    random_engine random(5);
    for (const gate_form form : {gate_form::softmax16, gate_form::lut4}) {
        std::vector<double> weights(weights_of(form));
        detail::initialise_gate<double>(form, 5.0, random, weights);
        CHECK(detail::harden<double>(form, weights) == gate_op::wire_a);
        CHECK(detail::gate_distribution<double>(form, activated(form, weights))[to_index(gate_op::wire_a)] >
              0.9);
    }
}
