#pragma once

/// \file
/// The bodies of <dlgn/core/checksum.hpp>.

#include <dlgn/core/checksum.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <dlgn/core/inline.hpp>

namespace dlgn {

DLGN_INLINE void detail::content_hash::add(std::string_view bytes) noexcept {
    add(std::uint64_t{bytes.size()});
    for (const char byte : bytes)
        add(std::uint64_t{static_cast<unsigned char>(byte)});
}

DLGN_INLINE std::string to_hex(std::uint32_t value) {
    std::string digits(8, '0');
    for (std::size_t i = digits.size(); i-- > 0; value >>= 4U)
        digits[i] = "0123456789abcdef"[value & 0xfU];
    return digits;
}

} // namespace dlgn
