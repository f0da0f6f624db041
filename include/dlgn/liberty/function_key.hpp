#pragma once

/// \file
/// When two cells compute the same.

#include <cstdint>
#include <vector>

#include <dlgn/liberty/cell_library.hpp>

namespace dlgn::detail {

/// Equal for cells with the same numbers of pins whose outputs, pin by pin in their order, are the same
/// functions of the inputs, and which keep their states in the same way. Names of pins do not count.
[[nodiscard]] std::vector<std::uint64_t> function_key(const cell& cell);

/// Whether one cell may take the place of the other in a layout: the same function at pins of the same names.
[[nodiscard]] bool same_pins(const cell& a, const cell& b);

} // namespace dlgn::detail

#ifndef DLGN_COMPILED
#include <dlgn/liberty/impl/function_key.hpp>
#endif
