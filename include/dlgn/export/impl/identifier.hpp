#pragma once

/// \file
/// The bodies of <dlgn/export/identifier.hpp>.

#include <dlgn/export/identifier.hpp>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <iterator>
#include <string>
#include <string_view>

#include <dlgn/core/error.hpp>
#include <dlgn/core/inline.hpp>

namespace dlgn::detail {

DLGN_INLINE void check_identifier(std::string_view argument, std::string_view name) {
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

DLGN_INLINE void check_class_name(std::string_view argument, std::string_view name,
                                  std::initializer_list<std::string_view> members) {
    check_identifier(argument, name);
    static constexpr std::string_view taken[] = {
        // Types.
        "cmsghdr", "cookie_io_functions", "dirent", "dirent64", "drand48_data", "f_owner_ex", "fd_mask",
        "fd_set", "file_handle", "flock", "flock64", "group_filter", "group_req", "group_source_req", "iovec",
        "itimerspec", "itimerval", "jmp_buf", "lconv", "linger", "mmsghdr", "msghdr", "option", "osockaddr",
        "passwd", "pollfd", "random_data", "rlimit", "rlimit64", "rusage", "sched_param", "sigaction",
        "sigcontext", "sigevent", "sigjmp_buf", "sigstack", "sigval", "sockaddr", "stat", "stat64", "statx",
        "statx_timestamp", "termios", "timespec", "timeval", "timex", "timezone", "tm", "ucred", "uint",
        "ulong", "ushort", "utsname", "va_list",
        // Macros, and words of compilers.
        "arm", "complex", "d_ino", "emit", "errno", "far", "hpux", "huge", "i386", "interface", "linux",
        "m68k", "math_errhandling", "mips", "near", "pascal", "sgi", "signals", "slots", "small", "sparc",
        "sun", "typeof", "unix", "vax"};
    static constexpr std::string_view starts[] = {"in6_", "in_", "ip6_",   "ip_",       "ipv6_", "s6_",
                                                  "sa_",  "si_", "sigev_", "sockaddr_", "st_",   "u_"};
    const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
    const auto is_small = [](char c) { return c >= 'a' && c <= 'z'; };
    const bool is_like_macro = is_capital(name[0]) && (name.size() < 2 || !is_small(name[1]));
    const bool is_taken = is_like_macro || name.ends_with("_t") ||
                          std::find(std::begin(taken), std::end(taken), name) != std::end(taken) ||
                          std::any_of(std::begin(starts), std::end(starts),
                                      [&](std::string_view start) { return name.starts_with(start); }) ||
                          std::find(members.begin(), members.end(), name) != members.end();
    if (is_taken)
        throw argument_error(
            argument, "\"" + std::string(name) + "\"",
            "may have another meaning in C++: choose one like classifier, not a type, a macro "
            "or a member of what is written");
}

} // namespace dlgn::detail
