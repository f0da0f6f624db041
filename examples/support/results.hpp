#pragma once

/// \file
/// A folder of results that is written whole or not at all.

#include <filesystem>
#include <ostream>
#include <system_error>

#include <dlgn/core/error.hpp>
#include <dlgn/core/file.hpp>

namespace support {

/// Creates the folder and writes in it, before hours of work go into results that cannot be kept.
inline void check_writable(const std::filesystem::path& folder) {
    std::error_code status;
    std::filesystem::create_directories(folder, status);
    if (status)
        throw dlgn::file_error(folder.string(), "cannot be created: " + status.message());
    const auto probe = folder / "probe";
    dlgn::write_file(probe, [](std::ostream& out) { out << "probe\n"; });
    std::filesystem::remove(probe, status);
}

/// Puts the files that `write` writes into the folder it is given in the place of those of `folder`: all of
/// them, or none if one cannot be written.
template <class Write>
void replace_files(const std::filesystem::path& folder, Write write) {
    const std::filesystem::path unfinished = folder / "unfinished";
    const struct remover {
        const std::filesystem::path& path;
        ~remover() {
            std::error_code ignored;
            std::filesystem::remove_all(path, ignored);
        }
    } at_end{unfinished};
    std::filesystem::create_directories(unfinished);
    write(unfinished);
    for (const auto& file : std::filesystem::directory_iterator(unfinished))
        std::filesystem::rename(file.path(), folder / file.path().filename());
}

} // namespace support
