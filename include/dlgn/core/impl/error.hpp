#pragma once

/// \file
/// The bodies of <dlgn/core/error.hpp>.

#include <dlgn/core/error.hpp>

#include <cstddef>
#include <string>
#include <string_view>

#include <dlgn/core/inline.hpp>

namespace dlgn::detail {

DLGN_INLINE std::string printable(std::string_view text) {
    std::string line;
    line.reserve(text.size());
    const auto escape = [&](unsigned char byte) {
        line += "\\x";
        line += "0123456789abcdef"[byte / 16U];
        line += "0123456789abcdef"[byte % 16U];
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const unsigned char next = i + 1 < text.size() ? static_cast<unsigned char>(text[i + 1]) : 0U;
        if (byte == '\n' || byte == '\r' || byte == '\t') {
            line += byte == '\n' ? "\\n" : byte == '\r' ? "\\r" : "\\t";
        } else if (byte < 0x20U || byte == 0x7fU) {
            escape(byte);
        } else if (byte == 0xc2U && next >= 0x80U && next < 0xa0U) { // U+0080 to U+009f in UTF-8
            escape(byte);
            escape(next);
            ++i;
        } else {
            line += text[i];
        }
    }
    return line;
}

} // namespace dlgn::detail

namespace dlgn {

DLGN_INLINE std::string argument_error::joined(std::string_view name, std::string_view value,
                                               std::string_view expectation) {
    std::string text(name);
    text.append(" = ").append(value).append(": ").append(expectation);
    return text;
}

DLGN_INLINE parse_error::parse_error(std::string_view file, std::size_t line, std::size_t column,
                                     std::string_view problem)
    : error(std::string(file) + ":" + std::to_string(line) + ":" + std::to_string(column) + ": " +
            std::string(problem)),
      line_(line), column_(column) {}

} // namespace dlgn
