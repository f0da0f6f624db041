#pragma once

/// \file
/// The bodies of <dlgn/netlist/stream_testbench.hpp>.

#include <dlgn/netlist/stream_testbench.hpp>

#include <cstddef>
#include <ostream>
#include <string>

#include <dlgn/core/bits.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/core/text.hpp>
#include <dlgn/core/version.hpp>
#include <dlgn/netlist/streams.hpp>
#include <dlgn/netlist/testbench.hpp>

namespace dlgn::detail {

/// The ports of a stream and the sizes of what goes over them.
struct stream_ports {
    std::string in, in_data, in_last; ///< in: the beginning of the names of valid and ready
    std::string out, out_data;
    std::size_t in_width = 1, out_width = 1; ///< bits of a beat
    std::size_t in_beats = 1, out_beats = 1; ///< of a row
};

inline void write_stream_testbench(std::ostream& out, const stream_core& core, const stream_ports& of,
                                   bit_view rows, bit_view expected, const stream_testbench_params& params) {
    check_stream_core(core);
    check_verilog_name("module_name", params.module_name);
    if (params.module_name == core.module_name || params.module_name == core.design.module_name)
        throw argument_error("module_name", params.module_name, "is a module under test");
    if (rows.rows() == 0 || expected.rows() != rows.rows())
        throw argument_error("expected", expected.rows(),
                             "must be one for each of the " + to_text(rows.rows()) +
                                 " rows, of at least one");
    if (rows.columns() != of.in_beats * of.in_width)
        throw argument_error("rows", to_text(rows.columns()) + " bits each",
                             "must have " + to_text(of.in_beats * of.in_width));
    if (expected.columns() != core.outputs)
        throw argument_error("expected", to_text(expected.columns()) + " bits each",
                             "must have the " + to_text(core.outputs) + " outputs of the core");
    if (params.interval == 0 || params.interval > 0x7fffffff || params.resets > 0x7fffffff)
        throw argument_error("interval", params.interval, "must be from 1 to 2147483647");
    const std::string count = to_text(rows.rows());
    const auto part = [](const char* beat, std::size_t width) {
        return "[" + std::string(beat) + " * " + to_text(width) + " +: " + to_text(width) + "]";
    };
    const std::string pause = params.stalls ? "($random(seed) & 3) == 0" : "0";
    // So long that the next answers are ready before one is taken.
    const std::size_t row_cycles = of.in_beats + of.out_beats + core.cycles + 8;
    const std::string wait = params.stalls
                                 ? " && cycle % " + to_text(8 * row_cycles) + " >= " + to_text(4 * row_cycles)
                                 : std::string();
    const std::size_t most_cycles = 16 * row_cycles * (rows.rows() + params.resets) + 10000;
    out << "// Written by dlgn " << version << ": " << count << " rows for " << core.module_name << ".\n"
        << "`timescale 1ns / 1ps\nmodule " << params.module_name << ";\n"
        << "  reg [" << to_text(rows.columns() - 1) << ":0] stimulus [0:" << to_text(rows.rows() - 1)
        << "];\n"
        << "  reg [" << to_text(core.outputs - 1) << ":0] expected [0:" << to_text(rows.rows() - 1) << "];\n"
        << "  reg clk, resetn, valid, last, ready, taken, given, waiting;\n"
        << "  reg [" << to_text(of.in_width - 1) << ":0] data;\n"
        << "  wire in_ready, out_valid;\n"
        << "  wire [" << to_text(of.out_width - 1) << ":0] out_data;\n"
        << "  reg [" << to_text(of.out_width - 1) << ":0] value, earlier;\n"
        << "  reg [" << to_text(of.out_width * of.out_beats - 1) << ":0] answer;\n"
        << "  integer row, in_beat, got, out_beat, cycle, resets, differences, seed;\n"
        << "  " << core.module_name << " dut (.clk(clk), .resetn(resetn), ." << of.in << "valid(valid), ."
        << of.in << "ready(in_ready), ." << of.in_data << "(data), "
        << (of.in_last.empty() ? std::string() : "." + of.in_last + "(last), ") << "." << of.out
        << "valid(out_valid), ." << of.out << "ready(ready), ." << of.out_data << "(out_data)"
        << (of.in_last.empty() ? "" : ", .m_tlast()") << ");\n"
        << "  task fault(input [8*32-1:0] what);\n"
        << "    begin\n"
        << "      if (differences < 10)\n"
        << "        $display(\"cycle %0d, row %0d: %0s\", cycle, got, what);\n"
        << "      differences = differences + 1;\n"
        << "    end\n"
        << "  endtask\n"
        << "  initial begin\n"
        << "    load;\n"
        << "    clk = 0; resetn = 0; valid = 0; last = 0; ready = 0; waiting = 0; data = 0; answer = 0;\n"
        << "    row = 0; in_beat = 0; got = 0; out_beat = 0; resets = 0; differences = 0; seed = 1;\n"
        << "    for (cycle = 0; got < " << count << " && differences < 100 && cycle < "
        << to_text(most_cycles)
        << "; cycle = cycle + 1) "
           "begin\n"
        << "      if (resetn && !valid && row < " << count << " && !(" << pause << ")) begin\n"
        << "        valid = 1;\n"
        << "        data = stimulus[row]" << part("in_beat", of.in_width) << ";\n"
        << "        last = in_beat == " << to_text(of.in_beats - 1) << ";\n"
        << "      end\n"
        << "      ready = resetn && !(" << pause << ")" << wait << ";\n"
        << "      #5;\n"
        << "      taken = resetn && valid && in_ready === 1'b1;\n"
        << "      given = resetn && ready && out_valid === 1'b1;\n"
        << "      value = out_data;\n"
        << "      if (cycle > 0 && ((in_ready ^ out_valid) === 1'bx))\n"
        << "        fault(\"valid or ready is unknown\");\n"
        << "      if (waiting && (out_valid !== 1'b1 || value !== earlier))\n"
        << "        fault(\"an answer did not wait\");\n"
        << "      waiting = resetn && out_valid === 1'b1 && !ready;\n"
        << "      earlier = value;\n"
        << "      clk = 1;\n"
        << "      #5;\n"
        << "      clk = 0;\n"
        << "      if (taken) begin\n"
        << "        valid = 0;\n"
        << "        in_beat = last ? 0 : in_beat + 1;\n"
        << "        row = last ? row + 1 : row;\n"
        << "      end\n"
        << "      if (given) begin\n"
        << "        answer" << part("out_beat", of.out_width) << " = value;\n"
        << "        out_beat = out_beat + 1;\n"
        << "        if (out_beat == " << to_text(of.out_beats) << ") begin\n"
        << "          out_beat = 0;\n"
        << "          if (answer !== expected[got])\n"
        << "            fault(\"another answer\");\n"
        << "          if (got >= row)\n"
        << "            fault(\"an answer before its row\");\n"
        << "          got = got + 1;\n"
        << "        end\n"
        << "      end\n"
        << "      if (!resetn) begin // what has no answer comes again\n"
        << "        row = got; in_beat = 0; out_beat = 0; valid = 0; waiting = 0;\n"
        << "        resetn = 1;\n"
        << "      end else if (resets < " << to_text(params.resets) << " && cycle % "
        << to_text(params.interval) << " == " << to_text(params.interval - 1) << ") begin\n"
        << "        resetn = 0; valid = 0; waiting = 0;\n"
        << "        resets = resets + 1;\n"
        << "      end\n"
        << "    end\n"
        << "    if (differences == 0 && got == " << count << ")\n"
        << "      $display(\"PASS %0d in %0d cycles, %0d resets\", got, cycle, resets);\n"
        << "    else begin\n"
        << "      $display(\"FAIL %0d differences, %0d of " << count << " answers\", differences, got);\n"
        << "      $fatal;\n"
        << "    end\n"
        << "    $finish;\n"
        << "  end\n"
        << "  task load;\n"
        << "    begin\n";
    for (std::size_t row = 0; row < rows.rows(); ++row)
        out << "      stimulus[" << to_text(row) << "] = " << hex_literal(rows, row) << ";\n"
            << "      expected[" << to_text(row) << "] = " << hex_literal(expected, row) << ";\n";
    out << "    end\n  endtask\nendmodule\n";
}

} // namespace dlgn::detail

namespace dlgn {

DLGN_INLINE void write_axi_stream_testbench(std::ostream& out, const stream_core& core, bit_view rows,
                                            bit_view expected, const stream_testbench_params& params) {
    detail::write_stream_testbench(out, core,
                                   {.in = "s_t",
                                    .in_data = "s_tdata",
                                    .in_last = "s_tlast",
                                    .out = "m_t",
                                    .out_data = "m_tdata",
                                    .in_width = 8,
                                    .out_width = (core.outputs + 7) / 8 * 8,
                                    .in_beats = rows.columns() / 8},
                                   rows, expected, params);
}

DLGN_INLINE void write_serial_stream_testbench(std::ostream& out, const stream_core& core, bit_view rows,
                                               bit_view expected, const stream_testbench_params& params) {
    detail::write_stream_testbench(out, core,
                                   {.in = "in_",
                                    .in_data = "in_data",
                                    .in_last = {},
                                    .out = "out_",
                                    .out_data = "out_data",
                                    .in_beats = core.inputs,
                                    .out_beats = core.outputs},
                                   rows, expected, params);
}

} // namespace dlgn
