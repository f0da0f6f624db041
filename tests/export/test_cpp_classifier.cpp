#include <dlgn/export/cpp_classifier.hpp>

#include <filesystem>
#include <sstream>
#include <string>

#include <doctest/doctest.h>

#include <dlgn/circuit/simplify.hpp>
#include <dlgn/core/file.hpp>
#include <export/golden_classifier.hpp>

using namespace dlgn;

TEST_CASE("the generated header of a classifier is the one that this test was compiled with") {
    circuit c(5);
    c.set_outputs({3, c.add_gate(gate_op::and_ab, 0, 2)}, {1, 2});
    const classifier source(encoder({{.name = "age \"in\" years?", .thresholds = {-25.5, 0.1}},
                                     {.name = "work", .categories = {"private\n", "state"}, .unknown = true},
                                     {.name = "weight"}}),
                            c, {"<=50K", "größer"}, "income");
    std::ostringstream out;
    write_cpp(out, source, {.name = "golden_classifier"});
    CHECK(out.str() ==
          read_file(std::filesystem::path(DLGN_SOURCE_DIR) / "tests/export/golden_classifier.hpp"));
    CHECK(golden_classifier::make_classifier() == source);
}

TEST_CASE("categories without and with a bit for unknown ones are told apart") {
    circuit c(3);
    c.set_outputs({0, 2}, {1, 2});
    const classifier source(encoder({{.name = "a", .categories = {"x"}, .unknown = true},
                                     {.name = "b", .categories = {"y"}, .unknown = false}}),
                            c, {"no", "yes"}, "label");
    std::ostringstream out;
    write_cpp(out, source, {.name = "two"});
    for (const char* text :
         {".categories = {\"x\"}, .unknown = true}", ".categories = {\"y\"}, .unknown = false}"})
        CHECK(out.str().find(text) != std::string::npos);
}

TEST_CASE("thresholds in C++ are no integers, which have a range") {
    circuit c(2);
    c.set_outputs({0, 1}, {1, 2});
    const classifier source(encoder({{.name = "a", .thresholds = {0, 12345678901234567168.0}}}), c,
                            {"no", "yes"});
    std::ostringstream out;
    write_cpp(out, source, {.name = "large"});
    CHECK(out.str().find(".thresholds = {0.0, 12345678901234567168.0}") != std::string::npos);
}
