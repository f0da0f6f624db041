#include <doctest/doctest.h>

#include <cstddef>
#include <filesystem>
#include <iterator>
#include <ostream>
#include <stdexcept>
#include <string>

#include <sys/resource.h>
#include <unistd.h>

#include <csignal>

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
