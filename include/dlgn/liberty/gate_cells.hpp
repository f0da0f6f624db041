#pragma once

/// \file
/// What the 16 gate functions cost in a library: for each, the cheapest cell or small group of cells.

#include <array>

#include <dlgn/gate/op.hpp>
#include <dlgn/liberty/cell_library.hpp>
#include <dlgn/liberty/gate_cell.hpp>

namespace dlgn {

namespace detail {

/// The best cell without inputs whose output is the constant.
[[nodiscard]] gate_cell tie(const cell_library& library, gate_op op);

/// The cells of each function; see `gate_cells`.
[[nodiscard]] std::array<gate_cell, gate_op_count> cheapest_cells(const cell_library& library);

} // namespace detail

/// The cheapest realisation of every gate function in a library: a cell, an inverter and a cell, or as many
/// cells as a small library needs. Equal areas: fewer cells, fewer unconnected outputs, less input
/// capacitance, less leakage, name. The inputs of a cell read different nets, unless a function cannot be had
/// otherwise. Cells of more than three inputs are not looked at.
class gate_cells {
public:
    /// Takes some milliseconds. Throws `error`, naming the library, if it has no inverter or cannot make a
    /// function.
    explicit gate_cells(const cell_library& library) : cells_(detail::cheapest_cells(library)) {}

    /// The cells of a function.
    [[nodiscard]] const gate_cell& operator[](gate_op op) const noexcept { return cells_[to_index(op)]; }

private:
    std::array<gate_cell, gate_op_count> cells_;
};

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/liberty/impl/gate_cells.hpp>
#endif
