#pragma once

/// \file
/// The bodies of <dlgn/core/file_lock.hpp>.

#include <dlgn/core/file_lock.hpp>

#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <string>
#include <string_view>
#include <unistd.h>
#include <utility>

#include <sys/file.h>
#include <sys/stat.h>

#include <dlgn/core/error.hpp>
#include <dlgn/core/file.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/core/text.hpp>

namespace dlgn {

DLGN_INLINE file_lock::file_lock(std::filesystem::path path, const std::filesystem::path& subject)
    : path_(std::move(path)), file_(open_locked(path_, subject)) {
    const std::string owner = to_text(::getpid()) + "\n";
    const bool is_empty = ::ftruncate(file_.number(), 0) == 0;
    const ::ssize_t written = is_empty ? ::write(file_.number(), owner.data(), owner.size()) : -1;
    if (written != static_cast<::ssize_t>(owner.size())) {
        const int problem = written < 0 ? errno : ENOSPC;
        ::unlink(path_.c_str());
        throw file_error(path_.string(), "cannot be written: " + detail::system_message(problem));
    }
}

DLGN_INLINE int file_lock::open_locked(const std::filesystem::path& path,
                                       const std::filesystem::path& subject) {
    for (;;) {
        const int opened = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
        if (opened < 0)
            throw file_error(path.string(), "cannot be written: " + detail::system_message(errno));
        detail::descriptor file(opened);
        if (::flock(opened, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK)
            throw file_error(subject.string(), "is in use by another run, process " + owner_of(opened));
        // Its owner may have removed it meanwhile: then it is nobody's.
        struct ::stat ours {};
        struct ::stat theirs {};
        if (::fstat(opened, &ours) == 0 && ::stat(path.c_str(), &theirs) == 0 &&
            ours.st_ino == theirs.st_ino && ours.st_dev == theirs.st_dev)
            return file.release();
    }
}

DLGN_INLINE std::string file_lock::owner_of(int file) {
    char digits[20];
    const ::ssize_t count = ::pread(file, digits, sizeof digits, 0);
    const std::string_view text(digits, count > 0 ? static_cast<std::size_t>(count) : 0);
    const auto number = parse_number<long>(text.substr(0, text.find('\n')));
    return number ? to_text(*number) : "unknown";
}

} // namespace dlgn
