#pragma once

/// \file
/// The bodies of <dlgn/liberty/cell_library.hpp>.

#include <dlgn/liberty/cell_library.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <iterator>
#include <numeric>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <dlgn/core/error.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/core/text.hpp>

namespace dlgn {

DLGN_INLINE cell_library::cell_library(std::string name, std::vector<cell> cells,
                                       std::vector<skipped_cell> left_out)
    : name_(std::move(name)), left_out_(std::move(left_out)), by_name_(cells.size()) {
    for (cell& each : cells) {
        check(each);
        (each.state ? registers_ : cells_).push_back(std::move(each));
    }
    std::iota(by_name_.begin(), by_name_.end(), std::size_t{0});
    std::sort(by_name_.begin(), by_name_.end(),
              [&](std::size_t a, std::size_t b) { return at(a).name < at(b).name; });
    const auto twin = std::adjacent_find(by_name_.begin(), by_name_.end(), [&](std::size_t a, std::size_t b) {
        return at(a).name == at(b).name;
    });
    if (twin != by_name_.end())
        throw argument_error("cells", at(*twin).name, "the name of two cells");
}

DLGN_INLINE const cell* cell_library::find(std::string_view name) const noexcept {
    const auto found =
        std::lower_bound(by_name_.begin(), by_name_.end(), name,
                         [&](std::size_t index, std::string_view key) { return at(index).name < key; });
    return found != by_name_.end() && at(*found).name == name ? &at(*found) : nullptr;
}

DLGN_INLINE std::size_t cell_library::index_of(std::string_view name) const {
    const cell* const found = find(name);
    if (found == nullptr)
        throw argument_error("cell", name, "library " + name_ + " has no such cell");
    return static_cast<std::size_t>(found->state ? found - registers_.data() + std::ssize(cells_)
                                                 : found - cells_.data());
}

DLGN_INLINE void cell_library::check(const cell& cell) {
    const auto check = [&](const char* name, double value) {
        if (!(std::isfinite(value) && value >= 0))
            throw argument_error(name + (" of cell " + cell.name), value,
                                 "must be a finite number, and not negative");
    };
    check("area", cell.area);
    check("leakage", cell.leakage);
    for (const cell_input& input : cell.inputs)
        check("capacitance", input.capacitance);
    if (cell.state)
        check("capacitance", cell.state->clock.capacitance);
    for (const cell_output& output : cell.outputs)
        check("max_capacitance", output.max_capacitance);
}

} // namespace dlgn
