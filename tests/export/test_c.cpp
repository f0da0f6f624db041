#include <dlgn/export/c.hpp>

#include <cstddef>
#include <cstdint>
#include <sstream>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include <dlgn/circuit/evaluate.hpp>
#include <dlgn/core/file.hpp>
#include <engine/shapes.hpp>
#include <support/skip.hpp>
#include <support/temporary_folder.hpp>
#include <support/tools.hpp>

using namespace dlgn;

namespace {

/// A C program that prints, for the samples it was written with, every output bit by bit, then the labels of
/// whole words, then those of single samples.
std::string driver(const circuit& circuit, const bit_matrix& samples, const std::string& name) {
    std::ostringstream out;
    out << "#include <stdio.h>\n#include \"circuit.c\"\nstatic const unsigned char bits[]["
        << circuit.inputs() / 8 + 1 << "] = {\n";
    for (std::size_t row = 0; row < samples.rows(); ++row) {
        out << "{";
        for (std::size_t byte = 0; byte <= circuit.inputs() / 8; ++byte) {
            unsigned value = 0;
            for (std::size_t i = 8 * byte; i < 8 * byte + 8 && i < circuit.inputs(); ++i)
                value |= unsigned{samples(row, i)} << (i % 8);
            out << value << ",";
        }
        out << "},\n";
    }
    out << "};\nint main(void) {\n    enum { width = 8 * sizeof(" << name
        << "_word), rows = " << samples.rows() << " };\n    static " << name << "_word in[" << name
        << "_inputs], out[" << circuit.outputs().size() + 1 << "];\n    int first, s, i;\n"
        << "    for (first = 0; first < rows; first += width) {\n"
        << "        for (i = 0; i < " << name << "_inputs; ++i)\n"
        << "            for (in[i] = 0, s = 0; s < width && first + s < rows; ++s)\n"
        << "                in[i] = (" << name << "_word)(in[i] | (" << name
        << "_word)(bits[first + s][i / 8] >> i % 8 & 1) << s);\n"
        << "        " << name << "_evaluate(in, out);\n"
        << "        for (s = 0; s < width && first + s < rows; ++s)\n"
        << "            for (i = 0; i < " << name << "_outputs; ++i)\n"
        << "                putchar((int)(out[i] >> s & 1) + '0');\n"
        << "    }\n    putchar('\\n');\n";
    if (circuit.classes() > 0)
        out << "    for (first = 0; first < rows; first += width) {\n        " << name << "_word labels["
            << name << "_label_bits];\n"
            << "        for (i = 0; i < " << name << "_inputs; ++i)\n"
            << "            for (in[i] = 0, s = 0; s < width && first + s < rows; ++s)\n"
            << "                in[i] = (" << name << "_word)(in[i] | (" << name
            << "_word)(bits[first + s][i / 8] >> i % 8 & 1) << s);\n        " << name
            << "_classify(in, labels);\n"
            << "        for (s = 0; s < width && first + s < rows; ++s) {\n            int label = 0;\n"
            << "            for (i = 0; i < " << name << "_label_bits; ++i)\n"
            << "                label |= (int)(labels[i] >> s & 1) << i;\n            printf(\"%d \", "
               "label);\n"
            << "        }\n    }\n    putchar('\\n');\n    for (s = 0; s < rows; ++s)\n        printf(\"%u "
               "\", "
            << name << "_classify_one(bits[s]));\n    putchar('\\n');\n";
    out << "    return 0;\n}\n";
    return out.str();
}

} // namespace

TEST_CASE("generated C compiles without warnings, freestanding, and agrees with the reference") {
    const std::string compiler = dlgn_test::find_tool({"gcc", "clang", "cc"});
    if (compiler.empty()) {
        dlgn_test::skip("no C compiler");
        return;
    }
    random_engine random(14);
    std::size_t number = 0;
    for (const dlgn_test::shape& shape : dlgn_test::all_shapes(random)) {
        const unsigned word_bits = std::vector<unsigned>{8, 16, 32, 64}[number++ % 4];
        CAPTURE(shape.name);
        const dlgn_test::temporary_folder folder;
        const bit_matrix samples = dlgn_test::random_samples(random, 70, shape.circuit.inputs());
        write_c(folder / "circuit.c", shape.circuit, {.name = "sorter", .word_bits = word_bits});
        write_file(folder / "main.c",
                   [&](std::ostream& out) { out << driver(shape.circuit, samples, "sorter"); });
        const auto result = dlgn_test::run_tool(
            folder.path(),
            dlgn_test::shell_word(compiler) +
                " -std=c99 -ffreestanding -Wall -Wextra -Wpedantic -Wconversion -Werror -c circuit.c && " +
                dlgn_test::shell_word(compiler) + " -std=c99 -O1 main.c -o run && ./run > labels");
        CAPTURE(result.log);
        REQUIRE(result.ok());
        std::string expected;
        const bit_matrix outputs = evaluate(shape.circuit, samples);
        for (std::size_t row = 0; row < samples.rows(); ++row)
            for (std::size_t output = 0; output < outputs.columns(); ++output)
                expected += outputs(row, output) ? '1' : '0';
        expected += '\n';
        if (shape.circuit.classes() > 0) {
            std::string labels;
            for (const std::uint8_t label : evaluate_labels(shape.circuit, samples))
                labels += std::to_string(label) + " ";
            expected += labels + "\n" + labels + "\n";
        }
        CHECK(read_file(folder / "labels") == expected);
    }
}

TEST_CASE("what cannot be written as C is refused") {
    circuit one(1);
    one.set_outputs({0});
    std::ostringstream out;
    CHECK_THROWS_WITH(write_c(out, one, {.name = "int"}), doctest::Contains("name = \"int\""));
    CHECK_THROWS_WITH(write_c(out, one, {.word_bits = 12}), "word_bits = 12: must be 8, 16, 32 or 64");
    one.set_outputs({}, std::vector<std::size_t>(300));
    CHECK_THROWS_WITH(write_c(out, one), "circuit classes = 300: must be at most 256");
    CHECK(out.str().empty());
}
