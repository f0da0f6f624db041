#include <doctest/doctest.h>

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <vector>

#include <dlgn/circuit/evaluate.hpp>
#include <dlgn/circuit/simplify.hpp>
#include <dlgn/classifier/with_encoder.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/random.hpp>

using namespace dlgn;

namespace {

const double not_a_number = std::numeric_limits<double>::quiet_NaN();

/// A classifier whose outputs are its encoder's bits.
classifier transparent(encoder code) {
    circuit c(code.bits());
    std::vector<node_id> outputs;
    for (std::size_t bit = 0; bit < code.bits(); ++bit)
        outputs.push_back(static_cast<node_id>(bit));
    const std::size_t end = outputs.size();
    c.set_outputs(outputs, {end});
    return {std::move(code), c, {"all"}};
}

/// Whether the encoder as gates gives the bits of the encoder for each of these rows.
void check_equal(const classifier& source, std::span<const port_format> formats, const row_view& rows) {
    const circuit gates = with_encoder(source, formats);
    REQUIRE(evaluate(gates, to_port_bits(source.encoder(), formats, rows)) == source.encoder().encode(rows));
    REQUIRE(evaluate(simplify(gates), to_port_bits(source.encoder(), formats, rows)) ==
            source.encoder().encode(rows));
}

} // namespace

TEST_CASE("encoder as gates: a byte above 127 is its top bit, without a gate") {
    const classifier pixels = transparent(image_encoder(1, 2, 1, std::vector{127.0}));
    const std::vector<port_format> bytes(2, {.width = 8});
    const circuit gates = simplify(with_encoder(pixels, bytes));
    CHECK(gates.inputs() == 16);
    CHECK(gates.gates() == 0);
    CHECK(gates.outputs()[0] == 7);
    CHECK(gates.outputs()[1] == 15);
}

TEST_CASE("encoder as gates: all bytes against all thresholds") {
    for (int threshold = 0; threshold < 255; threshold += 3) {
        const classifier pixel =
            transparent(image_encoder(1, 1, 1, std::vector<double>{static_cast<double>(threshold) + 0.25}));
        std::vector<std::uint8_t> values(256);
        for (std::size_t i = 0; i < 256; ++i)
            values[i] = static_cast<std::uint8_t>(i);
        check_equal(pixel, std::vector<port_format>{{.width = 8}}, row_view(values, 256, 1));
    }
}

TEST_CASE("encoder as gates: 500 random tables, with the formats of their rows") {
    random_engine random(11);
    for (int round = 0; round < 500; ++round) {
        const double scales[] = {1, 2, 10, 100, 1e6, 1.0 / 1024};
        std::vector<feature> features(1 + random.below(4));
        std::vector<double> scale(features.size());
        for (std::size_t i = 0; i < features.size(); ++i) {
            features[i].name = "f" + std::to_string(i);
            features[i].unknown = random.below(2) == 0;
            scale[i] = scales[random.below(6)];
            const std::size_t count = random.below(6) + (i == 0 ? 1U : 0U);
            for (std::size_t k = 0; k < count; ++k)
                if (i % 2 == 0) // on and between values
                    features[i].thresholds.push_back((static_cast<double>(k) * 4.5 - 9) / scale[i]);
                else
                    features[i].categories.push_back("c" + std::to_string(k));
        }
        const classifier source = transparent(encoder(features));
        const std::size_t rows = 60;
        std::vector<double> values(rows * features.size());
        for (std::size_t i = 0; i < values.size(); ++i) {
            const std::size_t column = i % features.size();
            values[i] = features[column].is_category()
                            ? static_cast<double>(random.below(8))
                            : (static_cast<double>(random.below(41)) - 20) / scale[column];
            if (random.below(12) == 0)
                values[i] = not_a_number;
        }
        const row_view view(values, rows, features.size());
        check_equal(source, choose_formats(source.encoder(), view), view);
    }
}

TEST_CASE("encoder as gates: a number off the grid is exact for thresholds on it") {
    const classifier source =
        transparent(encoder({{.name = "x", .thresholds = {-1.5, 0, 2.5}, .unknown = true}}));
    const std::vector<port_format> formats = choose_formats(source.encoder());
    CHECK(formats.front() == port_format{.width = 6, .is_signed = true, .scale = 10});
    std::vector<double> values = {not_a_number,           -1e300,     1e300, -1.5, 2.5,
                                  std::nextafter(2.5, 3), -1.4999999, 1e-12};
    values.push_back(-std::numeric_limits<double>::infinity());
    check_equal(source, formats, row_view(values, values.size(), 1));
}

TEST_CASE("encoder as gates: codes between and beside those of categories are unknown") {
    for (const bool unknown : {false, true}) {
        const classifier source =
            transparent(encoder({{.name = "kind", .categories = {"a", "b", "c"}, .unknown = unknown}}));
        const std::vector<double> values = {0,  1,    2,     3,      0.5,          1.5, 2.5,
                                            -1, -0.5, 1e300, -1e300, not_a_number, 7,   1e-300};
        const row_view rows(values, values.size(), 1);
        check_equal(source, std::vector<port_format>{{.width = 2}}, rows);
        check_equal(source, std::vector<port_format>{{.width = 5}}, rows);
    }
}

TEST_CASE("formats: rows beyond those that they were chosen from are told apart by thresholds beyond them") {
    const classifier source = transparent(
        encoder({{.name = "above", .thresholds = {2, 3.5}}, {.name = "below", .thresholds = {-0.5, 1}}}));
    const std::vector<double> known = {1, 0, 3, 2};
    const std::vector<port_format> formats = choose_formats(source.encoder(), row_view(known, 2, 2));
    CHECK(formats == std::vector<port_format>{{.width = 3}, {.width = 3, .is_signed = true}});
    const std::vector<double> values = {3, 0, 4, -1, 100, -100, 1e300, -1e300, -5, 50};
    check_equal(source, formats, row_view(values, values.size() / 2, 2));
}

TEST_CASE("formats: chosen from rows") {
    const encoder code({{.name = "a", .thresholds = {25.5}},
                        {.name = "b", .thresholds = {0.15}},
                        {.name = "c", .categories = {"x", "y", "z"}},
                        {.name = "d"},
                        {.name = "e", .thresholds = {-3}},
                        {.name = "f", .thresholds = {1.0 / 3}}});
    const std::vector<double> rows = {20,  0.1, 2, 9, -5, 0.1234567891, //
                                      100, 0.2, 0, 9, 3,  0.9999999999};
    const auto formats = choose_formats(code, row_view(rows, 2, 6));
    CHECK(formats[0] == port_format{.width = 7});
    CHECK(formats[1] == port_format{.width = 2, .scale = 10});
    CHECK(formats[2] == port_format{.width = 2});
    CHECK(formats[3] == port_format{});
    CHECK(formats[4] == port_format{.width = 4, .is_signed = true});
    CHECK(formats[5].width == 16);
    const auto ports = ports_of(code, formats);
    REQUIRE(ports.size() == 5);
    CHECK(ports[3].name == "e");
    CHECK(ports[3].width == 4);
}

TEST_CASE("formats: of the largest and the smallest numbers") {
    const double largest = std::numeric_limits<double>::max(), smallest = 5e-324;
    const classifier source = transparent(encoder({{.name = "a", .thresholds = {-1e300, 1e150, 1e307}},
                                                   {.name = "b", .thresholds = {-smallest, smallest}},
                                                   {.name = "c", .thresholds = {0.5}}}));
    for (const port_format& format : choose_formats(source.encoder()))
        CHECK(format.width <= 17);
    const std::vector<double> values = {largest, 1e-300, 1, -largest, -1e-300, 0.25};
    const std::vector<port_format> formats = choose_formats(source.encoder(), row_view(values, 2, 3));
    check_equal(source, formats, row_view(values, 2, 3));
    const std::vector<double> small = {0.1, 0, 0, 0.2, 0, 0}; // thresholds far beyond the rows
    CHECK(ports_of(source.encoder(), choose_formats(source.encoder(), row_view(small, 2, 3))).size() == 3);
}

TEST_CASE("formats: what is refused") {
    const encoder code({{.name = "a", .thresholds = {25.5}}, {.name = "c", .categories = {"x", "y"}}});
    const auto problem_of = [&](std::vector<port_format> formats) -> std::string {
        try {
            static_cast<void>(ports_of(code, formats));
        } catch (const argument_error& fault) {
            return fault.what();
        }
        return "no fault";
    };
    CHECK(problem_of({{.width = 5}, {.width = 2}}) == "no fault");
    CHECK(problem_of({{.width = 5}}) == "formats = 1: must be one for each of the 2 features");
    CHECK(problem_of({{.width = 53}, {.width = 2}}) ==
          "format of feature \"a\", width = 53: must be 0 to 52");
    CHECK(problem_of({{}, {.width = 2}}) ==
          "format of feature \"a\", width = 0: must be at least 1: the feature is used");
    CHECK(problem_of({{.width = 5}, {.width = 1}}) ==
          "format of feature \"c\", width = 1: a category is unsigned, of scale 1, and needs 2 bits");
    CHECK(problem_of({{.width = 5, .scale = 0}, {.width = 2}}) ==
          "format of feature \"a\", scale = 0: must be finite and above 0");
    CHECK(problem_of({{.width = 5, .scale = not_a_number}, {.width = 2}}) ==
          "format of feature \"a\", scale = nan: must be finite and above 0");
    CHECK(problem_of({{.width = 5, .scale = 1e300}, {.width = 2}}).ends_with("is too large for this scale"));
}
