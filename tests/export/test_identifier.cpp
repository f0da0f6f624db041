#include <dlgn/export/identifier.hpp>

#include <doctest/doctest.h>

#include <dlgn/core/error.hpp>

using dlgn::detail::check_identifier;

TEST_CASE("identifiers of C and C++") {
    for (const char* const name : {"a", "digits", "Digits_2", "x9", "words", "xor1"})
        CHECK_NOTHROW(check_identifier("name", name));
    for (const char* const name : {"", "9a", "_a", "a__b", "a-b", "a b", "int", "xor", "while", "namespace",
                                   "std", "dlgn", "caf\xc3\xa9", "a;"})
        CHECK_THROWS_AS(check_identifier("name", name), dlgn::argument_error);
    CHECK_THROWS_WITH(
        check_identifier("name", "int"),
        "name = \"int\": must be a name in C and C++: letters, digits and single underscores, a "
        "letter first, no keyword");
}
