#pragma once

/// \file
/// The tokens of a Liberty file and where they stand.

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <dlgn/core/error.hpp>

namespace dlgn {

/// A place in a text, both counted from 1; columns in bytes.
struct text_position {
    std::size_t line = 1;   ///< counted from 1
    std::size_t column = 1; ///< in bytes, counted from 1

    friend bool operator==(const text_position&, const text_position&) = default;
};

/// Where the lines of a text begin. A line ends with LF, CR LF or CR alone.
class line_index {
public:
    /// Linear time.
    explicit line_index(std::string_view text) {
        for (std::size_t at = text.find_first_of("\r\n"); at != std::string_view::npos;
             at = text.find_first_of("\r\n", at)) {
            at += text.substr(at, 2) == "\r\n" ? 2U : 1U;
            starts_.push_back(at);
        }
    }
    /// The place of byte `offset`. Logarithmic time.
    [[nodiscard]] text_position position(std::size_t offset) const noexcept {
        const auto next = std::upper_bound(starts_.begin(), starts_.end(), offset);
        return {static_cast<std::size_t>(next - starts_.begin()), offset - *(next - 1) + 1};
    }

private:
    std::vector<std::size_t> starts_ = {0};
};

/// The place of byte `offset` of `text`. Time linear in `offset`: meant for a single message.
[[nodiscard]] inline text_position locate(std::string_view text, std::size_t offset) {
    return line_index(text.substr(0, offset)).position(offset);
}

namespace detail {

enum class liberty_token_kind : std::uint8_t {
    word,        ///< a bare run of characters: name, number, operator, `A[3:0]`
    string,      ///< the text between two quotes, as it stands in the file
    punctuation, ///< one of ( ) { } : ; ,
    end,
};

struct liberty_token {
    liberty_token_kind kind = liberty_token_kind::end;
    std::string_view text;
    bool starts_line = false; ///< a line end, not continued by a backslash, stands before it

    [[nodiscard]] bool is(char punctuation) const noexcept {
        return kind == liberty_token_kind::punctuation && text.front() == punctuation;
    }
};

/// Cuts a text into tokens; the tokens are views of the text. Comments and continued line ends are blanks. A
/// byte-order mark before the text and an end-of-file mark of DOS (0x1A) behind it do not belong to it.
class liberty_lexer {
public:
    liberty_lexer(std::string_view text, std::string_view file) noexcept
        : text_(text), file_(file), at_(text.starts_with("\xef\xbb\xbf") ? 3 : 0) {
        if (const std::size_t last = text.find_last_not_of(" \t\r\n");
            last != std::string_view::npos && text[last] == '\x1a')
            text_ = text.substr(0, last);
    }

    /// The next token; `end` for ever after the last. Throws `parse_error` on bytes that begin none.
    [[nodiscard]] liberty_token next() {
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

    /// Whether a word character stands at `offset`.
    [[nodiscard]] bool word_at(std::size_t offset) const noexcept {
        return offset < text_.size() && classes[byte(offset)] == character::word;
    }
    [[nodiscard]] std::size_t offset(std::string_view part) const noexcept {
        return static_cast<std::size_t>(part.data() - text_.data());
    }
    [[noreturn]] void fail(std::size_t offset, std::string_view problem) const {
        const text_position place = locate(text_, offset);
        throw parse_error(file_, place.line, place.column, problem);
    }

private:
    enum class character : std::uint8_t { bad, blank, quote, punctuation, word };
    static constexpr std::array<character, 256> classes = [] {
        std::array<character, 256> table{};
        for (std::size_t c = '!'; c <= '~'; ++c)
            table[c] = character::word;
        for (const char c : std::string_view(" \t\r\n\f\v"))
            table[static_cast<unsigned char>(c)] = character::blank;
        for (const char c : std::string_view("(){}:;,"))
            table[static_cast<unsigned char>(c)] = character::punctuation;
        table['"'] = character::quote;
        table['\\'] = character::bad;
        return table;
    }();

    [[nodiscard]] unsigned char byte(std::size_t offset) const noexcept {
        return static_cast<unsigned char>(text_[offset]);
    }
    [[nodiscard]] bool line_end_at(std::size_t offset) const noexcept {
        return text_[offset] == '\n' || text_[offset] == '\r';
    }
    [[nodiscard]] bool comment_at(std::size_t offset) const noexcept {
        return text_[offset] == '/' && offset + 1 < text_.size() &&
               (text_[offset + 1] == '*' || text_[offset + 1] == '/');
    }

    /// The offset past a backslash at `offset` and the line end it continues; `offset` if it continues none.
    /// Blanks between the two are forgiven.
    [[nodiscard]] std::size_t continuation(std::size_t offset) const noexcept {
        const std::size_t end = text_.find_first_not_of(" \t", offset + 1);
        if (end == std::string_view::npos || !line_end_at(end))
            return offset;
        return end + (text_.substr(end, 2) == "\r\n" ? 2U : 1U);
    }

    /// Moves past blanks, comments and continued line ends; whether a line ended.
    bool skip_blanks() {
        bool newline = at_ == 0;
        while (at_ < text_.size()) {
            if (classes[byte(at_)] == character::blank) {
                newline |= line_end_at(at_++);
            } else if (text_[at_] == '\\' && continuation(at_) != at_) {
                at_ = continuation(at_);
            } else if (comment_at(at_)) {
                const bool block = text_[at_ + 1] == '*';
                const std::size_t end =
                    block ? text_.find("*/", at_ + 2) : text_.find_first_of("\r\n", at_ + 2);
                if (block && end == std::string_view::npos)
                    fail(at_, "a comment without an end");
                at_ = block ? end + 2 : std::min(end, text_.size());
            } else {
                break;
            }
        }
        return newline;
    }

    /// A run of word characters; a colon belongs to it inside an index such as [3:0].
    [[nodiscard]] std::string_view word() noexcept {
        const std::size_t start = at_;
        while (at_ < text_.size() && classes[byte(at_)] == character::word && !comment_at(at_)) {
            const std::size_t end =
                text_[at_] == '[' ? text_.find_first_not_of("0123456789:", at_ + 1) : std::string_view::npos;
            at_ = end != std::string_view::npos && text_[end] == ']' ? end + 1 : at_ + 1;
        }
        return text_.substr(start, at_ - start);
    }

    /// The text between quotes. Line ends inside are accepted without a backslash too, as some vendors omit
    /// it; but a line that looks like the end of a statement is where a forgotten quote should have been.
    [[nodiscard]] std::string_view string() {
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

    std::string_view text_;
    std::string_view file_;
    std::size_t at_;
};

} // namespace detail
} // namespace dlgn
