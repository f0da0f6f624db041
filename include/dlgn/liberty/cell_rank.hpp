#pragma once

/// \file
/// Which of two cells is to be preferred.

#include <algorithm>
#include <cmath>
#include <compare>
#include <cstdint>

#include <dlgn/liberty/cell_library.hpp>

namespace dlgn::detail {

/// Areas of a library in whole numbers, so that sums of them are exact: in a unit of 10^k µm² of which the
/// largest cell has 10^9 to 10^10. What is less than half of that unit counts nothing.
class area_scale {
public:
    explicit area_scale(const cell_library& library) {
        double largest = 0;
        for (const cell& cell : library.cells())
            largest = std::max(largest, cell.area);
        if (largest > 0)
            exponent_ = std::clamp(9 - static_cast<int>(std::floor(std::log10(largest))), -300, 300);
    }

    [[nodiscard]] std::int64_t operator()(double area) const noexcept {
        return std::llround(exponent_ < 0 ? area / std::pow(10, -exponent_) : area * std::pow(10, exponent_));
    }

private:
    int exponent_ = 0;
};

/// Order among realisations: area, then cells, unconnected outputs, capacitance of the input pins and
/// leakage. Whole numbers, so that sums do not depend on their order.
struct cell_rank {
    std::int64_t area = 0; ///< by the library's `area_scale`
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

[[nodiscard]] inline cell_rank rank_of(const cell& cell, const area_scale& areas) noexcept {
    // Of cells of equal area only: what a file may say is cut to what a sum of some cells can hold.
    const auto whole = [](double value) {
        constexpr double limit = 1e15;
        const double scaled = value * 1e9;
        return std::llround(scaled < limit ? std::max(scaled, -limit) : limit); // no number: as the largest
    };
    double capacitance = 0;
    for (const cell_input& input : cell.inputs)
        capacitance += input.capacitance;
    return {areas(cell.area), 1, static_cast<std::int64_t>(cell.outputs.size()) - 1, whole(capacitance),
            whole(cell.leakage)};
}

} // namespace dlgn::detail
