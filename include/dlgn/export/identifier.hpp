#pragma once

/// \file
/// Names in generated C and C++.

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include <dlgn/core/error.hpp>

namespace dlgn::detail {

/// Throws `argument_error` unless `name` is an identifier in C and C++: letters, digits and single
/// underscores, a letter first, and no keyword.
inline void check_identifier(std::string_view argument, std::string_view name) {
    static constexpr std::array<std::string_view, 103> keywords = {
        "alignas",      "alignof",      "and",
        "and_eq",       "asm",          "auto",
        "bitand",       "bitor",        "bool",
        "break",        "case",         "catch",
        "char",         "char16_t",     "char32_t",
        "char8_t",      "class",        "co_await",
        "co_return",    "co_yield",     "compl",
        "concept",      "const",        "const_cast",
        "consteval",    "constexpr",    "constinit",
        "continue",     "decltype",     "default",
        "delete",       "dlgn",         "do",
        "double",       "dynamic_cast", "else",
        "enum",         "explicit",     "export",
        "extern",       "false",        "float",
        "for",          "friend",       "goto",
        "if",           "inline",       "int",
        "int16_t",      "int32_t",      "int64_t",
        "int8_t",       "long",         "main",
        "mutable",      "namespace",    "new",
        "noexcept",     "not",          "not_eq",
        "nullptr",      "operator",     "or",
        "or_eq",        "private",      "protected",
        "public",       "register",     "reinterpret_cast",
        "requires",     "restrict",     "return",
        "short",        "signed",       "sizeof",
        "size_t",       "static",       "static_assert",
        "static_cast",  "std",          "struct",
        "switch",       "template",     "this",
        "thread_local", "throw",        "true",
        "try",          "typedef",      "typeid",
        "typename",     "uint16_t",     "uint32_t",
        "uint64_t",     "uint8_t",      "union",
        "unsigned",     "using",        "virtual",
        "void",         "volatile",     "wchar_t",
        "while"};
    const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    bool ok = !name.empty() && is_letter(name.front()) && name.find("__") == std::string_view::npos;
    for (const char c : name)
        ok = ok && (is_letter(c) || is_digit(c) || c == '_');
    ok = ok && name != "xor" && name != "xor_eq" &&
         std::find(keywords.begin(), keywords.end(), name) == keywords.end();
    if (!ok)
        throw argument_error(argument, "\"" + std::string(name) + "\"",
                             "must be a name in C and C++: letters, digits and single underscores, a letter "
                             "first, no keyword");
}

} // namespace dlgn::detail
