#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include <dlgn/circuit/evaluate.hpp>
#include <dlgn/circuit/head.hpp>
#include <dlgn/circuit/output_cone.hpp>
#include <dlgn/circuit/placement.hpp>
#include <dlgn/circuit/simplify.hpp>
#include <dlgn/circuit/wire_lengths.hpp>
#include <dlgn/core/accuracy.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/parallel.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/train/gate_search.hpp>
#include <dlgn/train/refine.hpp>
#include <dlgn/train/scored_circuit.hpp>
#include <dlgn/train/trainer.hpp>

#include "support/random_circuit.hpp"
#include "train/runs.hpp"

using namespace dlgn;

namespace {

circuit make_circuit(std::uint64_t seed) {
    random_engine random(seed);
    circuit result = dlgn_test::random_circuit(random, {.inputs = 10, .gates = 150, .reach = 60});
    std::vector<node_id> outputs;
    for (std::size_t i = 0; i < 40; ++i)
        outputs.push_back(static_cast<node_id>(result.nodes() - 1 - i));
    result.set_outputs(outputs, equal_groups(40, 4));
    return result;
}

/// Mean cross-entropy of the class sums of a circuit, divided by τ; each power relative to the highest.
double cross_entropy_of(const circuit& circuit, const dataset& data, double temperature) {
    const auto scores = evaluate_scores(circuit, data.inputs);
    double total = 0;
    for (std::size_t s = 0; s < data.labels.size(); ++s) {
        const auto own = std::span(scores).subspan(s * circuit.classes(), circuit.classes());
        const auto highest = std::max_element(own.begin(), own.end());
        double others = 0;
        for (auto score = own.begin(); score != own.end(); ++score)
            if (score != highest)
                others += std::exp((static_cast<double>(*score) - *highest) / temperature);
        total += std::log1p(others) + (static_cast<double>(*highest) - own[data.labels[s]]) / temperature;
    }
    return total / static_cast<double>(data.labels.size());
}

/// Equal but for what rounding may do.
doctest::Approx nearly(double value) { return doctest::Approx(value).epsilon(1e-12).scale(1e-300); }

/// Places that depend on nothing but the numbers of nodes and outputs.
placement random_places(const circuit& circuit) {
    const auto draw = [](std::size_t count, std::uint64_t seed) {
        random_engine random(seed);
        std::vector<point> places(count);
        for (point& p : places)
            p = {random.uniform(), random.uniform()};
        return places;
    };
    return {draw(circuit.nodes(), 1), draw(circuit.outputs().size(), 2)};
}

dataset data_of_noise(random_engine& random, std::size_t samples, std::size_t inputs, std::size_t classes) {
    dataset data{dlgn_test::random_samples(random, samples, inputs), {}, classes};
    for (std::size_t s = 0; s < samples; ++s)
        data.labels.push_back(static_cast<std::uint8_t>(random.below(classes)));
    return data;
}

/// A circuit with one gate of another function, which reads another node at one side.
circuit with_gate(const circuit& start, std::size_t changed, gate_op op, std::size_t side, node_id node) {
    circuit result(start.inputs());
    for (std::size_t gate = 0; gate < start.gates(); ++gate) {
        std::array wires = {start.fanin_a()[gate], start.fanin_b()[gate]};
        if (gate == changed)
            wires[side] = node;
        result.add_gate(gate == changed ? op : start.ops()[gate], wires[0], wires[1]);
    }
    result.set_outputs({start.outputs().begin(), start.outputs().end()},
                       {start.group_ends().begin(), start.group_ends().end()});
    return result;
}

/// The circuit without its last gate, which no output reads.
circuit without_last_gate(const circuit& whole) {
    circuit result(whole.inputs());
    for (std::size_t gate = 0; gate + 1 < whole.gates(); ++gate)
        result.add_gate(whole.ops()[gate], whole.fanin_a()[gate], whole.fanin_b()[gate]);
    result.set_outputs({whole.outputs().begin(), whole.outputs().end()},
                       {whole.group_ends().begin(), whole.group_ends().end()});
    return result;
}

/// A circuit with its head, whose own gates are those of another.
circuit with_gates_of(const circuit& gates, const circuit& whole, std::size_t own) {
    circuit result(whole.inputs());
    for (std::size_t gate = 0; gate < whole.gates(); ++gate) {
        const circuit& from = gate < own ? gates : whole;
        result.add_gate(from.ops()[gate], from.fanin_a()[gate], from.fanin_b()[gate]);
    }
    result.set_outputs({whole.outputs().begin(), whole.outputs().end()});
    return result;
}

} // namespace

TEST_CASE("refining lowers the loss of a circuit, and reports it truly") {
    const dataset data = dlgn_test::xor_data(1000, 1); // not a multiple of 32
    const circuit start = make_circuit(2);
    const double temperature = 0.7;
    double before = cross_entropy_of(start, data, temperature);
    std::size_t sweeps = 0;
    refine_params params{.sweeps = 4, .candidates = 8, .temperature = temperature, .least_gain = 0.5};
    params.on_sweep = [&](const circuit& now, const refine_stats& stats) {
        CHECK(stats.sweep == ++sweeps);
        CHECK(stats.outputs == 40);
        CHECK(stats.cross_entropy == nearly(cross_entropy_of(now, data, temperature)));
        CHECK(stats.accuracy == accuracy(evaluate_labels(now, data.inputs), data.labels));
        CHECK(stats.cross_entropy <= before);
        before = stats.cross_entropy;
        return sweeps < 3;
    };
    const circuit end = refine(start, data, params);
    CHECK(sweeps == 3);
    const dataset other = dlgn_test::xor_data(1000, 3);
    CHECK(accuracy(evaluate_labels(start, other.inputs), other.labels) < 0.7);
    CHECK(accuracy(evaluate_labels(end, other.inputs), other.labels) > 0.99);
    sweeps = 0;
    before = cross_entropy_of(start, data, temperature);
    CHECK(refine(start, data, params) == end);
}

TEST_CASE("with a price, refining leaves out what is not worth it") {
    const dataset data = dlgn_test::xor_data(1000, 4);
    const circuit free = refine(make_circuit(5), data, {.sweeps = 4});
    refine_stats last;
    const circuit priced = refine(free, data,
                                  {.sweeps = 4,
                                   .area_weight = 2e-4,
                                   .output_area = 5,
                                   .on_sweep = [&](const circuit& now, const refine_stats& stats) {
                                       last = stats;
                                       CHECK(stats.cross_entropy ==
                                             nearly(cross_entropy_of(now, data, default_temperature(10))));
                                       return true;
                                   }});
    CHECK(last.outputs < 40);
    CHECK(simplify(priced).gates() < simplify(free).gates());
    CHECK(accuracy(evaluate_labels(priced, data.inputs), data.labels) > 0.95);
}

TEST_CASE("of two nodes with the same values, refining takes the nearer if wires have a price") {
    // Label = (x0 and x1) xor x2.
    random_engine random(1);
    dataset data{dlgn_test::random_samples(random, 500, 3), std::vector<std::uint8_t>(500), 2};
    for (std::size_t s = 0; s < 500; ++s)
        data.labels[s] = (data.inputs(s, 0) && data.inputs(s, 1)) != data.inputs(s, 2) ? 1 : 0;
    circuit start(3);
    const node_id far = start.add_gate(gate_op::and_ab, 0, 1);
    const node_id near = start.add_gate(gate_op::and_ab, 0, 1);
    const node_id is_0 = start.add_gate(gate_op::xnor_ab, near, 2);
    const node_id is_1 = start.add_gate(gate_op::xor_ab, far, 2);
    start.set_outputs({is_0, is_1}, {1, 2});
    const auto all_but_one_at_0 = [&](const circuit& circuit) {
        placement places{std::vector<point>(circuit.nodes()), std::vector<point>(circuit.outputs().size())};
        places.nodes[far] = {1, 0.5};
        return places;
    };
    refine_params params{.sweeps = 1, .candidates = 16, .temperature = 0.2, .least_gain = 0.1};
    const circuit free = refine(start, data, params);
    CHECK(free.fanin_a()[start.gate_of(is_1)] == far);
    std::optional<double> length;
    params.wire_weight = 0.01;
    params.place = [&](const circuit& whole) {
        CHECK(wire_length(whole, all_but_one_at_0(whole)) == 3 * 1.5);
        return all_but_one_at_0(whole);
    };
    params.on_sweep = [&](const circuit& now, const refine_stats& stats) {
        CHECK(stats.cross_entropy == nearly(cross_entropy_of(start, data, 0.2)));
        CHECK(evaluate_labels(now, data.inputs) == data.labels);
        length = stats.wire_length;
        return true;
    };
    const circuit priced = refine(start, data, params);
    CHECK(length == 0);
    CHECK(output_cone(priced)[near]);
    CHECK_FALSE(output_cone(priced)[far]);
}

TEST_CASE("with a price for wires, refining lowers loss and wires together, and reports them truly") {
    const dataset data = dlgn_test::xor_data(1000, 8);
    const double temperature = 0.7;
    circuit before = make_circuit(9);
    circuit whole = before;
    std::size_t sweeps = 0;
    refine_params params{.sweeps = 3, .candidates = 8, .temperature = temperature, .least_gain = 0.5};
    params.wire_weight = 0.002;
    params.place = [&](const circuit& circuit) {
        whole = circuit;
        return random_places(circuit);
    };
    params.on_sweep = [&](const circuit& now, const refine_stats& stats) {
        ++sweeps;
        const circuit changed = with_gates_of(now, whole, before.gates());
        const double length_before = wire_length(whole, random_places(whole));
        CHECK(stats.wire_length == doctest::Approx(wire_length(changed, random_places(whole))));
        CHECK(stats.wire_length < length_before);
        const double loss_before = cross_entropy_of(before, data, temperature);
        CHECK(stats.cross_entropy == nearly(cross_entropy_of(now, data, temperature)));
        const double gain =
            loss_before + 0.002 * length_before - stats.cross_entropy - 0.002 * stats.wire_length;
        CHECK(gain * 1000 >= 0.5 * static_cast<double>(stats.changes) - 0.01);
        before = now;
        return true;
    };
    const circuit end = refine(before, data, params);
    CHECK(sweeps == 3);
    CHECK(accuracy(evaluate_labels(end, data.inputs), data.labels) > 0.95);
}

TEST_CASE("refining with a price for wires shortens those of a refined circuit") {
    const dataset data = dlgn_test::xor_data(1000, 10);
    const auto places = [](const circuit& whole) {
        return place(whole, image_pins(10, 5, whole.outputs().size()));
    };
    const auto length_of = [&](const circuit& circuit) {
        const auto whole = simplify(with_head(circuit));
        return wire_length(whole, places(whole));
    };
    refine_params params{.sweeps = 4};
    params.place = [](const circuit&) -> placement { throw error("wires have no price"); };
    const circuit free = refine(make_circuit(11), data, params);
    CHECK(refine(make_circuit(11), data, {.sweeps = 4}) == free);
    params.place = places;
    params.wire_weight = 0.005;
    const circuit priced = refine(free, data, params);
    CHECK(length_of(priced) < 0.5 * length_of(free));
    CHECK(accuracy(evaluate_labels(priced, data.inputs), data.labels) > 0.95);
    CHECK(refine(free, data, params) == priced);
}

TEST_CASE("a gate becomes the best one within reach, prices included, by all of them computed afresh") {
    random_engine random(30);
    std::size_t replaced = 0;
    for (int trial = 0; trial < 150; ++trial) {
        const std::size_t samples = 1 + random.below(700);
        const dataset data = data_of_noise(random, samples, 4, 3);
        const circuit start =
            dlgn_test::random_circuit(random, {.inputs = 4, .gates = 6, .outputs = 9, .classes = 3});
        detail::gate_search::prices_in_nats prices;
        for (double& price : prices)
            price = random.uniform() * 20;
        const double wire_price = random.below(2) == 0 ? 0 : 5;
        const double least_gain = static_cast<double>(random.below(3)) * 4;
        const placement places = random_places(start);
        const auto costs = [&](const circuit& circuit) {
            double cost = cross_entropy_of(circuit, data, 0.8) * static_cast<double>(samples) +
                          wire_price * wire_length(circuit, places);
            for (const gate_op op : circuit.ops())
                cost += prices[to_index(op)];
            return cost;
        };
        const std::size_t gate = random.below(start.gates());
        double best = costs(start);
        for (const std::size_t side : {0U, 1U})
            for (node_id node = 0; node < start.node_of(gate); ++node)
                for (const gate_op op : all_gate_ops)
                    best = std::min(best, costs(with_gate(start, gate, op, side, node)));
        thread_pool threads(1);
        detail::scored_circuit work(start, data, 0.8, threads);
        detail::gate_search search(work, 100, prices, least_gain); // all of at most 9 nodes, surely
        wire_lengths lengths(start, places);
        if (wire_price > 0)
            search.price_wires(&lengths, wire_price);
        const double gain = costs(start) - best;
        if (std::abs(gain - least_gain) < 1e-3)
            continue; // may be either
        const bool is_replaced = search.improve(gate, random);
        CHECK(is_replaced == (gain > least_gain));
        replaced += is_replaced ? 1U : 0U;
        const circuit end = without_last_gate(work.finish());
        CHECK(costs(end) == doctest::Approx(is_replaced ? best : costs(start)).epsilon(1e-6));
        CHECK(work.loss() == nearly(cross_entropy_of(end, data, 0.8) * static_cast<double>(samples)));
        CHECK(lengths.total() == doctest::Approx(wire_length(wire_price > 0 ? end : start, places)));
    }
    CHECK(replaced > 50);
    CHECK(replaced < 140);
}

TEST_CASE("a gate stays while it is worth its price on all samples together") {
    struct cheap_constants {
        double operator()(gate_op op) const noexcept { return support_size(op) == 0 ? 1 : 10; }
    };
    // The label is x0 and x1; on 3 of 100 samples that is 1.
    dataset data{bit_matrix(100, 2), std::vector<std::uint8_t>(100), 2};
    for (std::size_t s = 0; s < 3; ++s) {
        data.inputs.set(s, 0, true);
        data.inputs.set(s, 1, true);
        data.labels[s] = 1;
    }
    for (std::size_t s = 3; s < 70; ++s)
        data.inputs.set(s, s % 2, true);
    circuit start(2);
    const node_id gate = start.add_gate(gate_op::and_ab, 0, 1);
    start.set_outputs({gate}, {0, 1});
    const circuit constant = with_gate(start, 0, gate_op::constant_0, 0, 0);
    const double worth = cross_entropy_of(constant, data, 1) - cross_entropy_of(start, data, 1);
    REQUIRE(worth > 0);
    for (const double factor : {0.99, 1.01}) {
        const circuit end = refine(start, data,
                                   {.sweeps = 1,
                                    .candidates = 0,
                                    .temperature = 1,
                                    .area_weight = factor * worth / 9,
                                    .least_gain = 0},
                                   cheap_constants{});
        CHECK(end.ops()[0] == (factor < 1 ? gate_op::and_ab : gate_op::constant_0));
    }
}

TEST_CASE("the best gate is the best on all samples, of whatever part of them most differ") {
    // The label is x0 and x1, but on one part of the samples, which several threads share, it is the
    // opposite.
    constexpr std::size_t parts = 5;
    constexpr std::size_t samples = parts * 2048;
    random_engine random(14);
    for (std::size_t odd = 0; odd < parts; ++odd) {
        dataset data{dlgn_test::random_samples(random, samples, 2), {}, 2};
        for (std::size_t s = 0; s < samples; ++s) {
            const bool is_odd = s * parts / samples == odd;
            data.labels.push_back((data.inputs(s, 0) && data.inputs(s, 1)) != is_odd ? 1 : 0);
        }
        circuit start(2);
        const node_id is_0 = start.add_gate(gate_op::constant_0, 0, 1);
        const node_id is_1 = start.add_gate(gate_op::constant_0, 0, 1);
        start.set_outputs({is_0, is_1}, {1, 2});
        refine_params params{.sweeps = 1, .candidates = 0, .temperature = 1, .threads = 2};
        params.on_sweep = [](const circuit& now, const refine_stats&) {
            CHECK(now.ops()[0] == gate_op::nand_ab);
            CHECK(now.ops()[1] == gate_op::and_ab);
            return true;
        };
        static_cast<void>(refine(start, data, params));
    }
}

TEST_CASE("a gate that another one would do as well as stays") {
    random_engine random(8);
    const dataset data = data_of_noise(random, 50, 2, 2);
    circuit start(2);
    start.add_gate(gate_op::xor_ab, 0, 1); // nobody reads it
    start.set_outputs({0, 1}, {1, 2});
    refine_params params{.sweeps = 3, .candidates = 4, .least_gain = 0};
    params.on_sweep = [](const circuit& now, const refine_stats& stats) {
        CHECK(stats.changes == 0);
        CHECK(now.ops()[0] == gate_op::xor_ab);
        return true;
    };
    static_cast<void>(refine(start, data, params));
}

TEST_CASE("outputs are dropped when they are not worth their price, and only then") {
    random_engine random(31);
    std::size_t dropped = 0;
    for (int trial = 0; trial < 200; ++trial) {
        const std::size_t samples = 1 + random.below(700);
        const dataset data = data_of_noise(random, samples, 5, 3);
        circuit start(5);
        std::vector<node_id> outputs(12);
        for (node_id& output : outputs)
            output = static_cast<node_id>(random.below(5));
        start.set_outputs(outputs, {3, 3 + random.below(9), 12});
        const double temperature = 0.5 + random.uniform();
        const double price = random.uniform() * 0.02;
        // From the last output to the first, each becomes the constant that costs less.
        circuit expected = start;
        const node_id constant_0 = expected.add_gate(gate_op::constant_0, 0, 0);
        const node_id constant_1 = expected.add_gate(gate_op::constant_1, 0, 0);
        std::size_t left = 12;
        bool is_clear = true;
        for (std::size_t i = 12; i-- > 0;) {
            const double before = cross_entropy_of(expected, data, temperature);
            const auto with = [&](node_id node) {
                std::vector<node_id> other(expected.outputs().begin(), expected.outputs().end());
                other[i] = node;
                circuit result = expected;
                result.set_outputs(other, {start.group_ends().begin(), start.group_ends().end()});
                return result;
            };
            const double zero = cross_entropy_of(with(constant_0), data, temperature) - before;
            const double one = cross_entropy_of(with(constant_1), data, temperature) - before;
            is_clear =
                is_clear && std::abs(std::min(zero, one) - price) > 1e-6 && std::abs(zero - one) > 1e-6;
            if (std::min(zero, one) < price) {
                expected = with(one < zero ? constant_1 : constant_0);
                --left;
            }
        }
        if (!is_clear)
            continue;
        dropped += 12 - left;
        std::size_t sweeps = 0;
        const circuit end = refine(start, data,
                                   {.sweeps = 1,
                                    .temperature = temperature,
                                    .area_weight = 0.5,
                                    .output_area = price / 0.5,
                                    .on_sweep = [&](const circuit&, const refine_stats& stats) {
                                        ++sweeps;
                                        CHECK(stats.outputs == left);
                                        CHECK(stats.changes == 12 - left);
                                        return true;
                                    }});
        CHECK(sweeps == 1);
        CHECK(evaluate_scores(end, data.inputs) == evaluate_scores(expected, data.inputs));
    }
    CHECK(dropped > 300);
    CHECK(dropped < 2200);
}

TEST_CASE("the number of threads does not change what refining finds") {
    const dataset data = dlgn_test::xor_data(20000, 12);
    refine_params params{.sweeps = 1, .candidates = 4, .area_weight = 1e-5, .output_area = 5};
    const circuit one = refine(make_circuit(13), data, params);
    for (const std::size_t threads : {2U, 5U, 0U}) {
        params.threads = threads;
        CHECK(refine(make_circuit(13), data, params) == one);
    }
}

TEST_CASE("refining never raises the loss and reports it truly, whatever the circuit") {
    random_engine random(20);
    const auto one_of = [&](std::initializer_list<double> values) {
        return values.begin()[random.below(values.size())];
    };
    for (int trial = 0; trial < 3000; ++trial) {
        const std::size_t inputs = 1 + random.below(6);
        const std::size_t classes = 2 + random.below(random.below(4) == 0 ? 14 : 3);
        const std::size_t samples = 1 + random.below(random.below(8) == 0 ? 1100 : 60);
        circuit start = dlgn_test::random_circuit(
            random, {.inputs = inputs,
                     .gates = random.below(12),
                     .outputs = random.below(random.below(3) == 0 ? 200 : 12), // some many times, some none
                     .classes = classes,
                     .reach = random.below(2) * 3});
        const dataset data = data_of_noise(random, samples, inputs, classes);
        const double temperature = one_of({1e-6, 0.01, 0.2, 1, 1, 1, 5, 100, 1e9});
        const double area_weight = one_of({0, 0, 1e-6, 0.01});
        double before = cross_entropy_of(start, data, temperature);
        refine_params params{.sweeps = 3,
                             .candidates = random.below(6),
                             .temperature = temperature,
                             .area_weight = area_weight,
                             .output_area = one_of({0, 0, 1, 10}),
                             .least_gain = one_of({0, 0.001, 1}),
                             .threads = 1,
                             .seed = random()};
        params.on_sweep = [&](const circuit& now, const refine_stats& stats) {
            const double fresh = cross_entropy_of(now, data, temperature);
            CHECK(stats.cross_entropy == nearly(fresh));
            CHECK(stats.accuracy == accuracy(evaluate_labels(now, data.inputs), data.labels));
            if (area_weight == 0)
                CHECK(fresh <= before * (1 + 1e-12));
            before = fresh;
            return true;
        };
        CHECK(cross_entropy_of(refine(start, data, params), data, temperature) == before);
    }
}

TEST_CASE("refining rejects what does not fit") {
    const dataset data = dlgn_test::xor_data(100, 6);
    circuit plain(10);
    plain.set_outputs({0});
    CHECK_THROWS_AS(static_cast<void>(refine(plain, data)), argument_error);
    circuit narrow(9);
    narrow.set_outputs({0, 1, 2, 3}, equal_groups(4, 4));
    CHECK_THROWS_AS(static_cast<void>(refine(narrow, data)), argument_error);
    circuit few(10);
    few.set_outputs({0, 1}, equal_groups(2, 2));
    CHECK_THROWS_AS(static_cast<void>(refine(few, data)), argument_error);
    CHECK_THROWS_AS(static_cast<void>(refine(make_circuit(7), data, {.temperature = 1e-307})),
                    argument_error);
    const circuit good = make_circuit(7);
    const auto is_rejected = [&](refine_params params, const char* argument) {
        params.sweeps = 1;
        try {
            static_cast<void>(refine(good, data, params));
        } catch (const argument_error& error) {
            return std::string(error.what()).starts_with(std::string(argument) + " = ");
        }
        return false;
    };
    const auto places = [](const circuit& whole) { return random_places(whole); };
    constexpr double infinity = std::numeric_limits<double>::infinity();
    for (const double bad : {-1.0, -1e-300, std::nan(""), infinity, -infinity}) {
        CHECK(is_rejected({.temperature = bad}, "temperature"));
        CHECK(is_rejected({.area_weight = bad}, "area_weight"));
        CHECK(is_rejected({.area_weight = 1, .output_area = bad}, "output_area"));
        CHECK(is_rejected({.least_gain = bad}, "least_gain"));
        CHECK(is_rejected({.wire_weight = bad, .place = places}, "wire_weight"));
    }
    CHECK(is_rejected({.area_weight = 1e307}, "area_weight"));
    CHECK(is_rejected({.area_weight = 1e200, .output_area = 1e200}, "area_weight"));
    CHECK(is_rejected({.wire_weight = 1e307, .place = places}, "wire_weight"));
    CHECK(is_rejected({.wire_weight = 1}, "wire_weight"));
    CHECK(is_rejected({.candidates = 65537}, "candidates"));
    CHECK(is_rejected({.threads = 2000}, "threads"));
    const auto nowhere = [](const circuit& whole) {
        placement result = random_places(whole);
        result.nodes.back().y = std::nan("");
        return result;
    };
    CHECK(is_rejected({.wire_weight = 1, .place = nowhere}, "place"));
    for (const double bad : {std::nan(""), infinity, -infinity}) {
        const auto cost = [bad](gate_op op) noexcept { return op == gate_op::xor_ab ? bad : 1.0; };
        CHECK_THROWS_AS(static_cast<void>(refine(good, data, {}, cost)), argument_error);
    }
    refine_params params{.wire_weight = 1};
    params.place = [](const circuit&) { return placement{}; };
    CHECK_THROWS_AS(static_cast<void>(refine(good, data, params)), argument_error);
}
