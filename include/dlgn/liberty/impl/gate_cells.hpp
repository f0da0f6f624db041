#pragma once

/// \file
/// The bodies of <dlgn/liberty/gate_cells.hpp>.

#include <dlgn/liberty/gate_cells.hpp>

#include <array>
#include <cstddef>
#include <string>
#include <utility>

#include <dlgn/core/error.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/gate/op.hpp>
#include <dlgn/gate/truth_table.hpp>
#include <dlgn/liberty/cell_library.hpp>
#include <dlgn/liberty/cell_rank.hpp>
#include <dlgn/liberty/gate_cell.hpp>
#include <dlgn/liberty/gate_cell_search.hpp>

namespace dlgn::detail {

/// The first cells that were left out, for a message about what a library cannot make.
[[nodiscard]] inline std::string left_out_text(const cell_library& library) {
    constexpr std::size_t shown = 3;
    std::string text;
    for (std::size_t i = 0; i < library.left_out().size() && i < shown; ++i)
        text += (i == 0 ? "; left out: " : ", ") + library.left_out()[i].name + " (" +
                library.left_out()[i].reason + ")";
    if (library.left_out().size() > shown)
        text += " and " + std::to_string(library.left_out().size() - shown) + " more";
    return text;
}

/// Whether a library has one.
[[nodiscard]] inline bool has_inverter(const cell_library& library) {
    constexpr truth_table inverter = ~truth_table::variable(1, 0);
    for (const cell& cell : library.cells())
        for (const cell_output& output : cell.outputs)
            if (output.function == inverter)
                return true;
    return false;
}

DLGN_INLINE gate_cell tie(const cell_library& library, gate_op op) {
    const truth_table wanted = truth_table::constant(0, op == gate_op::constant_1);
    gate_cell best{op, 0, 0, {}};
    const cell* chosen = nullptr;
    const area_scale areas(library);
    for (std::size_t i = 0; i < library.cells().size(); ++i) {
        const cell& cell = library.cells()[i];
        for (std::size_t output = 0; cell.inputs.empty() && output < cell.outputs.size(); ++output) {
            if (cell.outputs[output].function != wanted)
                continue;
            if (chosen == nullptr || std::pair(rank_of(cell, areas), cell.name) <
                                         std::pair(rank_of(*chosen, areas), chosen->name)) {
                chosen = &cell;
                best = {op, cell.area, cell.leakage, {{i, output, {}}}};
            }
        }
    }
    return best;
}

DLGN_INLINE std::array<gate_cell, gate_op_count> cheapest_cells(const cell_library& library) {
    std::array<gate_cell, gate_op_count> cells;
    if (!has_inverter(library))
        throw error("library " + library.name() + ": no inverter" + left_out_text(library));
    const gate_cell_search distinct(library, false);
    bool complete = true;
    for (const gate_op op : all_gate_ops)
        if (support_size(op) == 0)
            cells[to_index(op)] = tie(library, op);
        else
            complete = distinct.find(op, cells[to_index(op)]) && complete;
    if (complete)
        return cells;
    const gate_cell_search joined(library, true);
    for (const gate_op op : all_gate_ops)
        if (support_size(op) > 0 && cells[to_index(op)].steps.empty() &&
            !joined.find(op, cells[to_index(op)]))
            throw error("library " + library.name() + ": no cells that make the gate '" +
                        std::string(name(op)) + "'" + left_out_text(library));
    return cells;
}

} // namespace dlgn::detail
