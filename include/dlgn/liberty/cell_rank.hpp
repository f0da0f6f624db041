#pragma once

/// \file
/// Which of two cells is to be preferred.

#include <cmath>
#include <compare>
#include <cstdint>

#include <dlgn/liberty/cell_library.hpp>

namespace dlgn::detail {

/// Order among realisations: area, then cells, unconnected outputs, capacitance of the input pins and
/// leakage. Whole numbers, so that sums do not depend on their order.
struct cell_rank {
    std::int64_t area = 0; ///< 1e-6 µm²
    std::int64_t cells = 0;
    std::int64_t unconnected = 0;
    std::int64_t capacitance = 0; ///< 1e-9 pF
    std::int64_t leakage = 0;     ///< 1e-9 nW

    friend auto operator<=>(const cell_rank&, const cell_rank&) = default; // NOLINT(modernize-use-nullptr)
    friend cell_rank operator+(const cell_rank& a, const cell_rank& b) noexcept {
        return {a.area + b.area, a.cells + b.cells, a.unconnected + b.unconnected,
                a.capacitance + b.capacitance, a.leakage + b.leakage};
    }
};

[[nodiscard]] inline cell_rank rank_of(const cell& cell) noexcept {
    double capacitance = 0;
    for (const cell_input& input : cell.inputs)
        capacitance += input.capacitance;
    return {std::llround(cell.area * 1e6), 1, static_cast<std::int64_t>(cell.outputs.size()) - 1,
            std::llround(capacitance * 1e9), std::llround(cell.leakage * 1e9)};
}

} // namespace dlgn::detail
