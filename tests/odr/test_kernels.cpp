// One program with the kernels of several architectures. This file is compiled for the oldest machine.

#include <dlgn/engine/basic_engine.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include <dlgn/engine/vector.hpp>

#include <engine/shapes.hpp>
#include <support/skip.hpp>

using namespace dlgn;

namespace {

struct architecture {
    std::string name;
    const engine_kernels* kernels;
};

/// Those that the machine has, and those that need nothing of it.
std::vector<architecture> find_architectures() {
    std::vector<architecture> all = {{"scalar", &kernels<scalar>()}, {"base", &kernels<default_arch>()}};
    [[maybe_unused]] const auto add = [&](const std::string& name, bool available,
                                          const engine_kernels& kernels) {
        if (available)
            all.push_back({name, &kernels});
        else
            dlgn_test::skip("no " + name);
    };
#if defined(__x86_64__)
    add("SSE4.2", __builtin_cpu_supports("sse4.2"), kernels<xsimd::sse4_2>());
    add("AVX", __builtin_cpu_supports("avx"), kernels<xsimd::avx>());
    add("AVX2", __builtin_cpu_supports("avx2"), kernels<xsimd::avx2>());
    add("AVX-512",
        __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512dq") &&
            __builtin_cpu_supports("avx512cd"),
        kernels<xsimd::avx512bw>());
#endif
#if __has_include(<xsimd/types/xsimd_emulated_register.hpp>)
    add("emulation of 128 bits", true, kernels<xsimd::emulated<128>>());
    add("emulation of 512 bits", true, kernels<xsimd::emulated<512>>());
#endif
    return all;
}

const std::vector<architecture>& architectures() {
    static const std::vector<architecture> all = find_architectures();
    return all;
}

/// An engine for each block size of each architecture.
template <class Body>
void for_each_engine(const circuit& circuit, Body body) {
    for (const architecture& arch : architectures())
        for (std::size_t size = 0; size < arch.kernels->sizes; ++size) {
            const std::size_t block = 64 * arch.kernels->by_size[size].slot_words;
            CAPTURE(arch.name);
            CAPTURE(block);
            body(basic_engine(circuit, *arch.kernels, {.block = block}));
        }
}

} // namespace

TEST_CASE("the kernels of every architecture that the machine has agree with the reference") {
    random_engine random(15);
    std::size_t form = 0;
    for (const dlgn_test::shape& shape : dlgn_test::all_shapes(random)) {
        CAPTURE(shape.name);
        const dlgn_test::input_form samples(random, form++ % dlgn_test::input_form::count, random.below(1200),
                                            shape.circuit.inputs());
        for_each_engine(shape.circuit, [&](const basic_engine& engine) {
            dlgn_test::check_same(engine, shape.circuit, samples.view(), samples.bits());
        });
    }
}

TEST_CASE("every form of samples, on every architecture, at the edges of blocks and vectors") {
    random_engine random(16);
    for (const std::size_t inputs : {7U, 63U, 64U, 96U, 130U, 210U, 392U}) {
        CAPTURE(inputs);
        const circuit circuit = dlgn_test::layered_circuit(random, inputs, {40, 30}, 3);
        std::vector<dlgn_test::input_form> all;
        for (const std::size_t rows : {1U, 8U, 65U, 129U, 257U, 513U})
            for (std::size_t form = 0; form < dlgn_test::input_form::count; ++form)
                all.emplace_back(random, form, rows, inputs);
        for_each_engine(circuit, [&](const basic_engine& engine) {
            for (const dlgn_test::input_form& samples : all)
                dlgn_test::check_same(engine, circuit, samples.view(), samples.bits());
        });
    }
}

TEST_CASE("100,000 gates on every architecture") {
    random_engine random(17);
    const circuit circuit = dlgn_test::layered_circuit(random, 784, {25000, 25000, 25000, 25000}, 10);
    const bit_matrix bits = dlgn_test::random_samples(random, 70, 784);
    const auto labels = evaluate_labels(circuit, bits);
    for (const architecture& arch : architectures()) {
        CAPTURE(arch.name);
        CHECK(basic_engine(circuit, *arch.kernels).classify(bits) == labels);
    }
}

TEST_CASE("raw rows of floats and doubles by the kernels of every architecture") {
    random_engine random(16);
    const encoder code(dlgn_test::mixed_features(23, -0.25, 0.1));
    const circuit wires = dlgn_test::all_wires(code.bits());
    const auto check = [&]<class Value>(Value unknown) {
        std::vector<Value> values(600 * 25);
        for (Value& value : values) {
            const auto draw = static_cast<Value>(random.below(8));
            value = draw == 7 ? unknown : random.below(2) == 0 ? draw : draw / 10 - Value(0.3);
        }
        for_each_engine(wires, [&](const basic_engine& fast) {
            for (const std::size_t rows : {std::size_t{1}, std::size_t{70}, std::size_t{600}}) {
                const row_view view(values, rows, code.features().size(), 25);
                CHECK(fast.outputs(sample_view(view, code)) == code.encode(view));
            }
        });
    };
    check(std::numeric_limits<float>::quiet_NaN());
    check(std::numeric_limits<double>::quiet_NaN());
}
