#pragma once

/// \file
/// Liberty to tables: delays, slews, energies and leakages of the cells of a cell library.

#include <algorithm>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <dlgn/core/error.hpp>
#include <dlgn/liberty/ast.hpp>
#include <dlgn/liberty/cell_library.hpp>
#include <dlgn/liberty/cell_tables.hpp>
#include <dlgn/liberty/function.hpp>
#include <dlgn/liberty/read_limits.hpp>
#include <dlgn/liberty/read_table.hpp>
#include <dlgn/liberty/units.hpp>
#include <dlgn/liberty/values.hpp>

namespace dlgn {
namespace detail {

/// Reads the tables of one cell; see `read_tables`.
class cell_tables_reader {
public:
    cell_tables_reader(const liberty_file& file, const table_reader& tables, const pin_limits& limits,
                       const cell& cell, const liberty_group& group)
        : file_(file), tables_(tables), limits_(limits), cell_(cell), group_(group) {
        for (const cell_input& input : cell.inputs)
            inputs_.push_back(input.name);
        for (const cell_output& output : cell.outputs)
            outputs_.push_back({output.name, output.function});
    }

    [[nodiscard]] cell_tables read() {
        cell_tables result;
        result.input_capacitance.resize(cell_.inputs.size());
        result.input_limits.resize(cell_.inputs.size());
        result.output_limits.resize(cell_.outputs.size());
        result.input_energy.resize(cell_.inputs.size());
        result.output_energy.resize(cell_.outputs.size());
        for (const liberty_group& pin : group_.groups) {
            if (pin.name != "pin")
                continue;
            const pin_limits limits = read_limits(file_, pin, limits_, tables_.units().time);
            for (const std::string_view name : pin.arguments) {
                if (const auto input = input_of(name)) {
                    result.input_limits[*input] = limits;
                    result.input_capacitance[*input] = capacitance(pin, cell_.inputs[*input].capacitance);
                    result.input_energy[*input] = energies(pin);
                } else if (const auto output = output_of(name)) {
                    result.output_limits[*output] = limits;
                    read_arcs(pin, *output, result.arcs);
                    result.output_energy[*output] = energies(pin);
                }
            }
        }
        result.leakage = leakage();
        return result;
    }

private:
    [[nodiscard]] std::optional<std::size_t> input_of(std::string_view name) const {
        const auto found = std::find(inputs_.begin(), inputs_.end(), name);
        return found == inputs_.end() ? std::nullopt
                                      : std::optional(static_cast<std::size_t>(found - inputs_.begin()));
    }
    [[nodiscard]] std::optional<std::size_t> output_of(std::string_view name) const {
        for (std::size_t i = 0; i < cell_.outputs.size(); ++i)
            if (cell_.outputs[i].name == name)
                return i;
        return std::nullopt;
    }

    /// For each edge the upper end of its capacitance range, or else its capacitance; `plain`, in pF, for
    /// what is missing.
    [[nodiscard]] by_edge<double> capacitance(const liberty_group& pin, double plain) const {
        return {capacitance(pin, "rise_capacitance", "rise_capacitance_range").value_or(plain),
                capacitance(pin, "fall_capacitance", "fall_capacitance_range").value_or(plain)};
    }
    [[nodiscard]] std::optional<double> capacitance(const liberty_group& pin, std::string_view single,
                                                    std::string_view range) const {
        std::optional<double> value = liberty_quantity(file_, pin, single);
        if (const liberty_attribute* const ends = pin.find(range)) {
            if (ends->values.size() != 2)
                file_.fail(ends->name, std::string(range) + " needs two numbers");
            value = liberty_number(file_, ends->values[1]);
            if (*value < 0)
                file_.fail(ends->values[1], std::string(range) + " is negative");
        }
        return value ? std::optional(*value * tables_.units().capacitance) : std::nullopt;
    }

    /// The inputs that related_pin names, in one text or several.
    [[nodiscard]] std::vector<std::size_t> related_inputs(const liberty_group& group) const {
        std::vector<std::size_t> result;
        const std::string_view text = group.value("related_pin").value_or("");
        for (std::size_t at = text.find_first_not_of(" \t"); at != std::string_view::npos;) {
            const std::size_t end = std::min(text.find_first_of(" \t", at), text.size());
            const auto input = input_of(text.substr(at, end - at));
            if (!input)
                file_.fail(text.substr(at, end - at), "'" + std::string(text.substr(at, end - at)) +
                                                          "' is no input of cell '" + cell_.name + "'");
            result.push_back(*input);
            at = text.find_first_not_of(" \t", end);
        }
        return result;
    }

    /// The condition of a group; outputs in it stand for their functions.
    [[nodiscard]] std::optional<truth_table> when(const liberty_group& group) const {
        const auto text = group.value("when");
        if (!text)
            return std::nullopt;
        const auto fail = [&](std::size_t offset, const std::string& problem) {
            file_.fail(text->substr(offset), problem);
        };
        return function_parser(*text, inputs_, fail, outputs_).parse();
    }

    void read_arcs(const liberty_group& pin, std::size_t output, std::vector<timing_arc>& arcs) const {
        for (const liberty_group& group : pin.groups) {
            if (group.name != "timing")
                continue;
            const std::string_view type = group.value("timing_type").value_or("combinational");
            if (!type.starts_with("combinational"))
                continue;
            timing_arc arc;
            arc.output = output;
            if (type != "combinational_fall")
                arc.edges.rise = edge_tables(group, "cell_rise", "rise_transition");
            if (type != "combinational_rise")
                arc.edges.fall = edge_tables(group, "cell_fall", "fall_transition");
            if (!arc.edges.rise && !arc.edges.fall)
                continue;
            const std::vector<std::size_t> related = related_inputs(group);
            if (related.empty())
                file_.fail(group.name, "a timing group without a related_pin");
            for (const std::size_t input : related) {
                arc.input = input;
                arc.sense = sense(group, input, output);
                arcs.push_back(arc);
            }
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

    [[nodiscard]] std::vector<internal_energy> energies(const liberty_group& pin) const {
        std::vector<internal_energy> result;
        std::vector<std::string_view> supplies;
        for (const liberty_group& group : pin.groups) {
            if (group.name != "internal_power")
                continue;
            internal_energy energy;
            energy.when = when(group);
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

    /// nW for each state, from the leakage_power groups with a `when` that holds in it; from the one without,
    /// or else cell_leakage_power, where none holds. Groups of one supply that hold together count by their
    /// mean, those of different supplies by their sum.
    [[nodiscard]] std::vector<double> leakage() const {
        struct state_leakage {
            std::optional<truth_table> when;
            std::string_view supply;
            double value;
        };
        std::vector<state_leakage> groups;
        double otherwise = cell_.leakage;
        for (const liberty_group& group : group_.groups) {
            if (group.name != "leakage_power")
                continue;
            const auto value = liberty_number(file_, group, "value");
            if (!value)
                file_.fail(group.name, "a leakage_power group without a value");
            const std::optional<truth_table> holds = when(group);
            if (holds)
                groups.push_back(
                    {holds, group.value("related_pg_pin").value_or(""), *value * tables_.units().leakage});
            else
                otherwise = *value * tables_.units().leakage;
        }
        std::vector<double> result(std::size_t{1} << cell_.inputs.size(), otherwise);
        for (std::size_t state = 0; state < result.size(); ++state) {
            std::map<std::string_view, std::pair<double, std::size_t>> sums;
            for (const state_leakage& group : groups)
                if ((*group.when)(state)) {
                    sums[group.supply].first += group.value;
                    ++sums[group.supply].second;
                }
            if (!sums.empty())
                result[state] = 0;
            for (const auto& [supply, sum] : sums)
                result[state] += sum.first / static_cast<double>(sum.second);
        }
        return result;
    }

    const liberty_file& file_;
    const table_reader& tables_;
    const pin_limits& limits_; ///< of pins that do not say
    const cell& cell_;
    const liberty_group& group_;
    std::vector<std::string> inputs_;
    std::vector<named_function> outputs_;
};

} // namespace detail

/// The tables of the cells of `library`, which was read from the same file. Timing groups that are not
/// combinational (checks, three-state) are left out; those with a condition stay, as one arc each. Without
/// timing_sense the function decides. Throws `argument_error` if the file has no cell of a name,
/// `parse_error` on wrong numbers, axes, conditions, senses and pins. Time linear in the size of the file.
[[nodiscard]] inline library_tables read_tables(const liberty_file& file, const cell_library& library) {
    const detail::table_reader tables(file);
    const liberty_group& root = file.library();
    library_tables result;
    std::optional<double> voltage = liberty_quantity(file, root, "nom_voltage");
    if (!voltage)
        for (const liberty_group& group : root.groups)
            if (group.name == "operating_conditions" && group.arguments.size() == 1 &&
                root.value("default_operating_conditions") == group.arguments.front())
                voltage = liberty_quantity(file, group, "voltage");
    result.voltage = voltage.value_or(0) * tables.units().voltage;
    const pin_limits limits = detail::read_default_limits(file, tables.units().time);
    result.max_transition = limits.max_transition;

    std::map<std::string_view, const liberty_group*> groups;
    for (const liberty_group& group : root.groups)
        if (group.name == "cell" && group.arguments.size() == 1)
            groups.emplace(group.arguments.front(), &group);
    result.cells.reserve(library.cells().size());
    for (const cell& cell : library.cells()) {
        const auto found = groups.find(cell.name);
        if (found == groups.end())
            throw argument_error("library", library.name(),
                                 "cell " + cell.name + " is not in the file " + file.name());
        result.cells.push_back(detail::cell_tables_reader(file, tables, limits, cell, *found->second).read());
    }
    return result;
}

} // namespace dlgn
