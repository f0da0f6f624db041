#pragma once

/// \file
/// The columns of a text with rows, before it is known what is in them.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <dlgn/core/error.hpp>
#include <dlgn/core/text.hpp>
#include <dlgn/data/cell_text.hpp>
#include <dlgn/data/record_reader.hpp>

namespace dlgn::detail {

/// What a column holds: as its values say, or as declared; or whether it matters at all.
enum class column_kind { found, number, category, unused };

struct source_column {
    std::string name;
    column_kind kind = column_kind::found;
    std::vector<std::string> declared{}; ///< all its categories; empty: those that occur
    bool agreed = false;                 ///< somebody says that its values are categories
    const char* place = nullptr;         ///< of its name in the text, if it has one there
};

/// A text whose header, if any, has been read.
struct table_source {
    record_reader records; ///< at the first row of values
    std::vector<source_column> columns;
    bool named = false;   ///< the names are from the text
    bool index = false;   ///< the first column numbers the rows
    std::size_t tail = 0; ///< columns without a name behind all others: separators that stand at line ends
};

/// The place of the column with that name, or, if there is none, of that number, counted from 1 or, if
/// negative, from the end.
[[nodiscard]] inline std::optional<std::size_t> find_column(const std::vector<source_column>& columns,
                                                            std::string_view reference) {
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (columns[i].name == reference)
            return i;
    const auto number = parse_number<long long>(reference);
    const auto count = static_cast<long long>(columns.size());
    if (!number || *number == 0 || *number > count || *number < -count)
        return std::nullopt;
    return static_cast<std::size_t>(*number > 0 ? *number - 1 : count + *number);
}

/// The same; throws `argument_error` named `what` if there is none.
[[nodiscard]] inline std::size_t require_column(const table_source& source, std::string_view what,
                                                std::string_view reference) {
    if (const auto found = find_column(source.columns, reference))
        return *found;
    std::string names;
    for (std::size_t i = 0; i < source.columns.size() && source.named; ++i) {
        names += (i == 0 ? ": " : ", ") + source.columns[i].name;
        if (names.size() > 200) {
            names += ", ...";
            break;
        }
    }
    throw argument_error(what, shown_text(reference),
                         std::string(source.records.name()) + " has no such column, but " +
                             std::to_string(source.columns.size()) + (source.named ? names : std::string()));
}

/// `column 3 ("age")`, for messages.
[[nodiscard]] inline std::string describe_column(const std::vector<source_column>& columns,
                                                 std::size_t field) {
    return "column " + std::to_string(field + 1) + " (" + shown_text(columns[field].name) + ")";
}

} // namespace dlgn::detail
