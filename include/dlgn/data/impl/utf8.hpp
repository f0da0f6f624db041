#pragma once

/// \file
/// The bodies of <dlgn/data/utf8.hpp>.

#include <dlgn/data/utf8.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <dlgn/core/inline.hpp>

namespace dlgn::detail {

DLGN_INLINE std::size_t utf8_length(std::string_view text) noexcept {
    const auto byte = [&](std::size_t i) -> unsigned {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : 0;
    };
    const auto follows = [&](std::size_t i) { return byte(i) >> 6U == 2; };
    if (text.empty() || byte(0) < 0x80)
        return text.empty() ? 0 : 1;
    if (byte(0) >= 0xc2 && byte(0) < 0xe0)
        return follows(1) ? 2 : 0;
    if (byte(0) >= 0xe0 && byte(0) < 0xf0) {
        const unsigned first = byte(0) << 8U | byte(1);
        return first >= 0xe0a0 && !(first >= 0xeda0 && first < 0xedc0) && follows(1) && follows(2) ? 3 : 0;
    }
    const unsigned first = byte(0) << 8U | byte(1);
    return first >= 0xf090 && first < 0xf490 && follows(1) && follows(2) && follows(3) ? 4 : 0;
}

DLGN_INLINE bool is_utf8(std::string_view text) noexcept {
    while (!text.empty()) {
        const std::size_t length = utf8_length(text);
        if (length == 0)
            return false;
        text.remove_prefix(length);
    }
    return true;
}

DLGN_INLINE void append_utf8(std::string& text, std::uint32_t character) {
    if (character < 0x80) {
        text += static_cast<char>(character);
        return;
    }
    const auto follows = [&](unsigned shift) {
        return static_cast<char>(0x80 | (character >> shift & 0x3f));
    };
    if (character < 0x800)
        text += static_cast<char>(0xc0 | character >> 6U);
    else if (character < 0x10000)
        text.append({static_cast<char>(0xe0 | character >> 12U), follows(6)});
    else
        text.append({static_cast<char>(0xf0 | character >> 18U), follows(12), follows(6)});
    text += follows(0);
}

DLGN_INLINE std::string to_utf8(std::string_view text) {
    // Those from 0x80 to 0x9f; the others are Latin-1, as are five that Windows-1252 does not have.
    static constexpr std::array<std::uint32_t, 32> characters = {
        0x20ac, 0x81,   0x201a, 0x192,  0x201e, 0x2026, 0x2020, 0x2021, 0x2c6,  0x2030, 0x160,
        0x2039, 0x152,  0x8d,   0x17d,  0x8f,   0x90,   0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
        0x2013, 0x2014, 0x2dc,  0x2122, 0x161,  0x203a, 0x153,  0x9d,   0x17e,  0x178};
    std::string result;
    result.reserve(text.size());
    while (!text.empty()) {
        if (const std::size_t length = utf8_length(text); length > 0) {
            result.append(text.substr(0, length));
            text.remove_prefix(length);
            continue;
        }
        const std::uint32_t byte = static_cast<unsigned char>(text[0]);
        const std::uint32_t character = byte < 0xa0 ? characters[byte - 0x80] : byte;
        append_utf8(result, character);
        text.remove_prefix(1);
    }
    return result;
}

} // namespace dlgn::detail
