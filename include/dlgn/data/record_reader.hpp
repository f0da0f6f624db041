#pragma once

/// \file
/// Rows of fields in a text: comma-separated values and their kin.

#include <algorithm>
#include <array>
#include <cstddef>
#include <deque>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <dlgn/core/error.hpp>

namespace dlgn::detail {

/// How rows are written.
struct record_form {
    char separator = ',';           ///< ' ': any number of blanks
    std::string_view quotes = "\""; ///< marks that a field may stand between
    bool escapes = false; ///< inside quotes a backslash precedes a mark; otherwise the mark is doubled
    char comment = '\0';  ///< starts a line that is not read; '\0': none
};

/// A field: its text without quotes and blanks around it, and where it starts in the file.
struct record_cell {
    std::string_view text;
    const char* place;
};

/// Reads rows one after the other. A row ends with CR LF, LF, CR or the text; empty rows are not seen; a
/// field between quotes may hold separators and line ends. The texts live until the next row is read. Linear
/// in the text.
class record_reader {
public:
    /// Rows from `from` to the end of `text`; `name` is for messages.
    record_reader(std::string_view text, std::string_view name, record_form form, std::size_t from = 0)
        : text_(text), name_(name), form_(form), at_(text.data() + from), end_(text.data() + text.size()) {
        for (const char c : {'\n', '\r', form.separator})
            stops_[static_cast<unsigned char>(c)] = true;
        if (form.separator == ' ')
            stops_['\t'] = true;
    }

    [[nodiscard]] char separator() const noexcept { return form_.separator; }
    [[nodiscard]] std::string_view name() const noexcept { return name_; }
    /// Bytes before the next row, and from there on.
    [[nodiscard]] std::size_t offset() const noexcept { return static_cast<std::size_t>(at_ - text_.data()); }

    [[nodiscard]] std::size_t left() const noexcept { return static_cast<std::size_t>(end_ - at_); }

    /// The fields of the next row; false at the end. Throws `parse_error` for quotes that do not end, or not
    /// with the field.
    bool next(std::vector<record_cell>& cells) {
        cells.clear();
        unescaped_.clear();
        if (!find_row())
            return false;
        for (;;) {
            skip_blanks();
            const bool quoted = at_ != end_ && form_.quotes.find(*at_) != std::string_view::npos;
            cells.push_back(quoted ? quoted_cell() : plain_cell());
            if (form_.separator == ' ')
                skip_blanks();
            if (take_line_end())
                return true;
            if (form_.separator != ' ')
                ++at_;
        }
    }

    /// Where the last empty row before the one that was read is; nullptr if none was passed since the row
    /// before that.
    [[nodiscard]] const char* passed_empty() const noexcept { return empty_; }

    /// Line and column of a place in the text, from 1.
    [[nodiscard]] std::pair<std::size_t, std::size_t> locate(const char* place) const noexcept {
        std::size_t line = 1;
        const char* start = text_.data();
        for (const char* c = start; c != place; ++c)
            if (*c == '\n' || (*c == '\r' && (c + 1 == end_ || c[1] != '\n'))) {
                ++line;
                start = c + 1;
            }
        return {line, static_cast<std::size_t>(place - start) + 1};
    }

    /// Throws `parse_error` for a fault at a place in the text.
    [[noreturn]] void fail(const char* place, std::string_view problem) const {
        const auto [line, column] = locate(place);
        throw parse_error(name_, line, column, problem);
    }

    /// Throws `parse_error` for a fault of the next row.
    [[noreturn]] void fail_here(std::string_view problem) {
        find_row();
        fail(at_, problem);
    }

private:
    void skip_blanks() noexcept {
        while (at_ != end_ && (*at_ == ' ' || (*at_ == '\t' && form_.separator != '\t')))
            ++at_;
    }

    /// At the end of a line, goes past it; true there and at the end of the text. (What is left of CR LF is
    /// an empty line.)
    bool take_line_end() noexcept {
        if (at_ == end_)
            return true;
        if (*at_ != '\r' && *at_ != '\n')
            return false;
        ++at_;
        return true;
    }

    /// Goes to the next line that is neither empty nor a comment; false if there is none.
    bool find_row() noexcept {
        for (empty_ = nullptr;;) {
            const char* const start = at_;
            skip_blanks();
            if (at_ == end_)
                return false;
            if (form_.comment != '\0' && *at_ == form_.comment)
                while (at_ != end_ && *at_ != '\n' && *at_ != '\r')
                    ++at_;
            else if (*at_ == '\r' || (*at_ == '\n' && (at_ == text_.data() || at_[-1] != '\r')))
                empty_ = start; // not what is left of CR LF
            if (!take_line_end())
                return true;
        }
    }

    [[nodiscard]] record_cell plain_cell() noexcept {
        const char* const first = at_;
        while (at_ != end_ && !stops_[static_cast<unsigned char>(*at_)])
            ++at_;
        const char* last = at_;
        while (last != first && (last[-1] == ' ' || last[-1] == '\t'))
            --last;
        return {{first, static_cast<std::size_t>(last - first)}, first};
    }

    [[nodiscard]] record_cell quoted_cell() {
        const char* const place = at_;
        const char mark = *at_++;
        const char* piece = at_;
        std::string* whole = nullptr;
        const auto take = [&] { // what stands before `at_`, which begins an escape of two characters
            if (whole == nullptr)
                whole = &unescaped_.emplace_back();
            whole->append(piece, at_);
            piece = ++at_;
            if (at_ != end_)
                ++at_;
        };
        for (;; ++at_) {
            while (at_ != end_ && form_.escapes && *at_ == '\\')
                take();
            if (at_ == end_)
                fail(place, "the field has no closing quote");
            if (*at_ != mark)
                continue;
            if (form_.escapes || at_ + 1 == end_ || at_[1] != mark)
                break;
            take();
            --at_;
        }
        if (whole != nullptr)
            whole->append(piece, at_);
        const std::string_view text = whole != nullptr
                                          ? std::string_view(*whole)
                                          : std::string_view(piece, static_cast<std::size_t>(at_ - piece));
        ++at_;
        const char* const after = at_;
        skip_blanks();
        if (at_ != end_ && !stops_[static_cast<unsigned char>(*at_)] &&
            !(form_.separator == ' ' && at_ != after))
            fail(at_, "after a closing quote there must be a separator or the end of the row");
        return {text, place};
    }

    std::string_view text_;
    std::string_view name_;
    record_form form_;
    const char* at_;
    const char* end_;
    const char* empty_ = nullptr;
    std::array<bool, 256> stops_{};
    std::deque<std::string> unescaped_; ///< texts of the row that are not as in the file
};

/// The separator that gives the most of the first 100 rows the number of fields of the first; ',' if there is
/// only one field whatever it is.
[[nodiscard]] inline char find_separator(std::string_view text, std::string_view name, std::size_t from) {
    char best = ',';
    std::pair<std::size_t, std::size_t> best_score; // rows, and fields of each, but blanks last
    for (const char separator : {'\t', ';', ',', ' '}) {
        record_reader records(text, name, {.separator = separator}, from);
        std::vector<record_cell> cells;
        std::size_t fields = 0, alike = 0;
        try {
            for (std::size_t row = 0; row < 100 && records.next(cells); ++row) {
                fields = row == 0 ? cells.size() : fields;
                alike += cells.size() == fields ? 1U : 0U;
            }
        } catch (const parse_error&) { // its quotes are not those of this separator
            continue;
        }
        const std::pair score{alike, separator == ' ' ? 0 : fields};
        if (fields > 1 && score > best_score) {
            best = separator;
            best_score = score;
        }
    }
    return best;
}

} // namespace dlgn::detail
