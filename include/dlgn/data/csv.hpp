#pragma once

/// \file
/// Tables of numbers as comma-separated text, and as bits.

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <dlgn/core/bits.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/file.hpp>
#include <dlgn/core/text.hpp>
#include <dlgn/data/dataset.hpp>

namespace dlgn {

/// Numbers, rows × columns, and a label below `classes` for each row.
struct numeric_table {
    std::vector<double> values; ///< row by row
    std::vector<std::uint8_t> labels;
    std::size_t rows = 0;
    std::size_t columns = 0;
    std::size_t classes = 0;

    [[nodiscard]] double operator()(std::size_t row, std::size_t column) const noexcept {
        return values[row * columns + column];
    }
};

struct csv_params {
    char separator = ',';
    bool header = false;                          ///< the first line holds names, not numbers
    std::optional<std::size_t> label_column = {}; ///< counted from 0; the last one if not given
    std::size_t classes = 0;                      ///< 0: one more than the highest label
};

namespace detail {

[[nodiscard]] inline std::string_view trim(std::string_view text) noexcept {
    const std::size_t first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

} // namespace detail

/// Reads rows of numbers of which one is the label, an integer 0 to 255. Blanks around numbers, empty lines
/// and both line endings are accepted. Throws `parse_error` with `name`, line and column of a field that is
/// not a finite number, a row of another length or a bad label, and `file_error` if there is no row.
[[nodiscard]] inline numeric_table parse_csv(std::string_view text, std::string_view name,
                                             const csv_params& params = {}) {
    numeric_table table;
    if (params.classes > 256)
        throw argument_error("classes", params.classes, "must be at most 256");
    const unsigned label_limit = params.classes == 0 ? 256 : static_cast<unsigned>(params.classes);
    std::size_t fields = 0;
    std::size_t highest = 0;
    bool skip = params.header;
    for (std::size_t line = 1, next = 0; next < text.size(); ++line) {
        const std::size_t stop = std::min(text.find('\n', next), text.size());
        std::string_view row = text.substr(next, stop - next);
        next = stop + 1;
        if (row.ends_with('\r'))
            row.remove_suffix(1);
        if (detail::trim(row).empty())
            continue;
        if (skip) {
            skip = false;
            continue;
        }
        if (fields == 0) {
            fields = 1 + static_cast<std::size_t>(std::ranges::count(row, params.separator));
            if (fields < 2)
                throw parse_error(name, line, 1, "a row needs a number and a label, there is one field");
            if (params.label_column.value_or(0) >= fields)
                throw argument_error("label column", *params.label_column,
                                     std::string(name) + " has only " + std::to_string(fields) + " columns");
        }
        const std::size_t label_field = params.label_column.value_or(fields - 1);
        std::size_t start = 0;
        for (std::size_t field = 0; field < fields; ++field) {
            if (start > row.size())
                throw parse_error(name, line, row.size() + 1,
                                  "the row has " + std::to_string(field) + " fields, the first row has " +
                                      std::to_string(fields));
            const std::size_t end = std::min(row.find(params.separator, start), row.size());
            const std::string_view digits = detail::trim(row.substr(start, end - start));
            if (field == label_field) {
                const std::optional<unsigned> label = parse_number<unsigned>(digits);
                if (!label || *label >= label_limit)
                    throw parse_error(name, line, start + 1,
                                      "\"" + std::string(digits) + "\" is no label, expected 0 to " +
                                          std::to_string(label_limit - 1));
                table.labels.push_back(static_cast<std::uint8_t>(*label));
                highest = std::max<std::size_t>(highest, *label);
            } else {
                const std::optional<double> value = parse_number<double>(digits);
                if (!value || !std::isfinite(*value))
                    throw parse_error(name, line, start + 1,
                                      "\"" + std::string(digits) + "\" is not a finite number");
                table.values.push_back(*value);
            }
            start = end + 1;
        }
        if (start <= row.size())
            throw parse_error(name, line, start,
                              "the row has more than the " + std::to_string(fields) +
                                  " fields of the first row");
        ++table.rows;
    }
    if (table.rows == 0)
        throw file_error(name, "has no rows");
    table.columns = fields - 1;
    table.classes = params.classes == 0 ? highest + 1 : params.classes;
    return table;
}

/// Reads a file. Throws `file_error` if it cannot be read, and as `parse_csv`.
[[nodiscard]] inline numeric_table read_csv(const std::filesystem::path& path,
                                            const csv_params& params = {}) {
    return parse_csv(read_file(path), path.string(), params);
}

/// For each column, `bits` thresholds between as nearly equal numbers of its values as they allow; equal
/// neighbours stay, so that every column has the same number of bits. columns × bits.
[[nodiscard]] inline std::vector<double> quantile_thresholds(const numeric_table& table, std::size_t bits) {
    if (bits == 0)
        throw argument_error("bits", bits, "must be at least 1 for each column");
    if (table.rows == 0)
        throw argument_error("rows", table.rows, "must be at least 1");
    std::vector<double> thresholds;
    thresholds.reserve(table.columns * bits);
    std::vector<double> sorted(table.rows);
    for (std::size_t column = 0; column < table.columns; ++column) {
        for (std::size_t row = 0; row < table.rows; ++row)
            sorted[row] = table(row, column);
        std::ranges::sort(sorted);
        for (std::size_t t = 0; t < bits; ++t)
            thresholds.push_back(sorted[(t + 1) * (table.rows - 1) / (bits + 1)]);
    }
    return thresholds;
}

/// Thermometer code of a table: feature `column · bits + t` of a row is `value > thresholds[column · bits +
/// t]`. Throws `argument_error` if the thresholds are not a positive number for each column.
[[nodiscard]] inline dataset thermometer(const numeric_table& table, std::span<const double> thresholds) {
    if (table.columns == 0 || thresholds.empty() || thresholds.size() % table.columns != 0)
        throw argument_error("thresholds", thresholds.size(),
                             "must be the same number for each of the " + std::to_string(table.columns) +
                                 " columns");
    const std::size_t bits = thresholds.size() / table.columns;
    dataset data{bit_matrix(table.rows, thresholds.size()), table.labels, table.classes};
    for (std::size_t row = 0; row < table.rows; ++row)
        for (std::size_t feature = 0; feature < thresholds.size(); ++feature)
            data.inputs.set(row, feature, table(row, feature / bits) > thresholds[feature]);
    return data;
}

} // namespace dlgn
