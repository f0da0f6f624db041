#pragma once

/// \file
/// A folder of results that one run at a time writes, whole or not at all.

#include <algorithm>
#include <exception>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

#include <unistd.h>

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

/// Creates a folder and those above it; what is new and still empty in the end goes again.
class created_folder {
public:
    explicit created_folder(const std::filesystem::path& folder) {
        std::error_code status;
        std::filesystem::path missing = folder.has_filename() ? folder : folder.parent_path();
        for (; !missing.empty() && !std::filesystem::exists(missing, status); missing = missing.parent_path())
            missing_.push_back(missing);
        std::filesystem::create_directories(folder, status);
        if (status)
            remove_empty();
        require(status, folder, "created");
    }
    created_folder(const created_folder&) = delete;
    created_folder& operator=(const created_folder&) = delete;
    ~created_folder() { remove_empty(); }

private:
    /// Which fails for what is not empty, not there, or no folder but a link to none.
    void remove_empty() const noexcept {
        for (const std::filesystem::path& folder : missing_)
            ::rmdir(folder.c_str());
    }

    std::vector<std::filesystem::path> missing_; ///< before it was created; the lowest first
};

} // namespace detail

/// Throws `dlgn::error` if a file that is to be written is one of those that are read, "" not among them:
/// what that holds would be lost by a slip.
inline void require_other_file(const std::filesystem::path& out, std::span<const std::string> read) {
    std::error_code none;
    for (const std::string& file : read)
        if (!file.empty() && std::filesystem::is_regular_file(out, none) &&
            std::filesystem::equivalent(out, file, none))
            throw dlgn::error("--out " + out.string() + ": is " + file + ", which is read: it would be lost");
}

/// A folder of one run: it is created and written in before hours of work go into results that cannot be
/// kept, and while this lives, another run with the folder is refused. A new one that stays empty goes again.
class locked_folder {
public:
    explicit locked_folder(const std::filesystem::path& folder)
        : folder_(folder), lock_(folder / "in_use.lock", folder) {}

private:
    detail::created_folder folder_;
    dlgn::file_lock lock_; ///< whose file goes before the folder
};

/// Puts the files that `write` writes into the folder it is given in the place of those of `folder`: all of
/// them, or none if one cannot be written. Of the files `optional`, which other runs may have written there,
/// those that `write` does not write go. For who has locked `folder`.
template <class Write>
void replace_files(const std::filesystem::path& folder, std::span<const std::string_view> optional,
                   Write write) {
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
    const std::vector<std::string> written = dlgn::detail::names_in(unfinished);
    for (const std::string& name : written) {
        std::filesystem::rename(unfinished / name, folder / name, status);
        detail::require(status, folder / name, "replaced");
    }
    for (const std::string_view name : optional)
        if (std::ranges::find(written, name) == written.end()) {
            std::filesystem::remove(folder / name, status);
            detail::require(status, folder / name, "removed");
        }
}

} // namespace support
