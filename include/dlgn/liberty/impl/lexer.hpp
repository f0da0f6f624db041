#pragma once

/// \file
/// The bodies of <dlgn/liberty/lexer.hpp>.

#include <dlgn/liberty/lexer.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

#include <dlgn/core/error.hpp>
#include <dlgn/core/inline.hpp>

namespace dlgn::detail {

DLGN_INLINE line_index::line_index(std::string_view text) {
    for (std::size_t at = text.find_first_of("\r\n"); at != std::string_view::npos;
         at = text.find_first_of("\r\n", at)) {
        at += text.substr(at, 2) == "\r\n" ? 2U : 1U;
        starts_.push_back(at);
    }
}

DLGN_INLINE text_position line_index::position(std::size_t offset) const noexcept {
    const auto next = std::upper_bound(starts_.begin(), starts_.end(), offset);
    return {static_cast<std::size_t>(next - starts_.begin()), offset - *(next - 1) + 1};
}

} // namespace dlgn::detail

namespace dlgn::detail {

DLGN_INLINE liberty_lexer::liberty_lexer(std::string_view text, std::string_view file) noexcept
    : text_(text), file_(file), at_(text.starts_with("\xef\xbb\xbf") ? 3 : 0) {
    if (const std::size_t last = text.find_last_not_of(" \t\r\n");
        last != std::string_view::npos && text[last] == '\x1a')
        text_ = text.substr(0, last);
}

DLGN_INLINE liberty_token liberty_lexer::next() {
    const bool starts_line = skip_blanks();
    const std::size_t start = at_;
    if (at_ == text_.size())
        return {liberty_token_kind::end, text_.substr(start, 0), starts_line};
    switch (classes[byte(at_)]) {
    case character::quote:
        return {liberty_token_kind::string, string(), starts_line};
    case character::punctuation:
        ++at_;
        return {liberty_token_kind::punctuation, text_.substr(start, 1), starts_line};
    case character::word:
        return {liberty_token_kind::word, word(), starts_line};
    default:
        fail(at_, text_[at_] == '\\'
                      ? "a backslash that does not end its line"
                      : "byte " + std::to_string(byte(at_)) + " has no place in a Liberty file");
    }
}

DLGN_INLINE void liberty_lexer::fail(std::size_t offset, std::string_view problem) const {
    const text_position place = locate(text_, offset);
    throw parse_error(file_, place.line, place.column, problem);
}

DLGN_INLINE bool liberty_lexer::comment_at(std::size_t offset) const noexcept {
    return text_[offset] == '/' && offset + 1 < text_.size() &&
           (text_[offset + 1] == '*' || text_[offset + 1] == '/');
}

DLGN_INLINE std::size_t liberty_lexer::continuation(std::size_t offset) const noexcept {
    const std::size_t end = text_.find_first_not_of(" \t", offset + 1);
    if (end == std::string_view::npos || !line_end_at(end))
        return offset;
    return end + (text_.substr(end, 2) == "\r\n" ? 2U : 1U);
}

DLGN_INLINE bool liberty_lexer::skip_blanks() {
    bool newline = at_ == 0;
    while (at_ < text_.size()) {
        if (classes[byte(at_)] == character::blank) {
            newline |= line_end_at(at_++);
        } else if (text_[at_] == '\\' && continuation(at_) != at_) {
            at_ = continuation(at_);
        } else if (comment_at(at_)) {
            const bool block = text_[at_ + 1] == '*';
            const std::size_t end = block ? text_.find("*/", at_ + 2) : text_.find_first_of("\r\n", at_ + 2);
            if (block && end == std::string_view::npos)
                fail(at_, "a comment without an end");
            at_ = block ? end + 2 : std::min(end, text_.size());
        } else {
            break;
        }
    }
    return newline;
}

DLGN_INLINE std::string_view liberty_lexer::word() noexcept {
    const std::size_t start = at_;
    while (at_ < text_.size() && classes[byte(at_)] == character::word && !comment_at(at_)) {
        const std::size_t end =
            text_[at_] == '[' ? text_.find_first_not_of("0123456789:", at_ + 1) : std::string_view::npos;
        at_ = end != std::string_view::npos && text_[end] == ']' ? end + 1 : at_ + 1;
    }
    return text_.substr(start, at_ - start);
}

DLGN_INLINE std::string_view liberty_lexer::string() {
    const std::size_t open = at_++;
    for (char last = '"'; at_ < text_.size(); ++at_) {
        const char c = text_[at_];
        if (c == '"') {
            ++at_;
            return text_.substr(open + 1, at_ - open - 2);
        }
        if (line_end_at(at_) && (last == ';' || last == '{' || last == '}'))
            break;
        if (c == '\0')
            fail(at_, "byte 0 has no place in a Liberty file");
        if (c == '\\' && at_ + 1 < text_.size())
            ++at_; // what follows a backslash ends neither the text nor, as a line end, the line
        if (classes[byte(at_)] != character::blank)
            last = c;
    }
    fail(open, "a text without a closing quote");
}

} // namespace dlgn::detail
