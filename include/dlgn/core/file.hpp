#pragma once

/// \file
/// Whole-file reading and all-or-nothing writing.

#include <filesystem>
#include <functional>
#include <ostream>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace dlgn {

namespace detail {

[[nodiscard]] inline std::string system_message(int code) {
    return std::error_code(code, std::generic_category()).message();
}

/// A file descriptor, closed with the object.
class descriptor {
public:
    explicit descriptor(int number = -1) noexcept : number_(number) {}
    descriptor(const descriptor&) = delete;
    descriptor& operator=(const descriptor&) = delete;
    ~descriptor();

    [[nodiscard]] bool is_open() const noexcept { return number_ >= 0; }
    [[nodiscard]] int number() const noexcept { return number_; }
    /// The caller closes it.
    [[nodiscard]] int release() noexcept { return std::exchange(number_, -1); }
    /// Returns 0 or why what was written may not have arrived.
    [[nodiscard]] int close() noexcept;

private:
    int number_;
};

/// Where writing to `path` is to arrive.
struct write_target {
    std::filesystem::path file; ///< behind all symbolic links
    int open_as = -1;           ///< this process has it open: as /dev/stdout
};

/// Follows symbolic links, also one to a file that is not there yet. Throws `file_error` if they go round.
[[nodiscard]] write_target follow_links(const std::filesystem::path& path);

/// The names in a folder, but for those of itself and its parent. Throws `file_error`. (Those of the standard
/// library end the program if memory runs out.)
[[nodiscard]] std::vector<std::string> names_in(const std::filesystem::path& folder);

/// Removes what processes that were killed left of files that were to become `path`. Only for who knows that
/// nobody is writing it. Throws `file_error` if the folder cannot be read.
void remove_partial_files(const std::filesystem::path& path);

} // namespace detail

/// The bytes of a file. Throws `file_error` if it cannot be opened, read to its end or held in memory, and
/// for a device of more than 64 MiB or a pipe of more than 2 GiB, which may have no end.
[[nodiscard]] std::string read_file(const std::filesystem::path& path);

/// Writes a file all or nothing: `write` fills a new file beside `path`, which takes its place when it is on
/// the disk. It keeps the mode and, as far as allowed, the owner of the earlier file. Symbolic links stay and
/// what they lead to is written; devices and pipes are written as they are. On any failure (a full disk
/// included) the earlier file stays as it was, nothing is left behind, and `file_error` is thrown; an
/// exception from `write` passes through.
void write_file(const std::filesystem::path& path, const std::function<void(std::ostream&)>& write);

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/core/impl/file.hpp>
#endif
