// Training by two ranks against one process on the same machine, what a sum costs, and the model of
// docs/scaling.md: against the measurement, and for 64 ranks. Starts itself under mpirun.

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include <dlgn/cost/paper_cost.hpp>
#include <dlgn/mpi.hpp>
#include <dlgn/train/trainer.hpp>

#include "support/measure.hpp"

namespace {

using namespace dlgn;
using dlgn_bench::print_row;

constexpr std::size_t image_size = 784;

struct shape {
    std::string name;
    std::size_t batch;
    gate_form form = gate_form::lut4;
    forward_mode mode = forward_mode::soft;
};
/// Five layers of 64,000 neurons each.
const std::vector<std::size_t> layers(5, 64000);
constexpr double neurons = 320'000;
const std::vector<shape> shapes = {{"512", 512},
                                   {"128", 128},
                                   {"softmax16_128", 128, gate_form::softmax16},
                                   {"hard_128", 128, gate_form::lut4, forward_mode::hard}};

/// Measurements by name: seconds, and bytes.
using figures = std::map<std::string, double>;

/// The median of some calls, of which all ranks make equally many.
double median_of(communicator& ranks, std::size_t calls, const std::function<void()>& call) {
    call();
    std::vector<double> times(calls);
    for (double& time : times) {
        static_cast<void>(ranks.any(false)); // all begin together
        const auto begin = std::chrono::steady_clock::now();
        call();
        time = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    }
    std::ranges::sort(times);
    return times[calls / 2];
}

/// Images of random bits, a fifth of them ones.
bit_matrix random_images(std::size_t count, random_engine& random) {
    bit_matrix images(count, image_size);
    for (std::size_t i = 0; i < count; ++i)
        for (std::size_t j = 0; j < image_size; ++j)
            images.set(i, j, random.below(5) == 0);
    return images;
}

/// Every rank with one thread.
figures measure(communicator& ranks) {
    figures found;
    const auto* const by_mpi = dynamic_cast<const mpi_communicator*>(&ranks);
    const auto sent = [&] { return by_mpi != nullptr ? static_cast<double>(by_mpi->bytes_sent()) : 0.0; };
    thread_pool pool(1);
    for (const shape& s : shapes) {
        random_engine random(1);
        const bit_matrix images = random_images(s.batch, random);
        std::vector<std::uint8_t> labels(s.batch);
        std::vector<std::uint32_t> order(s.batch);
        for (std::size_t i = 0; i < s.batch; ++i) {
            order[i] = static_cast<std::uint32_t>(i);
            labels[i] = static_cast<std::uint8_t>(random.below(10));
        }
        relaxed_network network({.inputs = image_size,
                                 .layers = dense_layers(layers),
                                 .classes = 10,
                                 .form = s.form,
                                 .candidates = 1},
                                1);
        basic_trainer<float> trainer(network, s.batch, pool, ranks);
        const step_params params{.prices = {.area_weight = 0.01}, .mode = s.mode};
        const double before = sent();
        std::size_t steps = 0;
        found["step_" + s.name] = median_of(ranks, 15, [&] {
            trainer.step(images, order, labels, params, paper_cost{});
            ++steps;
        });
        found["bytes_" + s.name] = (sent() - before) / static_cast<double>(steps);
        if (ranks.size() > 1 || s.name != "128")
            continue;
        auto ready = network.make_prepared();
        auto gradients = network.make_gradients();
        network.prepare(pool, s.mode, ready);
        soft_pass<float> pass(network, s.batch);
        pass.load(pool, images, order);
        pass.forward(pool, ready);
        found["backward_128"] = median_of(ranks, 15, [&] { pass.backward(pool, ready, gradients); });
    }
    for (const std::size_t bytes : {std::size_t{8}, std::size_t{1} << 24U}) {
        std::vector<std::uint64_t> values(bytes / 8);
        const auto add = [&](std::size_t first, std::size_t last) {
            for (std::size_t i = first; i < last; ++i)
                values[i] += i;
        };
        found["sum_" + std::to_string(bytes)] =
            median_of(ranks, 25, [&] { ranks.wait(ranks.start_sum(std::span(values), 1, add)); });
    }
    return found;
}

/// What the second of two processes is told, and tells: lines of a name and a number.
figures measure_ranks(const std::string& program) {
    const std::string command = "OMPI_ALLOW_RUN_AS_ROOT=1 OMPI_ALLOW_RUN_AS_ROOT_CONFIRM=1 mpirun "
                                "--oversubscribe -n 2 '" +
                                program + "'";
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> output(::popen(command.c_str(), "r"), ::pclose);
    figures found;
    std::array<char, 64> name{};
    double value = 0;
    while (output != nullptr && std::fscanf(output.get(), "%63s %lf", name.data(), &value) == 2)
        found[name.data()] = value;
    if (found.size() < 2 * shapes.size())
        throw error("mpirun did not run this program");
    return found;
}

/// A connection between neighbours in the chain of ranks.
struct link {
    double latency;        ///< seconds a hop
    double rate;           ///< bytes a second, each way
    double message = 2e-6; ///< seconds of work for each piece
};

/// A step by some ranks, in seconds; see docs/scaling.md.
struct model {
    double fixed;    ///< of a neuron: weights, their activation, Adam
    double sample;   ///< of a neuron and a sample
    double backward; ///< share of that in the backward pass
    double depth = 5;

    [[nodiscard]] double alone(double count, double batch) const { return count * (fixed + sample * batch); }
    /// The sums of `count` layers of `bytes` each, in pieces, up the chain and down.
    [[nodiscard]] static double sums(double count, double bytes, double ranks, const link& by) {
        const auto piece =
            static_cast<double>(piece_of(static_cast<std::size_t>(bytes), static_cast<std::size_t>(ranks)));
        const double of_piece = piece / by.rate + by.message;
        return 2 * (ranks - 1) * (by.latency + of_piece) + (count * bytes / piece - 1) * of_piece;
    }
    [[nodiscard]] double step(double count, double batch, double ranks, const link& by) const {
        const double bytes = 16 * count / depth;
        const double own = count * sample * batch / ranks;
        // The lowest layer's sum has nothing to hide behind; the others have the backward pass below them.
        const double hidden = own * backward * (depth - 1) / depth;
        const double seen = std::max(sums(1, bytes, ranks, by), sums(depth, bytes, ranks, by) - hidden);
        return count * fixed + own + seen;
    }
};

void print_tables(figures one, figures two) {
    for (const shape& s : shapes) {
        const double ours = two["step_" + s.name];
        const double theirs = one["step_" + s.name];
        print_row(s.name == "512" ? "ranks_2" : "ranks_2_" + s.name, ours * 1e3, theirs * 1e3, theirs / ours,
                  "ms a step of 5 x 64,000, one thread a rank, against one process");
    }
    const double bytes = 16 * neurons;
    print_row("bytes_128", two["bytes_128"] / 1e6, bytes / 1e6, bytes / two["bytes_128"],
              "MB a rank sends in a step, against 16 bytes a neuron");
    const double latency = two["sum_8"] / 2;
    const double long_sum = static_cast<double>(std::size_t{1} << 24U);
    const double rate = long_sum / (two["sum_16777216"] - two["sum_8"]);
    std::printf("a sum by two ranks of this machine: %.1f us a hop, %.2f GB/s\n", latency * 1e6, rate / 1e9);
    model m{};
    m.sample = (one["step_512"] - one["step_128"]) / (neurons * 384);
    m.fixed = std::max(0.0, one["step_128"] / neurons - m.sample * 128);
    m.backward = one["backward_128"] / (neurons * m.sample * 128);
    std::printf("one process: %.3f ns a neuron, and %.3f ns a neuron and sample, of which %.0f %% backward\n",
                m.fixed * 1e9, m.sample * 1e9, 100 * m.backward);
    for (const shape& s : {shapes[0], shapes[1]}) {
        const double expected = m.step(neurons, static_cast<double>(s.batch), 2, {latency, rate});
        print_row("model_2_" + s.name, two["step_" + s.name] * 1e3, expected * 1e3,
                  expected / two["step_" + s.name], "ms a step, against the model");
    }
    // A shard of 64 samples a rank, a core each.
    for (const auto& [name, count] :
         {std::pair{"5x64000", 320e3}, std::pair{"1.28M", 1.28e6}, std::pair{"61M", 61e6}})
        for (const auto& [speed, by] :
             {std::pair{"10G", link{20e-6, 1.25e9}}, std::pair{"100G", link{2e-6, 12.5e9}}}) {
            const double of_layer = 16 * count / m.depth;
            print_row("sums_64_" + std::string(name) + "_" + speed,
                      1e3 * model::sums(m.depth, of_layer, 64, by), 1e3 * model::sums(1, of_layer, 64, by), 0,
                      "ms for the sums of five layers and of one, nothing hidden");
            const double together = m.step(count, 64 * 64, 64, by);
            const double alone = m.alone(count, 64 * 64);
            print_row("model_64_" + std::string(name) + "_" + speed, together * 1e3, alone * 1e3,
                      alone / together, "ms a step of 4,096 samples by 64 ranks, against one process");
        }
}

} // namespace

int main(int argc, char** argv) {
    return run_ranks(argc, argv, [&](communicator& ranks) {
        if (ranks.size() > 1) {
            for (const auto& [name, value] : measure(ranks))
                if (ranks.rank() == 0)
                    std::printf("%s %.9g\n", name.c_str(), value);
            return 0;
        }
        try {
            const figures one = measure(ranks);
            print_tables(one, measure_ranks(std::filesystem::canonical("/proc/self/exe").string()));
        } catch (const std::exception& failure) {
            std::fprintf(stderr, "error: %s\n", failure.what());
            return 1;
        }
        return 0;
    });
}
