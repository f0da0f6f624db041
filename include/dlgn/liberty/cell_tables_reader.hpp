#pragma once

/// \file
/// One cell of a Liberty file: delays, slews, energies and leakages.

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <dlgn/core/error.hpp>
#include <dlgn/core/index_map.hpp>
#include <dlgn/liberty/ast.hpp>
#include <dlgn/liberty/cell_functions.hpp>
#include <dlgn/liberty/cell_library.hpp>
#include <dlgn/liberty/cell_tables.hpp>
#include <dlgn/liberty/read_leakage.hpp>
#include <dlgn/liberty/read_limits.hpp>
#include <dlgn/liberty/read_table.hpp>
#include <dlgn/liberty/register_reader.hpp>
#include <dlgn/liberty/values.hpp>

namespace dlgn::detail {

/// Reads the tables of one cell; see `read_tables`.
class cell_tables_reader {
public:
    cell_tables_reader(const liberty_file& file, const liberty_group& library, const table_reader& tables,
                       const pin_limits& limits, const cell& cell, const liberty_group& group)
        : file_(file), library_(library), tables_(tables), limits_(limits), cell_(cell), group_(group),
          functions_(functions_of(file, group, cell)) {
        for (std::size_t i = 0; i < cell.outputs.size(); ++i)
            outputs_.emplace(cell.outputs[i].name, i);
    }

    /// What cannot be used becomes a fault.
    [[nodiscard]] cell_tables read() {
        cell_tables result;
        result.input_capacitance.resize(cell_.inputs.size());
        result.least_capacitance.resize(cell_.inputs.size());
        result.input_limits.resize(cell_.inputs.size());
        result.output_limits.resize(cell_.outputs.size());
        result.input_energy.resize(cell_.inputs.size());
        result.output_energy.resize(cell_.outputs.size());
        result.delay_faults.resize(cell_.outputs.size());
        if (cell_.state)
            result.clocked.emplace();
        for (const liberty_group& pin : group_.groups)
            if (pin.name == "pin")
                read_pin(pin, result);
        result.leakage.resize(std::size_t{1} << functions_.inputs().size());
        guarded(result.power_fault, [&] {
            result.leakage = read_leakage(file_, library_, group_, functions_).states;
            for (double& value : result.leakage)
                value *= tables_.units().leakage;
        });
        return result;
    }

private:
    /// The message of what `read` throws; the first counts.
    template <class Read>
    static void guarded(std::string& fault, Read read) {
        try {
            read();
        } catch (const error& problem) {
            if (fault.empty())
                fault = problem.what();
        }
    }

    void read_pin(const liberty_group& pin, cell_tables& result) {
        pin_limits limits = limits_;
        std::string fault; // of limits and capacitances: then all delays are in doubt
        guarded(fault, [&] { limits = read_limits(file_, pin, limits_, tables_.units().time); });
        for (const std::string_view quoted : pin.arguments) {
            const std::string_view name = unquoted(quoted);
            if (const auto input = input_of(name); input == cell_.inputs.size()) {
                read_clock(pin, result, fault);
            } else if (input) {
                by_edge<double>& capacitances = result.input_capacitance[*input];
                const double plain = cell_.inputs[*input].capacitance;
                capacitances = {plain, plain};
                result.least_capacitance[*input] = capacitances;
                result.input_limits[*input] = limits;
                guarded(fault, [&] {
                    capacitances = capacitance(pin, plain, 1);
                    result.least_capacitance[*input] = capacitance(pin, plain, 0);
                });
                guarded(result.power_fault, [&] { result.input_energy[*input] = energies(pin); });
                if (result.clocked)
                    guarded(result.clocked->fault, [&] { read_checks(pin, *input, *result.clocked); });
            } else if (const auto output = outputs_.find(name); output != outputs_.end()) {
                const std::size_t index = output->second;
                result.output_limits[index] = limits;
                for (const liberty_group& group : pin.groups)
                    if (group.name == "timing")
                        guarded(result.delay_faults[index], [&] { read_arcs(group, index, result); });
                guarded(result.power_fault, [&] { result.output_energy[index] = energies(pin); });
            }
        }
        if (!fault.empty())
            for (std::string& each : result.delay_faults)
                each = each.empty() ? fault : each;
    }

    void read_clock(const liberty_group& pin, cell_tables& result, std::string& fault) {
        const double plain = cell_.state->clock.capacitance;
        result.clocked->capacitance = {plain, plain};
        guarded(fault, [&] { result.clocked->capacitance = capacitance(pin, plain, 1); });
        guarded(result.power_fault, [&] { result.clocked->energy = energies(pin); });
        guarded(result.clocked->fault, [&] {
            for (const liberty_group& group : pin.groups)
                if (group.name == "timing" && group.value("timing_type") == "min_pulse_width")
                    result.clocked->pulse = check_tables(group);
        });
    }

    /// Appends the setups and holds of an input against the edge at which the data is taken.
    void read_checks(const liberty_group& pin, std::size_t input, register_tables& result) const {
        const std::string at = cell_.state->inverted != cell_.state->latch ? "_falling" : "_rising";
        for (const liberty_group& group : pin.groups) {
            const std::string_view type = group.value("timing_type").value_or("");
            if (group.name != "timing" || (type != "setup" + at && type != "hold" + at))
                continue;
            result.checks.push_back({input, type.starts_with("hold"), check_tables(group)});
        }
    }

    [[nodiscard]] by_edge<std::optional<lookup_table>> check_tables(const liberty_group& group) const {
        by_edge<std::optional<lookup_table>> result;
        if (const liberty_group* const rise = group.find_group("rise_constraint"))
            result.rise = tables_.read_check(*rise);
        if (const liberty_group* const fall = group.find_group("fall_constraint"))
            result.fall = tables_.read_check(*fall);
        return result;
    }

    /// An input, or after them the clock.
    [[nodiscard]] std::optional<std::size_t> input_of(std::string_view name) const {
        const auto first = functions_.inputs().begin();
        const auto last = first + static_cast<std::ptrdiff_t>(cell_.inputs.size() + (cell_.state ? 1 : 0));
        const auto found = std::find(first, last, name);
        return found == last ? std::nullopt : std::optional(static_cast<std::size_t>(found - first));
    }

    /// For each edge an end of its capacitance range, 0 the lower and 1 the upper, or else its capacitance;
    /// `plain`, in pF, for what is missing.
    [[nodiscard]] by_edge<double> capacitance(const liberty_group& pin, double plain, std::size_t end) const {
        return {capacitance(pin, "rise_capacitance", "rise_capacitance_range", end).value_or(plain),
                capacitance(pin, "fall_capacitance", "fall_capacitance_range", end).value_or(plain)};
    }
    [[nodiscard]] std::optional<double> capacitance(const liberty_group& pin, std::string_view single,
                                                    std::string_view range, std::size_t end) const {
        std::optional<double> value = liberty_quantity(file_, pin, single);
        if (const liberty_attribute* const ends = pin.find(range)) {
            if (ends->values.size() != 2)
                file_.fail(ends->name, std::string(range) + " needs two numbers");
            value = liberty_number(file_, ends->values[end]);
            if (*value < 0)
                file_.fail(ends->values[end], std::string(range) + " is negative");
        }
        return value ? std::optional(*value * tables_.units().capacitance) : std::nullopt;
    }

    /// The inputs that related_pin names, in one text or several.
    [[nodiscard]] std::vector<std::size_t> related_inputs(const liberty_group& group) const {
        std::vector<std::size_t> result;
        const std::string_view text = group.value("related_pin").value_or("");
        for (std::size_t at = text.find_first_not_of(" \t"); at != std::string_view::npos;) {
            const std::size_t end = std::min(text.find_first_of(" \t", at), text.size());
            const std::string_view name = unquoted(text.substr(at, end - at));
            const auto input = input_of(name);
            if (!input)
                file_.fail(name, "'" + std::string(name) + "' is no input of cell '" + cell_.name + "'");
            result.push_back(*input);
            at = text.find_first_not_of(" \t", end);
        }
        return result;
    }

    /// Appends the arcs of a timing group: from inputs, or from the active edge of a clock.
    void read_arcs(const liberty_group& group, std::size_t output, cell_tables& result) const {
        const std::string_view type = group.value("timing_type").value_or("combinational");
        const bool clocked = cell_.state && type == (cell_.state->inverted ? "falling_edge" : "rising_edge");
        if (!type.starts_with("combinational") && !clocked)
            return;
        timing_arc arc;
        arc.output = output;
        if (type != "combinational_fall")
            arc.edges.rise = edge_tables(group, "cell_rise", "rise_transition");
        if (type != "combinational_rise")
            arc.edges.fall = edge_tables(group, "cell_fall", "fall_transition");
        if (!arc.edges.rise && !arc.edges.fall)
            return;
        const std::vector<std::size_t> related = related_inputs(group);
        if (related.empty())
            file_.fail(group.name, "a timing group without a related_pin");
        for (const std::size_t input : related) {
            if (clocked != (input == cell_.inputs.size()))
                file_.fail(group.name, "an arc of type " + std::string(type) + " from '" +
                                           functions_.inputs()[input] + "'");
            arc.input = input;
            arc.sense = clocked ? timing_sense::non_unate : sense(group, input, output);
            (clocked ? result.clocked->arcs : result.arcs).push_back(arc);
        }
    }

    [[nodiscard]] std::optional<timing_arc::tables>
    edge_tables(const liberty_group& group, std::string_view delay, std::string_view transition) const {
        const liberty_group* const first = group.find_group(delay);
        const liberty_group* const second = group.find_group(transition);
        if (first == nullptr && second == nullptr)
            return std::nullopt;
        if (first == nullptr || second == nullptr)
            file_.fail(group.name, "the timing group has " +
                                       std::string(first != nullptr ? delay : transition) + " but no " +
                                       std::string(first != nullptr ? transition : delay));
        const double unit = tables_.units().time;
        return timing_arc::tables{tables_.read(*first, unit), tables_.read(*second, unit)};
    }

    /// What timing_sense says; without it, what the function says.
    [[nodiscard]] timing_sense sense(const liberty_group& group, std::size_t input,
                                     std::size_t output) const {
        if (const auto text = group.value("timing_sense")) {
            if (*text == "positive_unate")
                return timing_sense::positive_unate;
            if (*text == "negative_unate")
                return timing_sense::negative_unate;
            if (*text == "non_unate")
                return timing_sense::non_unate;
            file_.fail(*text, "unknown timing_sense '" + std::string(text->substr(0, 40)) + "'");
        }
        return unateness(cell_.outputs[output].function, static_cast<unsigned>(input));
    }

    [[nodiscard]] std::vector<internal_energy> energies(const liberty_group& pin) {
        std::vector<internal_energy> result;
        std::vector<std::string_view> supplies;
        for (const liberty_group& group : pin.groups) {
            if (group.name != "internal_power")
                continue;
            internal_energy energy;
            energy.when = functions_.when(group);
            const std::string_view supply = group.value("related_pg_pin").value_or("");
            const auto known = std::find(supplies.begin(), supplies.end(), supply);
            energy.supply = static_cast<std::size_t>(known - supplies.begin());
            if (known == supplies.end())
                supplies.push_back(supply);
            const liberty_group* const both = group.find_group("power");
            const liberty_group* const rise = both ? both : group.find_group("rise_power");
            const liberty_group* const fall = both ? both : group.find_group("fall_power");
            if (rise == nullptr && fall == nullptr)
                continue;
            const double unit = tables_.units().energy();
            if (rise != nullptr)
                energy.energy.rise = tables_.read(*rise, unit);
            if (fall != nullptr)
                energy.energy.fall = tables_.read(*fall, unit);
            const std::vector<std::size_t> related = related_inputs(group);
            for (const std::size_t input : related) {
                energy.related_input = input;
                result.push_back(energy);
            }
            if (related.empty())
                result.push_back(energy);
        }
        return result;
    }

    const liberty_file& file_;
    const liberty_group& library_;
    const table_reader& tables_;
    const pin_limits& limits_; ///< of pins that do not say
    const cell& cell_;
    const liberty_group& group_;
    cell_functions functions_;
    name_index outputs_; ///< by name
};

} // namespace dlgn::detail
