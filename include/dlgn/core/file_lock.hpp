#pragma once

/// \file
/// A lock that two processes cannot hold at once, nor two objects of one.

#include <filesystem>
#include <string>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <dlgn/core/file.hpp>

namespace dlgn {

/// Holds a file of its own, which goes away with the lock. The system lets go of it when the process ends,
/// however it ends; the file that then remains locks nobody out. On file systems without locks it is none.
class file_lock {
public:
    /// Locks `path`. Throws `file_error` about `subject`, which the lock stands for, if somebody else has the
    /// lock, and about `path` if it cannot be written.
    file_lock(std::filesystem::path path, const std::filesystem::path& subject);
    file_lock(const file_lock&) = delete;
    file_lock& operator=(const file_lock&) = delete;
    ~file_lock() { ::unlink(path_.c_str()); }

private:
    [[nodiscard]] static int open_locked(const std::filesystem::path& path,
                                         const std::filesystem::path& subject);
    [[nodiscard]] static std::string owner_of(int file);

    std::filesystem::path path_;
    detail::descriptor file_;
};

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/core/impl/file_lock.hpp>
#endif
