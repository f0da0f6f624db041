#pragma once

/// \file
/// When two cells compute the same.

#include <cstddef>
#include <cstdint>
#include <vector>

#include <dlgn/gate/truth_table.hpp>
#include <dlgn/liberty/cell_library.hpp>

namespace dlgn::detail {

/// Equal for cells with the same numbers of pins whose outputs, pin by pin in their order, are the same
/// functions of the inputs, and which keep their states in the same way. Names of pins do not count.
[[nodiscard]] inline std::vector<std::uint64_t> function_key(const cell& cell) {
    std::vector<std::uint64_t> key = {cell.inputs.size()};
    if (const auto& state = cell.state) {
        const bool odd = state->latch || state->inverted;
        key[0] += truth_table::max_variables + 1; // no combinational cell has so many inputs
        key.insert(key.end(), {odd ? 2U : 1U, state->next.bits, state->clear.bits, state->preset.bits});
    }
    for (const cell_output& output : cell.outputs)
        key.push_back(output.function.bits);
    return key;
}

/// Whether one cell may take the place of the other in a layout: the same function at pins of the same names.
[[nodiscard]] inline bool same_pins(const cell& a, const cell& b) {
    if (function_key(a) != function_key(b))
        return false;
    for (std::size_t i = 0; i < a.inputs.size(); ++i)
        if (a.inputs[i].name != b.inputs[i].name)
            return false;
    for (std::size_t i = 0; i < a.outputs.size(); ++i)
        if (a.outputs[i].name != b.outputs[i].name)
            return false;
    return !a.state || a.state->clock.name == b.state->clock.name;
}

} // namespace dlgn::detail
