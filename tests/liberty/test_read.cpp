#include <algorithm>
#include <cstddef>
#include <fstream>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include <dlgn/core/error.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/liberty/read.hpp>

#include <support/temporary_folder.hpp>

namespace {

using dlgn::truth_table;

/// A library with one of everything that matters.
const std::string small = R"lib(/* a library */
library (small) {
  capacitive_load_unit (10, ff);
  leakage_power_unit : "100pW";
  default_max_capacitance : 7;
  default_input_pin_cap : 0.3;
  default_cell_leakage_power : 4;
  cell (nand2) {
    area : 3.75;
    cell_leakage_power : 2.5;
    pg_pin (VDD) { pg_type : primary_power; }
    pin (A, B) { direction : input; capacitance : 0.2; }
    pin (Y) { direction : output; function : "!(A B)"; max_capacitance : 12; }
  }
  cell ("half_adder") {
    area : 8
    leakage_power () { value : 3; when : "A"; }
    leakage_power () { value : 5; when : "!A"; }
    pin (CO) { direction : output; function : "A*B" }
    pin (S) { direction : output; function : "A \
      ^ B"; }
    pin (B) { direction : "input"; rise_capacitance : 0.1; fall_capacitance : 0.3; }
    pin (A) { direction : "input"; }
  }
  cell (tie) { area : 1; leakage_power () { value : 6; }
    pin (Y) { direction : output; driver_type : open_drain; function : "1"; } }
  cell (flop) { area : 20; ff (IQ, IQN) { next_state : "D"; }
    pin (Q) { direction : output; function : "IQ"; } }
  cell (zbuf) { area : 5; pin (A) { direction : input; } pin (E) { direction : input; }
    pin (Z) { direction : output; function : "A"; three_state : "!E"; } }
  cell (fill) { area : 1; }
  cell (spare) { area : 1; dont_use : true; pin (Y) { direction : output; function : "0"; } }
  cell (flat) { area : 0; pin (Y) { direction : output; function : "0"; } }
  cell (wide) { area : 9; pin (A, B, C, D, E, F, G) { direction : input; }
    pin (Y) { direction : output; function : "A B C D E F G"; } }
  cell (mute) { area : 9; pin (A) { direction : input; } pin (Y) { direction : output; } }
}
)lib";

/// The message of what `parse_liberty` throws; "" if nothing.
std::string reader_fault(const std::string& text) {
    try {
        static_cast<void>(dlgn::parse_liberty(text, "t.lib"));
    } catch (const dlgn::error& error) {
        return error.what();
    }
    return "";
}
/// The same for a library with these contents, which begin at line 2, column 1.
std::string inside(const std::string& contents) {
    return reader_fault("library (l) {\n" + contents + "\n}\n");
}
/// Why the one cell of such a library is left out; "" if it is not.
std::string tables_reader_fault(const std::string& contents) {
    const dlgn::cell_library library = dlgn::parse_liberty("library (l) {\n" + contents + "\n}\n", "t.lib");
    CHECK(library.cells().size() + library.left_out().size() == 1);
    return library.left_out().empty() ? "" : library.left_out()[0].reason;
}
/// The same for an output pin of that function in a cell with input A; the function's column is 1 of line 4.
std::string with_function(const std::string& text) {
    return tables_reader_fault(
        "cell (c) { area : 1; pin (A) { direction : input; }\npin (Y) { direction : output; function :\n" +
        text + "; } }");
}

} // namespace

TEST_CASE("a small library") {
    dlgn::liberty_stats stats;
    const dlgn::cell_library library = dlgn::parse_liberty(small, "small.lib", {}, &stats);
    CHECK(library.name() == "small");
    REQUIRE(library.cells().size() == 3);
    CHECK(library.find("flop") == nullptr);
    CHECK(library.find("") == nullptr);

    const dlgn::cell& nand2 = library.cells()[0];
    CHECK(library.find("nand2") == &nand2);
    CHECK(nand2.name == "nand2");
    CHECK(nand2.area == 3.75);
    CHECK(nand2.leakage == doctest::Approx(0.25)); // 2.5 · 100 pW
    REQUIRE(nand2.inputs.size() == 2);
    CHECK(nand2.inputs[1].name == "B");
    CHECK(nand2.inputs[1].capacitance == doctest::Approx(0.002)); // 0.2 · 10 fF
    REQUIRE(nand2.outputs.size() == 1);
    CHECK(nand2.outputs[0].name == "Y");
    CHECK(nand2.outputs[0].function == truth_table{0b0111, 2});
    CHECK(nand2.outputs[0].function_text == "!(A B)");
    CHECK(nand2.outputs[0].max_capacitance == doctest::Approx(0.12));

    const dlgn::cell& adder = *library.find("half_adder");
    CHECK(adder.leakage == doctest::Approx(0.4)); // mean of the states
    REQUIRE(adder.inputs.size() == 2);
    CHECK(adder.inputs[0].name == "B"); // in the order of the file
    CHECK(adder.inputs[0].capacitance == doctest::Approx(0.002));
    CHECK(adder.inputs[1].capacitance == doctest::Approx(0.003)); // the default
    REQUIRE(adder.outputs.size() == 2);
    CHECK(adder.outputs[0].function == truth_table{0b1000, 2});
    CHECK(adder.outputs[1].function == truth_table{0b0110, 2});
    CHECK(adder.outputs[1].max_capacitance == doctest::Approx(0.07)); // the default

    const dlgn::cell& tie = *library.find("tie");
    CHECK(tie.leakage == doctest::Approx(0.6));
    CHECK(tie.outputs[0].function == truth_table{1, 0});

    CHECK(stats.cells == 10);
    REQUIRE(stats.skipped.size() == 7);
    std::vector<std::string> skipped;
    for (const dlgn::skipped_cell& each : stats.skipped)
        skipped.push_back(each.name + ": " + each.reason);
    CHECK(skipped == std::vector<std::string>{"flop: sequential (ff) without clocked_on",
                                              "zbuf: pin Z has a three_state", "fill: no output",
                                              "spare: dont_use", "flat: no area", "wide: more than 6 inputs",
                                              "mute: pin Y has no function"});
    CHECK(dlgn::parse_liberty(small, "small.lib", {.keep_dont_use = true}).find("spare") != nullptr);
}

TEST_CASE("special cells are known by their attributes") {
    const auto reason = [](const std::string& mark, const std::string& pin_mark = "") {
        dlgn::liberty_stats stats;
        static_cast<void>(
            dlgn::parse_liberty("library (l) { cell (c) { area : 1; " + mark +
                                    " pin (A) { direction : input; } pin (Y) { direction : output; " +
                                    "function : \"A\"; " + pin_mark + " } } }",
                                "t.lib", {}, &stats));
        return stats.skipped.empty() ? "" : stats.skipped[0].reason;
    };
    CHECK(reason("") == "");
    CHECK(reason("is_isolation_cell : false;") == "");
    CHECK(reason("is_isolation_cell : \"true\";") == "special purpose (is_isolation_cell)");
    CHECK(reason("is_level_shifter : true;") == "special purpose (is_level_shifter)");
    CHECK(reason("always_on : true;") == "special purpose (always_on)");
    CHECK(reason("clock_gating_integrated_cell : \"latch_posedge\";") ==
          "special purpose (clock_gating_integrated_cell)");
    CHECK(reason("switch_cell_type : fine_grain;") == "special purpose (switch_cell_type)");
    CHECK(reason("pg_pin (V) { pg_type : \"backup_power\"; }") == "special purpose (backup supply)");
    CHECK(reason("dont_touch : true;") == "dont_touch");
    CHECK(reason("latch (Q, QN) { }") == "sequential (latch) without enable");
    CHECK(reason("statetable (\"A\", \"N\") { }") == "sequential (statetable)");
    CHECK(reason("bus (B) { }") == "has a bus");
    CHECK(reason("pin (N) { direction : internal; }") == "pin N is internal");
    CHECK(reason("pin (N) { direction : inout; }") == "pin N is inout");
    CHECK(reason("pin (N) { }") == "pin N has no direction");
    CHECK(reason("", "driver_type : open_drain;") == "pin Y has a driver_type");
    CHECK(reason("", "always_on : true;") == "pin Y is marked always_on");
}

TEST_CASE("units") {
    const auto capacitance = [](const std::string& header) {
        return dlgn::parse_liberty(
            "library (l) { " + header +
            " cell (c) { area : 1; cell_leakage_power : 2; pin (A) { direction : input; " +
            "capacitance : 3; } pin (Y) { direction : output; function : A; } } }");
    };
    CHECK(capacitance("").cells()[0].inputs[0].capacitance == 3);
    CHECK(capacitance("").cells()[0].leakage == 2);
    CHECK(capacitance("capacitive_load_unit (1, pf);").cells()[0].inputs[0].capacitance ==
          doctest::Approx(3));
    CHECK(capacitance("capacitive_load_unit (1, \"fF\");").cells()[0].inputs[0].capacitance ==
          doctest::Approx(0.003));
    CHECK(capacitance("leakage_power_unit : 1uW;").cells()[0].leakage == doctest::Approx(2000));
    CHECK(capacitance("leakage_power_unit : \"10 pw\";").cells()[0].leakage == doctest::Approx(0.02));
    CHECK(capacitance("leakage_power_unit : mW;").cells()[0].leakage == doctest::Approx(2e6));

    CHECK(inside("capacitive_load_unit (1);") == "t.lib:2:1: capacitive_load_unit needs a number and a unit");
    CHECK(inside("capacitive_load_unit (1, ohm);") == "t.lib:2:26: 'ohm' is no unit of this kind");
    CHECK(inside("capacitive_load_unit (0, pf);") == "t.lib:2:23: capacitive_load_unit must be positive");
    CHECK(inside("leakage_power_unit : 1pF;") == "t.lib:2:22: '1pF' is no unit of this kind");
    CHECK(inside("leakage_power_unit : \"\";") == "t.lib:2:23: '' is no unit of this kind");
    CHECK(inside("leakage_power_unit : -1W;") == "t.lib:2:22: '-1W' is no unit of this kind");
}

TEST_CASE("numbers") {
    const std::string pins =
        " pin (A) { direction : input; } pin (Y) { direction : output; function : A; } }";
    CHECK(tables_reader_fault("cell (c) { area : +3.5;" + pins) == "");
    CHECK(tables_reader_fault("cell (c) { area : 3.5um;" + pins) ==
          "t.lib:2:19: '3.5um' is not a finite number");
    CHECK(tables_reader_fault("cell (c) { area : \"\";" + pins) == "t.lib:2:20: '' is not a finite number");
    CHECK(tables_reader_fault("cell (c) { area : nan;" + pins) == "t.lib:2:19: 'nan' is not a finite number");
    CHECK(tables_reader_fault("cell (c) { area : 1e999;" + pins) ==
          "t.lib:2:19: '1e999' is not a finite number");
    CHECK(tables_reader_fault("cell (c) { area : -3.5;" + pins) == "t.lib:2:19: area = -3.5 is negative");
    CHECK(tables_reader_fault("cell (c) { area : 1e7;" + pins) == "an area of more than a square millimetre");
    CHECK(tables_reader_fault("cell (c) { area : 1;\npin (A) { direction : input; capacitance : -1; } }") ==
          "t.lib:3:44: capacitance = -1 is negative");
    CHECK(inside("default_input_pin_cap : -1;") == "t.lib:2:25: default_input_pin_cap = -1 is negative");
}

TEST_CASE("names") {
    CHECK(inside("cell () { }") == "t.lib:2:1: a cell needs one name");
    CHECK(inside("cell (a, b) { }") == "t.lib:2:1: a cell needs one name");
    CHECK(inside("cell (a) { }\ncell (b) { }\ncell (a) { }") ==
          "t.lib:4:7: a second cell 'a', after the one in line 2");
    CHECK(tables_reader_fault("cell (c) { area : 1; pin (A, A) { direction : input; } }") ==
          "t.lib:2:30: a second pin 'A' in cell 'c'");
    CHECK(tables_reader_fault("cell (c) { area : 1; pin () { } }") == "t.lib:2:22: a pin needs a name");
    CHECK(tables_reader_fault("cell (c) { area : 1; pin (A) { direction : up; } }") ==
          "t.lib:2:44: unknown direction 'up'");
}

TEST_CASE("functions") {
    CHECK(with_function("\"!A\"") == "");
    CHECK(with_function("!A") == "");
    CHECK(with_function("\"A + B\"") == "t.lib:4:6: 'B' in a function is no input of its cell");
    CHECK(with_function("\"A + \\\n  (A\"") == "t.lib:5:3: a parenthesis without its end");
    CHECK(with_function("\"\"") == "t.lib:4:2: a function ends where an operand is needed");
    CHECK(with_function("\"A $ A\"") == "t.lib:4:4: '$' in a function is no input of its cell");
}

TEST_CASE("files") {
    const dlgn_test::temporary_folder folder;
    const auto path = folder.path() / "small.lib";
    std::ofstream(path) << small;
    CHECK(dlgn::read_liberty(path).cells().size() == 3);
    std::ofstream(path) << "library (l) {";
    CHECK_THROWS_WITH_AS(static_cast<void>(dlgn::read_liberty(path)),
                         (path.string() + ":1:14: the group 'library' has no } (the file ends)").c_str(),
                         dlgn::parse_error);
    CHECK_THROWS_AS(static_cast<void>(dlgn::read_liberty(folder.path() / "none.lib")), dlgn::file_error);
    CHECK_THROWS_AS(static_cast<void>(dlgn::read_liberty(folder.path())), dlgn::file_error);
}

TEST_CASE("cut short anywhere, it is an error") {
    const std::size_t end = small.rfind('}');
    for (std::size_t length = 0; length <= end; ++length) {
        CAPTURE(length);
        CHECK_FALSE(reader_fault(small.substr(0, length)).empty());
    }
    CHECK(reader_fault(small.substr(0, end + 1)).empty());
}

TEST_CASE("damaged bytes are read or reported") {
    dlgn::random_engine random(5);
    const std::string likely = "(){}:;,\"\\/* \n'!&+";
    std::size_t errors = 0;
    for (int i = 0; i < 20000; ++i) {
        std::string text = small;
        for (std::size_t change = 0; change <= random.below(3); ++change) {
            const std::size_t at = random.below(text.size());
            const char c = random.below(2) == 0 ? static_cast<char>(random.below(256))
                                                : likely[random.below(likely.size())];
            switch (random.below(3)) {
            case 0:
                text[at] = c;
                break;
            case 1:
                text.insert(at, 1, c);
                break;
            default:
                text.erase(at, random.below(20));
            }
        }
        errors += reader_fault(text).empty() ? 0U : 1U; // anything but dlgn::error ends the test
    }
    CHECK(errors > 5000);
    CHECK(errors < 20000);
}
