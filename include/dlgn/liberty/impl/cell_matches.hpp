#pragma once

/// \file
/// The bodies of <dlgn/liberty/cell_matches.hpp>.

#include <dlgn/liberty/cell_matches.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <numeric>
#include <span>
#include <utility>
#include <vector>

#include <dlgn/core/inline.hpp>
#include <dlgn/gate/truth_table.hpp>
#include <dlgn/liberty/cell_library.hpp>
#include <dlgn/liberty/cell_rank.hpp>

namespace dlgn::detail {

DLGN_INLINE cell_matches::cell_matches(const cell_library& library) : areas_(library) {
    const std::vector<cell>& cells = library.cells();
    // A larger drive matches no more than its smallest.
    std::map<std::vector<std::uint64_t>, std::size_t> seen;
    for (const std::uint32_t index : by_rank(library)) {
        if (index >= cells.size()) // a register
            continue;
        const std::size_t inputs = cells[index].inputs.size();
        std::vector<std::uint64_t> functions = {inputs};
        for (const cell_output& output : cells[index].outputs)
            functions.push_back(output.function.bits);
        if (inputs > 0 && inputs <= truth_table::max_variables &&
            seen.try_emplace(std::move(functions), seen.size()).second)
            add(cells[index], index);
    }
}

DLGN_INLINE std::span<const cell_match> cell_matches::find(truth_table function) const noexcept {
    const auto found = single_places_.find(function.bits);
    return found == single_places_.end() ? std::span<const cell_match>() : single_[found->second];
}

DLGN_INLINE std::span<const pair_match> cell_matches::find_pair(truth_table first) const noexcept {
    const auto found = pair_places_.find(first.bits);
    return found == pair_places_.end() ? std::span<const pair_match>() : pairs_[found->second];
}

DLGN_INLINE bool cell_matches::depends_on_all(truth_table f) noexcept {
    for (unsigned x = 0; x < f.variables; ++x)
        if (!f.depends_on(x))
            return false;
    return true;
}

DLGN_INLINE void cell_matches::add(const cell& cell, std::uint32_t index) {
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

DLGN_INLINE void cell_matches::permute(arrangement& cell, unsigned first, bool is_pair) {
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

DLGN_INLINE void cell_matches::add_phases(arrangement& cell, bool is_pair) {
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

DLGN_INLINE void cell_matches::add_single(truth_table function, const cell_match& match) {
    const std::size_t place = single_places_.try_emplace(function.bits, single_.size()).first->second;
    single_.resize(single_places_.size());
    std::vector<cell_match>& known = single_[place];
    for (const cell_match& other : known)
        if (other.pins.complemented == match.pins.complemented)
            return;
    known.push_back(match);
}

DLGN_INLINE void cell_matches::add_pair(const pair_match& match) {
    const std::size_t place = pair_places_.try_emplace(match.function[0].bits, pairs_.size()).first->second;
    pairs_.resize(pair_places_.size());
    std::vector<pair_match>& known = pairs_[place];
    for (const pair_match& other : known)
        if (other.pins.complemented == match.pins.complemented && other.function == match.function)
            return;
    known.push_back(match);
    paired_.try_emplace(match.function[0].bits, paired_.size());
    paired_.try_emplace(match.function[1].bits, paired_.size());
}

} // namespace dlgn::detail
