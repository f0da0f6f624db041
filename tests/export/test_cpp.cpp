#include <dlgn/export/cpp.hpp>

#include <filesystem>
#include <sstream>
#include <string>

#include <doctest/doctest.h>

#include <dlgn/circuit/evaluate.hpp>
#include <dlgn/core/file.hpp>
#include <engine/shapes.hpp>
#include <export/golden.hpp>

using namespace dlgn;

namespace {

/// The circuit of golden.hpp, which is the header written for it.
circuit golden_circuit() {
    circuit circuit(5);
    node_id last = 4;
    for (node_id i = 0; i < 40; ++i)
        last = circuit.add_gate(all_gate_ops[(7 * i + 3) % 16], i % (5 + i / 2), last);
    circuit.set_outputs({last, 6, 11, 20, 3, 31}, {2, 4, 6});
    return circuit;
}

} // namespace

TEST_CASE("the generated header is the one that this test was compiled with") {
    const circuit circuit = golden_circuit();
    std::ostringstream out;
    write_cpp(out, circuit, {.name = "golden"});
    CHECK(out.str() == read_file(std::filesystem::path(DLGN_SOURCE_DIR) / "tests/export/golden.hpp"));
    CHECK(golden::make_circuit() == simplify(circuit));
    CHECK(golden::inputs == 5);
    CHECK(golden::classes == 3);
    const bit_matrix samples = dlgn_test::all_samples(5);
    CHECK(engine{golden::make_circuit()}.classify(samples) == evaluate_labels(circuit, samples));
}

TEST_CASE("circuits without gates or classes, and names that are none") {
    circuit one(1);
    one.set_outputs({0});
    std::ostringstream out;
    write_cpp(out, one);
    CHECK(out.str().find("std::array<std::uint8_t, 0> ops = {};") != std::string::npos);
    CHECK_THROWS_WITH(write_cpp(out, one, {.name = "1"}), doctest::Contains("name = \"1\""));
}
