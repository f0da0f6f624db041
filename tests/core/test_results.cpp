#include <array>
#include <filesystem>
#include <ostream>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include <dlgn/core/error.hpp>
#include <dlgn/core/file.hpp>

#include "support/results.hpp"
#include "support/temporary_folder.hpp"

using std::filesystem::exists;
using std::filesystem::path;

namespace {

void write_text(const path& file, std::string_view text) {
    dlgn::write_file(file, [&](std::ostream& out) { out << text; });
}

/// All that is in a folder, by paths from there.
std::set<std::string> contents(const path& folder) {
    std::set<std::string> names;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
        names.insert(entry.path().lexically_relative(folder).generic_string());
    return names;
}

} // namespace

TEST_CASE("a folder that was created for results goes if there are none, with those above it") {
    const dlgn_test::temporary_folder folder;
    std::filesystem::create_directory(folder / "mine");
    for (const char* const name : {"new", "new/", "a/b/c", "a/b//c/", "mine/x", "mine"}) {
        {
            const support::locked_folder held(folder / name);
            CHECK(exists(folder / name / "in_use.lock"));
            CHECK_THROWS_AS(const support::locked_folder again(folder / name), dlgn::file_error);
            CHECK(exists(folder / name));
        }
        CHECK(contents(folder.path()) == std::set<std::string>{"mine"});
    }
    {
        const support::locked_folder held(folder / "a/b/c");
        write_text(folder / "a/result", "1");
    }
    CHECK(contents(folder.path()) == std::set<std::string>{"a", "a/result", "mine"});
    // Nothing can stand below a file: what was created on the way there goes, too.
    CHECK_THROWS_AS(const support::locked_folder below(folder / "a/result/b"), dlgn::file_error);
    CHECK(contents(folder.path()) == std::set<std::string>{"a", "a/result", "mine"});
    // Nor at a link to a folder that is not there, which is somebody's.
    std::filesystem::create_symlink("nowhere", folder / "link");
    CHECK_THROWS_AS(const support::locked_folder linked(folder / "link"), dlgn::file_error);
    CHECK(contents(folder.path()) == std::set<std::string>{"a", "a/result", "link", "mine"});
    std::filesystem::create_directory(folder / "nowhere");
    {
        const support::locked_folder linked(folder / "link");
        CHECK(exists(folder / "nowhere/in_use.lock"));
    }
    CHECK(contents(folder.path()) == std::set<std::string>{"a", "a/result", "link", "mine", "nowhere"});
}

TEST_CASE("results replace those of another run, whole or not at all") {
    const dlgn_test::temporary_folder folder;
    const path out = folder / "out";
    const support::locked_folder held(out);
    constexpr std::array<std::string_view, 3> optional = {"exchange.txt", "stream.v", "waves"};
    const auto replace = [&](const std::set<std::string>& names, bool fails = false) {
        support::replace_files(out, optional, [&](const path& results) {
            for (const std::string& name : names)
                write_text(results / name, "new " + name);
            if (fails)
                throw std::runtime_error("no more");
        });
    };
    write_text(out / "mine", "mine");
    replace({"netlist.v", "exchange.txt", "stream.v"});
    CHECK(contents(out) ==
          std::set<std::string>{"exchange.txt", "in_use.lock", "mine", "netlist.v", "stream.v"});
    write_text(out / "stream.v", "old");
    write_text(out / "netlist.v", "old");
    CHECK_THROWS_AS(replace({"netlist.v", "exchange.txt"}, true), std::runtime_error);
    CHECK(contents(out) ==
          std::set<std::string>{"exchange.txt", "in_use.lock", "mine", "netlist.v", "stream.v"});
    CHECK(dlgn::read_file(out / "netlist.v") == "old");
    // What is optional and not written again goes; what others put there stays.
    replace({"netlist.v", "stream.v"});
    CHECK(contents(out) == std::set<std::string>{"in_use.lock", "mine", "netlist.v", "stream.v"});
    CHECK(dlgn::read_file(out / "netlist.v") == "new netlist.v");
    CHECK(dlgn::read_file(out / "stream.v") == "new stream.v");
    replace({"report.txt"});
    CHECK(contents(out) == std::set<std::string>{"in_use.lock", "mine", "netlist.v", "report.txt"});
}
