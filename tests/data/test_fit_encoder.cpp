#include <doctest/doctest.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <map>
#include <set>
#include <string>
#include <vector>

#include <dlgn/core/error.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/core/text.hpp>
#include <dlgn/data/cuts.hpp>
#include <dlgn/data/feature_fit.hpp>
#include <dlgn/data/fit_encoder.hpp>
#include <dlgn/data/read_table.hpp>
#include <dlgn/data/thresholds.hpp>

using namespace dlgn;

namespace {

using numbers = std::vector<double>;
using names = std::vector<std::string>;

constexpr double infinity = std::numeric_limits<double>::infinity();
const double unknown = std::nan("");

/// A table of columns of numbers; labels below `classes`.
table table_of(const std::vector<numbers>& columns, std::vector<std::uint8_t> labels, std::size_t classes) {
    table data;
    data.rows = labels.size();
    data.labels = std::move(labels);
    for (std::size_t k = 0; k < classes; ++k)
        data.schema.class_names.push_back("k" + std::to_string(k));
    for (std::size_t c = 0; c < columns.size(); ++c)
        data.schema.columns.push_back({.name = "x" + std::to_string(c)});
    for (std::size_t row = 0; row < data.rows; ++row)
        for (const numbers& column : columns)
            data.values.push_back(column[row]);
    return data;
}

/// H(label | code) · rows in nats, from the definition.
double entropy_given(const std::vector<int>& codes, const std::vector<std::uint8_t>& labels) {
    std::map<int, std::map<int, double>> joint;
    for (std::size_t i = 0; i < codes.size(); ++i)
        ++joint[codes[i]][labels[i]];
    double sum = 0;
    for (const auto& [code, counts] : joint) {
        double all = 0;
        for (const auto& [label, n] : counts)
            all += n;
        for (const auto& [label, n] : counts)
            sum -= n * std::log(n / all);
    }
    return sum;
}

double information(const numbers& column, const std::vector<std::uint8_t>& labels,
                   const numbers& thresholds) {
    std::vector<int> codes;
    for (const double value : column)
        codes.push_back(
            static_cast<int>(std::ranges::count_if(thresholds, [&](double t) { return value > t; })));
    return entropy_given(std::vector<int>(labels.size(), 0), labels) - entropy_given(codes, labels);
}

numbers different(numbers values) {
    std::erase_if(values, [](double value) { return std::isnan(value); });
    std::ranges::sort(values);
    values.erase(std::unique(values.begin(), values.end()), values.end());
    return values;
}

const numbers& thresholds_of(const encoder& fitted, std::size_t feature) {
    return fitted.features()[feature].thresholds;
}

} // namespace

TEST_CASE("fit: a threshold is half-way, in its shortest form, and always between") {
    using detail::threshold_between;
    CHECK(threshold_between(1, 2) == 1.5);
    CHECK(threshold_between(10, 13) == 11.5);
    CHECK(threshold_between(0.1, 0.2) == 0.15); // their sum over 2 is 0.15000000000000002
    CHECK(threshold_between(0.1, 0.4) == 0.25);
    CHECK(threshold_between(-3, 0) == -1.5);
    CHECK(threshold_between(0, 1000000) == 500000);
    CHECK(threshold_between(1.7e308, 1.79e308) == 1.745e308);
    CHECK(threshold_between(-1.7e308, 1.7e308) == 0);
    CHECK(threshold_between(5, infinity) == 5);
    CHECK(threshold_between(-infinity, infinity) == 0);
    CHECK(threshold_between(-infinity, 5) == 0);
    CHECK(threshold_between(-infinity, -0.25) == -1.25);
    CHECK(std::isfinite(threshold_between(-infinity, -1.7e308)));
    CHECK(threshold_between(1, std::nextafter(1, 2)) == 1);
    CHECK(threshold_between(0, 5e-324) == 0);
    random_engine random(1);
    for (int round = 0; round < 20000; ++round) {
        double low = std::ldexp(random.normal(), static_cast<int>(random.below(2000)) - 1000);
        double high = random.below(3) == 0
                          ? std::nextafter(low, infinity)
                          : std::ldexp(random.normal(), static_cast<int>(random.below(2000)) - 1000);
        if (low == high)
            continue;
        if (low > high)
            std::swap(low, high);
        const double threshold = threshold_between(low, high);
        REQUIRE(low <= threshold);
        REQUIRE(threshold < high);
        if (const double half = low / 2 + high / 2; half < high)
            REQUIRE(std::abs(threshold - half) <= (high - low) * 1e-9);
    }
    for (int round = 0; round < 2000; ++round) { // of decimals, the decimal half-way
        const auto low = static_cast<std::int64_t>(random.below(100000)) - 50000;
        const std::int64_t high = low + 1 + static_cast<std::int64_t>(random.below(1000));
        const auto parse = [](const std::string& text) { return parse_number<double>(text).value(); };
        const auto thousandths = [](std::int64_t value) { return std::to_string(value) + "e-3"; };
        REQUIRE(threshold_between(parse(thousandths(low)), parse(thousandths(high))) ==
                parse(std::to_string((low + high) * 5) + "e-4"));
    }
}

TEST_CASE("fit: thresholds of small columns are the best of all") {
    random_engine random(2);
    for (int round = 0; round < 60; ++round) {
        const std::size_t rows = 20 + random.below(60), values = 2 + random.below(8),
                          classes = 2 + random.below(3);
        numbers column(rows);
        std::vector<std::uint8_t> labels(rows);
        for (std::size_t i = 0; i < rows; ++i) {
            labels[i] = static_cast<std::uint8_t>(random.below(classes));
            const std::size_t level = random.uniform() < 0.4 ? labels[i] * 3 % values : random.below(values);
            column[i] = static_cast<double>(level * level) / 4 - 3;
            if (random.below(10) == 0)
                column[i] = unknown;
        }
        numbers known;
        std::vector<std::uint8_t> known_labels;
        for (std::size_t i = 0; i < rows; ++i)
            if (!std::isnan(column[i])) {
                known.push_back(column[i]);
                known_labels.push_back(labels[i]);
            }
        const numbers levels = different(column);
        const std::size_t cuts = levels.size() - 1;
        for (const std::size_t bits : {1U, 2U, 3U, 20U}) {
            const encoder fitted = fit_encoder(table_of({column}, labels, classes), {.feature_bits = bits});
            const numbers& chosen = thresholds_of(fitted, 0);
            REQUIRE(chosen.size() == std::min(bits, cuts));
            CHECK(fitted.features()[0].unknown == (known.size() < rows));
            const double best = information(known, known_labels, chosen);
            for (unsigned set = 0; set < 1U << cuts; ++set) {
                if (static_cast<std::size_t>(std::popcount(set)) != chosen.size())
                    continue;
                numbers thresholds;
                for (std::size_t cut = 0; cut < cuts; ++cut)
                    if ((set >> cut & 1U) != 0)
                        thresholds.push_back((levels[cut] + levels[cut + 1]) / 2);
                REQUIRE(information(known, known_labels, thresholds) <= best + 1e-9);
            }
            for (const double threshold : chosen) { // half-way between neighbours
                const auto above = std::ranges::upper_bound(levels, threshold);
                REQUIRE(above != levels.begin());
                REQUIRE(above != levels.end());
                CHECK(threshold == (above[-1] + above[0]) / 2);
            }
        }
    }
}

TEST_CASE("fit: many different values are grouped, and hardly anything is lost") {
    random_engine random(3);
    numbers column(5000);
    std::vector<std::uint8_t> labels(5000);
    for (std::size_t i = 0; i < 5000; ++i) {
        column[i] = random.normal();
        labels[i] = column[i] > 0.3 && column[i] < 0.8 ? 1 : 0;
    }
    const encoder fitted = fit_encoder(table_of({column}, labels, 2), {.feature_bits = 2});
    CHECK(thresholds_of(fitted, 0)[0] == doctest::Approx(0.3).epsilon(0.05));
    CHECK(thresholds_of(fitted, 0)[1] == doctest::Approx(0.8).epsilon(0.05));
    CHECK(information(column, labels, thresholds_of(fitted, 0)) >
          0.95 * entropy_given(std::vector<int>(5000, 0), labels));
    // 256 values and no more are not grouped: the best cut is found exactly.
    numbers levels(2560);
    for (std::size_t i = 0; i < 2560; ++i) {
        levels[i] = static_cast<double>(i % 256);
        labels[i] = i % 256 > 200 ? 1 : 0;
    }
    labels.resize(2560);
    CHECK(thresholds_of(fit_encoder(table_of({levels}, labels, 2), {.feature_bits = 1}), 0) ==
          numbers{200.5});
    CHECK(thresholds_of(
              fit_encoder(table_of({column}, std::vector<std::uint8_t>(5000), 1), {.feature_bits = 255}), 0)
              .size() == 255);
}

TEST_CASE("fit: even and quantile thresholds") {
    numbers column;
    for (int i = 0; i < 100; ++i)
        column.push_back(i);
    const auto thresholds = [&](const numbers& values, threshold_rule rule, std::size_t bits) {
        return thresholds_of(fit_encoder(table_of({values}, std::vector<std::uint8_t>(values.size()), 1),
                                         {.thresholds = rule, .feature_bits = bits}),
                             0);
    };
    CHECK(thresholds(column, threshold_rule::even, 1) == numbers{49.5});
    CHECK(thresholds(column, threshold_rule::even, 4) == numbers{19.5, 39.5, 59.5, 79.5});
    CHECK(thresholds(column, threshold_rule::quantile, 3) == numbers{24.5, 49.5, 74.5});
    const numbers skewed = {0, 0, 0, 0, 0, 0, 1, 2, 3, 100};
    CHECK(thresholds(skewed, threshold_rule::even, 1) == numbers{51.5});
    CHECK(thresholds(skewed, threshold_rule::quantile, 1) == numbers{0.5});
    CHECK(thresholds(skewed, threshold_rule::quantile, 9) == numbers{0.5, 1.5, 2.5, 51.5});
    CHECK(thresholds({-infinity, 0, 10, infinity}, threshold_rule::even, 1) == numbers{5});
    CHECK(thresholds({-infinity, 0, 10, infinity}, threshold_rule::even, 3) == numbers{-1, 5, 10});
    random_engine random(4);
    for (int round = 0; round < 300; ++round) {
        numbers values;
        for (std::size_t i = 0; i < 2 + random.below(80); ++i)
            values.push_back(random.below(20) == 0 ? unknown : std::floor(std::exp(3 * random.normal())));
        values.push_back(-1);
        values.push_back(0.5);
        const numbers levels = different(values);
        for (const auto rule : {threshold_rule::even, threshold_rule::quantile, threshold_rule::information})
            for (const std::size_t bits : {1U, 2U, 5U, 100U}) {
                const numbers chosen = thresholds(values, rule, bits);
                REQUIRE(chosen.size() == std::min(bits, levels.size() - 1));
                std::set<std::ptrdiff_t> places;
                for (const double threshold : chosen)
                    places.insert(std::ranges::upper_bound(levels, threshold) - levels.begin());
                CHECK(places.size() == chosen.size()); // no two between the same values, none outside
                CHECK_FALSE(places.contains(0));
                CHECK_FALSE(places.contains(static_cast<std::ptrdiff_t>(levels.size())));
            }
    }
}

TEST_CASE("fit: constants, missing values, categories") {
    const table data =
        parse_table("n,c,m,kind,k\n1,5,,red,a\n2,5,4,blue,b\n3,5,4,red,a\n4,5,4,green,b\n5,5,4,?,b\n", "t",
                    {.header = true});
    const encoder fitted = fit_encoder(data, {.feature_bits = 1});
    CHECK(fitted.features()[0] == feature{.name = "n", .thresholds = {3.5}});
    CHECK(fitted.features()[1] == feature{.name = "c"});
    CHECK(fitted.features()[2] == feature{.name = "m", .unknown = true});
    CHECK(fitted.features()[3] ==
          feature{.name = "kind", .categories = {"blue", "green", "red"}, .unknown = true});
    const dataset bits = encode(data, fitted);
    CHECK(bits.inputs.columns() == 6);
    CHECK(bits.labels == data.labels);
    CHECK(bits.classes == 2);
    const auto row = [&](std::size_t r) {
        std::string text;
        for (std::size_t i = 0; i < 6; ++i)
            text += bits.inputs(r, i) ? '1' : '0';
        return text;
    };
    CHECK(row(0) == "010010"); // n 1, m missing, red
    CHECK(row(1) == "001000"); // blue
    CHECK(row(2) == "000010");
    CHECK(row(3) == "100100"); // n 4, green
    CHECK(row(4) == "100001"); // n 5, unknown
    // Categories in few rows count as unknown.
    const encoder common = fit_encoder(data, {.feature_bits = 1, .least_rows = 2});
    CHECK(common.features()[3] == feature{.name = "kind", .categories = {"red"}, .unknown = true});
    const dataset folded = encode(data, common);
    for (std::size_t r = 0; r < 5; ++r) {
        CHECK(folded.inputs(r, 2) == (r == 0 || r == 2));
        CHECK(folded.inputs(r, 3) == !(r == 0 || r == 2));
    }
    const encoder none = fit_encoder(data, {.feature_bits = 1, .least_rows = 3});
    CHECK(none.features()[3] == feature{.name = "kind"});
    CHECK_NOTHROW(static_cast<void>(encode(data, none)));
}

TEST_CASE("fit: the order of rows does not matter, other rows do not either") {
    random_engine random(6);
    std::string text;
    std::vector<std::string> lines;
    for (int i = 0; i < 200; ++i) {
        const std::size_t label = random.below(3);
        lines.push_back(std::to_string(random.below(40) + 9 * label) + "," + to_text(random.normal()) + "," +
                        names{"red", "blue", "green", "grey"}[(random.below(3) + label) % 4] + ",k" +
                        std::to_string(label) + "\n");
    }
    std::vector<encoder> fitted;
    for (int round = 0; round < 3; ++round) {
        std::string whole = "a,b,c,k\n";
        for (const std::string& line : lines)
            whole += line;
        fitted.push_back(fit_encoder(parse_table(whole, "t"), {.feature_bits = 4, .bits = 9}));
        random.shuffle(std::span(lines));
    }
    CHECK(fitted[0] == fitted[1]);
    CHECK(fitted[0] == fitted[2]);
    CHECK(fitted[0].bits() == 9);
}

TEST_CASE("fit: bits go where they tell most") {
    // x0 is the label, x1 tells little, x2 nothing.
    numbers x0, x1, x2;
    std::vector<std::uint8_t> labels;
    for (int i = 0; i < 400; ++i) {
        const int label = i % 4;
        labels.push_back(static_cast<std::uint8_t>(label));
        x0.push_back(10 * label + (i / 4) % 7);
        x1.push_back((label + (i / 4) % 5) % 8);
        x2.push_back((i / 4) % 10);
    }
    const table data = table_of({x2, x1, x0}, labels, 4);
    const auto bits_of = [&](std::size_t bits) {
        const encoder fitted = fit_encoder(data, {.feature_bits = 6, .bits = bits});
        std::vector<std::size_t> result;
        for (const feature& each : fitted.features())
            result.push_back(each.bits());
        return result;
    };
    using counts = std::vector<std::size_t>;
    CHECK(bits_of(3) == counts{0, 0, 3});
    CHECK(thresholds_of(fit_encoder(data, {.bits = 3}), 2) == numbers{8, 18, 28});
    CHECK(bits_of(4) == counts{0, 1, 3});
    CHECK(bits_of(9) == counts{0, 6, 3});
    CHECK(bits_of(18) == counts{6, 6, 6}); // nothing left to tell
    CHECK(bits_of(1000) == counts{6, 6, 6});
    // Alone, neither tells anything: bits go round.
    const table both = table_of({{0, 0, 1, 1}, {0, 1, 0, 1}}, {0, 1, 1, 0}, 2);
    const encoder round = fit_encoder(both, {.bits = 2});
    CHECK(round.features()[0].bits() == 1);
    CHECK(round.features()[1].bits() == 1);
    using gains = std::vector<std::vector<double>>;
    CHECK(detail::share_bits(gains{{0, 0.1, 1.0}, {0, 0.3}}, 2) == counts{2, 0}); // two at once
    CHECK(detail::share_bits(gains{{0, 0.1, 1.0}, {0, 0.3}}, 1) == counts{0, 1});
    CHECK(detail::share_bits(gains{{0, 0.1, 1.0}, {0, 0.3}}, 3) == counts{2, 1});
    CHECK(detail::share_bits(gains{{0, 0, 0, 0}, {0, 0, 0, 0}}, 2) == counts{1, 1});
    // That a value is missing may tell more than all others do.
    const table holes = table_of({{1, 2, 1, 2, 1, 2, 1, 1}, {5, unknown, 5, unknown, 5, unknown, unknown, 5}},
                                 {0, 1, 0, 1, 0, 1, 1, 0}, 2);
    const encoder hole = fit_encoder(holes, {.bits = 1});
    CHECK(hole.features()[0].bits() == 0);
    CHECK(hole.features()[1] == feature{.name = "x1", .unknown = true});
    // A feature whose first threshold tells nothing without the second.
    numbers middle, weak;
    std::vector<std::uint8_t> inside;
    for (int i = 0; i < 300; ++i) {
        middle.push_back(i % 3);
        inside.push_back(i % 3 == 1 ? 1 : 0);
        weak.push_back(i % 30 == 1 ? 1 : 0);
    }
    CHECK(thresholds_of(fit_encoder(table_of({weak, middle}, inside, 2), {.bits = 2}), 1) ==
          numbers{0.5, 1.5});
}

TEST_CASE("fit: shares of a budget are the best for features whose gains fall") {
    random_engine random(8);
    for (int round = 0; round < 300; ++round) {
        std::vector<std::vector<double>> gains(1 + random.below(4));
        for (auto& gain : gains) {
            gain = {0.0};
            double step = random.uniform();
            for (std::size_t t = 0; t < random.below(4); ++t, step *= random.uniform())
                gain.push_back(gain.back() + step);
        }
        std::size_t all = 0;
        for (const auto& gain : gains)
            all += gain.size() - 1;
        const std::size_t budget = random.below(8);
        const auto shares = detail::share_bits(gains, budget);
        double sum = 0, best = 0;
        std::size_t used = 0;
        for (std::size_t f = 0; f < gains.size(); ++f) {
            sum += gains[f][shares[f]];
            used += shares[f];
        }
        CHECK(used == std::min(budget, all));
        std::vector<std::size_t> trial(gains.size()); // every way to share
        for (;;) {
            double value = 0;
            std::size_t bits = 0;
            for (std::size_t f = 0; f < gains.size(); ++f) {
                value += gains[f][trial[f]];
                bits += trial[f];
            }
            if (bits <= budget)
                best = std::max(best, value);
            std::size_t f = 0;
            while (f < gains.size() && ++trial[f] == gains[f].size())
                trial[f++] = 0;
            if (f == gains.size())
                break;
        }
        CHECK(sum == doctest::Approx(best));
    }
}

TEST_CASE("fit: categories in the order of what they tell") {
    // Rows of category c2 are all of class 1, those of the others mixed.
    std::string text = "x,k\n";
    for (int i = 0; i < 60; ++i) {
        const int category = i % 4;
        text +=
            "c" + std::to_string(category) + "," + (category == 2 || (i / 4) % 2 == 0 ? "yes" : "no") + "\n";
    }
    const table data = parse_table(text, "t");
    const encoder one = fit_encoder(data, {.bits = 1});
    CHECK(one.features()[0] == feature{.name = "x", .categories = {"c2"}});
    const encoder two = fit_encoder(data, {.bits = 2});
    CHECK(two.features()[0].categories.size() == 2);
    CHECK(std::ranges::count(two.features()[0].categories, "c2") == 1);
    // Against every single category.
    random_engine random(9);
    for (int round = 0; round < 100; ++round) {
        std::vector<int> codes;
        std::vector<std::uint8_t> labels;
        table mixed = table_of({numbers(50)}, std::vector<std::uint8_t>(50), 3);
        mixed.schema.columns[0].categories = {"a", "b", "c", "d", "e"};
        for (std::size_t i = 0; i < 50; ++i) {
            labels.push_back(mixed.labels[i] = static_cast<std::uint8_t>(random.below(3)));
            codes.push_back(static_cast<int>((random.below(4) + random.below(2) * labels.back()) % 5));
            mixed.values[i] = codes.back();
        }
        const encoder fitted = fit_encoder(mixed, {.bits = 1});
        const std::string chosen = fitted.features()[0].categories.at(0);
        double best = infinity;
        std::map<std::string, double> rest;
        for (int code = 0; code < 5; ++code) {
            std::vector<int> alone;
            for (const int other : codes)
                alone.push_back(other == code ? 1 : 0);
            if (std::ranges::count(codes, code) > 0)
                best =
                    std::min(best, rest[mixed.schema.columns[0].categories[static_cast<std::size_t>(code)]] =
                                       entropy_given(alone, labels));
        }
        CHECK(rest.at(chosen) == doctest::Approx(best));
    }
}

TEST_CASE("fit: rows of another table are encoded by names") {
    const table train = parse_table("a,c,k\n1,red,x\n2,blue,y\n3,green,x\n", "t");
    const encoder fitted = fit_encoder(train, {.feature_bits = 2, .bits = 4});
    const table_schema schema = schema_of(fitted, train.schema.class_names, "k");
    const std::string rows = "c,k,a\nred,x,3\nblue,y,1\npink,y,\n";
    const dataset by_train = encode(parse_table(rows, "u", train.schema), fitted);
    const table own = parse_table(rows, "u", schema);
    CHECK(encode(own, fitted).inputs == by_train.inputs);
    CHECK(fitted.encode(own.view()) == by_train.inputs);
    CHECK(own.labels == std::vector<std::uint8_t>{0, 1, 1});
    CHECK(parse_table("3,red\n1,blue\n", "u", schema, {.without_labels = true}).rows == 2);
    // A column that is not used need not be there, nor be numbers.
    const table constant = parse_table("a,c,k\n1,7,x\n2,7,y\n", "t");
    const encoder half = fit_encoder(constant);
    const table_schema without = schema_of(half, constant.schema.class_names, "k");
    for (const char* text : {"a,k\n3,x\n", "a,c,k\n3,text,x\n"}) {
        const table read = parse_table(text, "u", without);
        CHECK(half.encode(read.view())(0, 0));
    }
    CHECK_THROWS_WITH_AS(static_cast<void>(encode(parse_table("z,k\n1,x\n2,y\n", "t"), half)),
                         "feature = \"a\": is no column of the table", argument_error);
}

TEST_CASE("fit: images") {
    random_engine random(10);
    labelled_images data{{{}, 80, 3, 2, 3}, {}, 2, {}};
    for (std::size_t i = 0; i < 80; ++i) {
        data.labels.push_back(static_cast<std::uint8_t>(i % 2));
        for (std::size_t value = 0; value < 18; ++value)
            data.images.pixels.push_back(static_cast<std::uint8_t>(random.below(100) + 10 * value * (i % 2)));
    }
    const encoder shared = fit_encoder(data, {.feature_bits = 3});
    CHECK(shared.bits() == 54);
    CHECK(shared.byte_thresholds().size() == 3);
    const std::vector<std::uint8_t> thresholds = informative_thresholds(data, 3);
    CHECK(std::ranges::equal(shared.byte_thresholds(), thresholds));
    CHECK(encode(data, shared).inputs == thermometer(data.images, thresholds));
    CHECK(shared.features()[4].name == "r0c1_1");
    CHECK(fit_encoder(data, {.feature_bits = 3, .bits = 40}).bits() == 36);
    const encoder even = fit_encoder(data, {.thresholds = threshold_rule::even, .feature_bits = 1});
    CHECK(even.byte_thresholds()[0] == 127);
    const encoder own = fit_encoder(data, {.feature_bits = 2, .bits = 20, .own_thresholds = true});
    CHECK(own.bits() == 20);
    CHECK(own.features()[17].bits() == 2);
    CHECK(own.features()[4].name == "r0c1_1");
    labelled_images binary{{{0, 255, 255, 0}, 2, 1, 2}, {0, 1}, 2, {}};
    for (const auto rule : {threshold_rule::even, threshold_rule::quantile, threshold_rule::information}) {
        const encoder one = fit_encoder(binary, {.thresholds = rule});
        REQUIRE(one.byte_thresholds().size() == 1);
        CHECK(one.byte_thresholds()[0] == 127);
    }
}

TEST_CASE("fit: wrong input is named") {
    const table data = parse_table("1,a\n1,b\n", "t");
    CHECK_THROWS_WITH_AS(static_cast<void>(fit_encoder(data)),
                         "rows = 2: no column has two values to tell apart", argument_error);
    CHECK_THROWS_WITH_AS(static_cast<void>(fit_encoder(data, {.feature_bits = 0})),
                         "feature bits = 0: must be 1 to 65535", argument_error);
    CHECK_THROWS_WITH_AS(static_cast<void>(fit_encoder(table{})), "rows = 0: must be at least 1",
                         argument_error);
    labelled_images images{{{0, 9}, 2, 1, 1}, {0, 1}, 2, {}};
    CHECK_THROWS_WITH_AS(
        static_cast<void>(fit_encoder(labelled_images{{{0, 9, 9, 9}, 2, 1, 2}, {0, 1}, 2, {}}, {.bits = 1})),
        "bits = 1: must be at least one for each of the 2 values of an image", argument_error);
    images.labels = {0};
    CHECK_THROWS_AS(static_cast<void>(fit_encoder(images)), argument_error);
    images.labels = {0, 2};
    CHECK_THROWS_AS(static_cast<void>(fit_encoder(images)), argument_error);
    images.labels = {0, 2};
    CHECK_THROWS_AS(static_cast<void>(fit_encoder(images, {.own_thresholds = true})), argument_error);
    table wrong = parse_table("1,a\n2,b\n", "t");
    wrong.labels[1] = 7;
    CHECK_THROWS_WITH_AS(static_cast<void>(fit_encoder(wrong)), "label = 7: must be below the 2 classes",
                         argument_error);
}

TEST_CASE("fitting an encoder: tables and images of too few values") {
    table few = parse_table("a,b,k\n1,5,x\n2,6,y\n", "t");
    few.values.pop_back();
    CHECK_THROWS_WITH_AS(static_cast<void>(fit_encoder(few)), "values = 3: too few for 2 rows of 2, 2 apart",
                         argument_error);
    CHECK_THROWS_AS(static_cast<void>(subset(few, std::vector<std::size_t>{1})), argument_error);
    few.values.resize(4);
    few.labels.pop_back();
    CHECK_THROWS_WITH_AS(static_cast<void>(subset(few, std::vector<std::size_t>{0})),
                         "labels = 1: must be as many as the 2 rows, or none", argument_error);
    labelled_images images{{{1, 2, 3}, 2, 1, 2, 1}, {0, 1}, 2};
    CHECK_THROWS_WITH_AS(static_cast<void>(fit_encoder(images)),
                         "values = 3: too few for 2 rows of 2, 2 apart", argument_error);
}
