#pragma once

/// \file
/// Numbers, dates and times in forms that are no numbers of a table.

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

#include <dlgn/data/cell_text.hpp>

namespace dlgn::detail {

/// What a text looks like to whoever wrote it.
enum class value_form { other, number, thousands, comma, percentage, money, unit, date, time };

/// The plural, for messages.
[[nodiscard]] inline std::string_view name_of(value_form form) noexcept {
    constexpr std::array<std::string_view, 9> names = {"texts",
                                                       "numbers",
                                                       "numbers with separators of thousands",
                                                       "numbers with a decimal comma",
                                                       "percentages",
                                                       "amounts of money",
                                                       "numbers with a unit",
                                                       "dates",
                                                       "times"};
    return names[static_cast<std::size_t>(form)];
}

/// Takes what it recognises from the start of a text.
class form_scanner {
public:
    explicit form_scanner(std::string_view text) noexcept : left_(text) {}

    [[nodiscard]] std::string_view left() const noexcept { return left_; }
    [[nodiscard]] bool at_end() const noexcept { return left_.empty(); }

    /// One of the characters; '\0' if the next is none of them.
    char take_any(std::string_view characters) noexcept {
        if (left_.empty() || characters.find(left_.front()) == std::string_view::npos)
            return '\0';
        const char taken = left_.front();
        left_.remove_prefix(1);
        return taken;
    }

    bool take(std::string_view word) noexcept {
        if (word.size() > left_.size() || !same_word(left_.substr(0, word.size()), word))
            return false;
        left_.remove_prefix(word.size());
        return true;
    }

    /// Digits, as many as there are.
    std::string_view digits() noexcept {
        const std::size_t count = std::min(left_.find_first_not_of("0123456789"), left_.size());
        const std::string_view taken = left_.substr(0, count);
        left_.remove_prefix(count);
        return taken;
    }

    /// Digits that are a number from `least` to `most`, at least and at most so many of them.
    bool take_number(std::size_t least_digits, std::size_t most_digits, int least, int most) noexcept {
        const std::string_view taken = digits();
        if (taken.size() < least_digits || taken.size() > most_digits)
            return false;
        int value = 0;
        for (const char digit : taken)
            value = 10 * value + (digit - '0');
        return value >= least && value <= most;
    }

    /// A number's digits with groups of thousands and decimals: in which form; other if there is none.
    value_form take_amount() noexcept {
        take_any("+-");
        const std::size_t first = digits().size();
        if (first == 0)
            return value_form::other;
        std::string_view separator;
        for (const std::string_view each : {",", ".", "'", " ", "\xc2\xa0", "\xe2\x80\xaf", "\xe2\x80\x99"})
            while (first <= 3 && (separator.empty() || separator == each) && take_group(each))
                separator = each;
        value_form form = separator.empty() ? value_form::number : value_form::thousands;
        form_scanner ahead = *this;
        if (const char point = ahead.take_any(".,"); point != '\0' && !ahead.digits().empty()) {
            if (point == ',' && separator != ".")
                form = value_form::comma;
            *this = ahead;
        }
        return form;
    }

private:
    /// A separator and three digits.
    bool take_group(std::string_view separator) noexcept {
        form_scanner ahead = *this;
        if (!ahead.take(separator) || ahead.digits().size() != 3)
            return false;
        *this = ahead;
        return true;
    }

    std::string_view left_;
};

/// The name of a month, in full or its first three letters.
[[nodiscard]] inline bool take_month(form_scanner& text) noexcept {
    for (const std::string_view month : {"January", "February", "March", "April", "May", "June", "July",
                                         "August", "September", "October", "November", "December"})
        if (text.take(month) || text.take(month.substr(0, 3))) {
            text.take_any(".");
            return true;
        }
    return false;
}

/// The digits of a year, two or four.
[[nodiscard]] inline bool take_year(form_scanner& text) noexcept {
    const std::size_t count = text.digits().size();
    return count == 2 || count == 4;
}

/// A date as numbers, or with the name of its month.
[[nodiscard]] inline bool take_date(form_scanner& text) noexcept {
    constexpr std::string_view separators = "-/.";
    if (form_scanner ahead = text; ahead.take_number(4, 4, 1, 9999)) { // 2024-01-31, 2024-01
        const char separator = ahead.take_any(separators);
        if (separator == '\0' || !ahead.take_number(1, 2, 1, 12))
            return false;
        const bool has_day = ahead.take_any({&separator, 1}) != '\0';
        text = ahead;
        return has_day ? text.take_number(1, 2, 1, 31) : separator != '.';
    }
    if (take_month(text)) { // Jan 31, 2024
        text.take_any(" -");
        if (!text.take_number(1, 2, 1, 31))
            return false;
        text.take_any(",-");
        text.take_any(" ");
        return text.at_end() || take_year(text);
    }
    if (!text.take_number(1, 2, 1, 31))
        return false;
    const char separator = text.take_any("-/. ");
    if (form_scanner ahead = text; separator != ' ' && ahead.take_number(1, 2, 1, 31)) { // 31.1.2024, 1/31/24
        text = ahead;
        return text.take_any({&separator, 1}) != '\0' && take_year(text);
    }
    text.take_any(" "); // 31 Jan 2024, 31-JAN-24, 31. January
    if (!take_month(text))
        return false;
    text.take_any(" -,");
    return text.at_end() || take_year(text);
}

/// A time of day or a duration, with a zone or none.
[[nodiscard]] inline bool take_time(form_scanner& text) noexcept {
    if (!text.take_number(1, 3, 0, 999) || text.take_any(":") == '\0' || !text.take_number(2, 2, 0, 59))
        return false;
    if (text.take_any(":") != '\0' && !text.take_number(2, 2, 0, 60))
        return false;
    if (text.take_any(".,") != '\0' && text.digits().empty())
        return false;
    text.take_any(" ");
    if (text.take("am") || text.take("pm") || text.take("UTC") || text.take_any("zZ") != '\0')
        return true;
    if (text.take_any("+-") == '\0')
        return true;
    return text.digits().size() >= 2 && (text.take_any(":") == '\0' || text.digits().size() == 2);
}

/// Whether what follows a number is a unit: a few letters such as kg, km/h, °C, m2.
[[nodiscard]] inline bool is_unit(std::string_view text) noexcept {
    if (text.empty() || text.size() > 8 || (text.front() >= '0' && text.front() <= '9'))
        return false;
    if (text.back() == '2' || text.back() == '3')
        text.remove_suffix(1);
    return std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '/' ||
               static_cast<unsigned char>(c) > 127;
    });
}

/// What `text` looks like. `comma`: a number may have a decimal comma. Does not allocate but as `parse_cell`.
[[nodiscard]] inline value_form form_of(std::string_view text, bool comma) {
    if (parse_cell(text, comma))
        return value_form::number;
    form_scanner date(text);
    if (take_date(date)) {
        if (date.at_end())
            return value_form::date;
        if (date.take_any("Tt ,") != '\0') {
            date.take_any(" ");
            if (take_time(date) && date.at_end())
                return value_form::date;
        }
    }
    if (form_scanner time(text); take_time(time) && time.at_end())
        return value_form::time;
    constexpr std::array<std::string_view, 9> currencies = {
        "$", "\xe2\x82\xac", "\xc2\xa3", "\xc2\xa5", "USD", "EUR", "GBP", "CHF", "JPY"};
    form_scanner amount(text);
    const bool negative = amount.take_any("-") != '\0';
    const bool before =
        std::any_of(currencies.begin(), currencies.end(), [&](auto sign) { return amount.take(sign); });
    if (before)
        amount.take_any(" ");
    else if (negative)
        amount = form_scanner(text);
    const value_form form = amount.take_amount();
    if (form == value_form::other)
        return form;
    if (before)
        return amount.at_end() ? value_form::money : value_form::other;
    if (amount.at_end())
        return form;
    amount.take_any(" ");
    if (amount.left() == "%")
        return value_form::percentage;
    if (std::any_of(currencies.begin(), currencies.end(),
                    [&](auto sign) { return same_word(amount.left(), sign); }))
        return value_form::money;
    return is_unit(amount.left()) ? value_form::unit : value_form::other;
}

} // namespace dlgn::detail
