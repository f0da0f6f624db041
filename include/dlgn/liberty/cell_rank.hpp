#pragma once

/// \file
/// Which of two cells is to be preferred.

#include <compare>
#include <cstdint>
#include <vector>

#include <dlgn/liberty/cell_library.hpp>

namespace dlgn::detail {

/// Areas of a library in whole numbers, so that sums of them are exact: in a unit of 10^k µm² of which the
/// largest cell has 10^9 to 10^10. What is less than half of that unit counts nothing.
class area_scale {
public:
    explicit area_scale(const cell_library& library);

    [[nodiscard]] std::int64_t operator()(double area) const noexcept;

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

[[nodiscard]] cell_rank rank_of(const cell& cell, const area_scale& areas) noexcept;

/// The indices of all cells, registers too, by rank, then by name.
[[nodiscard]] std::vector<std::uint32_t> by_rank(const cell_library& library);

} // namespace dlgn::detail

#ifndef DLGN_COMPILED
#include <dlgn/liberty/impl/cell_rank.hpp>
#endif
