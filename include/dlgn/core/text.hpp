#pragma once

/// \file
/// Numbers to text and back by `<charconv>`: shortest round trip, never the locale's decimal sign.

#include <charconv>
#include <concepts>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>

namespace dlgn {

/// The shortest text that reads back as the same number.
template <class Number>
requires std::integral<Number> || std::floating_point<Number>
[[nodiscard]] std::string to_text(Number value) {
    char buffer[64];
    const auto [end, status] = std::to_chars(buffer, buffer + sizeof buffer, value);
    return status == std::errc{} ? std::string(buffer, end) : std::string();
}

/// A number with exactly `decimals` digits after the point.
[[nodiscard]] std::string to_fixed(double value, int decimals);

/// Reads the whole of `text` as one number; nothing if it is anything else or out of range.
template <class Number>
requires std::integral<Number> || std::floating_point<Number>
[[nodiscard]] std::optional<Number> parse_number(std::string_view text) noexcept {
    Number value{};
    const char* const end = text.data() + text.size();
    const auto [stop, status] = std::from_chars(text.data(), end, value);
    if (status != std::errc{} || stop != end)
        return std::nullopt;
    return value;
}

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/core/impl/text.hpp>
#endif
