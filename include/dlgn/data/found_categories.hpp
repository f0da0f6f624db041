#pragma once

/// \file
/// Whether the texts of a column, which nobody declared to be categories, may be taken for some.

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <dlgn/core/error.hpp>
#include <dlgn/data/cell_text.hpp>
#include <dlgn/data/value_form.hpp>

namespace dlgn {

/// Columns of a table whose texts make no good categories, each of which would be a bit, and which nobody
/// declared to be categories. The place is that of the first such text.
class column_error : public parse_error {
public:
    /// A column of the file.
    struct named_field {
        std::string name;      ///< its name
        std::size_t field = 0; ///< its place in a row, from 0
    };

    /// `columns` are all such columns.
    column_error(std::string_view file, std::size_t line, std::size_t column, std::string_view problem,
                 std::vector<named_field> columns)
        : parse_error(file, line, column, problem), columns_(std::move(columns)) {}

    /// All such columns, in the order of the file.
    [[nodiscard]] const std::vector<named_field>& columns() const noexcept { return columns_; }

private:
    std::vector<named_field> columns_;
};

namespace detail {

/// So many different values are never too many.
inline constexpr std::size_t few_categories = 20;
/// More have to be declared, however often each comes.
inline constexpr std::size_t most_found_categories = 100;
/// A value in fewer rows is rare.
inline constexpr std::size_t rare_rows = 5;

/// Why the different values `names` of a column should not be categories unless that is said; empty if they
/// may: if they are few, or neither too many nor almost all rare nor numbers or dates in another form.
/// `rows_of` are the rows that have each. Linear in the texts.
[[nodiscard]] inline std::string doubt_categories(std::span<const std::string> names,
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

} // namespace detail
} // namespace dlgn
