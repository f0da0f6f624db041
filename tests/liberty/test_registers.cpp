// Flip-flops and latches of Liberty files: what they keep, when, and what they cost.

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include <dlgn/core/error.hpp>
#include <dlgn/gate/truth_table.hpp>
#include <dlgn/liberty/cell_library.hpp>
#include <dlgn/liberty/parse.hpp>
#include <dlgn/liberty/read.hpp>
#include <dlgn/liberty/read_tables.hpp>

#include "support/gzip.hpp"
#include <support/registers.hpp>
#include <support/skip.hpp>

using namespace dlgn_test;
using dlgn::truth_table;
using doctest::Approx;

namespace {

std::vector<std::string> names_of(const std::vector<dlgn::cell_input>& inputs) {
    std::vector<std::string> names;
    for (const dlgn::cell_input& input : inputs)
        names.push_back(input.name);
    return names;
}

using texts = std::vector<std::string>;

/// The message of what is wrong with the register of which `ff` is the group.
std::string reason(const std::string& ff, const std::string& pins = "") {
    const tabled_library read = read_tabled(text_with(
        "cell (f) { area : 1; " + ff + " pin (C) { direction : input; } pin (D) { direction : input; } " +
        pins + " pin (Q) { direction : output; function : \"IQ\"; } }"));
    return read.cells.left_out().empty() ? "" : read.cells.left_out()[0].reason;
}

} // namespace

TEST_CASE("registers have their own place in a library") {
    const tabled_library library = with_registers();
    CHECK(library.cells.left_out().empty());
    REQUIRE(library.cells.registers().size() == 5);
    CHECK(library.cells.size() == 9);
    CHECK(library.tables.cells.size() == 9);
    CHECK(library.cells.index_of("inv") == 0);
    CHECK(library.cells.index_of("dff") == 4);
    CHECK(&library.cells.at(4) == &library.cells.registers()[0]);
    CHECK(library.cells.find("dff") == &library.cells.at(4));
    CHECK_THROWS_WITH_AS(static_cast<void>(library.cells.index_of("jk")),
                         doctest::Contains("library tabled has no such cell"), dlgn::argument_error);
    for (const dlgn::cell& cell : library.cells.cells())
        CHECK(!cell.state);
}

TEST_CASE("what registers keep") {
    const tabled_library library = with_registers();
    const dlgn::cell& dff = *library.cells.find("dff");
    REQUIRE(dff.state);
    CHECK(names_of(dff.inputs) == texts{"D"});
    CHECK(dff.state->clock.name == "CK");
    CHECK(dff.state->clock.capacitance == Approx(0.004));
    CHECK(!dff.state->inverted);
    CHECK(!dff.state->latch);
    CHECK(!dff.state->holds());
    CHECK(dff.state->next == truth_table::variable(3, 0));
    CHECK(dff.outputs[0].function == truth_table::variable(1, 0));

    const dlgn::cell& dffrs = *library.cells.find("dffrs"); // RN, D, S; clock; state
    CHECK(names_of(dffrs.inputs) == texts{"RN", "D", "S"});
    CHECK(dffrs.state->clear == ~truth_table::variable(5, 0));
    CHECK(dffrs.state->preset == truth_table::variable(5, 2));
    CHECK(dffrs.outputs[0].function ==
          ((truth_table::variable(3, 1) & truth_table::variable(3, 0)) | truth_table::variable(3, 2)));
    CHECK(dffrs.outputs[1].function == ~dffrs.outputs[0].function);
    CHECK(!dffrs.outputs[0].inverted);
    CHECK(dffrs.outputs[1].inverted);

    const dlgn::cell& dffe = *library.cells.find("dffe");
    CHECK(dffe.state->holds());
    CHECK(dffe.state->next == ((truth_table::variable(4, 0) & truth_table::variable(4, 1)) |
                               (truth_table::variable(4, 3) & ~truth_table::variable(4, 1))));

    const dlgn::cell& sdffn = *library.cells.find("sdffn");
    CHECK(sdffn.state->inverted);
    CHECK(!sdffn.state->holds());
    CHECK(library.cells.find("latch")->state->latch);
    CHECK(!library.cells.find("latch")->state->inverted);
}

TEST_CASE("tables of registers") {
    const tabled_library library = with_registers();
    CHECK(library.tables.left_out.empty());
    const dlgn::cell_tables& dff = library.tables.cells[library.index("dff")];
    REQUIRE(dff.clocked);
    CHECK(dff.arcs.empty());
    REQUIRE(dff.clocked->arcs.size() == 1);
    CHECK(dff.clocked->arcs[0].edges.rise->delay(0.5, 9) == Approx(0.7));
    CHECK(dff.clocked->capacitance.rise == Approx(0.004));
    REQUIRE(dff.clocked->checks.size() == 2);
    CHECK(!dff.clocked->checks[0].hold);
    CHECK(dff.clocked->checks[0].edges.rise->operator()(0.9, 0.9) == Approx(0.1));
    CHECK(dff.clocked->checks[0].edges.fall->operator()(0.1, 0.4) == Approx(0.5));
    CHECK(dff.clocked->checks[1].hold);
    CHECK(dff.clocked->pulse.rise->operator()(0, 0.5) == Approx(0.15)); // by the clock's slew
    CHECK(dff.clocked->pulse.fall->operator()(0, 0) == Approx(0.3));
    REQUIRE(dff.clocked->energy.size() == 2);
    CHECK(*dff.clocked->energy[1].when == (truth_table::variable(3, 0) & ~truth_table::variable(3, 2)));
    REQUIRE(dff.output_energy[0].size() == 1);
    CHECK(dff.output_energy[0][0].related_input == 1); // the clock
    // by D, clock, state
    REQUIRE(dff.leakage.size() == 8);
    CHECK(dff.leakage[0] == Approx(1));
    CHECK(dff.leakage[5] == Approx(2));
    CHECK(dff.leakage[7] == Approx(4));

    const dlgn::cell_tables& latch = library.tables.cells[library.index("latch")];
    CHECK(latch.arcs.size() == 1);
    CHECK(latch.clocked->arcs.size() == 1);
    CHECK(latch.clocked->checks.size() == 1);
    CHECK(library.tables.cells[library.index("sdffn")].clocked->checks.size() == 1);
    CHECK(!library.tables.cells[0].clocked);
}

TEST_CASE("registers that cannot be used, and why") {
    CHECK(reason("ff (IQ, IQN) { clocked_on : \"C\"; next_state : \"D\"; }") == "");
    CHECK(reason("ff (IQ, IQN) { next_state : \"D\"; }") == "sequential (ff) without clocked_on");
    CHECK(reason("ff (IQ, IQN) { clocked_on : \"C\"; }") == "sequential (ff) without next_state");
    CHECK(reason("ff (IQ, IQN) { clocked_on : \"C & D\"; next_state : \"D\"; }") ==
          "sequential (ff) whose clocked_on is no pin");
    CHECK(reason("ff (IQ, IQN) { clocked_on : \"C\"; next_state : \"D & C\"; }") ==
          "sequential (ff) that asks for its clock's level");
    CHECK(reason("ff (IQ, IQN) { clocked_on : \"C\"; next_state : \"D\"; clear : \"IQ\"; }") ==
          "sequential (ff) that is cleared by its state");
    CHECK(reason("ff (IQ, IQN) { clocked_on : \"C\"; next_state : \"D\"; } latch (A, B) { }") ==
          "sequential (ff) with more than one state");
    CHECK(reason("ff (IQ, IQN) { clocked_on : \"C\"; next_state : \"D\"; }",
                 "pin (Y) { direction : output; function : \"IQ & D\"; }") ==
          "sequential (ff) with an output that is not its state");
    CHECK(reason("ff (P, PN) { clocked_on : \"C\"; next_state : \"D\"; }")
              .ends_with("'IQ' in a function is no input of its cell"));
    CHECK(reason("ff () { clocked_on : \"C\"; next_state : \"D\"; }")
              .ends_with("the state needs a name, and one for its complement"));

    // What is wrong with its tables is a fault of the cell.
    std::string text = registers_text;
    const std::string data = "variable_2 : constrained_pin_transition";
    text.replace(text.find(data), data.size(), "variable_2 : total_output_net_capacitance");
    const tabled_library faulty = read_tabled(text_with(text));
    REQUIRE(faulty.tables.left_out.size() == 1);
    CHECK(faulty.tables.left_out[0].reason.starts_with("checks: tabled.lib:"));
    CHECK(faulty.tables.left_out[0].reason.ends_with(
        "a check by 'total_output_net_capacitance', not by the slews of data and clock"));
}

TEST_CASE("the registers of real libraries") {
    const std::filesystem::path shared = std::filesystem::path(DLGN_SOURCE_DIR) / "../shared/pdk";
    struct figures {
        const char* file;
        std::size_t registers;
        const char* plain; ///< a flip-flop, and the area of it
        double area;
        double clock; ///< pF, while it rises
        double slew;  ///< ns, of the data, and the setup of its falling edge with the sharpest clock
        double sharp; ///< ns
        double setup; ///< ns
    };
    for (const figures& of : {figures{"sky130_fd_sc_hd/sky130_fd_sc_hd__tt_025C_1v80.lib.gz", 38,
                                      "sky130_fd_sc_hd__dfxtp_1", 20.0192, 0.001877, 0.5, 0.01, 0.3187643},
                              figures{"ihp_sg13g2/sg13g2_stdcell_typ_1p20V_25C.lib.gz", 9, "sg13g2_dfrbpq_1",
                                      48.9888, 0.00316911, 0.51636, 0.0186, 0.291765}}) {
        const std::filesystem::path path = shared / of.file;
        if (!std::filesystem::exists(path)) {
            skip(std::string(of.file) + " is not there");
            continue;
        }
        CAPTURE(of.file);
        const dlgn::liberty_file file =
            dlgn::parse_liberty_file(support::read_plain_or_gzip(path.string()), path.string());
        const dlgn::cell_library cells = dlgn::to_cell_library(file);
        const dlgn::library_tables tables = dlgn::read_tables(file, cells);
        CHECK(cells.registers().size() == of.registers);
        for (std::size_t i = cells.cells().size(); i < cells.size(); ++i) {
            const dlgn::register_tables& clocked = *tables.cells[i].clocked;
            CAPTURE(cells.at(i).name);
            CHECK(clocked.fault == "");
            CHECK(clocked.capacitance.rise > 0);
            CHECK(!clocked.arcs.empty());
            CHECK(clocked.checks.size() >= 2);
            CHECK(!clocked.energy.empty());
        }
        const std::size_t plain = cells.index_of(of.plain);
        CHECK(cells.at(plain).area == Approx(of.area));
        CHECK(tables.cells[plain].clocked->capacitance.rise == Approx(of.clock));
        CHECK(tables.cells[plain].clocked->arcs.size() == 1);
        for (const dlgn::timing_check& check : tables.cells[plain].clocked->checks)
            if (check.input == 0 && !check.hold)
                CHECK((*check.edges.fall)(of.slew, of.sharp) == Approx(of.setup));
    }
}
