// Files of the kinds that tools and vendors write, in tests/liberty/cases.

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include <dlgn/core/error.hpp>
#include <dlgn/gate/truth_table.hpp>
#include <dlgn/liberty/cell_reader.hpp>
#include <dlgn/liberty/gate_cells.hpp>
#include <dlgn/liberty/parse.hpp>
#include <dlgn/liberty/read.hpp>
#include <dlgn/liberty/read_tables.hpp>
#include <dlgn/liberty/units.hpp>

#include <support/tables.hpp>

using dlgn::truth_table;
using dlgn_test::read_tabled;
using doctest::Approx;

namespace {

std::filesystem::path path_of(const std::string& name) {
    return std::filesystem::path(DLGN_SOURCE_DIR) / "tests/liberty/cases" / (name + ".lib");
}

dlgn_test::tabled_library read(const std::vector<std::string>& names,
                               const dlgn::liberty_params& params = {}) {
    std::vector<dlgn::liberty_file> files;
    for (const std::string& name : names)
        files.push_back(dlgn::read_liberty_file(path_of(name)));
    dlgn::cell_library cells = dlgn::to_cell_library(files, params);
    dlgn::library_tables tables = dlgn::read_tables(files, cells);
    return {std::move(cells), std::move(tables)};
}

/// "CELL: reason" of all cells with a fault, without the folder.
std::vector<std::string> left_out(const std::vector<dlgn::skipped_cell>& cells) {
    std::vector<std::string> result;
    for (const dlgn::skipped_cell& each : cells) {
        std::string reason = each.reason;
        const std::string folder = path_of("").parent_path().string() + "/";
        if (const std::size_t at = reason.find(folder); at != std::string::npos)
            reason.erase(at, folder.size());
        result.push_back(each.name + ": " + reason);
    }
    return result;
}

using texts = std::vector<std::string>;

/// A library of one inverter with these statements.
std::string inverter(const std::string& in_library, const std::string& in_cell, const std::string& name = "l",
                     const std::string& cell = "inv") {
    return "library (" + name + ") { " + in_library + " cell (" + cell + ") { area : 1; " + in_cell +
           " pin (A) { direction : input; capacitance : 2; } pin (Y) { direction : output; function : "
           "\"!A\"; "
           "timing () { related_pin : A; cell_rise (scalar) { values (\"3\"); } rise_transition (scalar) { "
           "values (\"4\"); } } } } }";
}

} // namespace

TEST_CASE("leakages of supplies add up, and both readers agree") {
    for (const char* name : {"leak_a", "leak_b"}) {
        const auto [cells, tables] = read({name});
        REQUIRE(cells.cells().size() == 2);
        for (std::size_t i = 0; i < 2; ++i) {
            CHECK(cells.cells()[i].leakage == Approx(8));
            CHECK(tables.cells[i].leakage == std::vector<double>(i == 0 ? 2 : 4, 8.0));
        }
    }
    const auto check = [](const std::string& groups, const std::vector<double>& states, double mean) {
        CAPTURE(groups);
        const auto [cells, tables] = read_tabled(inverter("leakage_power_unit : \"10nW\";", groups));
        CHECK(tables.left_out.empty());
        REQUIRE(tables.cells[0].leakage.size() == 2);
        CHECK(tables.cells[0].leakage[0] == Approx(10 * states[0]));
        CHECK(tables.cells[0].leakage[1] == Approx(10 * states[1]));
        CHECK(cells.cells()[0].leakage == Approx(10 * mean));
    };
    const auto group = [](const std::string& value, const std::string& supply, const std::string& when = "") {
        return "leakage_power () { value : " + value + ";" +
               (supply.empty() ? "" : " related_pg_pin : " + supply + ";") +
               (when.empty() ? "" : " when : \"" + when + "\";") + " } ";
    };
    check("", {0, 0}, 0);
    check("cell_leakage_power : 7;", {7, 7}, 7);
    check(group("5", "VDD") + group("3", "VNW"), {8, 8}, 8);
    check(group("5", "VDD") + group("3", "VNW") + group("80", ""), {8, 8}, 8); // of the cell, not one more
    // One supply by state, the other always.
    check(group("5", "VDD", "A") + group("1", "VDD", "!A") + group("3", "VNW"), {4, 8}, 6);
    check(group("5", "VDD", "A") + group("1", "VDD") + group("3", "VNW"), {4, 8}, 6);
    // Both by state; the cell as a whole where no group speaks.
    check(group("5", "VDD", "A") + group("3", "VNW", "A") + "cell_leakage_power : 2;", {2, 8}, 2);
    check(group("5", "VDD", "A") + group("3", "VNW", "A") + group("6", ""), {6, 8}, 7);
    check(group("5", "VDD", "A") + group("3", "VNW", "A"), {8, 8}, 8); // what is known stands for the rest
    check(group("5", "", "A") + group("3", "", "!A"), {3, 5}, 4);
    check(group("5", "", "Y") + group("3", "", "!Y"), {5, 3}, 4); // of an output
    CHECK(read_tabled(inverter("default_cell_leakage_power : 4;", "")).cells.cells()[0].leakage == 4);

    const auto [cells, tables] =
        read_tabled(inverter("", group("5", "VDD", "A") + group("-3", "VNW")), "t.lib");
    REQUIRE(tables.left_out.size() == 1);
    CHECK(tables.left_out[0].reason.ends_with(": value = -3 is negative"));
    CHECK(cells.cells()[0].leakage == 0);
}

TEST_CASE("what cannot be used is left out and told") {
    const auto faults = [](const char* name) { return left_out(read({name}).tables.left_out); };
    CHECK(faults("norelpin") ==
          texts{"BUFX: delay of Y: norelpin.lib:22:123: a timing group without a related_pin"});
    CHECK(
        faults("onlydelay") ==
        texts{
            "BUFX: delay of Y: onlydelay.lib:22:123: the timing group has cell_rise but no rise_transition"});
    CHECK(faults("partial").empty());
    CHECK(faults("psff").empty());
    CHECK(read({"norelpin"}).cells.cells().size() == 3); // its area is known

    const auto [cells, tables] = read({"e_no_nomvolt2"});
    CHECK(tables.voltage == 0);
    CHECK(tables.has_timing());

    const dlgn::cell_library none = dlgn::read_liberty(path_of("no_area"));
    CHECK(left_out(none.left_out()) == texts{"inv: no area", "nand2: no area"});
    CHECK_THROWS_WITH_AS((void)dlgn::gate_cells(none),
                         "library x: no inverter; left out: inv (no area), nand2 (no area)", dlgn::error);
}

TEST_CASE("functions of supplies, of outputs, and of odd names") {
    const auto supplies = read({"pg_fn"});
    CHECK(supplies.tables.left_out.empty());
    CHECK(supplies.cells.find("b1")->leakage == 1); // when : "VDD"
    CHECK(supplies.cells.find("b1")->outputs[0].function == truth_table::variable(1, 0));

    for (const auto& [type, level] : std::vector<std::pair<std::string, bool>>{
             {"primary_power", true}, {"nwell", true}, {"primary_ground", false}, {"pwell", false}}) {
        CAPTURE(type);
        const auto [cells, tables] =
            read_tabled(inverter("", "pg_pin (S) { pg_type : " + type +
                                         "; } leakage_power () { value : 5; when : \"S\"; } "
                                         "leakage_power () { value : 3; when : \"!S\"; }"));
        REQUIRE(cells.cells().size() == 1);
        CHECK(cells.cells()[0].leakage == (level ? 5 : 3));
        CHECK(tables.cells[0].leakage == std::vector<double>(2, level ? 5 : 3));
    }

    const dlgn::cell_library outputs = dlgn::read_liberty(path_of("p_outfunc"));
    const truth_table both = truth_table::variable(2, 0) & truth_table::variable(2, 1);
    REQUIRE(outputs.find("ha") != nullptr);
    CHECK(outputs.find("ha")->outputs[0].function == ~both);
    CHECK(outputs.find("ha")->outputs[1].function == both);

    const dlgn::cell_library names = dlgn::read_liberty(path_of("names_odd"));
    REQUIRE(names.find("BUF-X1") != nullptr);
    CHECK(names.find("BUF-X1")->inputs[0].name == "A<0>");
    CHECK(names.find("BUF-X1")->outputs[0].function == truth_table::variable(1, 0));

    CHECK(dlgn::read_liberty(path_of("p_colon_args")).cells().size() == 2);
}

TEST_CASE("outputs that name each other in any order, or themselves") {
    const auto reason = [](const std::string& z, const std::string& y) {
        const dlgn::cell_library library = dlgn::parse_liberty(
            "library (l) { cell (c) { area : 1; pin (A) { direction : input; } pin (Z) { direction : output; "
            "function : \"" +
                z + "\"; } pin (Y) { direction : output; function : \"" + y + "\"; } } }",
            "t.lib");
        if (library.cells().empty())
            return library.left_out()[0].reason;
        CHECK(library.cells()[0].outputs[0].function == ~library.cells()[0].outputs[1].function);
        return std::string();
    };
    CHECK(reason("Y'", "!A") == "");
    CHECK(reason("A", "!Z") == "");
    CHECK(reason("!\\\"Y\\\"", "A") == "");
    CHECK(reason("Y", "Z").ends_with("the function of 'Y' names itself"));
    CHECK(reason("A", "Y").ends_with("the function of 'Y' names itself"));

    std::string chain;
    for (int i = 0; i < 100000; ++i) // a stack would not hold it
        chain += " pin (Y" + std::to_string(i) + ") { direction : output; function : \"Y" +
                 std::to_string(i + 1) + "\"; }";
    CHECK(dlgn::parse_liberty("library (l) { cell (c) { area : 1; pin (A) { direction : input; }" + chain +
                              " } }")
              .left_out()[0]
              .reason.ends_with("more than 64 deep"));
}

TEST_CASE("several libraries, in one file or in several") {
    const auto twins = read({"two_libs"});
    CHECK(twins.cells.name() == "l1+l2");
    CHECK(twins.cells.cells().size() == 2);
    CHECK(left_out(twins.cells.left_out()) ==
          texts{"inv1: a second cell of that name, after the one in two_libs.lib:7",
                "nand2: a second cell of that name, after the one in two_libs.lib:12"});

    // Each with units and defaults of its own.
    const auto one = dlgn::parse_liberty_file(
        inverter("time_unit : 1ns; capacitive_load_unit (1, pf); nom_voltage : 1;", "", "l", "a"), "a.lib");
    const auto two = dlgn::parse_liberty_file(
        inverter("time_unit : 10ps; capacitive_load_unit (100, ff); leakage_power_unit : 1pW; voltage_unit : "
                 "1mV; nom_voltage : 1000; default_max_transition : 5; default_cell_leakage_power : 7;",
                 "", "l", "b") +
            inverter("time_unit : 1ps; capacitive_load_unit (10, ff);", "", "m", "c"),
        "b.lib");
    for (const bool turned : {false, true}) {
        const std::vector<dlgn::liberty_file> files = turned ? std::vector{two, one} : std::vector{one, two};
        const dlgn::cell_library cells = dlgn::to_cell_library(files);
        const dlgn::library_tables tables = dlgn::read_tables(files, cells);
        CHECK(cells.name() == "l+m");
        REQUIRE(cells.cells().size() == 3);
        const auto index = [&](const char* name) {
            return static_cast<std::size_t>(cells.find(name) - cells.cells().data());
        };
        const char* const names[] = {"a", "b", "c"};
        const double times[] = {1, 0.01, 0.001}, loads[] = {1, 0.1, 0.01}, leaks[] = {0, 0.007, 0},
                     slews[] = {0, 0.05, 0};
        for (std::size_t i = 0; i < 3; ++i) {
            const dlgn::cell_tables& cell = tables.cells[index(names[i])];
            CHECK(cell.input_capacitance[0].rise == Approx(2 * loads[i]));
            CHECK(cells.find(names[i])->inputs[0].capacitance == Approx(2 * loads[i]));
            CHECK(cell.arcs[0].edges.rise->delay(0, 0) == Approx(3 * times[i]));
            CHECK(cell.arcs[0].edges.rise->transition(0, 0) == Approx(4 * times[i]));
            CHECK(cell.leakage[0] == Approx(leaks[i]));
            CHECK(cells.find(names[i])->leakage == Approx(leaks[i]));
            CHECK(cell.input_limits[0].max_transition == Approx(slews[i]));
        }
        CHECK(tables.voltage == Approx(1));
        CHECK(tables.max_transition == Approx(0.05));
        CHECK(tables.units == dlgn::detail::read_units(files[0]));
    }
    CHECK(dlgn::read_liberty({path_of("psff"), path_of("two_libs")}).cells().size() == 4);
    CHECK(dlgn::read_liberty(std::vector{path_of("psff"), path_of("two_libs")}).cells().size() == 4);
    CHECK_THROWS_AS((void)dlgn::to_cell_library(std::vector<dlgn::liberty_file>()), dlgn::argument_error);
    CHECK_THROWS_WITH_AS((void)dlgn::parse_liberty_file("library (a) { } library (b) { } cell (c) { }", "t"),
                         "t:1:33: text after the end of the library group", dlgn::parse_error);
}

TEST_CASE("libraries of different voltages have none") {
    const auto [cells, tables] = read_tabled(inverter("nom_voltage : 1;", "", "l", "a") +
                                             inverter("nom_voltage : 0.9;", "", "m", "b"));
    CHECK(tables.voltage == 0);
    CHECK(tables.voltage_fault == "its parts say different voltages, 1 and 0.9 V");
    CHECK(tables.has_timing());
}

TEST_CASE("cells that are not to be used") {
    const auto names = [](const std::vector<std::string>& patterns) {
        std::string result;
        const dlgn::cell_library library =
            dlgn::read_liberty(path_of("outarc_unused"), {.dont_use = patterns});
        for (const dlgn::cell& each : library.cells())
            result += each.name + " ";
        return result;
    };
    CHECK(names({}) == "INVX NANDX HAX ");
    CHECK(names({"HAX"}) == "INVX NANDX ");
    CHECK(names({"H*", "I?VX"}) == "NANDX ");
    CHECK(names({"*A*X"}) == "INVX ");
    CHECK(names({"*"}) == "");
    CHECK(names({"?????"}) == "INVX HAX ");
    CHECK_THROWS_WITH_AS((void)names({"HAX", "HA"}), "dont_use = HA: no cell has such a name",
                         dlgn::argument_error);
    CHECK_THROWS_AS((void)names({"ha*"}), dlgn::argument_error);
    CHECK_THROWS_AS((void)names({""}), dlgn::argument_error);
    CHECK_THROWS_AS((void)names({"HAX?"}), dlgn::argument_error);
    const auto reason =
        dlgn::read_liberty(path_of("outarc_unused"), {.dont_use = {"HA*"}}).left_out().at(0).reason;
    CHECK(reason == "dont_use (as asked: HA*)");
    CHECK(dlgn::detail::matches_pattern("HA", "HA*"));
    CHECK(dlgn::detail::matches_pattern("HA", "**H?**"));
    CHECK(!dlgn::detail::matches_pattern("HA", "HA?"));
    // Time does not explode with the number of stars.
    CHECK(!dlgn::detail::matches_pattern(std::string(20000, 'a'), "*a*a*a*a*a*a*a*a*b"));
}

TEST_CASE("line ends of CR alone, and an end-of-file mark of DOS") {
    const std::string text = inverter("// a comment\n time_unit : \"1ps\"\n nom_voltage : \\\n 2\n ", "");
    for (const char* end : {"\n", "\r\n", "\r"}) {
        std::string changed;
        for (const char c : text)
            changed += c == '\n' ? std::string(end) : std::string{c};
        for (const char* tail : {"", "\x1a", "\n\x1a\r\n"}) {
            const auto [cells, tables] = read_tabled(changed + tail);
            CHECK(tables.voltage == 2);
            CHECK(tables.cells[0].arcs[0].edges.rise->delay(0, 0) == Approx(0.003));
        }
        CHECK_THROWS_WITH_AS((void)read_tabled(changed.substr(0, changed.size() - 20), "t.lib"),
                             doctest::Contains("t.lib:5:"), dlgn::parse_error);
    }
    CHECK_THROWS_AS((void)read_tabled("\x1a" + text), dlgn::parse_error);
}

TEST_CASE("colons in values") {
    const auto value = [](const std::string& statement) {
        const auto file = dlgn::parse_liberty_file("library (l) { " + statement + " }");
        REQUIRE(file.library().attributes.size() == 1);
        std::string all;
        for (const std::string_view each : file.library().attributes[0].values)
            all += (all.empty() ? "" : "|") + std::string(each);
        return all;
    };
    CHECK(value("foo (a:b:c);") == "a:b:c");
    CHECK(value("foo (a : b, 2:1 x);") == "a : b|2:1|x");
    CHECK(value("foo (a:);") == "a:");
    CHECK(value("foo (:a, b);") == ":a|b");
    CHECK(value("date : 12:30:59;") == "12:30:59");
    CHECK_THROWS_AS((void)value("area : 1 cap : 2;"), dlgn::parse_error);
}
