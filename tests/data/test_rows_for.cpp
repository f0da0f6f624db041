#include <doctest/doctest.h>

#include <cmath>
#include <cstddef>
#include <ctime>
#include <string>
#include <vector>

#include <dlgn/core/error.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/data/fit_encoder.hpp>
#include <dlgn/data/read_table.hpp>

using namespace dlgn;

TEST_CASE("rows for an encoder: columns and categories are found by their names") {
    const table data = parse_table("a,colour,b,label\n1,red,5,x\n2,blue,6,y\n3,green,7,x\n4,,8,y\n", "t");
    // Another order, a column less, categories in another order, one of them missing.
    const encoder code({{.name = "colour", .categories = {"red", "blue"}, .unknown = true},
                        {.name = "unused"},
                        {.name = "a", .thresholds = {1.5, 3.5}}});
    const table rows = rows_for(code, data);
    CHECK(rows.columns() == 3);
    CHECK(rows.labels == data.labels);
    CHECK(rows(0, 0) == 0);
    CHECK(rows(1, 0) == 1);
    CHECK(std::isnan(rows(2, 0)));
    CHECK(std::isnan(rows(3, 0)));
    CHECK(std::isnan(rows(0, 1)));
    CHECK(rows(2, 2) == 3);
    const dataset bits = encode(data, code);
    CHECK(bits.inputs == code.encode(rows.view()));
    const std::vector<std::string> expected = {"10000", "01010", "00110", "00111"};
    for (std::size_t row = 0; row < 4; ++row)
        for (std::size_t bit = 0; bit < 5; ++bit)
            CHECK(bits.inputs(row, bit) == (expected[row][bit] == '1'));
    CHECK_THROWS_WITH_AS(static_cast<void>(rows_for(encoder({{.name = "c", .thresholds = {1}}}), data)),
                         "feature = \"c\": is no column of the table", argument_error);
}

TEST_CASE(
    "rows for an encoder: those of a fitted one, with few bits, are read from a file as from the table") {
    random_engine random(8);
    const char* const words[] = {"p", "q", "r", "s", "t"};
    for (int round = 0; round < 40; ++round) {
        std::string text = "n,w,v,label\n";
        for (int row = 0; row < 60; ++row) {
            const std::size_t word = random.below(5);
            text += std::to_string(random.below(9)) + "," + words[word] + "," + words[random.below(3)] + "," +
                    (random.below(5) < word ? "yes" : "no") + "\n";
        }
        const table data = parse_table(text, "t");
        const encoder code = fit_encoder(data, {.bits = 3 + random.below(6), .least_rows = random.below(12)});
        const table direct = parse_table(text, "t", schema_of(code, data.schema.class_names));
        CHECK(encode(data, code).inputs == code.encode(direct.view()));
    }
}

TEST_CASE("rows for an encoder: many columns take about as much time each as few") {
    const auto seconds = [](std::size_t columns) {
        table data{{.columns = {}, .class_names = {"x", "y"}, .label_name = "label", .fields = columns + 1},
                   4,
                   std::vector<double>(4 * columns),
                   {0, 1, 0, 1}};
        for (std::size_t i = 0; i < columns; ++i)
            data.schema.columns.push_back({"a column called " + std::to_string(i), {}, i});
        for (std::size_t i = 0; i < data.values.size(); ++i)
            data.values[i] = static_cast<double>(i % 7 * i % 5);
        const std::clock_t start = std::clock();
        const encoder code = fit_encoder(data);
        CHECK(rows_for(code, data).columns() == columns);
        return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    };
    CHECK(seconds(60000) < 0.5 + 60 * seconds(3000)); // 20 times as much, where squares are 400 times
}
