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

} // namespace support
