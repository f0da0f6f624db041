#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <type_traits>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include <dlgn/circuit/output_cone.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/cost/paper_cost.hpp>
#include <dlgn/relax/discretise.hpp>
#include <dlgn/train/network_price.hpp>
#include <dlgn/train/trainer.hpp>

using namespace dlgn;

namespace {

detail::price_list full_list() {
    detail::price_list list{
        .params = {.area_weight = 0.7, .output_area = 20, .unread_is_free = true, .energy_weight = 1.3}};
    for (const gate_op op : all_gate_ops) {
        list.areas[to_index(op)] = paper_cost{}(op);
        const double id = static_cast<double>(to_index(op));
        list.energies[to_index(op)] = {1 + 0.1 * id, 2 - 0.05 * id * id};
    }
    return list;
}

/// A few nodes with many readers, and in the fixed case some without any.
network_params shape(gate_form form, std::size_t candidates) {
    return {.inputs = 20, .layers = {14, 12, 6}, .classes = 2, .form = form, .candidates = candidates};
}

/// Shared weights, zeros around the image, and gates without weights.
network_params convolutional(gate_form form, std::size_t candidates) {
    return {.inputs = 20,
            .layers = {convolution{.kernels = 2, .side = 3, .padding = 1, .depth = 2}, or_pooling{}, 6},
            .classes = 2,
            .form = form,
            .candidates = candidates,
            .image = {4, 5}};
}

/// Changes of the inputs and neurons, made up, and of the constant 0.
std::vector<std::vector<double>> some_changes(const basic_relaxed_network<double>& network) {
    random_engine random(8);
    std::vector<std::vector<double>> changes(1, std::vector<double>(network.inputs()));
    for (const auto& layer : network.layers())
        changes.emplace_back(layer.neurons());
    for (auto& level : changes)
        for (double& change : level)
            change = random.uniform() / 2;
    for (auto& level : changes)
        level.push_back(0);
    return changes;
}

double share_of(const logic_layer<double>& layer, std::size_t wire) {
    if (!layer.is_mixed())
        return 1;
    const std::size_t hand = 2 * layer.candidates();
    const std::size_t place = wire / hand / layer.positions() * hand + wire % hand;
    const std::size_t first = place / layer.candidates() * layer.candidates();
    double sum = 0;
    for (std::size_t i = first; i < first + layer.candidates(); ++i)
        sum += std::exp(layer.wire_weights().data()[i]);
    return std::exp(layer.wire_weights().data()[place]) / sum;
}

/// Straight from the definition.
detail::mean_prices plain_prices(const basic_relaxed_network<double>& network, const detail::price_list& list,
                                 const std::vector<std::vector<double>>& changes) {
    detail::mean_prices total;
    const auto layers = network.layers();
    std::vector<double> read(layers.back().neurons(), 1);
    for (std::size_t i = layers.size(); i-- > 0;) {
        std::vector<double> unread(layers[i].inputs() + 1, 1);
        for (std::size_t neuron = 0; neuron < layers[i].neurons(); ++neuron) {
            std::array<double, gate_op_count> p{};
            if (layers[i].has_weights()) {
                std::vector<double> q(weights_of(layers[i].form()));
                detail::activate<double>(
                    layers[i].form(),
                    detail::row_of(layers[i].gate_weights(), neuron / layers[i].positions()), q);
                p = detail::gate_distribution<double>(layers[i].form(), q);
            } else {
                p[to_index(gate_op::or_ab)] = 1;
            }
            const double charged = list.params.unread_is_free ? read[neuron] : 1;
            for (const gate_op op : all_gate_ops) {
                const bool has_adder = i + 1 == layers.size() && support_size(op) > 0;
                total.area += charged * p[to_index(op)] *
                              (list.areas[to_index(op)] + (has_adder ? list.params.output_area : 0));
            }
            for (std::size_t side = 0; side < 2; ++side) {
                double depends = 0;
                double energy = 0;
                for (const gate_op op : all_gate_ops) {
                    depends += (side == 0 ? depends_on_a(op) : depends_on_b(op)) ? p[to_index(op)] : 0;
                    energy += p[to_index(op)] * list.energies[to_index(op)][side];
                }
                const std::size_t candidates = layers[i].candidates();
                for (std::size_t k = 0; k < candidates; ++k) {
                    const std::size_t wire = (2 * neuron + side) * candidates + k;
                    const std::size_t node = layers[i].wiring()[wire];
                    unread[node] *= 1 - read[neuron] * depends * share_of(layers[i], wire);
                    total.energy += charged * share_of(layers[i], wire) * changes[i][node] * energy;
                }
            }
        }
        read.clear();
        for (const double none : unread)
            read.push_back(1 - none);
    }
    const double neurons = static_cast<double>(network.neurons());
    return {total.area / neurons, total.energy / neurons};
}

} // namespace

namespace {

void check_price(const network_params& params, bool unread_is_free) {
    thread_pool pool(2);
    basic_relaxed_network<double> network(params, 6);
    const auto changes = some_changes(network);
    detail::price_list list = full_list();
    list.params.unread_is_free = unread_is_free;
    detail::network_price<double> price(network);
    auto ready = network.make_prepared();
    network.prepare(pool, forward_mode::soft, ready);
    auto gradients = network.make_gradients();
    const detail::mean_prices mean = price.add_gradient(pool, network, ready, list, changes, gradients);
    const detail::mean_prices expected = plain_prices(network, list, changes);
    CHECK(mean.area == doctest::Approx(expected.area).epsilon(1e-12));
    CHECK(mean.energy == doctest::Approx(expected.energy).epsilon(1e-12));
    const auto loss = [&] {
        const detail::mean_prices now = plain_prices(network, list, changes);
        return list.params.area_weight * now.area + list.params.energy_weight * now.energy;
    };
    const auto check = [&](matrix<double>& weights, const matrix<double>& gradient) {
        for (Eigen::Index i = 0; i < weights.size(); i += 1 + weights.size() / 97) {
            constexpr double h = 1e-5;
            const double kept = weights.data()[i];
            weights.data()[i] = kept + h;
            const double above = loss();
            weights.data()[i] = kept - h;
            const double below = loss();
            weights.data()[i] = kept;
            CHECK(gradient.data()[i] == doctest::Approx((above - below) / (2 * h)).epsilon(1e-6).scale(1e-2));
        }
    };
    for (std::size_t i = 0; i < network.layers().size(); ++i) {
        check(network.layers()[i].gate_weights(), gradients[i].gates);
        check(network.layers()[i].wire_weights(), gradients[i].wires);
        CHECK((gradients[i].gates.norm() > 0) == network.layers()[i].has_weights());
    }
    // It is added to what is there, and the memory can be used again.
    const auto once = gradients;
    price.add_gradient(pool, network, ready, list, changes, gradients);
    for (std::size_t i = 0; i < once.size(); ++i) {
        CHECK((gradients[i].gates - 2 * once[i].gates).norm() <= 1e-12 * once[i].gates.norm());
        CHECK((gradients[i].wires - 2 * once[i].wires).norm() <= 1e-12 * once[i].wires.norm());
    }
}

} // namespace

TEST_CASE("the price of a network is that of its definition, and its gradient that of finite differences") {
    for (const gate_form form : {gate_form::softmax16, gate_form::lut4})
        for (const std::size_t candidates : {1U, 2U, 5U})
            for (const bool unread_is_free : {true, false}) {
                check_price(shape(form, candidates), unread_is_free);
                check_price(convolutional(form, candidates), unread_is_free);
            }
}

TEST_CASE("at certain gates and wires the network costs what its circuit does") {
    thread_pool pool(1);
    for (const gate_form form : {gate_form::softmax16, gate_form::lut4}) {
        relaxed_network network(
            {.inputs = 60, .layers = {200, 100, 20}, .classes = 2, .form = form, .candidates = 3}, 3);
        for (auto& layer : network.layers()) {
            layer.gate_weights() *= 1e5F;
            layer.wire_weights() *= 1e5F;
        }
        detail::price_list list = full_list();
        list.params.energy_weight = 0;
        detail::network_price<float> price(network);
        auto ready = network.make_prepared();
        network.prepare(pool, forward_mode::soft, ready);
        auto gradients = network.make_gradients();
        const double area = price.add_gradient(pool, network, ready, list, {}, gradients).area * 320;
        const circuit hard = discretise(network);
        const auto read = output_cone(hard);
        double expected = 0;
        std::size_t free = 0;
        for (std::size_t gate = 0; gate < hard.gates(); ++gate) {
            expected += read[hard.node_of(gate)] ? paper_cost{}(hard.ops()[gate]) : 0;
            free += read[hard.node_of(gate)] ? 0U : 1U;
        }
        for (const node_id output : hard.outputs())
            expected += support_size(hard.ops()[hard.gate_of(output)]) > 0 ? list.params.output_area : 0;
        CHECK(free > 50);
        CHECK(area == doctest::Approx(expected).epsilon(1e-5));
        for (const auto& of_layer : gradients)
            CHECK(of_layer.gates.allFinite());
    }
}

TEST_CASE("threads do not change the price") {
    const relaxed_network network({.inputs = 60, .layers = {700, 300}, .classes = 2, .candidates = 3}, 3);
    const auto priced = [&](std::size_t threads) {
        thread_pool pool(threads);
        detail::network_price<float> price(network);
        auto ready = network.make_prepared();
        network.prepare(pool, forward_mode::soft, ready);
        auto gradients = network.make_gradients();
        detail::price_list list = full_list();
        list.params.energy_weight = 0;
        const double area = price.add_gradient(pool, network, ready, list, {}, gradients).area;
        return std::pair(area, gradients[0].wires);
    };
    CHECK(priced(1) == priced(3));
}

TEST_CASE_TEMPLATE("changes are measured on the batch", Real, float, double) {
    constexpr std::uint32_t count = 150; // more than two shards
    // Fixed wiring and gates that are certain: the energy can be counted.
    random_engine random(4);
    bit_matrix samples(count, 12);
    std::vector<std::uint8_t> labels(count);
    std::vector<std::uint32_t> order(count);
    for (std::uint32_t s = 0; s < count; ++s) {
        order[s] = s;
        labels[s] = static_cast<std::uint8_t>(random.below(2));
        for (std::size_t i = 0; i < 12; ++i)
            samples.set(s, i, random.below(3) == 0);
    }
    thread_pool pool(2);
    const detail::price_list list = full_list();
    for (const forward_mode mode : {forward_mode::soft, forward_mode::hard}) {
        basic_relaxed_network<Real> network({.inputs = 12, .layers = {10, 6}, .classes = 2, .candidates = 1},
                                            3);
        for (auto& layer : network.layers())
            layer.gate_weights() *= 1e5;
        const circuit hard = discretise(network);
        double expected = 0;
        const auto value = [&](std::size_t s, node_id node) {
            std::vector<bool> values(hard.nodes());
            for (std::size_t i = 0; i < hard.nodes(); ++i) {
                const auto at = static_cast<node_id>(i);
                values[i] = hard.is_input(at)
                                ? samples(s, i)
                                : evaluate(hard.ops()[hard.gate_of(at)],
                                           static_cast<bool>(values[hard.fanin_a()[hard.gate_of(at)]]),
                                           static_cast<bool>(values[hard.fanin_b()[hard.gate_of(at)]]));
            }
            return static_cast<bool>(values[node]);
        };
        for (std::size_t gate = 0; gate < hard.gates(); ++gate)
            for (std::size_t side = 0; side < 2; ++side) {
                double ones = 0;
                for (std::size_t s = 0; s < count; ++s)
                    ones += value(s, side == 0 ? hard.fanin_a()[gate] : hard.fanin_b()[gate]) ? 1 : 0;
                expected += 2 * ones / count * (1 - ones / count) *
                            list.energies[to_index(hard.ops()[gate])][side] / 16;
            }
        basic_trainer<Real> trainer(network, 200, pool);
        const step_stats stats = trainer.step(
            samples, order, labels,
            {.learning_rate = 0, .prices = {.energy_weight = 1}, .energies = list.energies, .mode = mode},
            paper_cost{});
        CHECK(stats.mean_energy ==
              doctest::Approx(expected).epsilon(std::is_same_v<Real, float> ? 1e-5 : 1e-9));
    }
}

TEST_CASE("readers that are certain leave the others no slope") {
    // Node 0 is read by both outputs. Output 0 depends on it for certain, a factor of zero in the product:
    // what output 1 does no longer counts for node 0, but does for node 2, which it reads, too.
    thread_pool pool(1);
    for (const std::size_t certain : {1U, 2U}) {
        basic_relaxed_network<double> network({.inputs = 4, .layers = {4, 3}, .classes = 3, .candidates = 1},
                                              3);
        network.layers()[1].set_places({0, 1, 0, 2, 0, 3});
        for (std::size_t output = 0; output < certain; ++output)
            for (Eigen::Index row = 0; row < 4; ++row)
                network.layers()[1].gate_weights()(static_cast<Eigen::Index>(output), row) =
                    row >= 2 ? 1000 : -1000;
        detail::price_list list = full_list();
        list.params.energy_weight = 0;
        const auto changes = some_changes(network);
        detail::network_price<double> price(network);
        auto ready = network.make_prepared();
        network.prepare(pool, forward_mode::soft, ready);
        auto gradients = network.make_gradients();
        const detail::mean_prices mean = price.add_gradient(pool, network, ready, list, {}, gradients);
        CHECK(mean.area == doctest::Approx(plain_prices(network, list, changes).area).epsilon(1e-12));
        for (std::size_t layer = 0; layer < 2; ++layer)
            for (Eigen::Index i = 0; i < gradients[layer].gates.size(); ++i) {
                constexpr double h = 1e-5;
                double& weight = network.layers()[layer].gate_weights().data()[i];
                const double kept = weight;
                weight = kept + h;
                const double above = plain_prices(network, list, changes).area;
                weight = kept - h;
                const double below = plain_prices(network, list, changes).area;
                weight = kept;
                CHECK(gradients[layer].gates.data()[i] ==
                      doctest::Approx(list.params.area_weight * (above - below) / (2 * h))
                          .epsilon(1e-6)
                          .scale(1e-2));
            }
    }
}

TEST_CASE("a reader that single precision takes for certain still has its slope") {
    // All outputs read node 0, and each a node of its own; all but a billionth of them depends on both.
    const network_params params{
        .inputs = 4, .layers = {4, 3}, .classes = 3, .form = gate_form::softmax16, .candidates = 1};
    basic_relaxed_network<double> exact(params, 3);
    relaxed_network rounded(params, 3);
    exact.layers()[0].set_places({0, 1, 1, 2, 2, 3, 3, 0});
    exact.layers()[1].set_places({0, 1, 0, 2, 0, 3});
    exact.layers()[1].gate_weights().setZero();
    exact.layers()[1]
        .gate_weights()
        .col(static_cast<Eigen::Index>(to_index(gate_op::xor_ab)))
        .setConstant(24);
    for (std::size_t i = 0; i < 2; ++i) {
        rounded.layers()[i].set_places(
            {exact.layers()[i].places().begin(), exact.layers()[i].places().end()});
        rounded.layers()[i].gate_weights() = exact.layers()[i].gate_weights().cast<float>();
    }
    detail::price_list list = full_list();
    list.params.energy_weight = 0;
    const auto slopes = [&]<class Real>(basic_relaxed_network<Real>& network) {
        thread_pool pool(1);
        detail::network_price<Real> price(network);
        auto ready = network.make_prepared();
        network.prepare(pool, forward_mode::soft, ready);
        auto gradients = network.make_gradients();
        static_cast<void>(price.add_gradient(pool, network, ready, list, {}, gradients));
        std::vector<double> result;
        for (Eigen::Index output = 0; output < 3; ++output)
            for (const gate_op constant : {gate_op::constant_0, gate_op::constant_1})
                result.push_back(static_cast<double>(
                    gradients[1].gates(output, static_cast<Eigen::Index>(to_index(constant)))));
        return result;
    };
    const auto expected = slopes(exact);
    const auto found = slopes(rounded);
    for (std::size_t i = 0; i < expected.size(); ++i) {
        CHECK(expected[i] < 0);
        CHECK(found[i] == doctest::Approx(expected[i]).epsilon(1e-4).scale(1e-300));
    }
}
