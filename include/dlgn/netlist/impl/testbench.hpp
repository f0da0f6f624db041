#pragma once

/// \file
/// The bodies of <dlgn/netlist/testbench.hpp>.

#include <dlgn/netlist/testbench.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <ostream>
#include <span>
#include <string>

#include <dlgn/core/bits.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/file.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/core/text.hpp>
#include <dlgn/core/version.hpp>
#include <dlgn/netlist/verilog_names.hpp>

namespace dlgn::detail {

DLGN_INLINE std::string hex_literal(bit_view bits, std::size_t row) {
    std::string digits = to_text(bits.columns()) + "'h";
    for (std::size_t nibble = (bits.columns() + 3) / 4; nibble-- > 0;) {
        unsigned value = 0;
        for (std::size_t bit = 0; bit < 4 && nibble * 4 + bit < bits.columns(); ++bit)
            value |= unsigned{bits(row, nibble * 4 + bit)} << bit;
        digits += "0123456789abcdef"[value];
    }
    return digits;
}

} // namespace dlgn::detail

namespace dlgn {

DLGN_INLINE void write_testbench(std::ostream& out, bit_view samples, bit_view expected,
                                 const testbench_params& params) {
    const bool clocked = params.latency.has_value();
    detail::check_verilog_params(params.design, clocked);
    detail::check_verilog_name("module_name", params.module_name);
    if (params.module_name == params.design.module_name)
        throw argument_error("module_name", params.module_name, "is the module under test");
    if (samples.rows() == 0)
        throw argument_error("samples", 0, "a testbench needs at least one");
    if (expected.rows() != samples.rows())
        throw argument_error("expected", expected.rows(),
                             "must be one for each of the " + std::to_string(samples.rows()) + " samples");
    if (samples.columns() == 0 || expected.columns() == 0)
        throw argument_error("samples", 0, "the design must have inputs and outputs");
    constexpr std::size_t most = 0x7fffffff; // an integer of Verilog
    const std::size_t least = clocked ? 2 : 1;
    if (params.period < least || params.period > most)
        throw argument_error("period", params.period,
                             "must be from " + std::to_string(least) + " to 2147483647");
    if (params.latency.value_or(0) > most - samples.rows())
        throw argument_error("latency", *params.latency, "must be below 2147483647 with the samples");
    if (params.shown > most)
        throw argument_error("shown", params.shown, "must be at most 2147483647");
    const std::string inputs = to_text(samples.columns()), outputs = to_text(expected.columns());
    const std::string count = to_text(samples.rows()), last = to_text(samples.rows() - 1);

    out << "// Written by dlgn " << version << ": " << count << " samples for " << params.design.module_name
        << ".\n"
        << "`timescale 1ns / 1ps\n"
        << "module " << params.module_name << ";\n"
        << "  reg [" << to_text(samples.columns() - 1) << ":0] stimulus [0:" << last << "];\n"
        << "  reg [" << to_text(expected.columns() - 1) << ":0] expected [0:" << last << "];\n"
        << "  reg [" << to_text(samples.columns() - 1) << ":0] in;\n"
        << "  wire [" << to_text(expected.columns() - 1) << ":0] out;\n"
        << "  reg [8191:0] vcd;\n"
        << "  integer sample, differences;\n"
        << (clocked ? "  reg clock;\n" : "") << "  " << params.design.module_name << " dut ("
        << (clocked ? "." + params.design.clock_name + "(clock), " : std::string())
        << detail::connect_ports(detail::input_ports_of(params.design, samples.columns()), "in") << ", "
        << detail::connect_ports(detail::output_ports_of(params.design, expected.columns()), "out") << ");\n"
        << "  initial begin\n"
        << "    if ($value$plusargs(\"vcd=%s\", vcd)) begin\n"
        << "      $dumpfile(vcd);\n"
        << "      $dumpvars(0, dut);\n"
        << "    end\n"
        << "    load;\n"
        << "    differences = 0;\n"
        << "    for (sample = 0; sample < " << count << "; sample = sample + 1) begin\n";
    if (!clocked)
        out << "      in = stimulus[sample];\n"
            << "      #" << to_text(params.period) << ";\n"
            << "      compare(sample);\n";
    else
        out << "      cycle(sample);\n"
            << "      if (sample >= " << to_text(*params.latency) << ")\n"
            << "        compare(sample - " << to_text(*params.latency) << ");\n"
            << "      clock = 1;\n"
            << "      #" << to_text(params.period - params.period / 2) << ";\n";
    out << "    end\n";
    if (clocked && *params.latency > 0)
        out << "    repeat (" << to_text(*params.latency) << ") begin\n"
            << "      cycle(" << last << ");\n"
            << "      if (sample >= " << to_text(*params.latency) << ")\n"
            << "        compare(sample - " << to_text(*params.latency) << ");\n"
            << "      clock = 1;\n"
            << "      #" << to_text(params.period - params.period / 2) << ";\n"
            << "      sample = sample + 1;\n"
            << "    end\n";
    out << "    sample = " << count << ";\n"
        << "    if (differences == 0)\n"
        << "      $display(\"PASS %0d\", sample);\n"
        << "    else begin\n"
        << "      $display(\"FAIL %0d of %0d\", differences, sample);\n"
        << "      $fatal;\n"
        << "    end\n"
        << "    $finish;\n"
        << "  end\n"
        << "  task compare(input integer index);\n"
        << "    if (out !== expected[index]) begin\n"
        << "      if (differences < " << to_text(params.shown) << ")\n"
        << "        $display(\"sample %0d: expected %h, got %h\", index, expected[index], out);\n"
        << "      differences = differences + 1;\n"
        << "    end\n"
        << "  endtask\n";
    if (clocked)
        out << "  task cycle(input integer index);\n"
            << "    begin\n"
            << "      clock = 0;\n"
            << "      in = stimulus[index];\n"
            << "      #" << to_text(params.period / 2) << ";\n"
            << "    end\n"
            << "  endtask\n";
    out << "  task load;\n"
        << "    begin\n";
    for (std::size_t row = 0; row < samples.rows(); ++row)
        out << "      stimulus[" << to_text(row) << "] = " << detail::hex_literal(samples, row) << ";\n"
            << "      expected[" << to_text(row) << "] = " << detail::hex_literal(expected, row) << ";\n";
    out << "    end\n"
        << "  endtask\n"
        << "endmodule\n";
}

DLGN_INLINE void write_testbench(const std::filesystem::path& path, bit_view samples, bit_view expected,
                                 const testbench_params& params) {
    write_file(path, [&](std::ostream& out) { write_testbench(out, samples, expected, params); });
}

DLGN_INLINE bit_matrix label_rows(std::span<const std::uint8_t> labels, std::size_t label_bits) {
    bit_matrix rows(labels.size(), label_bits);
    for (std::size_t sample = 0; sample < labels.size(); ++sample) {
        if (label_bits < 8 && (labels[sample] >> label_bits) != 0)
            throw argument_error("label", unsigned{labels[sample]},
                                 "does not fit " + std::to_string(label_bits) + " bits");
        for (std::size_t bit = 0; bit < label_bits && bit < 8; ++bit)
            rows.set(sample, bit, (labels[sample] >> bit & 1) != 0);
    }
    return rows;
}

} // namespace dlgn
