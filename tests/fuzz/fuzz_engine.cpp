// libFuzzer target: any bytes as a circuit file; what loads must run on the engine as on the reference.

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>
#include <vector>

#include <dlgn/circuit/evaluate.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/inference.hpp>

#include "fuzz/circuit_file.hpp"

namespace {

void run(std::string_view text) {
    try {
        const dlgn::circuit circuit = dlgn::parse_circuit(text);
        if (circuit.nodes() > 4096 || circuit.classes() > 256)
            return;
        dlgn::random_engine random(2);
        dlgn::bit_matrix samples(70, circuit.inputs());
        for (std::size_t row = 0; row < samples.rows(); ++row)
            for (std::size_t column = 0; column < samples.columns(); ++column)
                samples.set(row, column, (random() & 1U) != 0);
        std::vector<std::uint8_t> bytes(samples.rows() * samples.columns());
        for (std::size_t i = 0; i < bytes.size(); ++i)
            bytes[i] = samples(i / samples.columns(), i % samples.columns()) ? 200 : 100;
        const dlgn::sample_view pixels(bytes, samples.rows(), samples.columns(), samples.columns(),
                                       std::uint8_t{150});
        const dlgn::engine engine{circuit};
        const dlgn::bit_matrix expected = dlgn::evaluate(circuit, samples);
        if (engine.outputs(samples) != expected || engine.outputs(pixels) != expected)
            std::abort();
        if (circuit.classes() > 0 && (engine.classify(samples) != dlgn::evaluate_labels(circuit, samples) ||
                                      engine.scores(pixels) != dlgn::evaluate_scores(circuit, samples)))
            std::abort();
    } catch (const dlgn::parse_error&) {
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    run(text);
    run(dlgn_test::with_checksum(text));
    return 0;
}
