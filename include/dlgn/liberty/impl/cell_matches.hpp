#pragma once

/// \file
/// The bodies of <dlgn/liberty/cell_matches.hpp>.

#include <dlgn/liberty/cell_matches.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <set>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include <dlgn/core/inline.hpp>
#include <dlgn/gate/truth_table.hpp>
#include <dlgn/liberty/cell_library.hpp>
#include <dlgn/liberty/cell_rank.hpp>

namespace dlgn::detail {

DLGN_INLINE cell_matches::cell_matches(const cell_library& library) : areas_(library) {
    const std::vector<cell>& cells = library.cells();
    std::vector<std::uint32_t> order(cells.size());
    std::iota(order.begin(), order.end(), 0U);
    const auto rank = [&](std::uint32_t index) {
        return std::pair(rank_of(cells[index], areas_), std::string_view(cells[index].name));
    };
    std::sort(order.begin(), order.end(),
              [&](std::uint32_t a, std::uint32_t b) { return rank(a) < rank(b); });
    std::set<std::vector<std::uint64_t>> seen; // a larger drive matches no more than its smallest
    for (const std::uint32_t index : order) {
        const std::size_t inputs = cells[index].inputs.size();
        std::vector<std::uint64_t> functions = {inputs};
        for (const cell_output& output : cells[index].outputs)
            functions.push_back(output.function.bits);
        if (inputs > 0 && inputs <= truth_table::max_variables && seen.insert(std::move(functions)).second)
            add(cells[index], index);
    }
}

DLGN_INLINE std::span<const cell_match> cell_matches::find(truth_table function) const noexcept {
    const auto found = single_.find(function.bits);
    return found == single_.end() ? std::span<const cell_match>() : found->second;
}

DLGN_INLINE std::span<const pair_match> cell_matches::find_pair(truth_table first) const noexcept {
    const auto found = pairs_.find(first.bits);
    return found == pairs_.end() ? std::span<const pair_match>() : found->second;
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
    std::vector<cell_match>& known = single_[function.bits];
    for (const cell_match& other : known)
        if (other.pins.complemented == match.pins.complemented)
            return;
    known.push_back(match);
}

DLGN_INLINE void cell_matches::add_pair(const pair_match& match) {
    std::vector<pair_match>& known = pairs_[match.function[0].bits];
    for (const pair_match& other : known)
        if (other.pins.complemented == match.pins.complemented && other.function == match.function)
            return;
    known.push_back(match);
    paired_.insert(match.function[0].bits);
    paired_.insert(match.function[1].bits);
}

} // namespace dlgn::detail
