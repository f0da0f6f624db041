#include <doctest/doctest.h>

#include <cstdint>
#include <sstream>
#include <string>
#include <vector>

#include <dlgn/core/bits.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/netlist/testbench.hpp>

#include <support/random_circuit.hpp>

using namespace dlgn_test;

namespace {

std::string text_of(dlgn::bit_view samples, dlgn::bit_view expected,
                    const dlgn::testbench_options& options = {}) {
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
