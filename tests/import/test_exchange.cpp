#include <doctest/doctest.h>

#include <array>
#include <cstddef>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include <dlgn/circuit/evaluate.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/file.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/export/aiger.hpp>
#include <dlgn/export/blif.hpp>
#include <dlgn/export/dot.hpp>
#include <dlgn/export/signal_names.hpp>
#include <dlgn/import/aiger.hpp>
#include <dlgn/import/blif.hpp>

#include "support/random_circuit.hpp"
#include "support/tools.hpp"
#include <support/skip.hpp>

using namespace dlgn;

// Circuits to other tools and back.

namespace {

std::string blif_of(const named_circuit& source) {
    std::ostringstream out;
    write_blif(out, source);
    return out.str();
}
std::string aiger_of(const named_circuit& source, bool binary) {
    std::ostringstream out;
    write_aiger(out, source, binary);
    return out.str();
}

/// The same function with the same names.
void check_same(const named_circuit& read, const named_circuit& source) {
    CHECK(read.inputs == source.inputs);
    CHECK(read.outputs == source.outputs);
    const bit_matrix samples = dlgn_test::all_samples(source.circuit.inputs());
    REQUIRE(evaluate(read.circuit, samples) == evaluate(source.circuit, samples));
}

named_circuit random_named(random_engine& random) {
    return with_default_names(dlgn_test::random_circuit(
        random, {.inputs = 1 + random.below(8), .gates = random.below(60), .outputs = 1 + random.below(9)}));
}

template <class Parse>
std::string problem_of(Parse parse, std::string_view text) {
    try {
        static_cast<void>(parse(text, "f"));
    } catch (const error& fault) {
        return fault.what();
    }
    return "no fault";
}

const auto blif_problem = [](std::string_view text) { return problem_of(parse_blif, text); };
const auto aiger_problem = [](std::string_view text) { return problem_of(parse_aiger, text); };

} // namespace

TEST_CASE("exchange: random circuits written and read again are the same functions") {
    random_engine random(31);
    for (int round = 0; round < 400; ++round) {
        const named_circuit source = random_named(random);
        check_same(parse_blif(blif_of(source)), source);
        check_same(parse_aiger(aiger_of(source, true)), source);
        check_same(parse_aiger(aiger_of(source, false)), source);
    }
}

TEST_CASE("exchange: ABC reads what we write, and we read what ABC writes") {
    const std::string abc = dlgn_test::find_tool({"berkeley-abc", "yosys-abc", "abc"});
    if (abc.empty()) {
        dlgn_test::skip("exchange with ABC, which is not installed");
        return;
    }
    random_engine random(32);
    for (int round = 0; round < 6; ++round) {
        const named_circuit source =
            with_default_names(dlgn_test::random_circuit(random, {.inputs = 8, .gates = 150, .outputs = 9}));
        const dlgn_test::temporary_folder folder;
        write_blif(folder / "a.blif", source);
        write_aiger(folder / "b.aig", source);
        write_aiger(folder / "c.aag", source, false);
        const auto run = [&](const std::string& script) {
            const auto result =
                dlgn_test::run_tool(folder.path(), dlgn_test::shell_word(abc) + " -q '" + script + "'");
            CHECK_MESSAGE(result.ok(), result.log);
            return result.log;
        };
        CHECK(run("cec a.blif b.aig").find("Networks are equivalent") != std::string::npos);
        run("read_blif a.blif; strash; if -K 6; write_blif luts.blif");
        run("read_blif a.blif; sop; collapse; write_blif wide.blif");
        run("read_aiger b.aig; dc2; write_aiger -s small.aig");
        check_same(read_blif(folder / "luts.blif"), source);
        check_same(read_blif(folder / "wide.blif"), source);
        check_same(read_aiger(folder / "small.aig"), source);
    }
}

TEST_CASE("exchange: an exclusive or survives AIGER as one gate") {
    circuit c(2);
    c.set_outputs({c.add_gate(gate_op::xor_ab, 0, 1)});
    const named_circuit read = parse_aiger(aiger_of(with_default_names(c), true));
    CHECK(read.circuit.gates() == 1);
    CHECK(read.circuit.ops()[0] == gate_op::xor_ab);
}

TEST_CASE("aiger: two ands of any literals under a third are what they say, and exclusive ors are one gate") {
    // 6 and 8 are ands of literals of 2 and 4, 10 is one of theirs; by bits of the four samples.
    const auto column = [](unsigned literal) {
        return (literal / 2 == 1 ? 0xau : 0xcu) ^ (literal % 2 * 15);
    };
    unsigned found = 0;
    for (unsigned choice = 0; choice < 1024; ++choice) {
        const unsigned a = 2 + choice % 4, b = 2 + choice / 4 % 4, c = 2 + choice / 16 % 4,
                       d = 2 + choice / 64 % 4, left = 6 + choice / 256 % 2, right = 8 + choice / 512;
        CAPTURE(choice);
        std::string text = "aag 5 2 0 1 3\n2\n4\n10\n";
        for (const auto& [made, x, y] :
             {std::array{6U, a, b}, std::array{8U, c, d}, std::array{10U, left, right}})
            text += std::to_string(made) + " " + std::to_string(x) + " " + std::to_string(y) + "\n";
        const unsigned both = column(a) & column(b), other = column(c) & column(d);
        const unsigned expected = (left % 2 == 0 ? both : ~both) & (right % 2 == 0 ? other : ~other) & 15;
        const named_circuit read = parse_aiger(text);
        const bit_matrix values = evaluate(read.circuit, dlgn_test::all_samples(2));
        for (unsigned sample = 0; sample < 4; ++sample)
            REQUIRE(values(sample, 0) == (expected >> sample & 1U));
        const bool is_one = read.circuit.gates() == 1 && dlgn::support_size(read.circuit.ops()[0]) == 2;
        found += is_one && (expected == 6 || expected == 9) ? 1U : 0U;
    }
    // A pair of literals of both variables, then its complements, each in either order: 4 · 2 · 2.
    CHECK(found == 16);
}

TEST_CASE("blif: tables of every form, in any order, with comments and long lines") {
    const named_circuit read =
        parse_blif(".model x # a comment\n.inputs a b \\\n c\n.outputs y z one zero w\n"
                   ".names t c y\n1- 1\n-1 1\n"
                   ".names a b t\n00 0\n" // where it is 0
                   ".names z\n.names one\n1\n.names zero\r\n"
                   ".names a b c a b c a w\n1------ 1\n-----1- 1\n.end\n");
    CHECK(read.inputs == std::vector<std::string>{"a", "b", "c"});
    const bit_matrix values = evaluate(read.circuit, dlgn_test::all_samples(3));
    for (std::size_t m = 0; m < 8; ++m) {
        CHECK(values(m, 0) == (m != 0));
        CHECK(!values(m, 1));
        CHECK(values(m, 2));
        CHECK(!values(m, 3));
        CHECK(values(m, 4) == ((m & 5U) != 0));
    }
}

TEST_CASE(
    "blif: tables of more inputs than a function in one piece has, where they are 1 and where they are 0") {
    random_engine random(7);
    for (int trial = 0; trial < 60; ++trial) {
        const std::size_t inputs = 7 + random.below(4);
        const bool value = trial % 2 == 0; // of the rows that the table lists
        std::vector<std::string> cubes(1 + random.below(7));
        std::string text = ".model m\n.inputs", table = ".names";
        for (std::size_t i = 0; i < inputs; ++i) {
            text += " i" + std::to_string(i);
            table += " i" + std::to_string(i);
        }
        table += " y\n";
        for (std::string& cube : cubes) {
            for (std::size_t i = 0; i < inputs; ++i)
                cube += "01--"[random.below(4)];
            table += cube + (value ? " 1\n" : " 0\n");
        }
        const named_circuit read = parse_blif(text + "\n.outputs y\n" + table + ".end\n");
        const bit_matrix samples = dlgn_test::all_samples(inputs);
        const bit_matrix values = evaluate(read.circuit, samples);
        for (std::size_t m = 0; m < samples.rows(); ++m) {
            bool listed = false;
            for (const std::string& cube : cubes) {
                bool holds = true;
                for (std::size_t i = 0; i < inputs; ++i)
                    holds = holds && (cube[i] == '-' || (cube[i] == '1') == samples(m, i));
                listed = listed || holds;
            }
            REQUIRE(values(m, 0) == (listed == value));
        }
    }
}

TEST_CASE("blif: a circuit without outputs is not written") {
    std::ostringstream out;
    CHECK_THROWS_WITH_AS(write_blif(out, {circuit(1), {"a"}, {}}), "outputs = 0: must be at least 1 in BLIF",
                         argument_error);
    CHECK(out.str().empty());
}

TEST_CASE("blif: what is refused") {
    const std::string head = ".model m\n.inputs a b\n.outputs y\n";
    CHECK(blif_problem("") == "f:1:1: no .inputs: a circuit has at least one");
    CHECK(blif_problem(".inputs a\n") == "f:1:1: no .outputs");
    CHECK(blif_problem(head + ".latch a y re clk 0\n").starts_with("f:4:1: .latch is not possible here"));
    CHECK(blif_problem(head + ".subckt add x=a y=y\n").starts_with("f:4:1: .subckt is not possible here"));
    CHECK(blif_problem(head + ".gate nand2 A=a Y=y\n").starts_with("f:4:1: .gate is not possible here"));
    CHECK(blif_problem(head + ".names a b y\n1 1\n") == "f:5:1: expected 2 of 0, 1 and - instead of \"1\"");
    CHECK(blif_problem(head + ".names a b y\n1x 1\n") == "f:5:1: expected 2 of 0, 1 and - instead of \"1x\"");
    CHECK(blif_problem(head + ".names a b y\n11 x\n") == "f:5:1: expected 0 or 1 as output instead of \"x\"");
    CHECK(blif_problem(head + ".names a b y\n11 1\n00 0\n") == "f:6:1: a table with outputs 0 and 1");
    CHECK(blif_problem(head + ".names a y\n1 1\n.names b y\n1 1\n") ==
          "f:6:1: \"y\" is defined twice, first in line 4");
    CHECK(blif_problem(head + ".names a q\n1 1\n") == "f:5:1: \"y\" is used but never defined");
    CHECK(blif_problem(head + ".names a q y\n11 1\n.names a r\n1 1\n.end\n") ==
          "f:4:1: \"q\" is used but never defined"); // where it is used
    CHECK(blif_problem(head + ".names a\n1\n.names a y\n1 1\n") ==
          "f:4:1: \"a\" is an input and cannot be defined");
    CHECK(blif_problem(head + ".names x y\n1 1\n.names y x\n1 1\n") == "f:4:1: \"y\" depends on itself");
    CHECK(blif_problem(head + ".names y y\n1 1\n") == "f:4:1: \"y\" depends on itself");
    CHECK(blif_problem(head + "11 1\n") == "f:4:1: \"11\" stands outside of a .names");
    CHECK(blif_problem(head + ".bogus\n") == "f:4:1: unknown statement \".bogus\"");
    CHECK(blif_problem(head + ".model n\n").starts_with("f:4:1: a second .model"));
}

TEST_CASE("blif: a chain of 200,000 tables does not exhaust the stack") {
    std::string text = ".inputs a b\n.outputs n0\n";
    for (int i = 0; i < 200'000; ++i)
        text += ".names n" + std::to_string(i + 1) + " b n" + std::to_string(i) + "\n10 1\n01 1\n";
    CHECK(parse_blif(text + ".names a n200000\n1 1\n").circuit.gates() == 200'000);
}

TEST_CASE("aiger: what is refused") {
    CHECK(aiger_problem("aig 1 0 1 0 0\n") ==
          "f: line 1: has 1 latches: only combinational circuits can be read");
    CHECK(aiger_problem("blif 1\n") == "f: line 1: not an AIGER file: it starts with \"aag\" or \"aig\"");
    CHECK(aiger_problem("aag 3 2 0 1\n") == "f: line 1: a line ends too early");
    CHECK(aiger_problem("aag 2 2 0 1 1\n2\n4\n6\n6 2 4\n") ==
          "f: line 1: the numbers of the first line do not fit each other");
    CHECK(aiger_problem("aag 3 2 0 1 1\n2\n4\n8\n6 2 4\n") ==
          "f: line 5: the literal 8 is above the highest variable");
    CHECK(aiger_problem("aag 3 2 0 1 1\n2\n2\n6\n6 2 4\n") ==
          "f: line 4: the literal 2 cannot be that of an input");
    CHECK(aiger_problem("aag 3 2 0 1 1\n2\n4\n6\n7 2 4\n") ==
          "f: line 6: the literal 7 cannot be that of an and");
    CHECK(aiger_problem("aag 4 2 0 1 2\n2\n4\n6\n6 8 4\n8 6 4\n") ==
          "f: line 7: the variable 3 depends on itself");
    CHECK(aiger_problem("aag 4 2 0 1 1\n2\n4\n8\n6 2 4\n") ==
          "f: line 6: the variable 4 is used but never defined");
    CHECK(aiger_problem("aig 1000000000 1 0 1 999999999\n").ends_with("is shorter than its first line says"));
    CHECK(aiger_problem("aig 999999999 999999999 0 1 0\n").find("inputs: must be 1 to") != std::string::npos);
    CHECK(aiger_problem("aag 1 x 0 0 0\n") == "f: line 1: expected a number");
}

TEST_CASE("exchange: readers of damaged files say so or read a circuit") {
    random_engine random(33);
    const named_circuit source = random_named(random);
    for (const std::string& text : {blif_of(source), aiger_of(source, true), aiger_of(source, false)}) {
        const auto read = [&](std::string_view damaged) {
            return text.starts_with("a") ? aiger_problem(damaged) : blif_problem(damaged);
        };
        for (std::size_t size = 0; size < text.size(); ++size)
            static_cast<void>(read(std::string_view(text).substr(0, size)));
        for (std::size_t bit = 0; bit < 8 * text.size(); ++bit) {
            std::string damaged = text;
            damaged[bit / 8] = static_cast<char>(damaged[bit / 8] ^ (1 << bit % 8));
            static_cast<void>(read(damaged));
        }
    }
}

TEST_CASE("export: names that a format cannot hold are refused") {
    circuit c(2);
    c.set_outputs({c.add_gate(gate_op::and_ab, 0, 1)});
    std::ostringstream out;
    CHECK_THROWS_WITH_AS(write_blif(out, {c, {"a b", "c"}, {"y"}}),
                         "name = \"a b\": cannot be written in this format", argument_error);
    for (const char* const model : {"", "a b", "a#b"})
        CHECK_THROWS_WITH_AS(
            write_blif(out, {c, {"a", "b"}, {"y"}}, model),
            (std::string("model = \"") + model + "\": cannot be written in this format").c_str(),
            argument_error);
    CHECK_THROWS_WITH_AS(write_blif(out, {c, {"a", "y"}, {"y"}}), "name = \"y\": must not come twice",
                         argument_error);
    CHECK_THROWS_WITH_AS(write_aiger(out, {c, {"a"}, {"y"}}),
                         "names of inputs = 1: must be one for each of 2", argument_error);
    // Gates are not called as an input is.
    check_same(parse_blif(blif_of({c, {"n2", "n_2"}, {"n3"}})), {c, {"n2", "n_2"}, {"n3"}});
    write_dot(out, {c, {"\"a\"", "b"}, {"y"}});
    CHECK(out.str().find("v0 [label=\"\\\"a\\\"\", shape=plaintext];") != std::string::npos);
    CHECK(out.str().find("v0 -> v2;") != std::string::npos);
}
