#include <doctest/doctest.h>

#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <limits>
#include <numeric>
#include <string>
#include <vector>

#include <dlgn/core/error.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/data/npy.hpp>

using namespace dlgn;

namespace {

using bytes = std::vector<std::uint8_t>;
using names = std::vector<std::string>;
using numbers = std::vector<double>;

/// A file as numpy writes it.
std::string npy(const std::string& type, const std::string& shape, const std::string& data,
                bool fortran = false, char version = 1) {
    std::string header = "{'descr': '" + type + "', 'fortran_order': " + (fortran ? "True" : "False") +
                         ", 'shape': (" + shape + "), }";
    const std::size_t before = version == 1 ? 10 : 12;
    header += std::string(63 - (before + header.size()) % 64, ' ') + "\n";
    std::string result = std::string("\x93NUMPY") + version + '\0';
    for (std::size_t i = 0; i < before - 8; ++i)
        result += static_cast<char>(header.size() >> (8 * i));
    return result + header + data;
}

/// The bytes of numbers, of one type in one byte order.
template <class Number>
std::string raw(const std::vector<Number>& values, bool big = false) {
    std::string result;
    for (const Number value : values) {
        std::string one(sizeof value, '\0');
        std::memcpy(one.data(), &value, sizeof value);
        if (big != (std::endian::native == std::endian::big))
            one = std::string(one.rbegin(), one.rend());
        result += one;
    }
    return result;
}

numbers values_of(const std::string& file) {
    const npy_array array(file, "f");
    numbers result;
    for (std::size_t i = 0; i < array.size(); ++i)
        result.push_back(array(i));
    return result;
}

std::string npy_fault(const std::string& file) {
    try {
        static_cast<void>(values_of(file));
    } catch (const error& fault) {
        return fault.what();
    }
    return "no fault";
}

template <class Number>
void check_type(const std::string& type, const std::vector<Number>& values) {
    CAPTURE(type);
    numbers expected;
    for (const Number value : values)
        expected.push_back(static_cast<double>(value));
    const std::string shape = std::to_string(values.size()) + ",";
    CHECK(values_of(npy("<" + type, shape, raw(values))) == expected);
    CHECK(values_of(npy(">" + type, shape, raw(values, true))) == expected);
}

} // namespace

TEST_CASE("npy: every type in both byte orders") {
    using limits = std::numeric_limits<double>;
    check_type<std::uint8_t>("u1", {0, 1, 127, 128, 255});
    check_type<std::int8_t>("i1", {0, 1, 127, -128, -1});
    check_type<std::uint16_t>("u2", {0, 1, 256, 65535});
    check_type<std::int16_t>("i2", {0, 1, 256, -2, -32768});
    check_type<std::uint32_t>("u4", {0, 65536, 4294967295U});
    check_type<std::int32_t>("i4", {0, 65536, -1, std::numeric_limits<std::int32_t>::min()});
    check_type<std::uint64_t>("u8", {0, std::uint64_t{1} << 53U, ~std::uint64_t{0}});
    check_type<std::int64_t>("i8", {0, -1, std::numeric_limits<std::int64_t>::min(), std::int64_t{1} << 40U});
    check_type<float>("f4", {0, -1.5F, 3.4e38F, 1e-45F, std::numeric_limits<float>::infinity()});
    check_type<double>("f8", {0, -1.5, limits::max(), limits::denorm_min(), -limits::infinity()});
    CHECK(values_of(npy("|b1", "3,", std::string("\1\0\1", 3))) == numbers{1, 0, 1});
    CHECK(values_of(npy("|u1", "2,", "ab")) == numbers{'a', 'b'});
    CHECK(std::isnan(values_of(npy("<f4", "1,", raw<float>({std::nanf("")})))[0]));
}

TEST_CASE("npy: orders and shapes") {
    const numbers expected = {0, 1, 2, 10, 11, 12};
    CHECK(values_of(npy("|i1", "2, 3", raw<std::int8_t>({0, 1, 2, 10, 11, 12}))) == expected);
    CHECK(values_of(npy("|i1", "2, 3", raw<std::int8_t>({0, 10, 1, 11, 2, 12}), true)) == expected);
    for (const char version : {'\1', '\2', '\3'})
        CHECK(values_of(npy("<f8", "2, 3", raw(expected), false, version)) == expected);
    const std::string three = npy("|u1", "2, 3, 4", std::string(24, 'x'), true);
    CHECK(npy_array(three, "f").shape() == std::vector<std::size_t>{2, 3, 4});
    std::string data(24, '\0'); // [a][b][c] = 100 a + 10 b + c, first dimension fastest
    for (std::size_t i = 0; i < 24; ++i)
        data[i] = static_cast<char>(100 * (i % 2) + 10 * (i / 2 % 3) + i / 6);
    const numbers values = values_of(npy("|u1", "2, 3, 4", data, true));
    for (std::size_t i = 0; i < 24; ++i)
        CHECK(values[i] == static_cast<double>(100 * (i / 12) + 10 * (i / 4 % 3) + i % 4));
    CHECK(values_of(npy("|u1", "", "x")) == numbers{'x'}); // a single number
    CHECK(values_of(npy("|u1", "0, 3", "")).empty());
    CHECK(values_of(npy("|u1", "2L, 1L", "xy")) == numbers{'x', 'y'}); // Python 2
}

TEST_CASE("npy: floats of two bytes, all of them") {
    std::vector<std::uint16_t> all(65536);
    std::iota(all.begin(), all.end(), std::uint16_t{0});
    const numbers values = values_of(npy("<f2", "65536,", raw(all)));
    const numbers big = values_of(npy(">f2", "65536,", raw(all, true)));
    std::size_t wrong = 0;
    for (std::uint32_t i = 0; i < 65536; ++i) {
        // A float has the same bits, with 3 more of exponent and 13 more of fraction; what is below the range
        // of normal numbers are steps of 2^-24.
        const std::uint32_t sign = i >> 15U, exponent = i >> 10U & 31U, fraction = i & 1023U;
        const float expected = exponent == 0
                                   ? static_cast<float>(fraction) / 16777216.0F * (sign != 0 ? -1.0F : 1.0F)
                                   : std::bit_cast<float>(sign << 31U | fraction << 13U |
                                                          (exponent == 31 ? 255U : exponent + 112) << 23U);
        const auto is = [&](double value) {
            return std::isnan(expected)
                       ? std::isnan(value)
                       : value == static_cast<double>(expected) && std::signbit(value) == (sign != 0);
        };
        wrong += is(values[i]) && is(big[i]) ? 0U : 1U;
    }
    CHECK(wrong == 0);
    CHECK(values[0x3c00] == 1);
    CHECK(values[0xc000] == -2);
    CHECK(values[0x7bff] == 65504);
    CHECK(values[0x3555] == 0.333251953125);
    CHECK(values[1] == 1.0 / 16777216);
}

TEST_CASE("npy: texts") {
    const auto texts = [](const std::string& file) {
        const npy_array array(file, "f");
        REQUIRE(array.is_text());
        names result;
        for (std::size_t i = 0; i < array.size(); ++i)
            result.push_back(array.text(i));
        return result;
    };
    const std::vector<std::uint32_t> characters = {'a', 0, 0, 0xe9, 0x20ac, 0, 0x1f600, ' ', '~', 0, 0, 0};
    const names expected = {"a", "é€", "\xf0\x9f\x98\x80 ~", ""};
    CHECK(texts(npy("<U3", "4,", raw(characters))) == expected);
    CHECK(texts(npy(">U3", "2, 2", raw(characters, true))) == expected);
    CHECK(texts(npy("|S3", "3,", std::string("ab\0xyz\xe9\0\0", 9))) == names{"ab", "xyz", "é"});
    CHECK(texts(npy("|S12", "1,", "twelve chars")) == names{"twelve chars"});
    CHECK(texts(npy("|S1", "2, 2", "abcd", true)) == names{"a", "c", "b", "d"});
    const auto fault = [](const std::string& type, const std::string& data) -> std::string {
        const std::string file = npy(type, "1,", data);
        try {
            static_cast<void>(npy_labels(npy_array(file, "f")));
        } catch (const file_error& problem) {
            return problem.what();
        }
        return "none";
    };
    CHECK(fault("|S3", std::string("a\0b", 3)) == "f: text 1 has the character 0");
    CHECK(fault("<U1", raw<std::uint32_t>({0xd800})) == "f: text 1 has the character 55296");
    CHECK(fault("<U1", raw<std::uint32_t>({0xdfff})) == "f: text 1 has the character 57343");
    CHECK(fault("<U1", raw<std::uint32_t>({0x110000})) == "f: text 1 has the character 1114112");
    CHECK(fault("<U1", raw<std::uint32_t>({0x10ffff})) == "none");
    CHECK(fault("<U1", raw<std::uint32_t>({0xe000})) == "none");
    CHECK(fault("<U1", raw<std::uint32_t>({0})) == "f: label 1 is an empty text");
    CHECK(npy_fault(npy("<U2", "2,", "1234567")) ==
          "f: is truncated: it has 7 bytes of data, its header says 16");

    const std::string ten = npy("|S2", "5,",
                                std::string("10b\0"
                                            "9\0a\0b\0",
                                            10));
    const npy_labels labels{npy_array(ten, "f")};
    CHECK(labels.class_names == names{"9", "10", "a", "b"}); // as those of tables: numbers, then texts
    CHECK(labels.labels == bytes{1, 3, 0, 2, 3});
    std::string many;
    for (int i = 0; i < 257; ++i)
        many += std::to_string(100 + i);
    const std::string good = npy("|S3", "256,", many.substr(0, 768)), bad = npy("|S3", "257,", many);
    CHECK(npy_labels(npy_array(good, "f")).labels.back() == 255);
    CHECK_THROWS_WITH_AS(npy_labels(npy_array(bad, "f")),
                         "f: has 257 different values, there may be at most 256 classes", file_error);
    const std::string words = npy("|S1", "2, 2", "abcd");
    CHECK_THROWS_WITH_AS(npy_table(npy_array(words, "f")), "f: has texts, which only labels may be",
                         file_error);
    CHECK_THROWS_WITH_AS(npy_images(npy_array(words, "f")), "f: has no values of type u1, which images have",
                         file_error);
}

TEST_CASE("npy: every fault names the file") {
    CHECK(npy_fault("") == "f: is no .npy file");
    CHECK(npy_fault("\x93NUMPX\x01\0\0\0\0") == "f: is no .npy file");
    CHECK(npy_fault(npy("|u1", "2,", "ab", false, 4)) ==
          "f: has version 4 of the .npy format, known are 1 to 3");
    CHECK(npy_fault(npy("|u1", "2,", "a")) == "f: is truncated: it has 1 bytes of data, its header says 2");
    CHECK(npy_fault(npy("|u1", "2,", "abc")) == "f: is too long: it has 3 bytes of data, its header says 2");
    CHECK(npy_fault(npy("|u1", "2,", "").substr(0, 40)) == "f: is truncated in its header");
    for (const char* type : {"<f3", "|O", "<U", "<U-1", "<S99999999999999999999", "<V5", "<c8", "<M8[s]",
                             "u1", "<f16", "|b2", "<i3", "<U4611686018427387904"})
        CHECK(npy_fault(npy(type, "2,", "ab")) ==
              "f: has values of type \"" + std::string(type) +
                  "\", known are b1, i1 to i8, u1 to u8, f2 to f8, and of texts S and U");
    CHECK(npy_fault(npy("<U0", "2,", "")) == "f: has texts without characters");
    CHECK(npy_fault(npy("<U1152921504606846976", "16,", "")) ==
          "f: has a shape that is too large for any file");
    CHECK(npy_fault(npy("|u1", "99999999999, 99999999999", "")) ==
          "f: has a shape that is too large for any file");
    CHECK(npy_fault(npy("|u1", "-1,", "")) ==
          "f: has a header that is not understood: a size of its shape is \"-1\"");
    CHECK(npy_fault(npy("|u1", "2, 'x", "")) ==
          "f: has a header that is not understood: a text does not end");
    CHECK(npy_fault(npy("|u1", "2), 'more': (", "ab")) == "f: has a header that is not understood: \"more\"");
    CHECK(npy_fault(npy("|u1", "2), 'shape': (2,", "ab")) ==
          "f: has a header that is not understood: \"shape\"");
}

TEST_CASE("npy: tables, labels and images") {
    const std::string x = npy("<f4", "3, 2", raw<float>({1, 2, 3, std::nanf(""), -5.5F, 6}));
    const std::string y = npy("<i8", "3,", raw<std::int64_t>({7, -1, 7}));
    const table data = npy_table({x, "x"}, {y, "y"});
    CHECK(data.rows == 3);
    CHECK(data.columns() == 2);
    CHECK(data.labels == bytes{1, 0, 1});
    CHECK(data.schema.class_names == names{"-1", "7"});
    CHECK(data.schema.columns[1].name == "c2");
    CHECK(data(2, 0) == -5.5);
    CHECK(std::isnan(data(1, 1)));
    const auto message = [](const auto& make) -> std::string {
        try {
            static_cast<void>(make());
        } catch (const file_error& fault) {
            return fault.what();
        }
        return "none";
    };
    const std::string two = npy("|b1", "2, 1", std::string("\1\0", 2));
    CHECK(npy_labels(npy_array(two, "y")).class_names == names{"0", "1"});
    CHECK(message([&] { return npy_table({x, "x"}, {two, "y"}); }) == "y: has 2 labels for 3 rows");
    CHECK(message([&] {
              return npy_table({y, "x"}, {y, "y"});
          }) == "x: has 1 dimensions and 3 values, a table has rows x columns");
    CHECK(message([&] {
              return npy_table({x, "x"}, {x, "y"});
          }) == "y: has 2 dimensions and 6 values, labels are a list with at least one");
    const std::string nan = npy("<f8", "2,", raw<double>({1, std::nan("")}));
    CHECK(message([&] { return npy_labels(npy_array(nan, "y")); }) == "y: label 2 is not a number");
    const std::string keys = npy("<i8", "2,", raw<std::int64_t>({9007199254740991, 9007199254740993}));
    CHECK(message([&] { return npy_labels(npy_array(keys, "y")); }) ==
          "y: label 2 is about 9007199254740992, which is too large to tell it from others");
    std::vector<std::int16_t> many(257);
    for (std::size_t i = 0; i < many.size(); ++i)
        many[i] = static_cast<std::int16_t>(i);
    const std::string classes = npy("<i2", "257,", raw(many));
    CHECK(message([&] { return npy_labels(npy_array(classes, "y")); }) ==
          "y: has 257 different values, there may be at most 256 classes");

    const std::string grey = npy("|u1", "3, 1, 2", "abcdef");
    const labelled_images images = npy_images({grey, "x"}, {y, "y"});
    CHECK(images.images.count == 3);
    CHECK(images.images.rows == 1);
    CHECK(images.images.columns == 2);
    CHECK(images.images.pixels == bytes{'a', 'b', 'c', 'd', 'e', 'f'});
    CHECK(images.labels == bytes{1, 0, 1});
    CHECK(images.class_names == names{"-1", "7"});
    const std::string planes = npy("|u1", "2, 3, 1, 5", "abcdefghijklmnoABCDEFGHIJKLMNO");
    const labelled_images colour = npy_images({planes, "x"}, {two, "y"});
    CHECK(colour.images.channels == 3);
    CHECK(colour.images.image(0)[1] == 'f');
    CHECK(colour.images.image(1)[3] == 'B');
    const std::string bits = npy("|b1", "2, 1, 1", std::string("\1\0", 2));
    CHECK(npy_images({bits, "x"}, {two, "y"}).images.pixels == bytes{255, 0});
    CHECK(message([&] {
              return npy_images({x, "x"}, {y, "y"});
          }) == "x: has no values of type u1, which images have");
    CHECK(message([&] { return npy_images({grey, "x"}, {two, "y"}); }) == "y: has 2 labels for 3 images");
}

TEST_CASE("npy: damaged files are refused or read, never more") {
    const std::string files[] = {npy("<f8", "4, 2", raw(numbers(8, 1.5))),
                                 npy("|u1", "2, 3, 1", "abcdef", true)};
    random_engine random(1);
    std::size_t refused = 0, read = 0;
    const auto attempt = [&](const std::string& file) {
        const std::string problem = npy_fault(file);
        (problem == "no fault" ? read : refused) += 1;
        CHECK((problem == "no fault" || problem.starts_with("f: ")));
    };
    for (const std::string& whole : files)
        for (std::size_t i = 0; i < 1000; ++i) {
            attempt(whole.substr(0, i % whole.size()));
            std::string damaged = whole;
            damaged[random.below(whole.size())] ^= static_cast<char>(1U << random.below(8));
            attempt(damaged);
        }
    CHECK(refused > 2000);
    CHECK(read > 100);
}
