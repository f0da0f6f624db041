#pragma once

/// \file
/// Boolean functions as Liberty writes them: text to truth table.

#include <algorithm>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include <dlgn/gate/truth_table.hpp>

namespace dlgn::detail {
/// Recursive descent over a function text. By falling precedence: `!` before and `'` after an operand, `^`,
/// and (`&`, `*` or nothing between two operands), or (`|`, `+`). What stands between two escaped quotes is a
/// name, whatever its characters.
///
/// `Fail` is called with an offset into the text and the problem, and must throw. `Other` is called with a
/// name that is no input, and returns the function of the inputs that it stands for, if there is one.
template <class Fail, class Other>
class function_parser {
public:
    function_parser(std::string_view text, std::span<const std::string> inputs, const Fail& fail,
                    const Other& other)
        : text_(text), inputs_(inputs), variables_(static_cast<unsigned>(inputs.size())), fail_(fail),
          other_(other) {}

    [[nodiscard]] truth_table parse() {
        const truth_table result = disjunction();
        if (at_ < text_.size())
            fail_(at_, std::string("unexpected '") + text_[at_] + "' in a function");
        return result;
    }

private:
    static constexpr std::size_t max_depth = 200;

    static constexpr std::string_view quote = "\\\"";

    /// The next character that is no blank; a backslash before a quote around a name; 0 at the end.
    [[nodiscard]] char peek() noexcept {
        while (at_ < text_.size()) {
            const char c = text_[at_];
            const bool continued = c == '\\' && (at_ + 1 == text_.size() || blank(text_[at_ + 1]));
            if (!blank(c) && !continued)
                return c;
            ++at_;
        }
        return '\0';
    }
    [[nodiscard]] static bool blank(char c) noexcept {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v';
    }
    [[nodiscard]] static bool in_name(char c) noexcept {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
               c == '.' || c == '$' || c == '[' || c == ']' || c == '<' || c == '>';
    }

    [[nodiscard]] truth_table disjunction() {
        truth_table result = conjunction();
        while (peek() == '|' || peek() == '+') {
            ++at_;
            result = result | conjunction();
        }
        return result;
    }

    [[nodiscard]] truth_table conjunction() {
        truth_table result = exclusive();
        for (char c = peek(); c != '\0'; c = peek()) {
            if (c == '&' || c == '*')
                ++at_;
            else if (c != '!' && c != '(' && c != quote[0] && !in_name(c))
                break;
            result = result & exclusive();
        }
        return result;
    }

    [[nodiscard]] truth_table exclusive() {
        truth_table result = operand();
        while (peek() == '^') {
            ++at_;
            result = result ^ operand();
        }
        return result;
    }

    [[nodiscard]] truth_table operand() {
        bool inverted = false;
        for (; peek() == '!'; ++at_)
            inverted = !inverted;
        const char c = peek();
        truth_table result;
        if (c == '(') {
            const std::size_t open = at_++;
            if (++depth_ > max_depth)
                fail_(open, "parentheses nested more than " + std::to_string(max_depth) + " deep");
            result = disjunction();
            if (peek() != ')')
                fail_(open, "a parenthesis without its end");
            ++at_;
            --depth_;
        } else if (in_name(c) || text_.substr(at_).starts_with(quote)) {
            result = name();
        } else if (c == '\0') {
            fail_(text_.size(), "a function ends where an operand is needed");
        } else {
            fail_(at_, std::string("expected an operand, not '") + c + "'");
        }
        for (; peek() == '\''; ++at_)
            inverted = !inverted;
        return inverted ? ~result : result;
    }

    [[nodiscard]] truth_table name() {
        const std::size_t start = at_;
        std::string_view word;
        if (text_.substr(at_).starts_with(quote)) {
            const std::size_t end = text_.find(quote, at_ + quote.size());
            if (end == std::string_view::npos)
                fail_(start, "a name without its closing quote");
            word = text_.substr(at_ + quote.size(), end - at_ - quote.size());
            at_ = end + quote.size();
        } else {
            while (at_ < text_.size() && in_name(text_[at_]))
                ++at_;
            word = text_.substr(start, at_ - start);
        }
        const auto found = std::find(inputs_.begin(), inputs_.end(), word);
        if (found != inputs_.end())
            return truth_table::variable(variables_, static_cast<unsigned>(found - inputs_.begin()));
        if (const std::optional<truth_table> known = other_(word))
            return *known;
        if (word != "0" && word != "1")
            fail_(start, "'" + std::string(word) + "' in a function is no input of its cell");
        return truth_table::constant(variables_, word == "1");
    }

    std::string_view text_;
    std::span<const std::string> inputs_;
    unsigned variables_;
    const Fail& fail_;
    const Other& other_;
    std::size_t at_ = 0;
    std::size_t depth_ = 0;
};

/// The function that a text such as `!((A1&A2) | B1)` denotes; variable i is `inputs[i]`. At most six inputs.
/// Throws `argument_error` on more, `parse_error` on a faulty text: its line and column count within `text`,
/// which `source` names.
[[nodiscard]] truth_table parse_function(std::string_view text, std::span<const std::string> inputs,
                                         std::string_view source = "function");

} // namespace dlgn::detail

#ifndef DLGN_COMPILED
#include <dlgn/liberty/impl/function.hpp>
#endif
