#include <doctest/doctest.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <dlgn/circuit/evaluate.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/file.hpp>
#include <dlgn/core/random.hpp>

#include "support/circuit_json.hpp"
#include "support/random_circuit.hpp"

using namespace dlgn;

// Circuits of torchlogix. tests/examples/import.sh compares those that torchlogix writes with what it says.

namespace {

const std::string folder = DLGN_SOURCE_DIR "/tests/examples/import/";

/// All the operations on inputs 0 and 1, numbered as torchlogix numbers functions, in its spelling.
constexpr std::string_view operations[] = {
    "CONST_FALSE", "AND",  "AND_NOT_B", "WIRE",     "AND_NOT_A", "",         "XOR",  "OR",
    "NOR",         "XNOR", "NOT_B",     "OR_NOT_B", "NOT_A",     "OR_NOT_A", "NAND", "CONST_TRUE"};

bool reads(std::string_view text) {
    try {
        static_cast<void>(support::parse_circuit_json(text, "circuit"));
        return true;
    } catch (const error&) {
        return false;
    }
}

} // namespace

TEST_CASE("circuits as JSON: every operation, with inputs that it does not read left out") {
    for (unsigned number = 0; number < 16; ++number) {
        if (operations[number].empty()) // a wire of the second input is a WIRE of it
            continue;
        const bool constant = number == 0 || number == 15;
        const std::string a = constant || number == 10 ? "-1" : "0";
        const std::string b = constant || number == 3 || number == 12 ? "-1" : "1";
        const named_circuit read = support::parse_circuit_json(
            R"({"n_inputs": 2, "gates": [{"gate_id": 7, "op": ")" + std::string(operations[number]) +
                R"(", "in0": )" + a + R"(, "in1": )" + b + R"(}], "outputs": [7]})",
            "circuit");
        CHECK(read.circuit.classes() == 0);
        const bit_matrix values = evaluate(read.circuit, dlgn_test::all_samples(2));
        for (unsigned row = 0; row < 4; ++row) { // input i is bit i of the row
            const unsigned place = 3 - (2 * (row & 1U) + (row >> 1U));
            CHECK(values(row, 0) == ((number >> place & 1U) != 0));
        }
    }
}

TEST_CASE("circuits as JSON: constant terms of sums, less what all have in common") {
    const named_circuit read = support::parse_circuit_json(
        R"({"n_inputs": 2, "gates": [], "outputs": [5, 3, 4], "sum_nodes": [
            {"node_id": 3, "input_ids": [0, 1], "tau": 2, "beta": 1.5}, {"node_id": 4, "input_ids": [], "tau": 2,
            "beta": 4.5}, {"node_id": 5, "input_ids": [1, 1], "tau": 2, "beta": 2.5}]})",
        "circuit");
    REQUIRE(read.circuit.classes() == 3);
    CHECK(read.circuit.group(0).size() == 3); // of which one is constant
    CHECK(read.circuit.group(1).size() == 2);
    CHECK(read.circuit.group(2).size() == 3); // all constant
    const std::vector<std::uint32_t> scores = evaluate_scores(read.circuit, dlgn_test::all_samples(2));
    CHECK(scores == std::vector<std::uint32_t>{1, 0, 3, 1, 1, 3, 3, 1, 3, 3, 2, 3});
}

TEST_CASE("circuits as JSON: what is refused") {
    const auto problem = [](const std::string& rest) -> std::string {
        try {
            static_cast<void>(support::parse_circuit_json(R"({"n_inputs": 2, )" + rest + "}", "circuit"));
        } catch (const error& fault) {
            return fault.what();
        }
        return "no fault";
    };
    const auto gate = [](const std::string& number) {
        return R"("outputs": [2], "gates": [{"gate_id": 2, "op": "NOT", "in0": 1}, {"gate_id": )" + number +
               R"(, "op": "AND", "in0": 0, "in1": 2}])";
    };
    CHECK(problem(gate("3")) == "no fault");
    CHECK(problem(gate("2")) == "circuit: gates[1].gate_id = 2: comes twice");
    CHECK(problem(gate("1")) == "circuit: gates[1].gate_id = 1: comes twice"); // an input
    const auto sums = [](const std::string& first, const std::string& second,
                         const std::string& number = "3") {
        return R"("gates": [], "outputs": [2, )" + number +
               R"(], "sum_nodes": [{"node_id": 2, "input_ids": [0], "tau": )" + first + R"(}, {"node_id": )" +
               number + R"(, "input_ids": [1], "tau": )" + second + "}]";
    };
    CHECK(problem(sums("2", "2")) == "no fault");
    CHECK(problem(sums("2", "3")) ==
          "circuit: sum_nodes[1].tau = 3: must be above 0 and the same for all outputs");
    CHECK(problem(sums("0", "0")) ==
          "circuit: sum_nodes[0].tau = 0: must be above 0 and the same for all outputs");
    CHECK(problem(sums("2", "2", "1")) == "circuit: sum_nodes[1].node_id = 1: comes twice");
    CHECK(problem(sums("2", "2", "2")) == "circuit: sum_nodes[1].node_id = 2: comes twice");
}

TEST_CASE("circuits as JSON: cut short, flipped, nested deep") {
    const std::string good = read_file(folder + "torchlogix_dense_simple.json");
    REQUIRE(reads(good));
    random_engine draws(1);
    for (int i = 0; i < 1000; ++i)
        CHECK_FALSE(reads(std::string_view(good).substr(0, draws.below(good.size()))));
    std::size_t read = 0;
    for (int i = 0; i < 1000; ++i) {
        std::string text = good;
        text[draws.below(text.size())] ^= static_cast<char>(1U << draws.below(8));
        read += reads(text) ? 1U : 0U;
    }
    CHECK(read < 600); // a digit of a number may become another
    const std::string deep(200000, '['), closed(200000, ']');
    CHECK_FALSE(reads(deep));
    CHECK_FALSE(reads(R"({"gates": [], "outputs": [0], "n_inputs": )" + deep + closed + "}"));
    CHECK_FALSE(reads(R"({"n_inputs": 1, "outputs": [0], "gates": )" + deep + closed + "}"));
    CHECK_FALSE(reads(R"({"n_inputs": 4611686018427387904, "gates": [], "outputs": [0]})"));
    CHECK_FALSE(reads(R"({"n_inputs": 2, "gates": [], "outputs": [2, 0], "sum_nodes":
        [{"node_id": 2, "input_ids": [], "beta": 1e300}]})"));
}
