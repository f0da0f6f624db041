// Refining whole classifiers, beside the library of an earlier commit; see README.md. Arguments: the folder
// of the model files, that of baselines, that of the benchmarks. With a model's name and a number of threads
// it prints the seconds of a round: so it is built once more for the baseline, with that commit's headers.

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include <dlgn/dlgn.hpp>

#include "support/gzip.hpp"

#include "support/measure.hpp"

namespace {

using namespace dlgn;
using std::filesystem::path;

constexpr const char* baseline_commit = "3fa0e92"; // one thread
constexpr std::size_t runs = 3;

/// The training images and two warped copies of each, as examples/refine.cpp has them.
dataset read_images() {
    const auto load = [](const path& file) { return support::read_plain_or_gzip(file); };
    const dataset images =
        split(read_mnist(path(DLGN_SOURCE_DIR) / "examples/data/mnist-1bit", load).train, 6000, 1).train;
    const std::size_t count = images.labels.size();
    dataset all{bit_matrix(3 * count, images.inputs.columns()), {}, images.classes};
    random_engine random(1);
    warp_images warp(28, 28, {.angle = 0.05, .bend = 0.5});
    for (std::size_t i = 0; i < all.inputs.rows(); ++i) {
        std::ranges::copy(images.inputs.row(i % count), all.inputs.row(i).begin());
        if (i >= count)
            warp(all.inputs.row(i), random);
        all.labels.push_back(images.labels[i % count]);
    }
    return all;
}

template <class Params>
void set_threads(Params& params, std::size_t threads) {
    if constexpr (requires { params.threads; })
        params.threads = threads;
}

/// Prints the seconds of a round and the cross-entropy after it.
void measure_round(const path& models, const std::string& name, std::size_t threads) {
    const dataset data = read_images();
    const circuit start = simplify(read_circuit(models / (name + ".dlgn")));
    refine_params params{.sweeps = 1};
    set_threads(params, threads);
    double cross_entropy = 0;
    params.on_sweep = [&](const circuit& /*now*/, const refine_stats& stats) {
        cross_entropy = stats.cross_entropy;
        return true;
    };
    const auto begin = std::chrono::steady_clock::now();
    static_cast<void>(refine(start, data, params));
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - begin;
    std::printf("%.6f %.9f\n", seconds.count(), cross_entropy);
}

std::string quoted(const path& name) { return "'" + name.string() + "'"; }

void run(const std::string& command) {
    if (std::system(command.c_str()) != 0)
        throw std::runtime_error("failed: " + command);
}

/// This program with the headers of the baseline's commit, for this machine.
path build_baseline(const path& folder) {
    const path root = DLGN_SOURCE_DIR;
    const path sources = folder / (std::string("refine-") + baseline_commit);
    const path program = sources / "refine";
    if (std::filesystem::exists(program))
        return program;
    std::filesystem::create_directories(sources);
    run("git -C " + quoted(root) + " archive " + baseline_commit + " include | tar -x -C " + quoted(sources));
    const path partial = sources / "partial";
    run("${CXX:-c++} -std=c++20 -O3 -DNDEBUG -march=native -DDLGN_SOURCE_DIR='\"" + root.string() + "\"' -I" +
        quoted(sources / "include") + " -I" + quoted(root / "bench") + " -I" + quoted(root / "examples") +
        " $(pkg-config --cflags eigen3 2>/dev/null || echo -I/usr/include/eigen3) " +
        quoted(root / "bench/refine.cpp") + " -o " + quoted(partial) + " -lz -pthread -ldl");
    std::filesystem::rename(partial, program);
    return program;
}

struct round_result {
    double seconds = 0;
    double cross_entropy = 0;
};

round_result time_round(const path& program, const path& models, const std::string& name,
                        std::size_t threads) {
    const std::string command =
        quoted(program) + " " + quoted(models) + " " + name + " " + std::to_string(threads);
    std::FILE* const pipe = popen(command.c_str(), "r");
    if (pipe == nullptr)
        throw std::runtime_error("failed: " + command);
    round_result result;
    const int found = std::fscanf(pipe, "%lf %lf", &result.seconds, &result.cross_entropy);
    if (pclose(pipe) != 0 || found != 2)
        throw std::runtime_error("failed: " + command);
    return result;
}

/// Runs of both in turn; their medians.
void compare(const path& self, const path& models, const path& baselines) {
    const path old = build_baseline(baselines);
    const std::size_t processors = std::max(1U, std::thread::hardware_concurrency());
    for (const std::string name : {"frontier_8k", "frontier_15k"})
        for (const std::size_t threads : {std::size_t{1}, processors}) {
            std::vector<double> ours;
            std::vector<double> theirs;
            for (std::size_t i = 0; i < runs; ++i) {
                const round_result now = time_round(self, models, name, threads);
                const round_result before = time_round(old, models, name, 1);
                std::fprintf(stderr, "%s, %zu threads: %.2f s to %.6f; baseline %.2f s to %.6f\n",
                             name.c_str(), threads, now.seconds, now.cross_entropy, before.seconds,
                             before.cross_entropy);
                ours.push_back(60 / now.seconds);
                theirs.push_back(60 / before.seconds);
            }
            const auto median = [](std::vector<double>& values) {
                std::ranges::sort(values);
                return values[values.size() / 2];
            };
            const double rate = median(ours);
            const double baseline = median(theirs);
            dlgn_bench::print_row(name + "_threads_" + std::to_string(threads), rate, baseline,
                                  rate / baseline, "rounds/min");
        }
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 4) {
        std::fprintf(stderr, "usage: bench_refine MODEL_FOLDER BASELINE_FOLDER BENCH_FOLDER\n"
                             "       bench_refine MODEL_FOLDER NAME THREADS\n");
        return 2;
    }
    try {
        const int threads = std::atoi(argv[3]);
        if (threads > 0)
            measure_round(argv[1], argv[2], static_cast<std::size_t>(threads));
        else
            compare(std::filesystem::absolute(argv[0]), argv[1], std::filesystem::absolute(argv[2]));
    } catch (const std::exception& error) {
        std::fprintf(stderr, "bench_refine: %s\n", error.what());
        return 1;
    }
    return 0;
}
