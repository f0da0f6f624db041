#pragma once

/// \file
/// Our text formats: lines of fields one space apart, comments, and a checksum at the end.

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <dlgn/core/checksum.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/text.hpp>

namespace dlgn::detail {

/// A text as a field: in quotes, with a backslash before quotes and backslashes, and control characters as
/// \xHH.
[[nodiscard]] inline std::string quoted_text(std::string_view text) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string result = "\"";
    for (const char c : text) {
        const auto code = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\')
            result.append("\\").push_back(c);
        else if (code < 0x20 || code == 0x7f)
            result.append("\\x").append({digits[code / 16], digits[code % 16]});
        else
            result += c;
    }
    return result + "\"";
}

/// Reads such a text line by line. Every fault is thrown as a `parse_error` at its place.
class line_reader {
public:
    line_reader(std::string_view text, std::string_view name) : text_(text), name_(name) {}

    /// Text from the file as it may stand in a message: short, printable, in quotes.
    static std::string quoted(std::string_view text) {
        std::string result = "\"";
        for (const char c : text.substr(0, 40))
            result += c >= ' ' && c <= '~' ? c : '?';
        return result + (text.size() > 40 ? "...\"" : "\"");
    }

    /// Throws at the field read last.
    [[noreturn]] void fail(const std::string& problem) const {
        throw parse_error(name_, line_number_, field_start_ + 1, problem);
    }

    /// Goes on to the next line that is not a comment.
    void next_line() {
        do {
            ++line_number_;
            field_start_ = field_end_ = 0;
            line_start_ = next_;
            if (line_start_ == text_.size())
                fail(line_number_ == 1 ? "the file is empty" : "the file ends too early");
            const std::size_t stop = text_.find('\n', line_start_);
            if (stop == std::string_view::npos) {
                line_ = text_.substr(line_start_);
                field_start_ = line_.size();
                fail("the file ends in the middle of a line");
            }
            line_ = text_.substr(line_start_, stop - line_start_);
            next_ = stop + 1;
        } while (line_.starts_with('#') && line_number_ > 1);
    }

    /// The next field of the line; fields are one space apart.
    std::string_view field() {
        start_field();
        field_end_ = std::min(line_.find(' ', field_start_), line_.size());
        if (field_end_ == field_start_)
            fail("expected a word or number");
        return line_.substr(field_start_, field_end_ - field_start_);
    }

    [[nodiscard]] bool at_end_of_line() const noexcept { return field_end_ == line_.size(); }

    /// Whether the whole line is `word`; nothing of it may have been read.
    [[nodiscard]] bool is(std::string_view word) const noexcept { return line_ == word; }

    void end_of_line() {
        if (at_end_of_line())
            return;
        field_start_ = field_end_;
        fail("unexpected " + quoted(line_.substr(field_end_)) + " at the end of the line");
    }

    /// Reads the next field if it is `word`.
    bool accept(std::string_view word) {
        const std::string_view rest = line_.substr(field_end_);
        if (!rest.starts_with(' ') || !rest.substr(1).starts_with(word) ||
            (rest.size() > word.size() + 1 && rest[word.size() + 1] != ' '))
            return false;
        field_start_ = field_end_ + 1;
        field_end_ = field_start_ + word.size();
        return true;
    }

    std::size_t number(std::size_t maximum) {
        const std::string_view digits = field();
        const std::optional<std::uint64_t> value = parse_number<std::uint64_t>(digits);
        if (!value)
            fail("expected a number instead of " + quoted(digits));
        if (*value > maximum)
            fail(std::string(digits) + " is too large, at most " + to_text(maximum) + " is possible here");
        return static_cast<std::size_t>(*value);
    }

    double real() {
        const std::string_view digits = field();
        const std::optional<double> value = parse_number<double>(digits);
        if (!value || !std::isfinite(*value))
            fail("expected a finite number instead of " + quoted(digits));
        return *value;
    }

    /// The next field, a text as `quoted_text` writes it.
    std::string text() {
        start_field();
        if (field_start_ == line_.size() || line_[field_start_] != '"')
            fail("expected a text in quotes");
        std::string result;
        for (field_end_ = field_start_ + 1; field_end_ < line_.size(); ++field_end_) {
            const char c = line_[field_end_];
            if (c == '"') {
                ++field_end_;
                if (field_end_ < line_.size() && line_[field_end_] != ' ')
                    fail("expected a space behind the text in quotes");
                return result;
            }
            if (c != '\\') {
                result += c;
            } else if (const std::string_view escaped = line_.substr(field_end_ + 1, 3);
                       escaped.starts_with('"') || escaped.starts_with('\\')) {
                result += escaped.front();
                ++field_end_;
            } else if (const int code = escaped.size() == 3 && escaped.starts_with('x')
                                            ? 16 * hex_digit(escaped[1]) + hex_digit(escaped[2])
                                            : -1;
                       code >= 0) {
                result += static_cast<char>(code);
                field_end_ += 3;
            } else {
                fail("a backslash stands before \", \\ or x and two hexadecimal digits");
            }
        }
        fail("the text in quotes does not end on its line");
    }

    /// A line that begins with a keyword and a number, up to the number.
    std::size_t begin_header(std::string_view keyword, std::size_t maximum) {
        next_line();
        if (const std::string_view found = field(); found != keyword)
            fail("expected \"" + std::string(keyword) + "\" instead of " + quoted(found));
        return number(maximum);
    }
    /// The same; nothing follows.
    std::size_t header(std::string_view keyword, std::size_t maximum) {
        const std::size_t count = begin_header(keyword, maximum);
        end_of_line();
        return count;
    }

    /// The last line: `end` and the checksum of all lines before it.
    void check_end() {
        next_line();
        if (const std::string_view found = field(); found != "end")
            fail("expected \"end\" instead of " + quoted(found));
        const std::string expected = to_hex(crc32(text_.substr(0, line_start_)));
        if (const std::string_view sum = field(); sum != expected)
            fail("the checksum is " + quoted(sum) + ", but the lines above have " + expected);
        end_of_line();
        if (next_ != text_.size()) {
            ++line_number_;
            field_start_ = 0;
            fail("text after the end");
        }
    }

private:
    /// Behind the space that ends the field before.
    void start_field() {
        field_start_ = field_end_;
        if (field_start_ == 0)
            return;
        if (field_start_ == line_.size())
            fail("something is missing at the end of the line");
        ++field_start_;
    }
    /// −256 or less for what is none.
    static int hex_digit(char c) noexcept {
        return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -10000;
    }

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
