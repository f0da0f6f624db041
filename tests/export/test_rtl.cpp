#include <dlgn/core/error.hpp>
#include <dlgn/core/version.hpp>
#include <dlgn/export/rtl.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <limits>
#include <ostream>
#include <span>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include <dlgn/circuit/evaluate.hpp>
#include <dlgn/circuit/file.hpp>
#include <dlgn/circuit/head.hpp>
#include <dlgn/classifier/with_encoder.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/export/rtl_head.hpp>
#include <dlgn/export/rtl_text.hpp>
#include <support/random_circuit.hpp>
#include <support/skip.hpp>
#include <support/temporary_folder.hpp>
#include <support/tools.hpp>

using namespace dlgn;

namespace {

/// Signed and unsigned numbers, a category, unknown values, a feature that is not used, one with the clock's
/// name, and more votes than three chains of carries have.
struct example {
    classifier model;
    std::vector<port_format> formats;
};

example make_example(std::uint64_t seed, std::size_t classes = 3) {
    encoder code({{.name = "depth", .thresholds = {-3.5, 0, 2.25}, .categories = {}, .unknown = false},
                  {.name = "module", .thresholds = {0.5}, .categories = {}, .unknown = true},
                  {.name = "kind", .thresholds = {}, .categories = {"a", "b", "c"}, .unknown = true},
                  {.name = "idle", .thresholds = {}, .categories = {}, .unknown = false},
                  {.name = "clk", .thresholds = {0.5}, .categories = {}, .unknown = false},
                  {.name = "lowest", .thresholds = {-9, -8, 7}, .categories = {}, .unknown = true}});
    random_engine random(seed);
    circuit c =
        dlgn_test::random_circuit(random, {.inputs = code.bits(), .gates = 40, .outputs = 20 * classes});
    std::vector<node_id> votes(c.outputs().begin(), c.outputs().end());
    for (std::size_t bit = 0; bit < code.bits(); ++bit) // so that each of them matters
        votes[bit] = static_cast<node_id>(bit);
    c.set_outputs(votes, equal_groups(votes.size(), classes));
    return {{std::move(code), std::move(c), classifier::numbered(classes)},
            {{.width = 6, .is_signed = true, .scale = 4},
             {.width = 1},
             {.width = 2},
             {},
             {.width = 1},
             {.width = 4, .is_signed = true}}};
}

/// The names of the ports that `write_rtl` chooses, for a netlist or a circuit.
verilog_params names_of(const example& source) {
    verilog_params names{.module_name = "model", .output_name = "label"};
    for (const auto& [name, width] : std::vector<std::pair<const char*, std::size_t>>{
             {"depth", 6}, {"in_module", 2}, {"kind", 2}, {"in_clk", 1}, {"lowest", 5}})
        names.input_ports.push_back({name, width});
    CHECK(ports_of(source.model.encoder(), source.formats).size() == names.input_ports.size());
    return names;
}

std::string rtl_of(const example& source, const rtl_registers& registers = {},
                   const std::vector<verilog_port>& classes = {}) {
    std::ostringstream out;
    write_rtl(out, source.model,
              {.names = {.module_name = "model", .output_name = "label", .output_ports = classes},
               .formats = source.formats,
               .registers = registers});
    return out.str();
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    const std::size_t at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

bool installed(const std::vector<std::string>& tools) {
    for (const std::string& tool : tools)
        if (dlgn_test::find_tool({tool}).empty()) {
            dlgn_test::skip(tool + " is not installed");
            return false;
        }
    return true;
}

/// Whether ABC finds the module and the circuit of all gates equal: true, false, or neither.
std::string compare(const std::string& rtl, const circuit& gates, const verilog_params& names) {
    const dlgn_test::temporary_folder folder;
    write_file(folder / "rtl.v", [&](std::ostream& out) { out << rtl; });
    write_behavioural_verilog(folder / "gates.v", gates, names);
    const std::string abc = dlgn_test::find_tool({"berkeley-abc", "yosys-abc", "abc"});
    const auto to_aig = [&](const std::string& name) {
        return "yosys -q -p 'read_verilog " + name + ".v; hierarchy -check -top " + names.module_name +
               "; proc; check -assert; techmap; aigmap; write_aiger -symbols " + name + ".aig'";
    };
    const std::string log =
        dlgn_test::run_tool(folder.path(), to_aig("rtl") + " && " + to_aig("gates") + " && " +
                                               dlgn_test::shell_word(abc) + " -q 'cec rtl.aig gates.aig'")
            .log;
    return log.find("Networks are equivalent") != std::string::npos ? "equal"
           : log.find("NOT EQUIVALENT") != std::string::npos        ? "different"
                                                                    : log;
}

/// Streams samples through the module, a new one each clock, and compares the outputs `latency` clocks later.
std::string simulate(const std::string& rtl, bit_view samples, bit_view expected, std::size_t latency,
                     const verilog_params& names) {
    const dlgn_test::temporary_folder folder;
    write_file(folder / "rtl.v", [&](std::ostream& out) { out << rtl; });
    write_file(folder / "testbench.v", [&](std::ostream& out) {
        const std::string width = to_text(samples.columns()), count = to_text(samples.rows());
        const std::string range = " [" + to_text(expected.columns() - 1) + ":0] ";
        out << "module testbench;\n  reg clk = 0;\n  reg [" << width << "-1:0] in, samples [0:" << count
            << "-1];\n  wire" << range << "label;\n  reg" << range << "labels [0:" << count
            << "-1];\n  integer i, wrong = 0;\n  model dut (" << (latency > 0 ? ".clk(clk), " : "")
            << detail::connect_ports(detail::input_ports_of(names, samples.columns()), "in") << ", "
            << detail::connect_ports(detail::output_ports_of(names, expected.columns()), "label")
            << ");\n  initial begin\n";
        for (std::size_t row = 0; row < samples.rows(); ++row)
            out << "    samples[" << row << "] = " << detail::hex_literal(samples, row) << "; labels[" << row
                << "] = " << detail::hex_literal(expected, row) << ";\n";
        out << "    for (i = 0; i < " << count << " + " << latency << "; i = i + 1) begin\n"
            << "      in = samples[i % " << count << "]; #1;\n"
            << "      if (i >= " << latency << " && label !== labels[i - " << latency
            << "]) wrong = wrong + 1;\n      clk = 1; #1; clk = 0; #1;\n    end\n"
            << "    $display(\"%0d wrong\", wrong);\n  end\nendmodule\n";
    });
    return dlgn_test::run_tool(folder.path(),
                               "iverilog -g2005 -Wall -Wno-timescale -o run testbench.v rtl.v && vvp -n run")
        .log;
}

/// Proves with Yosys that the module's label is that of the circuit `latency` clocks before, whatever its
/// registers held at first: what it holds after so many clocks depends on nothing else.
dlgn_test::tool_result prove(const std::string& rtl, const circuit& gates, std::size_t latency,
                             verilog_params names) {
    const dlgn_test::temporary_folder folder;
    write_file(folder / "rtl.v", [&](std::ostream& out) { out << rtl; });
    names.module_name = "gates";
    write_behavioural_verilog(folder / "gates.v", gates, names);
    write_file(folder / "miter.v", [&](std::ostream& out) {
        const std::string bits = "[" + to_text(gates.inputs() - 1) + ":0]";
        const std::string range = "[" + to_text(gates.outputs().size() - 1) + ":0] ";
        const std::string inputs = detail::connect_ports(detail::input_ports_of(names, gates.inputs()), "in");
        const auto outputs = detail::output_ports_of(names, gates.outputs().size());
        out << "module miter (input clk, input " << bits << " in, output differ);\n  wire " << range
            << "a, b;\n"
            << "  model dut (.clk(clk), " << inputs << ", " << detail::connect_ports(outputs, "a")
            << ");\n  gates gold (" << inputs << ", " << detail::connect_ports(outputs, "b") << ");\n";
        std::string delayed = "b";
        for (std::size_t i = 0; i < latency; ++i) {
            const std::string next = "d" + to_text(i);
            out << "  reg " << range << next << ";\n  always @(posedge clk) " << next << " <= " << delayed
                << ";\n";
            delayed = next;
        }
        out << "  assign differ = a != " << delayed << ";\nendmodule\n";
    });
    const std::string frames = to_text(latency + 1);
    return dlgn_test::run_tool(
        folder.path(), "yosys -q -p 'read_verilog rtl.v gates.v miter.v; hierarchy -check -top miter; "
                       "proc; flatten; opt -full; sat -verify -prove-skip " +
                           to_text(latency) + " -seq " + frames + " -prove differ 0 miter'");
}

} // namespace

TEST_CASE("rtl: the text of a small classifier") {
    circuit c(2);
    c.add_gate(gate_op::and_ab, 0, 1);
    c.set_outputs({2, 0, 1, 0, 2, 1}, {1, 1, 6});
    const classifier model(
        encoder({{.name = "height", .thresholds = {-1.5, 2}, .categories = {}, .unknown = false}}), c,
        {"low", "none", "high"});
    std::ostringstream out;
    write_rtl(out, model,
              {.formats = {{.width = 4, .is_signed = true, .scale = 2}}, .registers = {.sums = true}});
    CHECK(out.str() == std::string("// Written by dlgn ") + std::string(version) + R"(.
// top: 1 gates, 3 classes.
// The label is that of the inputs 1 clock before.
module top (
  input wire clk,
  input wire signed [3:0] height, // times 2
  output wire [1:0] y
);

  // The encoder's bits.
  wire [1:0] bits;
  assign bits[0] = height > -5'sd3; // height above -1.5
  assign bits[1] = height > 5'sd4; // height above 2

  // Gates.
  wire w2 = bits[0] & bits[1];

  // Class 0: low.
  wire votes0 = {w2};
  wire sum0 = votes0;
  reg sum0_q;
  always @(posedge clk) sum0_q <= sum0;

  // Class 1: none.
  wire sum1 = 1'b0;
  reg sum1_q;
  always @(posedge clk) sum1_q <= sum1;

  // Class 2: high.
  wire [4:0] votes2 = {bits[1], w2, bits[0], bits[1], bits[0]};
  wire [1:0] count2 = votes2[0] + votes2[1] + votes2[2];
  wire [3:0] count2_1 = {count2, 1'b1} + {votes2[3], votes2[4]};
  wire [2:0] sum2 = count2_1[3:1];
  reg [2:0] sum2_q;
  always @(posedge clk) sum2_q <= sum2;

  // The first of the highest sums.
  wire more = sum1_q > sum0_q;
  wire [1:0] first = more ? 2'd1 : 2'd0;
  wire highest = more ? sum1_q : sum0_q;
  wire more_1 = sum2_q > highest;
  wire [1:0] first_1 = more_1 ? 2'd2 : first;
  assign y = first_1;
endmodule
)");
}

TEST_CASE(
    "rtl: ABC proves it equal to encoder, gates and head, and sees a changed gate and a changed threshold") {
    if (!installed({"yosys"}))
        return;
    if (dlgn_test::find_tool({"berkeley-abc", "yosys-abc", "abc"}).empty()) {
        dlgn_test::skip("ABC is not installed");
        return;
    }
    for (const std::size_t classes : std::vector<std::size_t>{1, 2, 3}) {
        const example source = make_example(40 + classes, classes);
        const circuit gates = with_head(with_encoder(source.model, source.formats));
        const std::string rtl = rtl_of(source);
        CHECK(compare(rtl, gates, names_of(source)) == "equal");
        if (classes < 3)
            continue;
        CHECK(compare(replaced(rtl, " > sum0", " >= sum0"), gates, names_of(source)) == "different");
        CHECK(compare(replaced(rtl, "depth > 7'sd0", "depth > 7'sd1"), gates, names_of(source)) ==
              "different");
    }
    // Classes of 1, 7 and 2 outputs: the higher of the first two sums is as wide as the second.
    circuit uneven(10);
    std::vector<node_id> inputs(10);
    for (node_id input = 0; input < 10; ++input)
        inputs[input] = input;
    uneven.set_outputs(inputs, {1, 8, 10});
    std::ostringstream of_uneven;
    write_rtl(of_uneven, classifier(uneven));
    CHECK(compare(of_uneven.str(), with_head(uneven), {}) == "equal");
    // A trained classifier on bits, a vector of pixels. ABC does not prove its 50 votes a class in a minute.
    circuit trained = read_circuit(DLGN_SOURCE_DIR "/bench/data/near_8k.dlgn");
    std::vector<node_id> votes;
    for (std::size_t label = 0; label < trained.classes(); ++label)
        std::ranges::copy(trained.group(label).first(7), std::back_inserter(votes));
    trained.set_outputs(votes, equal_groups(votes.size(), trained.classes()));
    const verilog_params names{.module_name = "digits", .input_name = "pixels", .output_name = "label"};
    std::ostringstream out;
    write_rtl(out, classifier(trained), {.names = names});
    CHECK(compare(out.str(), with_head(trained), names) == "equal");
    CHECK(compare(replaced(out.str(), " & pixels", " | pixels"), with_head(trained), names) == "different");
}

TEST_CASE("rtl: counts of up to 70 votes, by Icarus Verilog") {
    if (!installed({"iverilog", "vvp"}))
        return;
    const dlgn_test::temporary_folder folder;
    write_file(folder / "counts.v", [](std::ostream& out) {
        out << "module counts;\n  reg [69:0] votes;\n  integer i, b, ones, wrong = 0;\n";
        detail::rtl_text text(out, {"counts", "votes", "i", "b", "ones", "wrong"}, "");
        std::string checks;
        for (std::size_t n = 0; n <= 70; ++n) {
            const std::vector<std::string> all = detail::rtl_bits("votes", 70);
            const detail::rtl_number count = detail::rtl_count(text, "count", std::span(all).first(n));
            CHECK(count.width == std::max<std::size_t>(1, detail::bit_length(n)));
            const std::string sum = text.wire("sum", count.width, count.text);
            checks += "      if (" + sum + " !== ones) wrong = wrong + 1;\n";
            if (n < 70)
                checks += "      ones = ones + votes[" + to_text(n) + "];\n";
        }
        out << "  initial begin\n    for (i = 0; i < 200; i = i + 1) begin\n"
            << "      votes = {$random, $random, $random};\n      if (i < 4) votes = {70{i[0]}};\n"
            << "      #1 ones = 0;\n"
            << checks << "    end\n    $display(\"%0d wrong\", wrong);\n  end\nendmodule\n";
    });
    CHECK(dlgn_test::run_tool(folder.path(), "iverilog -g2005 -o run counts.v && vvp -n run").log ==
          "0 wrong\n");
}

TEST_CASE("rtl: registers delay the label, by Icarus Verilog and a proof of Yosys; a missing one is seen") {
    if (!installed({"iverilog", "vvp", "yosys"}))
        return;
    const example source = make_example(50);
    const circuit gates = with_head(with_encoder(source.model, source.formats));
    random_engine random(51);
    std::vector<double> values;
    for (int row = 0; row < 200; ++row)
        for (std::size_t i = 0; i < source.model.features(); ++i)
            values.push_back(random.below(8) == 0 ? std::numeric_limits<double>::quiet_NaN()
                             : i == 0             ? static_cast<double>(random.below(40)) / 4 - 5
                             : i == 5             ? static_cast<double>(random.below(16)) - 8
                                                  : static_cast<double>(random.below(i == 2 ? 4 : 2)));
    const row_view rows(values, 200, source.model.features());
    const bit_matrix samples = to_port_bits(source.model.encoder(), source.formats, rows);
    const bit_matrix labels =
        label_rows(evaluate_labels(source.model.circuit(), source.model.encoder().encode(rows)), 2);
    for (const rtl_registers& registers : std::vector<rtl_registers>{{},
                                                                     {.inputs = true},
                                                                     {.bits = true, .sums = true},
                                                                     {.votes = true, .label = true},
                                                                     {true, true, true, true, true}}) {
        const std::size_t latency = registers.latency();
        const std::string rtl = rtl_of(source, registers);
        INFO(rtl);
        CHECK(simulate(rtl, samples, labels, latency, names_of(source)) == "0 wrong\n");
        if (latency == 0)
            continue;
        const dlgn_test::tool_result proof = prove(rtl, gates, latency, names_of(source));
        INFO(proof.log);
        CHECK(proof.ok());
        if (!registers.sums)
            continue;
        const std::string faulty = replaced(rtl, "sum2_q > ", "sum2 > ");
        CHECK(simulate(faulty, samples, labels, latency, names_of(source)) != "0 wrong\n");
        const dlgn_test::tool_result refuted = prove(faulty, gates, latency, names_of(source));
        INFO(refuted.log);
        CHECK(!refuted.ok());
        CHECK(refuted.log.find("proof did fail") != std::string::npos);
    }
}

TEST_CASE("rtl: a port for each class, by ABC, Icarus Verilog and Yosys; another order is seen") {
    if (!installed({"iverilog", "vvp", "yosys"}))
        return;
    const bool has_abc = !dlgn_test::find_tool({"berkeley-abc", "yosys-abc", "abc"}).empty();
    for (const std::size_t classes : std::vector<std::size_t>{1, 2, 5}) {
        const example source = make_example(70 + classes, classes);
        std::vector<verilog_port> ports;
        for (std::size_t label = 0; label < classes; ++label)
            ports.push_back({"is_" + to_text(label), 1});
        verilog_params names = names_of(source);
        names.output_ports = ports;
        const circuit gates = with_head(with_encoder(source.model, source.formats), {.one_hot = true});
        random_engine random(71);
        const bit_matrix samples = dlgn_test::random_samples(random, 300, gates.inputs());
        const bit_matrix expected = evaluate(gates, samples);
        for (const rtl_registers& registers :
             std::vector<rtl_registers>{{}, {.label = true}, {.sums = true, .label = true}}) {
            const std::string rtl = rtl_of(source, registers, ports);
            INFO(rtl);
            CHECK(rtl.find("output wire is_0") != std::string::npos);
            CHECK(simulate(rtl, samples, expected, registers.latency(), names) == "0 wrong\n");
            if (registers.latency() > 0)
                CHECK(prove(rtl, gates, registers.latency(), names).ok());
            else if (has_abc)
                CHECK(compare(rtl, gates, names) == "equal");
        }
        if (classes < 5)
            continue;
        std::swap(ports[1], ports[2]);
        CHECK(simulate(rtl_of(source, {}, ports), samples, expected, 0, names) != "0 wrong\n");
    }
}

TEST_CASE("rtl: features that are called as what is inside") {
    std::vector<feature> features;
    for (const char* const name :
         {"bits", "votes0", "count0", "sum1", "more", "first", "highest", "bits_q", "chosen"})
        features.push_back({.name = name, .thresholds = {0.5}, .categories = {}, .unknown = false});
    circuit c(features.size());
    std::vector<node_id> votes;
    for (node_id bit = 0; bit < c.inputs(); ++bit)
        votes.insert(votes.end(), {bit, c.add_gate(gate_op::xor_ab, bit, (bit + 1) % 9), bit});
    c.set_outputs(votes, equal_groups(votes.size(), 3));
    const std::vector<port_format> formats(features.size(), {.width = 1});
    std::ostringstream out;
    write_rtl(out, classifier(encoder(std::move(features)), c, classifier::numbered(3)),
              {.formats = formats, .registers = {true, true, true, true, true}});
    std::istringstream lines(out.str());
    std::vector<std::string> declared;
    for (std::string line; std::getline(lines, line);) {
        std::istringstream words(line);
        std::string word;
        bool is_declaration = false;
        while (words >> word && (word == "input" || word == "output" || word == "wire" || word == "reg" ||
                                 word.front() == '['))
            is_declaration = true;
        if (is_declaration)
            declared.push_back(word.substr(0, word.find_first_of(",;")));
    }
    CHECK(declared.size() > 30);
    std::ranges::sort(declared);
    const auto twice = std::ranges::adjacent_find(declared);
    CHECK((twice == declared.end() ? "" : *twice) == "");
}

TEST_CASE("rtl: what cannot be written is told") {
    const example source = make_example(60);
    std::ostringstream out;
    const auto message = [&](const rtl_params& options) {
        try {
            write_rtl(out, source.model, options);
        } catch (const argument_error& error) {
            return std::string(error.what());
        }
        return std::string();
    };
    CHECK(message({.names = {.output_name = "clk"}, .registers = {.sums = true}})
              .find("is the name of another port") != std::string::npos);
    CHECK(message({.registers = {.sums = true}, .clock_name = "wire"}).find("keyword") != std::string::npos);
    CHECK(message({.names = {.input_ports = {{"p", 3}}}, .formats = source.formats})
              .find("must have the widths of the 5 features") != std::string::npos);
    CHECK(message({.names = {.input_ports = {{"p", 3}}}}).find("must have the 14 inputs") !=
          std::string::npos);
    CHECK(message({.names = {.output_ports = {{"a", 1}, {"b", 1}}}})
              .find("output_ports = 2 ports: must be one wire for each of the 3 classes") !=
          std::string::npos);
    CHECK(message({.names = {.output_ports = {{"a", 1}, {"b", 2}, {"c", 1}}}}).find("must be one wire") !=
          std::string::npos);
    CHECK(message({.names = {.output_ports = {{"a", 1}, {"b", 1}, {"clk", 1}}}, .registers = {.sums = true}})
              .find("is the name of another port") != std::string::npos);
    CHECK(message({.formats = {{.width = 3}}}).find("one for each of the 6 features") != std::string::npos);
    CHECK(out.str().empty());
}
