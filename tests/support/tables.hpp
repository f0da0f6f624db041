#pragma once

// A small characterised library, as Liberty text and read.

#include <cstddef>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <dlgn/liberty/cell_library.hpp>
#include <dlgn/liberty/cell_tables.hpp>
#include <dlgn/liberty/parse.hpp>
#include <dlgn/liberty/read.hpp>
#include <dlgn/liberty/read_tables.hpp>
#include <dlgn/netlist/netlist.hpp>

namespace dlgn_test {

/// Liberty text without the statements that begin with `name`.
inline std::string without_statements(std::string text, const std::string& name) {
    for (std::size_t at = text.find(name); at != std::string::npos; at = text.find(name, at))
        text.erase(at, text.find(';', at) + 1 - at);
    return text;
}

/// An inverter, a NAND, an XOR and a tie cell with figures that are easy to compute by hand: in ns and pF, an
/// inverter's delay is slew + load when it rises and half of that when it falls; the others are constant. The
/// file counts in 10 ps, fF and pW.
inline const std::string tables_text = R"lib(library (tabled) {
  time_unit : "10ps";
  capacitive_load_unit (1, ff);
  leakage_power_unit : "1pW";
  voltage_unit : "1V";
  nom_voltage : 2;
  default_max_transition : 300; default_fanout_load : 2;
  lu_table_template (slew_load) {
    variable_1 : input_net_transition;
    variable_2 : total_output_net_capacitance;
    index_1 ("1, 2");
    index_2 ("1, 2");
  }
  lu_table_template (load_slew) {
    variable_1 : total_output_net_capacitance;
    variable_2 : input_net_transition;
    index_1 ("10, 20, 40");
    index_2 ("0, 100");
  }
  lu_table_template (load) {
    variable_1 : total_output_net_capacitance;
    index_1 ("10, 20");
  }
  power_lut_template (by_slew) {
    variable_1 : input_transition_time;
    index_1 ("0, 100");
  }
  cell (inv) {
    area : 1;
    cell_leakage_power : 1000;
    leakage_power () { value : 3000; when : "!A"; }
    pin (A) {
      direction : input; capacitance : 2; rise_capacitance : 3; fall_capacitance : 1;
      internal_power () { rise_power (scalar) { values ("1"); } fall_power (scalar) { values ("3"); } }
    }
    pin (Y) {
      direction : output; function : "!A"; max_capacitance : 100; max_fanout : 5;
      timing () {
        related_pin : "A"; timing_sense : negative_unate; timing_type : combinational;
        cell_rise (slew_load) {
          index_1 ("0, 100"); index_2 ("0, 1000");
          values ("0, 100", "100, 200");
        }
        cell_fall (load_slew) { values ("0.5, 50.5", "1, 51", "2, 52"); }
        rise_transition (load) { values ("10, 20"); }
        fall_transition (scalar) { values ("7"); }
      }
      internal_power () {
        related_pin : "A";
        rise_power (by_slew) { values ("10, 20"); }
        fall_power (scalar) { values ("4"); }
      }
    }
  }
  cell (nand2) {
    area : 2;
    cell_leakage_power : 5000;
    pin (A) { direction : input; capacitance : 2; }
    pin (B) { direction : input; capacitance : 2; max_transition : 10; fanout_load : 1; }
    pin (Y) {
      direction : output; function : "!(A&B)";
      timing () {
        related_pin : "A B"; when : "A";
        cell_rise (scalar) { values ("20"); } rise_transition (scalar) { values ("5"); }
        cell_fall (scalar) { values ("30"); } fall_transition (scalar) { values ("6"); }
      }
      timing () {
        related_pin : "B";
        cell_rise (scalar) { values ("40"); } rise_transition (scalar) { values ("4"); }
      }
      internal_power () { related_pin : "A"; power (scalar) { values ("6"); } }
      internal_power () { related_pin : "B"; power (scalar) { values ("10"); } }
    }
  }
  cell (xor2) {
    area : 3;
    pin (A) { direction : input; capacitance : 2; }
    pin (B) { direction : input; capacitance : 2; }
    pin (Y) {
      direction : output; function : "A^B";
      timing () {
        related_pin : "A";
        cell_rise (scalar) { values ("10"); } rise_transition (scalar) { values ("5"); }
        cell_fall (scalar) { values ("11"); } fall_transition (scalar) { values ("6"); }
      }
      timing () {
        related_pin : "B"; timing_type : combinational_rise;
        cell_rise (scalar) { values ("12"); } rise_transition (scalar) { values ("5"); }
        cell_fall (scalar) { values ("99"); } fall_transition (scalar) { values ("6"); }
      }
      timing () {
        related_pin : "A"; timing_type : three_state_disable;
        cell_rise (scalar) { values ("999"); } rise_transition (scalar) { values ("5"); }
      }
    }
  }
  cell (tie) {
    area : 1;
    cell_leakage_power : 500;
    pin (HI) { direction : output; function : "1"; }
    pin (LO) { direction : output; function : "0"; }
  }
}
)lib";

struct tabled_library {
    dlgn::cell_library cells;
    dlgn::library_tables tables;

    [[nodiscard]] std::size_t index(const std::string& cell) const { return cells.index_of(cell); }
};

inline tabled_library read_tabled(const std::string& text, const std::string& name = "tabled.lib") {
    const dlgn::liberty_file file = dlgn::parse_liberty_file(text, name);
    dlgn::cell_library cells = dlgn::to_cell_library(file);
    dlgn::library_tables tables = dlgn::read_tables(file, cells);
    return {std::move(cells), std::move(tables)};
}

inline tabled_library hand_made() { return read_tabled(tables_text); }

inline dlgn::netlist empty_netlist(const tabled_library& library, std::size_t inputs) {
    return {std::make_shared<const dlgn::cell_library>(library.cells), inputs};
}

/// Adds an instance of a cell of that name; returns the net at one of its outputs.
inline dlgn::net_id add(dlgn::netlist& netlist, const tabled_library& library, const std::string& cell,
                        const std::vector<dlgn::net_id>& inputs, std::size_t output = 0) {
    return netlist.add_instance(library.index(cell), inputs, output);
}

} // namespace dlgn_test
