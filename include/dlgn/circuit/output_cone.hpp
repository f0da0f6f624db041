#pragma once

/// \file
/// What the outputs of a circuit depend on.

#include <vector>

#include <dlgn/circuit/circuit.hpp>

namespace dlgn {

/// For each node, whether some output reads it, directly or through gates. An input that a gate's function
/// ignores is not read by that gate. Linear time.
[[nodiscard]] std::vector<bool> output_cone(const circuit& circuit);

/// The circuit without the gates that no output depends on. The others stay as they are, in their order; an
/// input that a gate's function ignores is then connected like its other one. Linear time.
[[nodiscard]] circuit drop_unread_gates(const circuit& source);

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/circuit/impl/output_cone.hpp>
#endif
