#pragma once

/// \file
/// The bodies of <dlgn/netlist/streams.hpp>.

#include <dlgn/netlist/streams.hpp>

#include <algorithm>
#include <cstddef>
#include <map>
#include <ostream>
#include <span>
#include <string>
#include <vector>

#include <dlgn/core/bits.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/core/text.hpp>
#include <dlgn/core/version.hpp>
#include <dlgn/netlist/verilog_names.hpp>

namespace dlgn::detail {

DLGN_INLINE void check_stream_core(const stream_core& core) {
    check_verilog_params(core.design, core.clocked);
    check_verilog_name("module_name", core.module_name);
    if (core.module_name == core.design.module_name)
        throw argument_error("module_name", core.module_name, "is the module inside");
    if (core.inputs == 0 || core.outputs == 0)
        throw argument_error("inputs", core.inputs, "a stream needs inputs and outputs");
    if (core.cycles == 0 || core.cycles > 0x7fffffff)
        throw argument_error("cycles", core.cycles, "must be from 1 to 2147483647");
}

/// `[width-1:0] `, nothing for one bit.
[[nodiscard]] inline std::string range_of(std::size_t width) {
    return width == 1 ? std::string() : "[" + to_text(width - 1) + ":0] ";
}

/// A number of so many bits.
[[nodiscard]] inline std::string decimal_of(std::size_t width, std::size_t value) {
    return to_text(width) + "'d" + to_text(value);
}

/// Bits that count from 0 to `most`.
[[nodiscard]] inline std::size_t counter_width(std::size_t most) {
    return std::max(std::size_t{1}, bit_length(most));
}

/// The core, its inputs the bits of `held`, its outputs those of `found`.
inline void write_stream_core(std::ostream& out, const stream_core& core) {
    out << "  reg [" << to_text(core.inputs - 1) << ":0] held;\n  wire [" << to_text(core.outputs - 1)
        << ":0] found;\n  " << core.design.module_name << " core (";
    if (core.clocked)
        out << "." << core.design.clock_name << "(clk), ";
    out << connect_ports(input_ports_of(core.design, core.inputs), "held") << ", "
        << connect_ports(output_ports_of(core.design, core.outputs), "found") << ");\n";
}

} // namespace dlgn::detail

namespace dlgn {

DLGN_INLINE void write_axi_stream(std::ostream& out, const stream_core& core,
                                  std::span<const stream_bit> bits, std::size_t row_bytes) {
    detail::check_stream_core(core);
    if (bits.size() != core.inputs)
        throw argument_error("bits", bits.size(),
                             "must be one for each of the " + std::to_string(core.inputs) + " inputs");
    if (row_bytes == 0 || row_bytes > 0x7ffffffe)
        throw argument_error("row_bytes", row_bytes, "must be from 1 to 2147483646");
    std::map<std::size_t, std::vector<std::size_t>> of_byte; // inputs
    for (std::size_t input = 0; input < bits.size(); ++input) {
        if (bits[input].byte >= row_bytes || bits[input].bit > 7)
            throw argument_error("bit", bits[input].byte,
                                 "is beyond the row of " + to_text(row_bytes) + " bytes");
        of_byte[bits[input].byte].push_back(input);
    }
    const std::size_t place = detail::counter_width(row_bytes), wait = detail::counter_width(core.cycles);
    const std::size_t width = (core.outputs + 7) / 8 * 8;
    out << "// Written by dlgn " << version << ": AXI4-Stream around " << core.design.module_name
        << ", rows of " << to_text(row_bytes) << " bytes, of which " << to_text(of_byte.size())
        << " are read.\n"
        << "module " << core.module_name << " (\n  input clk,\n  input resetn,\n  input s_tvalid,\n"
        << "  output s_tready,\n  input [7:0] s_tdata,\n  input s_tlast,\n  output reg m_tvalid,\n"
        << "  input m_tready,\n  output [" << to_text(width - 1) << ":0] m_tdata,\n  output m_tlast);\n";
    detail::write_stream_core(out, core);
    out << "  reg [" << to_text(place - 1) << ":0] place; // of the next byte; " << to_text(row_bytes)
        << ": too many came\n"
        << "  reg [" << to_text(wait - 1) << ":0] wait_for; // cycles until the core is done\n"
        << "  reg busy;\n"
        << "  reg [" << to_text(core.outputs - 1) << ":0] answer;\n"
        << "  wire last = place == " << detail::decimal_of(place, row_bytes - 1) << ";\n"
        << "  wire done = busy && wait_for == 0 && (!m_tvalid || m_tready);\n"
        << "  assign s_tready = !busy;\n"
        << "  assign m_tlast = 1'b1;\n"
        << "  assign m_tdata = "
        << (width == core.outputs ? std::string("answer")
                                  : "{" + to_text(width - core.outputs) + "'d0, answer}")
        << ";\n"
        << "  always @(posedge clk)\n"
        << "    if (!resetn) begin\n"
        << "      place <= 0;\n      wait_for <= 0;\n      busy <= 1'b0;\n      m_tvalid <= 1'b0;\n"
        << "    end else begin\n"
        << "      if (m_tvalid && m_tready)\n        m_tvalid <= 1'b0;\n"
        << "      if (busy && wait_for != 0)\n        wait_for <= wait_for - 1'b1;\n"
        << "      if (done) begin\n"
        << "        answer <= found;\n        m_tvalid <= 1'b1;\n        busy <= 1'b0;\n"
        << "      end\n"
        << "      if (s_tvalid && s_tready) begin\n"
        << "        if (s_tlast) begin\n"
        << "          place <= 0;\n          busy <= last;\n          wait_for <= "
        << detail::decimal_of(wait, core.cycles - 1) << ";\n"
        << "        end else if (place != " << detail::decimal_of(place, row_bytes)
        << ")\n          place <= place + 1'b1;\n"
        << "        case (place)\n";
    for (const auto& [byte, inputs] : of_byte) {
        out << "          " << detail::decimal_of(place, byte) << ": begin";
        for (const std::size_t input : inputs)
            out << " held[" << to_text(input) << "] <= s_tdata[" << to_text(bits[input].bit) << "];";
        out << " end\n";
    }
    out << "          default: ;\n        endcase\n      end\n    end\nendmodule\n";
}

DLGN_INLINE void write_serial_stream(std::ostream& out, const stream_core& core) {
    detail::check_stream_core(core);
    const std::size_t in = detail::counter_width(core.inputs), wait = detail::counter_width(core.cycles);
    const std::size_t left = detail::counter_width(core.outputs);
    const auto shifted = [](const char* name, std::size_t width, const std::string& bit) {
        return width == 1 ? bit : "{" + bit + ", " + name + "[" + to_text(width - 1) + ":1]}";
    };
    out << "// Written by dlgn " << version << ": bits in, bits out, around " << core.design.module_name
        << ", " << to_text(core.inputs) << " in and " << to_text(core.outputs) << " out.\n"
        << "module " << core.module_name << " (\n  input clk,\n  input resetn,\n  input in_valid,\n"
        << "  output in_ready,\n  input in_data,\n  output out_valid,\n  input out_ready,\n"
        << "  output out_data);\n";
    detail::write_stream_core(out, core);
    out << "  reg [" << to_text(in - 1) << ":0] place; // of the next bit\n"
        << "  reg [" << to_text(wait - 1) << ":0] wait_for; // cycles until the core is done\n"
        << "  reg busy;\n"
        << "  reg [" << to_text(core.outputs - 1) << ":0] answer;\n"
        << "  reg [" << to_text(left - 1) << ":0] left; // bits of it\n"
        << "  assign in_ready = !busy;\n  assign out_valid = left != 0;\n  assign out_data = answer[0];\n"
        << "  always @(posedge clk)\n"
        << "    if (!resetn) begin\n"
        << "      place <= 0;\n      wait_for <= 0;\n      busy <= 1'b0;\n      left <= 0;\n"
        << "    end else begin\n"
        << "      if (out_valid && out_ready) begin\n"
        << "        answer <= " << shifted("answer", core.outputs, "1'b0") << ";\n"
        << "        left <= left - 1'b1;\n"
        << "      end\n"
        << "      if (busy && wait_for != 0)\n        wait_for <= wait_for - 1'b1;\n"
        << "      if (busy && wait_for == 0 && left == 0) begin\n"
        << "        answer <= found;\n        left <= " << detail::decimal_of(left, core.outputs)
        << ";\n        busy <= 1'b0;\n"
        << "      end\n"
        << "      if (in_valid && in_ready) begin\n"
        << "        held <= " << shifted("held", core.inputs, "in_data") << ";\n"
        << "        place <= place + 1'b1;\n"
        << "        if (place == " << detail::decimal_of(in, core.inputs - 1) << ") begin\n"
        << "          place <= 0;\n          busy <= 1'b1;\n          wait_for <= "
        << detail::decimal_of(wait, core.cycles - 1) << ";\n"
        << "        end\n      end\n    end\nendmodule\n";
}

} // namespace dlgn
