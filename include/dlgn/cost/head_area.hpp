#pragma once

/// \file
/// What an output of a classifier costs in its head.

#include <dlgn/liberty/cell_library.hpp>

namespace dlgn {

/// Area in µm² that one output more costs in the class sums: a full adder, the smallest that is a cell, or
/// two exclusive ors and three nands. A carry-save tree, as `with_head` builds it, turns three bits to count
/// into two with each. Throws as `gate_cells`.
[[nodiscard]] double head_area_per_output(const cell_library& library);

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/cost/impl/head_area.hpp>
#endif
