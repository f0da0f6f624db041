#pragma once

/// \file
/// The bodies of <dlgn/liberty/cell_rank.hpp>.

#include <dlgn/liberty/cell_rank.hpp>

#include <algorithm>
#include <cmath>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <vector>

#include <dlgn/core/inline.hpp>
#include <dlgn/liberty/cell_library.hpp>

namespace dlgn::detail {

DLGN_INLINE area_scale::area_scale(const cell_library& library) {
    double largest = 0;
    for (const cell& cell : library.cells())
        largest = std::max(largest, cell.area);
    if (largest > 0)
        exponent_ = std::clamp(9 - static_cast<int>(std::floor(std::log10(largest))), -300, 300);
}

DLGN_INLINE std::int64_t area_scale::operator()(double area) const noexcept {
    return std::llround(exponent_ < 0 ? area / std::pow(10, -exponent_) : area * std::pow(10, exponent_));
}

DLGN_INLINE cell_rank rank_of(const cell& cell, const area_scale& areas) noexcept {
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

DLGN_INLINE std::vector<std::uint32_t> by_rank(const cell_library& library) {
    const area_scale areas(library);
    std::vector<cell_rank> ranks;
    for (std::size_t i = 0; i < library.size(); ++i)
        ranks.push_back(rank_of(library.at(i), areas));
    std::vector<std::uint32_t> order(library.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        const auto by_cell = ranks[a] <=> ranks[b];
        return by_cell != 0 ? by_cell < 0 : library.at(a).name < library.at(b).name;
    });
    return order;
}

} // namespace dlgn::detail
