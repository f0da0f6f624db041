#pragma once

/// \file
/// The bodies of <dlgn/core/file.hpp>.

#include <dlgn/core/file.hpp>

#include <array>
#include <atomic>
#include <cerrno>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <dirent.h>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <functional>
#include <memory>
#include <new>
#include <ostream>
#include <stdexcept>
#include <streambuf>
#include <string>
#include <string_view>
#include <system_error>
#include <unistd.h>
#include <utility>
#include <vector>

#include <sys/stat.h>

#include <dlgn/core/error.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/core/text.hpp>

namespace dlgn::detail {

DLGN_INLINE descriptor::~descriptor() {
    if (is_open())
        ::close(number_);
}

DLGN_INLINE int descriptor::close() noexcept {
    const int status = ::close(number_);
    number_ = -1;
    return status == 0 || errno == EINTR ? 0 : errno;
}

/// Writes to a descriptor, and keeps why it could not.
class descriptor_buffer : public std::streambuf {
public:
    explicit descriptor_buffer(int number) noexcept : number_(number) {
        setp(bytes_.data(), bytes_.data() + bytes_.size());
    }

    /// Why the first failure failed; 0 if none did.
    [[nodiscard]] int problem() const noexcept { return problem_; }

protected:
    int_type overflow(int_type next) override {
        if (sync() != 0)
            return traits_type::eof();
        if (!traits_type::eq_int_type(next, traits_type::eof()))
            sputc(traits_type::to_char_type(next));
        return traits_type::not_eof(next);
    }
    int sync() override {
        const char* from = pbase();
        while (problem_ == 0 && from != pptr()) {
            const ::ssize_t written = ::write(number_, from, static_cast<std::size_t>(pptr() - from));
            if (written > 0)
                from += written;
            else if (written == 0 || errno != EINTR)
                problem_ = written == 0 ? ENOSPC : errno;
        }
        setp(bytes_.data(), bytes_.data() + bytes_.size());
        return problem_ == 0 ? 0 : -1;
    }

private:
    int number_;
    int problem_ = 0;
    std::array<char, std::size_t{1} << 16> bytes_;
};

DLGN_INLINE write_target follow_links(const std::filesystem::path& path) {
    namespace fs = std::filesystem;
    write_target target{path};
    std::error_code status;
    for (int links = 0; fs::is_symlink(fs::symlink_status(target.file, status)); ++links) {
        if (links == 40)
            throw file_error(path.string(), "cannot be written: " + system_message(ELOOP));
        const fs::path folder = fs::canonical(fs::absolute(target.file, status).parent_path(), status);
        if (folder == "/proc/" + to_text(::getpid()) + "/fd") {
            target.open_as = parse_number<int>(target.file.filename().string()).value_or(-1);
            return target;
        }
        const fs::path next = fs::read_symlink(target.file, status);
        target.file = next.is_absolute() ? next : target.file.parent_path() / next;
    }
    return target;
}

/// A file of a name of its own that goes away unless it takes the place of another.
class partial_file {
public:
    /// Beside `target`, readable and writable as far as `mode` and the process's mask allow. Not open if that
    /// is impossible: then `errno` says why.
    partial_file(const std::filesystem::path& target, ::mode_t mode) : file_(open_new(target, mode, path_)) {}
    partial_file(const partial_file&) = delete;
    partial_file& operator=(const partial_file&) = delete;
    ~partial_file() {
        if (!path_.empty())
            ::unlink(path_.c_str());
    }

    static constexpr std::string_view name_end = ".partial";
    /// What such names begin with; then the process and a number.
    [[nodiscard]] static std::string name_start(const std::filesystem::path& target) {
        constexpr std::size_t most = 200; // bytes: a whole name has up to 255
        return target.filename().string().substr(0, most) + ".";
    }

    [[nodiscard]] descriptor& file() noexcept { return file_; }
    /// Returns 0 or why not.
    [[nodiscard]] int replace(const std::filesystem::path& target) noexcept {
        if (::rename(path_.c_str(), target.c_str()) != 0)
            return errno;
        path_.clear();
        return 0;
    }

private:
    [[nodiscard]] static int open_new(const std::filesystem::path& target, ::mode_t mode,
                                      std::filesystem::path& path) {
        const std::string start = name_start(target) + to_text(::getpid()) + "-";
        static std::atomic<std::uint64_t> number = 0;
        for (int attempt = 0;; ++attempt) {
            const std::uint64_t now =
                static_cast<std::uint64_t>(std::chrono::steady_clock::now().time_since_epoch().count());
            const std::string end = to_text(split_mix(now, ++number) >> 32U) + std::string(name_end);
            std::filesystem::path candidate = target.parent_path() / (start + end);
            const int opened = ::open(candidate.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
            if (opened >= 0)
                path = std::move(candidate);
            if (opened >= 0 || errno != EEXIST || attempt == 100)
                return opened;
        }
    }

    std::filesystem::path path_;
    descriptor file_;
};

/// Lets `write` fill an open file, and closes it. Throws `file_error`, unless all has arrived: on the disk if
/// `is_regular`.
template <class Write>
void fill_file(const std::filesystem::path& path, descriptor& file, bool is_regular, const Write& write) {
    const auto require = [&](int problem) {
        if (problem != 0)
            throw file_error(path.string(), "cannot be written: " + system_message(problem));
    };
    require(file.is_open() ? 0 : errno);
    descriptor_buffer buffer(file.number());
    std::ostream out(&buffer);
    write(out);
    out.flush();
    require(buffer.problem());
    if (!out)
        throw file_error(path.string(), "cannot be written: its text cannot be made");
    if (is_regular && ::fsync(file.number()) != 0 && errno != EINVAL && errno != ENOTSUP)
        require(errno);
    require(file.close());
}

DLGN_INLINE std::vector<std::string> names_in(const std::filesystem::path& folder) {
    struct closer {
        void operator()(::DIR* open) const noexcept { ::closedir(open); }
    };
    const std::unique_ptr<::DIR, closer> open(::opendir(folder.empty() ? "." : folder.c_str()));
    if (!open)
        throw file_error(folder.string(), "cannot be read: " + system_message(errno));
    std::vector<std::string> names;
    while (const ::dirent* const entry = ::readdir(open.get()))
        if (const std::string_view name = entry->d_name; name != "." && name != "..")
            names.emplace_back(name);
    return names;
}

DLGN_INLINE void remove_partial_files(const std::filesystem::path& path) {
    const std::string start = partial_file::name_start(path);
    for (const std::string& name : names_in(path.parent_path())) {
        std::string_view rest = name;
        if (!rest.starts_with(start) || !rest.ends_with(partial_file::name_end))
            continue;
        rest.remove_prefix(start.size());
        rest.remove_suffix(partial_file::name_end.size());
        if (rest.find_first_not_of("0123456789-") == std::string_view::npos)
            ::unlink((path.parent_path() / name).c_str());
    }
}

} // namespace dlgn::detail

namespace dlgn {

DLGN_INLINE std::string read_file(const std::filesystem::path& path) {
    std::error_code status;
    if (std::filesystem::is_directory(path, status))
        throw file_error(path.string(), "is a directory");
    errno = 0;
    std::ifstream in(path, std::ios::binary);
    if (!in)
        throw file_error(path.string(), "cannot be opened: " + detail::system_message(errno));
    // Devices and pipes may have no end.
    const std::filesystem::file_type kind = std::filesystem::status(path, status).type();
    const std::size_t limit = kind == std::filesystem::file_type::character ? std::size_t{1} << 26U
                              : kind == std::filesystem::file_type::fifo    ? std::size_t{1} << 31U
                                                                            : SIZE_MAX;
    std::string bytes;
    char buffer[1 << 16];
    try {
        while (in.read(buffer, sizeof buffer) || in.gcount() > 0) {
            if (bytes.size() > limit)
                throw file_error(path.string(), "is no file, and has more than " + to_text(limit) + " bytes");
            bytes.append(buffer, static_cast<std::size_t>(in.gcount()));
        }
    } catch (const std::bad_alloc&) {
        bytes = {};
        throw file_error(path.string(), "there is not enough memory to read it");
    }
    if (in.bad())
        throw file_error(path.string(), "cannot be read");
    return bytes;
}

DLGN_INLINE void write_file(const std::filesystem::path& path,
                            const std::function<void(std::ostream&)>& write) {
    const detail::write_target target = detail::follow_links(path);
    struct ::stat earlier {};
    const bool exists = target.open_as < 0 && ::stat(target.file.c_str(), &earlier) == 0;
    if (exists && S_ISDIR(earlier.st_mode))
        throw file_error(path.string(), "cannot be written: " + detail::system_message(EISDIR));
    if (target.open_as >= 0 || (exists && !S_ISREG(earlier.st_mode))) {
        detail::descriptor file(target.open_as >= 0
                                    ? ::fcntl(target.open_as, F_DUPFD_CLOEXEC, 0)
                                    : ::open(target.file.c_str(), O_WRONLY | O_NOCTTY | O_CLOEXEC));
        return detail::fill_file(path, file, false, write);
    }
    if (exists && ::faccessat(AT_FDCWD, target.file.c_str(), W_OK, AT_EACCESS) != 0)
        throw file_error(path.string(), "cannot be written: " + detail::system_message(errno));
    detail::partial_file partial(target.file, exists ? earlier.st_mode & 0777U : 0666U);
    if (exists && partial.file().is_open()) {
        struct ::stat now {};
        ::fstat(partial.file().number(), &now);
        if (now.st_uid != earlier.st_uid || now.st_gid != earlier.st_gid)
            static_cast<void>(!::fchown(partial.file().number(), earlier.st_uid, earlier.st_gid)); // a wish
        ::fchmod(partial.file().number(), earlier.st_mode & 07777U);
    }
    detail::fill_file(path, partial.file(), true, write);
    if (const int problem = partial.replace(target.file); problem != 0)
        throw file_error(path.string(), "cannot be replaced: " + detail::system_message(problem));
    // So that the new name outlives a power failure; where folders cannot be synchronised, it may not.
    const std::filesystem::path folder = target.file.parent_path();
    const detail::descriptor names(
        ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (names.is_open())
        ::fsync(names.number());
}

} // namespace dlgn
