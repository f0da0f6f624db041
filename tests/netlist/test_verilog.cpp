#include <doctest/doctest.h>

#include <cstddef>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/file.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/core/version.hpp>
#include <dlgn/netlist/map.hpp>
#include <dlgn/netlist/net_names.hpp>
#include <dlgn/netlist/verilog.hpp>

#include <support/cells.hpp>
#include <support/random_circuit.hpp>
#include <support/temporary_folder.hpp>

using namespace dlgn_test;

namespace {

dlgn::circuit small_circuit() {
    dlgn::circuit circuit(2);
    const dlgn::node_id sum = circuit.add_gate(dlgn::gate_op::xor_ab, 0, 1);
    const dlgn::node_id one = circuit.add_gate(dlgn::gate_op::constant_1, 0, 0);
    circuit.set_outputs({sum, 1, sum, one, circuit.add_gate(dlgn::gate_op::nor_ab, sum, 0)});
    return circuit;
}

std::string netlist_text(const dlgn::netlist& netlist, const dlgn::verilog_params& options = {}) {
    std::ostringstream out;
    dlgn::write_verilog(out, netlist, options);
    return out.str();
}

} // namespace

TEST_CASE("a netlist as text") {
    const dlgn::netlist netlist = dlgn::map(small_circuit(), small_library(), {.tie_cells = false});
    CHECK(netlist_text(netlist, {.module_name = "adder", .input_name = "in", .output_name = "out"}) ==
          std::string("// Written by dlgn ") + dlgn::version +
              ".\n"
              "// adder: 2 cells of small, 4.250 um2\n"
              "//   1 nor2\n"
              "//   1 xor2\n"
              "module adder (in, out);\n"
              "  input [1:0] in;\n"
              "  output [4:0] out;\n"
              "  xor2 u0 (.A(in[0]), .B(in[1]), .Y(out[0]));\n"
              "  nor2 u1 (.A(in[0]), .B(in[1]), .Y(out[4]));\n"
              "  assign out[1] = in[1];\n"
              "  assign out[2] = out[0];\n"
              "  assign out[3] = 1'b1;\n"
              "endmodule\n");
}

TEST_CASE("each output of a cell is connected by its name, an open one is not") {
    const auto library = std::make_shared<const dlgn::cell_library>(small_library());
    const std::size_t adder = library->index_of("ha");
    dlgn::netlist netlist(library, 2);
    const dlgn::net_id sum = netlist.add_instance(adder, std::vector<dlgn::net_id>{0, 1}, 1);
    const dlgn::net_id carry = netlist.add_instance(adder, std::vector<dlgn::net_id>{1, 0}, 0);
    netlist.set_outputs({sum, carry, netlist.connect_output(1, 1)});
    const std::string text = netlist_text(netlist);
    CHECK(text.find("  ha u0 (.A(x[0]), .B(x[1]), .S(y[0]));\n") != std::string::npos);
    CHECK(text.find("  ha u1 (.A(x[1]), .B(x[0]), .CO(y[1]), .S(y[2]));\n") != std::string::npos);
}

TEST_CASE("a circuit as text") {
    std::ostringstream out;
    dlgn::write_behavioural_verilog(out, small_circuit(), {.module_name = "gold"});
    CHECK(out.str() == std::string("// Written by dlgn ") + dlgn::version +
                           ".\n"
                           "// gold: 3 gates\n"
                           "module gold (x, y);\n"
                           "  input [1:0] x;\n"
                           "  output [4:0] y;\n"
                           "  wire w2 = x[0] ^ x[1];\n"
                           "  wire w3 = 1'b1;\n"
                           "  wire w4 = ~w2 & ~x[0];\n"
                           "  assign y[0] = w2;\n"
                           "  assign y[1] = x[1];\n"
                           "  assign y[2] = w2;\n"
                           "  assign y[3] = w3;\n"
                           "  assign y[4] = w4;\n"
                           "endmodule\n");
}

TEST_CASE("cell models") {
    const dlgn::netlist netlist = dlgn::map(small_circuit(), small_library());
    std::ostringstream used;
    dlgn::write_cell_models(used, netlist);
    CHECK(used.str() ==
          std::string("// Written by dlgn ") + dlgn::version +
              " from the functions of the cells.\n"
              "\nmodule nor2 (input A, input B, output Y);\n  assign Y = ~A & ~B;\nendmodule\n"
              "\nmodule tie (output HI, output LO);\n  assign HI = 1'b1;\n  assign LO = 1'b0;\nendmodule\n"
              "\nmodule xor2 (input A, input B, output Y);\n  assign Y = A ^ B;\nendmodule\n");
    std::ostringstream all;
    const dlgn::cell_library library = small_library();
    dlgn::write_cell_models(all, library);
    for (const dlgn::cell& cell : library.cells())
        CHECK(all.str().find("module " + cell.name + " (") != std::string::npos);
}

TEST_CASE("of nets that are the same node, one has its name") {
    const auto library = std::make_shared<const dlgn::cell_library>(small_library());
    dlgn::netlist netlist(library, 2);
    const auto nand = [&] {
        return netlist.add_instance(library->index_of("nand2"), std::vector<dlgn::net_id>{0, 1});
    };
    const dlgn::net_id first = nand(), second = nand(), turned = nand(), unknown = nand(), last = nand();
    netlist.set_origin(first, {.node = 7, .complemented = false});
    netlist.set_origin(second, {.node = 7, .complemented = false});
    netlist.set_origin(turned, {.node = 7, .complemented = true});
    netlist.set_outputs({last});
    const dlgn::detail::net_naming names = dlgn::detail::name_nets(netlist);
    CHECK(names[first] == "w7");
    CHECK(names[second] == "n3");
    CHECK(names[turned] == "w7_n");
    CHECK(names[unknown] == "n5");
    CHECK(names[last] == "y[0]");
    CHECK(names.wires == std::vector<dlgn::net_id>{first, second, turned, unknown});
}

TEST_CASE("names that are no identifiers are escaped") {
    dlgn::cell odd = make_cell("2nand/x", 1, 2, 0b0111);
    odd.inputs[0].name = "I[0]";
    odd.inputs[1].name = "wire";
    dlgn::netlist netlist(std::make_shared<const dlgn::cell_library>("odd\nendmodule", std::vector{odd}), 2);
    netlist.set_outputs({netlist.add_instance(0, std::vector<dlgn::net_id>{0, 1})});
    const std::string text = netlist_text(netlist);
    CHECK(text.find("  \\2nand/x  u0 (.\\I[0] (x[0]), .\\wire (x[1]), .Y(y[0]));\n") != std::string::npos);
    CHECK(text.find("\nendmodule\n") ==
          text.rfind("\nendmodule\n")); // the library's name cannot end the comment

    odd.name = "two words";
    dlgn::netlist worse(std::make_shared<const dlgn::cell_library>("odd", std::vector{odd}), 2);
    worse.set_outputs({worse.add_instance(0, std::vector<dlgn::net_id>{0, 1})});
    CHECK_THROWS_WITH_AS(netlist_text(worse), "name = two words: cannot be written in Verilog",
                         dlgn::argument_error);
}

TEST_CASE("illegal module and port names are refused") {
    const dlgn::netlist netlist = dlgn::map(small_circuit(), small_library());
    CHECK_THROWS_WITH_AS(netlist_text(netlist, {.module_name = "small"}),
                         "module_name = small: is a keyword of Verilog", dlgn::argument_error);
    CHECK_THROWS_WITH_AS(netlist_text(netlist, {.module_name = "xor2"}),
                         "module_name = xor2: is a cell of library small", dlgn::argument_error);
    CHECK_THROWS_WITH_AS(netlist_text(netlist, {.input_name = "n12"}),
                         "input_name = n12: may be the name of a net, an instance or a node",
                         dlgn::argument_error);
    CHECK_THROWS_WITH_AS(netlist_text(netlist, {.output_name = "x"}),
                         "output_name = x: is the name of the inputs too", dlgn::argument_error);
    for (const char* name :
         {"", "1st", "a b", "a-b", "\\top ", "module", "logic", "u0", "w3", "w3_n", "caf\xc3\xa9"}) {
        CAPTURE(name);
        CHECK_THROWS_AS(netlist_text(netlist, {.module_name = name}), dlgn::argument_error);
        CHECK_THROWS_AS(netlist_text(netlist, {.input_name = name}), dlgn::argument_error);
    }
    // IEEE 1364-2005, annex B.
    std::istringstream keywords(
        "always and assign automatic begin buf bufif0 bufif1 case casex casez cell cmos config deassign "
        "default "
        "defparam design disable edge else end endcase endconfig endfunction endgenerate endmodule "
        "endprimitive "
        "endspecify endtable endtask event for force forever fork function generate genvar highz0 highz1 if "
        "ifnone incdir include initial inout input instance integer join large liblist library localparam "
        "macromodule medium module nand negedge nmos nor noshowcancelled not notif0 notif1 or output "
        "parameter "
        "pmos posedge primitive pull0 pull1 pulldown pullup pulsestyle_onevent pulsestyle_ondetect rcmos "
        "real "
        "realtime reg release repeat rnmos rpmos rtran rtranif0 rtranif1 scalared showcancelled signed small "
        "specify specparam strong0 strong1 supply0 supply1 table task time tran tranif0 tranif1 tri tri0 "
        "tri1 "
        "triand trior trireg unsigned use uwire vectored wait wand weak0 weak1 while wire wor xnor xor");
    for (std::string word; keywords >> word;) {
        CAPTURE(word);
        CHECK_FALSE(dlgn::detail::is_verilog_identifier(word));
    }
    for (const char* name : {"top", "_x", "n", "w_n", "net1", "a$b", "Module"})
        CHECK_NOTHROW(netlist_text(netlist, {.module_name = name}));
}

TEST_CASE("files are written whole or not at all, and always the same") {
    const temporary_folder folder;
    dlgn::random_engine random(41);
    const dlgn::circuit circuit = random_circuit(random, {.inputs = 30, .gates = 500, .outputs = 50});
    dlgn::write_verilog(folder / "a.v", dlgn::map(circuit, small_library()));
    dlgn::write_verilog(folder / "b.v", dlgn::map(circuit, small_library()));
    CHECK(dlgn::read_file(folder / "a.v") == dlgn::read_file(folder / "b.v"));
    const std::string before = dlgn::read_file(folder / "a.v");
    CHECK_THROWS_AS(
        dlgn::write_verilog(folder / "a.v", dlgn::map(circuit, small_library()), {.module_name = "wire"}),
        dlgn::argument_error);
    CHECK(dlgn::read_file(folder / "a.v") == before);
    CHECK_THROWS_AS(dlgn::write_verilog(folder / "none/a.v", dlgn::map(circuit, small_library())),
                    dlgn::file_error);
    dlgn::write_behavioural_verilog(folder / "gold.v", circuit);
    dlgn::write_cell_models(folder / "cells.v", small_library());
    CHECK(dlgn::read_file(folder / "cells.v").find("module xor2") != std::string::npos);
}
