#pragma once

/// \file
/// What is written in a field of a table: a number, a word for "not known", or a name.

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

#include <dlgn/core/text.hpp>

namespace dlgn::detail {

/// A text between quotes for a message: without line ends and other control characters, not too long.
[[nodiscard]] inline std::string shown_text(std::string_view text) {
    std::string shown = "\"";
    for (const char c : text.substr(0, 60))
        shown += static_cast<unsigned char>(c) < 32 || c == 127 ? '?' : c;
    return shown + (text.size() > 60 ? "...\"" : "\"");
}

/// Whether two texts are the same but for the case of ASCII letters.
[[nodiscard]] inline bool same_word(std::string_view a, std::string_view b) noexcept {
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [&](char x, char y) { return lower(x) == lower(y); });
}

/// The number that is nearest to a decimal number beyond the range of double: 0 or infinity.
[[nodiscard]] inline double beyond_range(std::string_view digits) noexcept {
    const bool negative = digits.starts_with('-');
    long long magnitude = 0; // of the first digit that is not 0
    bool point = false, found = false;
    std::size_t at = negative ? 1 : 0;
    for (; at < digits.size() && digits[at] != 'e' && digits[at] != 'E'; ++at) {
        if (digits[at] == '.')
            point = true;
        else if (found || digits[at] != '0') {
            magnitude += point ? 0 : 1;
            found = true;
        } else
            magnitude -= point ? 1 : 0;
    }
    if (at < digits.size()) {
        std::string_view exponent = digits.substr(at + 1);
        const bool below = exponent.starts_with('-');
        if (below || exponent.starts_with('+'))
            exponent.remove_prefix(1);
        const long long power = parse_number<long long>(exponent).value_or(1LL << 62U);
        magnitude += below ? -std::min(power, 1LL << 62U) : std::min(power, 1LL << 61U);
    }
    const double value = magnitude > 0 ? std::numeric_limits<double>::infinity() : 0.0;
    return negative ? -value : value;
}

/// The whole of `text` as a number: a sign, digits with a point, an exponent, "inf" and "nan" in their
/// spellings. Rounded to the nearest double: 0 below its range, infinite above. Nothing if it is no number.
/// Does not allocate but for a decimal comma and numbers of many digits.
[[nodiscard]] inline std::optional<double> parse_cell(std::string_view text, bool decimal_comma = false) {
    static constexpr std::array<double, 16> powers = {1e0, 1e1, 1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                                      1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};
    // Up to 15 digits and a point: both numbers of the quotient are exact, so it is rounded once.
    const bool negative = text.starts_with('-');
    std::string_view unsigned_text = text;
    if (negative || text.starts_with('+'))
        unsigned_text.remove_prefix(1);
    if (!unsigned_text.empty() && unsigned_text.size() <= 16) {
        std::uint64_t number = 0;
        std::size_t digits = 0, decimals = 0;
        bool point = false, plain = true;
        for (const char c : unsigned_text) {
            const auto digit = static_cast<unsigned>(static_cast<unsigned char>(c)) - '0';
            if (digit < 10) {
                number = 10 * number + digit;
                ++digits;
                decimals += point ? 1 : 0;
            } else if ((c == '.' || (decimal_comma && c == ',')) && !point) {
                point = true;
            } else {
                plain = false;
                break;
            }
        }
        if (plain && digits > 0 && digits <= 15) {
            const double value = static_cast<double>(number) / powers[decimals];
            return negative ? -value : value;
        }
    }
    if (text.starts_with('+') && !unsigned_text.starts_with('-'))
        text = unsigned_text;
    std::string with_point;
    if (decimal_comma && text.find(',') != std::string_view::npos) {
        if (text.find_first_of(".,", text.find_first_of(".,") + 1) != std::string_view::npos)
            return std::nullopt;
        with_point = text;
        std::replace(with_point.begin(), with_point.end(), ',', '.');
        text = with_point;
    }
    double value = 0;
    const char* const end = text.data() + text.size();
    const auto [stop, status] = std::from_chars(text.data(), end, value);
    if (stop != end || (status != std::errc{} && status != std::errc::result_out_of_range))
        return std::nullopt;
    return status == std::errc{} ? value : beyond_range(text);
}

/// A whole number of so many digits that the nearest double is another one: without a plus and zeros before
/// it. Empty for any other text.
[[nodiscard]] inline std::string long_number(std::string_view text, double nearest) {
    const bool negative = text.starts_with('-');
    if (negative || text.starts_with('+'))
        text.remove_prefix(1);
    text.remove_prefix(std::min(text.find_first_not_of('0'), text.size()));
    if (text.size() < 16 || text.find_first_not_of("0123456789") != std::string_view::npos)
        return {};
    char digits[400];
    const auto written =
        std::to_chars(std::begin(digits), std::end(digits), std::abs(nearest), std::chars_format::fixed, 0);
    if (std::string_view(digits, static_cast<std::size_t>(written.ptr - digits)) == text)
        return {};
    return (negative ? "-" : "") + std::string(text);
}

/// The name that a category or class has by its text: that of the number if it is one, so that `1`, `+1`,
/// `1.0` and `1e0` are the same; long whole numbers, such as keys, stay different ones.
[[nodiscard]] inline std::string category_name(std::string_view text, bool decimal_comma) {
    const auto value = parse_cell(text, decimal_comma);
    if (!value)
        return std::string(text);
    std::string name = long_number(text, *value);
    return name.empty() ? to_text(*value == 0 ? 0.0 : *value) : name;
}

/// Order of names: numbers by their value, then other texts by their bytes.
[[nodiscard]] inline bool name_before(const std::string& a, const std::string& b) {
    const auto x = parse_cell(a), y = parse_cell(b);
    if (x && y && *x != *y)
        return *x < *y;
    if (x.has_value() != y.has_value())
        return x.has_value();
    return a < b;
}

/// Words for values that are not known.
class missing_words {
public:
    explicit missing_words(const std::vector<std::string>& words) : words_(words) {
        for (const std::string& word : words_) {
            if (word.empty())
                empty_ = true;
            else
                for (unsigned c = 0; c < starts_.size(); ++c)
                    starts_[c] =
                        starts_[c] || same_word(std::string(1, static_cast<char>(c)), {word.data(), 1});
        }
    }

    [[nodiscard]] bool contain(std::string_view text) const noexcept {
        if (text.empty())
            return empty_;
        if (!starts_[static_cast<unsigned char>(text.front())])
            return false;
        return std::any_of(words_.begin(), words_.end(),
                           [&](const std::string& word) { return same_word(word, text); });
    }

private:
    std::vector<std::string> words_;
    std::array<bool, 256> starts_{};
    bool empty_ = false;
};

} // namespace dlgn::detail
