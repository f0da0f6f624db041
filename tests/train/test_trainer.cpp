#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include <dlgn/core/error.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/cost/paper_cost.hpp>
#include <dlgn/train/trainer.hpp>

using namespace dlgn;

namespace {

/// The relaxed gates written out one by one, with their partial derivatives.
struct relaxed_value {
    double y, da, db;
};
relaxed_value relaxed_gate(std::size_t id, double a, double b) {
    const relaxed_value low[8] = {{0, 0, 0},
                                  {a * b, b, a},
                                  {a - a * b, 1 - b, -a},
                                  {a, 1, 0},
                                  {b - a * b, -b, 1 - a},
                                  {b, 0, 1},
                                  {a + b - 2 * a * b, 1 - 2 * b, 1 - 2 * a},
                                  {a + b - a * b, 1 - b, 1 - a}};
    if (id < 8)
        return low[id];
    const relaxed_value& other = low[15 - id];
    return {1 - other.y, -other.da, -other.db};
}

/// Training written straight from the formulas, one sample and one neuron at a time, in double precision.
class plain_trainer {
public:
    plain_trainer(const basic_relaxed_network<double>& network, forward_mode mode)
        : classes_(network.classes()), is_hard_(mode == forward_mode::hard) {
        tau_ = network.params().temperature;
        for (const auto& source : network.layers()) {
            layer l;
            l.candidates = source.candidates();
            l.form = source.form();
            l.wiring.assign(source.wiring().begin(), source.wiring().end());
            l.neurons = source.neurons();
            l.inputs = source.inputs();
            const auto& g = source.gate_weights();
            const auto& w = source.wire_weights();
            l.gates.weights.assign(g.data(), g.data() + g.size());
            l.wires.weights.assign(w.data(), w.data() + w.size());
            layers_.push_back(l);
        }
    }

    /// Returns the cross-entropy and the mean price.
    std::pair<double, double> step(const bit_matrix& samples, const std::vector<std::uint8_t>& labels,
                                   double rate, double wire_rate, double delta) {
        double loss = 0;
        for (layer& l : layers_) {
            l.gates.gradient.assign(l.gates.weights.size(), 0);
            l.wires.gradient.assign(l.wires.weights.size(), 0);
        }
        const double n = static_cast<double>(labels.size());
        for (std::size_t s = 0; s < labels.size(); ++s)
            loss += sample(samples, s, labels[s], n) / n;
        double neurons = 0;
        double price = 0;
        for (const layer& l : layers_)
            neurons += static_cast<double>(l.neurons);
        for (layer& l : layers_)
            for (std::size_t i = 0; i < l.neurons; ++i) {
                const auto p = l.distribution(i);
                double mean = 0;
                for (std::size_t id = 0; id < 16; ++id)
                    mean += p[id] * paper_cost{}(static_cast<gate_op>(id));
                price += mean / neurons;
                std::vector<double> dp(16);
                for (std::size_t id = 0; id < 16; ++id)
                    dp[id] = delta / neurons * paper_cost{}(static_cast<gate_op>(id));
                l.add_distribution_gradient(i, p, dp);
            }
        ++steps_;
        for (layer& l : layers_) {
            l.gates.adam(rate, steps_);
            l.wires.adam(wire_rate, steps_);
        }
        return {loss, price};
    }

private:
    struct tensor {
        std::vector<double> weights, gradient, m, v;
        void adam(double rate, int steps) {
            m.resize(weights.size());
            v.resize(weights.size());
            for (std::size_t i = 0; i < weights.size(); ++i) {
                m[i] = 0.9 * m[i] + 0.1 * gradient[i];
                v[i] = 0.999 * v[i] + 0.001 * gradient[i] * gradient[i];
                weights[i] -= rate * (m[i] / (1 - std::pow(0.9, steps))) /
                              (std::sqrt(v[i] / (1 - std::pow(0.999, steps))) + 1e-8);
            }
        }
    };
    struct layer {
        std::size_t inputs = 0, neurons = 0, candidates = 0;
        gate_form form = gate_form::lut4;
        std::vector<std::uint32_t> wiring;
        tensor gates, wires;

        std::vector<double> distribution(std::size_t neuron) const {
            std::vector<double> p(16, 1);
            if (form == gate_form::lut4) {
                for (std::size_t id = 0; id < 16; ++id)
                    for (std::size_t row = 0; row < 4; ++row) {
                        const double q = 1 / (1 + std::exp(-gates.weights[4 * neuron + row]));
                        p[id] *= (id & (8U >> row)) != 0 ? q : 1 - q;
                    }
                return p;
            }
            double sum = 0;
            for (std::size_t id = 0; id < 16; ++id)
                sum += p[id] = std::exp(gates.weights[16 * neuron + id]);
            for (double& share : p)
                share /= sum;
            return p;
        }
        void add_distribution_gradient(std::size_t neuron, const std::vector<double>& p,
                                       const std::vector<double>& dp) {
            for (std::size_t id = 0; id < 16; ++id)
                if (form == gate_form::lut4)
                    for (std::size_t row = 0; row < 4; ++row) {
                        const double q = 1 / (1 + std::exp(-gates.weights[4 * neuron + row]));
                        gates.gradient[4 * neuron + row] +=
                            dp[id] * p[id] * ((id & (8U >> row)) != 0 ? 1 - q : -q);
                    }
                else
                    for (std::size_t other = 0; other < 16; ++other)
                        gates.gradient[16 * neuron + other] +=
                            dp[id] * p[id] * ((id == other ? 1 : 0) - p[other]);
        }
        std::vector<double> shares(std::size_t neuron, std::size_t side) const {
            std::vector<double> s(candidates, 1);
            if (candidates == 1)
                return s;
            double sum = 0;
            for (std::size_t k = 0; k < candidates; ++k)
                sum += s[k] = std::exp(wires.weights[(2 * neuron + side) * candidates + k]);
            for (double& share : s)
                share /= sum;
            return s;
        }
    };

    double sample(const bit_matrix& samples, std::size_t s, std::size_t label, double n) {
        std::vector<std::vector<double>> values(1);
        for (std::size_t i = 0; i < samples.columns(); ++i)
            values[0].push_back(samples(s, i) ? 1 : 0);
        std::vector<std::vector<std::array<double, 2>>> fanins;
        for (const layer& l : layers_) {
            std::vector<double> y(l.neurons);
            std::vector<std::array<double, 2>> fanin(l.neurons, {0, 0});
            for (std::size_t i = 0; i < l.neurons; ++i) {
                for (std::size_t side = 0; side < 2; ++side) {
                    const auto share = l.shares(i, side);
                    const auto value = [&](std::size_t k) {
                        return values.back()[l.wiring[(2 * i + side) * l.candidates + k]];
                    };
                    for (std::size_t k = 0; k < l.candidates; ++k)
                        fanin[i][side] += share[k] * value(k);
                    if (is_hard_)
                        fanin[i][side] = value(highest(share));
                }
                const auto p = l.distribution(i);
                if (is_hard_) {
                    y[i] = relaxed_gate(highest(p), fanin[i][0], fanin[i][1]).y;
                    continue;
                }
                for (std::size_t id = 0; id < 16; ++id)
                    y[i] += p[id] * relaxed_gate(id, fanin[i][0], fanin[i][1]).y;
            }
            values.push_back(y);
            fanins.push_back(fanin);
        }
        const std::size_t group = values.back().size() / classes_;
        std::vector<double> scores(classes_);
        for (std::size_t i = 0; i < values.back().size(); ++i)
            scores[i / group] += values.back()[i] / tau_;
        double sum = 0;
        for (const double score : scores)
            sum += std::exp(score);
        std::vector<double> dy(values.back().size());
        for (std::size_t i = 0; i < dy.size(); ++i)
            dy[i] = (std::exp(scores[i / group]) / sum - (i / group == label ? 1 : 0)) / tau_ / n;
        for (std::size_t depth = layers_.size(); depth-- > 0;) {
            layer& l = layers_[depth];
            std::vector<double> dx(l.inputs);
            for (std::size_t i = 0; i < l.neurons; ++i) {
                const auto p = l.distribution(i);
                std::vector<double> dp(16);
                double d[2] = {0, 0};
                for (std::size_t id = 0; id < 16; ++id) {
                    const auto gate = relaxed_gate(id, fanins[depth][i][0], fanins[depth][i][1]);
                    dp[id] = dy[i] * gate.y;
                    d[0] += dy[i] * p[id] * gate.da;
                    d[1] += dy[i] * p[id] * gate.db;
                }
                l.add_distribution_gradient(i, p, dp);
                for (std::size_t side = 0; side < 2; ++side) {
                    const auto share = l.shares(i, side);
                    for (std::size_t k = 0; k < l.candidates; ++k) {
                        const std::size_t wire = (2 * i + side) * l.candidates + k;
                        if (!is_hard_ || share[k] >= logic_layer<double>::negligible_share)
                            dx[l.wiring[wire]] += d[side] * share[k];
                        for (std::size_t j = 0; l.candidates > 1 && j < l.candidates; ++j)
                            l.wires.gradient[(2 * i + side) * l.candidates + j] +=
                                d[side] * values[depth][l.wiring[wire]] * share[k] *
                                ((j == k ? 1 : 0) - share[j]);
                    }
                }
            }
            dy = dx;
        }
        return std::log(sum) - scores[label];
    }

    static std::size_t highest(const std::vector<double>& values) {
        return static_cast<std::size_t>(std::max_element(values.begin(), values.end()) - values.begin());
    }

    std::vector<layer> layers_;
    std::size_t classes_;
    bool is_hard_;
    double tau_;
    int steps_ = 0;
};

struct toy_data {
    bit_matrix samples;
    std::vector<std::uint8_t> labels;
    std::vector<std::uint32_t> order;

    toy_data(std::size_t count, std::size_t features, std::size_t classes, std::uint64_t seed)
        : samples(count, features), labels(count), order(count) {
        random_engine random(seed);
        for (std::size_t s = 0; s < count; ++s) {
            labels[s] = static_cast<std::uint8_t>(random.below(classes));
            for (std::size_t i = 0; i < features; ++i)
                samples.set(s, i, random.uniform() < (i % classes == labels[s] ? 0.8 : 0.3));
        }
        std::iota(order.begin(), order.end(), 0U);
    }
};

network_params toy_params(gate_form form, std::size_t candidates) {
    return {.inputs = 40, .layers = {24, 12}, .classes = 3, .form = form, .candidates = candidates};
}

} // namespace

TEST_CASE("ten steps follow an independent implementation") {
    const toy_data data(45, 40, 3, 1);
    for (const gate_form form : {gate_form::softmax16, gate_form::lut4})
        for (const std::size_t candidates : {1U, 4U})
            for (const forward_mode mode : {forward_mode::soft, forward_mode::hard}) {
                basic_relaxed_network<double> network(toy_params(form, candidates), 2);
                plain_trainer plain(network, mode);
                thread_pool pool(1);
                basic_trainer<double> trainer(network, 45, pool);
                relaxed_network narrow(toy_params(form, candidates), 2);
                basic_trainer<float> narrow_trainer(narrow, 45, pool);
                for (int step = 0; step < 10; ++step) {
                    const step_params params{.learning_rate = 0.05,
                                             .wire_learning_rate = 0.1,
                                             .prices = {.area_weight = 0.02},
                                             .mode = mode};
                    const auto seen =
                        trainer.step(data.samples, data.order, data.labels, params, paper_cost{});
                    const auto narrow_seen =
                        narrow_trainer.step(data.samples, data.order, data.labels, params, paper_cost{});
                    const auto [cross_entropy, price] =
                        plain.step(data.samples, data.labels, 0.05, 0.1, 0.02);
                    CHECK(seen.cross_entropy == doctest::Approx(cross_entropy).epsilon(1e-9));
                    CHECK(seen.mean_area == doctest::Approx(price).epsilon(1e-9));
                    // Values and gradients carry 8 bits. In hard mode a gate may tip a step earlier or later.
                    if (mode == forward_mode::soft || step == 0)
                        CHECK(narrow_seen.cross_entropy == doctest::Approx(cross_entropy).epsilon(5e-3));
                    CHECK(narrow_seen.mean_area == doctest::Approx(price).epsilon(5e-3));
                }
            }
}

TEST_CASE("threads do not change the result") {
    const toy_data data(200, 40, 3, 3);
    for (const forward_mode mode : {forward_mode::soft, forward_mode::hard})
        for (const std::size_t candidates : {1U, 4U}) {
            std::vector<relaxed_network> trained;
            for (const std::size_t threads : {1U, 2U, 5U}) { // fewer and more than shards
                thread_pool pool(threads);
                relaxed_network network(
                    {.inputs = 40, .layers = {700, 300}, .classes = 3, .candidates = candidates}, 4);
                basic_trainer<float> trainer(network, 200, pool);
                for (std::uint64_t step = 0; step < 5; ++step) {
                    const std::size_t batch = step == 1 ? 70 : 200;
                    trainer.step(data.samples, std::span(data.order).first(batch),
                                 std::span(data.labels).first(batch),
                                 {.prices = {.area_weight = 0.01},
                                  .mode = mode,
                                  .noise = {.scale = step < 3 ? 0.0 : 1.0, .step = step}},
                                 paper_cost{});
                }
                trained.push_back(network);
            }
            for (std::size_t i = 1; i < trained.size(); ++i)
                for (std::size_t depth = 0; depth < 2; ++depth) {
                    const auto& layer = trained[i].layers()[depth];
                    CHECK(layer.gate_weights() == trained[0].layers()[depth].gate_weights());
                    CHECK(layer.wire_weights() == trained[0].layers()[depth].wire_weights());
                }
        }
}

TEST_CASE("in single precision the gradients are those in double, to 8 bits") {
    const toy_data data(300, 40, 3, 9); // more than one piece of a batch
    thread_pool pool(1);
    for (const forward_mode mode : {forward_mode::soft, forward_mode::hard})
        for (const gate_form form : {gate_form::softmax16, gate_form::lut4})
            for (const std::size_t candidates : {1U, 3U, 16U}) {
                basic_relaxed_network<double> network(toy_params(form, candidates), 2);
                relaxed_network narrow(toy_params(form, candidates), 2);
                for (std::size_t i = 0; i < 2; ++i) { // the same to the last bit
                    network.layers()[i].gate_weights() = narrow.layers()[i].gate_weights().cast<double>();
                    network.layers()[i].wire_weights() = narrow.layers()[i].wire_weights().cast<double>();
                }
                basic_trainer<double> trainer(network, 300, pool);
                basic_trainer<float> narrow_trainer(narrow, 300, pool);
                trainer.step(data.samples, data.order, data.labels, {.mode = mode}, paper_cost{});
                narrow_trainer.step(data.samples, data.order, data.labels, {.mode = mode}, paper_cost{});
                for (std::size_t i = 0; i < 2; ++i) {
                    const auto close = [](const matrix<double>& exact, const matrix<float>& rounded) {
                        CHECK((exact - rounded.cast<double>()).norm() <= 0.01 * exact.norm());
                    };
                    close(trainer.gradients()[i].gates, narrow_trainer.gradients()[i].gates);
                    close(trainer.gradients()[i].wires, narrow_trainer.gradients()[i].wires);
                }
            }
}

namespace {

/// Takes the tensors of an archived state.
struct tensor_list {
    std::vector<matrix<double>> tensors;

    void operator()(std::uint64_t /*steps*/) {}
    void operator()(const matrix<double>& tensor) { tensors.push_back(tensor); }
};

} // namespace

TEST_CASE("the area term is that of the network, not of a sample of it") {
    const toy_data data(45, 40, 3, 1);
    thread_pool pool(1);
    for (const forward_mode mode : {forward_mode::soft, forward_mode::hard}) {
        const auto gates = [&](double weight, double scale) {
            basic_relaxed_network<double> network(toy_params(gate_form::lut4, 4), 2);
            basic_trainer<double> trainer(network, 45, pool);
            const auto stats = trainer.step(data.samples, data.order, data.labels,
                                            {.prices = {.area_weight = weight},
                                             .mode = mode,
                                             .noise = {.scale = scale, .temperature = 0.5}},
                                            paper_cost{});
            return std::pair(trainer.gradients()[0].gates, stats.mean_area);
        };
        CHECK(gates(0, 1).second == gates(0, 0).second);
        CHECK(gates(0, 1).first != gates(0, 0).first);
        const matrix<double> with_noise = gates(1, 1).first - gates(0, 1).first;
        const matrix<double> without = gates(1, 0).first - gates(0, 0).first;
        CHECK((with_noise - without).norm() < 1e-12 * without.norm());
    }
}

TEST_CASE("a refresh clears the moments of the new candidates alone") {
    const toy_data data(45, 40, 3, 1);
    thread_pool pool(2);
    basic_relaxed_network<double> network(toy_params(gate_form::lut4, 4), 2);
    const auto before = network;
    basic_trainer<double> trainer(network, 45, pool);
    trainer.step(data.samples, data.order, data.labels, {}, paper_cost{});
    tensor_list then, now;
    trainer.archive(then);
    trainer.refresh(0.3, 7);
    trainer.archive(now);
    REQUIRE(now.tensors.size() == 8); // two moments of the gates, then of the wires, of two layers
    std::size_t cleared = 0;
    for (std::size_t i = 0; i < 8; ++i)
        for (Eigen::Index j = 0; j < now.tensors[i].size(); ++j) {
            const std::size_t layer = i / 2 % 2;
            const auto wire = static_cast<std::size_t>(j);
            const bool is_new =
                i >= 4 && network.layers()[layer].wiring()[wire] != before.layers()[layer].wiring()[wire];
            CHECK(now.tensors[i].data()[j] == (is_new ? 0 : then.tensors[i].data()[j]));
            cleared += is_new && then.tensors[i].data()[j] != 0 ? 1U : 0U;
        }
    CHECK(cleared == std::size_t{2 * 2 * (24 + 12)});
}

TEST_CASE("a step that is not a number stops, names the layer and leaves the weights") {
    const toy_data data(10, 40, 3, 5);
    thread_pool pool(1);
    relaxed_network network(toy_params(gate_form::lut4, 4), 6);
    network.layers()[0].gate_weights()(3, 1) = std::nanf("");
    const auto kept = network.layers()[1].gate_weights();
    basic_trainer<float> trainer(network, 10, pool);
    CHECK_THROWS_WITH_AS(trainer.step(data.samples, data.order, data.labels, {}, paper_cost{}),
                         "training stopped: a gradient of layer 1 is not finite", error);
    CHECK(network.layers()[1].gate_weights() == kept);
}

TEST_CASE("frozen layers count in the mean area as the gates that they have become") {
    const toy_data data(10, 40, 3, 5);
    thread_pool pool(2);
    relaxed_network network(toy_params(gate_form::softmax16, 4), 6);
    detail::price_list list;
    for (const gate_op op : all_gate_ops)
        list.areas[to_index(op)] = paper_cost{}(op);
    std::vector<layer_mode> modes(network.layers().size());
    for (std::size_t frozen = 0; frozen < modes.size(); ++frozen) {
        auto ready = network.make_prepared();
        network.prepare(pool, modes, ready);
        auto unused = network.make_gradients();
        detail::area_price<float> price(network, ready, list);
        price.add_gradients(pool, modes.size(), unused);
        const double expected = price.mean();
        basic_trainer<float> trainer(network, 10, pool);
        const auto stats =
            trainer.step(data.samples, data.order, data.labels, {.layers = modes}, paper_cost{});
        CHECK(stats.mean_area == doctest::Approx(expected).epsilon(1e-6));
        modes[frozen].is_frozen = true;
    }
}

TEST_CASE("a batch that does not fit is rejected with both numbers") {
    const toy_data data(40, 40, 3, 7);
    thread_pool pool(1);
    relaxed_network network(toy_params(gate_form::lut4, 4), 8);
    basic_trainer<float> trainer(network, 32, pool);
    CHECK_THROWS_WITH_AS(trainer.step(data.samples, data.order, data.labels, {}, paper_cost{}),
                         "batch = 40: must have 40 samples, at least 1 and at most 32", argument_error);
    const bit_matrix other(40, 41);
    CHECK_THROWS_WITH_AS(trainer.step(other, std::span(data.order).first(3), std::span(data.labels).first(3),
                                      {}, paper_cost{}),
                         "samples = 41 bits each: the network has 40 inputs", argument_error);
    CHECK_THROWS_AS(basic_trainer<float>(network, 0, pool), argument_error);
}
