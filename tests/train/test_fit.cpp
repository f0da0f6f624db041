#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include <dlgn/circuit/evaluate.hpp>
#include <dlgn/core/accuracy.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/cost/paper_cost.hpp>
#include <dlgn/relax/discretise.hpp>
#include <dlgn/train/fit.hpp>
#include <dlgn/train/predict.hpp>
#include <dlgn/train/price_params.hpp>

#include "support/temporary_folder.hpp"
#include "train/runs.hpp"

using namespace dlgn;

namespace {

network_params toy_shape(gate_form form) {
    return {.inputs = 10, .layers = {60, 40}, .classes = 4, .form = form, .candidates = 5};
}

relaxed_network make_network(gate_form form) { return relaxed_network(toy_shape(form), 1); }

void check_same_weights(const relaxed_network& a, const relaxed_network& b) {
    REQUIRE(a.layers().size() == b.layers().size());
    for (std::size_t i = 0; i < a.layers().size(); ++i) {
        CHECK(std::ranges::equal(a.layers()[i].wiring(), b.layers()[i].wiring()));
        CHECK(a.layers()[i].gate_weights() == b.layers()[i].gate_weights());
        CHECK(a.layers()[i].wire_weights() == b.layers()[i].wire_weights());
    }
}

} // namespace

TEST_CASE("a step has the rates of a fit by default") {
    CHECK(step_params{}.learning_rate == fit_params{}.learning_rate);
    CHECK(step_params{}.wire_learning_rate == fit_params{}.wire_learning_rate);
}

TEST_CASE("training learns a function of bits, and the circuit keeps it") {
    const dataset train = dlgn_test::xor_data(2000, 1);
    const dataset held_out = dlgn_test::xor_data(500, 2);
    for (const gate_form form : {gate_form::softmax16, gate_form::lut4}) {
        relaxed_network network = make_network(form);
        const auto log = fit(network, train,
                             {.epochs = 30,
                              .hard_epochs = 10,
                              .learning_rate = 0.05,
                              .wire_learning_rate = 0.1,
                              .held_out = &held_out});
        REQUIRE(log.size() == 30);
        CHECK(log.back().cross_entropy < log.front().cross_entropy);
        CHECK(log.back().hard_accuracy.value() > 0.99);
        const auto labels = evaluate_labels(discretise(network), held_out.inputs);
        CHECK(accuracy(labels, held_out.labels) == log.back().hard_accuracy.value());
    }
}

TEST_CASE("training on samples of the network learns too, and the noise is gone in the end") {
    const dataset train = dlgn_test::xor_data(2000, 1);
    const dataset held_out = dlgn_test::xor_data(500, 2);
    for (const gate_form form : {gate_form::softmax16, gate_form::lut4}) {
        relaxed_network network = make_network(form);
        const auto log = fit(network, train,
                             {.epochs = 60,
                              .hard_epochs = 60,
                              .gumbel_noise = 1,
                              .learning_rate = 0.05,
                              .wire_learning_rate = 0.1,
                              .held_out = &held_out});
        CHECK(log.front().train_accuracy < log.back().train_accuracy);
        CHECK(log.back().hard_accuracy.value() > 0.98);
        CHECK(log.back().train_accuracy > 0.98);
    }
}

TEST_CASE("classes may have groups of different sizes, and the circuit has them too") {
    const dataset train = dlgn_test::xor_data(2000, 1);
    const dataset held_out = dlgn_test::xor_data(500, 2);
    relaxed_network network(
        {.inputs = 10, .layers = {60, 40}, .classes = 4, .class_outputs = {12, 8, 14, 6}, .candidates = 5},
        1);
    const auto log = fit(network, train,
                         {.epochs = 30,
                          .hard_epochs = 10,
                          .learning_rate = 0.05,
                          .wire_learning_rate = 0.1,
                          .held_out = &held_out});
    CHECK(log.back().hard_accuracy.value() > 0.99);
    const circuit hard = discretise(network);
    for (std::size_t label = 0; label < 4; ++label)
        CHECK(hard.group(label).size() == network.params().class_outputs[label]);
    CHECK(accuracy(evaluate_labels(hard, held_out.inputs), held_out.labels) ==
          log.back().hard_accuracy.value());
}

TEST_CASE("rates grow over the warm-up and then fall along a cosine") {
    fit_params params{.epochs = 10, .hard_epochs = 3, .learning_rate = 0.1, .wire_learning_rate = 0.4};
    params.warm_up = 2;
    params.final_rate = 0.1;
    CHECK(detail::schedule(params, 0, {0, 1}).learning_rate == 0);
    CHECK(detail::schedule(params, 1, {15, 100}).learning_rate == doctest::Approx(0.075));
    CHECK(detail::schedule(params, 2, {2, 10}).learning_rate == doctest::Approx(0.1));
    CHECK(detail::schedule(params, 6, {6, 10}).wire_learning_rate == doctest::Approx(0.4 * 0.55));
    CHECK(detail::schedule(params, 10, {1, 1}).learning_rate == doctest::Approx(0.01));
    CHECK_FALSE(detail::schedule(params, 2, {2, 10}).noise.is_on());
    params.gumbel_noise = 0.8;
    params.gumbel_temperature = 0.5;
    CHECK(detail::schedule(params, 0, {0, 10}).noise.scale == 0.8);
    CHECK(detail::schedule(params, 5, {5, 10}).noise.scale == doctest::Approx(0.4));
    CHECK(detail::schedule(params, 5, {5, 10}).noise.temperature == 0.5);
    CHECK(detail::schedule(params, 5, {5, 10}).noise.step == 5);
    CHECK(detail::schedule(params, 6, {6, 10}).mode == forward_mode::soft);
    CHECK(detail::schedule(params, 7, {7, 10}).mode == forward_mode::hard);
}

TEST_CASE("a wire rate of 0 trains the gates alone") {
    const dataset train = dlgn_test::xor_data(300, 9);
    relaxed_network network = make_network(gate_form::lut4);
    const relaxed_network before = network;
    fit(network, train, {.epochs = 2, .hard_epochs = 1, .wire_learning_rate = 0});
    for (std::size_t i = 0; i < 2; ++i) {
        CHECK(network.layers()[i].wire_weights() == before.layers()[i].wire_weights());
        CHECK(network.layers()[i].gate_weights() != before.layers()[i].gate_weights());
    }
}

TEST_CASE("a run that was stopped continues from its checkpoint to the same end") {
    const dlgn_test::temporary_folder folder;
    const dataset train = dlgn_test::xor_data(300, 9);
    const dataset held_out = dlgn_test::xor_data(200, 10);
    const auto run = [&](std::size_t stop_after, const std::filesystem::path& checkpoint) {
        relaxed_network network = make_network(gate_form::lut4);
        fit_params params{.epochs = 9, .hard_epochs = 5, .batch = 64, .learning_rate = 0.05};
        params.augment = [](std::span<bit_word> bits, random_engine& random) { bits[0] ^= random.below(2); };
        params.held_out = &held_out;
        params.keep_best = true;
        params.checkpoint = checkpoint;
        params.on_epoch = [&](const epoch_stats& stats) { return stats.epoch != stop_after; };
        return std::pair(fit(network, train, params, paper_cost{}), network);
    };
    const auto [log, network] = run(0, {});
    const auto file = folder / "run.checkpoint";
    for (const std::size_t stop : {2U, 5U, 8U})
        CHECK(run(stop, file).first.size() == stop);
    const auto [continued_log, continued] = run(0, file);
    REQUIRE(continued_log.size() == 9);
    for (std::size_t i = 0; i < 9; ++i) {
        CHECK(continued_log[i].loss == log[i].loss);
        CHECK(continued_log[i].hard_accuracy == log[i].hard_accuracy);
    }
    check_same_weights(continued, network);
}

TEST_CASE("a run that is stopped at any step continues to the same end") {
    const dlgn_test::temporary_folder folder;
    const dataset train = dlgn_test::xor_data(300, 9); // 4 steps an epoch
    const dataset held_out = dlgn_test::xor_data(200, 10);
    const auto run = [&](std::size_t steps, const std::filesystem::path& checkpoint) {
        relaxed_network network = make_network(gate_form::lut4);
        fit_params params{.epochs = 3, .hard_epochs = 2, .batch = 64, .learning_rate = 0.05};
        params.gumbel_noise = 0.5;
        params.augment = [](std::span<bit_word> bits, random_engine& random) { bits[0] ^= random.below(2); };
        params.held_out = &held_out;
        params.keep_best = true;
        params.checkpoint = checkpoint;
        params.stop = [left = steps]() mutable { return left-- == 0; };
        return std::pair(fit(network, train, params, paper_cost{}), network);
    };
    const auto [log, network] = run(100, {});
    REQUIRE(log.size() == 3);
    for (std::size_t stop = 0; stop < 12; ++stop) {
        const auto file = folder / (std::to_string(stop) + ".checkpoint");
        CHECK(run(stop, file).first.size() == stop / 4);
        CHECK(run(0, file).first.size() == stop / 4); // stopped again before it did anything
        if (stop < 11)
            CHECK(run(1, file).first.size() == (stop + 1) / 4);
        const auto [continued_log, continued] = run(100, file);
        REQUIRE(continued_log.size() == 3);
        for (std::size_t i = 0; i < 3; ++i) {
            CHECK(continued_log[i].loss == log[i].loss);
            CHECK(continued_log[i].train_accuracy == log[i].train_accuracy);
            CHECK(continued_log[i].hard_accuracy == log[i].hard_accuracy);
        }
        check_same_weights(continued, network);
    }
}

TEST_CASE("refreshed wiring is the same after a stop at any step") {
    const dlgn_test::temporary_folder folder;
    const dataset train = dlgn_test::xor_data(300, 9); // 4 steps an epoch
    const dataset held_out = dlgn_test::xor_data(200, 10);
    const network_params shape{.inputs = 10, .layers = {60, 40}, .classes = 4, .candidates = 3};
    const auto run = [&](std::size_t steps, const std::filesystem::path& checkpoint, std::size_t every,
                         std::size_t threads = 1) {
        relaxed_network network(shape, 1);
        fit_params params{.epochs = 5, .hard_epochs = 3, .batch = 64, .refresh_every = every};
        params.threads = threads;
        params.held_out = &held_out;
        params.keep_best = true;
        params.checkpoint = checkpoint;
        params.stop = [left = steps]() mutable { return left-- == 0; };
        fit(network, train, params, paper_cost{});
        return network;
    };
    const relaxed_network whole = run(100, {}, 2);
    check_same_weights(run(100, {}, 2, 3), whole);
    for (std::size_t stop = 5; stop < 20; ++stop) {
        const auto file = folder / (std::to_string(stop) + ".checkpoint");
        run(stop, file, 2);
        check_same_weights(run(100, file, 2), whole);
    }
    const relaxed_network before(shape, 1);
    const auto has_same_wiring = [&](const relaxed_network& network) {
        return std::ranges::equal(network.layers()[0].wiring(), before.layers()[0].wiring());
    };
    CHECK_FALSE(has_same_wiring(whole));
    CHECK(has_same_wiring(run(100, {}, 5))); // not after the last epoch
    CHECK(has_same_wiring(run(100, {}, 0)));
}

TEST_CASE("patience counts the epochs since the best circuit") {
    fit_params params{.epochs = 10, .hard_epochs = 7, .patience = 2};
    std::vector<epoch_stats> log;
    const auto after = [&](double accuracy) {
        log.emplace_back().hard_accuracy = accuracy;
        return detail::is_out_of_patience(params, log);
    };
    for (const double soft : {0.9, 0.8, 0.7}) // not yet what training is for
        CHECK_FALSE(after(soft));
    CHECK_FALSE(after(0.5));
    CHECK_FALSE(after(0.4));
    CHECK_FALSE(after(0.6));
    CHECK_FALSE(after(0.6)); // an equal is not better
    CHECK(after(0.5));
    params.patience = 3;
    CHECK_FALSE(detail::is_out_of_patience(params, log));
    params.patience = 0;
    CHECK_FALSE(detail::is_out_of_patience(params, log));
}

TEST_CASE("the best circuit is one of the hard epochs, or of all if there are none") {
    for (const std::size_t hard_epochs : {0U, 1U, 7U, 10U})
        for (std::size_t epoch = 0; epoch < 10; ++epoch) {
            const fit_params params{.epochs = 10, .hard_epochs = hard_epochs};
            const bool is_hard = detail::schedule(params, epoch, {epoch, 10}).mode == forward_mode::hard;
            CHECK(is_hard == (epoch >= 10 - hard_epochs));
            CHECK(detail::may_be_best(params, epoch) == (is_hard || hard_epochs == 0));
        }
}

TEST_CASE("training stops early, and stays stopped when it is continued") {
    const dlgn_test::temporary_folder folder;
    const dataset train = dlgn_test::xor_data(300, 9);
    dataset held_out = dlgn_test::xor_data(200, 10);
    random_engine random(11);
    random.shuffle(std::span(held_out.labels)); // nothing to learn
    const auto run = [&](std::size_t patience, const std::filesystem::path& checkpoint) {
        relaxed_network network = make_network(gate_form::lut4);
        fit_params params{.epochs = 60, .learning_rate = 0.05, .held_out = &held_out, .patience = patience};
        params.checkpoint = checkpoint;
        return fit(network, train, params);
    };
    const auto log = run(4, folder / "run.checkpoint");
    REQUIRE(log.size() < 60);
    const auto best = std::ranges::max_element(
        log, [](const auto& a, const auto& b) { return *a.hard_accuracy < *b.hard_accuracy; });
    CHECK(log.end() - best == 5); // the best and four more
    CHECK(run(4, folder / "run.checkpoint").size() == log.size());
    CHECK(run(0, {}).size() == 60);
}

TEST_CASE("a checkpoint that is damaged or of another run is refused by name") {
    const dlgn_test::temporary_folder folder;
    const dataset train = dlgn_test::xor_data(300, 9);
    const auto file = folder / "run.checkpoint";
    const auto run = [&](double rate, network_params shape = toy_shape(gate_form::lut4),
                         std::uint64_t seed = 1) {
        relaxed_network network(shape, seed);
        fit_params params{.epochs = 1, .learning_rate = rate};
        params.checkpoint = file;
        fit(network, train, params);
    };
    run(0.05);
    const std::string bytes = read_file(file);
    const auto message = [&](std::string_view contents, const auto&... now) -> std::string {
        write_file(file, [&](std::ostream& out) { out << contents; });
        try {
            run(now...);
            return "none";
        } catch (const file_error& failure) {
            return failure.what();
        }
    };
    CHECK(message(bytes, 0.05) == "none");
    const std::string other = file.string() + ": is of another run: ";
    CHECK(message(bytes, 0.06) == other + "'rates 0.05 0.2 0.001' there, 'rates 0.06 0.2 0.001' here");
    CHECK(message(bytes, 0.05, toy_shape(gate_form::lut4), 2U) ==
          other + "'network-seed 1' there, 'network-seed 2' here");
    network_params shape = toy_shape(gate_form::lut4);
    shape.residual = 3;
    CHECK(message(bytes, 0.05, shape) == other + "'residual 0' there, 'residual 3' here");
    shape.residual = 0;
    shape.image = {5, 2};
    CHECK(message(bytes, 0.05, shape) == other + "'image 0 0 1' there, 'image 5 2 1' here");
    shape.image = {};
    shape.layers.front() = dense{.neurons = 60, .candidates = 2};
    CHECK(message(bytes, 0.05, shape) == other + "'layers 60 40' there, 'layers dense 60 0 1 2 40' here");
    CHECK(message("", 0.05) == file.string() + ": is not a checkpoint");
    for (const std::size_t size : {20U, 100U, 1000U})
        CHECK(message(std::string_view(bytes).substr(0, size), 0.05) ==
              file.string() + ": is damaged or truncated");
    std::string changed = bytes;
    changed[changed.size() / 2] ^= 4;
    CHECK(message(changed, 0.05) == file.string() + ": is damaged or truncated");
}

TEST_CASE("the best epoch's weights can be kept") {
    const dataset train = dlgn_test::xor_data(300, 9);
    const dataset held_out = dlgn_test::xor_data(200, 10);
    relaxed_network network = make_network(gate_form::lut4);
    const auto log =
        fit(network, train,
            {.epochs = 8, .hard_epochs = 6, .learning_rate = 0.3, .held_out = &held_out, .keep_best = true});
    double best = 0;
    for (std::size_t epoch = 2; epoch < 8; ++epoch)
        best = std::max(best, log[epoch].hard_accuracy.value());
    CHECK(accuracy(evaluate_labels(discretise(network), held_out.inputs), held_out.labels) == best);
}

TEST_CASE("the area term makes the expected gates cheaper") {
    const dataset train = dlgn_test::xor_data(500, 3);
    double area[2];
    for (const double weight : {0.0, 0.1}) {
        relaxed_network network = make_network(gate_form::lut4);
        const auto log =
            fit(network, train,
                {.epochs = 10, .batch = 32, .learning_rate = 0.05, .prices = {.area_weight = weight}},
                paper_cost{});
        area[weight > 0 ? 1 : 0] = log.back().mean_area;
        CHECK(log.back().loss == doctest::Approx(log.back().cross_entropy + weight * log.back().mean_area));
    }
    CHECK(area[1] < 0.9 * area[0]);
}

TEST_CASE("the same seed gives the same result, another one another") {
    const dataset train = dlgn_test::xor_data(300, 4);
    const auto trained = [&](std::uint64_t seed, std::size_t threads) {
        relaxed_network network = make_network(gate_form::lut4);
        fit(network, train, {.epochs = 2, .threads = threads, .seed = seed});
        return discretise(network);
    };
    relaxed_network network = make_network(gate_form::lut4);
    CHECK(trained(1, 1) == trained(1, 2));
    const auto weights = [&](std::uint64_t seed) {
        relaxed_network copy = network;
        fit(copy, train, {.epochs = 1, .seed = seed});
        return matrix<float>(copy.layers()[0].gate_weights());
    };
    CHECK(weights(1) == weights(1));
    CHECK(weights(1) != weights(2));
}

TEST_CASE("augmentation sees every sample and does not touch the data") {
    const dataset train = dlgn_test::xor_data(64, 5);
    const bit_matrix before = train.inputs;
    relaxed_network network = make_network(gate_form::lut4);
    std::size_t calls = 0;
    fit(network, train, {.epochs = 3, .batch = 32, .augment = [&](std::span<bit_word> bits, random_engine&) {
                             REQUIRE(bits.size() == 1);
                             bits[0] = 0;
                             ++calls;
                         }});
    CHECK(calls == 3 * 64);
    CHECK(train.inputs == before);
}

TEST_CASE("every sample is drawn with numbers of its own") {
    const dataset train = dlgn_test::xor_data(64, 6);
    relaxed_network network = make_network(gate_form::lut4);
    std::vector<std::uint64_t> numbers;
    fit_params params{.epochs = 2, .batch = 32};
    params.draw = [&](std::size_t, std::span<bit_word>, random_engine& random) {
        numbers.push_back(random());
    };
    fit(network, train, params);
    CHECK(numbers.size() == 2 * 64);
    std::ranges::sort(numbers);
    CHECK(std::ranges::adjacent_find(numbers) == numbers.end());
}

TEST_CASE("the accuracy of an epoch is that of the samples that it saw") {
    // What the network says already, and does not unlearn; 6 of 70 samples are left over.
    dataset train = dlgn_test::xor_data(70, 6);
    relaxed_network network = make_network(gate_form::lut4);
    thread_pool pool(1);
    train.labels = predict(network, train.inputs, forward_mode::soft, pool);
    const auto log = fit(network, train, {.epochs = 2, .batch = 32, .learning_rate = 1e-9});
    for (const epoch_stats& stats : log)
        CHECK(stats.train_accuracy == 1);
}

TEST_CASE("a callback ends training") {
    const dataset train = dlgn_test::xor_data(100, 6);
    relaxed_network network = make_network(gate_form::lut4);
    std::vector<std::size_t> epochs;
    const auto log = fit(network, train, {.epochs = 50, .on_epoch = [&](const epoch_stats& stats) {
                                              epochs.push_back(stats.epoch);
                                              CHECK(stats.images_per_second > 0);
                                              CHECK_FALSE(stats.hard_accuracy.has_value());
                                              return stats.epoch < 3;
                                          }});
    CHECK(epochs == std::vector<std::size_t>{1, 2, 3});
    CHECK(log.size() == 3);
}

TEST_CASE("wrong parameters and data are named") {
    const dataset train = dlgn_test::xor_data(100, 7);
    relaxed_network network = make_network(gate_form::lut4);
    const auto message = [&](const dataset& data, const fit_params& params) -> std::string {
        try {
            fit(network, data, params);
            return "none";
        } catch (const error& failure) {
            return failure.what();
        }
    };
    CHECK(message(train, {.epochs = 0}) == "epochs = 0: must be at least 1");
    CHECK(message(train, {.epochs = 1, .hard_epochs = 2}) ==
          "hard epochs = 2: must not be more than all epochs");
    CHECK(message(train, {.batch = 0}) == "batch = 0: must be at least 1");
    CHECK(message(train, {.learning_rate = -1}) == "learning rate = -1: must be positive");
    CHECK(message(train, {.epochs = 3, .freeze_every = 1, .freeze_from = 3}) ==
          "freeze from = 3: must be less than all epochs");
    CHECK(message(train, {.epochs = 3, .warm_up = 3}) ==
          "warm-up = 3: must be 0 or more, and less than all epochs");
    CHECK(message(train, {.wire_learning_rate = std::nan("")}) ==
          "wire learning rate = nan: must be 0 or positive");
    CHECK(message(train, {.gumbel_noise = -1}) == "Gumbel noise = -1: must be 0 or positive");
    CHECK(message(train, {.gumbel_temperature = 0}) == "Gumbel temperature = 0: must be positive");
    CHECK(message(train, {.wire_learning_rate = 0, .refresh_every = 2}) ==
          "refresh every = 2: needs a wire learning rate above 0");
    CHECK(message(train, {.refresh_share = 1}) == "refresh share = 1: must be between 0 and 1");
    CHECK(message(train, {.prices = {.area_weight = -0.5}}) == "area weight = -0.5: must be 0 or positive");
    CHECK(message(train, {.prices = {.output_area = -1}}) == "output area = -1: must be 0 or positive");
    CHECK(message(train, {.prices = {.energy_weight = -1}}) == "energy weight = -1: must be 0 or positive");
    CHECK(message(train, {.prices = {.energy_weight = 1}}) ==
          "energy weight = 1: needs the energies of changes");
    CHECK(message(train, {.patience = 3}) == "patience = 3: needs held-out samples");
    CHECK(message(train, {.threads = 0}) == "threads = 0: must be 1 to 1024");
    CHECK(message(dataset{bit_matrix(0, 10), {}, 4}, {}) == "samples = 0: must be at least 1");
    dataset other = train;
    other.classes = 5;
    CHECK(message(other, {}) == "data classes = 5: the network has 4");
    other = train;
    other.labels[3] = 4;
    CHECK(message(other, {}) == "label = 4: must be below the 4 classes");
    CHECK(message(dataset{bit_matrix(1, 11), {0}, 4}, {}) ==
          "samples = 11 bits each: the network has 10 inputs");
}

TEST_CASE("a network that diverges says where") {
    const dataset train = dlgn_test::xor_data(100, 8);
    relaxed_network network = make_network(gate_form::lut4);
    network.layers()[1].gate_weights()(0, 0) = std::nanf("");
    CHECK_THROWS_WITH_AS(fit(network, train, {}),
                         "epoch 1, step 1: training stopped: a gradient of layer 1 is not finite", error);
}

TEST_CASE("of equally good epochs the last is kept") {
    const dataset train = dlgn_test::xor_data(300, 9);
    const auto run = [&](std::size_t stop_after, std::uint64_t seed) {
        dataset held_out =
            dlgn_test::xor_data(4, seed); // so few that accuracies repeat, and nothing to learn
        random_engine random(seed);
        for (std::uint8_t& label : held_out.labels)
            label = static_cast<std::uint8_t>(random.below(4));
        relaxed_network network = make_network(gate_form::lut4);
        fit_params params{.epochs = 8, .learning_rate = 0.1, .held_out = &held_out, .keep_best = true};
        params.on_epoch = [&](const epoch_stats& stats) { return stats.epoch != stop_after; };
        const auto log = fit(network, train, params);
        return std::pair(log, matrix<float>(network.layers()[0].gate_weights()));
    };
    std::size_t best = 0;
    std::size_t ties = 0;
    std::uint64_t seed = 0;
    matrix<float> kept;
    do { // until there are several, and the last epoch is none of them
        const auto [log, weights] = run(0, ++seed);
        kept = weights;
        ties = 0;
        for (std::size_t epoch = best = 0; epoch < log.size(); ++epoch) {
            ties = *log[epoch].hard_accuracy > *log[best].hard_accuracy ? 0 : ties;
            if (*log[epoch].hard_accuracy >= *log[best].hard_accuracy) {
                best = epoch;
                ++ties;
            }
        }
    } while (ties < 2 || best == 7);
    // The weights are those of a run that ends with the last of the best epochs.
    CHECK(run(best + 1, seed).second == kept);
    CHECK(run(best, seed).second != kept);
}

TEST_CASE("weights that are no longer finite are told, and the best network is kept") {
    const dataset train = dlgn_test::xor_data(300, 9);
    const dataset held_out = dlgn_test::xor_data(100, 10);
    for (const bool of_gates : {true, false}) {
        relaxed_network network = make_network(gate_form::lut4);
        fit_params params{.epochs = 2, .hard_epochs = 1};
        (of_gates ? params.learning_rate : params.wire_learning_rate) = 1e38;
        const auto log_or_message = [&]() -> std::string {
            try {
                fit(network, train, params);
            } catch (const error& failure) {
                return failure.what();
            }
            for (const auto& layer : network.layers())
                if (!layer.gate_weights().allFinite() || !layer.wire_weights().allFinite())
                    return "not finite";
            return "finite";
        }();
        CHECK(log_or_message.find("epoch 1, step ") == 0);
        CHECK(log_or_message.find("is no longer finite, lower the learning rates") != std::string::npos);
    }
    // The rate grows: it is fine for the first epoch, and too high later.
    relaxed_network network = make_network(gate_form::lut4);
    relaxed_network first = network;
    fit_params params{.epochs = 3, .learning_rate = 0.05, .held_out = &held_out, .keep_best = true};
    params.on_epoch = [&](const epoch_stats& stats) {
        if (stats.epoch == 1) {
            first = network;
            network.layers()[0].gate_weights()(0, 0) = std::numeric_limits<float>::max() * 2;
        }
        return true;
    };
    CHECK_THROWS_WITH_AS(fit(network, train, params), doctest::Contains("epoch 2, step 1: "), error);
    check_same_weights(network, first);
}

TEST_CASE("no parameter takes what is not a number") {
    const dataset train = dlgn_test::xor_data(50, 9);
    const dataset held_out = dlgn_test::xor_data(20, 10);
    const double bad[] = {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity(),
                          -std::numeric_limits<double>::infinity(), -1};
    const auto refused = [&](fit_params params) {
        params.epochs = 2;
        relaxed_network network = make_network(gate_form::lut4);
        const relaxed_network before = network;
        CHECK_THROWS_AS(fit(network, train, params, paper_cost{}), argument_error);
        check_same_weights(network, before);
    };
    for (double fit_params::*field :
         {&fit_params::gumbel_noise, &fit_params::gumbel_temperature, &fit_params::learning_rate,
          &fit_params::wire_learning_rate, &fit_params::refresh_share, &fit_params::warm_up,
          &fit_params::final_rate})
        for (const double value : bad) {
            fit_params params;
            params.change_energy = [](gate_op, std::size_t) { return 1.0; };
            params.*field = value;
            refused(params);
        }
    constexpr std::array weights{&price_params::area_weight, &price_params::output_area,
                                 &price_params::energy_weight};
    for (double price_params::*const field : weights)
        for (const double value : bad) {
            fit_params params;
            params.change_energy = [](gate_op, std::size_t) { return 1.0; };
            params.prices.*field = value;
            refused(params);
        }
    for (const double value : {bad[0], bad[1]}) {
        fit_params params{.prices = {.energy_weight = 1}};
        params.change_energy = [&](gate_op op, std::size_t) { return op == gate_op::xor_ab ? value : 1.0; };
        refused(params);
        relaxed_network network = make_network(gate_form::lut4);
        const auto cost = [&](gate_op op) noexcept { return op == gate_op::xor_ab ? value : 1.0; };
        CHECK_THROWS_WITH_AS(fit(network, train, {}, cost), doctest::Contains("cost of xor"), argument_error);
    }
    fit_params params{.keep_best = true};
    relaxed_network network = make_network(gate_form::lut4);
    CHECK_THROWS_WITH_AS(fit(network, train, params), "keep best = true: needs held-out samples",
                         argument_error);
    // Held-out samples that do not fit are told before any epoch.
    dataset other = held_out;
    other.classes = 5;
    bool has_begun = false;
    params.held_out = &other;
    params.stop = [&] { return has_begun = true; };
    CHECK_THROWS_WITH_AS(fit(network, train, params), "held-out classes = 5: the network has 4",
                         argument_error);
    const dataset wide{bit_matrix(3, 11), {0, 1, 2}, 4};
    params.held_out = &wide;
    CHECK_THROWS_WITH_AS(fit(network, train, params),
                         "held-out samples = 11 bits each: the network has 10 inputs", argument_error);
    CHECK_FALSE(has_begun);
    // One step by itself.
    thread_pool pool(1);
    basic_trainer<float> trainer(network, 10, pool);
    const std::vector<std::uint32_t> order = {0, 1, 2};
    const std::vector<std::uint8_t> labels = {0, 1, 2};
    const auto step = [&](const step_params& now) {
        CHECK_THROWS_AS(trainer.step(train.inputs, order, labels, now, paper_cost{}), argument_error);
    };
    for (double step_params::*field : {&step_params::learning_rate, &step_params::wire_learning_rate})
        for (const double value : bad) {
            step_params now;
            now.*field = value;
            step(now);
        }
    for (double price_params::*const field : weights)
        for (const double value : bad) {
            step_params now;
            now.prices.*field = value;
            step(now);
        }
    for (const double value : bad) {
        step({.noise = {.scale = value}});
        step({.noise = {.scale = 1, .temperature = value}});
    }
    step({.noise = {.scale = 1, .temperature = 0}});
}
