#pragma once

/// \file
/// Several classifiers as one: an ensemble.

#include <cstddef>
#include <span>

#include <dlgn/circuit/circuit.hpp>

namespace dlgn {

/// A circuit whose class scores are the sums of the members', member i's times `weights[i]`: its outputs are
/// repeated, which costs little in the head, as adders count in powers of two. The members must have the same
/// inputs and classes; they share the inputs and nothing else until simplified. Throws `argument_error` if
/// they do not, if there are none, or if there is not one weight of at least 1 for each.
[[nodiscard]] circuit join(std::span<const circuit> members, std::span<const std::size_t> weights);

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/circuit/impl/join.hpp>
#endif
