#pragma once

/// \file
/// The rows of a text as numbers and labels.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <dlgn/core/error.hpp>
#include <dlgn/data/cell_text.hpp>
#include <dlgn/data/found_categories.hpp>
#include <dlgn/data/name_codes.hpp>
#include <dlgn/data/open_table.hpp>
#include <dlgn/data/record_reader.hpp>
#include <dlgn/data/table.hpp>
#include <dlgn/data/table_source.hpp>

namespace dlgn::detail {

/// The class that a label of a file stands for.
[[nodiscard]] inline std::string class_of(std::string_view text, const table_params& params, bool comma) {
    const std::string name = category_name(text, comma);
    for (const auto& [label, mapped] : params.label_map)
        if (label == text || category_name(label, comma) == name)
            return mapped;
    return params.other_labels.empty() ? name : params.other_labels;
}

/// Reads the rows of a source.
class row_reader {
public:
    /// A wanted column of the source. `categories`: all there are; empty: those that occur, if its kind is
    /// not number. `closed`: any other value is an error, and otherwise not known. `agreed`: that they are
    /// categories has been said. `text`: where a text is that makes them so.
    struct wanted {
        std::size_t field;
        column_kind kind;
        std::vector<std::string> categories;
        bool closed;
        bool agreed;
        const char* text;
    };

    row_reader(const table_source& source, const table_params& params, std::vector<wanted> columns,
               std::optional<std::size_t> label_field, const std::vector<std::string>& classes)
        : source_(source), missing_(params.missing), comma_(decimal_comma(source.records)),
          columns_(std::move(columns)), label_field_(label_field),
          first_labels_(
              [&params, comma = comma_](std::string_view text) { return class_of(text, params, comma); },
              classes) {}

    /// Rows of another table than the one that the classes are from: a label with a full stop, as C4.5's
    /// files have it, is read without; one that is unknown is dropped with its row if `drop`.
    void use_classes(bool drop) noexcept {
        other_table_ = true;
        drop_ = drop;
    }

    /// All rows. Linear in the text, which is read once and, in part or if texts stand below many rows of
    /// numbers, once or twice more.
    void read() {
        constexpr std::size_t few = 1000;
        while (pass(few)) {
        }
        if (rows == few) {
            const std::size_t part = bytes_, all = source_.records.left();
            const std::size_t expected = part == 0 ? 0 : few * (all / part + 1);
            values.reserve(expected * columns_.size());
            labels.reserve(expected);
            while (pass(std::numeric_limits<std::size_t>::max())) {
            }
        }
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            if (columns_[i].kind != column_kind::category)
                continue;
            const std::vector<std::uint32_t> places = codes_[i].sort();
            for (std::size_t at = i; at < values.size(); at += columns_.size())
                if (values[at] == values[at])
                    values[at] = places[static_cast<std::size_t>(values[at])];
            columns_[i].categories = codes_[i].names();
        }
        const std::vector<std::uint32_t> places = labels_.sort();
        for (std::uint8_t& label : labels)
            label = static_cast<std::uint8_t>(places[label]);
    }

    /// Throws `column_error` for texts of which nobody said that they are categories, and which make no good
    /// ones. After `read`; linear in rows and texts.
    void check_categories() const {
        std::string problem;
        std::vector<column_error::named_field> doubtful;
        const char* place = nullptr;
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            const wanted& column = columns_[i];
            if (column.kind != column_kind::category || column.agreed)
                continue;
            std::vector<std::size_t> rows_of(column.categories.size());
            for (std::size_t at = i; at < values.size(); at += columns_.size())
                if (values[at] == values[at])
                    ++rows_of[static_cast<std::size_t>(values[at])];
            const std::string doubt = doubt_categories(column.categories, rows_of, comma_);
            if (doubt.empty())
                continue;
            problem += (doubtful.empty() ? "" : "; ") + describe_column(source_.columns, column.field) +
                       ": " + doubt;
            place = doubtful.empty() ? column.text : place;
            doubtful.push_back({source_.columns[column.field].name, column.field});
        }
        if (doubtful.empty())
            return;
        const auto [line, column] = source_.records.locate(place);
        const bool one = doubtful.size() == 1;
        throw column_error(source_.records.name(), line, column,
                           problem + ": leave " + (one ? "it" : "them") + " out, or declare " +
                               (one ? "it" : "them") + " as categories",
                           std::move(doubtful));
    }

    [[nodiscard]] const std::vector<std::string>& classes() const noexcept { return labels_.names(); }
    [[nodiscard]] const std::vector<std::string>& categories(std::size_t column) const noexcept {
        return columns_[column].categories;
    }

    std::size_t rows = 0;
    std::vector<double> values;
    std::vector<std::uint8_t> labels;
    std::vector<std::size_t> unseen; ///< for each column, the rows with none of its fixed categories

private:
    /// Reads up to `limit` rows afresh. True if a column turned out to hold texts: its values are wrong.
    bool pass(std::size_t limit) {
        rows = 0;
        values.clear();
        labels.clear();
        unseen.assign(columns_.size(), 0);
        labels_ = first_labels_;
        codes_.clear();
        for (const wanted& each : columns_)
            codes_.emplace_back(
                [comma = comma_](std::string_view text) { return category_name(text, comma); },
                each.categories);
        record_reader records = source_.records;
        bool again = false;
        std::vector<record_cell> cells;
        while (rows < limit && records.next(cells)) {
            check_length(cells, records);
            if (cells.size() == 1 && records.passed_empty() != nullptr && (rows > 0 || source_.named))
                records.fail(
                    records.passed_empty(),
                    "the row is empty: a value that is not known is written \"\" in a file of one column");
            if (label_field_ && !take_label(cells[*label_field_]))
                continue;
            for (std::size_t i = 0; i < columns_.size(); ++i)
                values.push_back(value(i, cells[columns_[i].field], again));
            ++rows;
        }
        bytes_ = records.offset() - source_.records.offset();
        return again;
    }

    void check_length(const std::vector<record_cell>& cells, const record_reader& records) const {
        const std::size_t fields = source_.columns.size();
        if (cells.size() < fields)
            records.fail(cells.back().place, "the row has " + std::to_string(cells.size()) +
                                                 " fields, the first row has " + std::to_string(fields));
        if (cells.size() > fields)
            records.fail(cells[fields].place,
                         "the row has more than the " + std::to_string(fields) + " fields of the first row");
    }

    /// False if the row is to be dropped.
    bool take_label(const record_cell& cell) {
        if (missing_.contain(cell.text))
            fail(*label_field_, cell, "the row has no label");
        std::optional<std::uint32_t> code = labels_(cell.text);
        if (!code && other_table_ && cell.text.ends_with('.'))
            code = labels_(cell.text.substr(0, cell.text.size() - 1));
        if (!code && drop_)
            return false;
        if (!code) {
            std::string known;
            for (std::size_t i = 0; i < labels_.names().size() && known.size() < 200; ++i)
                known += (i == 0 ? "" : ", ") + labels_.names()[i];
            fail(*label_field_, cell, shown_text(cell.text) + " is none of the classes " + known);
        }
        if (*code > 255)
            fail(*label_field_, cell,
                 shown_text(cell.text) + " is one class more than the 256 there may be: is this the label?");
        labels.push_back(static_cast<std::uint8_t>(*code));
        return true;
    }

    double value(std::size_t index, const record_cell& cell, bool& again) {
        constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
        wanted& column = columns_[index];
        if (missing_.contain(cell.text) || column.kind == column_kind::unused)
            return unknown;
        if (column.kind == column_kind::category) {
            const auto code = codes_[index](cell.text);
            if (!code && column.closed)
                fail(column.field, cell, shown_text(cell.text) + " is none of the values declared for it");
            unseen[index] += code ? 0U : 1U;
            return code ? static_cast<double>(*code) : unknown;
        }
        if (const auto number = parse_cell(cell.text, comma_))
            return *number;
        if (column.kind == column_kind::number)
            fail(column.field, cell, shown_text(cell.text) + " is not a number");
        column.kind = column_kind::category;
        column.text = cell.place;
        again = true;
        return unknown;
    }

    [[noreturn]] void fail(std::size_t field, const record_cell& cell, const std::string& problem) const {
        source_.records.fail(cell.place, describe_column(source_.columns, field) + ": " + problem);
    }

    const table_source& source_;
    missing_words missing_;
    bool comma_;
    std::vector<wanted> columns_;
    std::vector<name_codes> codes_;
    std::optional<std::size_t> label_field_;
    name_codes first_labels_;
    name_codes labels_ = first_labels_;
    bool other_table_ = false;
    bool drop_ = false;
    std::size_t bytes_ = 0;
};

} // namespace dlgn::detail
