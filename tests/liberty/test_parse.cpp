#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include <dlgn/core/error.hpp>
#include <dlgn/liberty/parse.hpp>

namespace {

using views = std::vector<std::string_view>;

std::string parser_fault(const std::string& text) {
    try {
        static_cast<void>(dlgn::parse_liberty_file(text, "t.lib"));
    } catch (const dlgn::error& error) {
        return error.what();
    }
    return "";
}

std::string value(const std::string& statement) {
    const dlgn::liberty_file file = dlgn::parse_liberty_file("library (l) { " + statement + " }");
    REQUIRE(file.library().attributes.size() == 1);
    REQUIRE(file.library().attributes[0].values.size() == 1);
    return std::string(file.library().attributes[0].values[0]);
}

} // namespace

TEST_CASE("a tree") {
    const dlgn::liberty_file file = dlgn::parse_liberty_file(R"(/* first
  a comment */ library ("l") {
  define (my_attribute, cell, string);
  capacitive_load_unit (1, pf)
  time_unit : 1ns
  empty ();
  cell (a) { area : 2; area : 3.5; dont_use : true; pin (A, B) { direction : input } };
  table () { values ("1, 2", \
                     "3, 4"); }
};
)",
                                                             "t.lib");
    const dlgn::liberty_group& library = file.library();
    CHECK(library.arguments == views{"l"});
    REQUIRE(library.attributes.size() == 4);
    CHECK(library.attributes[0].name == "define");
    CHECK(library.attributes[0].values == views{"my_attribute", "cell", "string"});
    CHECK(library.find("capacitive_load_unit")->values == views{"1", "pf"});
    CHECK(library.value("time_unit") == "1ns");
    CHECK(library.find("empty")->values.empty());
    CHECK_FALSE(library.value("empty"));
    CHECK(library.find("nothing") == nullptr);
    REQUIRE(library.groups.size() == 2);
    const dlgn::liberty_group& cell = library.groups[0];
    CHECK(&cell == library.find_group("cell"));
    CHECK(library.find_group("pin") == nullptr);
    CHECK(cell.value("area") == "3.5"); // the last one holds
    CHECK(cell.flag("dont_use"));
    CHECK_FALSE(cell.flag("area"));
    CHECK(cell.groups[0].arguments == views{"A", "B"});
    CHECK(library.groups[1].arguments.empty());
    CHECK(library.groups[1].find("values")->values == views{"1, 2", "3, 4"});
    CHECK(file.position(*cell.value("area")) == dlgn::detail::text_position{7, 31});
    CHECK(file.position(library.groups[1].find("values")->values[1]) == dlgn::detail::text_position{9, 23});

    const dlgn::liberty_file copy = file; // shares the text
    CHECK(copy.library().value("time_unit")->data() == library.value("time_unit")->data());
}

TEST_CASE("values") {
    CHECK(value("a : VDD + 0.5 ;") == "VDD + 0.5");
    CHECK(value("a : VDD +\n 0.5\n") == "VDD +\n 0.5");
    CHECK(value("a : (VDD - 0.5) * 2;") == "(VDD - 0.5) * 2");
    CHECK(value("a : (A B)' ;") == "(A B)'");
    CHECK(value("a : -1.5e-3 /* V */ ;") == "-1.5e-3");
    CHECK(value("a : 10 pF;") == "10 pF");
    CHECK(value("a :\n \"b\"\n") == "b");
    CHECK(value("a : !A*B;") == "!A*B");
    CHECK(value("a (VDD - 0.1);") == "VDD - 0.1");
    CHECK(value("a : \"\";").empty());
    const dlgn::liberty_file file = dlgn::parse_liberty_file("library (l) { a (1 -2 \"x\" \"y\", (V+1)) }");
    CHECK(file.library().attributes[0].values == views{"1", "-2", "x", "y", "(V+1)"});
}

TEST_CASE("errors name the place") {
    CHECK(parser_fault("") == "t.lib:1:1: a Liberty file must begin with a library group (the file ends)");
    CHECK(parser_fault("cell (a) {}") == "t.lib:1:1: a Liberty file must begin with a library group");
    CHECK(parser_fault("library {}") == "t.lib:1:9: expected ( after 'library'");
    CHECK(parser_fault("library (a);") == "t.lib:1:12: a library group needs its { here");
    CHECK(parser_fault("library (a) {\n  cell (b) {\n  }\n") ==
          "t.lib:4:1: the group 'library' has no } (the file ends)");
    CHECK(parser_fault("library (a) {\n} x") == "t.lib:2:3: text after the end of the library group");
    CHECK(parser_fault("library (a) {\n} }") == "t.lib:2:3: text after the end of the library group");
    CHECK(parser_fault("library (a) {\n area : 1 pin (b) {} }") ==
          "t.lib:2:15: expected ; after the value of 'area', not '('");
    CHECK(parser_fault("library (a) {\n area : 1 cap : 2 }") ==
          "t.lib:2:15: expected ; after the value of 'area', not ':'");
    CHECK(parser_fault("library (a) {\n area : \"1\" 2; }") ==
          "t.lib:2:13: expected ; after the value of 'area', not '2'");
    CHECK(parser_fault("library (a) { area : ; }") == "t.lib:1:22: expected a value, not ';'");
    CHECK(parser_fault("library (a) { area ; }") == "t.lib:1:20: expected : or ( after 'area'");
    CHECK(parser_fault("library (a) { \"area\" : 1; }") ==
          "t.lib:1:15: expected an attribute, a group or }, not 'area'");
    CHECK(parser_fault("library (a) { area : (1; }") == "t.lib:1:24: expected a value, not ';'");
    CHECK(parser_fault("library (a) { b (1; }") == "t.lib:1:19: expected , or ) in the arguments of 'b'");
    CHECK(parser_fault("library (a) { b (1,,2); }") == "t.lib:1:20: expected a value, not ','");
    CHECK(parser_fault("library (a) { include_file (x) }") ==
          "t.lib:1:28: include_file is not supported: put the included text in its place");
    CHECK(parser_fault("\x1f\x8b\x08") == "t.lib: is compressed by gzip: unpack it first");
    std::string deep = "library (a) {";
    for (int i = 0; i < 100000; ++i)
        deep += "a(){";
    CHECK(parser_fault(deep) == "t.lib:1:269: groups nested more than 64 deep");
    CHECK(parser_fault("library (a) { b : " + std::string(1000000, '(')) != "");
}

TEST_CASE("files that cannot be read") {
    CHECK_THROWS_AS(static_cast<void>(dlgn::read_liberty_file("no/such/file.lib")), dlgn::file_error);
}
