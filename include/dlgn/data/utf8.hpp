#pragma once

/// \file
/// Texts that are not UTF-8, or not all of it.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace dlgn::detail {

/// Bytes of the UTF-8 character that a text begins with; 0 if it begins with none. Shortest forms only, no
/// surrogates, up to U+10ffff.
[[nodiscard]] std::size_t utf8_length(std::string_view text) noexcept;

/// Whether all of a text is UTF-8. Linear time.
[[nodiscard]] bool is_utf8(std::string_view text) noexcept;

/// Appends a character of Unicode up to U+10ffff, which is no surrogate.
void append_utf8(std::string& text, std::uint32_t character);

/// The text with each byte that is no UTF-8 read as Windows-1252, which spreadsheets write; most of that is
/// Latin-1. Linear time.
[[nodiscard]] std::string to_utf8(std::string_view text);

} // namespace dlgn::detail

#ifndef DLGN_COMPILED
#include <dlgn/data/impl/utf8.hpp>
#endif
