#pragma once

/// \file
/// What it takes to switch the inputs of gates.

#include <array>
#include <concepts>
#include <cstddef>

#include <dlgn/gate/op.hpp>
#include <dlgn/liberty/cell_library.hpp>

namespace dlgn {

/// A callable that prices one change of input a (side 0) or b (side 1) of each of the 16 functions, usually
/// in fJ.
template <class Cost>
concept switching_cost = requires(const Cost& cost, gate_op op, std::size_t side) {
    { cost(op, side) } -> std::convertible_to<double>;
};

/// Energy in fJ that one change of an input takes from the supply: ½·C·V², with C the capacitance of the pins
/// that it drives in the cheapest cells of the function. Constants and wires have no cells after
/// simplification and take nothing. The nets within a function of several cells are not counted, nor are
/// glitches, wires and what cells use inside.
class pin_energy {
public:
    /// `voltage` is that of the supply in V, as `library_tables` has it. Throws `argument_error` unless it is
    /// positive, and as `gate_cells`.
    pin_energy(const cell_library& library, double voltage);

    /// fJ that a change of input a (side 0) or b (1) of a gate takes.
    [[nodiscard]] double operator()(gate_op op, std::size_t side) const noexcept {
        return energies_[to_index(op)][side];
    }

private:
    std::array<std::array<double, 2>, gate_op_count> energies_{};
};
static_assert(switching_cost<pin_energy>);

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/cost/impl/pin_energy.hpp>
#endif
