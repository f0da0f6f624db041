// Training by several ranks, which are threads here; tests/mpi has processes.

#include <cstddef>
#include <cstdint>
#include <functional>
#include <numeric>
#include <ostream>
#include <span>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include <dlgn/core/communicator.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/train/fit.hpp>
#include <dlgn/train/teacher.hpp>

#include "support/temporary_folder.hpp"
#include "support/thread_ranks.hpp"
#include "train/rank_runs.hpp"

using namespace dlgn;
using dlgn_test::rank_order;
using dlgn_test::ranks_outcome;
using dlgn_test::ranks_run;
using dlgn_test::run_parts;
using dlgn_test::thread_ranks;
using dlgn_test::train_by;

namespace {

std::vector<ranks_outcome> train_by(std::size_t size, const run_parts& parts,
                                    rank_order order = rank_order::fixed) {
    std::vector<ranks_outcome> results(size);
    thread_ranks(size, order).run([&](communicator& ranks) {
        results[ranks.rank()] = train_by(parts, &ranks);
    });
    return results;
}

/// The message of what is thrown, or "none".
std::string message_of_ranks(const std::function<void()>& call) {
    try {
        call();
        return "none";
    } catch (const error& failure) {
        return failure.what();
    }
}

} // namespace

TEST_CASE("shares of a batch are whole shards, in order, and all of it") {
    for (const std::size_t size : {1U, 2U, 3U, 5U})
        for (const std::size_t count : {1U, 64U, 65U, 200U, 1000U}) {
            std::vector<detail::item_range> shares(size);
            thread_ranks(size).run([&](communicator& ranks) {
                shares[ranks.rank()] = detail::share_of(count, 64, ranks);
                CHECK(shares[ranks.rank()].count <= detail::largest_share(count, 64, ranks));
            });
            std::size_t end = 0;
            for (const auto& [first, part] : shares) {
                CHECK(first == end);
                CHECK((first % 64 == 0 || part == 0));
                end = first + part;
            }
            CHECK(end == count);
        }
}

TEST_CASE("any number of ranks trains to the bits of one process") {
    run_parts parts = ranks_run();
    SUBCASE("dense") {}
    SUBCASE("a kernel at every position, a fixed layer, a frozen one") {
        parts.shape.image = {.rows = 2, .columns = 3};
        parts.shape.layers = {convolution{.kernels = 4, .side = 2, .padding = 1, .depth = 2}, or_pooling{},
                              12, 9};
        parts.params.augment = nullptr; // then each rank draws its own samples only
        parts.params.freeze_every = 1;
        parts.params.freeze_from = 2;
    }
    SUBCASE("the paper's form, hard layers below soft ones, a teacher") {
        parts.shape.form = gate_form::softmax16;
        parts.params.layers = {{.hard_epochs = 2}, {}};
        parts.is_taught = true;
    }
    const ranks_outcome one = train_by(parts);
    for (const std::size_t size : {2U, 3U, 4U, 7U}) // of seven two have nothing to do
        for (const ranks_outcome& of_rank : train_by(size, parts))
            CHECK(of_rank == one);
    // In another order the sums have other bits: the comparison would tell.
    CHECK_FALSE(train_by(3, parts, rank_order::reversed).front() == one);
}

TEST_CASE("ranks of a hard pass differ from one process by the rounding of sums") {
    // The first step, in double precision, whose sums are not rounded to 8 bits.
    run_parts parts = ranks_run();
    parts.params.epochs = parts.params.hard_epochs = 1;
    const auto gradients_of = [&](communicator& ranks) {
        basic_relaxed_network<double> network(parts.shape, parts.network_seed);
        thread_pool pool(1);
        basic_trainer<double> trainer(network, 300, pool, ranks);
        std::vector<std::uint32_t> order(300);
        std::iota(order.begin(), order.end(), 0U);
        const std::span<const std::uint8_t> labels(parts.data.labels);
        trainer.step(parts.data.inputs, order, labels.first(300), {.mode = forward_mode::hard}, unit_cost{});
        std::vector<double> all;
        for (const auto& layer : trainer.gradients())
            for (const auto* of : {&layer.gates, &layer.wires})
                all.insert(all.end(), of->data(), of->data() + of->size());
        return all;
    };
    communicator alone;
    const std::vector<double> one = gradients_of(alone);
    std::vector<std::vector<double>> of_ranks(4);
    thread_ranks(4).run([&](communicator& ranks) { of_ranks[ranks.rank()] = gradients_of(ranks); });
    for (const auto& gradients : of_ranks) {
        CHECK(gradients == of_ranks.front());
        REQUIRE(gradients.size() == one.size());
        for (std::size_t i = 0; i < one.size(); ++i)
            CHECK(gradients[i] == doctest::Approx(one[i]).epsilon(1e-12).scale(1));
    }
    // A whole run: the ranks are at one, bit by bit.
    parts.params.epochs = parts.params.hard_epochs = 3;
    const std::vector<ranks_outcome> results = train_by(3, parts);
    CHECK(results[1] == results[0]);
    CHECK(results[2] == results[0]);
    CHECK(train_by(3, parts) == results);
}

TEST_CASE("a checkpoint of some ranks is continued by others") {
    const dlgn_test::temporary_folder folder;
    run_parts parts = ranks_run();
    const ranks_outcome whole = train_by(parts);
    parts.params.checkpoint = folder / "run.checkpoint";
    // Rank 1 alone is asked to stop, within an epoch.
    thread_ranks(4).run([&](communicator& ranks) {
        run_parts stopped = parts;
        if (ranks.rank() == 1)
            stopped.params.stop = [left = 3]() mutable { return left-- == 0; };
        train_by(stopped, &ranks);
    });
    thread_ranks(2).run([&](communicator& ranks) {
        run_parts ended = parts; // after two epochs, by rank 0
        ended.params.on_epoch = [&](const epoch_stats& e) { return e.epoch < 2 || ranks.rank() != 0; };
        train_by(ended, &ranks);
    });
    CHECK(train_by(parts).log.size() == whole.log.size());
    CHECK(train_by(3, parts).back() == whole); // the run is over; its end is kept
}

TEST_CASE("ranks that do not train the same say so, and what one throws ends all") {
    const auto message = [](const std::function<void(run_parts&, std::size_t)>& change) {
        return message_of_ranks([&] {
            thread_ranks(3).run([&](communicator& ranks) {
                run_parts parts = ranks_run();
                change(parts, ranks.rank());
                train_by(parts, &ranks);
            });
        });
    };
    CHECK(message([](run_parts& parts, std::size_t rank) { parts.params.batch = rank < 2 ? 300 : 200; }) ==
          "rank 2 trains another run than rank 0: 'batch 200' instead of 'batch 300'");
    CHECK(message([](run_parts& parts, std::size_t rank) { parts.network_seed = 1 + rank; }) ==
          "rank 1 trains another run than rank 0: 'network-seed 2' instead of 'network-seed 1'");
    CHECK(message([](run_parts& parts, std::size_t rank) {
              parts.params.on_epoch = [rank](const epoch_stats& e) {
                  return e.epoch == 2 && rank == 1 ? throw error("no paper") : true;
              };
          }) == "rank 1: no paper");
    const dlgn_test::temporary_folder folder;
    write_file(folder / "bad", [](std::ostream& out) { out << "nonsense"; });
    CHECK(message([&](run_parts& parts, std::size_t) { parts.params.checkpoint = folder / "bad"; }) ==
          (folder / "bad").string() + ": is not a checkpoint");
    CHECK(message([&](run_parts& parts, std::size_t) {
              parts.params.checkpoint = folder / "no/where";
          }).starts_with((folder / "no/where").string()));
}
