#pragma once

/// \file
/// Checks of option values that say what is wrong in few words.

#include <algorithm>
#include <cctype>
#include <string>

#include <CLI/CLI.hpp>

namespace support {

/// Digits only: -3 would become a very large unsigned number.
[[nodiscard]] inline CLI::Validator whole() {
    const auto check = [](const std::string& text) -> std::string {
        const auto is_digit = [](unsigned char c) { return std::isdigit(c) != 0; };
        return !text.empty() && std::ranges::all_of(text, is_digit)
                   ? ""
                   : text + ": must be a whole number, 0 or more";
    };
    return {check, "", "whole"};
}

/// A number above 0.
[[nodiscard]] inline CLI::Validator positive() {
    const auto check = [](const std::string& text) -> std::string {
        double value = 0;
        return CLI::detail::lexical_cast(text, value) && value > 0 ? "" : text + ": must be more than 0";
    };
    return {check, "", "positive"};
}

} // namespace support
