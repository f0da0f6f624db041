#pragma once

/// \file
/// The bodies of <dlgn/data/read_table.hpp>.

#include <dlgn/data/read_table.hpp>

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

#include <dlgn/core/error.hpp>
#include <dlgn/core/file.hpp>
#include <dlgn/core/index_map.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/data/cell_text.hpp>
#include <dlgn/data/loader.hpp>
#include <dlgn/data/open_table.hpp>
#include <dlgn/data/row_reader.hpp>
#include <dlgn/data/table.hpp>
#include <dlgn/data/table_params.hpp>
#include <dlgn/data/table_source.hpp>
#include <dlgn/data/utf8.hpp>

namespace dlgn::detail {

DLGN_INLINE void check(const table_params& params) {
    if (std::string_view("\"\r\n+-.0123456789").find(params.separator) != std::string_view::npos)
        throw argument_error("separator", shown_text({&params.separator, 1}), "cannot separate fields");
    if (params.classes.size() > 256)
        throw argument_error("classes", params.classes.size(), "must be at most 256");
    for (std::size_t i = 0; i < params.classes.size(); ++i)
        if (std::count(params.classes.begin(), params.classes.end(), params.classes[i]) > 1)
            throw argument_error("class", shown_text(params.classes[i]), "must not come twice");
}

/// Which columns of a source are used for what.
struct column_roles {
    std::size_t label = 0;
    std::vector<std::size_t> used; ///< all others that are not left out

    /// Sets the kinds of the source's columns too. Throws `argument_error` for a column that does not exist
    /// or has two roles.
    column_roles(table_source& source, const table_params& params) {
        const std::size_t fields = source.columns.size();
        std::vector<bool> out(fields);
        for (const std::string& reference : params.leave_out)
            out[require_column(source, "column left out", reference)] = true;
        for (const std::string& reference : params.numbers)
            source.columns[require_column(source, "column of numbers", reference)].kind = column_kind::number;
        for (const std::string& reference : params.categories) {
            source_column& column = source.columns[require_column(source, "column of categories", reference)];
            if (std::find(params.numbers.begin(), params.numbers.end(), reference) != params.numbers.end())
                throw argument_error("column of categories", shown_text(reference), "is to be numbers too");
            column.kind = column_kind::category;
            column.agreed = true;
        }
        if (!params.label.empty())
            label = require_column(source, "label", params.label);
        if (source.index && (params.label.empty() || label != 0))
            out[0] = true;
        for (std::size_t i = fields - source.tail; i < fields; ++i)
            out[i] = out[i] || params.label.empty() || label != i;
        if (params.label.empty())
            for (label = fields - 1; label > 0 && out[label];)
                --label;
        if (out[label])
            throw argument_error("label", shown_text(source.columns[label].name), "is left out");
        for (std::size_t i = 0; i < fields; ++i)
            if (i != label && !out[i])
                used.push_back(i);
        if (used.empty())
            throw argument_error("columns", 1,
                                 std::string(source.records.name()) + " needs a feature beside the label");
    }
};

/// Some fields of a source by their names. Throws `parse_error` if two have one name.
[[nodiscard]] inline name_index fields_by_name(const table_source& source, std::vector<std::size_t> fields) {
    std::sort(fields.begin(), fields.end());
    name_index result;
    for (const std::size_t field : fields) {
        const source_column& column = source.columns[field];
        if (const auto [same, is_new] = result.emplace(column.name, field); !is_new)
            source.records.fail(column.place, "column " + std::to_string(field + 1) + " has the name " +
                                                  shown_text(column.name) + " of column " +
                                                  std::to_string(same->second + 1));
    }
    return result;
}

/// Whether a header has the names of all columns of a schema that are used, and that of the label unless it
/// may be absent: then they count, even if the schema's are not from a header.
[[nodiscard]] inline bool has_names(const table_source& source, const table_schema& schema,
                                    bool without_labels) {
    std::unordered_set<std::string_view> names;
    for (const source_column& column : source.columns)
        names.insert(column.name);
    return (without_labels || names.contains(schema.label_name)) &&
           std::all_of(schema.columns.begin(), schema.columns.end(), [&](const table_column& column) {
               return !column.used || names.contains(column.name);
           });
}

inline void check_place(std::size_t field, std::size_t fields) {
    if (field >= fields)
        throw argument_error("field", field, "must be below the " + std::to_string(fields) + " of a row");
}

} // namespace dlgn::detail

namespace dlgn {

DLGN_INLINE table parse_table(std::string_view text, std::string_view name, const table_params& params) {
    if (!detail::is_utf8(text)) {
        detail::check_text(text, name);
        return parse_table(detail::to_utf8(text), name, params);
    }
    detail::check(params);
    detail::table_source source = detail::open_table(text, name, params, nullptr);
    if (source.columns.size() < 2)
        source.records.fail_here("a row needs a feature and a label, there is one field");
    for (std::size_t i = 0; i < source.columns.size() && !source.named; ++i)
        source.columns[i].name = "c" + std::to_string(i + 1);
    const detail::column_roles roles(source, params);
    std::vector<std::size_t> fields = roles.used;
    fields.push_back(roles.label);
    static_cast<void>(detail::fields_by_name(source, std::move(fields)));

    std::vector<detail::row_reader::wanted> columns;
    for (const std::size_t field : roles.used) {
        const detail::source_column& column = source.columns[field];
        columns.push_back(
            {field, column.kind, column.declared, !column.declared.empty(), column.agreed, column.place});
    }
    std::vector<std::string> classes = params.classes;
    if (classes.empty())
        for (const std::string& declared : source.columns[roles.label].declared)
            classes.push_back(detail::class_of(declared, params, false));
    detail::row_reader reader(source, params, std::move(columns), roles.label, classes);
    reader.read();
    if (reader.rows == 0)
        throw file_error(name, "has no rows");
    reader.check_categories();
    if (std::count(reader.labels.begin(), reader.labels.end(), reader.labels.front()) ==
        static_cast<std::ptrdiff_t>(reader.labels.size()))
        throw file_error(name, "has only one class, " +
                                   detail::shown_text(reader.classes()[reader.labels.front()]) + " in " +
                                   detail::describe_column(source.columns, roles.label));
    if (params.label.empty() && classes.empty() && reader.classes().size() > 20 &&
        2 * reader.classes().size() > reader.rows)
        throw file_error(name, std::to_string(reader.classes().size()) + " different labels in " +
                                   std::to_string(reader.rows) + " rows in " +
                                   detail::describe_column(source.columns, roles.label) +
                                   ": name the column of the label, this one or another");
    table result{{.columns = {},
                  .class_names = reader.classes(),
                  .label_name = source.columns[roles.label].name,
                  .label_field = roles.label,
                  .fields = source.columns.size(),
                  .named = source.named,
                  .params = params},
                 reader.rows,
                 std::move(reader.values),
                 std::move(reader.labels)};
    for (std::size_t i = 0; i < roles.used.size(); ++i)
        result.schema.columns.push_back(
            {source.columns[roles.used[i]].name, reader.categories(i), roles.used[i]});
    return result;
}

DLGN_INLINE table parse_table(std::string_view text, std::string_view name, const table_schema& schema,
                              const table_use& use) {
    if (!detail::is_utf8(text)) {
        detail::check_text(text, name);
        return parse_table(detail::to_utf8(text), name, schema, use);
    }
    detail::check(schema.params);
    detail::table_source source = detail::open_table(text, name, schema.params, &schema, use.without_labels);
    const std::size_t fields = source.columns.size();
    std::vector<std::size_t> used;
    std::optional<std::size_t> label;
    const bool by_name =
        source.named && (schema.named || detail::has_names(source, schema, use.without_labels));
    if (by_name) {
        std::unordered_set<std::string_view> names = {schema.label_name};
        for (const table_column& column : schema.columns)
            names.insert(column.name);
        std::vector<std::size_t> found;
        for (std::size_t i = 0; i < fields; ++i)
            if (names.contains(source.columns[i].name))
                found.push_back(i);
        const auto fields_of = detail::fields_by_name(source, std::move(found));
        for (const table_column& column : schema.columns) {
            const auto field = fields_of.find(column.name);
            if (field == fields_of.end() && column.used)
                throw file_error(name, "has no column " + detail::shown_text(column.name));
            used.push_back(field == fields_of.end() ? 0 : field->second); // 0: any, it is not read
        }
        if (const auto field = fields_of.find(schema.label_name); field != fields_of.end())
            label = field->second;
    } else {
        const auto layout = detail::layout_of(schema, fields, use.without_labels);
        if (!layout)
            throw file_error(name, "has " + std::to_string(fields) + " columns, there should be " +
                                       std::to_string(schema.fields));
        used = layout->columns;
        label = layout->label;
        for (const std::size_t field : used)
            detail::check_place(field, fields);
        if (label)
            detail::check_place(*label, fields);
    }
    if (!label && !use.without_labels)
        throw file_error(name, schema.label_name.empty()
                                   ? "has names of columns, of which nobody said which is the label's"
                                   : "has no column " + detail::shown_text(schema.label_name) + " of labels");
    std::vector<detail::row_reader::wanted> columns;
    for (std::size_t i = 0; i < used.size(); ++i) {
        const table_column& column = schema.columns[i];
        if (source.columns[used[i]].name.empty())
            source.columns[used[i]].name = column.name;
        const auto kind = !column.used           ? detail::column_kind::unused
                          : column.is_category() ? detail::column_kind::category
                                                 : detail::column_kind::number;
        columns.push_back({used[i], kind, column.categories, false, true, nullptr});
    }
    if (label && source.columns[*label].name.empty())
        source.columns[*label].name = schema.label_name;
    detail::row_reader reader(source, schema.params, std::move(columns), label, schema.class_names);
    reader.use_classes(use.drop_unseen);
    reader.read();
    if (reader.rows == 0)
        throw file_error(name, "has no rows");
    return {schema,
            reader.rows,
            std::move(reader.values),
            std::move(reader.labels),
            !by_name,
            std::move(reader.unseen)};
}

DLGN_INLINE table read_table(const std::filesystem::path& path, const table_params& params,
                             const file_loader& load) {
    return parse_table(load(path), path.string(), params);
}

DLGN_INLINE table read_table(const std::filesystem::path& path, const table_schema& schema,
                             const table_use& use, const file_loader& load) {
    return parse_table(load(path), path.string(), schema, use);
}

} // namespace dlgn
