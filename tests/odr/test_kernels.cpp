// One program with the kernels of several architectures. This file is compiled for the oldest machine.

#include <dlgn/engine/basic_engine.hpp>

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include <dlgn/engine/vector.hpp>
#include <engine/shapes.hpp>

using namespace dlgn;

TEST_CASE("the kernels of every architecture that the machine has agree with the reference") {
    std::vector<std::pair<std::string, const engine_kernels*>> all = {{"scalar", &kernels<scalar>()},
                                                                      {"base", &kernels<default_arch>()}};
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx2"))
        all.emplace_back("AVX2", &kernels<xsimd::avx2>());
    else
        MESSAGE("skipped: no AVX2");
    if (__builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512dq") &&
        __builtin_cpu_supports("avx512cd"))
        all.emplace_back("AVX-512", &kernels<xsimd::avx512bw>());
    else
        MESSAGE("skipped: no AVX-512");
#endif
    random_engine random(15);
    for (const dlgn_test::shape& shape : dlgn_test::all_shapes(random)) {
        CAPTURE(shape.name);
        const bit_matrix bits = dlgn_test::random_samples(random, random.below(1200), shape.circuit.inputs());
        for (const auto& named : all) {
            CAPTURE(named.first);
            const auto& kernels = *named.second;
            for (std::size_t size = 0; size < kernels.sizes; ++size)
                dlgn_test::check_same(
                    {shape.circuit, kernels, {.block = 64 * kernels.by_size[size].slot_words}}, shape.circuit,
                    bits, bits);
        }
    }
}
