#pragma once

/// \file
/// What a cell of a Liberty file leaks.

#include <cstddef>
#include <numeric>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include <dlgn/gate/truth_table.hpp>
#include <dlgn/liberty/ast.hpp>
#include <dlgn/liberty/cell_functions.hpp>
#include <dlgn/liberty/values.hpp>

namespace dlgn::detail {

/// In the unit of the library.
struct cell_leakage {
    std::vector<double> states; ///< input i is bit i of the index
    double mean = 0;            ///< what the cell says of itself as a whole, or else the mean of the states
};

/// Reads the leakage_power groups of a cell. Those of one supply (`related_pg_pin`) say what flows there: in
/// each state the mean of the groups whose condition holds, or else of those without a condition. Supplies
/// add up. Groups that name no supply are one more, but without a condition they speak of the whole cell, as
/// `cell_leakage_power` does: that counts in states of which no other group speaks. Where there is neither,
/// the mean of the other states, or else `default_cell_leakage_power`. Throws `parse_error` on faulty
/// conditions and on leakages that are missing, negative or no numbers.
[[nodiscard]] inline cell_leakage read_leakage(const liberty_file& file, const liberty_group& library,
                                               const liberty_group& cell, cell_functions& functions) {
    struct mean_value {
        double sum = 0;
        std::size_t count = 0;
        void add(double value) {
            sum += value;
            ++count;
        }
        [[nodiscard]] double value() const { return sum / static_cast<double>(count); }
    };
    struct conditional {
        truth_table when;
        double value = 0;
    };
    struct supply_leakage {
        std::string_view name;
        std::vector<conditional> states;
        mean_value otherwise;
    };
    std::vector<supply_leakage> supplies; // by name
    const auto supply_of = [&](std::string_view name) -> supply_leakage& {
        auto place = supplies.begin();
        while (place != supplies.end() && place->name < name)
            ++place;
        if (place == supplies.end() || place->name != name)
            place = supplies.insert(place, supply_leakage{name, {}, {}});
        return *place;
    };
    for (const liberty_group& group : cell.groups) {
        if (group.name != "leakage_power")
            continue;
        const std::optional<double> value = liberty_quantity(file, group, "value");
        if (!value)
            file.fail(group.name, "a leakage_power group without a value");
        supply_leakage& supply = supply_of(group.value("related_pg_pin").value_or(""));
        if (const std::optional<truth_table> when = functions.when(group))
            supply.states.push_back({*when, *value});
        else
            supply.otherwise.add(*value);
    }
    const std::optional<double> stated = liberty_quantity(file, cell, "cell_leakage_power");
    std::optional<double> whole = stated;
    // The one without a name is the first.
    if (!supplies.empty() && supplies.front().name.empty() && supplies.front().otherwise.count > 0) {
        whole = supplies.front().otherwise.value();
        supplies.front().otherwise = {};
    }

    cell_leakage result;
    std::vector<std::size_t> unknown;
    mean_value known;
    for (std::size_t state = 0; state >> functions.inputs().size() == 0; ++state) {
        std::optional<double> sum;
        for (const supply_leakage& supply : supplies) {
            mean_value here;
            for (const conditional& each : supply.states)
                if (each.when(state))
                    here.add(each.value);
            if (here.count == 0)
                here = supply.otherwise;
            if (here.count > 0)
                sum = sum.value_or(0) + here.value();
        }
        if (!sum)
            sum = whole;
        if (sum)
            known.add(*sum);
        else
            unknown.push_back(state);
        result.states.push_back(sum.value_or(0));
    }
    if (!unknown.empty()) {
        const double rest = known.count > 0
                                ? known.value()
                                : liberty_quantity(file, library, "default_cell_leakage_power").value_or(0);
        for (const std::size_t state : unknown)
            result.states[state] = rest;
    }
    result.mean = stated ? *stated
                         : std::accumulate(result.states.begin(), result.states.end(), 0.0) /
                               static_cast<double>(result.states.size());
    return result;
}

} // namespace dlgn::detail
