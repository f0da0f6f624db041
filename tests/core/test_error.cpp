#include <doctest/doctest.h>

#include <stdexcept>
#include <string>

#include <dlgn/core/error.hpp>
#include <dlgn/core/version.hpp>

using namespace dlgn;

TEST_CASE("error: messages") {
    CHECK(std::string(argument_error("threads", -1, "must be at least 1").what()) ==
          "threads = -1: must be at least 1");
    CHECK(std::string(argument_error("tau", 0.5, "too small").what()) == "tau = 0.5: too small");
    CHECK(std::string(file_error("a.lib", "is empty").what()) == "a.lib: is empty");
    const parse_error fault("a.lib", 12, 3, "expected a number");
    CHECK(std::string(fault.what()) == "a.lib:12:3: expected a number");
    CHECK(fault.line() == 12);
    CHECK(fault.column() == 3);
}

TEST_CASE("error: all of them are dlgn::error and std::runtime_error") {
    CHECK_THROWS_AS(throw argument_error("a", 1, "b"), error);
    CHECK_THROWS_AS(throw file_error("a", "b"), error);
    CHECK_THROWS_AS(throw parse_error("a", 1, 1, "b"), error);
    CHECK_THROWS_AS(throw error("a"), std::runtime_error);
}

TEST_CASE("version: number and text agree") {
    CHECK(std::string(version) == std::to_string(version_major) + "." + std::to_string(version_minor) + "." +
                                      std::to_string(version_patch));
}

TEST_CASE("error: what is quoted stays on the line and does not reach the terminal") {
    CHECK(std::string(file_error("a\nb", "c\r\td").what()) == "a\\nb: c\\r\\td");
    CHECK(std::string(error(std::string("\x1b[2J\x7f\0!", 7)).what()) == "\\x1b[2J\\x7f\\x00!");
    CHECK(std::string(argument_error("name", "\"\xc2\x9b\"", "no").what()) == "name = \"\\xc2\\x9b\": no");
    CHECK(std::string(parse_error("gr\xc3\xb6\xc3\x9f"
                                  "er.lib",
                                  1, 2, "ends")
                          .what()) == "gr\xc3\xb6\xc3\x9f"
                                      "er.lib:1:2: ends");
    CHECK(std::string(error("\xc2").what()) == "\xc2");
}
