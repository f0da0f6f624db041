#include <doctest/doctest.h>

#include <cstddef>
#include <sstream>
#include <string>
#include <string_view>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/circuit/evaluate.hpp>
#include <dlgn/circuit/file.hpp>
#include <dlgn/core/checksum.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/file.hpp>
#include <dlgn/core/random.hpp>

#include "support/random_circuit.hpp"
#include "support/temporary_folder.hpp"

using namespace dlgn;

namespace {

/// `lines` with the right last line.
std::string sealed(const std::string& lines) { return lines + "end " + to_hex(crc32(lines)) + "\n"; }

std::string problem_of(std::string_view text) {
    try {
        static_cast<void>(parse_circuit(text, "c"));
    } catch (const parse_error& fault) {
        return fault.what();
    }
    return "no fault";
}

const std::string start = "dlgn-circuit 1\n";
const std::string example =
    start + "inputs 3\ngates 2\nxor 0 1\na_and_not_b 3 2\noutputs 2\n4\n3\ngroups 2\n1\n1\n";

} // namespace

TEST_CASE("circuit file: the text of a small circuit") {
    circuit c(3);
    const node_id x = c.add_gate(gate_op::xor_ab, 0, 1);
    const node_id y = c.add_gate(gate_op::a_and_not_b, x, 2);
    c.set_outputs({y, x}, {1, 2});
    CHECK(format_circuit(c) == sealed(example));
    CHECK(parse_circuit(sealed(example)) == c);
    std::ostringstream out;
    write_circuit(out, c);
    CHECK(out.str() == sealed(example));
}

TEST_CASE("circuit file: the example in the documentation is a circuit file") {
    const std::string page = read_file(DLGN_SOURCE_DIR "/docs/model-format.md");
    const std::size_t first = page.find("```\n") + 4;
    CHECK(page.substr(first, page.find("```", first) - first) == sealed(example));
}

TEST_CASE("circuit file: comments") {
    CHECK(parse_circuit(sealed(start + "# seed 7\n#\ninputs 1\ngates 0\n# none\noutputs 0\ngroups 0\n")) ==
          circuit(1));
    CHECK(problem_of("# first\n" + example) ==
          "c:1:1: not a circuit file: the first line must be \"dlgn-circuit 1\"");
}

TEST_CASE("circuit file: random circuits come back as they were") {
    random_engine random(18);
    const dlgn_test::temporary_folder folder;
    for (int repeat = 0; repeat < 500; ++repeat) {
        const circuit c = dlgn_test::random_circuit(random, {.inputs = 1 + random.below(100),
                                                             .gates = random.below(200),
                                                             .outputs = random.below(20),
                                                             .classes = random.below(12)});
        REQUIRE(parse_circuit(format_circuit(c)) == c);
        if (repeat % 50 == 0) {
            write_circuit(folder / "c", c);
            REQUIRE(read_circuit(folder / "c") == c);
        }
    }
}

TEST_CASE("circuit file: every fault at its place") {
    CHECK(problem_of("") == "c:1:1: the file is empty");
    CHECK(problem_of("dlgn-circuit 1") == "c:1:15: the file ends in the middle of a line");
    CHECK(problem_of("hello\n") == "c:1:1: not a circuit file: the first line must be \"dlgn-circuit 1\"");
    CHECK(problem_of("dlgn-circuit 2\n") == "c:1:14: version \"2\" of the format is unknown, only 1 is");
    CHECK(problem_of("dlgn-circuit\n") == "c:1:13: something is missing at the end of the line");
    CHECK(problem_of("dlgn-circuit 1 \n") == "c:1:15: unexpected \" \" at the end of the line");
    CHECK(problem_of("dlgn-circuit 1\r\n") == "c:1:15: a carriage return: lines end with a line feed alone");
    CHECK(problem_of(start) == "c:2:1: the file ends too early");
    CHECK(problem_of(start + "gates 3\n") == "c:2:1: expected \"inputs\" instead of \"gates\"");
    CHECK(problem_of(start + "inputs 0\n") == "c:2:8: a circuit has at least one input");
    CHECK(problem_of(start + "inputs -1\n") == "c:2:8: expected a number instead of \"-1\"");
    CHECK(problem_of(start + "inputs  1\n") == "c:2:8: expected a word or number");
    CHECK(problem_of(start + "inputs 16777217\n") ==
          "c:2:8: 16777217 is too large, at most 16777216 is possible here");
    CHECK(problem_of(start + "inputs 99999999999999999999999\n") ==
          "c:2:8: expected a number instead of \"99999999999999999999999\"");
    const std::string one_gate = start + "inputs 3\ngates 1\n";
    CHECK(problem_of(one_gate + "xand 0 1\n") == "c:4:1: unknown gate function \"xand\"");
    CHECK(problem_of(one_gate + "xor 0 3\n") == "c:4:7: 3 is too large, at most 2 is possible here");
    CHECK(problem_of(one_gate + "xor 0\n") == "c:4:6: something is missing at the end of the line");
    CHECK(problem_of(one_gate + "xor 0 1 2\n") == "c:4:8: unexpected \" 2\" at the end of the line");
    CHECK(problem_of(one_gate + "outputs 0\n") == "c:4:1: unknown gate function \"outputs\"");
    const std::string two_outputs = start + "inputs 3\ngates 0\noutputs 2\n2\n0\n";
    CHECK(problem_of(start + "inputs 3\ngates 0\noutputs 1\n3\n") ==
          "c:5:1: 3 is too large, at most 2 is possible here");
    CHECK(problem_of(two_outputs + "groups 1\n1\n") == "c:8:1: the groups hold 1 of the 2 outputs");
    CHECK(problem_of(two_outputs + "groups 2\n1\n2\n") ==
          "c:9:1: 2 is too large, at most 1 is possible here");
    const std::string whole = two_outputs + "groups 0\n";
    CHECK(problem_of(sealed(whole)) == "no fault");
    CHECK(problem_of(whole + "end 00000000\n") ==
          "c:8:5: the checksum is \"00000000\", but the lines above have " + to_hex(crc32(whole)));
    CHECK(problem_of(sealed(whole) + "\n") == "c:9:1: text after the end");
    CHECK(problem_of(whole + "more\n") == "c:8:1: expected \"end\" instead of \"more\"");
    CHECK(problem_of(std::string("dlgn-circuit 1\0\n", 16)) ==
          "c:1:14: version \"1?\" of the format is unknown, only 1 is");
}

TEST_CASE("circuit file: announced sizes take no memory") {
    CHECK(problem_of(start + "inputs 3\ngates 2147483648\n") == "c:4:1: the file ends too early");
    CHECK(problem_of(start + "inputs 3\ngates 0\noutputs 2147483648\n") == "c:5:1: the file ends too early");
    CHECK(problem_of(start + "inputs 3\ngates 0\noutputs 0\ngroups 2147483648\n") ==
          "c:6:1: the file ends too early");
    circuit wide(max_file_inputs + 1);
    CHECK_THROWS_AS(static_cast<void>(format_circuit(wide)), argument_error);
}

TEST_CASE("circuit file: every truncation and every changed byte is found") {
    random_engine random(19);
    const circuit c =
        dlgn_test::random_circuit(random, {.inputs = 10, .gates = 30, .outputs = 12, .classes = 3});
    const std::string text = format_circuit(c);
    for (std::size_t size = 0; size < text.size(); ++size)
        REQUIRE_THROWS_AS(static_cast<void>(parse_circuit(std::string_view(text).substr(0, size))),
                          parse_error);
    for (std::size_t i = 0; i < text.size(); ++i)
        for (int repeat = 0; repeat < 10; ++repeat) {
            std::string damaged = text;
            damaged[i] = static_cast<char>(random());
            if (damaged[i] != text[i])
                REQUIRE_THROWS_AS(static_cast<void>(parse_circuit(damaged)), parse_error);
        }
}

TEST_CASE("circuit file: files are named, and earlier ones kept") {
    const dlgn_test::temporary_folder folder;
    const std::string path = (folder / "c").string();
    CHECK_THROWS_AS(static_cast<void>(read_circuit(path)), file_error);
    write_file(path, [](std::ostream& out) { out << "nonsense\n"; });
    CHECK_THROWS_WITH_AS(
        static_cast<void>(read_circuit(path)),
        (path + ":1:1: not a circuit file: the first line must be \"dlgn-circuit 1\"").c_str(), parse_error);
    CHECK_THROWS_AS(write_circuit(path, circuit(max_file_inputs + 1)), argument_error);
    CHECK(read_file(path) == "nonsense\n");
}

TEST_CASE("a circuit file is refused with any bit or length changed") {
    dlgn::random_engine random(31);
    const dlgn::circuit circuit = dlgn_test::random_circuit(
        random, {.inputs = 30, .gates = 200, .outputs = 30, .classes = 3, .reach = 100});
    const std::string text = dlgn::format_circuit(circuit);
    REQUIRE(dlgn::parse_circuit(text) == circuit);
    for (std::size_t i = 0; i < 1000; ++i) {
        std::string damaged = text;
        const std::size_t bit = random.below(8 * text.size());
        damaged[bit / 8] = static_cast<char>(damaged[bit / 8] ^ (1 << (bit % 8)));
        CHECK_THROWS_AS(static_cast<void>(dlgn::parse_circuit(damaged)), dlgn::parse_error);
        CHECK_THROWS_AS(static_cast<void>(dlgn::parse_circuit(text.substr(0, random.below(text.size())))),
                        dlgn::parse_error);
    }
}
