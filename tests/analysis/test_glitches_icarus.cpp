// Activity with gate delays against Icarus Verilog, which has its own event queue and inertial delays.

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <ostream>
#include <span>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include <dlgn/analysis/glitches.hpp>
#include <dlgn/analysis/timing.hpp>
#include <dlgn/circuit/circuit.hpp>
#include <dlgn/circuit/head.hpp>
#include <dlgn/core/file.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/gate/op.hpp>
#include <dlgn/gate/truth_table.hpp>
#include <dlgn/liberty/cell_library.hpp>
#include <dlgn/liberty/cell_tables.hpp>
#include <dlgn/netlist/map.hpp>
#include <dlgn/netlist/netlist.hpp>

#include "support/gzip.hpp"
#include <support/cells.hpp>
#include <support/random_circuit.hpp>
#include <support/skip.hpp>
#include <support/tables.hpp>
#include <support/tools.hpp>

using namespace dlgn_test;

namespace {

/// Who says when an output follows.
enum class delay_form {
    of_output, ///< one inertial delay for each edge of an output: `assign #(rise, fall)`
    of_pins    ///< module paths, one for each input and edge: `specify`
};

/// Random delays of 50 to 150 ps and more with the load; of an output, the same from all inputs if `uniform`.
dlgn::library_tables random_tables(dlgn::random_engine& random, const dlgn::cell_library& library,
                                   bool uniform) {
    dlgn::library_tables tables;
    const auto random_table = [&] {
        const double unloaded = 0.05 + 1e-6 * static_cast<double>(random.below(100'000));
        const double loaded = unloaded + 0.05 + 1e-6 * static_cast<double>(random.below(100'000));
        return dlgn::timing_arc::tables{{{}, {0, 0.1}, {unloaded, loaded}}, dlgn::lookup_table(0.1)};
    };
    for (const dlgn::cell& cell : library.cells()) {
        dlgn::cell_tables data;
        data.input_capacitance.assign(cell.inputs.size(), {0.002, 0.002});
        for (std::size_t output = 0; output < cell.outputs.size(); ++output) {
            dlgn::timing_arc arc{0, output, dlgn::timing_sense::non_unate, {random_table(), random_table()}};
            for (; arc.input < cell.inputs.size(); ++arc.input) {
                if (!uniform)
                    arc.edges = {random_table(), random_table()};
                data.arcs.push_back(arc);
            }
        }
        tables.cells.push_back(std::move(data));
    }
    return tables;
}

std::string net_text(dlgn::net_id net) {
    if (dlgn::is_constant(net))
        return net == dlgn::constant_net_1 ? "1'b1" : "1'b0";
    return "n" + std::to_string(net);
}

/// A look into the truth table: gates in its place would have hazards, and those restart delays.
std::string expression(const std::string& table, const std::vector<std::string>& names) {
    std::string index;
    for (const std::string& name : names)
        index = index.empty() ? name : name + ", " + index;
    return table + "[{" + index + "}]";
}

std::string constant(const dlgn::truth_table& function) {
    std::string bits;
    for (std::size_t minterm = function.minterms(); minterm-- > 0;)
        bits += function(minterm) ? '1' : '0';
    return std::to_string(function.minterms()) + "'b" + bits;
}

/// In fs.
std::string rise_and_fall(const dlgn::by_edge<double>& delay) {
    return "(" + std::to_string(std::llround(delay.rise * 1e6)) + ", " +
           std::to_string(std::llround(delay.fall * 1e6)) + ")";
}

/// The netlist with the delays of `pin_delays`, which applies the samples and prints how often each net
/// changed after the first.
void write_simulation(std::ostream& out, const dlgn::netlist& netlist, const dlgn::library_tables& tables,
                      const dlgn::timing_result& timing, dlgn::bit_view samples, delay_form form) {
    std::ostringstream paths;
    out << "`timescale 1fs/1fs\nmodule test;\nreg counting = 0;\n";
    for (dlgn::net_id net = 0; net < netlist.nets(); ++net)
        out << (net < netlist.inputs() ? "reg n" : "wire n") << net << ";\ninteger c" << net
            << " = 0;\nalways @(n" << net << ") if (counting) c" << net << " = c" << net << " + 1;\n";
    for (std::size_t instance = 0; instance < netlist.instances(); ++instance) {
        const dlgn::cell& cell = netlist.cell_of(instance);
        const auto reads = netlist.input_nets(instance);
        for (std::size_t output = 0; output < cell.outputs.size(); ++output) {
            const dlgn::net_id net = netlist.output_nets(instance)[output];
            if (net == dlgn::open_net)
                continue;
            const dlgn::truth_table& function = cell.outputs[output].function;
            std::vector<std::string> nets, pins;
            std::vector<std::string> delays;
            for (std::size_t i = 0; i < reads.size(); ++i) {
                nets.push_back(net_text(reads[i]));
                pins.push_back("a" + std::to_string(i));
                delays.push_back(dlgn::is_constant(reads[i])
                                     ? std::string()
                                     : rise_and_fall(dlgn::detail::pin_delays(
                                           tables.cells[netlist.cell_index(instance)], i, output,
                                           timing.nets[reads[i]], timing.loads[net])));
            }
            if (form == delay_form::of_output) {
                const auto first = std::find_if(delays.begin(), delays.end(),
                                                [](const std::string& each) { return !each.empty(); });
                out << "wire [" << function.minterms() - 1 << ":0] t" << net << " = " << constant(function)
                    << ";\nassign #" << (first == delays.end() ? "0" : *first) << " n" << net << " = "
                    << expression("t" + std::to_string(net), nets) << ";\n";
                continue;
            }
            out << "m" << net << " u" << net << "(n" << net;
            paths << "module m" << net << "(output y";
            for (std::size_t i = 0; i < reads.size(); ++i) {
                out << ", " << nets[i];
                paths << ", input " << pins[i];
            }
            out << ");\n";
            paths << ");\nwire [" << function.minterms() - 1 << ":0] t = " << constant(function)
                  << ";\nassign y = " << expression("t", pins) << ";\nspecify\n";
            for (std::size_t i = 0; i < reads.size(); ++i)
                if (!delays[i].empty() && function.depends_on(static_cast<unsigned>(i)))
                    paths << "(" << pins[i] << " => y) = " << delays[i] << ";\n";
            paths << "endspecify\nendmodule\n";
        }
    }
    out << "initial begin\n";
    const auto period = static_cast<std::uint64_t>(timing.delay * 2e6) + 1'000'000;
    for (std::size_t sample = 0; sample < samples.rows(); ++sample) {
        out << "{";
        for (std::size_t input = 0; input < netlist.inputs(); ++input)
            out << (input == 0 ? "n" : ", n") << input;
        out << "} = " << netlist.inputs() << "'b";
        for (std::size_t input = 0; input < netlist.inputs(); ++input)
            out << (samples(sample, input) ? '1' : '0');
        out << ";\n#" << period << (sample == 0 ? ";\ncounting = 1;\n" : ";\n");
    }
    for (std::size_t net = 0; net < netlist.nets(); ++net)
        out << "$display(\"%0d\", c" << net << ");\n";
    out << "end\nendmodule\n" << paths.str();
}

/// How often each net changes, as Icarus Verilog finds.
std::vector<double> simulate_toggles(const dlgn::netlist& netlist, const dlgn::library_tables& tables,
                                     const dlgn::timing_result& timing, dlgn::bit_view samples,
                                     delay_form form) {
    const temporary_folder folder;
    dlgn::write_file(folder / "test.v", [&](std::ostream& out) {
        write_simulation(out, netlist, tables, timing, samples, form);
    });
    const tool_result run = run_tool(folder.path(), "iverilog -g2005 -gspecify -o run test.v && vvp -n run");
    INFO(run.log);
    REQUIRE(run.ok());
    std::vector<double> toggles;
    std::istringstream lines(run.log);
    for (double count = 0; lines >> count;)
        toggles.push_back(count / static_cast<double>(samples.rows() - 1));
    REQUIRE(toggles.size() == netlist.nets());
    return toggles;
}

/// A mapped netlist, with a wire of its own for each net so that hardly two events fall together.
struct test_design {
    dlgn::netlist netlist;
    dlgn::timing_result timing;
    dlgn::bit_matrix samples;
};

test_design random_design(dlgn::random_engine& random, const dlgn::cell_library& library,
                          const dlgn::library_tables& tables) {
    dlgn::circuit body(40);
    while (body.gates() < 300) {
        const dlgn::gate_op op = dlgn::all_gate_ops[random.below(dlgn::gate_op_count)];
        const auto a = static_cast<dlgn::node_id>(random.below(body.nodes()));
        const auto b = static_cast<dlgn::node_id>(random.below(body.nodes()));
        if (dlgn::support_size(op) == 2 && a != b)
            body.add_gate(op, a, b);
    }
    std::vector<dlgn::node_id> outputs(120);
    for (std::size_t i = 0; i < outputs.size(); ++i)
        outputs[i] = static_cast<dlgn::node_id>(body.nodes() - 1 - i);
    body.set_outputs(std::move(outputs), {40, 80, 120});
    const dlgn::circuit circuit = dlgn::with_head(body); // in its adders glitches abound
    dlgn::netlist netlist = dlgn::map(circuit, library, {.tie_cells = false});
    dlgn::timing_params params;
    params.wires.capacitance.resize(netlist.nets());
    for (double& wire : params.wires.capacitance)
        wire = 1e-6 * static_cast<double>(random.below(50'000));
    dlgn::timing_result timing = dlgn::analyse_timing(netlist, tables, params);
    dlgn::bit_matrix samples = random_samples(random, 50, 40);
    return {std::move(netlist), std::move(timing), std::move(samples)};
}

double sum(std::span<const double> values) {
    double total = 0;
    for (const double value : values)
        total += value;
    return total;
}

} // namespace

TEST_CASE("glitches: Icarus Verilog counts the same on every net if an output has one delay for each edge") {
    if (find_tool({"iverilog"}).empty()) {
        skip("Icarus Verilog (iverilog) is not installed");
        return;
    }
    const dlgn::cell_library library = rich_library();
    dlgn::random_engine random(77);
    for (std::size_t round = 0; round < 3; ++round) {
        const dlgn::library_tables tables = random_tables(random, library, true);
        const test_design design = random_design(random, library, tables);
        const auto settled = dlgn::count_activity(design.netlist, design.samples);
        const auto ours =
            dlgn::count_activity_with_delays(design.netlist, tables, design.timing, design.samples);
        const auto theirs =
            simulate_toggles(design.netlist, tables, design.timing, design.samples, delay_form::of_output);
        MESSAGE(design.netlist.instances() << " cells; toggles: settled " << sum(settled.toggles) << ", ours "
                                           << sum(ours.toggles) << ", theirs " << sum(theirs));
        CHECK(sum(ours.toggles) > 2 * sum(settled.toggles));
        CHECK(ours.toggles == theirs);
    }
}

// Module paths of Icarus Verilog are not quite inertial: a change that is taken back and made again comes out
// at the time of the first one, and of several inputs the last one alone says the delay. So it lets some more
// pulses through.
TEST_CASE("glitches: with delays by input, Icarus Verilog counts nearly the same") {
    if (find_tool({"iverilog"}).empty()) {
        skip("Icarus Verilog (iverilog) is not installed");
        return;
    }
    const auto check = [](const std::string& name, const dlgn::cell_library& library,
                          const dlgn::library_tables& tables, dlgn::random_engine& random) {
        const test_design design = random_design(random, library, tables);
        const auto settled = dlgn::count_activity(design.netlist, design.samples);
        const auto ours =
            dlgn::count_activity_with_delays(design.netlist, tables, design.timing, design.samples);
        const auto theirs =
            simulate_toggles(design.netlist, tables, design.timing, design.samples, delay_form::of_pins);
        std::size_t equal = 0;
        for (std::size_t net = 0; net < theirs.size(); ++net)
            equal += ours.toggles[net] == theirs[net] ? 1U : 0U;
        MESSAGE(name << ", " << design.netlist.instances() << " cells; toggles: settled "
                     << sum(settled.toggles) << ", ours " << sum(ours.toggles) << ", theirs " << sum(theirs)
                     << "; equal on " << equal << " of " << theirs.size() << " nets");
        CHECK(std::abs(sum(ours.toggles) / sum(theirs) - 1) < 0.03);
    };
    dlgn::random_engine random(78);
    const dlgn::cell_library library = rich_library();
    check("made up", library, random_tables(random, library, false), random);
    const std::filesystem::path root = std::filesystem::path(DLGN_SOURCE_DIR) / "../shared/pdk";
    for (const char* const path : {"sky130_fd_sc_hd/sky130_fd_sc_hd__tt_025C_1v80.lib.gz",
                                   "ihp_sg13g2/sg13g2_stdcell_typ_1p20V_25C.lib.gz"}) {
        if (!std::filesystem::exists(root / path)) {
            skip("no " + (root / path).string());
            continue;
        }
        const auto [cells, tables] = read_tabled(support::read_plain_or_gzip(root / path), path);
        check(path, cells, tables, random);
    }
}
