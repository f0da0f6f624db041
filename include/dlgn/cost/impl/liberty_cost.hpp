#pragma once

/// \file
/// The bodies of <dlgn/cost/liberty_cost.hpp>.

#include <dlgn/cost/liberty_cost.hpp>

#include <dlgn/core/inline.hpp>
#include <dlgn/gate/op.hpp>
#include <dlgn/liberty/gate_cells.hpp>

namespace dlgn {

DLGN_INLINE liberty_cost::liberty_cost(const gate_cells& cells) {
    for (const gate_op op : all_gate_ops)
        prices_[to_index(op)] = cells[op].area;
}

} // namespace dlgn
