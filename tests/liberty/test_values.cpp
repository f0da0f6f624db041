#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include <dlgn/core/error.hpp>
#include <dlgn/liberty/parse.hpp>
#include <dlgn/liberty/values.hpp>

namespace {

/// A file whose library has these values of attribute x.
dlgn::liberty_file file_with(const std::string& values) {
    return dlgn::parse_liberty_file("library (l) { x (" + values + "); y : 2; z : -2; }", "t.lib");
}

} // namespace

TEST_CASE("numbers") {
    const dlgn::liberty_file file = file_with("1, \" 2.5 \", +3, -4e-3, inf, 1.5.2, \"\", +-1, \"+\"");
    const auto& values = file.library().find("x")->values;
    CHECK(dlgn::detail::liberty_number(file, values[0]) == 1);
    CHECK(dlgn::detail::liberty_number(file, values[1]) == 2.5);
    CHECK(dlgn::detail::liberty_number(file, values[2]) == 3);
    CHECK(dlgn::detail::liberty_number(file, values[3]) == -4e-3);
    for (std::size_t i = 4; i < values.size(); ++i)
        CHECK_THROWS_AS(static_cast<void>(dlgn::detail::liberty_number(file, values[i])), dlgn::parse_error);
    CHECK(dlgn::detail::liberty_number(file, file.library(), "y") == 2);
    CHECK_FALSE(dlgn::detail::liberty_number(file, file.library(), "w"));
    CHECK(dlgn::detail::liberty_number(file, file.library(), "z") == -2);
    CHECK_THROWS_WITH_AS(static_cast<void>(dlgn::detail::liberty_quantity(file, file.library(), "z")),
                         "t.lib:1:79: z = -2 is negative", dlgn::parse_error);
}

TEST_CASE("units") {
    const dlgn::liberty_file file =
        file_with("pf, 1pF, 100ff, \"2.5 nF\", F, kF, fF, 1e-3F, ohm, pW, 1, \"\", 0pf, xF");
    const auto& values = file.library().find("x")->values;
    const double expected[] = {1e-12, 1e-12, 1e-13, 2.5e-9, 1, 1e3, 1e-15};
    for (std::size_t i = 0; i < 7; ++i)
        CHECK(dlgn::detail::liberty_unit(file, values[i], 'F') == doctest::Approx(expected[i]));
    for (std::size_t i = 7; i < values.size(); ++i)
        CHECK_THROWS_AS(static_cast<void>(dlgn::detail::liberty_unit(file, values[i], 'F')),
                        dlgn::parse_error);
}
