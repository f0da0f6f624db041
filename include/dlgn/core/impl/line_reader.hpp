#pragma once

/// \file
/// The bodies of <dlgn/core/line_reader.hpp>.

#include <dlgn/core/line_reader.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <dlgn/core/checksum.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/core/text.hpp>

namespace dlgn::detail {

DLGN_INLINE std::string quoted_text(std::string_view text) {
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

DLGN_INLINE std::string line_reader::quoted(std::string_view text) {
    std::string result = "\"";
    for (const char c : text.substr(0, 40))
        result += c >= ' ' && c <= '~' ? c : '?';
    return result + (text.size() > 40 ? "...\"" : "\"");
}

DLGN_INLINE void line_reader::next_line() {
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
    if (line_.ends_with('\r')) {
        field_start_ = line_.size() - 1;
        fail("a carriage return: lines end with a line feed alone");
    }
}

DLGN_INLINE std::string_view line_reader::field() {
    start_field();
    field_end_ = std::min(line_.find(' ', field_start_), line_.size());
    if (field_end_ == field_start_)
        fail("expected a word or number");
    return line_.substr(field_start_, field_end_ - field_start_);
}

DLGN_INLINE void line_reader::end_of_line() {
    if (at_end_of_line())
        return;
    field_start_ = field_end_;
    fail("unexpected " + quoted(line_.substr(field_end_)) + " at the end of the line");
}

DLGN_INLINE bool line_reader::accept(std::string_view word) {
    const std::string_view rest = line_.substr(field_end_);
    if (!rest.starts_with(' ') || !rest.substr(1).starts_with(word) ||
        (rest.size() > word.size() + 1 && rest[word.size() + 1] != ' '))
        return false;
    field_start_ = field_end_ + 1;
    field_end_ = field_start_ + word.size();
    return true;
}

DLGN_INLINE std::size_t line_reader::number(std::size_t maximum) {
    const std::string_view digits = field();
    const std::optional<std::uint64_t> value = parse_number<std::uint64_t>(digits);
    if (!value)
        fail("expected a number instead of " + quoted(digits));
    if (*value > maximum)
        fail(std::string(digits) + " is too large, at most " + to_text(maximum) + " is possible here");
    return static_cast<std::size_t>(*value);
}

DLGN_INLINE double line_reader::real() {
    const std::string_view digits = field();
    const std::optional<double> value = parse_number<double>(digits);
    if (!value || !std::isfinite(*value))
        fail("expected a finite number instead of " + quoted(digits));
    return *value;
}

DLGN_INLINE std::string line_reader::text() {
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

DLGN_INLINE std::size_t line_reader::begin_header(std::string_view keyword, std::size_t maximum) {
    next_line();
    if (const std::string_view found = field(); found != keyword)
        fail("expected \"" + std::string(keyword) + "\" instead of " + quoted(found));
    return number(maximum);
}

DLGN_INLINE std::size_t line_reader::header(std::string_view keyword, std::size_t maximum) {
    const std::size_t count = begin_header(keyword, maximum);
    end_of_line();
    return count;
}

DLGN_INLINE void line_reader::check_end() {
    next_line();
    if (const std::string_view found = field(); found != "end")
        fail("expected \"end\" instead of " + quoted(found));
    const std::string expected = to_hex(crc32(text_.substr(0, line_start_)));
    if (const std::string_view sum = field(); sum != expected)
        fail("the checksum is " + quoted(sum) + ", but the lines above have " + expected);
    end_of_text();
}

DLGN_INLINE void line_reader::end_of_text() {
    end_of_line();
    if (next_ != text_.size()) {
        ++line_number_;
        field_start_ = 0;
        fail("text after the end");
    }
}

DLGN_INLINE void line_reader::start_field() {
    field_start_ = field_end_;
    if (field_start_ == 0)
        return;
    if (field_start_ == line_.size())
        fail("something is missing at the end of the line");
    ++field_start_;
}

DLGN_INLINE int line_reader::hex_digit(char c) noexcept {
    return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -10000;
}

} // namespace dlgn::detail
