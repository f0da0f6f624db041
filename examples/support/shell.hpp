#pragma once

/// \file
/// Words of command lines that programs write.

#include <string>

namespace support {

/// A word that the shell takes as it is.
[[nodiscard]] inline std::string shell_word(const std::string& text) {
    std::string result = "'";
    for (const char c : text)
        result += c == '\'' ? std::string("'\\''") : std::string{c};
    return result + "'";
}

/// The same, without quotes where none are needed: for people to read.
[[nodiscard]] inline std::string plain_word(const std::string& text) {
    const bool plain = !text.empty() && text.find_first_not_of("abcdefghijklmnopqrstuvwxyz"
                                                               "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                                               "0123456789_./,:=+@%-") == std::string::npos;
    return plain ? text : shell_word(text);
}

} // namespace support
