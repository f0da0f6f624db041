#pragma once

/// \file
/// Liberty to tables: delays, slews, energies and leakages of the cells of a cell library.

#include <span>

#include <dlgn/liberty/ast.hpp>
#include <dlgn/liberty/cell_library.hpp>
#include <dlgn/liberty/cell_tables.hpp>

namespace dlgn {
/// The tables of the cells of `library`, which was read from the same files. Of timing groups the
/// combinational ones are read, and of registers those from the clock, setup, hold and pulse width; those
/// with a condition stay, as one arc each. Without timing_sense the function decides.
///
/// What is wrong within a cell (numbers, axes, templates, conditions, senses, pins, an edge with a delay but
/// no slew) is no error but a fault of the cell, with its place, and in `left_out`; `analyse_timing` and
/// `analyse_power` throw it if a netlist needs the cell. Throws `argument_error` if the files have no cell of
/// a name, `parse_error` on wrong units, defaults and voltages. Time linear in the size of the files.
[[nodiscard]] library_tables read_tables(std::span<const liberty_file> files, const cell_library& library);

/// As above, of one file.
[[nodiscard]] inline library_tables read_tables(const liberty_file& file, const cell_library& library) {
    return read_tables(std::span(&file, 1), library);
}

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/liberty/impl/read_tables.hpp>
#endif
