#pragma once

/// \file
/// The bodies of <dlgn/liberty/function_key.hpp>.

#include <dlgn/liberty/function_key.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

#include <dlgn/core/inline.hpp>
#include <dlgn/gate/truth_table.hpp>
#include <dlgn/liberty/cell_library.hpp>

namespace dlgn::detail {

DLGN_INLINE std::vector<std::uint64_t> function_key(const cell& cell) {
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

DLGN_INLINE bool same_pins(const cell& a, const cell& b) {
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
