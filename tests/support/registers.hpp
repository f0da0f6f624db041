#pragma once

// The characterised library of tables.hpp with registers, as Liberty text and read.

#include <string>

#include <support/tables.hpp>

namespace dlgn_test {

/// In ns and pF: a flip-flop whose output follows the clock's edge by the clock's slew + 0.2, with setup 0.1
/// (rising data) or data slew + clock slew (falling), and hold 0.02; one with complements, set and reset; one
/// with an enable; one on the falling edge with scan; a latch. Energies: pJ.
inline const std::string registers_text = R"lib(
  lu_table_template (check) {
    variable_1 : related_pin_transition; variable_2 : constrained_pin_transition;
    index_1 ("0, 100"); index_2 ("0, 100");
  }
  lu_table_template (slew) { variable_1 : input_net_transition; index_1 ("0, 100"); }
  lu_table_template (pulse) { variable_1 : related_pin_transition; index_1 ("0, 100"); }
  cell (dff) {
    area : 10;
    leakage_power () { value : 1000; when : "!Q"; }
    leakage_power () { value : 2000; when : "Q&!CK"; }
    leakage_power () { value : 4000; when : "Q&CK"; }
    ff (IQ, IQN) { clocked_on : "CK"; next_state : "D"; }
    pin (CK) {
      direction : input; clock : true; capacitance : 4;
      internal_power () { rise_power (scalar) { values ("8"); } fall_power (scalar) { values ("4"); } }
      internal_power () { when : "D&!IQ"; rise_power (scalar) { values ("0"); } fall_power (scalar) { values ("4"); } }
      timing () {
        related_pin : "CK"; timing_type : min_pulse_width;
        rise_constraint (pulse) { values ("10, 20"); } fall_constraint (pulse) { values ("30, 40"); }
      }
    }
    pin (D) {
      direction : input; capacitance : 2;
      timing () {
        related_pin : "CK"; timing_type : setup_rising;
        rise_constraint (scalar) { values ("10"); }
        fall_constraint (check) { values ("0, 100", "100, 200"); }
      }
      timing () {
        related_pin : "CK"; timing_type : hold_rising;
        rise_constraint (scalar) { values ("2"); } fall_constraint (scalar) { values ("2"); }
      }
    }
    pin (Q) {
      direction : output; function : "IQ"; max_capacitance : 50;
      timing () {
        related_pin : "CK"; timing_type : rising_edge; timing_sense : non_unate;
        cell_rise (slew) { values ("20, 120"); } rise_transition (scalar) { values ("5"); }
        cell_fall (slew) { values ("20, 120"); } fall_transition (scalar) { values ("5"); }
      }
      internal_power () { related_pin : "CK"; power (scalar) { values ("16"); } }
    }
  }
  cell (dffrs) {
    area : 12;
    ff (IQ, IQN) { clocked_on : "CK"; next_state : "D"; clear : "!RN"; preset : "S"; }
    pin (RN) { direction : input; }
    pin (CK) { direction : input; clock : true; }
    pin (D) { direction : input; }
    pin (S) { direction : input; }
    pin (Q) { direction : output; function : "IQ";
      timing () { related_pin : "RN"; timing_type : clear; cell_fall (scalar) { values ("9"); }
        fall_transition (scalar) { values ("9"); } } }
    pin (QN) { direction : output; function : "IQN"; }
  }
  cell (dffe) {
    area : 14;
    ff (IQ, IQN) { clocked_on : "CK"; next_state : "(D&E) | (IQ&!E)"; }
    pin (CK) { direction : input; clock : true; }
    pin (D) { direction : input; }
    pin (E) { direction : input; }
    pin (Q) { direction : output; function : "IQ"; }
  }
  cell (sdffn) {
    area : 15;
    ff (IQ, IQN) { clocked_on : "!CKN"; next_state : "(D&!SE) | (SI&SE)"; }
    pin (CKN) { direction : input; clock : true; }
    pin (D) { direction : input; timing () { related_pin : "CKN"; timing_type : setup_falling;
        rise_constraint (scalar) { values ("7"); } } }
    pin (SI) { direction : input; }
    pin (SE) { direction : input; }
    pin (Q) { direction : output; function : "IQ"; }
  }
  cell (latch) {
    area : 8;
    latch (IQ, IQN) { enable : "G"; data_in : "D"; }
    pin (D) { direction : input; timing () { related_pin : "G"; timing_type : setup_falling;
        fall_constraint (scalar) { values ("6"); } } }
    pin (G) { direction : input; clock : true; }
    pin (Q) { direction : output; function : "IQ";
      timing () { related_pin : "D"; timing_sense : positive_unate;
        cell_rise (scalar) { values ("3"); } rise_transition (scalar) { values ("5"); } }
      timing () { related_pin : "G"; timing_type : rising_edge;
        cell_fall (scalar) { values ("4"); } fall_transition (scalar) { values ("5"); } } }
  }
)lib";

/// `cells`, which may be other ones, within the library of tables.hpp.
inline std::string text_with(const std::string& cells) {
    return tables_text.substr(0, tables_text.rfind('}')) + cells + "}\n";
}

inline tabled_library with_registers() { return read_tabled(text_with(registers_text)); }

} // namespace dlgn_test
