#pragma once

/// \file
/// The bodies of <dlgn/data/found_categories.hpp>.

#include <dlgn/data/found_categories.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <dlgn/core/error.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/data/cell_text.hpp>
#include <dlgn/data/value_form.hpp>

namespace dlgn {

DLGN_INLINE column_error::column_error(std::string_view file, std::size_t line, std::size_t column,
                                       std::string_view problem, std::vector<named_field> columns)
    : parse_error(file, line, column, problem), columns_(std::move(columns)) {}

} // namespace dlgn

namespace dlgn::detail {

/// So many different values are never too many.
inline constexpr std::size_t few_categories = 20;

/// More have to be declared, however often each comes.
inline constexpr std::size_t most_found_categories = 100;

/// A value in fewer rows is rare.
inline constexpr std::size_t rare_rows = 5;

DLGN_INLINE std::string doubt_categories(std::span<const std::string> names,
                                         std::span<const std::size_t> rows_of, bool comma) {
    const std::size_t count = names.size();
    if (count <= few_categories)
        return {};
    std::size_t rare = 0, rows = 0;
    std::array<std::size_t, 9> forms{}, first{};
    for (std::size_t i = 0; i < count; ++i) {
        rows += rows_of[i];
        rare += rows_of[i] < rare_rows ? 1U : 0U;
        const auto form = static_cast<std::size_t>(form_of(names[i], comma));
        if (forms[form]++ == 0)
            first[form] = i;
    }
    const std::size_t numbers = forms[static_cast<std::size_t>(value_form::number)];
    if (forms[static_cast<std::size_t>(value_form::comma)] > 0) // then 1,234 is another of them
        forms[static_cast<std::size_t>(value_form::comma)] +=
            std::exchange(forms[static_cast<std::size_t>(value_form::thousands)], 0);
    auto best = static_cast<std::size_t>(value_form::thousands);
    for (std::size_t form = best + 1; form < forms.size(); ++form)
        if (forms[form] > forms[best])
            best = form;
    const std::string head =
        std::to_string(count) + " different values in " + std::to_string(rows) + " rows ";
    const auto such_as = [&](std::size_t i) { return ", such as " + shown_text(names[i]); };
    if (forms[best] > 0 && 10 * (forms[best] + numbers) >= 9 * count)
        return head + "look like " + std::string(name_of(static_cast<value_form>(best))) +
               such_as(first[best]);
    if (numbers == count)
        return head + "are numbers" + such_as(0);
    if (2 * numbers > count) {
        std::size_t other = 0;
        while (form_of(names[other], comma) == value_form::number)
            ++other;
        return head + "are numbers, but for " + std::to_string(count - numbers) + such_as(other);
    }
    if (10 * rare >= 9 * count)
        return head + "are almost all rare" + such_as(0);
    if (count > most_found_categories)
        return head + "would each be a bit" + such_as(0);
    return {};
}

} // namespace dlgn::detail
