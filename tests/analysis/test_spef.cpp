// Wires read from SPEF.

#include <memory>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include <dlgn/analysis/spef.hpp>
#include <dlgn/analysis/timing.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/file.hpp>
#include <dlgn/netlist/netlist.hpp>

#include <support/registers.hpp>
#include <support/tables.hpp>
#include <support/temporary_folder.hpp>

using dlgn::net_id;
using dlgn_test::add;
using dlgn_test::empty_netlist;
using dlgn_test::hand_made;
using dlgn_test::tabled_library;
using doctest::Approx;

namespace {

/// x[0], x[1] -> nand2 -> n2 -> inv -> y[0]; y[1] is the net of y[0], y[2] a constant.
dlgn::netlist small_netlist(const tabled_library& library) {
    dlgn::netlist netlist = empty_netlist(library, 2);
    const net_id both = add(netlist, library, "nand2", {0, 1});
    const net_id out = add(netlist, library, "inv", {both});
    netlist.set_outputs({out, out, dlgn::constant_net_1});
    return netlist;
}

dlgn::spef_wires parse(const std::string& text) {
    return dlgn::parse_spef(text, "small.spef", small_netlist(hand_made()));
}

const std::string head = "*SPEF \"IEEE 1481-1998\"\n*DESIGN \"top\"\n*C_UNIT 1 FF\n";

} // namespace

TEST_CASE("SPEF: totals by net") {
    const dlgn::spef_wires found = parse(R"(*SPEF "IEEE 1481-1998"
*DESIGN "top" // a comment
*DATE "a day // not a comment"
*VENDOR "none" *PROGRAM "by hand" *VERSION "1"
*DESIGN_FLOW "NAME_SCOPE LOCAL" "PIN_CAP NONE"
*DIVIDER /
*DELIMITER :
*BUS_DELIMITER < >
*T_UNIT 1 NS
*C_UNIT 10 fF
*R_UNIT 1 OHM
*L_UNIT 1 HENRY

*NAME_MAP
*1 x<0>
*2 x\<1\>
*17 u0

*PORTS
*1 I *C 0 1.5 *L 0.02
*2 I

*D_NET *1 0.25
*CONN
*P *1 I *C 0 0
*I *17:A I *C 1 2 *L 0.001 *D nand2
*CAP
1 *1 0.2
2 *17:A other_D_NET:3 0.05
*RES
1 *1 *17:A 12
*END

*R_NET n2 1:2:4
*END
*D_PNET VPWR 1000 *CAP 1 VPWR 1000 *END
*D_NET y<1> 1e0 *END
)");
    // Capacitances of 10 fF; y[1] is another name of net 3; x[1] is not there.
    REQUIRE(found.wires.capacitance.size() == 4);
    CHECK(found.wires.capacitance[0] == Approx(0.0025));
    CHECK(found.wires.capacitance[1] == 0);
    CHECK(found.wires.capacitance[2] == Approx(0.02));
    CHECK(found.wires.capacitance[3] == Approx(0.01));
    CHECK(found.wires.per_fanout == 0);
    CHECK(found.missing == std::vector<net_id>{1});

    const tabled_library library = hand_made();
    const dlgn::netlist netlist = small_netlist(library);
    const dlgn::timing_params bare, wired{.wires = found.wires};
    CHECK(dlgn::analyse_timing(netlist, library.tables, wired).loads[2].rise ==
          Approx(dlgn::analyse_timing(netlist, library.tables, bare).loads[2].rise + 0.02));
}

TEST_CASE("SPEF: a file of its own, and the names of the netlist's Verilog") {
    const dlgn_test::temporary_folder folder;
    const tabled_library library = hand_made();
    dlgn::netlist netlist = small_netlist(library);
    netlist.set_origin(2, {5, true});
    dlgn::write_file(folder / "top.spef", [](std::ostream& out) {
        out << head << "*D_NET w5_n 3 *END\n*D_NET pixels[1] 4 *END\n";
    });
    const auto found = dlgn::read_spef(folder / "top.spef", netlist, {.input_name = "pixels"});
    CHECK(found.wires.capacitance[2] == Approx(0.003));
    CHECK(found.wires.capacitance[1] == Approx(0.004));
    CHECK(found.missing == std::vector<net_id>{0, 3});
    CHECK_THROWS_AS((void)dlgn::read_spef(folder / "none.spef", netlist), dlgn::file_error);
}

TEST_CASE("SPEF: the names of one net add up") {
    // y[0] and y[1] are one net, which a layout tool may have cut in two.
    const auto found = parse(head + "*D_NET y[0] 3 *END\n*D_NET y[1] 4 *END\n");
    CHECK(found.wires.capacitance[3] == Approx(0.007));
    CHECK(found.missing == std::vector<net_id>{0, 1, 2});
    CHECK(parse(head + "*D_NET y[1] 4 *END\n").wires.capacitance[3] == Approx(0.004));
    // So are two ports of one wire each.
    const auto ports = dlgn::parse_spef(head + "*D_NET is_a 3 *END\n*D_NET is_b 4 *END\n", "top.spef",
                                        small_netlist(hand_made()),
                                        {.output_ports = {{"is_a", 1}, {"is_b", 1}, {"is_c", 1}}});
    CHECK(ports.wires.capacitance[3] == Approx(0.007));
}

TEST_CASE("SPEF: the clock is a net of the layout, if there are registers") {
    const tabled_library library = dlgn_test::with_registers();
    dlgn::netlist netlist = empty_netlist(library, 1);
    netlist.set_outputs({add(netlist, library, "dff", {0})});
    const std::string text = head + "*D_NET clk 30 *END\n*D_NET x[0] 2 *END\n*D_NET y[0] 3 *END\n";
    const auto found = dlgn::parse_spef(text, "clocked.spef", netlist);
    CHECK(found.wires.capacitance == std::vector<double>{2e-3, 3e-3});
    CHECK(found.missing.empty());
    // By the name of its port, once, and only if there is one.
    const auto message = [&](const std::string& clocked, const dlgn::netlist& of, const char* clock) {
        try {
            (void)dlgn::parse_spef(clocked, "clocked.spef", of, {.clock_name = clock});
            return std::string("none");
        } catch (const dlgn::parse_error& error) {
            return std::string(error.what());
        }
    };
    CHECK(message(head + "*D_NET tick 30 *END\n", netlist, "tick") == "none");
    CHECK(message(text, netlist, "tick") == "clocked.spef:4:8: unknown net 'clk'");
    CHECK(message(head + "*D_NET clk 30 *END\n*D_NET clk 30 *END\n", netlist, "clk") ==
          "clocked.spef:5:8: net 'clk' for the second time");
    CHECK(message(text, small_netlist(hand_made()), "clk") == "clocked.spef:4:8: unknown net 'clk'");
}

TEST_CASE("SPEF: errors name file, line and column") {
    const auto check = [](const std::string& text, const char* what) {
        CHECK_THROWS_WITH_AS((void)parse(text), what, dlgn::parse_error);
    };
    check("", "small.spef:1:1: a SPEF file begins with *SPEF");
    check("*DESIGN top", "small.spef:1:1: a SPEF file begins with *SPEF");
    check(head + "*D_NET nobody 1 *END", "small.spef:4:8: unknown net 'nobody'");
    check(head + "*D_NET *3 1 *END", "small.spef:4:8: *NAME_MAP has no *3");
    check(head + "*NAME_MAP *3 n2 *3 n3", "small.spef:4:20: a second name for *3");
    check(head + "*NAME_MAP *3 *D_NET", "small.spef:4:14: no name for *3");
    check(head + "*D_NET n2 1 *END\n*D_NET n2 1 *END", "small.spef:5:8: net 'n2' for the second time");
    check(head + "*D_NET y[1] 1 *END\n*D_NET y[1] 1 *END", "small.spef:5:8: net 'y[1]' for the second time");
    check(head + "*D_NET n2 1e101 *END", "small.spef:4:11: '1e101' is not a finite number");
    check("*SPEF \"1\"\r*C_UNIT 1 FF // a comment\r*D_NET nobody 1 *END",
          "small.spef:3:8: unknown net 'nobody'"); // lines that end with CR alone
    check("*SPEF \"1\" *C_UNIT 1e30 PF", "small.spef:1:24: a unit of capacitance is a number and PF or FF");
    check(head + "*D_NET y[2] 1 *END", "small.spef:4:8: unknown net 'y[2]'");
    check(head + "*D_NET n2 much *END", "small.spef:4:11: 'much' is not a finite number");
    check(head + "*D_NET n2 nan *END", "small.spef:4:11: 'nan' is not a finite number");
    check(head + "*D_NET n2 1:2 *END", "small.spef:4:11: '1:2' is no minimum:typical:maximum");
    check(head + "*D_NET n2 -1 *END", "small.spef:4:11: the capacitance of net 'n2' is negative");
    check(head + "*D_NET n2 1 *CAP\n*D_NET y[0] 1 *END", "small.spef:5:1: net 'n2' has no *END");
    check(head + "*D_NET n2 1\n*CAP 1 n2 1\n", "small.spef:6:1: net 'n2' has no *END");
    check(head + "*D_NET", "small.spef:4:7: a net has no name");
    check(head + "*END", "small.spef:4:1: unknown section *END");
    check(head + "*WIRES", "small.spef:4:1: unknown section *WIRES");
    check("*SPEF \"1\n", "small.spef:1:7: a string has no end");
    check("*SPEF \"1\" *D_NET n2 1 *END", "small.spef:1:21: no *C_UNIT before the first net");
    check("*SPEF \"1\" *C_UNIT 1 HENRY", "small.spef:1:21: a unit of capacitance is a number and PF or FF");
    check("*SPEF \"1\" *C_UNIT 0 PF", "small.spef:1:21: a unit of capacitance is a number and PF or FF");
    check("*SPEF \"1\" *BUS_DELIMITER :\n*DIVIDER /",
          "small.spef:1:26: only delimiters before and after an index are understood");
}
