#pragma once

/// \file
/// Boolean matching: which cells make a function when the order and the phases of their pins are free.

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <set>
#include <span>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include <dlgn/gate/truth_table.hpp>
#include <dlgn/liberty/cell_library.hpp>
#include <dlgn/liberty/cell_rank.hpp>

namespace dlgn {

/// The pins of a cell at the variables of a function.
struct pin_assignment {
    std::uint32_t cell = 0;        ///< index in `cell_library::cells()`
    std::uint8_t inputs = 0;       ///< of the cell; they are the variables 0, 1, ... in some order
    std::uint8_t complemented = 0; ///< bit x: variable x is read in its complement
    std::array<std::uint8_t, truth_table::max_variables> variable{}; ///< at each input pin
    std::int64_t area = 0; ///< by the library's `detail::area_scale`
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
    explicit cell_matches(const cell_library& library) : areas_(library) {
        const std::vector<cell>& cells = library.cells();
        std::vector<std::uint32_t> order(cells.size());
        std::iota(order.begin(), order.end(), 0U);
        const auto rank = [&](std::uint32_t index) {
            return std::pair(detail::rank_of(cells[index], areas_), std::string_view(cells[index].name));
        };
        std::sort(order.begin(), order.end(),
                  [&](std::uint32_t a, std::uint32_t b) { return rank(a) < rank(b); });
        std::set<std::vector<std::uint64_t>> seen; // a larger drive matches no more than its smallest
        for (const std::uint32_t index : order) {
            const std::size_t inputs = cells[index].inputs.size();
            std::vector<std::uint64_t> functions = {inputs};
            for (const cell_output& output : cells[index].outputs)
                functions.push_back(output.function.bits);
            if (inputs > 0 && inputs <= truth_table::max_variables &&
                seen.insert(std::move(functions)).second)
                add(cells[index], index);
        }
    }

    /// The cells that make a function of exactly its first variables, `widened` to six; at most one for each
    /// choice of phases. Constant expected time.
    [[nodiscard]] std::span<const cell_match> find(truth_table function) const noexcept {
        const auto found = single_.find(function.bits);
        return found == single_.end() ? std::span<const cell_match>() : found->second;
    }

    /// The cells of two outputs whose first function this is.
    [[nodiscard]] std::span<const pair_match> find_pair(truth_table first) const noexcept {
        const auto found = pairs_.find(first.bits);
        return found == pairs_.end() ? std::span<const pair_match>() : found->second;
    }

    /// Whether a cell of two outputs makes this function with one of them.
    [[nodiscard]] bool in_pair(truth_table function) const noexcept {
        return paired_.contains(function.bits);
    }

    /// Areas as whole numbers, in the matches and anywhere.
    [[nodiscard]] const detail::area_scale& areas() const noexcept { return areas_; }

    /// The most inputs of any cell that is known.
    [[nodiscard]] unsigned max_inputs() const noexcept { return max_inputs_; }

private:
    [[nodiscard]] static bool depends_on_all(truth_table f) noexcept {
        for (unsigned x = 0; x < f.variables; ++x)
            if (!f.depends_on(x))
                return false;
        return true;
    }

    /// A cell whose pins are being arranged: the functions of its outputs, in variables, and the pin that
    /// reads each variable.
    struct arrangement {
        pin_assignment pins;
        std::vector<std::uint8_t> outputs; ///< those that depend on all inputs
        std::vector<truth_table> functions;
        std::array<std::uint8_t, truth_table::max_variables> pin{};
    };

    void add(const cell& cell, std::uint32_t index) {
        arrangement start;
        start.pins.cell = index;
        start.pins.inputs = static_cast<std::uint8_t>(cell.inputs.size());
        start.pins.area = areas_(cell.area);
        std::iota(start.pin.begin(), start.pin.end(), std::uint8_t{0});
        for (std::size_t output = 0; output < cell.outputs.size(); ++output)
            if (depends_on_all(cell.outputs[output].function)) {
                start.outputs.push_back(static_cast<std::uint8_t>(output));
                start.functions.push_back(cell.outputs[output].function.widened());
            }
        if (start.outputs.empty())
            return;
        max_inputs_ = std::max(max_inputs_, unsigned{start.pins.inputs});
        permute(start, 0, cell.outputs.size() == 2);
    }

    /// Adds every order of the pins at the variables from `first` on.
    void permute(arrangement& cell, unsigned first, bool is_pair) {
        if (first == cell.pins.inputs) {
            for (unsigned variable = 0; variable < cell.pins.inputs; ++variable)
                cell.pins.variable[cell.pin[variable]] = static_cast<std::uint8_t>(variable);
            add_phases(cell, is_pair);
            return;
        }
        for (unsigned other = first; other < cell.pins.inputs; ++other) {
            const std::vector<truth_table> before = cell.functions;
            if (other > first) {
                for (truth_table& function : cell.functions)
                    function = function.exchanged(first, other);
                if (cell.functions == before) // symmetric: nothing new
                    continue;
                std::swap(cell.pin[first], cell.pin[other]);
            }
            permute(cell, first + 1, is_pair);
            if (other > first) {
                cell.functions = before;
                std::swap(cell.pin[first], cell.pin[other]);
            }
        }
    }

    void add_phases(arrangement& cell, bool is_pair) {
        for (unsigned phases = 0; phases < (1U << cell.pins.inputs); ++phases) {
            cell.pins.complemented = static_cast<std::uint8_t>(phases);
            std::vector<truth_table> functions = cell.functions;
            for (truth_table& function : functions)
                for (unsigned variable = 0; variable < cell.pins.inputs; ++variable)
                    if ((phases >> variable & 1U) != 0)
                        function = function.flipped(variable);
            for (std::size_t i = 0; i < functions.size(); ++i)
                add_single(functions[i], {cell.pins, cell.outputs[i]});
            if (is_pair && functions.size() == 2)
                add_pair({cell.pins, {cell.outputs[0], cell.outputs[1]}, {functions[0], functions[1]}});
        }
    }

    void add_single(truth_table function, const cell_match& match) {
        std::vector<cell_match>& known = single_[function.bits];
        for (const cell_match& other : known)
            if (other.pins.complemented == match.pins.complemented)
                return;
        known.push_back(match);
    }

    void add_pair(const pair_match& match) {
        std::vector<pair_match>& known = pairs_[match.function[0].bits];
        for (const pair_match& other : known)
            if (other.pins.complemented == match.pins.complemented && other.function == match.function)
                return;
        known.push_back(match);
        paired_.insert(match.function[0].bits);
        paired_.insert(match.function[1].bits);
    }

    detail::area_scale areas_;
    std::unordered_map<std::uint64_t, std::vector<cell_match>> single_;
    std::unordered_map<std::uint64_t, std::vector<pair_match>> pairs_;
    std::unordered_set<std::uint64_t> paired_;
    unsigned max_inputs_ = 0;
};

} // namespace dlgn
