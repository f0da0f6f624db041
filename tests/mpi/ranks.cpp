// A training run under mpirun, in the ways that tests/mpi/ranks.sh asks for:
//   ranks same            the network and the log of a run by ranks are those of one process
//   ranks start FILE      trains a part and keeps a checkpoint
//   ranks continue FILE   goes on from it to the end of a run that was never interrupted
//   ranks WAY RANK        in the middle of a step, rank RANK ends in some way: throw, kill, exit, hang
//   ranks WAY all         so do all: throw

#include <chrono>
#include <csignal>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <span>
#include <string>
#include <vector>

#include <dlgn/mpi.hpp>

#include "train/rank_runs.hpp"

using namespace dlgn;
using dlgn_test::ranks_outcome;
using dlgn_test::ranks_run;
using dlgn_test::run_parts;
using dlgn_test::train_by;

namespace {

int same(communicator& ranks) {
    run_parts parts = ranks_run();
    parts.params.augment = nullptr; // which all ranks call for all samples
    if (train_by(parts, &ranks) != train_by(parts, nullptr))
        throw error("the ranks trained another network than one process");
    for (std::size_t rank = 0; rank < ranks.size(); ++rank)
        if (!ranks.any(ranks.rank() == rank) || ranks.any(false))
            throw error("what one rank says is not known to all");
    std::printf("rank %zu of %zu: the same\n", ranks.rank(), ranks.size());
    return 0;
}

int train_with_checkpoint(communicator& ranks, const std::string& file, bool is_start) {
    run_parts parts = ranks_run();
    parts.params.checkpoint = file;
    if (is_start)
        parts.params.stop = [left = ranks.rank() == 0 ? 3 : 1000]() mutable { return left-- == 0; };
    const ranks_outcome together = train_by(parts, &ranks);
    parts.params.checkpoint.clear();
    if (!is_start && together != train_by(parts, nullptr))
        throw error("the continued run came to another network");
    return 0;
}

/// Rank `who`, or every one, ends in the middle of the second epoch.
int end(communicator& ranks, const std::string& way, const std::string& who) {
    run_parts parts = ranks_run();
    const bool is_this = who == "all" || std::to_string(ranks.rank()) == who;
    parts.params.augment = [&, left = 700](std::span<bit_word>, random_engine&) mutable {
        if (!is_this || --left > 0)
            return;
        if (way == "throw")
            throw error("out of paper");
        if (way == "exit")
            std::_Exit(0);
        std::raise(way == "kill" ? SIGKILL : SIGSTOP);
    };
    train_by(parts, &ranks);
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    const std::vector<std::string> words(argv + 1, argv + argc);
    // Small pieces, so that there are many, and more than are under way at once.
    const mpi_params params{.patience = std::chrono::seconds(3), .piece = 100};
    return run_ranks(
        argc, argv,
        [&](communicator& ranks) {
            if (words.at(0) == "same")
                return same(ranks);
            if (words[0] == "start" || words[0] == "continue")
                return train_with_checkpoint(ranks, words.at(1), words[0] == "start");
            return end(ranks, words[0], words.at(1));
        },
        params);
}
