#pragma once

/// \file
/// Checks of option values that say what is wrong in few words.

#include <algorithm>
#include <cctype>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include <CLI/CLI.hpp>

#include <dlgn/core/error.hpp>
#include <dlgn/core/text.hpp>

namespace support {

/// Digits only, and no more than fit: -3 would become a very large unsigned number, and one too large the
/// largest.
[[nodiscard]] inline CLI::Validator whole() {
    const auto check = [](const std::string& text) -> std::string {
        const auto is_digit = [](unsigned char c) { return std::isdigit(c) != 0; };
        if (text.empty() || !std::ranges::all_of(text, is_digit))
            return text + ": must be a whole number, 0 or more";
        return dlgn::parse_number<std::uint64_t>(text) ? "" : text + ": must be at most 18446744073709551615";
    };
    return {check, "", "whole"};
}

/// A number above 0.
[[nodiscard]] inline CLI::Validator positive() {
    const auto check = [](const std::string& text) -> std::string {
        double value = 0;
        return CLI::detail::lexical_cast(text, value) && value > 0 && std::isfinite(value)
                   ? ""
                   : text + ": must be more than 0, and finite";
    };
    return {check, "", "positive"};
}

/// A number, 0 or more: infinity and NaN are none.
[[nodiscard]] inline CLI::Validator not_negative() {
    const auto check = [](const std::string& text) -> std::string {
        double value = 0;
        return CLI::detail::lexical_cast(text, value) && value >= 0 && std::isfinite(value)
                   ? ""
                   : text + ": must be 0 or more, and finite";
    };
    return {check, "", "not_negative"};
}

/// A number from `least` to `most`: NaN is none.
[[nodiscard]] inline CLI::Validator between(double least, double most) {
    const auto check = [least, most](const std::string& text) -> std::string {
        double value = 0;
        return CLI::detail::lexical_cast(text, value) && value >= least && value <= most
                   ? ""
                   : text + ": must be " + dlgn::to_text(least) + " to " + dlgn::to_text(most);
    };
    return {check, "", "between"};
}

/// Throws `dlgn::error` if the option `name` is on the command line but means nothing there, because of
/// `why`.
inline void require_meaning(const CLI::App& app, const std::string& name, bool means_something,
                            const std::string& why) {
    if (app.count(name) > 0 && !means_something)
        throw dlgn::error(name + " does nothing " + why);
}

/// Throws `CLI::ValidationError` if a list on the command line has an empty part, which would be left out, or
/// a value in brackets, which would be read as a list. `app`: of the command; the arguments are those behind
/// it.
inline void check_lists(const CLI::App& app, std::span<const char* const> arguments) {
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string_view argument = arguments[i];
        const std::size_t equals = std::min(argument.find('='), argument.size());
        const std::string name(argument.substr(0, equals));
        const CLI::Option* const option = name.starts_with("--") ? app.get_option_no_throw(name) : nullptr;
        if (option == nullptr || option->get_items_expected_max() < 2)
            continue;
        const char separator = option->get_delimiter();
        const auto check = [&](std::string_view value) {
            if (value.size() > 1 && value.front() == '[' && value.back() == ']')
                throw CLI::ValidationError(name, std::string(value) + ": a value cannot stand in brackets");
            const std::string doubled{separator, separator};
            if (separator != '\0' && value.find(separator) != std::string_view::npos &&
                (value.front() == separator || value.back() == separator ||
                 value.find(doubled) != std::string_view::npos))
                throw CLI::ValidationError(name, std::string(value) + ": a part of the list is empty");
        };
        if (equals < argument.size())
            check(argument.substr(equals + 1));
        for (; i + 1 < arguments.size() && !std::string_view(arguments[i + 1]).starts_with("--"); ++i)
            check(arguments[i + 1]);
    }
}

} // namespace support
