// The engine against its baselines; see README.md. Arguments: the folder of the model files, and a folder for
// compiled baselines.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <memory>
#include <new>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include <dlgn/core/random.hpp>
#include <dlgn/inference.hpp>

#include "measure.hpp"
#include "straight_line_c.hpp"

namespace {

using namespace dlgn;
using dlgn_bench::median_time;
using dlgn_bench::print_row;
using dlgn_bench::straight_line_c;

constexpr std::size_t image_size = 784;
constexpr std::uint8_t threshold = 127;
constexpr double seconds = 1.5; // for each measurement

/// Layers of random gates over the layer before; a share of wires, as training leaves them.
circuit random_layers(std::uint64_t seed, const std::vector<std::size_t>& layers, double wires) {
    random_engine random(seed);
    constexpr gate_op gates[] = {
        gate_op::and_ab, gate_op::a_and_not_b, gate_op::not_a_and_b, gate_op::xor_ab,     gate_op::or_ab,
        gate_op::nor_ab, gate_op::xnor_ab,     gate_op::a_or_not_b,  gate_op::not_a_or_b, gate_op::nand_ab};
    circuit result(image_size);
    std::size_t begin = 0;
    for (const std::size_t width : layers) {
        const std::size_t end = result.nodes();
        for (std::size_t i = 0; i < width; ++i) {
            const auto pick = [&] { return static_cast<node_id>(begin + random.below(end - begin)); };
            const gate_op op =
                random.uniform() < wires ? gate_op::wire_a : gates[random.below(std::size(gates))];
            const node_id a = pick();
            result.add_gate(op, a, pick());
        }
        begin = end;
    }
    std::vector<node_id> outputs;
    for (std::size_t node = begin; node < result.nodes(); ++node)
        outputs.push_back(static_cast<node_id>(node));
    const std::size_t count = outputs.size();
    result.set_outputs(std::move(outputs), equal_groups(count, 10));
    return result;
}

circuit model_or(const std::filesystem::path& path, const circuit& stand_in) {
    if (std::filesystem::exists(path))
        return read_circuit(path);
    std::fprintf(stderr, "%s is absent: a random circuit stands in\n", path.c_str());
    return stand_in;
}

struct free_words {
    void operator()(std::uint64_t* words) const noexcept { ::operator delete[](words, std::align_val_t{64}); }
};
using aligned_words = std::unique_ptr<std::uint64_t[], free_words>;
aligned_words make_words(std::size_t count) {
    return aligned_words(new (std::align_val_t{64}) std::uint64_t[count]());
}

/// Images and their bits above the threshold, packed and as a byte each, which is what the baseline reads.
struct image_set {
    std::vector<std::uint8_t> bytes;
    std::vector<std::uint8_t> flags;
    bit_matrix bits;

    explicit image_set(std::size_t count)
        : bytes(count * image_size), flags(bytes.size()), bits(count, image_size) {
        random_engine random(99);
        for (std::uint8_t& byte : bytes)
            byte = static_cast<std::uint8_t>(random());
        for (std::size_t i = 0; i < bytes.size(); ++i) {
            flags[i] = bytes[i] > threshold ? 1 : 0;
            bits.set(i / image_size, i % image_size, flags[i] != 0);
        }
    }
    [[nodiscard]] std::size_t size() const noexcept { return bits.rows(); }
    [[nodiscard]] sample_view pixels(std::size_t count) const {
        return {{bytes.data(), count * image_size}, count, image_size, image_size, threshold};
    }
};

/// Nanoseconds of one gate on one sample if all data stay in L1: two loads, an operation and a store of a
/// vector, from arrays of 8 KiB, by the same vectors as the engine.
double roofline() {
    using simd = detail::simd<default_arch>;
    constexpr std::size_t words = 1024;
    const aligned_words memory = make_words(3 * words);
    const std::uint64_t* const a = memory.get();
    const std::uint64_t* const b = a + words;
    std::uint64_t* const c = memory.get() + 2 * words;
    const double time = median_time(seconds / 4, [&] {
        for (int repeat = 0; repeat < 64; ++repeat) {
            for (std::size_t i = 0; i < words; i += simd::words)
                simd::store(c + i, simd::load(a + i) & simd::load(b + i));
            asm volatile("" : : "r"(c) : "memory");
        }
    });
    return time * 1e9 / (64.0 * words * 64.0);
}

/// Nanoseconds an image for the gates alone, outputs stored, in the engine's block.
double gates_alone(const circuit& source) {
    circuit plain = source;
    plain.set_outputs({source.outputs().begin(), source.outputs().end()});
    const basic_engine engine = dlgn::engine{source};
    const detail::tape tape = detail::compile(simplify(plain));
    const engine_kernels& all = kernels<default_arch>();
    const detail::block_kernels* chosen = all.by_size;
    while (64 * chosen->slot_words < engine.block())
        ++chosen;
    const std::size_t words = chosen->slot_words;
    const aligned_words slots = make_words((tape.slots + 8) * words);
    const aligned_words values = make_words((tape.outputs + 8) * words);
    return median_time(seconds,
                       [&] {
                           chosen->gates(tape.view(), slots.get());
                           chosen->outputs(tape.view(), slots.get(), values.get());
                       }) *
           1e9 / (64.0 * static_cast<double>(words));
}

void check_labels(const basic_engine& engine, const straight_line_c& baseline, const image_set& images,
                  const std::string& name) {
    std::vector<std::uint8_t> expected(images.size());
    baseline.labels(images.flags.data(), images.size(), expected.data());
    if (engine.classify(images.bits) != expected || engine.classify(images.pixels(images.size())) != expected)
        throw std::runtime_error(name + ": the labels differ from the baseline's");
}

void trained(const circuit& network, const image_set& images, const std::filesystem::path& folder) {
    const engine engine{network};
    const straight_line_c plain(network, "-O1", folder);
    const straight_line_c optimised(network, "-O3 -march=native", folder);
    check_labels(engine, plain, images, "trained_6x8000");
    check_labels(engine, optimised, images, "trained_6x8000");
    std::fprintf(stderr,
                 "trained_6x8000: %zu gates, %zu after simplification, %zu live values, blocks of %zu\n",
                 network.gates(), engine.gates(), engine.live_values(), engine.block());

    auto space = engine.make_workspace();
    std::vector<std::uint8_t> labels(images.size());
    const auto count = static_cast<double>(images.size());
    const double ours =
        median_time(seconds, [&] { engine.classify(images.pixels(images.size()), labels, space); }) * 1e9 /
        count;
    const auto of = [&](const straight_line_c& c) {
        return median_time(seconds, [&] { c.labels(images.flags.data(), images.size(), labels.data()); }) *
               1e9 / count;
    };
    const double bytes_plain = of(plain);
    const double bytes_optimised = of(optimised);
    print_row("trained_6x8000_bytes", ours, bytes_plain, bytes_plain / ours, "ns/image, gcc -O1");
    print_row("trained_6x8000_bytes_O3", ours, bytes_optimised, bytes_optimised / ours,
              "ns/image, gcc -O3 -march=native");

    const double gates = gates_alone(network);
    std::vector<std::uint64_t> in(network.inputs(), 0x5555aaaa33337777U);
    std::vector<std::uint64_t> out(network.outputs().size());
    const auto gates_of = [&](const straight_line_c& c) {
        return median_time(seconds, [&] { c.gates(in.data(), out.data()); }) * 1e9 / 64;
    };
    const double gates_plain = gates_of(plain);
    const double gates_optimised = gates_of(optimised);
    print_row("trained_6x8000_gates", gates, gates_plain, gates_plain / gates, "ns/image, gcc -O1");
    print_row("trained_6x8000_gates_O3", gates, gates_optimised, gates_optimised / gates,
              "ns/image, gcc -O3 -march=native");
    const double ceiling = roofline() * static_cast<double>(engine.gates());
    print_row("trained_6x8000_roofline", gates, ceiling, ceiling / gates, "ns/image, L1");

    for (const std::size_t batch : {std::size_t{1}, std::size_t{8}, std::size_t{64}}) {
        const double time =
            median_time(seconds,
                        [&] {
                            engine.classify(images.pixels(batch), {labels.data(), batch}, space);
                        }) *
            1e6;
        const double plain_time =
            median_time(seconds, [&] { plain.labels(images.flags.data(), batch, labels.data()); }) * 1e6;
        print_row("latency_" + std::to_string(batch), time, plain_time, plain_time / time, "us, gcc -O1");
    }
}

void demo(const circuit& network, const image_set& images, const std::filesystem::path& folder) {
    check_labels(engine{network}, straight_line_c(network, "-O1", folder), images, "demo_packed");
    for (const std::size_t threads : {std::size_t{1}, std::size_t{2}}) {
        const engine engine{network, {.threads = threads}};
        auto space = engine.make_workspace();
        std::vector<std::uint8_t> labels(images.size());
        const double time = median_time(seconds, [&] { engine.classify(images.bits, labels, space); });
        const double rate = static_cast<double>(images.size()) / time / 1e6;
        if (threads == 1)
            std::fprintf(
                stderr,
                "demo: %zu gates, %zu after simplification, %zu outputs, %zu live values, blocks of %zu\n",
                network.gates(), engine.gates(), engine.outputs(), engine.live_values(), engine.block());
        print_row("demo_packed_" + std::to_string(threads) + "t", rate, 41.8, rate / 41.8,
                  "M images/s, the paper's macro");
    }
}

/// Reads `size` bytes as `Streams` streams side by side, by the same vectors as the engine.
template <std::size_t Streams>
void read_streams(const std::uint64_t* memory, std::size_t size) {
    using simd = detail::simd<default_arch>;
    constexpr std::size_t line = 8 / simd::words; // vectors of a cache line
    constexpr std::size_t lines = 4 / Streams == 0 ? 1 : 4 / Streams;
    const std::size_t words = size / 8 / Streams / (8 * lines) * (8 * lines);
    simd::vector sums[Streams * lines * line];
    for (auto& sum : sums)
        sum = simd::fill(0);
    for (std::size_t at = 0; at < words; at += 8 * lines)
        detail::unrolled<Streams>([&]<std::size_t S>() {
            detail::unrolled<lines * line>([&]<std::size_t V>() {
                auto& sum = sums[S * lines * line + V];
                sum = sum ^ simd::load(memory + S * words + at + V * simd::words);
            });
        });
    for (const auto& sum : sums)
        asm volatile("" : : "m"(sum));
}

/// Packs whole blocks of `images` from `memory`; the baseline is the fastest of three ways to read the same.
void packing(const circuit& network, const std::string& name, const std::uint64_t* memory,
             std::size_t images) {
    const basic_engine engine = dlgn::engine{network};
    const detail::tape tape = detail::compile(simplify(network));
    const engine_kernels& all = kernels<default_arch>();
    const detail::block_kernels* chosen = all.by_size;
    while (64 * chosen->slot_words < engine.block())
        ++chosen;
    const std::size_t block = 64 * chosen->slot_words;
    const aligned_words slots = make_words((tape.slots + 8) * chosen->slot_words);
    const aligned_words scratch = make_words(chosen->scratch_words(tape.view()) + 8);
    const std::size_t count = images / block * block;
    const std::size_t size = count * image_size;
    const auto* const bytes = reinterpret_cast<const std::uint8_t*>(memory);
    const double ours = median_time(seconds, [&] {
        for (std::size_t first = 0; first < count; first += block)
            chosen->pack_bytes(tape.view(), {bytes + first * image_size, image_size, &threshold, 1}, block,
                               slots.get(), scratch.get());
    });
    const double plain = std::min({median_time(seconds / 2, [&] { read_streams<1>(memory, size); }),
                                   median_time(seconds / 2, [&] { read_streams<2>(memory, size); }),
                                   median_time(seconds / 2, [&] { read_streams<8>(memory, size); })});
    const auto rate = [&](double time) { return static_cast<double>(size) / time * 1e-9; };
    print_row(name, rate(ours), rate(plain), plain / ours, "GB/s, a plain read");
}

void packing(const circuit& network) {
    constexpr std::size_t small = 4096;   // images, 3.2 MB: in L3
    constexpr std::size_t large = 262144; // 206 MB: in memory
    const aligned_words memory = make_words(large * image_size / 8);
    random_engine random(98);
    for (std::size_t i = 0; i < large * image_size / 8; ++i)
        memory[i] = random();
    packing(network, "pack_bytes", memory.get(), small);
    packing(network, "pack_bytes_memory", memory.get(), large);
}

void large(const image_set& images) {
    const circuit network = random_layers(5, {64000, 64000, 64000, 64000, 64000}, 0.45);
    const engine engine{network};
    std::fprintf(stderr,
                 "random_5x64000: %zu gates, %zu after simplification, %zu live values, blocks of %zu\n",
                 network.gates(), engine.gates(), engine.live_values(), engine.block());
    auto space = engine.make_workspace();
    std::vector<std::uint8_t> labels(images.size());
    const double ours = median_time(seconds, [&] { engine.classify(images.bits, labels, space); }) * 1e9 /
                        static_cast<double>(images.size());
    const double ceiling = roofline() * static_cast<double>(engine.gates());
    print_row("random_5x64000", ours, ceiling, ceiling / ours, "ns/image, gates from L1");
}

void compiling() {
    const circuit network = random_layers(6, {80000, 80000, 80000, 80000, 80000}, 0.1);
    const double time = median_time(0, [&] { const dlgn::engine engine{network}; }) * 1e3;
    print_row("compile_400k", time, 1000, 1000 / time, "ms, simplified and compiled");
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 3) {
        std::fprintf(stderr, "usage: bench_engine MODEL_FOLDER WORK_FOLDER\n");
        return 2;
    }
    try {
        const std::filesystem::path models = argv[1];
        const std::filesystem::path work = argv[2];
        const circuit trained_network = model_or(
            models / "trained_6x8000.dlgn", random_layers(1, {8000, 8000, 8000, 8000, 8000, 8000}, 0.45));
        const circuit demo_network = model_or(models / "demo.dlgn", random_layers(2, {2500, 1500}, 0));
        const image_set images(4096); // 3.2 MB of pixels: more than L2, less than L3
        dlgn_bench::print_header();
        // Calls long enough, 0.8 ms, that the unequal ends of two threads are a few per cent of them.
        demo(demo_network, image_set(32768), work);
        trained(trained_network, images, work);
        packing(trained_network);
        large(images);
        compiling();
    } catch (const std::exception& error) {
        std::fprintf(stderr, "bench_engine: %s\n", error.what());
        return 1;
    }
    return 0;
}
