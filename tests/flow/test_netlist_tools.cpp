#include <doctest/doctest.h>

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/circuit/evaluate.hpp>
#include <dlgn/circuit/head.hpp>
#include <dlgn/circuit/simplify.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/liberty/gate_cells.hpp>
#include <dlgn/liberty/read.hpp>
#include <dlgn/netlist/evaluate.hpp>
#include <dlgn/netlist/map.hpp>
#include <dlgn/netlist/map_one_to_one.hpp>

#include <support/cells.hpp>
#include <support/gzip.hpp>
#include <support/random_circuit.hpp>
#include <support/tools.hpp>

using namespace dlgn_test;

namespace {

/// The compact library of the examples, and the vendors' ones where they are.
std::vector<dlgn::cell_library> libraries() {
    const std::filesystem::path root = DLGN_SOURCE_DIR;
    std::vector<dlgn::cell_library> result = {dlgn::read_liberty(root / "examples/pdk/sky130_fd_sc_hd.lib"),
                                              small_library(), nand_library()};
    for (const char* file : {"sky130_fd_sc_hd/sky130_fd_sc_hd__tt_025C_1v80.lib.gz",
                             "ihp_sg13g2/sg13g2_stdcell_typ_1p20V_25C.lib.gz"}) {
        const std::filesystem::path path = root / "../shared/pdk" / file;
        if (std::filesystem::exists(path))
            result.push_back(dlgn::parse_liberty(support::read_plain_or_gzip(path), file));
        else
            MESSAGE("skipped: no " << path.string());
    }
    return result;
}

bool installed(const std::vector<std::string>& tools) {
    for (const std::string& tool : tools)
        if (find_tool({tool}).empty()) {
            MESSAGE("skipped: " << tool << " is not installed");
            return false;
        }
    return true;
}

bool have_abc() {
    if (!find_tool({"berkeley-abc", "yosys-abc", "abc"}).empty())
        return true;
    MESSAGE("skipped: ABC is not installed");
    return false;
}

/// Random circuits of several shapes, with their heads.
std::vector<dlgn::circuit> circuits(std::uint64_t seed) {
    dlgn::random_engine random(seed);
    std::vector<dlgn::circuit> result;
    for (const random_circuit_params& shape :
         std::vector<random_circuit_params>{{.inputs = 1, .gates = 1, .outputs = 1},
                                            {.inputs = 3, .gates = 0, .outputs = 4},
                                            {.inputs = 2, .gates = 30, .outputs = 8},
                                            {.inputs = 20, .gates = 300, .outputs = 40},
                                            {.inputs = 64, .gates = 1000, .outputs = 100},
                                            {.inputs = 12, .gates = 400, .outputs = 20, .reach = 40}})
        result.push_back(random_circuit(random, shape));
    for (const std::size_t classes : std::vector<std::size_t>{1, 2, 3, 10})
        result.push_back(dlgn::with_head(random_circuit(
            random,
            {.inputs = 24, .gates = 150, .outputs = 12 * classes, .classes = classes, .reach = 150})));
    return result;
}

std::vector<dlgn::netlist> netlists(const dlgn::circuit& circuit, const dlgn::cell_library& library) {
    return {dlgn::map_one_to_one(circuit, library),
            dlgn::map_one_to_one(circuit, library, {.drop_unread = false}), dlgn::map(circuit, library),
            dlgn::map(circuit, library, {.tie_cells = false, .buffer_outputs = true})};
}

/// Makes one cell of a netlist compute something else; some cell that changes an output for one of the
/// samples.
dlgn::netlist broken(const dlgn::netlist& netlist, dlgn::bit_view samples) {
    const dlgn::bit_matrix expected = dlgn::evaluate(netlist, samples);
    for (std::size_t instance = 0; instance < netlist.instances(); ++instance)
        for (std::size_t other = 0; other < netlist.library().cells().size(); ++other) {
            const dlgn::cell& cell = netlist.library().cells()[other];
            if (cell.inputs.size() != netlist.cell_of(instance).inputs.size() || cell.outputs.size() != 1 ||
                netlist.cell_of(instance).outputs.size() != 1)
                continue;
            dlgn::netlist changed = netlist;
            changed.replace_cell(instance, other);
            if (dlgn::evaluate(changed, samples) != expected)
                return changed;
        }
    FAIL("no cell can be broken");
    return netlist;
}

} // namespace

TEST_CASE("Icarus Verilog gives the outputs of the reference") {
    if (!installed({"iverilog", "vvp"}))
        return;
    dlgn::random_engine random(31);
    for (const dlgn::cell_library& library : libraries())
        for (const dlgn::circuit& circuit : circuits(32)) {
            const dlgn::bit_matrix samples = random_samples(random, 100, circuit.inputs());
            const dlgn::bit_matrix expected = dlgn::evaluate(circuit, samples);
            for (const dlgn::netlist& netlist : netlists(circuit, library)) {
                const tool_result run = simulate(netlist, samples, expected);
                INFO(library.name() << ", " << circuit.gates() << " gates: " << run.log);
                CHECK(run.ok());
                CHECK(run.log == "PASS 100\n");
            }
        }
}

TEST_CASE("Icarus Verilog gives the labels of the reference, and sees a broken gate") {
    if (!installed({"iverilog", "vvp"}))
        return;
    dlgn::random_engine random(33);
    const dlgn::cell_library library = libraries().front();
    const dlgn::circuit circuit =
        random_circuit(random, {.inputs = 100, .gates = 600, .outputs = 300, .classes = 10, .reach = 300});
    const dlgn::bit_matrix samples = random_samples(random, 200, circuit.inputs());
    const dlgn::bit_matrix labels =
        dlgn::label_rows(dlgn::evaluate_labels(circuit, samples), dlgn::label_bits(circuit.classes()));
    const dlgn::verilog_options names{
        .module_name = "digits", .input_name = "pixels", .output_name = "label"};
    for (const dlgn::netlist& netlist : netlists(dlgn::with_head(circuit), library)) {
        const tool_result run = simulate(netlist, samples, labels, names);
        INFO(run.log);
        CHECK(run.ok());
        CHECK(run.log == "PASS 200\n");
        const tool_result fault = simulate(broken(netlist, samples), samples, labels, names);
        INFO(fault.log);
        CHECK(!fault.ok());
        CHECK(fault.log.find("sample ") != std::string::npos);
        CHECK(fault.log.find("FAIL ") != std::string::npos);
        CHECK(fault.log.find("PASS") == std::string::npos);
    }
}

TEST_CASE("Yosys proves netlists equal to their circuits, and sees a broken gate") {
    if (!installed({"yosys"}))
        return;
    dlgn::random_engine random(34);
    for (const dlgn::cell_library& library : libraries())
        for (const dlgn::circuit& circuit : circuits(35))
            for (const dlgn::netlist& netlist :
                 {dlgn::map_one_to_one(circuit, library), dlgn::map(circuit, library)}) {
                const tool_result proof = prove_with_yosys(circuit, netlist);
                INFO(library.name() << ", " << circuit.gates() << " gates: " << proof.log);
                CHECK(proof.ok());
                if (circuit.gates() < 100 || circuit.gates() > 1000)
                    continue;
                const tool_result fault =
                    prove_with_yosys(circuit, broken(netlist, random_samples(random, 200, circuit.inputs())));
                INFO(fault.log);
                CHECK(!fault.ok());
                CHECK(fault.log.find("ERROR") != std::string::npos);
            }
}

TEST_CASE("ABC proves netlists equal to their circuits, and sees a broken gate") {
    if (!installed({"yosys"}) || !have_abc())
        return;
    dlgn::random_engine random(36);
    for (const dlgn::cell_library& library : libraries())
        for (const dlgn::circuit& circuit : circuits(37))
            for (const dlgn::netlist& netlist :
                 {dlgn::map_one_to_one(circuit, library), dlgn::map(circuit, library)}) {
                const tool_result proof = prove_with_abc(circuit, netlist);
                INFO(library.name() << ", " << circuit.gates() << " gates: " << proof.log);
                CHECK(proof.ok());
                if (circuit.gates() < 100 || circuit.gates() > 1000)
                    continue;
                const tool_result fault =
                    prove_with_abc(circuit, broken(netlist, random_samples(random, 200, circuit.inputs())));
                INFO(fault.log);
                CHECK(!fault.ok());
                CHECK(fault.log.find("NOT EQUIVALENT") != std::string::npos);
            }
}
