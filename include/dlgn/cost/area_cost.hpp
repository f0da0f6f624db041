#pragma once

/// \file
/// What a price list is.

#include <concepts>

#include <dlgn/gate/op.hpp>

namespace dlgn {

/// A callable that prices each of the 16 functions, usually in µm².
template <class Cost>
concept area_cost = requires(const Cost& cost, gate_op op) {
    { cost(op) }
    noexcept->std::convertible_to<double>;
};

} // namespace dlgn
