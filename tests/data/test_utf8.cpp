#include <doctest/doctest.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <dlgn/data/utf8.hpp>

using namespace dlgn;

namespace {

/// The length of a character by the definition of UTF-8: its number, and no shorter way to write it.
std::size_t expected_length(std::string_view text) {
    for (std::size_t length = 1; length <= 4 && length <= text.size(); ++length) {
        const unsigned first = static_cast<unsigned char>(text[0]);
        unsigned number = length == 1 ? first : first & (0x7fU >> length);
        const bool begins = length == 1 ? first < 0x80 : first >> (7 - length) == (2U << length) - 2;
        bool sound = begins;
        for (std::size_t i = 1; i < length; ++i) {
            const unsigned byte = static_cast<unsigned char>(text[i]);
            sound = sound && (byte & 0xc0U) == 0x80;
            number = number << 6U | (byte & 0x3fU);
        }
        const unsigned least = length == 1 ? 0 : length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000;
        if (sound && number >= least && number <= 0x10ffff && !(number >= 0xd800 && number <= 0xdfff))
            return length;
    }
    return 0;
}

} // namespace

TEST_CASE("utf8: the first character of all texts of three bytes, and of four at the ends of their ranges") {
    const std::string_view last = "\x01\x7f\x80\x8f\x90\x9f\xa0\xbf\xc0\xff";
    for (unsigned first = 0; first < 256; ++first)
        for (unsigned second = 0; second < 256; ++second)
            for (const char third : last)
                for (const char fourth : {'a', '\x80', '\xbf', '\xc0'}) {
                    const std::string text = {static_cast<char>(first), static_cast<char>(second), third,
                                              fourth};
                    if (detail::utf8_length(text) != expected_length(text))
                        FAIL("wrong for bytes ", first, ", ", second);
                }
    CHECK(detail::utf8_length("") == 0);
    CHECK(detail::utf8_length("\xe2\x82") == 0);
    CHECK(detail::is_utf8("größe €"));
    CHECK_FALSE(detail::is_utf8("gr\xf6\xdf"));
}

TEST_CASE("utf8: bytes that are none are Windows-1252") {
    CHECK(detail::to_utf8("\x80\x99\x9f\xa0\xe4\xff") == "€™Ÿ\xc2\xa0äÿ");
    CHECK(detail::to_utf8("\x81") == "\xc2\x81");
    CHECK(detail::to_utf8("ä\xe4€") == "ää€"); // the others stay
    std::string bytes;
    for (int i = 1; i < 256; ++i)
        bytes += static_cast<char>(i);
    CHECK(detail::is_utf8(detail::to_utf8(bytes)));
    CHECK(detail::to_utf8(detail::to_utf8(bytes)) == detail::to_utf8(bytes));
}

TEST_CASE("utf8: all characters are written as the texts that are read") {
    std::size_t wrong = 0, all = 0;
    for (std::uint32_t character = 1; character <= 0x10ffff; ++character) {
        if (character == 0xd800)
            character = 0xe000;
        std::string text;
        detail::append_utf8(text, character);
        // Back again by the pattern of the first byte.
        const auto first = static_cast<unsigned char>(text[0]);
        std::uint32_t back = text.size() == 1 ? first : first & (0x7fU >> text.size());
        for (std::size_t i = 1; i < text.size(); ++i)
            back = back << 6U | (static_cast<unsigned char>(text[i]) & 0x3fU);
        wrong += back == character && detail::utf8_length(text) == text.size() ? 0U : 1U;
        ++all;
    }
    CHECK(wrong == 0);
    CHECK(all == 0x10ffff - 0x800);
}
