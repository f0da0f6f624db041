// The libraries of real kits, where they are present, and the compact one of the examples.

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <zlib.h>

#include <dlgn/liberty/expression.hpp>
#include <dlgn/liberty/function.hpp>
#include <dlgn/liberty/gate_cells.hpp>
#include <dlgn/liberty/parse.hpp>
#include <dlgn/liberty/read.hpp>

#include <support/skip.hpp>

namespace {

namespace fs = std::filesystem;

const fs::path root = DLGN_SOURCE_DIR;
const fs::path kits = root / ".." / "shared" / "pdk";
const fs::path sky130 = kits / "sky130_fd_sc_hd";
const fs::path sky130_tt = sky130 / "sky130_fd_sc_hd__tt_025C_1v80.lib.gz";
const fs::path ihp = kits / "ihp_sg13g2" / "sg13g2_stdcell_typ_1p20V_25C.lib.gz";
const fs::path compact = root / "examples" / "pdk" / "sky130_fd_sc_hd.lib";

/// The unpacked bytes of a gzip file; "" and a message if it is absent.
std::string unpacked(const fs::path& path) {
    if (!fs::exists(path)) {
        dlgn_test::skip(path.string() + " is absent");
        return "";
    }
    std::string bytes;
    const gzFile file = gzopen(path.c_str(), "rb");
    REQUIRE(file != nullptr);
    std::vector<char> buffer(1 << 18);
    for (int count = 1; count > 0;) {
        count = gzread(file, buffer.data(), static_cast<unsigned>(buffer.size()));
        REQUIRE(count >= 0);
        bytes.append(buffer.data(), static_cast<std::size_t>(count));
    }
    gzclose(file);
    return bytes;
}

std::vector<std::string> input_names(const dlgn::cell& cell) {
    std::vector<std::string> names;
    for (const dlgn::cell_input& input : cell.inputs)
        names.push_back(input.name);
    return names;
}

/// Every cell is well formed, and its functions survive being written as expressions.
void check_cells(const dlgn::cell_library& library) {
    for (const dlgn::cell& cell : library.cells()) {
        CAPTURE(cell.name);
        CHECK(cell.area > 0);
        CHECK(cell.leakage > 0);
        CHECK_FALSE(cell.outputs.empty());
        for (const dlgn::cell_input& input : cell.inputs) {
            CHECK(input.capacitance > 1e-4);
            CHECK(input.capacitance < 1);
        }
        for (const dlgn::cell_output& output : cell.outputs) {
            CHECK(output.function.variables == cell.inputs.size());
            CHECK(output.max_capacitance > 0);
            const auto names = input_names(cell);
            std::string text = dlgn::detail::to_expression(output.function, names, "0", "1");
            for (char& c : text)
                c = c == '~' ? '!' : c;
            CHECK(dlgn::detail::parse_function(text, names) == output.function);
        }
    }
}

std::string reason(const dlgn::liberty_stats& stats, const std::string& name) {
    for (const dlgn::skipped_cell& each : stats.skipped)
        if (each.name == name)
            return each.reason;
    return "";
}

} // namespace

TEST_CASE("sky130_fd_sc_hd, three corners") {
    for (const char* corner : {"tt_025C_1v80", "ss_n40C_1v40", "ff_100C_1v95"}) {
        const std::string name = std::string("sky130_fd_sc_hd__") + corner;
        const std::string text = unpacked(sky130 / (name + ".lib.gz"));
        if (text.empty())
            return;
        CAPTURE(name);
        dlgn::liberty_stats stats;
        const auto start = std::chrono::steady_clock::now();
        const dlgn::cell_library library = dlgn::parse_liberty(text, name, {}, &stats);
        const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
        MESSAGE(name, ": ", text.size(), " bytes in ", seconds.count(), " s");
        CHECK(library.name() == name);
        CHECK(stats.cells == 428);
        CHECK(library.cells().size() == 307);
        CHECK(library.registers().size() == 38);
        CHECK(stats.skipped.size() == 83);
        check_cells(library);

        const auto area = [&](const std::string& cell) {
            return library.find("sky130_fd_sc_hd__" + cell)->area;
        };
        CHECK(area("inv_1") == doctest::Approx(3.7536));
        CHECK(area("nand2_1") == doctest::Approx(3.7536));
        CHECK(area("xor2_1") == doctest::Approx(8.7584));
        CHECK(area("fa_1") == doctest::Approx(20.0192));
        CHECK(library.find("sky130_fd_sc_hd__fa_1")->outputs.size() == 2);
        CHECK(library.find("sky130_fd_sc_hd__mux4_1")->inputs.size() == 6);
        CHECK(reason(stats, "sky130_fd_sc_hd__sdfxtp_1") == "has a test_cell");
        CHECK(reason(stats, "sky130_fd_sc_hd__decap_3") == "no output");
        CHECK(reason(stats, "sky130_fd_sc_hd__ebufn_1") == "pin Z has a three_state");
        CHECK(reason(stats, "sky130_fd_sc_hd__lpflow_isobufsrc_1") == "special purpose (is_isolation_cell)");
        CHECK(reason(stats, "sky130_fd_sc_hd__lpflow_clkinvkapwr_1") == "special purpose (always_on)");
    }
}

TEST_CASE("the tables of sky130_fd_sc_hd are in the tree") {
    const std::string text = unpacked(sky130_tt);
    if (text.empty())
        return;
    const dlgn::liberty_file file = dlgn::parse_liberty_file(text, "tt.lib");
    std::size_t tables = 0;
    std::vector<const dlgn::liberty_group*> open = {&file.library()};
    while (!open.empty()) {
        const dlgn::liberty_group& group = *open.back();
        open.pop_back();
        tables += group.find("values") != nullptr ? 1U : 0U;
        for (const dlgn::liberty_group& child : group.groups)
            open.push_back(&child);
    }
    std::size_t expected = 0;
    for (std::size_t at = text.find("values("); at != std::string::npos; at = text.find("values(", at + 1))
        ++expected;
    CHECK(tables == expected);
    CHECK(tables > 5000);
}

TEST_CASE("ihp_sg13g2") {
    const std::string text = unpacked(ihp);
    if (text.empty())
        return;
    dlgn::liberty_stats stats;
    const dlgn::cell_library library = dlgn::parse_liberty(text, "ihp", {}, &stats);
    CHECK(stats.cells == 84);
    CHECK(library.cells().size() == 54);
    CHECK(library.registers().size() == 9);
    check_cells(library);
    CHECK(library.find("sg13g2_inv_1")->area == doctest::Approx(5.4432));
    CHECK(library.find("sg13g2_and2_1")->area == doctest::Approx(9.072));
    CHECK(library.find("sg13g2_tiehi")->outputs[0].function == dlgn::truth_table{1, 0});
    CHECK(library.find("sg13g2_tielo")->leakage == doctest::Approx(0.057848)); // the file counts in pW
    CHECK(reason(stats, "sg13g2_sighold") == "dont_use");
    CHECK(reason(stats, "sg13g2_dfrbpq_1").empty());
}

TEST_CASE("the compact sky130 library stands on its own") {
    dlgn::liberty_stats stats;
    const dlgn::cell_library library = dlgn::read_liberty(compact, {}, &stats);
    CHECK(library.name() == "sky130_fd_sc_hd");
    CHECK(stats.skipped.empty());
    CHECK(library.cells().size() == 267);
    check_cells(library);
    CHECK(library.find("sky130_fd_sc_hd__nand2_1")->area == 3.7536);
}

TEST_CASE("the compact sky130 library says what the kit says") {
    const std::string text = unpacked(sky130_tt);
    if (text.empty())
        return;
    const dlgn::cell_library kit = dlgn::parse_liberty(text, "tt.lib");
    const dlgn::cell_library library = dlgn::read_liberty(compact);
    for (const dlgn::cell& ours : library.cells()) {
        CAPTURE(ours.name);
        const dlgn::cell* const theirs = kit.find(ours.name);
        REQUIRE(theirs != nullptr);
        CHECK(ours.area == doctest::Approx(theirs->area));
        CHECK(ours.leakage == doctest::Approx(theirs->leakage));
        CHECK(input_names(ours) == input_names(*theirs));
        for (std::size_t i = 0; i < ours.inputs.size(); ++i)
            CHECK(ours.inputs[i].capacitance == doctest::Approx(theirs->inputs[i].capacitance));
        REQUIRE(ours.outputs.size() == theirs->outputs.size());
        for (std::size_t i = 0; i < ours.outputs.size(); ++i) {
            CHECK(ours.outputs[i].name == theirs->outputs[i].name);
            CHECK(ours.outputs[i].function == theirs->outputs[i].function);
            CHECK(ours.outputs[i].max_capacitance == doctest::Approx(theirs->outputs[i].max_capacitance));
        }
    }
    const dlgn::gate_cells cheapest(library), of_kit(kit);
    for (const dlgn::gate_op op : dlgn::all_gate_ops) {
        CAPTURE(name(op));
        CHECK(cheapest[op].area == doctest::Approx(of_kit[op].area));
    }
}
