#pragma once

/// \file
/// The exceptions of the library. Everything it throws on bad input derives from `dlgn::error`; a broken
/// invariant inside the library is an assertion instead.

#include <cstddef>
#include <locale>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace dlgn {

namespace detail {

/// `text` on one line: control characters, which messages may quote from a file or a name, as escapes.
[[nodiscard]] std::string printable(std::string_view text);

} // namespace detail

/// Base of every exception the library throws. Its message is one line of printable text: control characters
/// of what it quotes are escaped.
class error : public std::runtime_error {
public:
    /// With a message that is made printable, on one line.
    explicit error(const std::string& message) : std::runtime_error(detail::printable(message)) {}
    /// Likewise.
    explicit error(const char* message) : std::runtime_error(detail::printable(message)) {}
};

/// An argument outside its domain: names the argument and its value.
class argument_error : public error {
public:
    /// `what()` reads `name = value: expectation`.
    template <class Value>
    argument_error(std::string_view name, const Value& value, std::string_view expectation)
        : error(compose(name, value, expectation)) {}

private:
    template <class Value>
    static std::string compose(std::string_view name, const Value& value, std::string_view expectation) {
        if constexpr (std::is_convertible_v<const Value&, std::string_view>)
            return joined(name, value, expectation);
        else if constexpr (std::is_integral_v<Value> && sizeof(Value) > 1)
            return joined(name, std::to_string(value), expectation);
        else {
            std::ostringstream text;
            text.imbue(std::locale::classic());
            text << value;
            return joined(name, std::move(text).str(), expectation);
        }
    }
    static std::string joined(std::string_view name, std::string_view value, std::string_view expectation);
};

/// A file that cannot be read, written or understood as a whole: names the file.
class file_error : public error {
public:
    /// `what()` reads `file: problem`.
    file_error(std::string_view file, std::string_view problem)
        : error(std::string(file) + ": " + std::string(problem)) {}
};

/// A fault at a place in a text: names file, line and column, both counted from 1.
class parse_error : public error {
public:
    /// `what()` reads `file:line:column: problem`.
    parse_error(std::string_view file, std::size_t line, std::size_t column, std::string_view problem);

    /// Counted from 1.
    [[nodiscard]] std::size_t line() const noexcept { return line_; }
    /// In bytes, counted from 1.
    [[nodiscard]] std::size_t column() const noexcept { return column_; }

private:
    std::size_t line_;
    std::size_t column_;
};

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/core/impl/error.hpp>
#endif
