#pragma once

/// \file
/// The standard cells a netlist may use: names, areas, pins, functions and states, free of any file format.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <dlgn/gate/truth_table.hpp>

namespace dlgn {

/// An input pin of a cell.
struct cell_input {
    std::string name;       ///< of the pin
    double capacitance = 0; ///< pF
};

/// An output pin of a cell.
struct cell_output {
    std::string name; ///< of the pin
    /// Of the cell's inputs: input i is variable i. Of a register what the pin shows after the data was
    /// taken.
    truth_table function;
    std::string function_text;  ///< as the library writes it
    double max_capacitance = 0; ///< pF; 0 if the library does not say
    bool inverted = false;      ///< of a register: shows the complement of the state
};

/// What a flip-flop or a latch keeps, and when it takes it. Functions are of the cell's inputs, then of the
/// clock, then of the state.
struct cell_state {
    cell_input clock;      ///< of a latch its enable; not one of the cell's inputs
    bool inverted = false; ///< takes data at the falling edge of the clock, a latch while it is 0
    bool latch = false;    ///< no flip-flop
    truth_table next;      ///< what is taken
    truth_table clear;     ///< while it holds, the state is 0 whatever the clock does
    truth_table preset;    ///< likewise 1; stronger than `clear`, on which libraries do not agree

    /// Whether what is taken depends on what was kept, as with an enable.
    [[nodiscard]] constexpr bool holds() const noexcept { return next.depends_on(next.variables - 1); }
};

/// A combinational cell, or a register.
struct cell {
    std::string name;                     ///< in the library
    double area = 0;                      ///< µm²
    double leakage = 0;                   ///< nW
    std::vector<cell_input> inputs;       ///< in the order of the file
    std::vector<cell_output> outputs;     ///< in the order of the file
    std::optional<cell_state> state = {}; ///< of a register
};

/// A cell of a file that is not in the cell library.
struct skipped_cell {
    std::string name;   ///< of the cell
    std::string reason; ///< for example "sequential (statetable)"
};

/// The cells of a library, each kind in the order of the file: the combinational ones, to which logic is
/// mapped, and the registers. A cell's index counts the combinational ones first.
class cell_library {
public:
    cell_library() = default;

    /// `left_out` is what the file has besides. Throws `argument_error` if two cells have one name, and on
    /// figures that are negative or not finite.
    cell_library(std::string name, std::vector<cell> cells, std::vector<skipped_cell> left_out = {});

    /// Of the library.
    [[nodiscard]] const std::string& name() const noexcept { return name_; }
    /// The combinational cells: those with the first indices.
    [[nodiscard]] const std::vector<cell>& cells() const noexcept { return cells_; }
    /// The flip-flops and latches: those with the indices after them.
    [[nodiscard]] const std::vector<cell>& registers() const noexcept { return registers_; }
    /// Number of cells of both kinds.
    [[nodiscard]] std::size_t size() const noexcept { return cells_.size() + registers_.size(); }
    /// The cell with that index, below `size()`.
    [[nodiscard]] const cell& at(std::size_t index) const noexcept {
        return index < cells_.size() ? cells_[index] : registers_[index - cells_.size()];
    }

    /// The cells of the file that are neither, and why.
    [[nodiscard]] const std::vector<skipped_cell>& left_out() const noexcept { return left_out_; }

    /// The cell of that name; null if there is none. The pointer lives as long as the library. Logarithmic
    /// time.
    [[nodiscard]] const cell* find(std::string_view name) const noexcept;

    /// The index of the cell of that name. Throws `argument_error` if there is none. Logarithmic time.
    [[nodiscard]] std::size_t index_of(std::string_view name) const;

private:
    static void check(const cell& cell);

    std::string name_;
    std::vector<cell> cells_;
    std::vector<cell> registers_;
    std::vector<skipped_cell> left_out_;
    std::vector<std::size_t> by_name_; ///< indices, by rising name
};

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/liberty/impl/cell_library.hpp>
#endif
