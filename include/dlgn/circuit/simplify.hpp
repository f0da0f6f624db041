#pragma once

/// \file
/// Exact simplification: the same outputs from fewer gates.

#include <cstddef>

#include <dlgn/circuit/circuit.hpp>

namespace dlgn {

namespace detail {

/// A gate by its function and fan-ins.
struct gate_key {
    gate_op op;
    node_id a, b;

    friend bool operator==(const gate_key&, const gate_key&) = default;
};
struct gate_key_hash {
    [[nodiscard]] std::size_t operator()(const gate_key& key) const noexcept;
};

} // namespace detail

/// The same function of the same inputs, outputs and groups with fewer gates: constants, wires and inverters
/// are absorbed, equal gates shared, gates of two nodes that a fan-in already combines collapsed, and gates
/// nobody reads left out. What remains depends on both its inputs, except one inverter or constant for each
/// output that cannot be had otherwise. Idempotent; expected linear time.
[[nodiscard]] circuit simplify(const circuit& source);

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/circuit/impl/simplify.hpp>
#endif
