#include <doctest/doctest.h>

#include <clocale>
#include <cmath>
#include <cstdint>
#include <limits>
#include <string>

#include <dlgn/core/error.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/core/text.hpp>

#include <support/skip.hpp>

using namespace dlgn;

TEST_CASE("text: numbers as text") {
    CHECK(to_text(0) == "0");
    CHECK(to_text(-7) == "-7");
    CHECK(to_text(std::numeric_limits<std::uint64_t>::max()) == "18446744073709551615");
    CHECK(to_text(0.1) == "0.1");
    CHECK(to_text(1e300) == "1e+300");
    CHECK(to_fixed(3.14159, 2) == "3.14");
    CHECK(to_fixed(-0.005, 1) == "-0.0");
    CHECK(to_fixed(97.5, 0) == "98");
    CHECK(to_fixed(1e300, 3).size() == 301 + 4);
}

TEST_CASE("text: whole texts as numbers, nothing else") {
    CHECK(parse_number<int>("42") == 42);
    CHECK(parse_number<int>("-42") == -42);
    CHECK(parse_number<double>("2.5e3") == 2500.0);
    for (const char* bad : {"", " 1", "1 ", "+1", "0x10", "1,5", "abc", "1abc"}) {
        CAPTURE(bad);
        CHECK_FALSE(parse_number<int>(bad).has_value());
        CHECK_FALSE(parse_number<double>(bad).has_value());
    }
    CHECK_FALSE(parse_number<unsigned>("-1").has_value());
    CHECK_FALSE(parse_number<std::uint8_t>("256").has_value());
    CHECK_FALSE(parse_number<double>("1e999").has_value());
}

TEST_CASE("text: doubles survive the round trip") {
    random_engine random(1);
    for (int i = 0; i < 1000; ++i) {
        const double value = std::ldexp(random.uniform() - 0.5, static_cast<int>(random.below(200)) - 100);
        CHECK(parse_number<double>(to_text(value)) == value);
    }
}

TEST_CASE("text: the locale does not matter") {
    const std::string before = std::setlocale(LC_ALL, nullptr);
    if (std::setlocale(LC_ALL, "de_DE.UTF-8") == nullptr)
        dlgn_test::skip("the locale de_DE.UTF-8 is not installed");
    CHECK(to_fixed(1.5, 1) == "1.5");
    CHECK(parse_number<double>("1.5") == 1.5);
    std::setlocale(LC_ALL, before.c_str());
}
