#include <doctest/doctest.h>

#include <cstdint>
#include <sstream>
#include <string>
#include <vector>

#include <dlgn/core/bits.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/file.hpp>
#include <dlgn/netlist/testbench.hpp>

#include <support/random_circuit.hpp>
#include <support/skip.hpp>
#include <support/temporary_folder.hpp>
#include <support/tools.hpp>

using namespace dlgn_test;

namespace {

std::string text_of(dlgn::bit_view samples, dlgn::bit_view expected,
                    const dlgn::testbench_params& options = {}) {
    std::ostringstream out;
    dlgn::write_testbench(out, samples, expected, options);
    return out.str();
}

} // namespace

TEST_CASE("vectors are in the testbench, bit 0 last") {
    dlgn::bit_matrix samples(2, 10), expected(2, 1);
    samples.set(0, 0, true);
    samples.set(1, 9, true);
    samples.set(1, 4, true);
    expected.set(1, 0, true);
    const std::string text = text_of(samples, expected, {.design = {.module_name = "digits"}});
    CHECK(text.find("stimulus[0] = 10'h001;") != std::string::npos);
    CHECK(text.find("stimulus[1] = 10'h210;") != std::string::npos);
    CHECK(text.find("expected[0] = 1'h0;") != std::string::npos);
    CHECK(text.find("expected[1] = 1'h1;") != std::string::npos);
    CHECK(text.find("digits dut (.x(in), .y(out));") != std::string::npos);
}

TEST_CASE("labels as rows") {
    const std::vector<std::uint8_t> labels = {0, 9, 255};
    const dlgn::bit_matrix rows = dlgn::label_rows(labels, 8);
    CHECK(rows(1, 0));
    CHECK(!rows(1, 1));
    CHECK(rows(1, 3));
    CHECK(rows.row(2)[0] == 255);
    CHECK_THROWS_WITH_AS(static_cast<void>(dlgn::label_rows(labels, 3)), "label = 9: does not fit 3 bits",
                         dlgn::argument_error);
}

TEST_CASE("what is no testbench is refused") {
    const dlgn::bit_matrix samples = all_samples(2), expected(4, 3);
    CHECK_NOTHROW(text_of(samples, expected));
    CHECK_THROWS_WITH_AS(text_of(samples, dlgn::bit_matrix(3, 3)),
                         "expected = 3: must be one for each of the 4 samples", dlgn::argument_error);
    CHECK_THROWS_AS(text_of(dlgn::bit_matrix(0, 2), dlgn::bit_matrix(0, 3)), dlgn::argument_error);
    CHECK_THROWS_AS(text_of(samples, dlgn::bit_matrix(4, 0)), dlgn::argument_error);
    CHECK_THROWS_AS(text_of(samples, expected, {.module_name = "top"}), dlgn::argument_error);
    CHECK_THROWS_AS(text_of(samples, expected, {.module_name = "table"}), dlgn::argument_error);
    CHECK_THROWS_AS(text_of(samples, expected, {.period = 0}), dlgn::argument_error);
}

TEST_CASE("periods and counts that Verilog does not have") {
    const dlgn::bit_matrix samples = all_samples(2), expected(4, 3);
    const std::size_t most = 0x7fffffff;
    CHECK_NOTHROW(text_of(samples, expected, {.period = most, .shown = most}));
    CHECK_THROWS_AS(text_of(samples, expected, {.period = most + 1}), dlgn::argument_error);
    CHECK_THROWS_AS(text_of(samples, expected, {.shown = most + 1}), dlgn::argument_error);
}

TEST_CASE("an unknown value is a difference") {
    const dlgn::bit_matrix samples = all_samples(1), expected(2, 1);
    CHECK(text_of(samples, expected).find("if (out !== expected[index])") != std::string::npos);
    const std::string iverilog = find_tool({"iverilog"});
    if (iverilog.empty()) {
        skip("Icarus Verilog is not installed");
        return;
    }
    const temporary_folder folder;
    dlgn::write_testbench(folder / "testbench.v", samples, expected);
    const auto log = [&](const std::string& value) {
        dlgn::write_file(folder / "top.v", [&](std::ostream& out) {
            out << "module top(input [0:0] x, output [0:0] y);\n  assign y = " << value << ";\nendmodule\n";
        });
        return run_tool(folder.path(),
                        shell_word(iverilog) + " -o sim testbench.v top.v && ./sim; echo status $?")
            .log;
    };
    CHECK(log("1'b0").find("PASS 2") != std::string::npos);
    for (const char* value : {"1'bx", "1'bz", "1'b1"}) {
        const std::string found = log(value);
        INFO(found);
        CHECK(found.find("FAIL 2 of 2") != std::string::npos);
        CHECK(found.find("status 0") == std::string::npos);
    }
}
