#pragma once

/// \file
/// Files that may be packed with gzip, by zlib.

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <limits>
#include <string>
#include <string_view>

#include <zlib.h>

#include <dlgn/core/error.hpp>
#include <dlgn/core/file.hpp>

namespace support {

/// The unpacked form of the bytes of a gzip file; `name` is for messages. Throws `dlgn::file_error` if they
/// are truncated, damaged, followed by anything else than another gzip member, or unpack to more than `limit`
/// bytes.
[[nodiscard]] inline std::string unpack_gzip(std::string_view packed, std::string_view name,
                                             std::size_t limit = std::size_t{1} << 31) {
    z_stream stream{};
    constexpr int gzip_only = 16 + MAX_WBITS;
    if (inflateInit2(&stream, gzip_only) != Z_OK)
        throw dlgn::file_error(name, "cannot be unpacked: zlib does not start");
    struct closer {
        z_stream& stream;
        ~closer() { inflateEnd(&stream); }
    } const close{stream};

    std::string bytes;
    char buffer[1 << 16];
    for (;;) {
        if (stream.avail_in == 0 && !packed.empty()) {
            const std::size_t part = std::min<std::size_t>(packed.size(), std::numeric_limits<uInt>::max());
            // zlib does not write to its input, its type only lacks the const.
            stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
            stream.avail_in = static_cast<uInt>(part);
            packed.remove_prefix(part);
        }
        stream.next_out = reinterpret_cast<Bytef*>(buffer);
        stream.avail_out = sizeof buffer;
        const int status = inflate(&stream, Z_NO_FLUSH);
        if (status != Z_OK && status != Z_STREAM_END && status != Z_BUF_ERROR)
            throw dlgn::file_error(name, std::string("the gzip data are damaged: ") +
                                             (stream.msg != nullptr ? stream.msg : "no message"));
        const std::size_t produced = sizeof buffer - stream.avail_out;
        if (produced > limit - bytes.size())
            throw dlgn::file_error(name, "unpacks to more than " + std::to_string(limit) + " bytes");
        bytes.append(buffer, produced);
        if (status == Z_STREAM_END) {
            if (stream.avail_in == 0 && packed.empty())
                return bytes;
            inflateReset(&stream);
        } else if (produced == 0 && stream.avail_in == 0 && packed.empty()) {
            throw dlgn::file_error(name, "the gzip data are truncated");
        }
    }
}

/// The bytes of a file, unpacked if it is a gzip file. Throws `dlgn::file_error`.
[[nodiscard]] inline std::string read_plain_or_gzip(const std::filesystem::path& path) {
    std::string bytes = dlgn::read_file(path);
    if (!bytes.starts_with("\x1f\x8b"))
        return bytes;
    return unpack_gzip(bytes, path.string());
}

} // namespace support
