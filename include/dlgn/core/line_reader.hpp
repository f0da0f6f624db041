#pragma once

/// \file
/// Our text formats: lines of fields one space apart, comments, and a checksum at the end.

#include <cstddef>
#include <string>
#include <string_view>

#include <dlgn/core/error.hpp>

namespace dlgn::detail {

/// A text as a field: in quotes, with a backslash before quotes and backslashes, and control characters as
/// \xHH.
[[nodiscard]] std::string quoted_text(std::string_view text);

/// Reads such a text line by line. Every fault is thrown as a `parse_error` at its place.
class line_reader {
public:
    line_reader(std::string_view text, std::string_view name) : text_(text), name_(name) {}

    /// Text from the file as it may stand in a message: short, printable, in quotes.
    static std::string quoted(std::string_view text);

    /// Throws at the field read last.
    [[noreturn]] void fail(const std::string& problem) const {
        throw parse_error(name_, line_number_, field_start_ + 1, problem);
    }

    /// Goes on to the next line that is not a comment.
    void next_line();

    /// The next field of the line; fields are one space apart.
    std::string_view field();

    [[nodiscard]] bool at_end_of_line() const noexcept { return field_end_ == line_.size(); }

    /// Whether the whole line is `word`; nothing of it may have been read.
    [[nodiscard]] bool is(std::string_view word) const noexcept { return line_ == word; }

    void end_of_line();

    /// Reads the next field if it is `word`.
    bool accept(std::string_view word);

    std::size_t number(std::size_t maximum);

    double real();

    /// The next field, a text as `quoted_text` writes it.
    std::string text();

    /// A line that begins with a keyword and a number, up to the number.
    std::size_t begin_header(std::string_view keyword, std::size_t maximum);
    /// The same; nothing follows.
    std::size_t header(std::string_view keyword, std::size_t maximum);

    /// The last line: `end` and the checksum of all lines before it.
    void check_end();
    /// Nothing may follow, on this line or behind it.
    void end_of_text();

private:
    /// Behind the space that ends the field before.
    void start_field();
    /// −256 or less for what is none.
    static int hex_digit(char c) noexcept;

    std::string_view text_;
    std::string_view name_;
    std::string_view line_;
    std::size_t line_start_ = 0;
    std::size_t next_ = 0;
    std::size_t line_number_ = 0;
    std::size_t field_start_ = 0;
    std::size_t field_end_ = 0;
};

} // namespace dlgn::detail

#ifndef DLGN_COMPILED
#include <dlgn/core/impl/line_reader.hpp>
#endif
