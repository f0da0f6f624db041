#pragma once

/// \file
/// The bodies of <dlgn/data/idx.hpp>.

#include <dlgn/data/idx.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include <dlgn/core/error.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/data/dataset.hpp>
#include <dlgn/data/image_layout.hpp>

namespace dlgn::detail {

/// A big-endian number of four bytes.
[[nodiscard]] inline std::uint32_t idx_number(std::string_view bytes, std::size_t at) noexcept {
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i)
        value = (value << 8U) | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

/// The sizes in the header of an IDX file of unsigned bytes with `dimensions` dimensions, after checking that
/// the file is exactly as long as they say.
[[nodiscard]] inline std::vector<std::size_t> read_idx_header(std::string_view bytes, std::string_view name,
                                                              std::size_t dimensions) {
    const std::size_t header = 4 + 4 * dimensions;
    if (bytes.starts_with("\x1f\x8b"))
        throw file_error(name,
                         "is compressed with gzip: unpack it first, or read it with a loader that does");
    if (bytes.size() < header)
        throw file_error(name, "has " + std::to_string(bytes.size()) + " bytes, an IDX header has " +
                                   std::to_string(header));
    const std::size_t magic = 0x0800U + dimensions;
    if (idx_number(bytes, 0) != magic)
        throw file_error(name, "starts with the number " + std::to_string(idx_number(bytes, 0)) +
                                   ", an IDX file of bytes with " + std::to_string(dimensions) +
                                   (dimensions == 1 ? " dimension" : " dimensions") + " starts with " +
                                   std::to_string(magic));
    std::vector<std::size_t> sizes(dimensions);
    std::uint64_t expected = 1;
    for (std::size_t d = 0; d < dimensions; ++d) {
        sizes[d] = idx_number(bytes, 4 + 4 * d);
        if (sizes[d] == 0)
            throw file_error(name, "is empty: size " + std::to_string(d + 1) + " in its header is 0");
        if (expected > std::numeric_limits<std::uint32_t>::max() * std::uint64_t{256} / sizes[d])
            throw file_error(name, "has sizes in its header that are too large for any file");
        expected *= sizes[d];
    }
    if (bytes.size() - header != expected)
        throw file_error(name,
                         std::string(bytes.size() - header < expected ? "is truncated" : "is too long") +
                             ": it has " + std::to_string(bytes.size() - header) +
                             " bytes of data, its header says " + std::to_string(expected));
    return sizes;
}

[[nodiscard]] inline std::vector<std::uint8_t> to_bytes(std::string_view text) {
    return {text.begin(), text.end()};
}

} // namespace dlgn::detail

namespace dlgn {

DLGN_INLINE image_set read_idx_images(std::string_view bytes, std::string_view name) {
    const bool colour = bytes.size() >= 4 && detail::idx_number(bytes, 0) == 0x0804U;
    const std::vector<std::size_t> sizes = detail::read_idx_header(bytes, name, colour ? 4 : 3);
    return detail::images_of(detail::to_bytes(bytes.substr(4 + 4 * sizes.size())), sizes, name);
}

DLGN_INLINE std::vector<std::uint8_t> read_idx_labels(std::string_view bytes, std::string_view name) {
    static_cast<void>(detail::read_idx_header(bytes, name, 1));
    return detail::to_bytes(bytes.substr(8));
}

} // namespace dlgn
