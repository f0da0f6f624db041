// Lookup tables and the reading of a library's tables.

#include <cstddef>
#include <limits>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include <dlgn/core/error.hpp>
#include <dlgn/liberty/cell_tables.hpp>
#include <dlgn/liberty/lookup_table.hpp>
#include <dlgn/liberty/read_tables.hpp>
#include <dlgn/liberty/units.hpp>

#include <support/tables.hpp>

using dlgn::lookup_table;
using dlgn_test::hand_made;
using dlgn_test::read_tabled;
using dlgn_test::tables_text;
using doctest::Approx;

namespace {

/// The text with its first `what` replaced.
std::string with(const std::string& what, const std::string& by, std::string text = tables_text) {
    const std::size_t at = text.find(what);
    REQUIRE(at != std::string::npos);
    return text.replace(at, what.size(), by);
}

/// The message of what the readers throw; "" if nothing.
std::string failure(const std::string& text) {
    try {
        (void)read_tabled(text, "bad.lib");
    } catch (const dlgn::error& problem) {
        return problem.what();
    }
    return "";
}

/// The one fault of the tables, with the cell that has it; "" if there is none.
std::string tables_fault(const std::string& text) {
    const auto [cells, tables] = read_tabled(text, "bad.lib");
    CHECK(cells.cells().size() == 4);
    CHECK(tables.left_out.size() <= 1);
    return tables.left_out.empty() ? "" : tables.left_out[0].name + ", " + tables.left_out[0].reason;
}

} // namespace

TEST_CASE("lookup_table: grid points, corners, between and beyond") {
    // 1, 2 ns × 10, 20, 40 pF; not the values of a plane.
    const lookup_table table({1, 2}, {10, 20, 40}, {1, 2, 3, 5, 8, 20});
    CHECK(table(1, 10) == 1);
    CHECK(table(1, 40) == 3);
    CHECK(table(2, 10) == 5);
    CHECK(table(2, 20) == 8);
    CHECK(table(2, 40) == 20);
    CHECK(table(1.5, 10) == Approx(3));
    CHECK(table(1, 30) == Approx(2.5));
    CHECK(table(1.5, 15) == Approx((1 + 2 + 5 + 8) / 4.0));
    CHECK(table(1.25, 25) == Approx(0.75 * 2.25 + 0.25 * 11));
    CHECK(table(0, 10) == Approx(-3)); // 1 − (5 − 1)
    CHECK(table(3, 10) == Approx(9));  // 5 + (5 − 1)
    CHECK(table(1, 0) == Approx(0));   // 1 − (2 − 1)
    CHECK(table(1, 80) == Approx(5));  // 3 + 2 · (3 − 2)
    CHECK(table(3, 60) == Approx(60)); // 32 + (32 − 4)
    CHECK(table(0, 0) == Approx(-2));  // 0 − (2 − 0)
}

TEST_CASE("lookup_table: scalars and single axes") {
    CHECK(lookup_table()(1, 2) == 0);
    CHECK(lookup_table(4)(1, 2) == 4);
    const lookup_table slews({1, 2}, {}, {3, 4}), loads({}, {1, 2}, {3, 4}), point({1}, {5, 6}, {3, 4});
    CHECK(slews(1.5, 9) == Approx(3.5));
    CHECK(loads(9, 1.5) == Approx(3.5));
    CHECK(point(9, 5.5) == Approx(3.5));
}

TEST_CASE("lookup_table: bad axes and counts") {
    CHECK_THROWS_WITH_AS(lookup_table({1, 2}, {1}, {3}), "values = 1: the axes ask for 2",
                         dlgn::argument_error);
    CHECK_THROWS_WITH_AS(lookup_table({2, 2}, {1}, {3, 4}),
                         "slews = 2: an axis must rise from point to point", dlgn::argument_error);
    CHECK_THROWS_AS(lookup_table({1}, {2, 1}, {3, 4}), dlgn::argument_error);
    const double nan = std::numeric_limits<double>::quiet_NaN(),
                 most = std::numeric_limits<double>::infinity();
    for (const double wrong : {nan, most, -most}) {
        CHECK_THROWS_AS(lookup_table{wrong}, dlgn::argument_error);
        CHECK_THROWS_AS(lookup_table({wrong}, {}, {3}), dlgn::argument_error);
        CHECK_THROWS_AS(lookup_table({1}, {wrong}, {3}), dlgn::argument_error);
        CHECK_THROWS_AS(lookup_table({1, 2}, {}, {wrong, 3}), dlgn::argument_error);
    }
    CHECK_THROWS_AS(lookup_table({1, most}, {}, {3, 4}), dlgn::argument_error);
}

TEST_CASE("unateness of functions") {
    using dlgn::timing_sense;
    using dlgn::truth_table;
    const truth_table a = truth_table::variable(2, 0), b = truth_table::variable(2, 1);
    CHECK(dlgn::unateness(a & b, 0) == timing_sense::positive_unate);
    CHECK(dlgn::unateness(~(a | b), 1) == timing_sense::negative_unate);
    CHECK(dlgn::unateness(a & ~b, 0) == timing_sense::positive_unate);
    CHECK(dlgn::unateness(a & ~b, 1) == timing_sense::negative_unate);
    CHECK(dlgn::unateness(a ^ b, 0) == timing_sense::non_unate);
    CHECK(dlgn::unateness(a, 1) == timing_sense::non_unate);
}

TEST_CASE("tables of a library: units, axes in either order, capacitances") {
    const auto [cells, tables] = hand_made();
    CHECK(tables.voltage == 2);
    CHECK(tables.max_transition == Approx(3));
    REQUIRE(tables.cells.size() == 4);
    CHECK(tables.has_timing());
    const dlgn::cell_tables& inv = tables.cells[0];
    CHECK(inv.input_limits[0].max_transition == Approx(3)); // the default
    CHECK(inv.input_limits[0].fanout_load == 2);
    CHECK(inv.output_limits[0].max_fanout == 5);
    CHECK(inv.input_capacitance[0].rise == Approx(0.003));
    CHECK(inv.input_capacitance[0].fall == Approx(0.001));
    REQUIRE(inv.arcs.size() == 1);
    CHECK(inv.arcs[0].sense == dlgn::timing_sense::negative_unate);
    const auto& rise = *inv.arcs[0].edges.rise;
    const auto& fall = *inv.arcs[0].edges.fall;
    CHECK(rise.delay(0.3, 0.02) == Approx(0.32));
    CHECK(fall.delay(0.3, 0.02) == Approx(0.16));
    CHECK(fall.delay.slews().size() == 2);
    CHECK(fall.delay.loads()[2] == Approx(0.04));
    CHECK(rise.transition(9, 0.015) == Approx(0.15));
    CHECK(fall.transition(9, 9) == Approx(0.07));
    // pJ from fF · V²
    CHECK(inv.output_energy[0][0].energy.rise(0.5, 0) == Approx(0.015));
    CHECK(inv.output_energy[0][0].energy.fall(0.5, 0) == Approx(0.004));
    CHECK(inv.output_energy[0][0].related_input == 0);
    CHECK(inv.input_energy[0][0].energy.fall(0, 0) == Approx(0.003));
    CHECK(!inv.input_energy[0][0].related_input);
    // nW, by state; the state without a group has the cell's
    CHECK(inv.leakage.size() == 2);
    CHECK(inv.leakage[0] == Approx(3));
    CHECK(inv.leakage[1] == Approx(1));
}

TEST_CASE("tables of a library: several pins, conditions, senses from functions, one edge only") {
    const auto [cells, tables] = hand_made();
    const dlgn::cell_tables& nand = tables.cells[1];
    REQUIRE(nand.arcs.size() == 3);
    CHECK(nand.arcs[0].input == 0);
    CHECK(nand.arcs[1].input == 1);
    CHECK(nand.arcs[2].input == 1);
    CHECK(nand.arcs[1].sense == dlgn::timing_sense::negative_unate);
    CHECK(nand.arcs[1].edges.fall);
    CHECK(!nand.arcs[2].edges.fall);
    CHECK(nand.input_capacitance[1].rise == Approx(0.002)); // its plain capacitance
    CHECK(nand.input_limits[1].max_transition == Approx(0.1));
    CHECK(nand.input_limits[1].fanout_load == 1);
    CHECK(nand.output_limits[0].max_fanout == 0); // not said
    CHECK(nand.leakage == std::vector<double>(4, 5.0));
    const dlgn::cell_tables& exor = tables.cells[2];
    REQUIRE(exor.arcs.size() == 2);
    CHECK(exor.arcs[0].sense == dlgn::timing_sense::non_unate);
    CHECK(!exor.arcs[1].edges.fall); // combinational_rise
    CHECK(tables.cells[3].arcs.empty());
    CHECK(tables.cells[3].leakage == std::vector<double>{0.5});
}

TEST_CASE("tables of a library: leakages of one state add by supply and are averaged within one") {
    const auto [cells, tables] =
        read_tabled(with("leakage_power () { value : 3000; when : \"!A\"; }",
                         "leakage_power () { value : 3000; when : \"!A\"; related_pg_pin : VDD; }"
                         "leakage_power () { value : 5000; when : \"!A\"; related_pg_pin : VDD; }"
                         "leakage_power () { value : 500; when : \"1\"; related_pg_pin : VSS; }"
                         "leakage_power () { value : 8000; }"));
    CHECK(tables.cells[0].leakage[0] == Approx(4.5));
    CHECK(tables.cells[0].leakage[1] == Approx(0.5));
}

TEST_CASE("tables of a library: energies know which of a pin's supplies they come from") {
    const auto group = [](const std::string& supply) {
        return "internal_power () { related_pin : \"A\"; " +
               (supply.empty() ? "" : "related_pg_pin : " + supply + "; ") +
               "power (scalar) { values (\"6\"); } } ";
    };
    const auto [cells, tables] =
        read_tabled(with("internal_power () { related_pin : \"A\"; power (scalar) { values (\"6\"); } }",
                         group("VDD") + group("VBB") + group("VDD") + group("") + group("VBB")));
    std::vector<std::size_t> supplies;
    for (const dlgn::internal_energy& each : tables.cells[1].output_energy[0])
        supplies.push_back(each.supply);
    CHECK(supplies == std::vector<std::size_t>{0, 1, 0, 2, 1, 2});
    for (const dlgn::internal_energy& each : tables.cells[0].output_energy[0])
        CHECK(each.supply == 0);
}

TEST_CASE("tables of a library: the upper end of a capacitance range counts") {
    const auto [cells, tables] =
        read_tabled(with("rise_capacitance : 3;", "rise_capacitance : 3; rise_capacitance_range (2, 5);"));
    CHECK(tables.cells[0].input_capacitance[0].rise == Approx(0.005));
}

TEST_CASE("tables of a library: a condition may name outputs") {
    const auto [cells, tables] = read_tabled(with("when : \"!A\"", "when : \"!A & Y\""));
    CHECK(tables.cells[0].leakage[0] == Approx(3));
    CHECK(tables.cells[0].leakage[1] == Approx(1));
}

TEST_CASE("tables of a library: limits that pins do not say, and the strictest of several libraries") {
    const auto library = [](const std::string& name, const std::string& defaults,
                            const std::string& of_output) {
        return "library (" + name + ") { " + defaults + " cell (" + name +
               ") { area : 1; pin (A) { direction : input; } pin (Y) { direction : output; function : "
               "\"!A\"; " +
               of_output + " } } }\n";
    };
    const auto [cells, tables] =
        read_tabled(library("a", "default_max_transition : 2; default_max_fanout : 7;", "") +
                    library("b", "default_max_transition : 0.5; default_max_fanout : 7;", "max_fanout : 3;") +
                    library("c", "default_max_transition : 0.9;", "") + library("d", "", ""));
    CHECK(tables.max_transition == Approx(0.5));
    REQUIRE(tables.cells.size() == 4);
    CHECK(tables.cells[0].output_limits[0].max_fanout == 7);
    CHECK(tables.cells[1].output_limits[0].max_fanout == 3);
    CHECK(tables.cells[2].output_limits[0].max_fanout == 0);
    CHECK(tables.cells[2].input_limits[0].max_transition == Approx(0.9));
    CHECK(tables.cells[3].input_limits[0].max_transition == 0);
}

TEST_CASE("tables of a library: defaults") {
    const auto [cells, tables] = read_tabled(R"(library (l) { default_operating_conditions : typ;
            operating_conditions (typ) { voltage : 1.5; }
            cell (c) { area : 1; pin (A) { direction : input; } pin (Y) { direction : output; function : "A"; } } })");
    CHECK(tables.voltage == 1.5);
    CHECK(!tables.has_timing());
    CHECK(tables.cells[0].output_energy[0].empty());
    CHECK(tables.cells[0].leakage == std::vector<double>(2, 0.0));
    CHECK(dlgn::detail::read_units(
              dlgn::parse_liberty_file("library (l) { time_unit : \"100ps\"; voltage_unit : \"10mV\"; }"))
              .time == Approx(0.1));
}

TEST_CASE("tables of a library: what is wrong in a cell is a fault of the cell, with its place") {
    CHECK(tables_fault(tables_text).empty());
    CHECK(tables_fault(with("cell_rise (slew_load)", "cell_rise (none)")) ==
          "inv, delay of Y: bad.lib:40:20: unknown table template 'none'");
    CHECK(tables_fault(with("values (\"0, 100\", \"100, 200\")", "values (\"0, 100\", \"100\")")) ==
          "inv, delay of Y: bad.lib:42:11: 3 values in a table of 2 x 2");
    CHECK(tables_fault(with("\"10, 20\"); }", "\"10, x\"); }")) ==
          "inv, delay of Y: bad.lib:45:47: 'x' is not a finite number");
    for (const char* number : {"nan", "inf", "-inf", "1e999", "1e101"})
        CHECK(tables_fault(with("\"10, 20\"); }", std::string("\"10, ") + number + "\"); }")) ==
              std::string("inv, delay of Y: bad.lib:45:47: '") + number + "' is not a finite number");
    CHECK(tables_fault(with("index_1 (\"0, 100\"); index_2", "index_1 (\"100, 0\"); index_2")) ==
          "inv, delay of Y: bad.lib:41:11: an axis must rise from point to point");
    CHECK(tables_fault(with("variable_1 : total_output", "variable_1 : input")) ==
          "inv, delay of Y: bad.lib:15:18: a table by 'input_net_capacitance', not by input slew and output "
          "load");
    CHECK(tables_fault(
              with("variable_1 : total_output_net_capacitance", "variable_1 : input_net_transition")) ==
          "inv, delay of Y: bad.lib:44:9: both axes of the table are the same");
    CHECK(tables_fault(with("related_pin : \"A B\"", "related_pin : \"A  C\""))
              .ends_with(": 'C' is no input of cell 'nand2'"));
    CHECK(
        tables_fault(with("related_pin : \"A B\"", "")).ends_with(": a timing group without a related_pin"));
    CHECK(tables_fault(with("negative_unate", "upwards")) ==
          "inv, delay of Y: bad.lib:39:43: unknown timing_sense 'upwards'");
    CHECK(tables_fault(with("rise_transition (load) { values (\"10, 20\"); }", ""))
              .ends_with(": the timing group has cell_rise but no rise_transition"));
    CHECK(tables_fault(with("when : \"A\"", "when : \"A &\""))
              .empty()); // conditions of delays are not looked at
    CHECK(tables_fault(with("when : \"!A\"", "when : \"!Q\"")) ==
          "inv, power: bad.lib:31:47: 'Q' in a function is no input of its cell");
    CHECK(tables_fault(with("value : 3000", "")).ends_with(": a leakage_power group without a value"));
    CHECK(tables_fault(with("value : 3000", "value : -3000")) ==
          "inv, power: bad.lib:31:32: value = -3000 is negative");
    CHECK(tables_fault(with("values (\"1\");", "")) == "inv, power: bad.lib:34:27: the table has no values");
    CHECK(tables_fault(with("rise_capacitance : 3;", "rise_capacitance_range (2);"))
              .ends_with(": rise_capacitance_range needs two numbers"));
    CHECK(tables_fault(with("rise_capacitance : 3;", "rise_capacitance_range (2, -1);"))
              .ends_with(": rise_capacitance_range is negative"));
    CHECK(
        tables_fault(with("max_fanout : 5;", "max_fanout : -5;")).ends_with(": max_fanout = -5 is negative"));
}

TEST_CASE("tables of a library: what is wrong in a library is an error") {
    CHECK(failure(with("\"10ps\"", "\"10pF\"")) == "bad.lib:2:16: '10pF' is no unit of this kind");
    CHECK(failure(with("nom_voltage : 2", "nom_voltage : -2")) ==
          "bad.lib:6:17: nom_voltage = -2 is negative");
    CHECK(failure(with("default_max_transition : 300", "default_max_transition : nan")) ==
          "bad.lib:7:28: 'nan' is not a finite number");
    const auto file = dlgn::parse_liberty_file(tables_text, "t.lib");
    CHECK_THROWS_WITH_AS((void)dlgn::read_tables(file, {"other", {{"c", 1, 1, {}, {}}}}),
                         "library = other: cell c is not in the file t.lib", dlgn::argument_error);
}

TEST_CASE("tables of a library: a fault keeps to its pin") {
    const auto [cells, tables] = read_tabled(with("related_pin : \"A B\"", "related_pin : \"A Y\""));
    const dlgn::cell_tables& nand = tables.cells[1];
    REQUIRE(nand.delay_faults.size() == 1);
    CHECK(nand.delay_faults[0].ends_with(": 'Y' is no input of cell 'nand2'"));
    CHECK(nand.power_fault.empty());
    CHECK(tables.cells[0].delay_faults == std::vector<std::string>(1));
    CHECK(tables.cells[0].arcs.size() == 1);
}
