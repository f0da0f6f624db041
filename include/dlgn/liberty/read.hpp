#pragma once

/// \file
/// Liberty to cell library: the cells that combinational logic can be mapped to.

#include <algorithm>
#include <array>
#include <cstddef>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <dlgn/core/error.hpp>
#include <dlgn/core/file.hpp>
#include <dlgn/liberty/ast.hpp>
#include <dlgn/liberty/cell_library.hpp>
#include <dlgn/liberty/function.hpp>
#include <dlgn/liberty/parse.hpp>
#include <dlgn/liberty/units.hpp>
#include <dlgn/liberty/values.hpp>

namespace dlgn {

struct liberty_params {
    /// Keep cells marked dont_use or dont_touch.
    bool keep_dont_use = false;
};

/// A cell of the file that is not in the cell library.
struct skipped_cell {
    std::string name;
    std::string reason; ///< for example "sequential (ff)"
};

struct liberty_stats {
    std::size_t cells = 0; ///< in the file
    std::vector<skipped_cell> skipped;
};

namespace detail {

/// Reads the cells of one file; see `to_cell_library`.
class cell_reader {
public:
    cell_reader(const liberty_file& file, const liberty_params& params)
        : file_(file), params_(params), library_(file.library()) {
        const liberty_units units = read_units(file);
        to_picofarad_ = units.capacitance;
        to_nanowatt_ = units.leakage;
        default_capacitance_ = liberty_quantity(file, library_, "default_input_pin_cap").value_or(0);
        default_max_capacitance_ = liberty_quantity(file, library_, "default_max_capacitance").value_or(0);
        default_leakage_ = liberty_number(file, library_, "default_cell_leakage_power").value_or(0);
    }

    /// The cell, or why logic cannot be mapped to it.
    [[nodiscard]] std::optional<cell> read(const liberty_group& group, std::string& reason) const {
        cell result;
        result.name = name_of(group);
        result.area = liberty_quantity(file_, group, "area").value_or(0);
        reason = special_purpose(group);
        if (!reason.empty())
            return std::nullopt;
        std::vector<std::pair<const liberty_group*, std::string_view>> outputs;
        reason = read_pins(group, result, outputs);
        if (reason.empty() && result.area == 0)
            reason = "no area";
        if (!reason.empty())
            return std::nullopt;
        for (const auto& [pin, name] : outputs)
            result.outputs.push_back(output(*pin, name, result.inputs));
        result.leakage = leakage(group);
        return result;
    }

    [[nodiscard]] std::string_view name_of(const liberty_group& group) const {
        if (group.arguments.size() != 1 || group.arguments[0].empty())
            file_.fail(group.name, "a cell needs one name");
        return group.arguments[0];
    }

private:
    /// What a cell says of itself that keeps it out of plain logic, by attributes alone; empty if nothing.
    [[nodiscard]] std::string special_purpose(const liberty_group& group) const {
        if (!params_.keep_dont_use)
            for (const std::string_view mark : {"dont_use", "dont_touch"})
                if (group.flag(mark))
                    return std::string(mark);
        for (const std::string_view state : {"ff", "latch", "ff_bank", "latch_bank", "statetable", "memory"})
            if (group.find_group(state) != nullptr)
                return "sequential (" + std::string(state) + ")";
        for (const std::string_view flag :
             {"is_isolation_cell", "is_level_shifter", "is_clock_isolation_cell", "always_on",
              "is_macro_cell", "is_memory_cell", "is_filler_cell", "is_decap_cell", "is_tap_cell", "pad_cell",
              "is_pad", "auxiliary_pad_cell", "is_pll_cell", "interface_timing"})
            if (group.flag(flag))
                return "special purpose (" + std::string(flag) + ")";
        for (const std::string_view kind :
             {"clock_gating_integrated_cell", "retention_cell", "switch_cell_type", "power_gating_cell",
              "antenna_diode_type", "power_cell_type"})
            if (group.find(kind) != nullptr)
                return "special purpose (" + std::string(kind) + ")";
        for (const std::string_view part : {"bus", "bundle", "test_cell"})
            if (group.find_group(part) != nullptr)
                return "has a " + std::string(part);
        for (const liberty_group& pin : group.groups)
            if (pin.name == "pg_pin" && pin.value("pg_type").value_or("").starts_with("backup"))
                return "special purpose (backup supply)";
        return {};
    }

    /// Fills the inputs of `result` and collects the output pins; the reason to skip the cell, if any.
    [[nodiscard]] std::string
    read_pins(const liberty_group& group, cell& result,
              std::vector<std::pair<const liberty_group*, std::string_view>>& outputs) const {
        std::vector<std::string_view> names;
        std::string reason;
        for (const liberty_group& pin : group.groups) {
            if (pin.name != "pin")
                continue;
            const std::string_view direction = pin.value("direction").value_or("");
            if (pin.arguments.empty())
                file_.fail(pin.name, "a pin needs a name");
            for (const std::string_view name : pin.arguments) {
                if (std::find(names.begin(), names.end(), name) != names.end())
                    file_.fail(name,
                               "a second pin '" + std::string(name) + "' in cell '" + result.name + "'");
                names.push_back(name);
                if (direction == "input")
                    result.inputs.push_back({std::string(name), capacitance(pin)});
                else if (direction == "output")
                    outputs.emplace_back(&pin, name);
            }
            if (reason.empty())
                reason = unusable(pin, direction);
        }
        if (reason.empty() && outputs.empty())
            reason = "no output";
        if (reason.empty() && result.inputs.size() > truth_table::max_variables)
            reason = "more than 6 inputs";
        return reason;
    }

    [[nodiscard]] std::string unusable(const liberty_group& pin, std::string_view direction) const {
        const std::string name = "pin " + std::string(pin.arguments.front());
        if (direction != "input" && direction != "output" && direction != "inout" &&
            direction != "internal" && !direction.empty())
            file_.fail(direction, "unknown direction '" + std::string(direction) + "'");
        if (direction != "input" && direction != "output")
            return name + (direction.empty() ? " has no direction" : " is " + std::string(direction));
        const std::string_view function = pin.value("function").value_or("");
        const bool tie = function == "0" || function == "1"; // may be an open drain: it never lets go
        for (const std::string_view mark : {"three_state", "state_function", "driver_type", "internal_node"})
            if (pin.find(mark) != nullptr && !(tie && mark == "driver_type"))
                return name + " has a " + std::string(mark);
        for (const std::string_view mark : {"is_pad", "always_on"})
            if (pin.flag(mark))
                return name + " is marked " + std::string(mark);
        return direction == "output" && pin.find("function") == nullptr ? name + " has no function" : "";
    }

    [[nodiscard]] double capacitance(const liberty_group& pin) const {
        std::optional<double> value = liberty_quantity(file_, pin, "capacitance");
        if (!value) {
            const std::optional<double> rise = liberty_quantity(file_, pin, "rise_capacitance");
            const std::optional<double> fall = liberty_quantity(file_, pin, "fall_capacitance");
            if (rise || fall)
                value = (rise.value_or(fall.value_or(0)) + fall.value_or(rise.value_or(0))) / 2;
        }
        return value.value_or(default_capacitance_) * to_picofarad_;
    }

    [[nodiscard]] cell_output output(const liberty_group& pin, std::string_view name,
                                     const std::vector<cell_input>& inputs) const {
        std::vector<std::string> names;
        names.reserve(inputs.size());
        for (const cell_input& input : inputs)
            names.push_back(input.name);
        const std::string_view text = pin.value("function").value_or("");
        const auto fail = [&](std::size_t offset, const std::string& problem) {
            file_.fail(text.substr(offset), problem);
        };
        const double limit =
            liberty_quantity(file_, pin, "max_capacitance").value_or(default_max_capacitance_);
        return {std::string(name), function_parser(text, names, fail).parse(), std::string(text),
                limit * to_picofarad_};
    }

    /// cell_leakage_power; without it, the mean over the states that leakage_power groups give.
    [[nodiscard]] double leakage(const liberty_group& group) const {
        if (const std::optional<double> value = liberty_number(file_, group, "cell_leakage_power"))
            return *value * to_nanowatt_;
        double sum = 0;
        std::size_t states = 0;
        for (const liberty_group& state : group.groups) {
            const std::optional<double> value =
                state.name == "leakage_power" ? liberty_number(file_, state, "value") : std::nullopt;
            if (!value)
                continue;
            if (state.find("when") == nullptr)
                return *value * to_nanowatt_;
            sum += *value;
            ++states;
        }
        return (states == 0 ? default_leakage_ : sum / static_cast<double>(states)) * to_nanowatt_;
    }

    const liberty_file& file_;
    const liberty_params& params_;
    const liberty_group& library_;
    double to_picofarad_ = 1;
    double to_nanowatt_ = 1;
    double default_capacitance_ = 0;
    double default_max_capacitance_ = 0;
    double default_leakage_ = 0;
};

} // namespace detail

/// The cells of a parsed file that combinational logic can be mapped to: every output has a function of at
/// most six inputs and nothing else; no state, no three-state, inout or internal pin, a positive area, and no
/// mark as a special cell (isolation, level shifter, always on, filler, dont_use, …). Only attributes decide,
/// never names. `stats` tells which cells are left out and why. Capacitances become pF (the file's unit: pF
/// if it names none), leakage nW (likewise). Throws `parse_error` on wrong numbers, duplicate cells and pins,
/// and faulty functions.
[[nodiscard]] inline cell_library to_cell_library(const liberty_file& file, const liberty_params& params = {},
                                                  liberty_stats* stats = nullptr) {
    const liberty_group& library = file.library();
    const detail::cell_reader reader(file, params);
    std::vector<cell> cells;
    std::vector<skipped_cell> skipped;
    std::map<std::string_view, std::string_view> names;
    for (const liberty_group& group : library.groups) {
        if (group.name != "cell")
            continue;
        const std::string_view name = reader.name_of(group);
        const auto [first, fresh] = names.emplace(name, name);
        if (!fresh)
            file.fail(name, "a second cell '" + std::string(name) + "', after the one in line " +
                                std::to_string(file.position(first->second).line));
        std::string reason;
        if (std::optional<cell> usable = reader.read(group, reason))
            cells.push_back(std::move(*usable));
        else
            skipped.push_back({std::string(name), std::move(reason)});
    }
    if (stats != nullptr)
        *stats = {names.size(), std::move(skipped)};
    return {std::string(library.arguments.empty() ? std::string_view() : library.arguments[0]),
            std::move(cells)};
}

/// The combinational cells of a Liberty text; `name` stands for it in messages. Throws as
/// `parse_liberty_file` and `to_cell_library`.
[[nodiscard]] inline cell_library parse_liberty(std::string text, std::string name = "liberty",
                                                const liberty_params& params = {},
                                                liberty_stats* stats = nullptr) {
    return to_cell_library(parse_liberty_file(std::move(text), std::move(name)), params, stats);
}

/// The combinational cells of a Liberty file. Throws `file_error` if it cannot be read, else as
/// `parse_liberty`.
[[nodiscard]] inline cell_library read_liberty(const std::filesystem::path& path,
                                               const liberty_params& params = {},
                                               liberty_stats* stats = nullptr) {
    return parse_liberty(read_file(path), path.string(), params, stats);
}

} // namespace dlgn
