#pragma once

/// \file
/// The bodies of <dlgn/liberty/values.hpp>.

#include <dlgn/liberty/values.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include <dlgn/core/inline.hpp>
#include <dlgn/core/text.hpp>
#include <dlgn/liberty/ast.hpp>

namespace dlgn::detail {

DLGN_INLINE double liberty_number(const liberty_file& file, std::string_view value) {
    const std::size_t first = std::min(value.find_first_not_of(" \t\r\n"), value.size());
    std::string_view digits = value.substr(first, value.find_last_not_of(" \t\r\n") + 1 - first);
    if (digits.size() > 1 && digits.front() == '+' && digits[1] != '-')
        digits.remove_prefix(1);
    const std::optional<double> number = parse_number<double>(digits);
    if (!number || !(std::abs(*number) <= 1e100))
        file.fail(value, "'" + std::string(value.substr(0, 40)) + "' is not a finite number");
    return *number;
}

DLGN_INLINE std::optional<double> liberty_number(const liberty_file& file, const liberty_group& group,
                                                 std::string_view attribute) {
    const auto value = group.value(attribute);
    return value ? std::optional(liberty_number(file, *value)) : std::nullopt;
}

DLGN_INLINE std::optional<double> liberty_quantity(const liberty_file& file, const liberty_group& group,
                                                   std::string_view attribute) {
    const std::optional<double> number = liberty_number(file, group, attribute);
    if (number && *number < 0)
        file.fail(*group.value(attribute),
                  std::string(attribute) + " = " + to_text(*number) + " is negative");
    return number;
}

DLGN_INLINE double liberty_unit(const liberty_file& file, std::string_view unit, char base) {
    const auto lower = [](char c) { return static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c); };
    const std::size_t letters = std::min(unit.find_first_not_of("0123456789.+- "), unit.size());
    const std::string_view digits = unit.substr(0, letters);
    const std::string_view name = unit.substr(letters);
    constexpr std::string_view prefixes = "afpnumk";
    constexpr double scales[] = {1e-18, 1e-15, 1e-12, 1e-9, 1e-6, 1e-3, 1e3};
    const std::size_t prefix = name.size() == 2 ? prefixes.find(lower(name.front())) : std::string_view::npos;
    const bool known = !name.empty() && lower(name.back()) == lower(base) &&
                       (name.size() == 1 || prefix != std::string_view::npos);
    const double count = digits.empty() ? 1 : liberty_number(file, digits);
    const double result = count * (!known || name.size() == 1 ? 1.0 : scales[prefix]);
    if (!known || !(result > 0) || result > 1e20)
        file.fail(unit, "'" + std::string(unit.substr(0, 40)) + "' is no unit of this kind");
    return result;
}

} // namespace dlgn::detail
