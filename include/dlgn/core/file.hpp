#pragma once

/// \file
/// Whole-file reading and all-or-nothing writing.

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <functional>
#include <ostream>
#include <string>
#include <system_error>

#include <dlgn/core/error.hpp>

namespace dlgn {

/// The bytes of a file. Throws `file_error` if it cannot be opened or read to its end.
[[nodiscard]] inline std::string read_file(const std::filesystem::path& path) {
    std::error_code status;
    if (std::filesystem::is_directory(path, status))
        throw file_error(path.string(), "is a directory");
    errno = 0;
    std::ifstream in(path, std::ios::binary);
    if (!in)
        throw file_error(path.string(), std::string("cannot be opened: ") + std::strerror(errno));
    std::string bytes;
    char buffer[1 << 16];
    while (in.read(buffer, sizeof buffer) || in.gcount() > 0)
        bytes.append(buffer, static_cast<std::size_t>(in.gcount()));
    if (in.bad())
        throw file_error(path.string(), "cannot be read");
    return bytes;
}

/// Writes a file all or nothing: `write` fills a temporary file beside `path`, which then takes its place.
/// On any failure (a full disk included) the earlier file stays as it was, nothing is left behind, and
/// `file_error` is thrown; an exception from `write` passes through.
inline void write_file(const std::filesystem::path& path, const std::function<void(std::ostream&)>& write) {
    std::filesystem::path partial = path;
    partial += ".partial";
    const auto fail = [&](const std::string& problem) {
        std::error_code ignored;
        std::filesystem::remove(partial, ignored);
        throw file_error(path.string(), problem);
    };
    errno = 0;
    std::ofstream out(partial, std::ios::binary | std::ios::trunc);
    if (!out)
        throw file_error(path.string(), std::string("cannot be written: ") + std::strerror(errno));
    try {
        write(out);
    } catch (...) {
        out.close();
        std::error_code ignored;
        std::filesystem::remove(partial, ignored);
        throw;
    }
    errno = 0;
    out.close();
    if (!out)
        fail(std::string("cannot be written: ") + (errno != 0 ? std::strerror(errno) : "no space left?"));
    std::error_code status;
    std::filesystem::rename(partial, path, status);
    if (status)
        fail("cannot be replaced: " + status.message());
}

} // namespace dlgn
