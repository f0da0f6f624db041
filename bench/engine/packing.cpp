// Thresholding and transposing byte images, against reading them; see README.md.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>

#include <dlgn/inference.hpp>

#include "support/catch.hpp"
#include "support/images.hpp"
#include "support/measure.hpp"
#include "support/places.hpp"

namespace {

using namespace dlgn;
using dlgn_bench::image_size;
using dlgn_bench::median;

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

/// Packs whole blocks of `images`; the baseline is the fastest of three ways to read the same.
void pack(const std::string& name, std::size_t images) {
    const dlgn_bench::kernel_workbench bench(read_circuit(dlgn_bench::models() / "trained_6x8000.dlgn"));
    const dlgn_bench::aligned_words memory = dlgn_bench::make_words(images * image_size / 8);
    random_engine random(98);
    for (std::size_t i = 0; i < images * image_size / 8; ++i)
        memory[i] = random();
    const std::size_t size = images / bench.block() * bench.block() * image_size;
    const auto* const bytes = reinterpret_cast<const std::uint8_t*>(memory.get());
    BENCHMARK("engine") {
        for (std::size_t first = 0; first < size; first += bench.block() * image_size)
            bench.kernels->pack_bytes(bench.tape.view(),
                                      {bytes + first, image_size, &dlgn_bench::threshold, 1}, bench.block(),
                                      bench.slots.get(), bench.scratch.get());
    };
    BENCHMARK("read as one stream") { read_streams<1>(memory.get(), size); };
    BENCHMARK("read as two streams") { read_streams<2>(memory.get(), size); };
    BENCHMARK("read as eight streams") { read_streams<8>(memory.get(), size); };
    const double read = std::min(
        {median("read as one stream"), median("read as two streams"), median("read as eight streams")});
    const double gigabytes = static_cast<double>(size) * 1e-9;
    dlgn_bench::print_rates(name, gigabytes / median("engine"), gigabytes / read, "GB/s, a plain read");
}

} // namespace

TEST_CASE("pack_bytes") { pack("pack_bytes", 4096); }                 // 3.2 MB: in L3
TEST_CASE("pack_bytes_memory") { pack("pack_bytes_memory", 262144); } // 206 MB: in memory
