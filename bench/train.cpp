// Training steps: nanoseconds per neuron and sample, against PyTorch where it is installed, one thread, and
// the machine; see README.md. Arguments: two folders of no use here, and the folder of the benchmarks'
// sources.

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <dlgn/dlgn.hpp>

#include "measure.hpp"

namespace {

using namespace dlgn;
using dlgn_bench::median_time;
using dlgn_bench::print_row;

constexpr std::size_t image_size = 784;
constexpr std::size_t batch = 128;
constexpr double seconds = 1.5; // for each measurement
constexpr std::size_t epoch_images = 60000;

struct shape {
    std::vector<std::size_t> layers;
    gate_form form = gate_form::lut4;
    std::size_t candidates = 1;
    forward_mode mode = forward_mode::soft;

    [[nodiscard]] double neuron_samples() const {
        std::size_t neurons = 0;
        for (const std::size_t layer : layers)
            neurons += layer;
        return static_cast<double>(neurons * batch);
    }
};

/// Seconds a step takes, on images of random bits, a fifth of them ones.
double step_time(const shape& shape, std::size_t threads) {
    random_engine random(1);
    bit_matrix images(batch, image_size);
    std::vector<std::uint8_t> labels(batch);
    std::vector<std::uint32_t> order(batch);
    for (std::size_t i = 0; i < batch; ++i) {
        order[i] = static_cast<std::uint32_t>(i);
        labels[i] = static_cast<std::uint8_t>(random.below(10));
        for (std::size_t j = 0; j < image_size; ++j)
            images.set(i, j, random.below(5) == 0);
    }
    relaxed_network network({.inputs = image_size,
                             .layers = dense_layers(shape.layers),
                             .classes = 10,
                             .form = shape.form,
                             .candidates = shape.candidates},
                            1);
    thread_pool pool(threads);
    basic_trainer<float> trainer(network, batch, pool);
    const step_params params{.area_weight = 0.01, .mode = shape.mode};
    return median_time(seconds, [&] { trainer.step(images, order, labels, params, paper_cost{}); });
}

/// Seconds the same step takes in PyTorch; nothing where the system's Python has none.
std::optional<double> pytorch_time(const std::string& sources, std::size_t threads,
                                   const std::vector<std::size_t>& layers) {
    std::string command = "/usr/bin/python3 '" + sources + "/train.py' " + std::to_string(threads) + " " +
                          std::to_string(batch);
    for (const std::size_t layer : layers)
        command += " " + std::to_string(layer);
    command += " 2>/dev/null";
    const std::unique_ptr<FILE, int (*)(FILE*)> out(popen(command.c_str(), "r"), pclose);
    double time = 0;
    if (!out || std::fscanf(out.get(), "%lf", &time) != 1)
        return std::nullopt;
    return time;
}

/// Single-precision multiply-adds a nanosecond of one core.
double multiply_adds() {
    using vector = xsimd::batch<float>;
    constexpr std::size_t chains = 12;
    constexpr std::size_t rounds = 100000;
    vector sums[chains];
    for (auto& sum : sums)
        sum = vector(1.0F);
    const vector factor(0.999F);
    const double time = median_time(0.2, [&] {
        for (std::size_t i = 0; i < rounds; ++i)
            for (auto& sum : sums)
                sum = xsimd::fma(sum, factor, factor);
        asm volatile("" : : "r"(sums) : "memory");
    });
    return static_cast<double>(chains * rounds * vector::size) / time * 1e-9;
}

/// Bytes a nanosecond that one core reads from memory.
double memory_bandwidth() {
    const std::vector<std::uint64_t> memory(std::size_t{1} << 25U, 1); // 256 MB
    std::uint64_t sum = 0;
    const double time = median_time(0.5, [&] {
        for (const std::uint64_t word : memory)
            sum += word;
        asm volatile("" : : "r"(sum));
    });
    return static_cast<double>(memory.size() * sizeof(std::uint64_t)) / time * 1e-9;
}

void run(const std::string& sources) {
    dlgn_bench::print_header();
    const std::vector<std::size_t> small(4, 2000);
    const std::vector<std::size_t> medium(6, 8000);
    const std::vector<std::size_t> large(5, 64000);
    const auto torch = pytorch_time(sources, 1, small);
    const auto against_torch = [&](const std::string& name, const shape& shape) {
        const double ours = step_time(shape, 1) / shape.neuron_samples() * 1e9;
        const double theirs = torch.value_or(0) / shape.neuron_samples() * 1e9;
        print_row(name, ours, theirs, theirs / ours,
                  torch ? "ns per neuron and sample, against PyTorch" : "ns; PyTorch is not installed");
        return ours;
    };
    against_torch("softmax16_4x2000_1t", {.layers = small, .form = gate_form::softmax16});
    const double soft = against_torch("lut4_4x2000_1t", {.layers = small});
    against_torch("lut4_hard_4x2000_1t", {.layers = small, .mode = forward_mode::hard});
    for (const std::size_t candidates : {8U, 16U, 32U}) {
        against_torch("lut4_k" + std::to_string(candidates) + "_4x2000_1t",
                      {.layers = small, .candidates = candidates});
        against_torch("lut4_hard_k" + std::to_string(candidates) + "_4x2000_1t",
                      {.layers = small, .candidates = candidates, .mode = forward_mode::hard});
    }
    const auto two_threads = [&](const std::string& name, const shape& shape) {
        const double one = step_time(shape, 1) / shape.neuron_samples() * 1e9;
        const double two = step_time(shape, 2) / shape.neuron_samples() * 1e9;
        print_row(name, two, one, one / two, "ns per neuron and sample, against one thread");
    };
    two_threads("threads_2", {.layers = medium});
    two_threads("threads_2_hard_k16", {.layers = medium, .candidates = 16, .mode = forward_mode::hard});
    const auto epoch = [&](const std::string& name, const shape& shape, double goal) {
        const double time = step_time(shape, 2) * (epoch_images / batch);
        print_row(name, time, goal, goal / time, "s, against the goal");
    };
    epoch("epoch_6x8000_2t", {.layers = medium}, 15);
    epoch("epoch_5x64000_2t", {.layers = large}, 15);
    epoch("epoch_hard_5x64000_2t", {.layers = large, .mode = forward_mode::hard}, 15);
    epoch("epoch_softmax16_5x64000_2t", {.layers = large, .form = gate_form::softmax16}, 15);
    // A neuron takes at least 3 multiply-adds forward, 4 for its coefficients and 4 for its inputs backward.
    const double fma = 11 / multiply_adds();
    print_row("lut4_4x2000_fma", soft, fma, fma / soft, "ns per neuron and sample, against 11 multiply-adds");
    // And moves at least, at 2 bytes a value: two values and a result forward, two values and two gradients
    // backward, and the gradient of the result.
    const double bytes = 16 / memory_bandwidth();
    print_row("lut4_4x2000_memory", soft, bytes, bytes / soft,
              "ns per neuron and sample, against 16 bytes from memory");
}

} // namespace

int main(int argc, char** argv) {
    try {
        run(argc > 3 ? argv[3] : ".");
    } catch (const std::exception& failure) {
        std::fprintf(stderr, "error: %s\n", failure.what());
        return EXIT_FAILURE;
    }
    return EXIT_SUCCESS;
}
