#pragma once

/// \file
/// A function of a few variables as two-input gates.

#include <cstdint>
#include <span>

#include <dlgn/circuit/circuit.hpp>

namespace dlgn {
/// Adds gates for a function of up to six `leaves`, nodes of `target`, and returns their last node, which may
/// be a leaf. Bit m of `table` is the value where leaf i has bit i of m. One gate for a function of two;
/// larger functions are taken apart by single variables, pairs and multiplexers, without search for the
/// fewest gates. Throws `argument_error` for more than six leaves, or one that does not exist.
node_id add_function(circuit& target, std::uint64_t table, std::span<const node_id> leaves);

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/circuit/impl/decompose.hpp>
#endif
