#pragma once

/// \file
/// What kind of text with rows it is, and its header.

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

#include <dlgn/core/error.hpp>
#include <dlgn/data/arff.hpp>
#include <dlgn/data/cell_text.hpp>
#include <dlgn/data/record_reader.hpp>
#include <dlgn/data/table.hpp>
#include <dlgn/data/table_source.hpp>

namespace dlgn::detail {

/// Throws `file_error` if the bytes are no text.
inline void check_text(std::string_view text, std::string_view name) {
    if (text.starts_with("\x1f\x8b"))
        throw file_error(name,
                         "is compressed with gzip: unpack it first, or read it with a loader that does");
    if (text.starts_with("PK\x03\x04"))
        throw file_error(name, "is a ZIP archive or a spreadsheet, not a text: save it as CSV");
    if (text.starts_with("\xff\xfe") || text.starts_with("\xfe\xff"))
        throw file_error(name, "is written in UTF-16: save it as UTF-8");
    if (text.find('\0') != std::string_view::npos)
        throw file_error(name, "is not a text: it has a byte 0");
}

/// In a text of semicolons a number may have a decimal comma.
[[nodiscard]] inline bool decimal_comma(const record_reader& records) noexcept {
    return records.separator() == ';';
}

/// Whether the next row seems to hold names, by the 500 rows below it: two different ones stand above
/// numbers; or none of them occurs below, and one stands above numbers or above a few texts that come again
/// and again, all are texts, or those that are not are the columns' numbers. If all are, from 0 as pandas
/// writes them, one of them must not occur below.
[[nodiscard]] inline bool seems_header(record_reader records, const missing_words& missing) {
    const bool comma = decimal_comma(records);
    std::vector<record_cell> cells;
    if (!records.next(cells))
        return false;
    std::vector<std::string> first;
    for (const record_cell& cell : cells)
        first.emplace_back(cell.text);
    std::vector<bool> again(first.size()); // the number comes below
    enum { empty, numbers, texts };
    std::vector<int> below(first.size(), empty);
    std::vector<std::unordered_set<std::string>> different(first.size()); // texts
    std::size_t rows = 0;
    bool recurs = false;
    for (; rows < 500 && records.next(cells); ++rows)
        for (std::size_t i = 0; i < std::min(cells.size(), first.size()); ++i) {
            if (missing.contain(cells[i].text))
                continue;
            const auto value = parse_cell(cells[i].text, comma);
            const bool number = value.has_value();
            again[i] = again[i] || (number && *value == static_cast<double>(i));
            recurs = recurs || (!number && cells[i].text == first[i]);
            below[i] = !number || below[i] == texts ? texts : numbers;
            if (!number)
                different[i].emplace(cells[i].text);
        }
    bool apart = false, all_text = true, numbered = true, from_0 = first.size() >= 3;
    std::size_t count = 0;
    std::unordered_set<std::string_view> above_numbers;
    for (std::size_t i = 0; i < first.size(); ++i) {
        if (first[i].empty() && i == 0)
            continue; // above the numbers of the rows
        const auto number = parse_cell(first[i], comma);
        if (number) {
            const double place = *number - static_cast<double>(i);
            numbered = numbered && (place == 0 || place == -1);
            ++count;
        }
        from_0 = from_0 && first[i] == std::to_string(i);
        const bool text = !number && !missing.contain(first[i]);
        all_text = all_text && text;
        if (text && below[i] == numbers)
            above_numbers.insert(first[i]);
        apart = apart || (text && (below[i] == numbers ||
                                   (below[i] == texts && rows >= 10 && 5 * different[i].size() <= rows)));
    }
    if (recurs)
        return above_numbers.size() >= 2;
    from_0 = from_0 && rows >= 10 && std::find(again.begin(), again.end(), false) != again.end();
    return apart || all_text || from_0 ||
           (numbered && count >= 3 && (count < first.size() || first[0].empty()));
}

/// Where the columns of a schema stand in a row of a text without names, and the label if it is there.
struct row_layout {
    std::vector<std::size_t> columns;
    std::optional<std::size_t> label;
};

/// The layout of rows of so many fields: of all in the schema, or, with `without_labels`, of all but the
/// label, or of the columns alone. None if there must be another number of fields. Places are not checked.
[[nodiscard]] inline std::optional<row_layout> layout_of(const table_schema& schema, std::size_t fields,
                                                         bool without_labels) {
    const bool bare = without_labels && fields == schema.columns.size() && fields < schema.fields;
    const bool unlabelled = bare || (without_labels && fields + 1 == schema.fields);
    if (!unlabelled && fields != schema.fields)
        return std::nullopt;
    row_layout result;
    if (!unlabelled)
        result.label = schema.label_field;
    for (std::size_t i = 0; i < schema.columns.size(); ++i) {
        const std::size_t field = schema.columns[i].field;
        result.columns.push_back(bare ? i : field - (unlabelled && field > schema.label_field ? 1 : 0));
    }
    return result;
}

/// Whether a text is one of a column's categories.
[[nodiscard]] inline bool is_known(const table_column& column, std::string_view text, bool comma) {
    return std::find(column.categories.begin(), column.categories.end(), category_name(text, comma)) !=
           column.categories.end();
}

/// Whether the next row holds the names of a schema, or else cannot be its values: it has most of the names,
/// or a text where a number should be; or, of categories alone, not one that is known. Then it may be a row
/// of others only where the columns have no names, and it does not seem to be a header.
[[nodiscard]] inline bool is_header_of(const table_schema& schema, record_reader records,
                                       const missing_words& missing, bool without_labels) {
    const bool comma = decimal_comma(records);
    std::vector<record_cell> cells;
    if (record_reader ahead = records; !ahead.next(cells))
        return false;
    std::unordered_set<std::string_view> texts;
    for (const record_cell& cell : cells)
        texts.insert(cell.text);
    std::size_t used = 0, found = 0;
    for (const table_column& column : schema.columns) {
        used += column.used ? 1U : 0U;
        found += column.used && texts.contains(column.name) ? 1U : 0U;
    }
    if (schema.named && 2 * found > used)
        return true;
    const std::optional<row_layout> layout = layout_of(schema, cells.size(), without_labels);
    bool all_categories = true, known = false, missed = true;
    for (std::size_t i = 0; i < schema.columns.size(); ++i) {
        const table_column& column = schema.columns[i];
        const std::size_t field = layout ? layout->columns[i] : column.field;
        all_categories = all_categories && column.is_category();
        if (!column.used || field >= cells.size() || missing.contain(cells[field].text))
            continue;
        missed = false;
        if (!column.is_category() && !parse_cell(cells[field].text, comma))
            return true;
        known = known || (column.is_category() && is_known(column, cells[field].text, comma));
    }
    if (!all_categories || known || missed)
        return false;
    return schema.named || 2 * found > used || seems_header(records, missing);
}

/// Finds out what a text is and reads its header. Throws `file_error` if it is no text or has no row, and
/// `parse_error` for what is not understood. `schema`, if there is one, is that of the text's values, whose
/// labels may be absent if `without_labels`.
[[nodiscard]] inline table_source open_table(std::string_view text, std::string_view name,
                                             const table_params& params, const table_schema* schema,
                                             bool without_labels = false) {
    check_text(text, name);
    while (text.ends_with('\x1a')) // the end of a file of old systems
        text.remove_suffix(1);
    std::size_t at = text.starts_with("\xef\xbb\xbf") ? 3 : 0; // the byte-order mark of UTF-8
    if (arff_header arff(text, name, at); arff.recognised())
        return arff.read();

    // Lines before the rows: the separator, as a spreadsheet writes it, and comments, the last of which may
    // hold the names, as numpy writes them.
    char separator = params.separator;
    std::string_view names;
    while (at < text.size()) {
        const std::size_t stop = std::min(text.find_first_of("\r\n", at), text.size());
        const std::string_view line = text.substr(at, stop - at);
        if (line.size() == 5 && line.starts_with("sep="))
            separator = separator == '\0' ? line[4] : separator;
        else if (line.starts_with('#') || (line.starts_with('|') && separator != '|'))
            names = line.starts_with('#') ? line.substr(1) : std::string_view();
        else if (!line.empty())
            break;
        at = std::min(stop + 1, text.size());
    }
    if (separator == '\0')
        separator = find_separator(text, name, at);
    const record_form form{.separator = separator};
    const missing_words missing(params.missing);
    table_source source{record_reader(text, name, form, at), {}, false, false};
    std::vector<record_cell> cells;
    if (record_reader ahead = source.records; !ahead.next(cells))
        throw file_error(name, "has no rows");
    const auto take_names = [&] {
        for (const record_cell& cell : cells)
            source.columns.push_back({.name = std::string(cell.text), .place = cell.place});
        source.named = true;
    };
    const std::size_t fields = cells.size();
    if (params.header.value_or(true) && names.find('"') == std::string_view::npos)
        if (record_reader comment(names, name, form); comment.next(cells) && cells.size() == fields)
            take_names();
    if (!source.named) {
        const bool header =
            params.header
                ? *params.header
                : (schema != nullptr ? is_header_of(*schema, source.records, missing, without_labels)
                                     : seems_header(source.records, missing));
        if (header) {
            source.records.next(cells);
            take_names();
        } else {
            source.columns.resize(fields);
        }
    }
    while (source.named && source.tail + 2 < source.columns.size() &&
           source.columns[source.columns.size() - 1 - source.tail].name.empty())
        ++source.tail;
    source.index = source.named && source.columns.size() > 2 &&
                   (source.columns[0].name.empty() || source.columns[0].name == "Unnamed: 0");
    for (std::size_t i = 0; i < source.columns.size() && source.named; ++i)
        if (source.columns[i].name.empty())
            source.columns[i].name = "c" + std::to_string(i + 1);
    return source;
}

} // namespace dlgn::detail
