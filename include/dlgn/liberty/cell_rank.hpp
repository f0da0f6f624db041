#pragma once

/// \file
/// Which of two cells is to be preferred.

#include <algorithm>
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

/// A figure that only decides between equal areas, as a whole number far below the largest.
[[nodiscard]] inline std::int64_t rounded(double value) noexcept {
    return std::llround(std::clamp(value, 0.0, 1e6) * 1e9);
}

[[nodiscard]] inline cell_rank rank_of(const cell& cell) noexcept {
    double capacitance = 0;
    for (const cell_input& input : cell.inputs)
        capacitance += input.capacitance;
    return {std::llround(cell.area * 1e6), 1, static_cast<std::int64_t>(cell.outputs.size()) - 1,
            rounded(capacitance), rounded(cell.leakage)};
}

} // namespace dlgn::detail
