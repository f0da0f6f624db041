#pragma once

/// \file
/// Boolean matching: which cells make a function when the order and the phases of their pins are free.

#include <array>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

#include <dlgn/core/index_map.hpp>
#include <dlgn/gate/truth_table.hpp>
#include <dlgn/liberty/cell_library.hpp>
#include <dlgn/liberty/cell_match.hpp>
#include <dlgn/liberty/cell_rank.hpp>

namespace dlgn::detail {

/// All functions that single cells of a library make, and what two cells make in less area. Cells of up to
/// six inputs that depend on all of them are known; equal functions with equal phases are served by the
/// smallest cell, then by the one with fewer outputs, less input capacitance, less leakage, and the first by
/// name. Of two cells see `compound_search`.
class cell_matches {
public:
    /// Tens of milliseconds for a library of hundreds of cells.
    explicit cell_matches(const cell_library& library);

    /// The cells that make a function of exactly its first variables, `widened` to six; at most one for each
    /// choice of phases, the smallest first. Constant expected time.
    [[nodiscard]] std::span<const cell_match> find(truth_table function) const noexcept;

    /// What stands in front of others.
    [[nodiscard]] const std::vector<front_cell>& fronts() const noexcept { return fronts_; }

    /// The cells of two outputs, and pairs of cells, whose first function this is.
    [[nodiscard]] std::span<const pair_match> find_pair(truth_table first) const noexcept;

    /// Whether one of those makes this function with one of its outputs.
    [[nodiscard]] bool in_pair(truth_table function) const noexcept {
        return paired_.contains(function.bits);
    }

    /// Areas as whole numbers, in the matches and anywhere.
    [[nodiscard]] const area_scale& areas() const noexcept { return areas_; }

    /// The most inputs of any cell that is known.
    [[nodiscard]] unsigned max_inputs() const noexcept { return max_inputs_; }

private:
    [[nodiscard]] static bool depends_on_all(truth_table f) noexcept;

    /// A cell whose pins are being arranged: the functions of its outputs, in variables, and the pin that
    /// reads each variable.
    struct arrangement {
        pin_assignment pins;
        std::vector<std::uint8_t> outputs; ///< those that depend on all inputs
        std::vector<truth_table> functions;
        std::array<std::uint8_t, truth_table::max_variables> pin{};
    };

    void add(const cell& cell, std::uint32_t index);

    /// Adds every order of the pins at the variables from `first` on.
    void permute(arrangement& cell, unsigned first, bool is_pair);

    void add_phases(arrangement& cell, bool is_pair);

    /// Adds what two cells make better than one.
    void add_compounds();

    /// Adds a match unless one of the same phases has no more area.
    void add_single(truth_table function, const cell_match& match);

    /// Where the matches of a function are in `single_`; `no_place` if there are none.
    [[nodiscard]] std::uint32_t place_of(truth_table function) const noexcept;

    void add_pair(const pair_match& match);

    /// A function of no more than its first four variables: the same lowest bits over and over.
    [[nodiscard]] static constexpr bool is_small(truth_table function) noexcept {
        return function.bits == (function.bits & 0xffffU) * 0x0001000100010001U;
    }

    static constexpr std::uint32_t no_place = std::numeric_limits<std::uint32_t>::max();

    area_scale areas_;
    std::vector<std::uint32_t> small_places_; ///< in `single_`, by the lowest bits of small functions
    number_index large_places_;               ///< by the bits of all others
    std::vector<std::vector<cell_match>> single_;
    std::vector<truth_table> functions_; ///< that those make
    std::vector<front_cell> fronts_;
    number_index pair_places_; ///< in `pairs_`, by the first function's bits
    std::vector<std::vector<pair_match>> pairs_;
    number_index paired_; ///< the functions of those pairs
    unsigned max_inputs_ = 0;
};

} // namespace dlgn::detail

#ifndef DLGN_COMPILED
#include <dlgn/liberty/impl/cell_matches.hpp>
#endif
