#pragma once

/// \file
/// The tokens of a Liberty file and where they stand.

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace dlgn::detail {

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
    explicit line_index(std::string_view text);
    /// The place of byte `offset`. Logarithmic time.
    [[nodiscard]] text_position position(std::size_t offset) const noexcept;

private:
    std::vector<std::size_t> starts_ = {0};
};

/// The place of byte `offset` of `text`. Time linear in `offset`: meant for a single message.
[[nodiscard]] inline text_position locate(std::string_view text, std::size_t offset) {
    return line_index(text.substr(0, offset)).position(offset);
}

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
    liberty_lexer(std::string_view text, std::string_view file) noexcept;

    /// The next token; `end` for ever after the last. Throws `parse_error` on bytes that begin none.
    [[nodiscard]] liberty_token next();

    /// Whether a word character stands at `offset`.
    [[nodiscard]] bool word_at(std::size_t offset) const noexcept {
        return offset < text_.size() && classes[byte(offset)] == character::word;
    }
    [[nodiscard]] std::size_t offset(std::string_view part) const noexcept {
        return static_cast<std::size_t>(part.data() - text_.data());
    }
    [[noreturn]] void fail(std::size_t offset, std::string_view problem) const;

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
    [[nodiscard]] bool comment_at(std::size_t offset) const noexcept;

    /// The offset past a backslash at `offset` and the line end it continues; `offset` if it continues none.
    /// Blanks between the two are forgiven.
    [[nodiscard]] std::size_t continuation(std::size_t offset) const noexcept;

    /// Moves past blanks, comments and continued line ends; whether a line ended.
    bool skip_blanks();

    /// A run of word characters; a colon belongs to it inside an index such as [3:0].
    [[nodiscard]] std::string_view word() noexcept;

    /// The text between quotes. Line ends inside are accepted without a backslash too, as some vendors omit
    /// it; but a line that looks like the end of a statement is where a forgotten quote should have been.
    [[nodiscard]] std::string_view string();

    std::string_view text_;
    std::string_view file_;
    std::size_t at_;
};

} // namespace dlgn::detail

#ifndef DLGN_COMPILED
#include <dlgn/liberty/impl/lexer.hpp>
#endif
