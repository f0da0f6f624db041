#include <cstddef>
#include <utility>

#include <doctest/doctest.h>

#include <dlgn/cost/paper_cost.hpp>
#include <dlgn/train/area_price.hpp>

using namespace dlgn;

namespace {

/// The mean of all neurons; adds `area_weight` times its gradient to `target`.
double add_area_gradient(thread_pool& pool, const basic_relaxed_network<double>& network,
                         const basic_relaxed_network<double>::prepared& ready, const detail::price_list& list,
                         basic_relaxed_network<double>::gradients& target) {
    detail::area_price<double> price(network, ready, list);
    price.add_gradients(pool, network.layers().size(), target);
    return price.mean();
}

detail::price_list paper_prices(double weight, double output_area = 0) {
    detail::price_list list{.params = {.area_weight = weight, .output_area = output_area}};
    for (const gate_op op : all_gate_ops)
        list.areas[to_index(op)] = paper_cost{}(op);
    return list;
}

/// Compares the gate gradients with `weight` times the differences of `price`.
template <class Price>
void check_differences(basic_relaxed_network<double>& network,
                       const basic_relaxed_network<double>::gradients& gradients, double weight,
                       Price&& price) {
    for (std::size_t i = 0; i < network.layers().size(); ++i) {
        auto& weights = network.layers()[i].gate_weights();
        for (Eigen::Index j = 0; j < weights.size(); j += 7) {
            constexpr double h = 1e-4;
            const double kept = weights.data()[j];
            weights.data()[j] = kept + h;
            const double above = price();
            weights.data()[j] = kept - h;
            const double below = price();
            weights.data()[j] = kept;
            CHECK(gradients[i].gates.data()[j] ==
                  doctest::Approx(weight * (above - below) / (2 * h)).epsilon(1e-5).scale(1e-4));
        }
    }
}

} // namespace

TEST_CASE("the area term is the mean expected price, and its gradient that of finite differences") {
    thread_pool pool(2);
    for (const gate_form form : {gate_form::softmax16, gate_form::lut4}) {
        basic_relaxed_network<double> network(
            {.inputs = 20, .layers = {300, 10}, .classes = 2, .form = form, .candidates = 1}, 3);
        auto ready = network.make_prepared();
        constexpr double output_area = 20;
        const auto mean_price = [&](double weight, auto& target) {
            network.prepare(pool, forward_mode::soft, ready);
            return add_area_gradient(pool, network, ready, paper_prices(weight, output_area), target);
        };
        auto gradients = network.make_gradients();
        const double mean = mean_price(0.7, gradients);
        double expected = 0;
        for (const auto& at : ready)
            for (std::size_t neuron = 0; neuron < at.gates.size(); ++neuron) {
                const auto p = detail::gate_distribution<double>(
                    form, detail::row_of(std::as_const(at.probabilities), neuron));
                for (const gate_op op : all_gate_ops)
                    expected += p[to_index(op)] * paper_cost{}(op) / 310;
                if (&at == &ready.back()) // an output has an adder unless it is a constant
                    expected += (1 - p[to_index(gate_op::constant_0)] - p[to_index(gate_op::constant_1)]) *
                                output_area / 310;
            }
        CHECK(mean == doctest::Approx(expected).epsilon(1e-12));
        auto unused = network.make_gradients();
        check_differences(network, gradients, 0.7, [&] { return mean_price(0, unused); });
    }
}

TEST_CASE("shared neurons are charged at every position, and gates without weights their price") {
    thread_pool pool(2);
    for (const gate_form form : {gate_form::softmax16, gate_form::lut4}) {
        basic_relaxed_network<double> network(
            {.inputs = 30,
             .layers = {convolution{.kernels = 3, .side = 2, .depth = 2}, or_pooling{.side = 2}, 6},
             .classes = 2,
             .form = form,
             .candidates = 1,
             .image = {5, 6}},
            3);
        auto ready = network.make_prepared();
        const auto mean_price = [&](double weight, auto& target) {
            network.prepare(pool, forward_mode::soft, ready);
            return add_area_gradient(pool, network, ready, paper_prices(weight), target);
        };
        auto gradients = network.make_gradients();
        const double mean = mean_price(0.7, gradients);
        constexpr double neurons = (6 + 3) * 4 * 5 + (6 + 3) * 2 * 2 + 6;
        CHECK(network.neurons() == neurons);
        double expected = (6 + 3) * 2 * 2 * paper_cost{}(gate_op::or_ab); // of 3 ORs of 2 × 2 and 3 of 2
        for (const auto& [depth, positions] : {std::pair(0U, 20.0), {1U, 20.0}, {4U, 1.0}})
            for (std::size_t kernel = 0; kernel < ready[depth].gates.size(); ++kernel) {
                const auto p = detail::gate_distribution<double>(
                    form, detail::row_of(std::as_const(ready[depth].probabilities), kernel));
                for (const gate_op op : all_gate_ops)
                    expected += positions * p[to_index(op)] * paper_cost{}(op);
            }
        CHECK(mean == doctest::Approx(expected / neurons).epsilon(1e-12));
        auto unused = network.make_gradients();
        check_differences(network, gradients, 0.7, [&] { return mean_price(0, unused); });
    }
}
