#pragma once

// Images of random pixels, and memory that vectors may be loaded from.

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <memory>
#include <new>
#include <string>
#include <vector>

#include <dlgn/core/random.hpp>
#include <dlgn/inference.hpp>

namespace dlgn_bench {

inline constexpr std::size_t image_size = 784;
inline constexpr std::uint8_t threshold = 127;

struct free_words {
    void operator()(std::uint64_t* words) const noexcept { ::operator delete[](words, std::align_val_t{64}); }
};
using aligned_words = std::unique_ptr<std::uint64_t[], free_words>;
/// So many zeros, at a cache line's beginning.
[[nodiscard]] inline aligned_words make_words(std::size_t count) {
    return aligned_words(new (std::align_val_t{64}) std::uint64_t[count]());
}

/// Images and their bits above the threshold, packed and as a byte each, which is what the baselines read.
struct image_set {
    std::vector<std::uint8_t> bytes;
    std::vector<std::uint8_t> flags;
    dlgn::bit_matrix bits;

    explicit image_set(std::size_t count)
        : bytes(count * image_size), flags(bytes.size()), bits(count, image_size) {
        dlgn::random_engine random(99);
        for (std::uint8_t& byte : bytes)
            byte = static_cast<std::uint8_t>(random());
        for (std::size_t i = 0; i < bytes.size(); ++i) {
            flags[i] = bytes[i] > threshold ? 1 : 0;
            bits.set(i / image_size, i % image_size, flags[i] != 0);
        }
    }
    [[nodiscard]] std::size_t size() const noexcept { return bits.rows(); }
    [[nodiscard]] dlgn::sample_view pixels(std::size_t count) const {
        return {{bytes.data(), count * image_size}, count, image_size, image_size, threshold};
    }
};

/// Says on stderr what the engine has made of a circuit.
inline void print_size(const std::string& name, const dlgn::circuit& source,
                       const dlgn::basic_engine& engine) {
    std::fprintf(stderr, "%s: %zu gates, %zu after simplification, %zu live values, blocks of %zu\n",
                 name.c_str(), source.gates(), engine.gates(), engine.live_values(), engine.block());
}

/// What the engine's kernels work on, for a circuit in blocks of the size that the engine chooses.
struct kernel_workbench {
    dlgn::detail::tape tape;
    const dlgn::detail::block_kernels* kernels;
    aligned_words slots;
    aligned_words scratch;
    aligned_words outputs;

    explicit kernel_workbench(const dlgn::circuit& source)
        : tape(dlgn::detail::compile(simplify(source))),
          kernels(chosen(dlgn::basic_engine(source, dlgn::kernels<dlgn::default_arch>()).block())),
          slots(make_words((tape.slots + 8) * kernels->slot_words)),
          scratch(make_words(kernels->scratch_words(tape.view()) + 8)),
          outputs(make_words((tape.outputs + 8) * kernels->slot_words)) {}
    [[nodiscard]] std::size_t block() const noexcept { return 64 * kernels->slot_words; }

private:
    [[nodiscard]] static const dlgn::detail::block_kernels* chosen(std::size_t block) {
        const dlgn::detail::block_kernels* size = dlgn::kernels<dlgn::default_arch>().by_size;
        while (64 * size->slot_words < block)
            ++size;
        return size;
    }
};

} // namespace dlgn_bench
