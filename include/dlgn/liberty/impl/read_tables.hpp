#pragma once

/// \file
/// The bodies of <dlgn/liberty/read_tables.hpp>.

#include <dlgn/liberty/read_tables.hpp>

#include <cmath>
#include <cstddef>
#include <deque>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <dlgn/core/error.hpp>
#include <dlgn/core/index_map.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/core/text.hpp>
#include <dlgn/liberty/ast.hpp>
#include <dlgn/liberty/cell_library.hpp>
#include <dlgn/liberty/cell_tables.hpp>
#include <dlgn/liberty/cell_tables_reader.hpp>
#include <dlgn/liberty/read_limits.hpp>
#include <dlgn/liberty/read_table.hpp>
#include <dlgn/liberty/units.hpp>
#include <dlgn/liberty/values.hpp>

namespace dlgn::detail {

/// V, of one library, if it says.
[[nodiscard]] inline std::optional<double> read_voltage(const liberty_file& file,
                                                        const liberty_group& library, double unit) {
    std::optional<double> voltage = liberty_quantity(file, library, "nom_voltage");
    if (!voltage)
        for (const liberty_group& group : library.groups)
            if (group.name == "operating_conditions" && group.arguments.size() == 1 &&
                library.value("default_operating_conditions") == group.arguments.front())
                voltage = liberty_quantity(file, group, "voltage");
    return voltage && *voltage > 0 ? std::optional(*voltage * unit) : std::nullopt;
}

/// Adds what one library says of all its cells.
inline void merge_voltage(library_tables& tables, std::optional<double> voltage) {
    if (!voltage || !tables.voltage_fault.empty())
        return;
    if (tables.voltage == 0)
        tables.voltage = *voltage;
    else if (std::abs(*voltage - tables.voltage) > 1e-6 * tables.voltage) {
        tables.voltage_fault = "its parts say different voltages, " + to_text(tables.voltage) + " and " +
                               to_text(*voltage) + " V";
        tables.voltage = 0;
    }
}

} // namespace dlgn::detail

namespace dlgn {

DLGN_INLINE library_tables read_tables(std::span<const liberty_file> files, const cell_library& library) {
    struct source {
        const liberty_file* file;
        const liberty_group* library;
        const detail::table_reader* tables;
        const pin_limits* limits;
        const liberty_group* cell;
    };
    library_tables result;
    std::deque<detail::table_reader> readers;
    std::deque<pin_limits> limits;
    detail::name_index places; // in `sources`
    std::vector<source> sources;
    for (const liberty_file& file : files)
        for (const liberty_group& root : file.libraries()) {
            const detail::table_reader& tables = readers.emplace_back(file, root);
            const pin_limits& defaults =
                limits.emplace_back(detail::read_default_limits(file, root, tables.units().time));
            detail::merge_voltage(result, detail::read_voltage(file, root, tables.units().voltage));
            if (result.max_transition == 0 ||
                (defaults.max_transition > 0 && defaults.max_transition < result.max_transition))
                result.max_transition = defaults.max_transition;
            for (const liberty_group& group : root.groups)
                if (group.name == "cell" && group.arguments.size() == 1 &&
                    places.try_emplace(group.arguments.front(), sources.size()).second)
                    sources.push_back({&file, &root, &tables, &defaults, &group});
        }
    if (!readers.empty())
        result.units = readers.front().units();
    result.cells.reserve(library.size());
    for (std::size_t index = 0; index < library.size(); ++index) {
        const cell& cell = library.at(index);
        const auto found = places.find(cell.name);
        if (found == places.end())
            throw argument_error("library", library.name(),
                                 "cell " + cell.name + " is not in " +
                                     (files.size() == 1 ? "the file " + files.front().name() : "the files"));
        const source& from = sources[found->second];
        result.cells.push_back(detail::cell_tables_reader(*from.file, *from.library, *from.tables,
                                                          *from.limits, cell, *from.cell)
                                   .read());
        const cell_tables& read = result.cells.back();
        for (std::size_t output = 0; output < cell.outputs.size(); ++output)
            if (const std::string& fault = read.delay_faults[output]; !fault.empty())
                result.left_out.push_back(
                    {cell.name, "delay of " + cell.outputs[output].name + ": " + fault});
        if (read.clocked && !read.clocked->fault.empty())
            result.left_out.push_back({cell.name, "checks: " + read.clocked->fault});
        if (!read.power_fault.empty())
            result.left_out.push_back({cell.name, "power: " + read.power_fault});
    }
    return result;
}

} // namespace dlgn
