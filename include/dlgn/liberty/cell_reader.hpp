#pragma once

/// \file
/// One cell of a Liberty file: whether a netlist may hold it, and what it is.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

#include <dlgn/core/error.hpp>
#include <dlgn/gate/truth_table.hpp>
#include <dlgn/liberty/ast.hpp>
#include <dlgn/liberty/cell_functions.hpp>
#include <dlgn/liberty/cell_library.hpp>
#include <dlgn/liberty/liberty_params.hpp>
#include <dlgn/liberty/read_leakage.hpp>
#include <dlgn/liberty/register_reader.hpp>
#include <dlgn/liberty/units.hpp>
#include <dlgn/liberty/values.hpp>

namespace dlgn::detail {

/// Whether a name is one that a pattern of `*` and `?` stands for.
[[nodiscard]] inline bool matches_pattern(std::string_view name, std::string_view pattern) noexcept {
    std::size_t at = 0, in_pattern = 0;
    std::size_t star = std::string_view::npos,
                retry = 0; // the last star, and where the name goes on after it
    while (at < name.size()) {
        if (in_pattern < pattern.size() && pattern[in_pattern] == '*') {
            star = in_pattern++;
            retry = at;
        } else if (in_pattern < pattern.size() &&
                   (pattern[in_pattern] == '?' || pattern[in_pattern] == name[at])) {
            ++in_pattern;
            ++at;
        } else if (star != std::string_view::npos) {
            in_pattern = star + 1;
            at = ++retry;
        } else {
            return false;
        }
    }
    return pattern.find_first_not_of('*', in_pattern) == std::string_view::npos;
}

/// Reads the cells of one library of a file; see `to_cell_library`.
class cell_reader {
public:
    cell_reader(const liberty_file& file, const liberty_group& library, const liberty_params& params)
        : file_(file), params_(params), library_(library) {
        const liberty_units units = read_units(file, library);
        to_picofarad_ = units.capacitance;
        to_nanowatt_ = units.leakage;
        default_capacitance_ = liberty_quantity(file, library_, "default_input_pin_cap").value_or(0);
        default_max_capacitance_ = liberty_quantity(file, library_, "default_max_capacitance").value_or(0);
    }

    /// The cell, or why a netlist cannot hold it: also what is wrong with it, with its place.
    [[nodiscard]] std::optional<cell> read(const liberty_group& group, std::string& reason) const {
        try {
            return read_cell(group, reason);
        } catch (const error& fault) {
            reason = fault.what();
            return std::nullopt;
        }
    }

    [[nodiscard]] std::string_view name_of(const liberty_group& group) const {
        if (group.arguments.size() != 1 || group.arguments[0].empty())
            file_.fail(group.name, "a cell needs one name");
        return group.arguments[0];
    }

private:
    [[nodiscard]] std::optional<cell> read_cell(const liberty_group& group, std::string& reason) const {
        cell result;
        result.name = name_of(group);
        reason = special_purpose(group);
        if (!reason.empty())
            return std::nullopt;
        result.area = liberty_quantity(file_, group, "area").value_or(0);
        std::vector<named_pin> outputs;
        reason = read_pins(group, result, outputs);
        if (reason.empty() && result.area == 0)
            reason = "no area";
        if (reason.empty() && result.area > 1e6)
            reason = "an area of more than a square millimetre";
        if (!reason.empty())
            return std::nullopt;
        for (const auto& [pin, name] : outputs)
            result.outputs.push_back(output(*pin, name));
        if (state_group(group) != nullptr)
            reason = make_register(file_, group, outputs, result);
        if (!reason.empty())
            return std::nullopt;
        cell_functions functions = functions_of(file_, group, result);
        if (!result.state)
            for (std::size_t i = 0; i < outputs.size(); ++i)
                result.outputs[i].function =
                    functions.parse(outputs[i].first->value("function").value_or(""));
        result.leakage = leakage(group, functions);
        return result;
    }

    /// What a cell says of itself that keeps it out of plain logic, by attributes alone; empty if nothing.
    [[nodiscard]] std::string special_purpose(const liberty_group& group) const {
        for (const std::string& pattern : params_.dont_use)
            if (matches_pattern(group.arguments[0], pattern))
                return "dont_use (as asked: " + pattern + ")";
        if (!params_.keep_dont_use)
            for (const std::string_view mark : {"dont_use", "dont_touch"})
                if (group.flag(mark))
                    return std::string(mark);
        for (const std::string_view state : {"ff_bank", "latch_bank", "statetable", "memory"})
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
    [[nodiscard]] std::string read_pins(const liberty_group& group, cell& result,
                                        std::vector<named_pin>& outputs) const {
        std::unordered_set<std::string_view> names;
        std::string reason;
        for (const liberty_group& pin : group.groups) {
            if (pin.name != "pin")
                continue;
            const std::string_view direction = pin.value("direction").value_or("");
            if (pin.arguments.empty())
                file_.fail(pin.name, "a pin needs a name");
            for (const std::string_view quoted : pin.arguments) {
                const std::string_view name = unquoted(quoted);
                if (!names.insert(name).second)
                    file_.fail(name,
                               "a second pin '" + std::string(name) + "' in cell '" + result.name + "'");
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

    /// Its function is not known yet, only its text.
    [[nodiscard]] cell_output output(const liberty_group& pin, std::string_view name) const {
        const std::string_view text = pin.value("function").value_or("");
        const double limit =
            liberty_quantity(file_, pin, "max_capacitance").value_or(default_max_capacitance_);
        return {std::string(name), {}, std::string(text), limit * to_picofarad_};
    }

    /// 0 if it is not known: `read_tables` says why.
    [[nodiscard]] double leakage(const liberty_group& group, cell_functions& functions) const {
        try {
            return read_leakage(file_, library_, group, functions).mean * to_nanowatt_;
        } catch (const parse_error&) {
            return 0;
        }
    }

    const liberty_file& file_;
    const liberty_params& params_;
    const liberty_group& library_;
    double to_picofarad_ = 1;
    double to_nanowatt_ = 1;
    double default_capacitance_ = 0;
    double default_max_capacitance_ = 0;
};

} // namespace dlgn::detail
