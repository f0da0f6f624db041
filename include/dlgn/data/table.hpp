#pragma once

/// \file
/// Labelled rows of numbers and categories.

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include <dlgn/data/table_params.hpp>
#include <dlgn/encoder/row_view.hpp>

namespace dlgn {

/// A column of a table: numbers, or categories.
struct table_column {
    std::string name;                      ///< in the file's header
    std::vector<std::string> categories{}; ///< their names; empty: a column of numbers
    std::size_t field = 0;                 ///< its place in a row of the file, counted from 0
    bool used = true; ///< false: not read, all values are NaN, and the file need not have it

    /// Whether values are places in a list of names.
    [[nodiscard]] bool is_category() const noexcept { return !categories.empty(); }
    friend bool operator==(const table_column&, const table_column&) = default;
};

/// What the values of a table mean, and where they stand in a row of a file.
struct table_schema {
    std::vector<table_column> columns;    ///< the label's not among them
    std::vector<std::string> class_names; ///< by label
    std::string label_name;               ///< of the label's column
    std::size_t label_field = 0;          ///< its place in a row of the file, counted from 0
    std::size_t fields = 0;               ///< in a row of the file, those left out included
    bool named = false;    ///< whether the file has names; otherwise they are c1, c2, … by their place
    table_params params{}; ///< read with
};

/// rows × columns numbers and a label for each row. A category is its place in the column's list; NaN is a
/// value that is not known.
struct table {
    table_schema schema;              ///< what the values mean
    std::size_t rows = 0;             ///< number of rows
    std::vector<double> values;       ///< row by row
    std::vector<std::uint8_t> labels; ///< one for each row, from 0; empty if the file had none
    /// Whether the columns of an earlier schema were found by their places, because the file has no names, or
    /// the schema has none.
    bool by_place = false;
    /// Of a table that was read by an earlier schema, for each column the rows with a category that it does
    /// not have, which are not known; otherwise empty.
    std::vector<std::size_t> unseen{};

    /// Number of columns, the label not among them.
    [[nodiscard]] std::size_t columns() const noexcept { return schema.columns.size(); }
    /// Number of classes.
    [[nodiscard]] std::size_t classes() const noexcept { return schema.class_names.size(); }
    /// The value of a row in a column. Neither is checked.
    [[nodiscard]] double operator()(std::size_t row, std::size_t column) const noexcept {
        return values[row * columns() + column];
    }
    /// The rows for an encoder whose features are the columns, with the same categories (see `encode`).
    [[nodiscard]] row_view view() const& { return {values, rows, columns()}; }
    void view() const&& = delete;
};

/// The rows at `indices`, in that order. Throws `argument_error` if one does not exist, or if the table has
/// not all values or labels.
[[nodiscard]] table subset(const table& data, std::span<const std::size_t> indices);

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/data/impl/table.hpp>
#endif
