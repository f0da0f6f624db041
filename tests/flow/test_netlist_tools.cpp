#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <dlgn/analysis/drives.hpp>
#include <dlgn/circuit/circuit.hpp>
#include <dlgn/circuit/evaluate.hpp>
#include <dlgn/circuit/file.hpp>
#include <dlgn/circuit/head.hpp>
#include <dlgn/circuit/simplify.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/liberty/gate_cells.hpp>
#include <dlgn/liberty/read.hpp>
#include <dlgn/netlist/evaluate.hpp>
#include <dlgn/netlist/map.hpp>
#include <dlgn/netlist/map_one_to_one.hpp>

#include "support/gzip.hpp"
#include <support/cells.hpp>
#include <support/random_circuit.hpp>
#include <support/skip.hpp>
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
            skip("no " + path.string());
    }
    return result;
}

bool installed(const std::vector<std::string>& tools) {
    for (const std::string& tool : tools)
        if (find_tool({tool}).empty()) {
            skip(tool + " is not installed");
            return false;
        }
    return true;
}

bool have_abc() {
    if (!find_tool({"berkeley-abc", "yosys-abc", "abc"}).empty())
        return true;
    skip("ABC is not installed");
    return false;
}

/// Random circuits of several shapes, some with their heads; with `few`, one of each kind.
std::vector<dlgn::circuit> circuits(std::uint64_t seed, bool few) {
    dlgn::random_engine random(seed);
    std::vector<dlgn::circuit> result;
    for (const random_circuit_params& shape :
         std::vector<random_circuit_params>{{.inputs = 1, .gates = 1, .outputs = 1},
                                            {.inputs = 3, .gates = 0, .outputs = 4},
                                            {.inputs = 2, .gates = 30, .outputs = 8},
                                            {.inputs = 20, .gates = 300, .outputs = 40},
                                            {.inputs = 64, .gates = 600, .outputs = 60},
                                            {.inputs = 12, .gates = 400, .outputs = 20, .reach = 40}})
        result.push_back(random_circuit(random, shape));
    for (const std::size_t classes : std::vector<std::size_t>{1, 2, 3, 10})
        result.push_back(dlgn::with_head(random_circuit(
            random, {.inputs = 24, .gates = 150, .outputs = 4 * classes, .classes = classes, .reach = 150})));
    if (few)
        result = {result[3], result.back()};
    return result;
}

/// With so much wire, and so little at the inputs, that many drivers change and buffers come in.
dlgn::netlist map_for_heavy_wires(const dlgn::circuit& circuit, const dlgn::cell_library& library) {
    return dlgn::choose_drives(dlgn::map(circuit, library), pin_tables(library),
                               {.wires = {.per_fanout = 0.02}, .input_limit = 0.05})
        .netlist;
}

std::vector<dlgn::netlist> netlists(const dlgn::circuit& circuit, const dlgn::cell_library& library) {
    return {dlgn::map_one_to_one(circuit, library),
            dlgn::map_one_to_one(circuit, library, {.drop_unread = false}), dlgn::map(circuit, library),
            dlgn::map(circuit, library, {.tie_cells = false, .buffer_outputs = true}),
            map_for_heavy_wires(circuit, library)};
}

/// The netlist with one cell that computes something else and changes an output for one of the samples;
/// nothing if there is no such cell.
std::optional<dlgn::netlist> broken(const dlgn::netlist& netlist, dlgn::bit_view samples) {
    const dlgn::bit_matrix expected = dlgn::evaluate(netlist, samples);
    for (std::size_t instance = netlist.instances() / 2; instance < netlist.instances(); ++instance) {
        const dlgn::cell& old = netlist.cell_of(instance);
        if (old.outputs.size() != 1)
            continue;
        for (std::size_t other = 0; other < netlist.library().cells().size(); ++other) {
            const dlgn::cell& cell = netlist.library().cells()[other];
            if (cell.inputs.size() != old.inputs.size() || cell.outputs.size() != 1 ||
                cell.outputs[0].function == old.outputs[0].function)
                continue;
            // The pins must have the same names, or the fault would be a missing pin.
            bool same_pins = cell.outputs[0].name == old.outputs[0].name;
            for (std::size_t i = 0; i < cell.inputs.size(); ++i)
                same_pins = same_pins && cell.inputs[i].name == old.inputs[i].name;
            if (!same_pins)
                continue;
            dlgn::netlist changed = netlist;
            changed.replace_cell(instance, other);
            if (dlgn::evaluate(changed, samples) != expected)
                return changed;
            break;
        }
    }
    return std::nullopt;
}

} // namespace

TEST_CASE("Icarus Verilog gives the outputs of the reference") {
    if (!installed({"iverilog", "vvp"}))
        return;
    dlgn::random_engine random(31);
    bool few = false;
    for (const dlgn::cell_library& library : libraries()) {
        for (const dlgn::circuit& circuit : circuits(32, few)) {
            const dlgn::bit_matrix samples = random_samples(random, 100, circuit.inputs());
            const dlgn::bit_matrix expected = dlgn::evaluate(circuit, samples);
            for (const dlgn::netlist& netlist : netlists(circuit, library)) {
                const tool_result run = simulate(netlist, samples, expected);
                INFO(library.name() << ", " << circuit.gates() << " gates: " << run.log);
                CHECK(run.ok());
                CHECK(run.log == "PASS 100\n");
            }
        }
        few = true;
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
    const dlgn::verilog_params names{.module_name = "digits", .input_name = "pixels", .output_name = "label"};
    for (const dlgn::netlist& netlist : netlists(dlgn::with_head(circuit), library)) {
        const tool_result run = simulate(netlist, samples, labels, names);
        INFO(run.log);
        CHECK(run.ok());
        CHECK(run.log == "PASS 200\n");
        const std::optional<dlgn::netlist> faulty = broken(netlist, samples);
        REQUIRE(faulty);
        const tool_result fault = simulate(*faulty, samples, labels, names);
        INFO(fault.log);
        CHECK(!fault.ok());
        CHECK(fault.log.find("sample ") != std::string::npos);
        CHECK(fault.log.find("FAIL ") != std::string::npos);
        CHECK(fault.log.find("PASS") == std::string::npos);
    }
}

TEST_CASE("Yosys and ABC prove netlists equal to their circuits, and see a broken gate") {
    const bool abc = have_abc();
    if (!installed({"yosys"}))
        return;
    dlgn::random_engine random(34);
    std::size_t faults = 0;
    bool few = false;
    for (const dlgn::cell_library& library : libraries()) {
        for (const dlgn::circuit& circuit : circuits(35, few)) {
            const dlgn::circuit simple = dlgn::simplify(circuit);
            if (abc) { // from the circuit as it was, without names in common
                for (const dlgn::netlist& netlist :
                     {dlgn::map(circuit, library), map_for_heavy_wires(circuit, library)}) {
                    const tool_result proof = prove_with_abc(circuit, netlist);
                    INFO(proof.log);
                    CHECK(proof.ok());
                }
            }
            for (const auto& mapped : {std::pair(circuit, dlgn::map_one_to_one(circuit, library)),
                                       std::pair(simple, dlgn::map(simple, library))}) {
                const dlgn::circuit& gold = mapped.first;
                const dlgn::netlist& netlist = mapped.second;
                INFO(library.name() << ", " << gold.gates() << " gates");
                const tool_result proof = prove_with_yosys(gold, netlist);
                INFO(proof.log);
                CHECK(proof.ok());
                if (!few && circuit.gates() < 300)
                    continue;
                const std::optional<dlgn::netlist> faulty =
                    broken(netlist, random_samples(random, 200, gold.inputs()));
                if (!faulty)
                    continue;
                ++faults;
                const tool_result refuted = prove_with_yosys(gold, *faulty);
                INFO(refuted.log);
                CHECK(!refuted.ok());
                CHECK(refuted.log.find("proof did fail") != std::string::npos);
                if (abc) {
                    const tool_result second = prove_with_abc(gold, *faulty);
                    INFO(second.log);
                    CHECK(!second.ok());
                    CHECK(second.log.find("NOT EQUIVALENT") != std::string::npos);
                }
            }
        }
        few = true;
    }
    CHECK(faults >= 10);
}

TEST_CASE("Yosys and ABC prove a whole classifier") {
    if (!installed({"yosys"}))
        return;
    dlgn::random_engine random(38);
    const dlgn::cell_library library = libraries().front();
    const dlgn::circuit classifier =
        random_circuit(random, {.inputs = 100, .gates = 1000, .outputs = 200, .classes = 10, .reach = 500});
    const dlgn::circuit circuit = dlgn::with_head(classifier);
    const dlgn::netlist netlist = dlgn::map(circuit, library);
    MESSAGE(netlist.instances() << " cells");
    const tool_result proof = prove_with_yosys(circuit, netlist, true);
    INFO(proof.log);
    CHECK(proof.ok());
    if (have_abc()) {
        const tool_result second = prove_with_abc(circuit, netlist);
        INFO(second.log);
        CHECK(second.ok());
    }
}

TEST_CASE("ABC proves every kind of exact head equal to the default one") {
    if (!installed({"yosys"}) || !have_abc())
        return;
    dlgn::random_engine random(39);
    const dlgn::cell_library library = libraries().front();
    for (const std::size_t classes : std::vector<std::size_t>{2, 3, 7, 10}) {
        const dlgn::circuit classifier =
            random_circuit(random, {.inputs = 24, .gates = 150, .outputs = 8 * classes, .classes = classes});
        const dlgn::circuit circuit = dlgn::with_head(classifier);
        std::vector<dlgn::head_params> heads = {{.last_class_late = true}};
        for (const std::size_t arity : std::vector<std::size_t>{0, 2, 4, 16})
            heads.push_back(
                {.adders = dlgn::adder_order::earliest_first,
                 .choice = arity == 0 ? dlgn::head_choice::contest : dlgn::head_choice::comparators,
                 .arity = arity,
                 .drop_common_ones = true});
        for (const dlgn::head_params& params : heads) {
            const tool_result proof =
                prove_with_abc(circuit, dlgn::map(dlgn::with_head(classifier, params), library));
            INFO(classes << " classes, " << params.arity << " compared: " << proof.log);
            CHECK(proof.ok());
        }
    }
}

TEST_CASE("ABC proves comparators equal to the contest of a trained classifier, and sees other counts") {
    if (!installed({"yosys"}) || !have_abc())
        return;
    const std::filesystem::path root = DLGN_SOURCE_DIR;
    const dlgn::circuit classifier = dlgn::read_circuit(root / "bench/data/frontier_8k.dlgn");
    const dlgn::circuit circuit = dlgn::with_head(classifier);
    const dlgn::cell_library library = libraries().front();
    for (const std::size_t arity : std::vector<std::size_t>{2, 4, 10}) {
        const dlgn::head_params params = {.choice = dlgn::head_choice::comparators, .arity = arity};
        const tool_result proof =
            prove_with_abc(circuit, dlgn::map(dlgn::with_head(classifier, params), library));
        INFO(arity << " compared: " << proof.log);
        CHECK(proof.ok());
    }
    const tool_result refuted =
        prove_with_abc(circuit, dlgn::map(dlgn::with_head(classifier, {.count_bits = 4}), library));
    INFO(refuted.log);
    CHECK(refuted.log.find("NOT EQUIVALENT") != std::string::npos);
}

TEST_CASE("ABC proves the mapping of a trained classifier, pixels in and label out") {
    if (!installed({"yosys"}) || !have_abc())
        return;
    const std::filesystem::path root = DLGN_SOURCE_DIR;
    const dlgn::circuit circuit = dlgn::with_head(dlgn::read_circuit(root / "bench/data/demo.dlgn"));
    for (const dlgn::cell_library& library : libraries()) {
        if (library.cells().size() < 20) // made for tests
            continue;
        const dlgn::netlist netlist = dlgn::map(circuit, library);
        MESSAGE(library.name() << ": " << netlist.instances() << " cells, " << netlist.area() << " um2");
        const dlgn::netlist driven = map_for_heavy_wires(circuit, library);
        CHECK(driven.instances() > netlist.instances());
        for (const dlgn::netlist& each : {netlist, driven}) {
            const tool_result proof = prove_with_abc(circuit, each);
            INFO(proof.log);
            CHECK(proof.ok());
        }
    }
}
