#pragma once

/// \file
/// Boolean matching: which cells make a function when the order and the phases of their pins are free.

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include <dlgn/core/index_map.hpp>
#include <dlgn/gate/truth_table.hpp>
#include <dlgn/liberty/cell_library.hpp>
#include <dlgn/liberty/cell_rank.hpp>

namespace dlgn::detail {

/// The pins of a cell at the variables of a function.
struct pin_assignment {
    std::uint32_t cell = 0;        ///< index in `cell_library::cells()`
    std::uint8_t inputs = 0;       ///< of the cell; they are the variables 0, 1, ... in some order
    std::uint8_t complemented = 0; ///< bit x: variable x is read in its complement
    std::array<std::uint8_t, truth_table::max_variables> variable{}; ///< at each input pin
    std::int64_t area = 0;                                           ///< by the library's `area_scale`
};

/// A cell that makes a function with one of its outputs.
struct cell_match {
    pin_assignment pins;     ///< which variable each input pin reads, in which phase
    std::uint8_t output = 0; ///< the pin that has the function
};

/// A cell of two outputs, an adder for one, that makes two functions of the same variables.
struct pair_match {
    pin_assignment pins;                   ///< which variable each input pin reads, in which phase
    std::array<std::uint8_t, 2> output{};  ///< the pins that have the two functions
    std::array<truth_table, 2> function{}; ///< at each output, of six variables
};

/// All functions that single cells of a library make. Cells of up to six inputs that depend on all of them
/// are known; equal functions with equal phases are served by the smallest cell, then by the one with fewer
/// outputs, less input capacitance, less leakage, and the first by name.
class cell_matches {
public:
    /// Tens of milliseconds for a library of hundreds of cells.
    explicit cell_matches(const cell_library& library);

    /// The cells that make a function of exactly its first variables, `widened` to six; at most one for each
    /// choice of phases. Constant expected time.
    [[nodiscard]] std::span<const cell_match> find(truth_table function) const noexcept;

    /// The cells of two outputs whose first function this is.
    [[nodiscard]] std::span<const pair_match> find_pair(truth_table first) const noexcept;

    /// Whether a cell of two outputs makes this function with one of them.
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

    void add_single(truth_table function, const cell_match& match);

    void add_pair(const pair_match& match);

    area_scale areas_;
    number_index single_places_; ///< in `single_`, by the function's bits
    std::vector<std::vector<cell_match>> single_;
    number_index pair_places_; ///< in `pairs_`, by the first function's bits
    std::vector<std::vector<pair_match>> pairs_;
    number_index paired_; ///< the functions of those pairs
    unsigned max_inputs_ = 0;
};

} // namespace dlgn::detail

#ifndef DLGN_COMPILED
#include <dlgn/liberty/impl/cell_matches.hpp>
#endif
