#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include <dlgn/core/error.hpp>
#include <dlgn/liberty/lexer.hpp>

namespace {

using dlgn::detail::liberty_lexer;
using dlgn::detail::liberty_token_kind;

std::vector<std::string> tokens(std::string_view text) {
    liberty_lexer lexer(text, "t.lib");
    std::vector<std::string> result;
    for (auto token = lexer.next(); token.kind != liberty_token_kind::end; token = lexer.next())
        result.push_back((token.kind == liberty_token_kind::string ? "\"" : "") + std::string(token.text));
    return result;
}

std::string lexer_fault(std::string_view text) {
    try {
        static_cast<void>(tokens(text));
    } catch (const dlgn::parse_error& error) {
        return error.what();
    }
    return "";
}

} // namespace

TEST_CASE("words, texts, punctuation") {
    CHECK(tokens("") == std::vector<std::string>{});
    CHECK(tokens("area : 3.75e-1;") == std::vector<std::string>{"area", ":", "3.75e-1", ";"});
    CHECK(tokens("a(\"b c\",d){}") == std::vector<std::string>{"a", "(", "\"b c", ",", "d", ")", "{", "}"});
    CHECK(tokens("A[3:0] A[x]:B[1]:") == std::vector<std::string>{"A[3:0]", "A[x]", ":", "B[1]", ":"});
    CHECK(tokens("A[3 :") == std::vector<std::string>{"A[3", ":"});
    CHECK(tokens("\xef\xbb\xbflibrary") == std::vector<std::string>{"library"});
    CHECK(tokens("\"\"") == std::vector<std::string>{"\""});
}

TEST_CASE("comments and continued lines are blanks") {
    CHECK(tokens("a/* b \n ** / c */d // e\nf//g") == std::vector<std::string>{"a", "d", "f"});
    CHECK(tokens("a \\\n b \\  \r\n c") == std::vector<std::string>{"a", "b", "c"});
    CHECK(tokens("a*b/c") == std::vector<std::string>{"a*b/c"});
    CHECK(tokens("/**/") == std::vector<std::string>{});
}

TEST_CASE("a token knows whether a line ended before it") {
    liberty_lexer lexer("a b\nc \\\n d /*\n*/ e // \n f", "t.lib");
    std::string starts;
    for (auto token = lexer.next(); token.kind != liberty_token_kind::end; token = lexer.next())
        starts += token.starts_line ? '1' : '0';
    CHECK(starts == "101001");
}

TEST_CASE("texts keep what stands in them") {
    CHECK(tokens("\"a \\\n b\"") == std::vector<std::string>{"\"a \\\n b"});
    CHECK(tokens("\"a \\\"b\\\" /* c */\"") == std::vector<std::string>{"\"a \\\"b\\\" /* c */"});
    CHECK(tokens("\"1, 2,\n 3\"") == std::vector<std::string>{"\"1, 2,\n 3"}); // no backslash: some vendors
}

TEST_CASE("errors name the place") {
    CHECK(lexer_fault("a\n  /* b") == "t.lib:2:3: a comment without an end");
    CHECK(lexer_fault("a : \"b;\nc : \"d\";\n") == "t.lib:1:5: a text without a closing quote");
    CHECK(lexer_fault("a : \"b") == "t.lib:1:5: a text without a closing quote");
    CHECK(lexer_fault("a : \"b\\") == "t.lib:1:5: a text without a closing quote");
    CHECK(lexer_fault("\n\n a \\ b") == "t.lib:3:4: a backslash that does not end its line");
    CHECK(lexer_fault("a\x01") == "t.lib:1:2: byte 1 has no place in a Liberty file");
    CHECK(lexer_fault("\xff") == "t.lib:1:1: byte 255 has no place in a Liberty file");
    CHECK(lexer_fault(std::string_view("\"a\0b\"", 5)) == "t.lib:1:3: byte 0 has no place in a Liberty file");
}

TEST_CASE("places count from 1") {
    CHECK(dlgn::detail::locate("", 0) == dlgn::detail::text_position{1, 1});
    CHECK(dlgn::detail::locate("ab\ncd", 2) == dlgn::detail::text_position{1, 3});
    CHECK(dlgn::detail::locate("ab\ncd", 3) == dlgn::detail::text_position{2, 1});
    CHECK(dlgn::detail::locate("ab\n\ncd", 6) == dlgn::detail::text_position{3, 3});
}
