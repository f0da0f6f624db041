#include <dlgn/engine/engine.hpp>

#include <cstdint>
#include <vector>

#include <doctest/doctest.h>

#include <dlgn/circuit/evaluate.hpp>
#include <dlgn/core/bits.hpp>
#include <dlgn/core/random.hpp>
#include <support/random_circuit.hpp>

using namespace dlgn;

TEST_CASE("an engine's architecture is deduced") {
    circuit one(1);
    one.set_outputs({0}, {1});
    const bit_matrix samples(3, 1);
    CHECK(engine{one}.classify(samples) == std::vector<std::uint8_t>(3));
}

TEST_CASE("an engine for a chosen architecture") {
    random_engine random(1);
    const circuit circuit =
        dlgn_test::random_circuit(random, {.inputs = 30, .gates = 99, .outputs = 50, .classes = 4});
    const bit_matrix samples = dlgn_test::random_samples(random, 77, 30);
    CHECK(engine<scalar>{circuit}.classify(samples) == evaluate_labels(circuit, samples));
    CHECK(engine{circuit, {.threads = 2, .block = 64}}.classify(samples) ==
          evaluate_labels(circuit, samples));
}
