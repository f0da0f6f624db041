#pragma once

/// \file
/// The prices of the paper, to repeat its experiments.

#include <array>

#include <dlgn/cost/gate_cost.hpp>
#include <dlgn/gate/op.hpp>

namespace dlgn {

/// The cell areas of Fieldhouse and Tang, "Silicon Aware Neural Networks" (arXiv 2604.19334, 2026), in µm². A
/// wire is a buffer there, a constant a tie cell, and a gate with one inverted input an inverter and a gate.
struct paper_cost {
    /// Of a gate, µm².
    [[nodiscard]] constexpr double operator()(gate_op op) const noexcept {
        constexpr double inverter = 5.713, buffer = 7.618, and_or = 9.522, pair = 13.331, exclusive = 15.235;
        constexpr std::array<double, gate_op_count> prices = {
            inverter, and_or,    pair,     buffer, pair,     buffer, exclusive, and_or,    // 0, and, … or
            buffer,   exclusive, inverter, pair,   inverter, pair,   buffer,    inverter}; // nor, … nand, 1
        return prices[to_index(op)];
    }
};
static_assert(gate_cost<paper_cost>);

} // namespace dlgn
