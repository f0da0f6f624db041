#include <doctest/doctest.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <dlgn/core/file.hpp>
#include <dlgn/data/csv.hpp>

#include "support/temporary_folder.hpp"

using namespace dlgn;

namespace {

std::string problem_of(std::string_view text, const csv_params& params = {}) {
    try {
        static_cast<void>(parse_csv(text, "t", params));
    } catch (const error& fault) {
        return fault.what();
    }
    return "no fault";
}

} // namespace

TEST_CASE("csv: rows of numbers with the label last") {
    const numeric_table table = parse_csv("1,2.5,0\n\n -3 ,\t1e2, 2\r\n0,0,1", "t");
    CHECK(table.rows == 3);
    CHECK(table.columns == 2);
    CHECK(table.classes == 3);
    CHECK(table.values == std::vector<double>{1, 2.5, -3, 100, 0, 0});
    CHECK(table.labels == std::vector<std::uint8_t>{0, 2, 1});
    CHECK(table(1, 1) == 100);
}

TEST_CASE("csv: header, separator, label column and number of classes") {
    const numeric_table table = parse_csv(
        "kind;x;y\n4;1;2\n0;3;4\n", "t", {.separator = ';', .header = true, .label_column = 0, .classes = 9});
    CHECK(table.values == std::vector<double>{1, 2, 3, 4});
    CHECK(table.labels == std::vector<std::uint8_t>{4, 0});
    CHECK(table.classes == 9);
}

TEST_CASE("csv: every fault at its place") {
    CHECK(problem_of("") == "t: has no rows");
    CHECK(problem_of("a,b\n", {.header = true}) == "t: has no rows");
    CHECK(problem_of("1\n") == "t:1:1: a row needs a number and a label, there is one field");
    CHECK(problem_of("1,2\nx,2\n") == "t:2:1: \"x\" is not a finite number");
    CHECK(problem_of("1,2,0\n3,nan,1\n") == "t:2:3: \"nan\" is not a finite number");
    CHECK(problem_of("1,2,0\n3,inf,1\n") == "t:2:3: \"inf\" is not a finite number");
    CHECK(problem_of("1,,0\n") == "t:1:3: \"\" is not a finite number");
    CHECK(problem_of("1,2,0\n3,1\n") == "t:2:4: the row has 2 fields, the first row has 3");
    CHECK(problem_of("1,0\n3,1,5\n") == "t:2:4: the row has more than the 2 fields of the first row");
    CHECK(problem_of("1,2.5\n") == "t:1:3: \"2.5\" is no label, expected 0 to 255");
    CHECK(problem_of("1,256\n") == "t:1:3: \"256\" is no label, expected 0 to 255");
    CHECK(problem_of("1,-1\n") == "t:1:3: \"-1\" is no label, expected 0 to 255");
    CHECK(problem_of("1,2\n1,3\n", {.classes = 3}) == "t:2:3: \"3\" is no label, expected 0 to 2");
    CHECK(problem_of("1,2\n", {.label_column = 2}) == "label column = 2: t has only 2 columns");
    CHECK(problem_of("1,2\n", {.classes = 300}) == "classes = 300: must be at most 256");
}

TEST_CASE("csv: from a file") {
    const dlgn_test::temporary_folder folder;
    write_file(folder / "t.csv", [](std::ostream& out) { out << "5,1\n"; });
    CHECK(read_csv(folder / "t.csv").values == std::vector<double>{5});
    CHECK_THROWS_AS(static_cast<void>(read_csv(folder / "none.csv")), file_error);
}

TEST_CASE("csv: a table as bits") {
    std::string text;
    for (int i = 0; i < 100; ++i)
        text += std::to_string(i) + "," + std::to_string(-10 * i) + "," + std::to_string(i % 3) + "\n";
    const numeric_table table = parse_csv(text, "t");
    const std::vector<double> thresholds = quantile_thresholds(table, 3);
    REQUIRE(thresholds.size() == 6);
    CHECK(thresholds == std::vector<double>{24, 49, 74, -750, -500, -250});
    const dataset data = thermometer(table, thresholds);
    CHECK(data.inputs.columns() == 6);
    CHECK(data.labels == table.labels);
    CHECK(data.classes == 3);
    for (std::size_t row = 0; row < 100; ++row)
        for (std::size_t feature = 0; feature < 6; ++feature)
            CHECK(data.inputs(row, feature) == (table(row, feature / 3) > thresholds[feature]));
    CHECK_THROWS_AS(static_cast<void>(thermometer(table, std::vector<double>(5))), argument_error);
    CHECK_THROWS_AS(static_cast<void>(quantile_thresholds(table, 0)), argument_error);
}
