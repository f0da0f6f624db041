#pragma once

/// \file
/// Price lists of the 16 functions in time and energy, for training where an area price list would do.

#include <array>

#include <dlgn/analysis/timing.hpp>
#include <dlgn/gate/op.hpp>
#include <dlgn/liberty/cell_library.hpp>
#include <dlgn/liberty/cell_tables.hpp>

namespace dlgn {
/// The delay in ns of the cheapest cells that realise a function, between the slower of its inputs and the
/// output. A constant takes no time; a wire is a buffer (`free_wires_cost` makes it free).
class delay_cost {
public:
    /// Inputs have the slew and the output drives the load of `params`. Throws as `gate_cells` if the library
    /// cannot make a function, and `error` if it has no timing tables.
    delay_cost(const cell_library& library, const library_tables& tables, const timing_params& params = {});

    /// Of a gate, ns.
    [[nodiscard]] double operator()(gate_op op) const noexcept { return prices_[to_index(op)]; }

private:
    std::array<double, gate_op_count> prices_{};
};

/// The energy in pJ an inference of the cheapest cells that realise a function, when both inputs are 1 half
/// of the time and independent from one inference to the next: what the cells use inside and what charging
/// their pins takes, glitches included. The pins that the output drives are in the price of their own gates.
class energy_cost {
public:
    /// As `delay_cost`.
    energy_cost(const cell_library& library, const library_tables& tables, const timing_params& params = {});

    /// Of a gate, pJ an inference.
    [[nodiscard]] double operator()(gate_op op) const noexcept { return prices_[to_index(op)]; }

private:
    std::array<double, gate_op_count> prices_{};
};

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/analysis/impl/gate_costs.hpp>
#endif
