#pragma once

/// \file
/// The checksum of the library's own files.

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace dlgn {

/// CRC-32 as in zlib, PNG and Ethernet (polynomial 0x04c11db7, reflected): finds every error burst of up to
/// 32 bits.
[[nodiscard]] constexpr std::uint32_t crc32(std::string_view bytes) noexcept {
    constexpr std::array<std::uint32_t, 256> table = [] {
        std::array<std::uint32_t, 256> entries{};
        for (std::uint32_t i = 0; i < entries.size(); ++i) {
            std::uint32_t entry = i;
            for (int bit = 0; bit < 8; ++bit)
                entry = (entry >> 1U) ^ ((entry & 1U) != 0 ? 0xedb88320U : 0U);
            entries[i] = entry;
        }
        return entries;
    }();
    std::uint32_t sum = ~std::uint32_t{0};
    for (const char byte : bytes)
        sum = (sum >> 8U) ^ table[(sum ^ static_cast<unsigned char>(byte)) & 0xffU];
    return ~sum;
}

/// Eight lower-case hexadecimal digits.
[[nodiscard]] inline std::string to_hex(std::uint32_t value) {
    std::string digits(8, '0');
    for (std::size_t i = digits.size(); i-- > 0; value >>= 4U)
        digits[i] = "0123456789abcdef"[value & 0xfU];
    return digits;
}

} // namespace dlgn
