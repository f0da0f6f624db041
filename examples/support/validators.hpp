#pragma once

/// \file
/// Checks of option values that say what is wrong in few words.

#include <algorithm>
#include <cctype>
#include <cmath>
#include <cstdint>
#include <string>

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

} // namespace support
