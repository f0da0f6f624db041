#pragma once

/// \file
/// The bodies of <dlgn/core/text.hpp>.

#include <dlgn/core/text.hpp>

#include <charconv>
#include <string>
#include <system_error>

#include <dlgn/core/inline.hpp>

namespace dlgn {

DLGN_INLINE std::string to_fixed(double value, int decimals) {
    char buffer[400];
    const auto [end, status] =
        std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::fixed, decimals);
    return status == std::errc{} ? std::string(buffer, end) : std::string("?");
}

} // namespace dlgn
