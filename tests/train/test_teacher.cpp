#include <array>
#include <cmath>
#include <cstdint>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include <dlgn/circuit/evaluate.hpp>
#include <dlgn/core/accuracy.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/cost/unit_cost.hpp>
#include <dlgn/relax/discretise.hpp>
#include <dlgn/train/fit.hpp>
#include <dlgn/train/predict.hpp>
#include <dlgn/train/teacher.hpp>
#include <support/temporary_folder.hpp>

using namespace dlgn;

namespace {

dataset make_data(std::size_t samples) {
    random_engine random(5);
    dataset data{bit_matrix(samples, 36), {}, 2};
    for (std::size_t s = 0; s < samples; ++s) {
        data.labels.push_back(static_cast<std::uint8_t>(random.below(2)));
        for (std::size_t i = 0; i < 36; ++i)
            data.inputs.set(s, i, random.uniform() < (data.labels[s] == i % 2 ? 0.7 : 0.4));
    }
    return data;
}

network_params convolutional() {
    return {.inputs = 36,
            .layers = {convolution{.kernels = 4, .padding = 1, .depth = 2}, or_pooling{}, 20, 10},
            .classes = 2,
            .candidates = 3,
            .image = {6, 6}};
}

} // namespace

TEST_CASE("the loss against targets is their cross-entropy, and its gradient that of finite differences") {
    random_engine random(1);
    matrix<double> scores(4, 3);
    std::vector<float> teacher;
    for (Eigen::Index i = 0; i < scores.size(); ++i) {
        scores.data()[i] = random.normal();
        teacher.push_back(static_cast<float>(5 * random.normal()));
    }
    const std::vector<std::uint8_t> labels{2, 0, 3};
    for (const double smoothing : {0.0, 0.2, 1.0})
        for (const double share : {0.0, 0.7, 1.0})
            for (const bool has_teacher : {false, true}) {
                const target_params params{smoothing, share, 3};
                const auto given = has_teacher ? std::span<const float>(teacher) : std::span<const float>();
                matrix<double> gradient(4, 3);
                const auto loss = detail::cross_entropy<double>(scores, labels, given, params, 0.5, gradient);
                const auto plain = [&](const matrix<double>& at) {
                    double sum = 0;
                    for (Eigen::Index s = 0; s < 3; ++s) {
                        double of_student = 0;
                        double of_teacher = 0;
                        const auto index = static_cast<std::size_t>(s);
                        for (Eigen::Index c = 0; c < 4; ++c) {
                            of_student += std::exp(at(c, s));
                            of_teacher += std::exp(teacher[4 * index + static_cast<std::size_t>(c)] / 3.0);
                        }
                        for (Eigen::Index c = 0; c < 4; ++c) {
                            const double label = (labels[index] == c ? 1 - smoothing : 0) + smoothing / 4;
                            const double taught =
                                std::exp(teacher[4 * index + static_cast<std::size_t>(c)] / 3.0) / of_teacher;
                            const double target = has_teacher ? (1 - share) * label + share * taught : label;
                            sum -= target * std::log(std::exp(at(c, s)) / of_student);
                        }
                    }
                    return sum;
                };
                CHECK(loss.cross_entropy == doctest::Approx(plain(scores)).epsilon(1e-6));
                for (Eigen::Index i = 0; i < scores.size(); ++i) {
                    constexpr double h = 1e-5;
                    matrix<double> above = scores;
                    matrix<double> below = scores;
                    above.data()[i] += h;
                    below.data()[i] -= h;
                    CHECK(gradient.data()[i] == doctest::Approx(0.5 * (plain(above) - plain(below)) / (2 * h))
                                                    .epsilon(1e-5)
                                                    .scale(1e-2));
                }
            }
}

TEST_CASE("teachers score what the network sees, in any order") {
    const dataset data = make_data(200);
    const relaxed_network network(convolutional(), 3);
    const circuit hard = discretise(network);
    const auto expected = evaluate_scores(hard, data.inputs);
    thread_pool pool(2);
    std::vector<std::uint32_t> rows;
    std::vector<std::uint32_t> samples;
    for (std::uint32_t i = 0; i < 150; ++i) {
        rows.push_back(199 - i);
        samples.push_back((7 * i) % 200);
    }
    const auto scores_of = [&](const teacher_function& teacher) {
        std::vector<float> scores(300, 9.0F);
        teacher(pool, data.inputs, rows, samples, scores);
        std::vector<float> again(200, 9.0F);
        teacher(pool, data.inputs, std::span(rows).first(100), std::span(samples).first(100), again);
        CHECK(std::ranges::equal(again, std::span(scores).first(200)));
        return scores;
    };
    const auto of_circuit = scores_of(circuit_teacher(hard));
    const auto of_network = scores_of(network_teacher(network, forward_mode::hard));
    const auto of_soft = scores_of(network_teacher(network));
    const auto given = scores_of(given_teacher({expected.begin(), expected.end()}, 2));
    const auto tau = static_cast<float>(network.params().temperature);
    CHECK(of_soft != of_network);
    for (std::size_t i = 0; i < 300; ++i) {
        CHECK(of_circuit[i] == static_cast<float>(expected[2 * rows[i / 2] + i % 2]));
        CHECK(of_network[i] * tau == doctest::Approx(of_circuit[i]));
        CHECK(given[i] == static_cast<float>(expected[2 * samples[i / 2] + i % 2]));
    }
    CHECK_THROWS_AS(static_cast<void>(given_teacher({1, 2, 3}, 2)), argument_error);
    CHECK_THROWS_AS(static_cast<void>(given_teacher({1, std::nanf("")}, 2)), argument_error);
    std::vector<float> scores(300);
    CHECK_THROWS_AS(given_teacher({1, 2}, 2)(pool, data.inputs, rows, samples, scores), argument_error);
    const bit_matrix other(200, 35);
    CHECK_THROWS_AS(circuit_teacher(hard)(pool, other, rows, samples, scores), argument_error);
    CHECK_THROWS_AS(network_teacher(network)(pool, other, rows, samples, scores), argument_error);
}

TEST_CASE("a network learns a teacher's scores in place of labels") {
    const dataset data = make_data(400);
    dataset wrong = data; // the labels say nothing
    random_engine random(8);
    for (auto& label : wrong.labels)
        label = static_cast<std::uint8_t>(random.below(2));
    std::vector<float> scores;
    for (const std::uint8_t label : data.labels)
        for (std::uint8_t c = 0; c < 2; ++c)
            scores.push_back(c == label ? 8.0F : 0.0F);
    thread_pool pool(1);
    const auto train = [&](double share) {
        relaxed_network network({.inputs = 36, .layers = {60, 40}, .classes = 2, .candidates = 4}, 1);
        fit_params params{.epochs = 15, .batch = 50};
        params.targets.teacher_share = share;
        params.teacher = given_teacher(scores, 2);
        fit(network, wrong, params);
        return accuracy(predict(network, data.inputs, forward_mode::soft, pool), data.labels);
    };
    CHECK(train(1) > 0.95);
    CHECK(train(0) < 0.8);
}

TEST_CASE("layers freeze one after the other, and a run with all of it continues from its checkpoint") {
    const dlgn_test::temporary_folder folder;
    const dataset data = make_data(200);
    const auto run = [&](std::size_t steps, const std::filesystem::path& checkpoint, std::size_t threads,
                         std::vector<relaxed_network>* seen = nullptr) {
        relaxed_network network(convolutional(), 1);
        fit_params params{.epochs = 5, .freeze_every = 1, .freeze_from = 2, .batch = 50};
        params.layers = {{.hard_epochs = 5}, {}, {.gumbel_noise = 0.5}, {.hard_epochs = 1}};
        params.weight_decay = 0.01;
        params.targets.label_smoothing = 0.1;
        params.teacher = network_teacher(network);
        params.refresh_every = 2;
        params.prices.unread_is_free = true;
        params.prices.area_weight = 0.01;
        params.threads = threads;
        params.checkpoint = checkpoint;
        params.stop = [left = steps]() mutable { return left-- == 0; };
        params.on_epoch = [&](const epoch_stats&) {
            if (seen != nullptr)
                seen->push_back(network);
            return true;
        };
        fit(network, data, params);
        return network;
    };
    const auto check_same = [](const relaxed_network& a, const relaxed_network& b) {
        for (std::size_t i = 0; i < a.layers().size(); ++i) {
            CHECK(std::ranges::equal(a.layers()[i].places(), b.layers()[i].places()));
            CHECK(a.layers()[i].gate_weights() == b.layers()[i].gate_weights());
            CHECK(a.layers()[i].wire_weights() == b.layers()[i].wire_weights());
        }
    };
    std::vector<relaxed_network> seen;
    const relaxed_network whole = run(100, {}, 1, &seen);
    check_same(run(100, {}, 3), whole);
    for (std::size_t stop = 3; stop < 20; stop += 4) {
        const auto file = folder / (std::to_string(stop) + ".checkpoint");
        run(stop, file, 1);
        check_same(run(100, file, 2), whole);
    }
    // Epoch 2 freezes the convolution, 3 the pool, 4 the first dense layer: layers of neurons 0 and 1, 2 and
    // 3, and 4.
    REQUIRE(seen.size() == 5);
    REQUIRE(whole.layers().size() == 6);
    const auto changes = [&](std::size_t layer, std::size_t epoch) {
        return seen[epoch].layers()[layer].gate_weights() != seen[epoch - 1].layers()[layer].gate_weights();
    };
    for (std::size_t epoch = 1; epoch < 5; ++epoch) {
        CHECK(changes(0, epoch) == (epoch < 2));
        CHECK(changes(1, epoch) == (epoch < 2));
        CHECK(changes(4, epoch) == (epoch < 4));
        CHECK(changes(5, epoch));
    }
}

TEST_CASE("the last layer never freezes, however long training lasts") {
    const fit_params params{.epochs = 100, .freeze_every = 2, .freeze_from = 3};
    const std::vector<std::size_t> shapes = {0, 0, 1, 2}; // of layers of neurons
    for (std::size_t epoch = 0; epoch < 100; ++epoch) {
        const auto layers = detail::schedule(params, epoch, {epoch, 100}, shapes).layers;
        REQUIRE(layers.size() == 4);
        CHECK(layers[0].is_frozen == (epoch >= 3));
        CHECK(layers[1].is_frozen == (epoch >= 3));
        CHECK(layers[2].is_frozen == (epoch >= 5));
        CHECK_FALSE(layers[3].is_frozen);
    }
}

TEST_CASE("what is said of layers must be said of each") {
    const dataset data = make_data(50);
    relaxed_network network(convolutional(), 1);
    fit_params params{.epochs = 1, .batch = 50};
    params.layers = {{}, {}, {}};
    CHECK_THROWS_WITH_AS(fit(network, data, params), "layers = 3: must be one for each of the network's 4",
                         argument_error);
    params.layers = {{.hard_epochs = 2}, {}, {}, {}};
    CHECK_THROWS_WITH_AS(fit(network, data, params),
                         "hard epochs of a layer = 2: must not be more than all epochs", argument_error);
    params.layers.clear();
    for (const double bad : {-0.1, 1.1, std::nan("")}) {
        params.targets = {.label_smoothing = bad};
        CHECK_THROWS_AS(fit(network, data, params), argument_error);
        params.targets = {.teacher_share = bad};
        CHECK_THROWS_AS(fit(network, data, params), argument_error);
    }
    params.targets = {.teacher_temperature = 0};
    CHECK_THROWS_AS(fit(network, data, params), argument_error);
    params.targets = {};
    params.weight_decay = std::nan("");
    CHECK_THROWS_AS(fit(network, data, params), argument_error);
}
