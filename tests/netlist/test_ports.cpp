#include <doctest/doctest.h>

#include <sstream>
#include <string>
#include <vector>

#include <dlgn/analysis/waves.hpp>
#include <dlgn/circuit/evaluate.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/netlist/map.hpp>
#include <dlgn/netlist/testbench.hpp>
#include <dlgn/netlist/verilog.hpp>

#include <support/cells.hpp>
#include <support/random_circuit.hpp>
#include <support/skip.hpp>
#include <support/tools.hpp>

using namespace dlgn_test;

TEST_CASE("named ports: a netlist and a circuit as text") {
    dlgn::circuit circuit(4);
    circuit.set_outputs({circuit.add_gate(dlgn::gate_op::nor_ab, 0, 3)});
    const dlgn::verilog_params names{.module_name = "sorter",
                                     .output_name = "label",
                                     .input_ports = {{"age", 1}, {"work", 2}, {"sex", 1}}};
    std::ostringstream out;
    dlgn::write_verilog(out, dlgn::map(circuit, small_library()), names);
    CHECK(out.str().ends_with("module sorter (age,\n  work,\n  sex, label);\n"
                              "  input age;\n"
                              "  input [1:0] work;\n"
                              "  input sex;\n"
                              "  output [0:0] label;\n"
                              "  nor2 u0 (.A(age), .B(sex), .Y(label[0]));\n"
                              "endmodule\n"));
    out.str("");
    dlgn::write_behavioural_verilog(out, circuit, names);
    CHECK(out.str().find("wire w4 = ") != std::string::npos);
}

TEST_CASE("named ports of outputs: a netlist and a circuit as text") {
    dlgn::circuit circuit(2);
    const dlgn::node_id both = circuit.add_gate(dlgn::gate_op::nor_ab, 0, 1);
    circuit.set_outputs({both, both, 1, 0});
    const dlgn::verilog_params names{.module_name = "sorter",
                                     .input_name = "in",
                                     .output_ports = {{"is_a", 1}, {"votes", 2}, {"is_b", 1}}};
    const std::string head = "module sorter (in,\n  is_a,\n  votes,\n  is_b);\n"
                             "  input [1:0] in;\n"
                             "  output is_a;\n"
                             "  output [1:0] votes;\n"
                             "  output is_b;\n";
    const dlgn::netlist netlist = dlgn::map(circuit, small_library());
    std::ostringstream out;
    dlgn::write_verilog(out, netlist, names);
    CHECK(out.str().ends_with(head + "  nor2 u0 (.A(in[0]), .B(in[1]), .Y(is_a));\n"
                                     "  assign votes[0] = is_a;\n"
                                     "  assign votes[1] = in[1];\n"
                                     "  assign is_b = in[0];\n"
                                     "endmodule\n"));
    out.str("");
    dlgn::write_behavioural_verilog(out, circuit, names);
    CHECK(out.str().ends_with(head + "  wire w2 = ~in[0] & ~in[1];\n"
                                     "  assign is_a = w2;\n"
                                     "  assign votes[0] = w2;\n"
                                     "  assign votes[1] = in[1];\n"
                                     "  assign is_b = in[0];\n"
                                     "endmodule\n"));
    out.str("");
    dlgn::write_vcd(out, netlist, dlgn::bit_matrix(2, 2), {.design = names});
    for (const char* const signal : {" is_a $end", " votes [1] $end", " is_b $end"})
        CHECK(out.str().find(signal) != std::string::npos);
}

TEST_CASE("named ports: simulated") {
    if (find_tool({"iverilog"}).empty()) {
        skip("simulation with named ports, iverilog is not installed");
        return;
    }
    dlgn::random_engine random(41);
    const dlgn::circuit circuit = random_circuit(random, {.inputs = 20, .gates = 90, .outputs = 7});
    const dlgn::bit_matrix samples = random_samples(random, 90, 20);
    const dlgn::netlist netlist = dlgn::map(circuit, small_library());
    dlgn::verilog_params names{.input_ports = {{"a", 1}, {"b", 7}, {"c", 11}, {"d", 1}}};
    auto result = simulate(netlist, samples, dlgn::evaluate(circuit, samples), names);
    CHECK_MESSAGE(result.ok(), result.log);
    names.output_ports = {{"e", 2}, {"f", 1}, {"g", 4}};
    result = simulate(netlist, samples, dlgn::evaluate(circuit, samples), names);
    CHECK_MESSAGE(result.ok(), result.log);
}

TEST_CASE("named ports: what is refused") {
    dlgn::circuit circuit(4);
    circuit.set_outputs({1});
    const auto problem_of = [&](std::vector<dlgn::verilog_port> ports) -> std::string {
        try {
            std::ostringstream out;
            dlgn::write_behavioural_verilog(out, circuit, {.input_ports = std::move(ports)});
        } catch (const dlgn::argument_error& fault) {
            return fault.what();
        }
        return "no fault";
    };
    CHECK(problem_of({{"a", 4}}) == "no fault");
    CHECK(problem_of({{"x", 4}}) == "no fault");
    CHECK(problem_of({{"a", 3}}) == "input_ports = 3 bits: must have the 4 inputs");
    CHECK(problem_of({{"a", 4}, {"b", 0}}) == "port width = 0: must be at least 1");
    CHECK(problem_of({{"y", 4}}) == "port = y: comes twice");
    CHECK(problem_of({{"a", 2}, {"a", 2}}) == "port = a: comes twice");
    CHECK(problem_of({{"n7", 4}}) == "port = n7: may be the name of a net, an instance or a node");
    CHECK(problem_of({{"begin", 4}}) == "port = begin: is a keyword of Verilog");
    const auto problem_of_outputs = [&](std::vector<dlgn::verilog_port> ports) -> std::string {
        try {
            std::ostringstream out;
            dlgn::write_behavioural_verilog(out, circuit, {.output_ports = std::move(ports)});
        } catch (const dlgn::argument_error& fault) {
            return fault.what();
        }
        return "no fault";
    };
    CHECK(problem_of_outputs({{"y", 1}}) == "no fault");
    CHECK(problem_of_outputs({{"a", 2}}) == "output_ports = 2 bits: must have the 1 outputs");
    CHECK(problem_of_outputs({{"x", 1}}) == "port = x: comes twice");
    CHECK(problem_of_outputs({{"w3", 1}}) == "port = w3: may be the name of a net, an instance or a node");
}

TEST_CASE("named ports: legal names from any texts") {
    const std::vector<std::string> texts = {
        "age", "capital-gain", "capital gain", "2nd", "wire", "w7", "größe", "", "label", "label", "age"};
    const std::vector<std::string> taken = {"label"};
    const auto names = dlgn::legal_port_names(texts, taken);
    CHECK(names == std::vector<std::string>{"age", "capital_gain", "capital_gain_2", "in_2nd", "in_wire",
                                            "in_w7", "gr____e", "in_", "in_label", "in_label_2", "age_2"});
    for (const std::string& name : names)
        CHECK(dlgn::detail::is_usable_name(name));
    const std::vector<std::string> classes = {"is_rose", "is_1", "rose"};
    CHECK(dlgn::legal_port_names(classes, std::vector<std::string>{"rose"}, "out_") ==
          std::vector<std::string>{"is_rose", "is_1", "out_rose"});
}
