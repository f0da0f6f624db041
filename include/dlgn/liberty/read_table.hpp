#pragma once

/// \file
/// Liberty's lookup tables, from tree to `lookup_table`.

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <dlgn/core/index_map.hpp>
#include <dlgn/core/text.hpp>
#include <dlgn/liberty/ast.hpp>
#include <dlgn/liberty/lookup_table.hpp>
#include <dlgn/liberty/units.hpp>
#include <dlgn/liberty/values.hpp>

namespace dlgn::detail {

/// Reads the tables of one library of a file. The file must outlive the reader.
class table_reader {
public:
    table_reader(const liberty_file& file, const liberty_group& library)
        : file_(file), units_(read_units(file, library)) {
        for (const liberty_group& group : library.groups)
            if ((group.name == "lu_table_template" || group.name == "power_lut_template") &&
                group.arguments.size() == 1 &&
                places_.try_emplace(group.arguments.front(), templates_.size()).second)
                templates_.push_back(&group);
    }

    [[nodiscard]] const liberty_units& units() const noexcept { return units_; }

    /// The table of a group such as cell_rise, its values times `unit`. Throws `parse_error` on an unknown
    /// template, axes other than input slew and output load, axes that do not rise, and wrong numbers or
    /// counts of them.
    [[nodiscard]] lookup_table read(const liberty_group& group, double unit) const {
        return read(group, unit, &table_reader::delay_axis);
    }

    /// The table of a group such as rise_constraint, in ns: by the slew of the data and that of the clock.
    /// Throws likewise.
    [[nodiscard]] lookup_table read_check(const liberty_group& group) const {
        return read(group, units_.time, &table_reader::check_axis);
    }

private:
    enum class variable_kind { none, slew, load }; ///< load: of a check the slew of the clock
    struct meaning {
        variable_kind variable = variable_kind::none;
        double unit = 1;
    };
    struct axis {
        variable_kind variable = variable_kind::none;
        std::vector<double> points; ///< ns or pF
    };
    using naming = meaning (table_reader::*)(std::string_view) const;

    [[nodiscard]] meaning delay_axis(std::string_view name) const {
        if (name == "input_net_transition" || name == "input_transition_time")
            return {variable_kind::slew, units_.time};
        if (name == "total_output_net_capacitance")
            return {variable_kind::load, units_.capacitance};
        file_.fail(name, "a table by '" + std::string(name) + "', not by input slew and output load");
    }
    [[nodiscard]] meaning check_axis(std::string_view name) const {
        if (name == "constrained_pin_transition")
            return {variable_kind::slew, units_.time};
        if (name == "related_pin_transition")
            return {variable_kind::load, units_.time};
        file_.fail(name, "a check by '" + std::string(name) + "', not by the slews of data and clock");
    }

    [[nodiscard]] lookup_table read(const liberty_group& group, double unit, naming names) const {
        std::vector<double> values = numbers(group, "values");
        for (double& value : values)
            value *= unit;
        const axis first = read_axis(group, "variable_1", "index_1", names);
        const axis second = read_axis(group, "variable_2", "index_2", names);
        if (read_axis(group, "variable_3", "index_3", names).variable != variable_kind::none)
            file_.fail(group.name, "a table with three axes");
        if (first.variable == second.variable && first.variable != variable_kind::none)
            file_.fail(group.name, "both axes of the table are the same");
        const std::size_t rows = std::max<std::size_t>(first.points.size(), 1);
        const std::size_t columns = std::max<std::size_t>(second.points.size(), 1);
        if (values.size() != rows * columns)
            file_.fail(group.find("values")->name, to_text(values.size()) + " values in a table of " +
                                                       to_text(rows) + " x " + to_text(columns));
        if (first.variable == variable_kind::load || second.variable == variable_kind::slew) {
            std::vector<double> turned(values.size());
            for (std::size_t row = 0; row < rows; ++row)
                for (std::size_t column = 0; column < columns; ++column)
                    turned[column * rows + row] = values[row * columns + column];
            return {second.points, first.points, std::move(turned)};
        }
        return {first.points, second.points, std::move(values)};
    }

    /// The template a table names; null for a scalar.
    [[nodiscard]] const liberty_group* template_of(const liberty_group& group) const {
        if (group.arguments.empty() || group.arguments.front() == "scalar")
            return nullptr;
        const auto found = places_.find(group.arguments.front());
        if (found == places_.end())
            file_.fail(group.arguments.front(),
                       "unknown table template '" + std::string(group.arguments.front()) + "'");
        return templates_[found->second];
    }

    /// What a variable of the template means, with the table's own points or else the template's.
    [[nodiscard]] axis read_axis(const liberty_group& group, std::string_view variable,
                                 std::string_view index, naming names) const {
        const liberty_group* const shape = template_of(group);
        const auto name = shape == nullptr ? std::nullopt : shape->value(variable);
        if (!name)
            return {};
        const auto [kind, unit] = (this->*names)(*name);
        axis result{kind, {}};
        const liberty_group& source = group.find(index) != nullptr ? group : *shape;
        result.points = numbers(source, index);
        for (double& point : result.points)
            point *= unit;
        for (std::size_t i = 1; i < result.points.size(); ++i)
            if (!(result.points[i - 1] < result.points[i]))
                file_.fail(source.find(index)->name, "an axis must rise from point to point");
        return result;
    }

    /// All numbers of an attribute's texts, of which each may hold many.
    [[nodiscard]] std::vector<double> numbers(const liberty_group& group, std::string_view attribute) const {
        const liberty_attribute* const found = group.find(attribute);
        if (found == nullptr)
            file_.fail(group.name, "the table has no " + std::string(attribute));
        constexpr std::string_view separators = " \t\r\n\f\v,\\";
        std::vector<double> result;
        for (const std::string_view text : found->values)
            for (std::size_t at = text.find_first_not_of(separators); at != std::string_view::npos;) {
                const std::size_t end = std::min(text.find_first_of(separators, at), text.size());
                result.push_back(liberty_number(file_, text.substr(at, end - at)));
                at = text.find_first_not_of(separators, end);
            }
        if (result.empty())
            file_.fail(found->name, std::string(attribute) + " has no numbers");
        return result;
    }

    const liberty_file& file_;
    liberty_units units_;
    name_index places_; ///< in `templates_`
    std::vector<const liberty_group*> templates_;
};

} // namespace dlgn::detail
