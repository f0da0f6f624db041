#include <doctest/doctest.h>

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <new>
#include <ostream>
#include <set>
#include <string>
#include <vector>

#include <sys/wait.h>
#include <unistd.h>

#include <CLI/CLI.hpp>

#include <dlgn/circuit/file.hpp>
#include <dlgn/circuit/simplify.hpp>
#include <dlgn/core/file.hpp>
#include <dlgn/engine/engine.hpp>
#include <dlgn/export/c.hpp>
#include <dlgn/relax/discretise.hpp>
#include <dlgn/train/fit.hpp>

#include "faults/interpose.hpp"
#include "support/program.hpp"
#include "support/results.hpp"
#include "support/temporary_folder.hpp"
#include "train/runs.hpp"

// A whole small run, from samples to files, in which each call of the system fails in turn.

using namespace dlgn_test;

namespace {

/// Trains with a checkpoint, and writes and reads back what programs write.
void run(const std::filesystem::path& folder) {
    const support::locked_folder held(folder / "out");
    run_parts parts;
    parts.params.epochs = 2;
    parts.params.hard_epochs = 1;
    parts.params.batch = 20;
    parts.params.keep_best = true;
    parts.params.held_out = &parts.held_out;
    parts.params.threads = 3;
    parts.params.checkpoint = folder / "checkpoint";
    dlgn::relaxed_network network(parts.shape, parts.network_seed);
    dlgn::fit(network, parts.data, parts.params);
    const dlgn::circuit circuit = dlgn::simplify(dlgn::discretise(network));
    dlgn::write_circuit(folder / "out/trained.dlgn", circuit);
    support::replace_files(folder / "out", {}, [&](const std::filesystem::path& results) {
        dlgn::write_c(results / "trained.c", circuit);
    });
    const dlgn::circuit again = dlgn::read_circuit(folder / "out/trained.dlgn");
    if (dlgn::engine{again, {.threads = 2}}.classify(parts.data.inputs) !=
        dlgn::engine{circuit}.classify(parts.data.inputs))
        std::abort();
}

/// What a process did that ran with one call failing.
struct outcome {
    int status = 0; ///< of `waitpid`
    bool has_failed_call = false;
    std::string message; ///< on standard error
};

/// Runs in a process of its own, with call `number` of kind `kind` failing.
outcome run_with_fault(const std::filesystem::path& folder, call kind, std::size_t number) {
    const auto index = static_cast<std::size_t>(kind);
    int told[2];
    REQUIRE(::pipe(told) == 0);
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        ::dup2(told[1], 2);
        static char name[] = "run";
        static char* arguments[] = {name, nullptr};
        CLI::App app;
        const int status = support::run_program(app, 1, arguments, [&] {
            for (auto& calls : fault::calls)
                calls = 0;
            fault::fails[index] = number;
            run(folder);
        });
        const bool has_failed = fault::calls[index] >= number;
        ::_exit(status + (has_failed ? 0 : 100));
    }
    ::close(told[1]);
    outcome result;
    char buffer[4096];
    for (::ssize_t count = 0; (count = ::read(told[0], buffer, sizeof buffer)) > 0;)
        result.message.append(buffer, static_cast<std::size_t>(count));
    ::close(told[0]);
    REQUIRE(::waitpid(child, &result.status, 0) == child);
    result.has_failed_call = !WIFEXITED(result.status) || WEXITSTATUS(result.status) < 100;
    return result;
}

/// Every `step`-th call fails, from the first to the last one there is. Returns how many runs failed.
std::size_t fail_in_turn(call kind, std::size_t step) {
    std::size_t failures = 0;
    const std::set<std::string> known = {"trained.c", "trained.dlgn"};
    std::string whole_circuit;
    std::string whole_c;
    {
        const temporary_folder folder;
        run(folder.path());
        whole_circuit = dlgn::read_file(folder / "out/trained.dlgn");
        whole_c = dlgn::read_file(folder / "out/trained.c");
    }
    for (std::size_t number = 1;; number += step) {
        const temporary_folder folder;
        std::filesystem::create_directories(folder / "out");
        for (const char* name : {"out/trained.dlgn", "out/trained.c"})
            dlgn::write_file(folder / name, [](std::ostream& out) { out << "earlier"; });
        const outcome result = run_with_fault(folder.path(), kind, number);
        INFO("call " << number << " of kind " << static_cast<int>(kind) << ": status " << result.status
                     << ", " << result.message);
        REQUIRE(WIFEXITED(result.status));
        const int status = WEXITSTATUS(result.status) % 100;
        REQUIRE(status <= 1);
        if (status == 0) {
            REQUIRE(result.message.empty());
        } else {
            ++failures;
            REQUIRE(result.message.starts_with("error: "));
            REQUIRE(std::ranges::count(result.message, '\n') == 1);
        }
        // Nothing is half-written, and nothing left behind.
        const std::string circuit = dlgn::read_file(folder / "out/trained.dlgn");
        const std::string c = dlgn::read_file(folder / "out/trained.c");
        REQUIRE((circuit == whole_circuit || (status == 1 && circuit == "earlier")));
        REQUIRE((c == whole_c || (status == 1 && c == "earlier")));
        for (const auto& file : std::filesystem::recursive_directory_iterator(folder.path())) {
            const std::string name = file.path().filename().string();
            INFO(name);
            // Removing a folder takes memory.
            REQUIRE((known.count(name) == 1 || name == "out" || name == "checkpoint" ||
                     (name == "unfinished" && kind == call::malloc)));
        }
        // What is kept is good: the run goes on from there to the same end.
        if (status == 1 && (step == 1 || number % (16 * step) == 1)) {
            run(folder.path());
            REQUIRE(dlgn::read_file(folder / "out/trained.dlgn") == whole_circuit);
        }
        if (!result.has_failed_call)
            return failures;
    }
}

} // namespace

TEST_CASE("every write, synchronisation, closing and renaming that fails is told, and leaves files whole") {
    CHECK(fail_in_turn(call::write, 1) > 5);
    CHECK(fail_in_turn(call::fsync, 1) >= 4);
    CHECK(fail_in_turn(call::close, 1) >= 4);
    CHECK(fail_in_turn(call::rename, 1) >= 4);
}

TEST_CASE("a file that was written is on the disk, and so is its name") {
    const temporary_folder folder;
    const std::atomic<std::size_t>& synchronised = fault::calls[static_cast<std::size_t>(call::fsync)];
    const std::size_t before = synchronised;
    dlgn::write_file(folder / "file", [](std::ostream& out) { out << "text"; });
    CHECK(synchronised - before == 2); // the file and its folder
    dlgn::write_file("/dev/null", [](std::ostream& out) { out << "text"; });
    CHECK(synchronised - before == 2);
}

TEST_CASE("threads that cannot be created are done without") {
    CHECK(fail_in_turn(call::pthread_create, 1) == 0);
}

TEST_CASE("memory that runs out anywhere is told, and leaves files whole") {
    // All of some thousand allocations on demand, or else one in 23.
    CHECK(fail_in_turn(call::malloc, std::getenv("DLGN_TEST_ALL_FAULTS") != nullptr ? 1 : 23) > 5);
}
