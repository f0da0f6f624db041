#pragma once

/// \file
/// The checksum of the library's own files, and a hash that tells contents apart.

#include <array>
#include <bit>
#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>

#include <dlgn/core/random.hpp>

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

namespace detail {

/// A 64-bit hash of a sequence of numbers. Sequences that differ in one number always differ in it.
class content_hash {
public:
    /// Takes a word in.
    void add(std::uint64_t word) noexcept { state_ = split_mix(state_ ^ word, 0); }
    /// Takes a number in, by its bits.
    void add(double value) noexcept { add(std::bit_cast<std::uint64_t>(value)); }
    /// Takes a text in, its length first.
    void add(std::string_view bytes) noexcept;
    /// The size and every number of a range.
    template <class Numbers>
    void add_all(const Numbers& numbers) noexcept {
        add(std::uint64_t{numbers.size()});
        for (const auto number : numbers)
            if constexpr (std::same_as<std::remove_const_t<decltype(number)>, float>)
                add(static_cast<double>(number));
            else if constexpr (std::floating_point<std::remove_const_t<decltype(number)>>)
                add(number);
            else
                add(std::uint64_t{number});
    }
    /// The hash of all that was taken in, in that order.
    [[nodiscard]] std::uint64_t value() const noexcept { return state_; }

private:
    std::uint64_t state_ = 0;
};

} // namespace detail

/// Eight lower-case hexadecimal digits.
[[nodiscard]] std::string to_hex(std::uint32_t value);

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/core/impl/checksum.hpp>
#endif
