#pragma once

/// \file
/// A folder of results that one run at a time writes, whole or not at all.

#include <exception>
#include <filesystem>
#include <string>
#include <system_error>

#include <dlgn/core/error.hpp>
#include <dlgn/core/file.hpp>
#include <dlgn/core/file_lock.hpp>

namespace support {

namespace detail {

/// Throws if `status`, of doing `what` to `path`, is a failure.
inline void require(const std::error_code& status, const std::filesystem::path& path, const char* what) {
    if (status)
        throw dlgn::file_error(path.string(), std::string("cannot be ") + what + ": " + status.message());
}

} // namespace detail

/// Creates the folder and writes in it, before hours of work go into results that cannot be kept. Keep what
/// is returned: while it lives, another run with this folder is refused.
[[nodiscard]] inline dlgn::file_lock lock_folder(const std::filesystem::path& folder) {
    std::error_code status;
    std::filesystem::create_directories(folder, status);
    detail::require(status, folder, "created");
    return dlgn::file_lock(folder / "in_use.lock", folder);
}

/// Puts the files that `write` writes into the folder it is given in the place of those of `folder`: all of
/// them, or none if one cannot be written. For who has locked `folder`.
template <class Write>
void replace_files(const std::filesystem::path& folder, Write write) {
    const std::filesystem::path unfinished = folder / "unfinished";
    const struct remover {
        const std::filesystem::path& folder;
        void operator()() const noexcept {
            try {
                if (!std::filesystem::exists(folder))
                    return;
                for (const std::string& name : dlgn::detail::names_in(folder))
                    std::filesystem::remove(folder / name);
                std::filesystem::remove(folder);
            } catch (const std::exception&) { // the next run removes it
            }
        }
        ~remover() { (*this)(); }
    } remove{unfinished};
    remove(); // what a run left that was killed
    std::error_code status;
    std::filesystem::create_directories(unfinished, status);
    detail::require(status, unfinished, "created");
    write(unfinished);
    for (const std::string& name : dlgn::detail::names_in(unfinished)) {
        std::filesystem::rename(unfinished / name, folder / name, status);
        detail::require(status, folder / name, "replaced");
    }
}

} // namespace support
