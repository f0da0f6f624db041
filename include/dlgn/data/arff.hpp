#pragma once

/// \file
/// The declarations of an ARFF file (attribute-relation file format, of Weka).

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

#include <dlgn/core/error.hpp>
#include <dlgn/data/cell_text.hpp>
#include <dlgn/data/record_reader.hpp>
#include <dlgn/data/table_source.hpp>

namespace dlgn::detail {

inline constexpr record_form arff_form{.separator = ',', .quotes = "'\"", .escapes = true, .comment = '%'};

/// Reads the lines before the rows. Throws `parse_error` for a declaration that is not understood.
class arff_header {
public:
    arff_header(std::string_view text, std::string_view name, std::size_t from)
        : text_(text), name_(name), at_(from) {}

    /// Whether the first line that is no comment declares a relation.
    [[nodiscard]] bool recognised() { return next_line() && same_word(text_.substr(place_, 9), "@relation"); }

    /// After `recognised()`: the columns, and the reader of the rows.
    [[nodiscard]] table_source read() {
        std::vector<source_column> columns;
        while (next_line()) {
            const std::size_t place = place_;
            const std::string keyword = word();
            if (same_word(keyword, "@attribute"))
                columns.push_back(attribute());
            else if (same_word(keyword, "@data"))
                return rows(std::move(columns));
            else
                fail(place, "expected @attribute or @data, found " + shown_text(keyword));
        }
        throw file_error(name_, "is an ARFF file without @data");
    }

private:
    [[nodiscard]] table_source rows(std::vector<source_column> columns) const {
        table_source source{record_reader(text_, name_, arff_form, at_), std::move(columns), true, false};
        std::vector<record_cell> cells;
        if (record_reader ahead = source.records; ahead.next(cells) && cells[0].text.starts_with('{'))
            source.records.fail_here("sparse rows, { place value, ... }, are not read");
        return source;
    }

    /// Goes to the next line that is neither empty nor a comment.
    bool next_line() {
        while (at_ < text_.size()) {
            line_end_ = std::min(text_.find_first_of("\r\n", at_), text_.size());
            place_ = at_;
            at_ = std::min(line_end_ + 1, text_.size());
            skip_blanks();
            if (place_ < line_end_ && text_[place_] != '%')
                return true;
        }
        return false;
    }

    void skip_blanks() noexcept {
        while (place_ < line_end_ && (text_[place_] == ' ' || text_[place_] == '\t'))
            ++place_;
    }

    /// The next word of the line, which may stand between quotes; `stops` end it beside blanks.
    std::string word(std::string_view stops = "{") {
        skip_blanks();
        std::string result;
        if (place_ < line_end_ && (text_[place_] == '\'' || text_[place_] == '"')) {
            const std::size_t start = place_;
            const char mark = text_[place_++];
            for (; place_ < line_end_ && text_[place_] != mark; ++place_) {
                if (text_[place_] == '\\' && place_ + 1 < line_end_)
                    ++place_;
                result += text_[place_];
            }
            if (place_ == line_end_)
                fail(start, "the name has no closing quote");
            ++place_;
            return result;
        }
        for (; place_ < line_end_ && text_[place_] != ' ' && text_[place_] != '\t' &&
               stops.find(text_[place_]) == std::string_view::npos;
             ++place_)
            result += text_[place_];
        return result;
    }

    source_column attribute() {
        source_column column;
        column.place = text_.data() + place_;
        column.name = word();
        if (column.name.empty())
            fail(place_, "an attribute needs a name");
        skip_blanks();
        if (place_ < line_end_ && text_[place_] == '{') {
            column.kind = column_kind::category;
            column.declared = values();
            column.agreed = true;
            return column;
        }
        const std::size_t start = place_;
        const std::string type = word();
        if (same_word(type, "numeric") || same_word(type, "real") || same_word(type, "integer"))
            column.kind = column_kind::number;
        else if (same_word(type, "string"))
            column.kind = column_kind::category;
        else
            fail(start, "the type " + shown_text(type) + " of attribute " + shown_text(column.name) +
                            " is not read, only numeric, integer, real, string and { values }");
        return column;
    }

    /// The names between braces.
    std::vector<std::string> values() {
        std::vector<std::string> result;
        std::unordered_set<std::string> seen;
        ++place_;
        for (;;) {
            skip_blanks();
            if (place_ == line_end_)
                fail(place_, "the values have no closing brace");
            if (text_[place_] == '}' && result.empty())
                fail(place_, "there is no value between the braces");
            const std::size_t start = place_;
            std::string quoted_or_text;
            if (text_[place_] == '\'' || text_[place_] == '"')
                quoted_or_text = word();
            else { // blanks inside a name are kept, those around it are not
                const std::size_t stop = std::min(text_.find_first_of(",}", place_), line_end_);
                quoted_or_text = text_.substr(place_, stop - place_);
                while (quoted_or_text.ends_with(' ') || quoted_or_text.ends_with('\t'))
                    quoted_or_text.pop_back();
                place_ = stop;
            }
            std::string name = category_name(quoted_or_text, false);
            if (!seen.insert(name).second)
                fail(start, "the value " + shown_text(name) + " comes twice");
            result.push_back(std::move(name));
            skip_blanks();
            if (place_ < line_end_ && text_[place_] == '}')
                return result;
            if (place_ < line_end_ && text_[place_] != ',')
                fail(place_, "expected a comma or a closing brace");
            ++place_;
            if (place_ > line_end_)
                fail(line_end_, "the values have no closing brace");
        }
    }

    [[noreturn]] void fail(std::size_t place, std::string_view problem) const {
        record_reader(text_, name_, arff_form).fail(text_.data() + place, problem);
    }

    std::string_view text_;
    std::string_view name_;
    std::size_t at_;        ///< the next line
    std::size_t place_ = 0; ///< in this line
    std::size_t line_end_ = 0;
};

} // namespace dlgn::detail
