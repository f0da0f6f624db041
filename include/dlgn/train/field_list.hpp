#pragma once

/// \file
/// Named numbers on one line of text, and where two such lines differ.

#include <concepts>
#include <cstddef>
#include <string>
#include <string_view>

#include <dlgn/core/text.hpp>

namespace dlgn::detail {

/// Fields of a name and numbers each, separated by `separator`.
class field_list {
public:
    static constexpr std::string_view separator = ", ";

    template <class... Numbers>
    void add(std::string_view name, Numbers... numbers) {
        start(name);
        (append(numbers), ...);
    }
    template <class Numbers>
    requires requires(const Numbers& numbers) { numbers.begin(); }
    void add(std::string_view name, const Numbers& numbers) {
        start(name);
        for (const auto& number : numbers)
            append(number);
    }
    [[nodiscard]] const std::string& text() const noexcept { return text_; }

private:
    void start(std::string_view name) {
        if (!text_.empty())
            text_ += separator;
        text_ += name;
    }
    template <class Number>
    void append(const Number& number) {
        text_ += ' ';
        if constexpr (std::convertible_to<Number, std::string_view>)
            text_ += number;
        else if constexpr (std::same_as<Number, bool>)
            text_ += number ? '1' : '0';
        else
            text_ += to_text(number);
    }

    std::string text_;
};

/// Where two descriptions differ first: the field of each, or all if they have other fields.
struct field_difference {
    std::string_view first;
    std::string_view second;
};
[[nodiscard]] inline field_difference first_difference(std::string_view first, std::string_view second) {
    const field_difference whole{first, second};
    const auto take = [](std::string_view& rest) {
        const std::size_t end = rest.find(field_list::separator);
        const std::string_view field = rest.substr(0, end);
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + field_list::separator.size());
        return field;
    };
    while (!first.empty() && !second.empty()) {
        const std::string_view a = take(first);
        const std::string_view b = take(second);
        if (a != b)
            return a.substr(0, a.find(' ')) == b.substr(0, b.find(' ')) ? field_difference{a, b} : whole;
    }
    return whole;
}

} // namespace dlgn::detail
