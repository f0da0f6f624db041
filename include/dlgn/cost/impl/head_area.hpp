#pragma once

/// \file
/// The bodies of <dlgn/cost/head_area.hpp>.

#include <dlgn/cost/head_area.hpp>

#include <algorithm>
#include <array>

#include <dlgn/core/inline.hpp>
#include <dlgn/gate/op.hpp>
#include <dlgn/gate/truth_table.hpp>
#include <dlgn/liberty/cell_library.hpp>
#include <dlgn/liberty/gate_cells.hpp>

namespace dlgn {

DLGN_INLINE double head_area_per_output(const cell_library& library) {
    const gate_cells gates(library);
    double least = 2 * gates[gate_op::xor_ab].area + 3 * gates[gate_op::nand_ab].area;
    const truth_table a = truth_table::variable(3, 0);
    const truth_table b = truth_table::variable(3, 1);
    const truth_table c = truth_table::variable(3, 2);
    const std::array<truth_table, 2> made = {a ^ b ^ c, (a & b) | (b & c) | (c & a)};
    for (const cell& cell : library.cells()) {
        const bool has_both = std::all_of(made.begin(), made.end(), [&](truth_table wanted) {
            return std::any_of(cell.outputs.begin(), cell.outputs.end(), [&](const cell_output& output) {
                return output.function == wanted || output.function == ~wanted;
            });
        });
        if (has_both)
            least = std::min(least, cell.area);
    }
    return least;
}

} // namespace dlgn
