#pragma once

/// \file
/// The bodies of <dlgn/liberty/parse.hpp>.

#include <dlgn/liberty/parse.hpp>

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <dlgn/core/error.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/liberty/ast.hpp>
#include <dlgn/liberty/lexer.hpp>

namespace dlgn::detail {

/// Recursive descent with one token of lookahead, linear time.
class liberty_parser {
public:
    liberty_parser(std::string_view text, std::string_view file)
        : lexer_(text, file), token_(lexer_.next()) {}

    /// The whole text: library groups, one or more. Throws `parse_error`.
    [[nodiscard]] std::vector<liberty_group> parse() {
        if (!at_library())
            fail("a Liberty file must begin with a library group");
        std::vector<liberty_group> libraries;
        while (at_library()) {
            const std::string_view name = take().text;
            liberty_group library{name, arguments(name), {}, {}};
            if (!token_.is('{'))
                fail("a library group needs its { here");
            body(library, 1);
            while (token_.is(';'))
                take();
            libraries.push_back(std::move(library));
        }
        if (token_.kind != liberty_token_kind::end)
            fail("text after the end of the library group");
        return libraries;
    }

private:
    static constexpr std::size_t max_depth = 64;

    [[nodiscard]] bool at_library() const noexcept {
        return token_.kind == liberty_token_kind::word && token_.text == "library";
    }
    liberty_token take() { return std::exchange(token_, lexer_.next()); }

    /// Reports the current token.
    [[noreturn]] void fail(const std::string& problem) const {
        const bool end = token_.kind == liberty_token_kind::end;
        const std::size_t quote = token_.kind == liberty_token_kind::string ? 1 : 0;
        lexer_.fail(lexer_.offset(token_.text) - quote, end ? problem + " (the file ends)" : problem);
    }
    [[nodiscard]] std::string shown() const { return "'" + std::string(token_.text.substr(0, 40)) + "'"; }

    void body(liberty_group& group, std::size_t depth) {
        if (depth > max_depth)
            fail("groups nested more than " + std::to_string(max_depth) + " deep");
        take();
        while (!token_.is('}')) {
            if (token_.is(';')) {
                take();
                continue;
            }
            if (token_.kind == liberty_token_kind::end)
                fail("the group '" + std::string(group.name) + "' has no }");
            if (token_.kind != liberty_token_kind::word)
                fail("expected an attribute, a group or }, not " + shown());
            statement(group, depth);
        }
        take();
    }

    void statement(liberty_group& group, std::size_t depth) {
        const std::string_view name = take().text;
        if (token_.is(':')) {
            take();
            liberty_attribute attribute{name, {}};
            attribute.values.push_back(value(true));
            group.attributes.push_back(std::move(attribute));
            if (!token_.is(';') && !token_.is('}') && !token_.starts_line)
                fail("expected ; after the value of '" + std::string(name) + "', not " + shown());
            return;
        }
        if (!token_.is('('))
            fail("expected : or ( after '" + std::string(name) + "'");
        if (name == "include_file")
            fail("include_file is not supported: put the included text in its place");
        std::vector<std::string_view> values = arguments(name);
        if (token_.is('{')) {
            liberty_group& child = group.groups.emplace_back();
            child.name = name;
            child.arguments = std::move(values);
            body(child, depth + 1);
        } else {
            group.attributes.push_back({name, std::move(values)});
        }
    }

    /// `(value, value, …)`; blanks do for commas.
    [[nodiscard]] std::vector<std::string_view> arguments(std::string_view name) {
        if (!token_.is('('))
            fail("expected ( after '" + std::string(name) + "'");
        take();
        std::vector<std::string_view> values;
        while (!token_.is(')')) {
            values.push_back(value(false));
            if (token_.is(','))
                take();
            else if (!token_.is(')') && token_.kind != liberty_token_kind::word &&
                     token_.kind != liberty_token_kind::string)
                fail("expected , or ) in the arguments of '" + std::string(name) + "'");
        }
        take();
        return values;
    }

    [[nodiscard]] static bool is_operator(std::string_view word) noexcept {
        return word.find_first_not_of("+-*/&|^!") == std::string_view::npos;
    }

    /// A quoted text or an expression of words, operators and parentheses. As the value of a simple attribute
    /// (`to_line_end`) it goes on to the end of the line or statement, else as far as operators join words.
    /// Colons join what stands before and after them: in a simple attribute without blanks, as in 12:30.
    [[nodiscard]] std::string_view value(bool to_line_end) {
        if (token_.kind == liberty_token_kind::string)
            return take().text;
        const std::size_t start = lexer_.offset(token_.text);
        std::size_t end = start;
        const char* const base = token_.text.data() - start;
        std::size_t open = 0;
        for (bool operand = true;;) { // whether an operand must come next
            if (token_.is('(') && operand) {
                ++open;
            } else if (token_.is(')') && open > 0 && !operand) {
                --open;
            } else if (token_.is(':') && (!to_line_end || is_tight_colon(end))) {
                operand = to_line_end;
            } else if (token_.kind == liberty_token_kind::word) {
                const bool after_colon = end > start && base[end - 1] == ':';
                const bool joins = is_operator(token_.text);
                const bool more =
                    operand || joins || after_colon || open > 0 || (to_line_end && !token_.starts_line);
                if (!more)
                    break;
                operand = joins || is_operator(token_.text.substr(token_.text.size() - 1));
            } else {
                if (operand || open > 0)
                    fail("expected a value, not " + shown());
                break;
            }
            end = lexer_.offset(token_.text) + token_.text.size();
            take();
        }
        return {base + start, end - start};
    }

    /// Whether the token at hand, a colon, stands right between the value that ends at `end` and more of it.
    [[nodiscard]] bool is_tight_colon(std::size_t end) const noexcept {
        return lexer_.offset(token_.text) == end && lexer_.word_at(end + 1);
    }

    liberty_lexer lexer_;
    liberty_token token_;
};

} // namespace dlgn::detail

namespace dlgn {

DLGN_INLINE liberty_file parse_liberty_file(std::string text, std::string name) {
    if (text.starts_with("\x1f\x8b"))
        throw file_error(name, "is compressed by gzip: unpack it first");
    const auto shared = std::make_shared<const std::string>(std::move(text));
    std::vector<liberty_group> libraries = detail::liberty_parser(*shared, name).parse();
    return {std::move(name), shared, std::move(libraries)};
}

} // namespace dlgn
