#include <doctest/doctest.h>

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <limits>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <dlgn/core/bits.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/file.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/data/cell_text.hpp>
#include <dlgn/data/dataset.hpp>
#include <dlgn/data/found_categories.hpp>
#include <dlgn/data/read_table.hpp>

#include "support/gzip.hpp"
#include "support/temporary_folder.hpp"
#include <support/skip.hpp>

using namespace dlgn;

namespace {

using names = std::vector<std::string>;
using numbers = std::vector<double>;
using bytes = std::vector<std::uint8_t>;

std::string table_fault(std::string_view text, const table_params& params = {}) {
    try {
        static_cast<void>(parse_table(text, "t", params));
    } catch (const error& fault) {
        return fault.what();
    }
    return "no fault";
}

std::string table_fault(std::string_view text, const table_schema& schema, const table_use& use = {}) {
    try {
        static_cast<void>(parse_table(text, "u", schema, use));
    } catch (const error& fault) {
        return fault.what();
    }
    return "no fault";
}

names column_names(const table& data) {
    names result;
    for (const table_column& column : data.schema.columns)
        result.push_back(column.name);
    return result;
}

/// What all the small files that mean the same are.
void check_small(std::string_view text, const table_params& params = {}) {
    CAPTURE(text);
    const table data = parse_table(text, "t", params);
    CHECK(data.rows == 2);
    CHECK(data.columns() == 2);
    CHECK(data.values == numbers{1, 2, 3, 4});
    CHECK(data.labels == bytes{0, 1});
    CHECK(data.schema.class_names == names{"0", "1"});
}

} // namespace

TEST_CASE("table: one table in many spellings") {
    check_small("1,2,0\n3,4,1\n");
    check_small("1,2,0\r\n3,4,1");
    check_small("1,2,0\r3,4,1\r");
    check_small("\n1,2,0\n\n \n3,4,1\n\n");
    check_small("\xef\xbb\xbf"
                "1,2,0\n3,4,1\n");
    check_small("\"1\",\"2\",\"0\"\n\"3\",\"4\",\"1\"\n");
    check_small("1.0e+00,2.0e+00,0.000e+00\n3.0e+00,4.0e+00,1.000e+00\n");
    check_small("+1,+2.0,+0\n+3,4.,+1\n");
    check_small(" 1 ,\t2 , 0\n3,4,1 ");
    check_small("1;2;0\n3;4;1\n");
    check_small("1,0;2,0;0\n3,0;4;1\n"); // decimal commas
    check_small("1\t2\t0\n3\t4\t1\n");
    check_small("  1 2   0  \n 3 4\t1\n");
    check_small("a,b,c\n1,2,0\n3,4,1\n");
    check_small("\"a\",\"b,\nd\",c\r\n1,2,0\r\n3,4,1\r\n");
    check_small("# a,b,c\n1,2,0\n3,4,1\n"); // numpy
    check_small("# made on Monday, by a machine\n1,2,0\n3,4,1\n");
    check_small(",a,b,c\n0,1,2,0\n1,3,4,1\n");                         // pandas
    check_small("\"\",\"a\",\"b\",\"c\"\n\"1\",1,2,0\n\"2\",3,4,1\n"); // R
    check_small("Unnamed: 0,a,b,c\n0,1,2,0\n1,3,4,1\n");
    check_small(",0,1,2\n0,1,2,0\n1,3,4,1\n");
    check_small("a,b,c,\n1,2,0,\n3,4,1,\n");    // a separator at each line's end
    check_small("a,b,c,,\n1,2,0,,\n3,4,1,,\n"); // columns that a spreadsheet once had
    check_small("sep=;\n1;2;0\n3;4;1\n");
    check_small("1,2,0\n3,4,1\n\x1a");
    check_small("1|2|0\n3|4|1\n", {.separator = '|'});
    check_small("0,1,2\n1,3,4\n", {.label = "1"});
    check_small("1,2,0,x\n3,4,1,y\n", {.label = "3", .leave_out = {"4"}});
    check_small("1,2,0,x\n3,4,1,y\n", {.leave_out = {"-1"}});
    check_small("b,c,a,d\n1,0,2,x\n3,1,4,y\n", {.label = "c", .leave_out = {"d"}});
    check_small("5,6,7\n1,2,0\n3,4,1\n", {.header = true});
    check_small("@relation r\n@attribute a numeric\n@ATTRIBUTE 'b c' real\n\n@attribute d {0,1}\n@data\n"
                "1,2,0\n3,4,1\n");
    check_small(
        "% comment\n\n@RELATION r\n@attribute a integer\n@attribute b numeric\n@attribute d { 0 , 1 }\n"
        "%\n@DATA\n% more\n1,2,0\n 3, 4,'1'\r\n");
}

TEST_CASE("table: names of columns") {
    CHECK(column_names(parse_table("1,2,0\n3,4,1\n", "t")) == names{"c1", "c2"});
    CHECK(column_names(parse_table("x, \"y \"\"z\"\"\",k\n1,2,0\n3,4,1\n", "t")) == names{"x", "y \"z\""});
    CHECK(column_names(parse_table("x,,k\n1,2,0\n3,4,1\n", "t")) == names{"x", "c2"});
    CHECK(column_names(parse_table("# x,y,k\n1,2,0\n3,4,1\n", "t")) == names{"x", "y"});
    CHECK(column_names(parse_table(",0,1,2\n7,1,2,0\n8,3,4,1\n", "t")) == names{"0", "1"});
    const table label_first = parse_table("k;x;y\n5;1;2\n6;3;4\n", "t", {.label = "k"});
    CHECK(column_names(label_first) == names{"x", "y"});
    CHECK(label_first.schema.label_name == "k");
    CHECK(label_first.schema.class_names == names{"5", "6"});
    CHECK(label_first.schema.columns[1].field == 2);
}

TEST_CASE("table: whether there is a header") {
    const auto named = [](std::string_view text) { return parse_table(text, "t").schema.named; };
    CHECK(named("a,b\n1,x\n2,y\n"));
    CHECK(named("colour,size,kind\nred,big,x\nblue,small,y\nred,small,x\n"));
    CHECK(named("0,1,2,kind\n1,2,3,x\n4,5,6,y\n"));
    CHECK(named("a,b,k\n?,1,x\nNA,2,y\n"));
    std::string kinds;
    for (int i = 0; i < 20; ++i)
        kinds += std::to_string(i) + "," + std::to_string(i * i) + (i % 3 == 0 ? ",x\n" : ",y\n");
    CHECK(named("1990,1991,kind\n" + kinds));
    CHECK_FALSE(named("1990,1991,x\n" + kinds));
    CHECK_FALSE(named("1,x\n2,y\n"));
    CHECK_FALSE(named("red,big,x\nblue,small,y\nred,small,x\n"));  // red is in the first row and below
    CHECK(named("a,b,n,k\n1,b,3,x\n2,c,4,y\n2,b,4,y\n"));          // b is a name and a value
    CHECK_FALSE(named("none,b,3,k\n1,b,3,x\n2,c,4,k\n2,b,4,x\n")); // none of a number is known
    CHECK_FALSE(named("none,b,none,k\n1,b,3,x\n2,c,4,k\n2,b,4,x\n"));
    CHECK_FALSE(named("1,tcp,x\n2,udp,y\n"));
    CHECK_FALSE(named("?,tcp,x\n2,udp,y\n"));
    CHECK_FALSE(named("0,1,2,3\n4,5,6,7\n"));
    std::string numbers, codes;
    for (int i = 0; i < 20; ++i) {
        numbers += std::to_string(i % 3) + "," + std::to_string(i % 7) + "," + std::to_string(i % 2) + "\n";
        codes += std::to_string(i % 3) + "," + std::to_string(i % 7) + "," + std::to_string(i % 4) + "\n";
    }
    CHECK(named("0,1,2\n" + numbers)); // as pandas writes an array: there is no label 2
    CHECK_FALSE(named("0,1,2\n" + codes));
    CHECK_FALSE(named("0,1,3\n" + numbers));
    CHECK_FALSE(named("0,2,2\n" + numbers));
    CHECK_FALSE(named("0.0,1.0,2.0\n" + numbers));
    CHECK(parse_table("red,big,x\nblue,small,y\n", "t", {.header = false}).rows == 2);
}

TEST_CASE("table: whether a later file has a header") {
    const table_use bare{.without_labels = true};
    const auto rows = [](std::string_view text, const table_schema& schema, const table_use& use = {}) {
        return parse_table(text, "u", schema, use).rows;
    };
    // Categories alone: names that are not those of the columns are no row, nor do they count as a header.
    const table_schema named = parse_table("colour,size,k\nred,S,x\nblue,M,y\nred,M,y\n", "t").schema;
    CHECK(rows("red,S\n", named, bare) == 1);
    CHECK(rows("green,S\n", named, bare) == 1);
    CHECK(rows(",S\n", named, bare) == 1);
    CHECK(rows("?,?\n", named, bare) == 1);
    CHECK(table_fault("Colour,Size\nred,S\n", named, bare) == "u: has no column \"colour\"");
    CHECK(table_fault("Colour,Size,k\nred,S,x\n", named) == "u: has no column \"colour\"");
    CHECK(table_fault("green,L\n", named, bare) == "u: has no column \"colour\"");
    CHECK(table_fault("Colour,Size\nx,Size\n", named, bare) == "u: has no column \"colour\"");
    table_schema without = named;
    without.params.header = false;
    CHECK(rows("green,L\n", without, bare) == 1);
    // A schema whose names look like places may be that of a header all the same.
    const table_schema places = parse_table("c1,c2,k\nred,S,x\nblue,M,y\nred,M,y\n", "t").schema;
    table_schema unsure = places;
    unsure.named = false;
    CHECK(rows("c1,c2\nred,S\nred,c2\n", unsure, bare) == 2);
    CHECK(rows("c2,c1\nS,red\n", unsure, bare) == 1);
    CHECK(rows("c1,c2,k\nred,S,x\n", unsure) == 1);
    CHECK(rows("red,c2,x\nred,S,x\n", unsure) == 2);
    table_schema tricky = unsure; // a value that looks like a name
    tricky.columns[0].categories.emplace_back("c1");
    CHECK(rows("c1,c2\nred,S\n", tricky, bare) == 2);
    // The first row of a file without labels is judged by where its columns are then.
    const table_schema label_first = parse_table("x,1,red\ny,2,blue\nx,2,red\n", "t", {.label = "1"}).schema;
    CHECK_FALSE(label_first.named);
    CHECK(parse_table("8,red\n9,blue\n", "u", label_first, bare).values == numbers{8, 1, 9, 0});
    CHECK(parse_table("y,8,red\n", "u", label_first, bare).values == numbers{8, 1});
    CHECK(parse_table("a,b\n9,blue\n", "u", label_first, bare).values == numbers{9, 0});
    const table_schema part =
        parse_table("x,red,S,1\ny,blue,M,2\nx,red,M,3\n", "t", {.label = "1", .leave_out = {"4"}}).schema;
    CHECK_FALSE(part.named);
    CHECK(rows("green,S\ngreen,S\n", part, bare) == 2);
}

TEST_CASE("table: an empty row of one column is no row and no missing value") {
    const table_use bare{.without_labels = true};
    const table_schema schema = parse_table("a,k\n1,x\n2,y\n", "t").schema;
    for (const char* const text :
         {"a\n1\n\n2\n", "a\n\n2\n", "a\r\n1\r\n\r\n2\r\n", "a\n1\n \n2\n", "a\r1\r\r2"})
        CHECK(table_fault(text, schema, bare)
                  .ends_with(":1: the row is empty: a value that is not known is written \"\" in a file of "
                             "one column"));
    CHECK(table_fault("a\r\n1\r\n\r\n2\r\n", schema, bare).starts_with("u:3:"));
    CHECK(table_fault("1\n\n2\n", schema, bare).starts_with("u:2:"));
    for (const char* const text :
         {"a\n1\n\"\"\n2\n", "a\r\n1\r\n\"\"\r\n2\r\n\r\n", "\n\na\n1\n?\n2\n\n\n", "1\rNA\r2\r"})
        CHECK(parse_table(text, "u", schema, bare).rows == 3);
    CHECK(parse_table("a,k\n1,x\n\n2,y\n", "u", schema).rows == 2); // no value may be empty there
}

TEST_CASE("table: texts that are not UTF-8 are read as Windows-1252") {
    const table data = parse_table("gr\xf6\xdf"
                                   "e,pr\xe9"
                                   "cis,k\n1,\x80,\xe4\n2,\xc3\xa4,b\n3,\x80,\x93\n",
                                   "t");
    CHECK(data.schema.columns[0].name == "größe");
    CHECK(data.schema.columns[1].name == "précis");
    CHECK(data.schema.columns[1].categories == std::vector<std::string>{"ä", "€"}); // what is UTF-8 stays
    CHECK(data.schema.class_names == std::vector<std::string>{"b", "ä", "“"});
    const table other = parse_table("gr\xf6\xdf"
                                    "e,pr\xe9"
                                    "cis,k\n1,\x80,\xe4\n",
                                    "u", data.schema);
    CHECK(other(0, 1) == 1);
    CHECK(other.labels == std::vector<std::uint8_t>{1});
}

TEST_CASE("table: a last column of almost as many values as rows is no label unless it is said") {
    std::string text = "kind,a,b\n";
    for (int i = 0; i < 40; ++i)
        text += (i % 2 == 0 ? "x," : "y,") + std::to_string(i % 5) + "," + std::to_string(i % 21) + ".5\n";
    CHECK(table_fault(text) ==
          "t: 21 different labels in 40 rows in column 3 (\"b\"): name the column of the "
          "label, this one or another");
    CHECK(parse_table(text, "t", {.label = "b"}).schema.class_names.size() == 21);
    CHECK(parse_table(text, "t", {.label = "kind"}).schema.class_names.size() == 2);
    CHECK(parse_table(text + "x,1,0.5\nx,1,0.5\n", "t").schema.class_names.size() == 21);
}

TEST_CASE("table: numbers") {
    const double infinity = std::numeric_limits<double>::infinity();
    const auto number = [](const std::string& text) {
        const table data = parse_table("0,0\n" + text + ",1\n", "t", {.header = false});
        CHECK_FALSE(data.schema.columns[0].is_category());
        return data.values[1];
    };
    const std::map<std::string, double> good = {{"1e-400", 0},
                                                {"-1e-400", 0},
                                                {"1e-99999999999999999999", 0},
                                                {"0.000001e-320", 0},
                                                {"1e400", infinity},
                                                {"-1e400", -infinity},
                                                {"1e99999999999999999999", infinity},
                                                {"inf", infinity},
                                                {"-Infinity", -infinity},
                                                {"+inf", infinity},
                                                {"INF", infinity},
                                                {"+1", 1},
                                                {"-0", 0},
                                                {".5", .5},
                                                {"5.", 5},
                                                {"1E3", 1000},
                                                {"+1.5e+01", 15},
                                                {"1e+2", 100},
                                                {"0.1", 0.1},
                                                {"-0.3", -0.3},
                                                {"123456789012345", 123456789012345},
                                                {"9007199254740993", 9007199254740992},
                                                {"0.1234567890123456789", 0.1234567890123456789},
                                                {"5e-324", 5e-324},
                                                {"007", 7},
                                                {"1.7976931348623157e308", 1.7976931348623157e308},
                                                {"2.2250738585072011e-308", 2.2250738585072011e-308},
                                                {"0000000000000000000000000000000000000000000000000.5", .5}};
    for (const auto& each : good) {
        CAPTURE(each.first);
        CHECK(number(each.first) == each.second);
    }
    for (const char* text :
         {"", "?", "NA", "na", "N/A", "#N/A", "<NA>", "NaN", "nan", "-nan", "NULL", "null"}) {
        CAPTURE(text);
        CHECK(std::isnan(number(text)));
    }
    for (const char* text :
         {"x", "1x", "--1", "+-1", "1,5", "0x10", "1e", "e1", ".", "-", "+", "1.2.3", "1 2"}) {
        CAPTURE(text);
        const table data = parse_table("0;0\n" + std::string(text) + ";1\n", "t",
                                       {.separator = '|' == text[0] ? ',' : ';', .header = false});
        CHECK(data.schema.columns[0].is_category() == (std::string_view(text) != "1,5"));
    }
    random_engine random(1);
    for (int round = 0; round < 20000;
         ++round) { // whole numbers and decimals, as the compiler's library reads them
        const auto digits = std::to_string(random() >> random.below(64));
        const std::size_t point = random.below(digits.size() + 1);
        const std::string text =
            (random.below(2) != 0 ? "-" : "") + digits.substr(0, point) + "." + digits.substr(point);
        REQUIRE(detail::parse_cell(text).value() == std::strtod(text.c_str(), nullptr));
    }
}

TEST_CASE("table: missing values by other words") {
    const table data = parse_table("-999,none,0\n1,NA,1\n", "t", {.missing = {"-999", "None"}});
    CHECK(std::isnan(data(0, 0)));
    CHECK(data(1, 0) == 1);
    CHECK(std::isnan(data(0, 1)));
    CHECK(data.schema.columns[1].categories == names{"NA"});
}

TEST_CASE("table: categories are found, sorted, declared") {
    const table data = parse_table("a,b,c,k\nred,10,x,yes\nblue,9,?,no\n\"red\",1e1,x,yes\n,+9.0,2,no\n", "t",
                                   {.categories = {"b"}});
    REQUIRE(data.rows == 4);
    CHECK(data.schema.columns[0].categories == names{"blue", "red"});
    CHECK(data.schema.columns[1].categories == names{"9", "10"}); // by value
    CHECK(data.schema.columns[2].categories == names{"2", "x"});  // numbers first
    CHECK(data.schema.class_names == names{"no", "yes"});
    CHECK(data.labels == bytes{1, 0, 1, 0});
    CHECK(data(0, 0) == 1);
    CHECK(data(1, 0) == 0);
    CHECK(data(2, 0) == 1);
    CHECK(std::isnan(data(3, 0)));
    CHECK(data(0, 1) == 1);
    CHECK(data(2, 1) == 1);
    CHECK(data(3, 1) == 0);
    CHECK(data(0, 2) == 1);
    CHECK(std::isnan(data(1, 2)));
    CHECK(data(3, 2) == 0);
    const table declared =
        parse_table("@relation r\n@attribute a {z, 'y y', 10, 9}\n@attribute b string\n"
                    "@attribute k {no, yes, maybe}\n@data\n'y y',p,yes\n9.0,q,no\n?,'',no\n",
                    "t");
    CHECK(declared.schema.columns[0].categories == names{"z", "y y", "10", "9"}); // as declared
    CHECK(declared.schema.columns[1].categories == names{"p", "q"});
    CHECK(declared.schema.class_names == names{"no", "yes", "maybe"});
    CHECK(declared.labels == bytes{1, 0, 0});
    CHECK(declared(0, 0) == 1);
    CHECK(declared(1, 0) == 3);
    CHECK(std::isnan(declared(2, 0)));
}

TEST_CASE("table: whole numbers that are one double are different categories and classes") {
    // 2^53 + 1 is no double; 2^53 is, and 10^22 is the largest power of ten that is one.
    const table data =
        parse_table("9007199254740993,90071992547409931\n9007199254740992,+090071992547409932\n"
                    "9007199254740992.0,-90071992547409931\n+09007199254740993,1e22\n"
                    "9007199254740993,10000000000000000000000\n",
                    "t", {.categories = {"1"}});
    CHECK(data.schema.columns[0].categories == names{"9007199254740992", "9007199254740993"});
    CHECK(data.values == numbers{1, 0, 0, 1, 1});
    CHECK(data.schema.class_names ==
          names{"-90071992547409931", "90071992547409931", "90071992547409932", "1e+22"});
    CHECK(data.labels == bytes{1, 2, 0, 3, 3});
    CHECK(parse_table("2,90071992547409932\n1,90071992547409931\n", "t", data.schema).labels == bytes{2, 1});
}

TEST_CASE("table: texts that stand below many numbers make categories too") {
    std::string text;
    for (int i = 0; i < 5000; ++i)
        text += std::to_string(i % 7) + "," + (i == 4321 ? "late" : std::to_string(i % 5)) + "," +
                std::to_string(i % 3) + "\n";
    const table data = parse_table(text, "t");
    REQUIRE(data.rows == 5000);
    CHECK_FALSE(data.schema.columns[0].is_category());
    CHECK(data.schema.columns[1].categories == names{"0", "1", "2", "3", "4", "late"});
    for (std::size_t i = 0; i < 5000; ++i) {
        REQUIRE(data(i, 0) == static_cast<double>(i % 7));
        REQUIRE(data(i, 1) == (i == 4321 ? 5 : static_cast<double>(i % 5)));
        REQUIRE(data.labels[i] == i % 3);
    }
    CHECK(table_fault(text, {.numbers = {"c2"}}) == "t:4322:3: column 2 (\"c2\"): \"late\" is not a number");
}

TEST_CASE("table: texts of which there are too many to be categories") {
    const auto rows = [](std::size_t count, const auto& value) {
        std::string text = "n,a,k\n";
        for (std::size_t i = 0; i < count; ++i)
            text += std::to_string(i % 5) + ",\"" + value(i) + "\"," + (i % 3 == 0 ? "x\n" : "y\n");
        return text;
    };
    const auto word = [](std::size_t i) { return "w" + std::to_string(i); };
    const auto different = [&](std::size_t count, std::size_t in_rows) {
        return table_fault(rows(in_rows, [&](std::size_t i) { return word(i % count); }));
    };
    const auto fault = [](std::string_view what) {
        return "t:2:3: column 2 (\"a\"): " + std::string(what) +
               ": leave it out, or declare it as categories";
    };
    CHECK(different(20, 20) == "no fault"); // few are never too many
    CHECK(different(21, 21) == fault("21 different values in 21 rows are almost all rare, such as \"w0\""));
    CHECK(different(21, 21 * 4) ==
          fault("21 different values in 84 rows are almost all rare, such as \"w0\""));
    CHECK(different(21, 21 * 4 + 2) ==
          fault("21 different values in 86 rows are almost all rare, such as \"w0\""));
    CHECK(different(21, 21 * 4 + 3) == "no fault"); // 18 of 21 are rare: not nine in ten
    CHECK(different(100, 500) == "no fault");
    CHECK(different(101, 505) ==
          fault("101 different values in 505 rows would each be a bit, such as \"w0\""));

    // In other forms, however often they come, they are refused above twenty.
    const auto forms = [&](const auto& value) { return table_fault(rows(2000, value)); };
    const auto two = [](std::size_t i) { return (i < 10 ? "0" : "") + std::to_string(i); };
    CHECK(forms([&](std::size_t i) { return "2024-01-" + two(1 + i % 20); }) == "no fault");
    CHECK(forms([&](std::size_t i) { return "2024-01-" + two(1 + i % 31); }) ==
          fault("31 different values in 2000 rows look like dates, such as \"2024-01-01\""));
    CHECK(forms([](std::size_t i) { return std::to_string(i % 40) + " %"; }) ==
          fault("40 different values in 2000 rows look like percentages, such as \"0 %\""));
    CHECK(forms([](std::size_t i) {
              return i % 50 < 20 ? std::to_string(i % 50) : "1," + std::to_string(100 + i % 50);
          }) == fault("50 different values in 2000 rows look like numbers with separators of thousands, such "
                      "as \"1,120\"")
                    .replace(2, 1, "22"));
    CHECK(
        forms([](std::size_t i) { return (i % 2 == 0 ? "1," : "2,5") + std::to_string(100 + i % 30); }) ==
        fault("30 different values in 2000 rows look like numbers with a decimal comma, such as \"2,5101\""));
    CHECK(forms([&](std::size_t i) { return i % 40 < 36 ? two(i % 40) + ":30" : word(i % 40); }) ==
          fault("40 different values in 2000 rows look like times, such as \"00:30\""));
    CHECK(forms([&](std::size_t i) { return i % 40 < 35 ? two(i % 40) + ":30" : word(i % 40); }) ==
          "no fault");

    // One word below many numbers, which would all become categories.
    const std::string late =
        rows(2000, [&](std::size_t i) { return i == 1500 ? "late" : std::to_string(i % 300); });
    CHECK(table_fault(late) ==
          "t:1502:3: column 2 (\"a\"): 301 different values in 2000 rows are numbers, but for 1, "
          "such as \"late\": leave it out, or declare it as categories");
    CHECK(parse_table(late, "t", {.missing = {"late"}}).schema.columns[1].categories.empty());

    // What to do about it, and what it does not concern: declared columns, labels, other rows.
    const std::string many = rows(300, word);
    const table declared = parse_table(many, "t", {.categories = {"a"}});
    CHECK(declared.schema.columns[1].categories.size() == 300);
    CHECK(parse_table(many, "t", {.leave_out = {"2"}}).columns() == 1);
    CHECK(parse_table(rows(200, word), "t", {.label = "a"}).classes() == 200);
    CHECK(parse_table(many, "u", declared.schema).rows == 300);
    CHECK(
        table_fault("@relation r\n@attribute a string\n@attribute k {0,1}\n@data\n" +
                    [&] {
                        std::string text;
                        for (std::size_t i = 0; i < 50; ++i)
                            text += std::to_string(i) + "," + std::to_string(i % 2) + "\n";
                        return text;
                    }()) ==
        "t:2:11: column 1 (\"a\"): 50 different values in 50 rows are numbers, such as \"0\": leave it out, "
        "or declare it as categories");
}

TEST_CASE("table: all columns of too many texts at once") {
    std::string text = "i;when;who, and where;k\n";
    for (std::size_t i = 0; i < 30; ++i)
        text += std::to_string(i) + ";" + std::to_string(i + 1) + ".1.2024 12:00;p" + std::to_string(i) +
                ";" + std::to_string(i % 2) + "\n";
    try {
        static_cast<void>(parse_table(text, "t"));
        FAIL("no fault");
    } catch (const column_error& fault) {
        CHECK(std::string(fault.what()) ==
              "t:2:3: column 2 (\"when\"): 30 different values in 30 rows look like dates, such as "
              "\"1.1.2024 12:00\"; column 3 (\"who, and where\"): 30 different values in 30 rows are almost "
              "all "
              "rare, such as \"p0\": leave them out, or declare them as categories");
        CHECK(fault.line() == 2);
        REQUIRE(fault.columns().size() == 2);
        CHECK(fault.columns()[0].name == "when");
        CHECK(fault.columns()[1].name == "who, and where");
        CHECK(fault.columns()[1].field == 2);
    }
}

TEST_CASE("table: classes") {
    CHECK(parse_table("1,10\n2,9\n3,b\n4,a\n", "t").schema.class_names == names{"9", "10", "a", "b"});
    const table fixed = parse_table("1,b\n2,a\n", "t", {.classes = {"b", "c", "a"}});
    CHECK(fixed.labels == bytes{0, 2});
    CHECK(fixed.classes() == 3);
    CHECK(table_fault("1,b\n2,d\n", {.classes = {"b", "c", "a"}}) ==
          "t:2:3: column 2 (\"c2\"): \"d\" is none of the classes b, c, a");
    const table grouped = parse_table("1,normal\n2,worm\n3,smurf\n", "t",
                                      {.label_map = {{"normal", "normal"}}, .other_labels = "attack"});
    CHECK(grouped.schema.class_names == names{"attack", "normal"});
    CHECK(grouped.labels == bytes{1, 0, 0});
    const table mapped = parse_table("1,1.0\n2,2\n3,3\n", "t", {.label_map = {{"1", "low"}, {"2.0", "low"}}});
    CHECK(mapped.schema.class_names == names{"3", "low"});
    CHECK(mapped.labels == bytes{1, 1, 0});
    std::string many;
    for (int i = 0; i < 256; ++i)
        many += "1," + std::to_string(i) + "\n";
    CHECK(parse_table(many, "t", {.label = "2"}).labels[255] == 255);
    CHECK(table_fault(many + "1,256\n") ==
          "t:257:3: column 2 (\"c2\"): \"256\" is one class more than the 256 "
          "there may be: is this the label?");
}

TEST_CASE("table: every fault at its place") {
    CHECK(table_fault("") == "t: has no rows");
    CHECK(table_fault("\xef\xbb\xbf\r\n \n") == "t: has no rows");
    CHECK(table_fault("# only\n# comments\n") == "t: has no rows");
    CHECK(table_fault("a,b\n", {.header = true}) == "t: has no rows");
    CHECK(table_fault("1\n2\n") == "t:1:1: a row needs a feature and a label, there is one field");
    CHECK(table_fault("\n\n1\n2\n") == "t:3:1: a row needs a feature and a label, there is one field");
    CHECK(table_fault("1,2,0\n3,1\n") == "t:2:3: the row has 2 fields, the first row has 3");
    CHECK(table_fault("1,0\n3,1,5\n") == "t:2:5: the row has more than the 2 fields of the first row");
    CHECK(table_fault("a,b,k\n1,0\n1,1\n") == "t:2:3: the row has 2 fields, the first row has 3");
    CHECK(table_fault("1,2,0\n3,4,0\n") == "t: has only one class, \"0\" in column 3 (\"c3\")");
    CHECK(table_fault("1,2,0\n3,4,\n") == "t:2:5: column 3 (\"c3\"): the row has no label");
    CHECK(table_fault("1,2,0\r3,4,?\r") == "t:2:5: column 3 (\"c3\"): the row has no label");
    CHECK(table_fault("\"1\n\",2,0\n3,4,\"1\"x\n") ==
          "t:3:8: after a closing quote there must be a separator or the end of the row");
    CHECK(table_fault("1,2,0\n3,\"4,1\n") == "t:2:3: the field has no closing quote");
    CHECK(table_fault("a,b,a,k\n1,2,3,0\n1,2,3,1\n") == "t:1:5: column 3 has the name \"a\" of column 1");
    CHECK(table_fault("a,b,a,k\n1,2,3,0\n1,2,3,1\n", {.leave_out = {"3"}}) == "no fault");
    CHECK(table_fault("a,x,k\n1,2,0\n1,2,1\n", {.label = "y"}) ==
          "label = \"y\": t has no such column, but 3: a, x, k");
    CHECK(table_fault("1,2\n1,3\n", {.label = "3"}) == "label = \"3\": t has no such column, but 2");
    CHECK(table_fault("1,2\n1,3\n", {.label = "0"}) == "label = \"0\": t has no such column, but 2");
    CHECK(table_fault("1,2\n1,3\n", {.label = "-3"}) == "label = \"-3\": t has no such column, but 2");
    CHECK(table_fault("1,2\n1,3\n", {.label = "2", .leave_out = {"c2"}}) == "label = \"c2\": is left out");
    CHECK(table_fault("1,2\n1,3\n", {.leave_out = {"1", "2"}}) == "label = \"c1\": is left out");
    CHECK(table_fault("1,2\n1,3\n", {.leave_out = {"1"}}) ==
          "columns = 1: t needs a feature beside the label");
    CHECK(table_fault("1,2\n1,3\n", {.categories = {"7"}}) ==
          "column of categories = \"7\": t has no such column, but 2");
    CHECK(table_fault("1,2\n1,3\n", {.categories = {"1"}, .numbers = {"1"}}) ==
          "column of categories = \"1\": is to be numbers too");
    CHECK(table_fault("1,2\n1,3\n", {.separator = '"'}) == "separator = \"\"\": cannot separate fields");
    CHECK(table_fault("1,2\n1,3\n", {.classes = names(257, "a")}) == "classes = 257: must be at most 256");
    CHECK(table_fault("1,2\n1,3\n", {.classes = {"a", "a"}}) == "class = \"a\": must not come twice");
    CHECK(table_fault("\x1f\x8b\x08 and so on") ==
          "t: is compressed with gzip: unpack it first, or read it with a loader that does");
    CHECK(table_fault("PK\x03\x04 and so on") ==
          "t: is a ZIP archive or a spreadsheet, not a text: save it as CSV");
    CHECK(table_fault(std::string_view("\xff\xfe\x31\0,\0", 6)) ==
          "t: is written in UTF-16: save it as UTF-8");
    CHECK(table_fault(std::string_view("1,2\n\0,3\n", 8)) == "t: is not a text: it has a byte 0");
    CHECK(table_fault("1,2\n1,\"x\ny\x01z\"\n", {.classes = {"2"}}) ==
          "t:2:3: column 2 (\"c2\"): \"x?y?z\" is none of the classes 2");
}

TEST_CASE("table: faults of ARFF files") {
    const std::string head = "@relation r\n@attribute a numeric\n@attribute k {0,1}\n";
    CHECK(table_fault(head) == "t: is an ARFF file without @data");
    CHECK(table_fault(head + "@data\n") == "t: has no rows");
    CHECK(table_fault(head + "@data\nx,1\n") == "t:5:1: column 1 (\"a\"): \"x\" is not a number");
    CHECK(table_fault(head + "@data\n1,1\n1,2\n") ==
          "t:6:3: column 2 (\"k\"): \"2\" is none of the classes 0, 1");
    CHECK(table_fault(head + "@data\n{0 1}\n") == "t:5:1: sparse rows, { place value, ... }, are not read");
    CHECK(table_fault(head + "nonsense\n") == "t:4:1: expected @attribute or @data, found \"nonsense\"");
    CHECK(
        table_fault("@relation r\n@attribute d date\n") ==
        "t:2:14: the type \"date\" of attribute \"d\" is not read, only numeric, integer, real, string and { "
        "values }");
    CHECK(table_fault("@relation r\n@attribute d {a,b\n") == "t:2:18: the values have no closing brace");
    CHECK(table_fault("@relation r\n@attribute d {a,\n") == "t:2:17: the values have no closing brace");
    CHECK(table_fault("@relation r\n@attribute d {}\n") == "t:2:15: there is no value between the braces");
    CHECK(table_fault("@relation r\n@attribute d {a b,a b}\n") == "t:2:19: the value \"a b\" comes twice");
    CHECK(table_fault("@relation r\n@attribute 'd {a}\n") == "t:2:12: the name has no closing quote");
    CHECK(table_fault("@relation r\n@attribute\n") == "t:2:11: an attribute needs a name");
    CHECK(table_fault("@relation r\n@attribute a {x,y}\n@attribute k {0,1}\n@data\nz,1\n") ==
          "t:5:1: column 1 (\"a\"): \"z\" is none of the values declared for it");
}

TEST_CASE("table: a second file by the first one's columns and classes") {
    const table train = parse_table("a,b,k\n1,red,yes\n2,blue,no\n", "t");
    const table test = parse_table("k,extra,b,a\nno,5,blue,7\nyes,5,green,\n", "u", train.schema);
    CHECK(test.rows == 2);
    CHECK(test(0, 0) == 7);
    CHECK(test(0, 1) == 0);
    CHECK(std::isnan(test(1, 0)));
    CHECK(std::isnan(test(1, 1))); // green is unknown
    CHECK(test.labels == bytes{0, 1});
    CHECK(test.schema.class_names == names{"no", "yes"});
    CHECK(train.unseen.empty());
    CHECK(test.unseen == std::vector<std::size_t>{0, 1});
    std::string many = "a,b\n"; // more than are read at first
    for (int i = 0; i < 3000; ++i)
        many += std::to_string(i) + (i % 3 == 0 ? ",green\n" : i % 3 == 1 ? ",\n" : ",red\n");
    CHECK(parse_table(many, "u", train.schema, {.without_labels = true}).unseen ==
          std::vector<std::size_t>{0, 1000});
    CHECK_FALSE(train.by_place);
    CHECK(parse_table("3,red,no\n", "u", train.schema).by_place);
    CHECK_FALSE(parse_table("k,b,a\nno,red,3\n", "u", train.schema).by_place);
    CHECK(parse_table("3,red,no\n", "u", train.schema).values == numbers{3, 1}); // by place, one class
    CHECK(parse_table("3,red,no.\n", "u", train.schema).labels == bytes{0});     // C4.5
    CHECK(
        parse_table("@relation r\n@attribute b {red,blue}\n@attribute k {yes,no}\n@attribute a real\n@data\n"
                    "red,yes,5\n",
                    "u", train.schema)
            .values == numbers{5, 1});
    CHECK(table_fault("a,k\n1,yes\n", train.schema) == "u: has no column \"b\"");
    CHECK(table_fault("a,b\n1,red\n", train.schema) == "u: has no column \"k\" of labels");
    CHECK(table_fault("a,a,b,k\n1,2,red,no\n", train.schema) ==
          "u:1:3: column 2 has the name \"a\" of column 1");
    CHECK(table_fault("1,red\n", train.schema) == "u: has 2 columns, there should be 3");
    CHECK(table_fault("1,red,maybe\n", train.schema) ==
          "u:1:7: column 3 (\"k\"): \"maybe\" is none of the classes no, yes");
    CHECK(table_fault("a,b,k\n1,red,yes\nx,red,yes\n", train.schema) ==
          "u:3:1: column 1 (\"a\"): \"x\" is not a number");
    CHECK(table_fault("", train.schema) == "u: has no rows");
    const table part = parse_table("1,red,maybe\n2,red,no\n", "u", train.schema, {.drop_unseen = true});
    CHECK(part.rows == 1);
    CHECK(part.values == numbers{2, 1});
    for (const char* text : {"a,b\n1,red\n2,blue\n", "b,a\nred,1\nblue,2\n", "1,red\n2,blue\n"}) {
        const table bare = parse_table(text, "u", train.schema, {.without_labels = true});
        CHECK(bare.values == numbers{1, 1, 2, 0});
        CHECK(bare.labels.empty());
    }
    const table label_first = parse_table("0,1,2,9\n1,3,4,9\n", "t", {.label = "1", .leave_out = {"4"}});
    for (const char* text : {"5,6\n", "5,6,9\n"}) // the columns used; all but the label
        CHECK(parse_table(text, "u", label_first.schema, {.without_labels = true}).values == numbers{5, 6});
    CHECK(parse_table("1,5,6,9\n", "u", label_first.schema, {.without_labels = true}).labels == bytes{1});
    // Names in a header count, also if those of the schema are places; without a header it is the places.
    const table unnamed = parse_table("0,1,a\n1,3,b\n", "t");
    CHECK(parse_table("c3,c2,c1\nb,5,6\n", "u", unnamed.schema).values == numbers{6, 5});
    CHECK(parse_table("c2,c1\n5,6\n", "u", unnamed.schema, {.without_labels = true}).values == numbers{6, 5});
    CHECK(parse_table("x,y,z\n5,6,a\n", "u", unnamed.schema).values == numbers{5, 6});
    CHECK(parse_table("5,6,a\n", "u", unnamed.schema).values == numbers{5, 6});
    table_schema wrong = unnamed.schema;
    wrong.columns[1].field = 3;
    CHECK(table_fault("5,6,a\n", wrong) == "field = 3: must be below the 3 of a row");
    wrong = unnamed.schema;
    wrong.label_field = 3;
    CHECK(table_fault("5,6,a\n", wrong) == "field = 3: must be below the 3 of a row");
    wrong = unnamed.schema; // a column in the place of the label, which is absent
    wrong.columns[1].field = wrong.label_field = 2;
    wrong.fields = 4;
    wrong.columns.push_back({.name = "c4", .field = 3});
    CHECK(table_fault("5,6,7\n", wrong, {.without_labels = true}) == "no fault");
    wrong.columns[2].field = wrong.label_field = 3;
    wrong.columns.pop_back();
    wrong.columns[1].field = 3;
    CHECK(table_fault("5,6,7\n", wrong, {.without_labels = true}) ==
          "field = 3: must be below the 3 of a row");
    // The grouping of labels and the words for missing values go with the schema.
    const table grouped = parse_table(
        "1,a\n2,b\n", "t", {.missing = {"-1"}, .label_map = {{"a", "good"}}, .other_labels = "bad"});
    const table other = parse_table("-1,never seen\n", "u", grouped.schema);
    CHECK(other.labels == bytes{0});
    CHECK(std::isnan(other(0, 0)));
}

TEST_CASE("table: parts") {
    std::string text;
    for (int i = 0; i < 300; ++i)
        text += std::to_string(i) + "," + (i % 10 == 0 ? "rare" : i % 3 == 0 ? "some" : "often") + "\n";
    const table data = parse_table(text, "t");
    const auto parts = stratified_split(data, 0.2, 5);
    CHECK(parts.held_out.rows == 60);
    CHECK(parts.train.rows == 240);
    const auto count = [](const table& part, std::uint8_t label) {
        return std::ranges::count(part.labels, label);
    };
    for (const std::uint8_t label : bytes{0, 1, 2})
        CHECK(count(parts.held_out, label) * 5 ==
              doctest::Approx(static_cast<double>(count(data, label))).epsilon(0.01));
    std::vector<bool> seen(300);
    for (const table& part : {parts.train, parts.held_out})
        for (std::size_t i = 0; i < part.rows; ++i) {
            const auto row = static_cast<std::size_t>(part(i, 0));
            CHECK_FALSE(seen[row]);
            seen[row] = true;
            CHECK(part.labels[i] == data.labels[row]);
            if (i > 0)
                CHECK(part(i - 1, 0) < part(i, 0));
        }
    CHECK(stratified_split(data, 0.2, 5).held_out.values == parts.held_out.values);
    CHECK(stratified_split(data, 0.2, 6).held_out.values != parts.held_out.values);
    CHECK(split(data, 10, 1).held_out.rows == 10);
    CHECK_THROWS_WITH_AS(static_cast<void>(stratified_split(data, 1.0, 1)),
                         "held-out share = 1: must be 0 or more and below 1", argument_error);
    CHECK_THROWS_AS(static_cast<void>(stratified_split(data, std::nan(""), 1)), argument_error);
    CHECK_THROWS_AS(static_cast<void>(stratified_split(data, 0.999, 1)), argument_error);
    // A sample more goes to the class with the larger part of one left: 1.9 and 1.1 of 3.
    dataset uneven{bit_matrix(30, 1), bytes(30), 2};
    for (std::size_t i = 0; i < 11; ++i)
        uneven.labels[2 * i] = 1;
    CHECK(std::ranges::count(stratified_split(uneven, 0.1, 1).held_out.labels, 0) == 2);
    // Every class within one sample of its share, for any counts.
    random_engine random(3);
    for (int round = 0; round < 200; ++round) {
        dataset samples{bit_matrix(20 + random.below(200), 1), {}, 7};
        for (std::size_t i = 0; i < samples.inputs.rows(); ++i)
            samples.labels.push_back(static_cast<std::uint8_t>(random.below(1 + random.below(7))));
        const double share = 0.9 * random.uniform();
        const auto drawn = stratified_split(samples, share, random());
        CHECK(std::abs(static_cast<double>(drawn.held_out.labels.size()) -
                       share * static_cast<double>(samples.labels.size())) <= 0.5);
        for (std::uint8_t label = 0; label < 7; ++label)
            CHECK(std::abs(static_cast<double>(std::ranges::count(drawn.held_out.labels, label)) -
                           share * static_cast<double>(std::ranges::count(samples.labels, label))) < 1);
    }
}

TEST_CASE("table: what is written at random is read back") {
    random_engine random(11);
    const names words = {"red",       "blue",       "a,b",    "c;d", "e\tf", "g h",
                         "say \"x\"", "two\nlines", "cr\rlf", "'q'", "# n"};
    for (int round = 0; round < 300; ++round) {
        const std::size_t rows = 4 + random.below(30), columns = 1 + random.below(6);
        const char separator = ",;\t"[random.below(3)];
        const std::string line_end = std::vector<std::string>{"\n", "\r\n", "\r"}[random.below(3)];
        const bool header = random.below(2) != 0;
        std::vector<bool> is_word(columns);
        for (std::size_t c = 0; c < columns; ++c)
            is_word[c] = random.below(3) == 0;
        const auto quote = [&](const std::string& text, bool always) {
            if (!always && text.find_first_of(" ,;\t\"\n\r'#") == std::string::npos)
                return text;
            std::string result = "\"";
            for (const char c : text)
                result += c == '"' ? std::string("\"\"") : std::string(1, c);
            return result + "\"";
        };
        std::string text = random.below(2) != 0 ? "\xef\xbb\xbf" : "";
        for (std::size_t c = 0; header && c <= columns; ++c)
            text += "name " + std::to_string(c) + (c == columns ? line_end : std::string(1, separator));
        std::vector<names> cells(rows);
        std::vector<numbers> values(rows);
        names labels;
        for (std::size_t r = 0; r < rows; ++r) {
            for (std::size_t c = 0; c < columns; ++c) {
                const bool missing = random.below(9) == 0;
                const double value = std::ldexp(random.normal(), static_cast<int>(random.below(60)) - 30);
                const std::string& word = words[r < 2 ? 0 : random.below(words.size())];
                cells[r].push_back(missing ? "" : word);
                values[r].push_back(missing ? std::nan("") : value);
                text += missing      ? "NA"
                        : is_word[c] ? quote(word, random.below(2) != 0)
                                     : quote(to_text(value), random.below(4) == 0);
                text += separator;
            }
            labels.push_back(r == 0 ? "one" : r == 1 ? "two" : words[random.below(words.size())]);
            text += quote(labels.back(), false) + line_end;
        }
        CAPTURE(text);
        const table data = parse_table(text, "t", {.header = header});
        REQUIRE(data.rows == rows);
        REQUIRE(data.columns() == columns);
        for (std::size_t r = 0; r < rows; ++r) {
            REQUIRE(data.schema.class_names[data.labels[r]] == labels[r]);
            for (std::size_t c = 0; c < columns; ++c) {
                const table_column& column = data.schema.columns[c];
                if (cells[r][c].empty())
                    REQUIRE(std::isnan(data(r, c)));
                else if (is_word[c])
                    REQUIRE(column.categories[static_cast<std::size_t>(data(r, c))] == cells[r][c]);
                else
                    REQUIRE(data(r, c) == values[r][c]);
            }
        }
        for (const table_column& column : data.schema.columns)
            REQUIRE(std::ranges::is_sorted(column.categories));
    }
}

TEST_CASE("table: damage is refused or read, never more") {
    const std::string csv = "a,b,c,k\n1,red,2.5,yes\n\"2\",\"bl\"\"ue\",,no\n-3,red,1e5,yes\n";
    const std::string arff = "% c\n@relation 'r s'\n@attribute a numeric\n@attribute \"b\" {red, 'bl ue'}\n"
                             "@attribute k {yes,no}\n@data\n1,red,yes\n2,'bl ue',no\n?,red,yes\n";
    random_engine random(5);
    std::size_t read = 0, refused = 0;
    for (const std::string& whole : {csv, arff}) {
        const table_schema schema = parse_table(whole, "t").schema;
        const auto attempt = [&](const std::string& text) {
            for (const std::string& problem : {table_fault(text), table_fault(text, schema)}) {
                (problem == "no fault" ? read : refused) += 1;
                CHECK((problem == "no fault" || problem.find('\n') == std::string::npos));
            }
        };
        for (std::size_t i = 0; i < 1000; ++i)
            attempt(whole.substr(0, i % whole.size()));
        for (std::size_t i = 0; i < 1000; ++i) {
            std::string damaged = whole;
            damaged[random.below(whole.size())] ^= static_cast<char>(1U << random.below(8));
            attempt(damaged);
        }
    }
    CHECK(read > 1000);
    CHECK(refused > 1000);
}

TEST_CASE("table: from a file, packed or not") {
    const dlgn_test::temporary_folder folder;
    write_file(folder / "t.csv", [](std::ostream& out) { out << "5,1\n6,0\n"; });
    const table data = read_table(folder / "t.csv");
    CHECK(data.values == numbers{5, 6});
    CHECK(read_table(folder / "t.csv", data.schema).values == numbers{5, 6});
    CHECK_THROWS_AS(static_cast<void>(read_table(folder / "none.csv")), file_error);
}

TEST_CASE("table: known data sets") {
    const std::filesystem::path folder = std::filesystem::path(DLGN_SOURCE_DIR) / "../shared/data/tabular";
    if (!std::filesystem::exists(folder)) {
        dlgn_test::skip("no tables in ../shared/data/tabular");
        return;
    }
    const auto load = support::read_plain_or_gzip;
    using counts = std::map<std::string, std::size_t>;
    const auto check = [](const table& data, std::size_t rows, std::size_t columns, const counts& expected) {
        CHECK(data.rows == rows);
        CHECK(data.columns() == columns);
        CHECK(data.values.size() == rows * columns);
        counts found;
        for (const std::uint8_t label : data.labels)
            ++found[data.schema.class_names[label]];
        CHECK(found == expected);
    };
    const auto missing = [](const table& data) {
        return std::ranges::count_if(data.values, [](double value) { return std::isnan(value); });
    };
    const auto categories = [](const table& data) {
        return std::ranges::count_if(data.schema.columns, &table_column::is_category);
    };

    const table adult = read_table(folder / "adult.data.gz", {}, load);
    check(adult, 32561, 14, {{"<=50K", 24720}, {">50K", 7841}});
    CHECK(missing(adult) == 4262);
    CHECK(categories(adult) == 8);
    CHECK(adult.schema.columns[0].name == "age");
    CHECK(adult.schema.columns[3].categories.size() == 16);
    CHECK(adult.schema.columns[13].categories.size() == 41);
    const table adult_test = read_table(folder / "adult.test.gz", adult.schema, {}, load);
    check(adult_test, 16281, 14, {{"<=50K", 12435}, {">50K", 3846}});
    CHECK(missing(adult_test) == 2203);

    const table letter = read_table(folder / "letter.arff.gz", {}, load);
    CHECK(letter.rows == 20000);
    CHECK(letter.columns() == 16);
    CHECK(letter.classes() == 26);
    CHECK(letter.schema.class_names[7] == "H");
    CHECK(std::ranges::count(letter.labels, 0) == 789);
    CHECK(letter.schema.columns[0].name == "x-box");
    check(read_table(folder / "pendigits.arff.gz", {}, load), 10992, 16,
          {{"0", 1143},
           {"1", 1143},
           {"2", 1144},
           {"3", 1055},
           {"4", 1144},
           {"5", 1055},
           {"6", 1056},
           {"7", 1142},
           {"8", 1055},
           {"9", 1055}});
    check(read_table(folder / "optdigits.arff.gz", {}, load), 5620, 64,
          {{"0", 554},
           {"1", 571},
           {"2", 557},
           {"3", 572},
           {"4", 568},
           {"5", 558},
           {"6", 558},
           {"7", 566},
           {"8", 554},
           {"9", 562}});
    check(read_table(folder / "spambase.arff.gz", {}, load), 4601, 57, {{"0", 2788}, {"1", 1813}});

    const table monk = read_table(folder / "monks-1.train", {.label = "class", .leave_out = {"ID"}});
    check(monk, 124, 6, {{"0", 62}, {"1", 62}});
    CHECK(column_names(monk) == names{"a1", "a2", "a3", "a4", "a5", "a6"});
    check(read_table(folder / "monks-1.test", monk.schema), 432, 6, {{"0", 216}, {"1", 216}});

    const table attacks = read_table(
        folder / "nsl-kdd-train-20percent.csv.gz",
        {.leave_out = {"-1"}, .label_map = {{"normal", "normal"}}, .other_labels = "attack"}, load);
    check(attacks, 25192, 41, {{"attack", 11743}, {"normal", 13449}});
    CHECK(categories(attacks) == 3);
    CHECK(attacks.schema.columns[1].categories == names{"icmp", "tcp", "udp"});
    check(read_table(folder / "nsl-kdd-test.csv.gz", attacks.schema, {}, load), 22544, 41,
          {{"attack", 12833}, {"normal", 9711}});
    const table named_attacks =
        read_table(folder / "nsl-kdd-train-20percent.csv.gz", {.label = "42", .leave_out = {"43"}}, load);
    CHECK(named_attacks.classes() == 22);
    CHECK_THROWS_WITH_AS(
        static_cast<void>(read_table(folder / "nsl-kdd-test.csv.gz", named_attacks.schema, {}, load)),
        doctest::Contains("\"saint\" is none of the classes back, buffer_overflow"), parse_error);
}
