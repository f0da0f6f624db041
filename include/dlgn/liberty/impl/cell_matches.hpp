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
#include <dlgn/core/stable_sort.hpp>
#include <dlgn/gate/truth_table.hpp>
#include <dlgn/liberty/cell_library.hpp>
#include <dlgn/liberty/cell_match.hpp>
#include <dlgn/liberty/cell_rank.hpp>
#include <dlgn/liberty/compound_search.hpp>

namespace dlgn::detail {

/// The function of variables of which bits of `phases` say which are complemented.
[[nodiscard]] inline truth_table in_phases(truth_table function, unsigned phases) noexcept {
    for (unsigned variable = 0; phases >> variable != 0; ++variable)
        if ((phases >> variable & 1U) != 0)
            function = function.flipped(variable);
    return function;
}

DLGN_INLINE cell_matches::cell_matches(const cell_library& library)
    : areas_(library), small_places_(std::size_t{1} << 16U, no_place) {
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
    add_compounds();
    for (std::vector<cell_match>& each : single_)
        stable_sort(each, [](const cell_match& a, const cell_match& b) { return a.pins.area < b.pins.area; });
}

DLGN_INLINE std::uint32_t cell_matches::place_of(truth_table function) const noexcept {
    if (is_small(function))
        return small_places_[function.bits & 0xffffU];
    const auto found = large_places_.find(function.bits);
    return found == large_places_.end() ? no_place : static_cast<std::uint32_t>(found->second);
}

DLGN_INLINE std::span<const cell_match> cell_matches::find(truth_table function) const noexcept {
    const std::uint32_t place = place_of(function);
    return place == no_place ? std::span<const cell_match>() : single_[place];
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
    start.pins.variables = start.pins.inputs;
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
            function = in_phases(function, phases);
        for (std::size_t i = 0; i < functions.size(); ++i)
            add_single(functions[i], {cell.pins, cell.outputs[i]});
        if (is_pair && functions.size() == 2)
            add_pair({cell.pins, {cell.outputs[0], cell.outputs[1]}, {functions[0], functions[1]}});
    }
}

DLGN_INLINE void cell_matches::add_compounds() {
    std::vector<plain_cell> plain;
    for (std::size_t place = 0; place < single_.size(); ++place)
        for (const cell_match& match : single_[place])
            if (match.pins.complemented == 0)
                plain.push_back({functions_[place], match});
    const compound_search search(plain);
    fronts_ = search.fronts();
    for (const compound_search::compound& each : search.smallest_of_each()) {
        max_inputs_ = std::max(max_inputs_, unsigned{each.match.pins.variables});
        cell_match match = each.match;
        for (unsigned phases = 0; phases < (1U << match.pins.variables); ++phases) {
            match.pins.complemented = static_cast<std::uint8_t>(phases);
            add_single(in_phases(each.function, phases), match);
        }
    }
    for (const compound_search::both_outputs& each : search.pairs_of_two_variables()) {
        pair_match match{each.match.pins, {fronts_[each.match.pins.front].output, each.match.output}, {}};
        for (unsigned phases = 0; phases < 4; ++phases) {
            match.pins.complemented = static_cast<std::uint8_t>(phases);
            for (const std::size_t i : {0U, 1U})
                match.function[i] = in_phases(each.function[i], phases);
            add_pair(match);
        }
    }
}

DLGN_INLINE void cell_matches::add_single(truth_table function, const cell_match& match) {
    std::uint32_t place = place_of(function);
    if (place == no_place) {
        place = static_cast<std::uint32_t>(single_.size());
        if (is_small(function))
            small_places_[function.bits & 0xffffU] = place;
        else
            large_places_.try_emplace(function.bits, place);
        single_.emplace_back();
        functions_.push_back(function);
    }
    for (cell_match& other : single_[place])
        if (other.pins.complemented == match.pins.complemented) {
            if (match.pins.area < other.pins.area)
                other = match;
            return;
        }
    single_[place].push_back(match);
}

DLGN_INLINE void cell_matches::add_pair(const pair_match& match) {
    const std::size_t place = pair_places_.try_emplace(match.function[0].bits, pairs_.size()).first->second;
    pairs_.resize(pair_places_.size());
    paired_.try_emplace(match.function[0].bits, paired_.size());
    paired_.try_emplace(match.function[1].bits, paired_.size());
    for (pair_match& other : pairs_[place])
        if (other.pins.complemented == match.pins.complemented && other.function == match.function) {
            if (match.pins.area < other.pins.area)
                other = match;
            return;
        }
    pairs_[place].push_back(match);
}

} // namespace dlgn::detail
