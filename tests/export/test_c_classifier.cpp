#include <dlgn/export/c_classifier.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include <dlgn/circuit/evaluate.hpp>
#include <dlgn/core/file.hpp>
#include <support/random_circuit.hpp>
#include <support/skip.hpp>
#include <support/temporary_folder.hpp>
#include <support/tools.hpp>

using namespace dlgn;

namespace {

classifier random_classifier(random_engine& random) {
    std::vector<feature> features(1 + random.below(9));
    for (std::size_t i = 0; i < features.size(); ++i) {
        features[i].name = "f\"" + std::to_string(i) +
                           "\\?"
                           "?/\n";
        features[i].unknown = i == 0 || random.below(2) == 0;
        for (std::size_t k = random.below(5); k > 0; --k)
            if (i % 2 == 0)
                features[i].thresholds.push_back(1.1 * static_cast<double>(k) +
                                                 (random.below(2) == 0 ? 3 : 0.5));
            else
                features[i].categories.push_back(std::to_string(k));
        std::ranges::sort(features[i].thresholds);
        std::vector<double>& levels = features[i].thresholds;
        levels.erase(std::unique(levels.begin(), levels.end()), levels.end());
    }
    encoder code(std::move(features));
    circuit c =
        dlgn_test::random_circuit(random, {.inputs = code.bits(), .gates = 30, .outputs = 20, .classes = 3});
    return {std::move(code), std::move(c), {"NAME_a", "CLASSES}", "FEATURES}"}};
}

/// Compiles the classifier, runs it on rows, and compares its labels with those of encoder and reference.
template <class Value>
void check_in_c(const std::string& compiler, const classifier& source, const std::vector<Value>& values,
                c_value type) {
    const dlgn_test::temporary_folder folder;
    write_c(folder / "model.c", source, {.name = "m", .word_bits = 8, .values = type});
    const std::size_t rows = values.size() / source.features();
    write_file(folder / "main.c", [&](std::ostream& out) {
        out << "#include <math.h>\n#include <stdio.h>\n#include \"model.c\"\nstatic const m_value rows[] = "
               "{\n";
        for (const Value value : values)
            out << (value != value ? "NAN" : to_text(value)) << ",\n";
        out << "};\nint main(void) { int i; for (i = 0; i < " << rows
            << "; ++i) puts(m_class_names[m_classify_row(rows + i * m_features)]); puts(m_feature_names[0]); "
               "return 0; }\n";
    });
    const auto result = dlgn_test::run_tool(
        folder.path(),
        dlgn_test::shell_word(compiler) +
            " -std=c99 -ffreestanding -Wall -Wextra -Wpedantic -Wconversion -Werror -c model.c && " +
            dlgn_test::shell_word(compiler) + " -std=c99 -O1 main.c -o run && ./run > labels");
    CAPTURE(result.log);
    REQUIRE(result.ok());
    std::string expected;
    for (const std::uint8_t label : evaluate_labels(
             source.circuit(), source.encoder().encode(row_view(values, rows, source.features()))))
        expected += source.class_names()[label] + "\n";
    CHECK(read_file(folder / "labels") == expected + source.encoder().features()[0].name + "\n");
}

} // namespace

TEST_CASE("a classifier in C gives the labels of encoder and reference") {
    const std::string compiler = dlgn_test::find_tool({"gcc", "clang", "cc"});
    if (compiler.empty()) {
        dlgn_test::skip("no C compiler");
        return;
    }
    random_engine random(15);
    for (int round = 0; round < 4; ++round) {
        const classifier source = random_classifier(random);
        std::vector<double> values(60 * source.features());
        std::vector<float> floats(values.size());
        std::vector<std::uint8_t> bytes(values.size());
        for (std::size_t i = 0; i < values.size(); ++i) {
            const feature& each = source.encoder().features()[i % source.features()];
            values[i] = each.thresholds.empty() || random.below(3) == 0
                            ? static_cast<double>(random.below(6))
                            : each.thresholds[random.below(each.thresholds.size())];
            if (random.below(8) == 0)
                values[i] = std::numeric_limits<double>::quiet_NaN();
            floats[i] = static_cast<float>(values[i]);
            bytes[i] = static_cast<std::uint8_t>(random.below(7));
        }
        check_in_c(compiler, source, values, c_value::float64);
        check_in_c(compiler, source, floats, c_value::float32);
        check_in_c(compiler, source, bytes, c_value::uint8);
    }
}

TEST_CASE("names in C: ASCII alone, and no trigraph") {
    CHECK(detail::c_string("a \"b\" \\") == R"("a \"b\" \\")");
    CHECK(detail::c_string("what?"
                           "?/") == R"("what\?\?/")");
    CHECK(detail::c_string("caf\xc3\xa9\n1") == R"("caf\303\251\0121")");
}

TEST_CASE("thresholds in C: the highest value of the type not above them") {
    CHECK(detail::c_threshold(25.5, c_value::float64) == "25.5");
    CHECK(detail::c_threshold(3, c_value::float64) == "3.0");
    CHECK(detail::c_threshold(12345678901234567168.0, c_value::float64) ==
          "12345678901234567168.0"); // no integer
    CHECK(detail::c_threshold(1e300, c_value::float64) == "1e+300");
    CHECK(detail::c_threshold(-0.0, c_value::float64) == "-0.0");
    CHECK(detail::c_threshold(0.1, c_value::float32) == "0.099999994f"); // 0.1f is above 0.1
    CHECK(detail::c_threshold(2, c_value::float32) == "2.0f");
    CHECK(detail::c_threshold(127.5, c_value::uint8) == "127");
    CHECK(detail::c_threshold(-7, c_value::uint8) == "-1");
    CHECK(detail::c_threshold(1e9, c_value::uint8) == "255");
}
