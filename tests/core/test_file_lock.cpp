#include <doctest/doctest.h>

#include <csignal>
#include <filesystem>
#include <optional>
#include <string>

#include <sys/wait.h>
#include <unistd.h>

#include <dlgn/core/error.hpp>
#include <dlgn/core/file_lock.hpp>

#include "support/temporary_folder.hpp"

using namespace dlgn;

TEST_CASE("file lock: the second is refused by name, and told the process") {
    const dlgn_test::temporary_folder folder;
    const auto path = folder / "lock";
    std::optional<file_lock> first(std::in_place, path, "results");
    const std::string expected = "results: is in use by another run, process " + std::to_string(::getpid());
    for (int attempt = 0; attempt < 2; ++attempt)
        CHECK_THROWS_WITH_AS(file_lock(path, "results"), expected.c_str(), file_error);
    CHECK(std::filesystem::exists(path));
    first.reset();
    CHECK_FALSE(std::filesystem::exists(path));
    CHECK_NOTHROW(file_lock(path, "results"));
}

TEST_CASE("file lock: one that was left by a killed process locks nobody out") {
    const dlgn_test::temporary_folder folder;
    const auto path = folder / "lock";
    int ready[2];
    REQUIRE(::pipe(ready) == 0);
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        const file_lock held(path, "results");
        static_cast<void>(!::write(ready[1], "x", 1));
        ::pause();
        ::_exit(0);
    }
    char byte = 0;
    REQUIRE(::read(ready[0], &byte, 1) == 1);
    CHECK_THROWS_WITH_AS(file_lock(path, "results"),
                         ("results: is in use by another run, process " + std::to_string(child)).c_str(),
                         file_error);
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    CHECK(std::filesystem::exists(path));
    CHECK_NOTHROW(file_lock(path, "results"));
    CHECK_FALSE(std::filesystem::exists(path));
    ::close(ready[0]);
    ::close(ready[1]);
}

TEST_CASE("file lock: where no file can be written there is none") {
    CHECK_THROWS_WITH_AS(file_lock("/nowhere/lock", "results"),
                         "/nowhere/lock: cannot be written: No such file or directory", file_error);
}
