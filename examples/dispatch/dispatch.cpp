// One program for several instruction sets: it looks at the machine and takes the best kernels. Each set of
// kernels is a file compiled with its own flags (see CMakeLists.txt); this one is compiled without any and
// includes the engine without kernels.

#include <cstddef>
#include <cstdio>
#include <exception>
#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/circuit/evaluate.hpp>
#include <dlgn/core/bits.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/engine/basic_engine.hpp>
#include <dlgn/engine/vector.hpp>

namespace {

struct choice {
    const char* name;
    const dlgn::engine_kernels* kernels;
};

choice best_kernels() {
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512dq") &&
        __builtin_cpu_supports("avx512cd"))
        return {"AVX-512", &dlgn::kernels<xsimd::avx512bw>()};
    if (__builtin_cpu_supports("avx2"))
        return {"AVX2", &dlgn::kernels<xsimd::avx2>()};
#endif
    return {"the platform's base", &dlgn::kernels<dlgn::default_arch>()};
}

int run() {
    dlgn::random_engine random(1);
    dlgn::circuit circuit(64);
    for (int gate = 0; gate < 2000; ++gate) {
        const auto a = static_cast<dlgn::node_id>(random.below(circuit.nodes()));
        const auto b = static_cast<dlgn::node_id>(random.below(circuit.nodes()));
        circuit.add_gate(dlgn::all_gate_ops[random.below(dlgn::gate_op_count)], a, b);
    }
    std::vector<dlgn::node_id> outputs;
    for (std::size_t node = circuit.nodes() - 500; node < circuit.nodes(); ++node)
        outputs.push_back(static_cast<dlgn::node_id>(node));
    circuit.set_outputs(outputs, dlgn::equal_groups(500, 10));
    dlgn::bit_matrix samples(1000, 64);
    for (std::size_t row = 0; row < samples.rows(); ++row)
        samples.row(row)[0] = random();

    const choice best = best_kernels();
    const dlgn::basic_engine engine(circuit, *best.kernels);
    const bool same = engine.classify(samples) == dlgn::evaluate_labels(circuit, samples);
    std::printf("%s, %zu samples at a time: the labels %s\n", best.name, engine.block(),
                same ? "agree" : "DIFFER");
    return same ? 0 : 1;
}

} // namespace

int main() {
    try {
        return run();
    } catch (const std::exception& error) {
        std::fprintf(stderr, "dispatch: %s\n", error.what());
        return 1;
    }
}
