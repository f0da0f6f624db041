// Streams around a core: rows of bytes over AXI4-Stream, and bits over eight pins, with stalls and resets.

#include <cstddef>
#include <functional>
#include <ostream>
#include <sstream>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/circuit/evaluate.hpp>
#include <dlgn/core/bits.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/file.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/netlist/evaluate.hpp>
#include <dlgn/netlist/stream_testbench.hpp>
#include <dlgn/netlist/streams.hpp>
#include <dlgn/netlist/verilog.hpp>

#include <support/random_circuit.hpp>
#include <support/registers.hpp>
#include <support/skip.hpp>
#include <support/tools.hpp>

using namespace dlgn_test;

namespace {

/// A core of two stages over 5 of the bits of 4 bytes, with 3 outputs.
struct example {
    tabled_library library = with_registers();
    dlgn::netlist netlist = empty_netlist(library, 5);
    dlgn::stream_core core{.inputs = 5, .outputs = 3, .clocked = true, .cycles = 3};
    std::vector<dlgn::stream_bit> bits = {{0, 7}, {2, 0}, {2, 3}, {3, 7}, {0, 1}};
    dlgn::bit_matrix bytes, inputs, outputs;

    explicit example(std::size_t rows) {
        const auto dff = [&](dlgn::net_id net) { return add(netlist, library, "dff", {net}); };
        const dlgn::net_id a = dff(add(netlist, library, "nand2", {0, 1}));
        const dlgn::net_id b = dff(add(netlist, library, "xor2", {2, 3}));
        netlist.set_outputs({dff(add(netlist, library, "xor2", {a, b})), dff(b), dff(dff(4))});
        dlgn::random_engine random(7);
        bytes = random_samples(random, rows, 32);
        inputs = dlgn::bit_matrix(rows, 5);
        for (std::size_t row = 0; row < rows; ++row)
            for (std::size_t i = 0; i < 5; ++i)
                inputs.set(row, i, bytes(row, bits[i].byte * 8 + bits[i].bit));
        outputs = dlgn::evaluate(netlist, inputs);
    }
};

/// Runs a stream, whose Verilog `spoil` may change, with its testbench.
tool_result run(const example& of, bool serial, const dlgn::stream_testbench_params& options = {},
                const std::string& what = "", const std::string& by = "") {
    const temporary_folder folder;
    dlgn::write_verilog(folder / "netlist.v", of.netlist, of.core.design);
    dlgn::write_cell_models(folder / "cells.v", of.netlist);
    std::ostringstream stream;
    serial ? dlgn::write_serial_stream(stream, of.core) : dlgn::write_axi_stream(stream, of.core, of.bits, 4);
    std::string text = stream.str();
    if (!what.empty()) {
        const std::size_t at = text.find(what);
        REQUIRE_MESSAGE(at != std::string::npos, text);
        text.replace(at, what.size(), by);
    }
    dlgn::write_file(folder / "stream.v", [&](std::ostream& out) { out << text; });
    dlgn::write_file(folder / "testbench.v", [&](std::ostream& out) {
        serial ? dlgn::write_serial_stream_testbench(out, of.core, of.inputs, of.outputs, options)
               : dlgn::write_axi_stream_testbench(out, of.core, of.bytes, of.outputs, options);
    });
    return run_tool(folder.path(),
                    "iverilog -g2005 -Wall -Wno-timescale -o run testbench.v stream.v netlist.v "
                    "cells.v && vvp -n run");
}

} // namespace

TEST_CASE("streams pass with stalls and resets, and their faults do not") {
    if (find_tool({"iverilog"}).empty()) {
        skip("Icarus Verilog is not installed");
        return;
    }
    const example of(1000), few(120);
    for (const bool serial : {false, true}) {
        CAPTURE(serial);
        for (const bool stalls : {false, true}) {
            const tool_result result = run(of, serial, {.stalls = stalls, .resets = 5, .interval = 211});
            CHECK_MESSAGE(result.ok(), result.log);
            CHECK_MESSAGE(result.log.find("PASS 1000 in ") != std::string::npos, result.log);
            CHECK_MESSAGE(result.log.find(", 5 resets") != std::string::npos, result.log);
        }
        // Planted: each must be caught.
        struct fault {
            const char* what;
            const char* by;
        };
        const std::vector<fault> of_axi = {
            {"held[1] <= s_tdata[0]", "held[1] <= s_tdata[1]"},    // another bit
            {"&& (!m_tvalid || m_tready)", ""},                    // an answer overwritten
            {"assign s_tready = !busy", "assign s_tready = 1'b1"}, // bytes taken while the core works
            {"wait_for <= 2'd2", "wait_for <= 2'd1"},              // read too early
            {"busy <= 1'b0;\n      m_tvalid", "m_tvalid"},         // a reset that forgets half
            {"place <= 0;\n      wait_for", "wait_for"},           // likewise
            {"if (m_tvalid && m_tready)", "if (m_tvalid)"},        // an answer that does not wait
        };
        const std::vector<fault> of_serial = {
            {"{in_data, held[4:1]}", "{held[3:0], in_data}"},
            {"&& left == 0) begin", ") begin"},
            {"assign in_ready = !busy", "assign in_ready = 1'b1"},
            {"wait_for <= 2'd2", "wait_for <= 2'd1"},
            {"place <= 0;\n      wait_for", "wait_for"},
            {"if (out_valid && out_ready)", "if (out_valid)"},
        };
        for (const fault& each : serial ? of_serial : of_axi) {
            CAPTURE(std::string(each.what));
            CHECK(!run(few, serial, {.resets = 5, .interval = 211}, each.what, each.by).ok());
        }
    }
}

TEST_CASE("streams around a core with ports of names") {
    if (find_tool({"iverilog"}).empty()) {
        skip("Icarus Verilog is not installed");
        return;
    }
    example of(60);
    of.core.design.input_ports = {{"held", 2}, {"place", 1}, {"found", 2}}; // as signals of the streams
    of.core.design.output_ports = {{"ready", 1}, {"answer", of.core.outputs - 1}};
    for (const bool serial : {false, true}) {
        const tool_result result = run(of, serial);
        CHECK_MESSAGE(result.ok(), result.log);
        CHECK_MESSAGE(result.log.find("PASS 60 in ") != std::string::npos, result.log);
    }
}

TEST_CASE("rows of a wrong length have no answer") {
    if (find_tool({"iverilog"}).empty()) {
        skip("Icarus Verilog is not installed");
        return;
    }
    const example of(1);
    const temporary_folder folder;
    dlgn::write_verilog(folder / "netlist.v", of.netlist);
    dlgn::write_cell_models(folder / "cells.v", of.netlist);
    dlgn::write_file(folder / "stream.v",
                     [&](std::ostream& out) { dlgn::write_axi_stream(out, of.core, of.bits, 4); });
    // Rows of 1 to 9 bytes: only that of 4 is answered.
    dlgn::write_file(folder / "bench.v", [](std::ostream& out) {
        out << "module bench;\n  reg clk = 0, resetn = 0, valid = 0, last = 0;\n  wire ready, answered;\n"
               "  integer length, i, answers = 0, at = 0;\n"
               "  stream dut (.clk(clk), .resetn(resetn), .s_tvalid(valid), .s_tready(ready), "
               ".s_tdata(8'd0),\n"
               "    .s_tlast(last), .m_tvalid(answered), .m_tready(1'b1), .m_tdata(), .m_tlast());\n"
               "  always #5 clk = !clk;\n"
               "  always @(posedge clk) if (answered) begin answers = answers + 1; at = length; end\n"
               "  initial begin\n    repeat (2) @(negedge clk);\n    resetn = 1;\n"
               "    for (length = 1; length < 10; length = length + 1) begin\n"
               "      for (i = 1; i <= length; i = i + 1) begin\n        valid = 1; last = i == length;\n"
               "        @(negedge clk);\n      end\n      valid = 0;\n      repeat (6) @(negedge clk);\n    "
               "end\n"
               "    $display(\"%0d answers, at %0d\", answers, at);\n    $finish;\n  end\nendmodule\n";
    });
    const tool_result result =
        run_tool(folder.path(), "iverilog -g2005 -o run bench.v stream.v netlist.v cells.v && vvp -n run");
    CHECK_MESSAGE(result.log.find("1 answers, at 4") != std::string::npos, result.log);
}

TEST_CASE("Verilator and Yosys take the streams") {
    if (find_tool({"verilator"}).empty() || find_tool({"yosys"}).empty()) {
        skip("Verilator or Yosys is not installed");
        return;
    }
    const example of(1);
    const temporary_folder folder;
    dlgn::write_verilog(folder / "netlist.v", of.netlist);
    dlgn::write_cell_models(folder / "cells.v", of.netlist);
    dlgn::write_file(folder / "axi.v",
                     [&](std::ostream& out) { dlgn::write_axi_stream(out, of.core, of.bits, 4); });
    dlgn::write_file(folder / "serial.v",
                     [&](std::ostream& out) { dlgn::write_serial_stream(out, of.core); });
    dlgn::write_file(folder / "bench_axi.v", [&](std::ostream& out) {
        dlgn::write_axi_stream_testbench(out, of.core, of.bytes, of.outputs);
    });
    dlgn::write_file(folder / "bench_serial.v", [&](std::ostream& out) {
        dlgn::write_serial_stream_testbench(out, of.core, of.inputs, of.outputs);
    });
    for (const std::string name : {"axi.v", "serial.v"}) {
        const tool_result bench = run_tool(
            folder.path(),
            "verilator --lint-only --timing -Wno-WIDTH -Wno-STMTDLY --top-module stream_testbench bench_" +
                name + " " + name + " netlist.v cells.v");
        CHECK_MESSAGE(bench.ok(), bench.log);
        const tool_result lint = run_tool(
            folder.path(), "verilator --lint-only -Wall -Wno-DECLFILENAME -Wno-UNUSED --top-module stream " +
                               name + " netlist.v cells.v");
        CHECK_MESSAGE(lint.ok(), lint.log);
        const tool_result check = run_tool(
            folder.path(), "yosys -q -p 'read_verilog " + name +
                               " netlist.v cells.v; hierarchy -check -top stream; proc; check -assert'");
        CHECK_MESSAGE(check.ok(), check.log);
    }
}

TEST_CASE("streams that cannot be written") {
    std::ostringstream out;
    const dlgn::stream_core core{.inputs = 2, .outputs = 1};
    const std::vector<dlgn::stream_bit> bits = {{0, 0}, {1, 7}};
    dlgn::write_axi_stream(out, core, bits, 2);
    const auto bad = [&](const dlgn::stream_core& changed) {
        CHECK_THROWS_AS(dlgn::write_axi_stream(out, changed, bits, 2), dlgn::argument_error);
        CHECK_THROWS_AS(dlgn::write_serial_stream(out, changed), dlgn::argument_error);
    };
    bad({.inputs = 0, .outputs = 1});
    bad({.inputs = 2, .outputs = 0});
    bad({.inputs = 2, .outputs = 1, .cycles = 0});
    bad({.inputs = 2, .outputs = 1, .module_name = "top"});
    CHECK_THROWS_AS(dlgn::write_axi_stream(out, core, bits, 1), dlgn::argument_error);
    CHECK_THROWS_AS(dlgn::write_axi_stream(out, core, std::vector<dlgn::stream_bit>{{0, 0}, {1, 8}}, 2),
                    dlgn::argument_error);
    CHECK_THROWS_AS(dlgn::write_axi_stream(out, core, std::vector<dlgn::stream_bit>{{0, 0}}, 2),
                    dlgn::argument_error);
    const dlgn::bit_matrix rows(1, 16), answers(1, 1), wrong(2, 1);
    dlgn::write_axi_stream_testbench(out, core, rows, answers);
    CHECK_THROWS_AS(dlgn::write_axi_stream_testbench(out, core, rows, wrong), dlgn::argument_error);
    CHECK_THROWS_AS(dlgn::write_serial_stream_testbench(out, core, rows, answers), dlgn::argument_error);
    CHECK_THROWS_AS(dlgn::write_axi_stream_testbench(out, core, rows, answers, {.module_name = "stream"}),
                    dlgn::argument_error);
}
