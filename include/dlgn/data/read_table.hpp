#pragma once

/// \file
/// Tables from text: comma-separated values and their kin, and ARFF.

#include <filesystem>
#include <string_view>

#include <dlgn/core/file.hpp>
#include <dlgn/data/loader.hpp>
#include <dlgn/data/table.hpp>
#include <dlgn/data/table_params.hpp>

namespace dlgn {
namespace detail {

/// Throws `argument_error` for what cannot separate fields, or classes that cannot be.
void check(const table_params& params);

} // namespace detail

/// Reads a table from text. `name` is for messages. What it is, is found out: ARFF (`@relation`), or rows of
/// fields as spreadsheets, pandas and numpy write them: fields between quotes, a byte-order mark, any line
/// ends, a header or none, the separator, a first column that only numbers the rows. A column with a value
/// that is neither a number nor missing is one of categories; these and the classes are sorted (numbers by
/// value, then texts by bytes), or as ARFF declares them, so they do not depend on the order of rows. A
/// number below the range of double is 0, above it infinite; NaN is missing.
///
/// More than 20 different values of a column must be declared to be categories (`table_params::categories`)
/// if nine in ten of them are in fewer than 5 rows, if they look like numbers, dates or times in other forms
/// (`1,234`, `12 %`, `31.1.2024`), if most are numbers, or if they are more than 100; or the column is left
/// out.
///
/// Throws `column_error` for columns that are not; `parse_error` with file, line and column for a row of
/// another length, a row without label, a 257th class, two columns of one name; `file_error` for what is no
/// text, or has no row or only one class; `argument_error` for `params` that do not fit. Time and memory
/// proportional to the text.
[[nodiscard]] table parse_table(std::string_view text, std::string_view name,
                                const table_params& params = {});

/// Reads rows of the same kind as a table read before, such as the test rows to its training rows: the
/// columns are found by their names if both files have names, or a header has those that the schema uses, and
/// otherwise by their places. A category that the first table does not have is unknown: NaN. A class that it
/// does not have is an error, unless `use` says otherwise. Throws as the other, `file_error` if a column is
/// missing, and `argument_error` for a place that the schema's rows do not have.
[[nodiscard]] table parse_table(std::string_view text, std::string_view name, const table_schema& schema,
                                const table_use& use = {});

/// Reads a file. Throws `file_error` if it cannot be read, and as `parse_table`. A packed file needs a `load`
/// that unpacks.
[[nodiscard]] table read_table(const std::filesystem::path& path, const table_params& params = {},
                               const file_loader& load = read_file);

/// As the other `parse_table`, from a file.
[[nodiscard]] table read_table(const std::filesystem::path& path, const table_schema& schema,
                               const table_use& use = {}, const file_loader& load = read_file);

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/data/impl/read_table.hpp>
#endif
