// Training steps: nanoseconds per neuron and sample, against PyTorch where it is installed, one thread, and
// the machine; see README.md.

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <dlgn/cost/paper_cost.hpp>
#include <dlgn/relax/relaxed_network.hpp>
#include <dlgn/train/trainer.hpp>

#include "support/catch.hpp"
#include "support/measure.hpp"

namespace {

using namespace dlgn;
using dlgn_bench::median;
using dlgn_bench::print_costs;

constexpr std::size_t image_size = 784;
constexpr std::size_t batch = 128;
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

/// A network, and the step that it is trained by, on images of random bits, a fifth of them ones.
class training {
public:
    training(const shape& shape, std::size_t threads)
        : training({.inputs = image_size,
                    .layers = dense_layers(shape.layers),
                    .classes = 10,
                    .form = shape.form,
                    .candidates = shape.candidates},
                   threads, shape.mode) {}
    training(const network_params& params, std::size_t threads, forward_mode mode = forward_mode::soft)
        : images_(batch, params.inputs), network_(params, 1), pool_(threads),
          trainer_(network_, batch, pool_), params_{.prices = {.area_weight = 0.01}, .mode = mode} {
        random_engine random(1);
        for (std::size_t i = 0; i < batch; ++i) {
            order_[i] = static_cast<std::uint32_t>(i);
            labels_[i] = static_cast<std::uint8_t>(random.below(10));
            for (std::size_t j = 0; j < images_.columns(); ++j)
                images_.set(i, j, random.below(5) == 0);
        }
    }

    step_stats step() { return trainer_.step(images_, order_, labels_, params_, paper_cost{}); }

    [[nodiscard]] double neuron_samples() const { return static_cast<double>(network_.neurons() * batch); }

    /// Of all layers, one after the other.
    [[nodiscard]] std::vector<float> weights() const {
        std::vector<float> all;
        for (const auto& layer : network_.layers())
            for (const auto* weights : {&layer.gate_weights(), &layer.wire_weights()})
                all.insert(all.end(), weights->data(), weights->data() + weights->size());
        return all;
    }

private:
    bit_matrix images_;
    std::vector<std::uint8_t> labels_ = std::vector<std::uint8_t>(batch);
    std::vector<std::uint32_t> order_ = std::vector<std::uint32_t>(batch);
    relaxed_network network_;
    thread_pool pool_;
    basic_trainer<float> trainer_;
    step_params params_;
};

/// Seconds a step takes, measured by a benchmark of that name.
double step_time(const std::string& name, const shape& shape, std::size_t threads) {
    training training(shape, threads);
    BENCHMARK(std::string(name)) { return training.step(); };
    return median(name);
}

/// What one step makes of the weights.
std::vector<float> trained_weights(const shape& shape, std::size_t threads) {
    training training(shape, threads);
    training.step();
    return training.weights();
}

/// Seconds the same step takes in PyTorch, whose own process measures it; nothing where the system's Python
/// has none.
std::optional<double> pytorch_time(const std::string& form, std::size_t threads,
                                   const std::vector<std::size_t>& layers) {
    std::string command = "/usr/bin/python3 '" DLGN_SOURCE_DIR "/bench/train/pytorch.py' " + form + " " +
                          std::to_string(threads) + " " + std::to_string(batch);
    for (const std::size_t layer : layers)
        command += " " + std::to_string(layer);
    command += " 2>/dev/null";
    const std::unique_ptr<FILE, int (*)(FILE*)> out(popen(command.c_str(), "r"), pclose);
    double time = 0;
    if (!out || std::fscanf(out.get(), "%lf", &time) != 1)
        return std::nullopt;
    return time;
}

constexpr std::size_t chains = 12;
constexpr std::size_t rounds = 10000;

/// `rounds` of a multiply-add for each chain and lane, in single precision.
void multiply_adds() {
    using vector = xsimd::batch<float>;
    vector sums[chains];
    for (auto& sum : sums)
        sum = vector(1.0F);
    const vector factor(0.999F);
    for (std::size_t i = 0; i < rounds; ++i)
        for (auto& sum : sums)
            sum = xsimd::fma(sum, factor, factor);
    asm volatile("" : : "r"(sums) : "memory");
}

const std::vector<std::size_t> small(4, 2000);
const std::vector<std::size_t> medium(6, 8000);
const std::vector<std::size_t> large(5, 64000);

double per_neuron(double seconds, const shape& shape) { return seconds / shape.neuron_samples() * 1e9; }

} // namespace

TEST_CASE("small steps") {
    const auto torch = pytorch_time("sum", 1, small);
    const auto against_torch = [&](const std::string& name, const shape& shape) {
        const double ours = per_neuron(step_time(name, shape, 1), shape);
        print_costs(name, ours, per_neuron(torch.value_or(0), shape),
                    torch ? "ns per neuron and sample, against PyTorch" : "ns; PyTorch is not installed");
        return ours;
    };
    against_torch("softmax16_4x2000_1t", {.layers = small, .form = gate_form::softmax16});
    const double soft = against_torch("lut4_4x2000_1t", {.layers = small});
    if (const auto collapsed = pytorch_time("collapsed", 1, small)) {
        const shape softmax{.layers = small, .form = gate_form::softmax16};
        print_costs("softmax16_4x2000_collapsed", per_neuron(median("softmax16_4x2000_1t"), softmax),
                    per_neuron(*collapsed, softmax),
                    "ns per neuron and sample, against PyTorch, four coefficients");
    }
    against_torch("lut4_hard_4x2000_1t", {.layers = small, .mode = forward_mode::hard});
    for (const std::size_t candidates : {8U, 16U, 32U}) {
        against_torch("lut4_k" + std::to_string(candidates) + "_4x2000_1t",
                      {.layers = small, .candidates = candidates});
        against_torch("lut4_hard_k" + std::to_string(candidates) + "_4x2000_1t",
                      {.layers = small, .candidates = candidates, .mode = forward_mode::hard});
    }

    BENCHMARK("multiply-adds") { multiply_adds(); };
    const std::vector<std::uint64_t> memory(std::size_t{1} << 25U, 1); // 256 MB
    BENCHMARK("read of memory") {
        std::uint64_t sum = 0;
        for (const std::uint64_t word : memory)
            sum += word;
        return sum;
    };
    // A neuron takes at least 3 multiply-adds forward, 4 for its coefficients and 4 for its inputs backward.
    constexpr double lanes = double{chains} * rounds * xsimd::batch<float>::size;
    print_costs("lut4_4x2000_fma", soft, 11 * median("multiply-adds") * 1e9 / lanes,
                "ns per neuron and sample, against 11 multiply-adds");
    // And moves at least, at 2 bytes a value: two values and a result forward, two values and two gradients
    // backward, and the gradient of the result.
    const auto bytes = static_cast<double>(memory.size() * sizeof(std::uint64_t));
    print_costs("lut4_4x2000_memory", soft, 16 * median("read of memory") * 1e9 / bytes,
                "ns per neuron and sample, against 16 bytes from memory");
}

TEST_CASE("convolution") {
    // As wide as the published network for CIFAR-10 of that size, with three thresholds of each colour.
    const network_params trees{
        .inputs = 32 * 32 * 9,
        .layers = {convolution{.kernels = 96, .side = 3, .padding = 1, .depth = 3}, or_pooling{.side = 2},
                   convolution{.kernels = 400, .side = 3, .padding = 1, .depth = 3, .channels = 2},
                   or_pooling{.side = 2},
                   convolution{.kernels = 1600, .side = 3, .padding = 1, .depth = 3, .channels = 2},
                   or_pooling{.side = 2},
                   convolution{.kernels = 3200, .side = 3, .padding = 1, .depth = 3, .channels = 2},
                   or_pooling{.side = 2}, 40000, 20000, 10000},
        .classes = 10,
        .candidates = 1,
        .image = {.rows = 32, .columns = 32},
        .residual = 2};
    training convolutional(trees, 1);
    BENCHMARK("convolution_3m_1t") { return convolutional.step(); };
    const shape dense{.layers = small};
    const double one = per_neuron(step_time("dense, beside the convolution", dense, 1), dense);
    print_costs("convolution_3m_1t", median("convolution_3m_1t") / convolutional.neuron_samples() * 1e9, one,
                "ns per neuron and sample, against lut4_4x2000_1t");
}

TEST_CASE("threads") {
    const auto two_threads = [](const std::string& name, const shape& shape) {
        // Not their values, which would fill screens.
        const bool same_weights = trained_weights(shape, 1) == trained_weights(shape, 2);
        REQUIRE(same_weights);
        const double one = per_neuron(step_time(name + ", one thread", shape, 1), shape);
        const double two = per_neuron(step_time(name + ", two threads", shape, 2), shape);
        print_costs(name, two, one, "ns per neuron and sample, against one thread");
    };
    two_threads("threads_2", {.layers = medium});
    two_threads("threads_2_hard_k16", {.layers = medium, .candidates = 16, .mode = forward_mode::hard});
}

TEST_CASE("epochs") {
    const auto epoch = [](const std::string& name, const shape& shape) {
        constexpr double goal = 15;
        print_costs(name, step_time(name, shape, 2) * (epoch_images / batch), goal, "s, against the goal");
    };
    epoch("epoch_6x8000_2t", {.layers = medium});
    epoch("epoch_5x64000_2t", {.layers = large});
    epoch("epoch_hard_5x64000_2t", {.layers = large, .mode = forward_mode::hard});
    epoch("epoch_softmax16_5x64000_2t", {.layers = large, .form = gate_form::softmax16});
}
