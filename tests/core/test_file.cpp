#include <doctest/doctest.h>

#include <cstddef>
#include <filesystem>
#include <iterator>
#include <ostream>
#include <stdexcept>
#include <string>
#include <thread>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>

#include <dlgn/core/error.hpp>
#include <dlgn/core/file.hpp>

#include "support/temporary_folder.hpp"

using namespace dlgn;

namespace {

std::size_t files_in(const std::filesystem::path& folder) {
    return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(folder), {}));
}

/// Limits the size of files this process can write, so that writing more fails as on a full disk.
class file_size_limit {
public:
    explicit file_size_limit(rlim_t bytes) {
        old_handler_ = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &old_limit_);
        rlimit limit = old_limit_;
        limit.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~file_size_limit() {
        setrlimit(RLIMIT_FSIZE, &old_limit_);
        std::signal(SIGXFSZ, old_handler_);
    }
    file_size_limit(const file_size_limit&) = delete;
    file_size_limit& operator=(const file_size_limit&) = delete;

private:
    rlimit old_limit_{};
    void (*old_handler_)(int) = nullptr;
};

} // namespace

TEST_CASE("file: what is written is read back") {
    const dlgn_test::temporary_folder folder;
    std::string bytes(200000, '\0');
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<char>(i * 7919 >> 5U);
    write_file(folder / "a", [&](std::ostream& out) { out << bytes; });
    CHECK(read_file(folder / "a") == bytes);
    write_file(folder / "a", [](std::ostream&) {});
    CHECK(read_file(folder / "a").empty());
    CHECK(files_in(folder.path()) == 1);
}

TEST_CASE("file: missing files and folders are named") {
    const dlgn_test::temporary_folder folder;
    const std::string missing = (folder / "none").string();
    CHECK_THROWS_WITH_AS(static_cast<void>(read_file(missing)),
                         (missing + ": cannot be opened: No such file or directory").c_str(), file_error);
    CHECK_THROWS_WITH_AS(static_cast<void>(read_file(folder.path())),
                         (folder.path().string() + ": is a directory").c_str(), file_error);
    const std::string deep = (folder / "none/a").string();
    CHECK_THROWS_WITH_AS(write_file(deep, [](std::ostream& out) { out << "x"; }),
                         (deep + ": cannot be written: No such file or directory").c_str(), file_error);
}

TEST_CASE("file: an exception while writing keeps the earlier file") {
    const dlgn_test::temporary_folder folder;
    write_file(folder / "a", [](std::ostream& out) { out << "earlier"; });
    CHECK_THROWS_AS(write_file(folder / "a",
                               [](std::ostream& out) {
                                   out << "half of";
                                   throw std::logic_error("stop");
                               }),
                    std::logic_error);
    CHECK(read_file(folder / "a") == "earlier");
    CHECK(files_in(folder.path()) == 1);
}

TEST_CASE("file: no space left keeps the earlier file and leaves nothing behind") {
    const dlgn_test::temporary_folder folder;
    write_file(folder / "a", [](std::ostream& out) { out << "earlier"; });
    {
        const file_size_limit limit(4096);
        for (const std::size_t size : {std::size_t{4097}, std::size_t{1000000}})
            CHECK_THROWS_AS(
                write_file(folder / "a", [&](std::ostream& out) { out << std::string(size, 'x'); }),
                file_error);
    }
    CHECK(read_file(folder / "a") == "earlier");
    CHECK(files_in(folder.path()) == 1);
}

TEST_CASE("file: a target that cannot be replaced") {
    const dlgn_test::temporary_folder folder;
    std::filesystem::create_directories(folder / "a/b");
    CHECK_THROWS_AS(write_file(folder / "a", [](std::ostream& out) { out << "x"; }), file_error);
    CHECK(files_in(folder.path()) == 1);
}

TEST_CASE("file: a mode stays, and a file that may not be written is not replaced") {
    const dlgn_test::temporary_folder folder;
    const auto path = folder / "a";
    const auto mode = [&] {
        struct ::stat status {};
        REQUIRE(::stat(path.c_str(), &status) == 0);
        return status.st_mode & 07777U;
    };
    const ::mode_t mask = ::umask(022);
    write_file(path, [](std::ostream& out) { out << "first"; });
    CHECK(mode() == 0644);
    for (const unsigned kept : {0600U, 0755U, 0664U}) {
        REQUIRE(::chmod(path.c_str(), kept) == 0);
        write_file(path, [](std::ostream& out) { out << "next"; });
        CHECK(mode() == kept);
    }
    ::umask(mask);
    REQUIRE(::chmod(path.c_str(), 0444) == 0);
    REQUIRE(::chmod(folder.path().c_str(), 0777) == 0);
    const uid_t user = ::geteuid();
    if (user == 0)
        REQUIRE(::seteuid(65534) == 0);
    CHECK_THROWS_WITH_AS(write_file(path, [](std::ostream& out) { out << "x"; }),
                         (path.string() + ": cannot be written: Permission denied").c_str(), file_error);
    REQUIRE(::seteuid(user) == 0);
    CHECK(read_file(path) == "next");
}

TEST_CASE("file: symbolic links stay, and what they lead to is written") {
    const dlgn_test::temporary_folder folder;
    std::filesystem::create_directories(folder / "deep");
    write_file(folder / "deep/a", [](std::ostream& out) { out << "earlier"; });
    std::filesystem::create_symlink("deep/a", folder / "link");
    std::filesystem::create_symlink(folder / "link", folder / "link2");
    std::filesystem::create_symlink("deep/new", folder / "to_new");
    write_file(folder / "link2", [](std::ostream& out) { out << "now"; });
    write_file(folder / "to_new", [](std::ostream& out) { out << "new"; });
    CHECK(read_file(folder / "deep/a") == "now");
    CHECK(read_file(folder / "deep/new") == "new");
    for (const char* link : {"link", "link2", "to_new"})
        CHECK(std::filesystem::is_symlink(folder / link));
    CHECK(files_in(folder.path()) == 4);
    CHECK(files_in(folder / "deep") == 2);
    std::filesystem::create_symlink("round", folder / "round");
    CHECK_THROWS_WITH_AS(write_file(folder / "round", [](std::ostream& out) { out << "x"; }),
                         doctest::Contains("Too many levels of symbolic links"), file_error);
}

TEST_CASE("file: devices and pipes are written, not replaced") {
    write_file("/dev/null", [](std::ostream& out) { out << std::string(100000, 'x'); });
    CHECK(std::filesystem::is_character_file("/dev/null"));
    if (std::filesystem::exists("/dev/full")) {
        CHECK_THROWS_WITH_AS(write_file("/dev/full", [](std::ostream& out) { out << "x"; }),
                             "/dev/full: cannot be written: No space left on device", file_error);
        CHECK(std::filesystem::is_character_file("/dev/full"));
    }
    const dlgn_test::temporary_folder folder;
    const auto pipe = folder / "pipe";
    REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
    std::string seen;
    std::thread reader([&] { seen = read_file(pipe); });
    write_file(pipe, [](std::ostream& out) { out << "through"; });
    reader.join();
    CHECK(seen == "through");
    CHECK(std::filesystem::is_fifo(pipe));
    // A file that this process has open, by its number, as /dev/stdout is.
    const int open = ::open((folder / "open").c_str(), O_RDWR | O_CREAT, 0600);
    REQUIRE(open >= 0);
    REQUIRE(::write(open, "before ", 7) == 7);
    if (std::filesystem::exists("/dev/fd")) {
        write_file("/dev/fd/" + std::to_string(open), [](std::ostream& out) { out << "and after"; });
        CHECK(read_file(folder / "open") == "before and after");
    }
    ::close(open);
    CHECK(files_in(folder.path()) == 2);
}

TEST_CASE("file: devices that have no end are not read for ever") {
    CHECK(read_file("/dev/null").empty());
    if (std::filesystem::exists("/dev/zero"))
        CHECK_THROWS_WITH_AS(static_cast<void>(read_file("/dev/zero")),
                             "/dev/zero: is no file, and has more than 67108864 bytes", file_error);
}

TEST_CASE("file: two who write one file at once do not meet") {
    const dlgn_test::temporary_folder folder;
    const auto path = folder / std::string(250, 'n'); // as long as names may be, nearly
    write_file(path, [&](std::ostream& out) {
        out << "outer";
        write_file(path, [](std::ostream& inner) { inner << "inner"; });
        CHECK(read_file(path) == "inner");
    });
    CHECK(read_file(path) == "outer");
    CHECK(files_in(folder.path()) == 1);
}

TEST_CASE("file: what a killed process left is removed, and nothing else") {
    const dlgn_test::temporary_folder folder;
    for (const char* name :
         {"a", "a.12-345.partial", "a.b.12-345.partial", "a.12-345.partial.txt", "b.1-2.partial"})
        write_file(folder / name, [](std::ostream& out) { out << "x"; });
    detail::remove_partial_files(folder / "a");
    CHECK(files_in(folder.path()) == 4);
    CHECK_FALSE(std::filesystem::exists(folder / "a.12-345.partial"));
}

TEST_CASE("file: an unwritable folder") {
    const dlgn_test::temporary_folder folder;
    write_file(folder / "a", [](std::ostream& out) { out << "earlier"; });
    using enum std::filesystem::perms;
    std::filesystem::permissions(folder.path(), owner_read | owner_exec | others_read | others_exec);
    const std::string path = (folder / "a").string();
    // Root may write anywhere: be somebody else for a moment.
    const uid_t user = ::geteuid();
    if (user == 0)
        REQUIRE(::seteuid(65534) == 0);
    CHECK_THROWS_WITH_AS(write_file(path, [](std::ostream& out) { out << "x"; }),
                         (path + ": cannot be written: Permission denied").c_str(), file_error);
    REQUIRE(::seteuid(user) == 0);
    CHECK(read_file(path) == "earlier");
    CHECK(files_in(folder.path()) == 1);
}
