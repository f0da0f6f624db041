#include <doctest/doctest.h>

#include <cstddef>
#include <limits>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <dlgn/circuit/file.hpp>
#include <dlgn/classifier/classifier.hpp>
#include <dlgn/classifier/file.hpp>
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
        static_cast<void>(parse_classifier(text, "m"));
    } catch (const parse_error& fault) {
        return fault.what();
    }
    return "no fault";
}

const std::string start = "dlgn-classifier 2\n";
const std::string features = start + "features 3\nnumber \"age\" 25.5 40\n"
                                     "category \"work\" unknown \"private\" \"state\"\nnumber \"weight\"\n";
const std::string body = "inputs 5\ngates 1\nand 0 2\noutputs 2\n3\n5\ngroups 2\n1\n1\n";
const std::string example = features + "classes 2 \"income\"\n\"<=50K\"\n\">50K\"\n" + body;

classifier make_example() {
    circuit c(5);
    c.set_outputs({3, c.add_gate(gate_op::and_ab, 0, 2)}, {1, 2});
    return {encoder({{.name = "age", .thresholds = {25.5, 40}},
                     {.name = "work", .categories = {"private", "state"}, .unknown = true},
                     {.name = "weight"}}),
            c,
            {"<=50K", ">50K"},
            "income"};
}

std::string random_text(random_engine& random) {
    std::string text;
    for (std::size_t i = random.below(6); i-- > 0;)
        text += static_cast<char>(random.below(256));
    return text;
}

} // namespace

TEST_CASE("model file: the text of a small classifier") {
    CHECK(format_classifier(make_example()) == sealed(example));
    CHECK(parse_classifier(sealed(example)) == make_example());
    const dlgn_test::temporary_folder folder;
    write_classifier(folder / "m.dlgn", make_example());
    CHECK(read_classifier(folder / "m.dlgn") == make_example());
}

TEST_CASE("model file: the example in the documentation is a model file") {
    const std::string page = read_file(DLGN_SOURCE_DIR "/docs/model-format.md");
    const std::size_t first = page.find("```\ndlgn-classifier") + 4;
    std::string text = page.substr(first, page.find("```", first) - first);
    CHECK(text == sealed(example));
}

TEST_CASE("model file: a circuit of version 1 is a classifier of bits") {
    circuit c(3);
    c.set_outputs({0, 1, 2}, {1, 3});
    const classifier read = parse_classifier(format_circuit(c));
    CHECK(read.circuit() == c);
    CHECK(read.encoder() == bit_encoder(3));
    CHECK(read.class_names()[1] == "1");
    c.set_outputs({0, 1});
    CHECK(problem_of(format_circuit(c)) == "m:8:5: circuit classes = 0: must be 1 to 256 to classify");
    circuit wide(max_plain_features + 1);
    wide.set_outputs({0}, {1});
    CHECK(problem_of(format_circuit(wide)) ==
          "m:8:5: a circuit without an encoder has at most 1048576 inputs here");
}

TEST_CASE("model file: 300 random classifiers come back equal, names of any bytes included") {
    random_engine random(3);
    for (int round = 0; round < 300; ++round) {
        std::vector<feature> list(1 + random.below(5));
        for (std::size_t i = 0; i < list.size(); ++i) {
            list[i].name = std::to_string(i) + random_text(random);
            list[i].unknown = i == 0 || random.below(2) == 0;
            double level = -1e300;
            for (std::size_t k = random.below(4); k-- > 0;)
                if (i % 2 == 0)
                    list[i].thresholds.push_back(
                        level = level + (1 + 1e-9 * static_cast<double>(random.below(1000))) * 1e299);
                else
                    list[i].categories.push_back(std::to_string(k) + random_text(random));
        }
        encoder code(std::move(list));
        circuit c(code.bits());
        for (std::size_t gate = random.below(9); gate-- > 0;)
            c.add_gate(static_cast<gate_op>(random.below(16)), static_cast<node_id>(random.below(c.nodes())),
                       static_cast<node_id>(random.below(c.nodes())));
        c.set_outputs({0, 0, 0}, {1, 3});
        const classifier made(std::move(code), std::move(c), {"a" + random_text(random), "b"},
                              random_text(random));
        CHECK(parse_classifier(format_classifier(made)) == made);
    }
}

TEST_CASE("model file: faults are told at their place") {
    CHECK(problem_of("") == "m:1:1: the file is empty");
    CHECK(problem_of("png\n") ==
          "m:1:1: not a model file: the first line must be \"dlgn-classifier 2\" or \"dlgn-circuit 1\"");
    CHECK(problem_of("dlgn-classifier 3\n") == "m:1:17: version \"3\" of the format is unknown, only 2 is");
    CHECK(problem_of("dlgn-classifier 1\n") == "m:1:17: version \"1\" of the format is unknown, only 2 is");
    CHECK(problem_of("dlgn-circuit 2\n") == "m:1:14: version \"2\" of the format is unknown, only 1 is");
    const auto feature = [](const std::string& line) {
        return problem_of(start + "features 1\n" + line + "\nclasses 0\n");
    };
    CHECK(feature("word \"a\"") == "m:3:1: expected \"number\" or \"category\" instead of \"word\"");
    CHECK(feature("number") == "m:3:7: something is missing at the end of the line");
    CHECK(feature("number age 1") == "m:3:8: expected a text in quotes");
    CHECK(feature("number \"age 1") == "m:3:8: the text in quotes does not end on its line");
    CHECK(feature("number \"age\"1") == "m:3:8: expected a space behind the text in quotes");
    CHECK(feature("number \"a\\n\" 1") ==
          "m:3:8: a backslash stands before \", \\ or x and two hexadecimal digits");
    CHECK(feature("number \"a\\xg0\" 1").starts_with("m:3:8: a backslash"));
    CHECK(feature("number \"a\\x0\" 1").starts_with("m:3:8: a backslash"));
    CHECK(feature("number \"a\" nan") == "m:3:12: expected a finite number instead of \"nan\"");
    CHECK(feature("number \"a\" 1e999") == "m:3:12: expected a finite number instead of \"1e999\"");
    CHECK(feature("number \"a\" unknowns") == "m:3:12: expected a finite number instead of \"unknowns\"");
    CHECK(feature("number \"a\" 2 1") ==
          "m:3:14: feature \"a\", threshold = 1: must be above the one before it, 2");
    CHECK(feature("number \"\" 2") == "m:3:11: feature name = \"\": must not be empty");
    CHECK(feature("category \"a\" \"x\" \"x\"") ==
          "m:3:18: feature \"a\", category = x: must not come twice");
    CHECK(feature("number \"a\"") ==
          "m:3:8: encoder bits = 0: must be at least 1: no feature has a threshold or category");
    CHECK(problem_of(features + "classes 257\n") == "m:6:9: 257 is too large, at most 256 is possible here");
    CHECK(problem_of(features + "classes 1\n\"a\" b\n") == "m:7:4: unexpected \" b\" at the end of the line");
    CHECK(problem_of(sealed(features + "classes 1\n\"a\"\n" + body)) ==
          "m:17:5: class names = 1: must be one for each of the 2 classes");
    CHECK(problem_of(sealed(features + "classes 2\n\"a\"\n\"a\"\n" + body)) ==
          "m:18:5: class name = \"a\": must not come twice");
    CHECK(problem_of(sealed(start + "features 1\nnumber \"a\" 1\nclasses 2\n\"a\"\n\"b\"\n" + body)) ==
          "m:16:5: circuit inputs = 5: must be the encoder's 1 bits");
    CHECK_THROWS_WITH_AS(
        static_cast<void>(parse_circuit(sealed(example), "m")),
        "m:1:1: a classifier with an encoder, expected a circuit: its bits are not the data's", parse_error);
}

TEST_CASE("model file: whatever is cut off or flipped, the reader says so") {
    const std::string text = format_classifier(make_example());
    for (std::size_t size = 0; size < text.size(); ++size)
        CHECK(problem_of(text.substr(0, size)) != "no fault");
    for (std::size_t bit = 0; bit < 8 * text.size(); ++bit) {
        std::string damaged = text;
        damaged[bit / 8] = static_cast<char>(damaged[bit / 8] ^ (1 << bit % 8));
        CHECK(problem_of(damaged) != "no fault");
    }
}

TEST_CASE("classifier: the names of classes are checked") {
    circuit c(1);
    c.set_outputs({0}, {1});
    CHECK_THROWS_WITH_AS(classifier(bit_encoder(1), c, {}),
                         "class names = 0: must be one for each of the 1 classes", argument_error);
    CHECK_THROWS_AS(classifier(circuit(1)), argument_error);
    c.set_outputs({0, 0, 0}, {1, 2, 3});
    CHECK_THROWS_WITH_AS(classifier(bit_encoder(1), c, {"b", "a", "b"}),
                         "class name = \"b\": must not come twice", argument_error);
}
