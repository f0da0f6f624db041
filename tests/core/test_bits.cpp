#include <doctest/doctest.h>

#include <array>
#include <cstddef>
#include <vector>

#include <dlgn/core/bits.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/random.hpp>

#include "support/random_circuit.hpp"

using namespace dlgn;

TEST_CASE("bits: words and rows") {
    CHECK(words_for(0) == 0);
    CHECK(words_for(1) == 1);
    CHECK(words_for(64) == 1);
    CHECK(words_for(65) == 2);

    bit_matrix bits(3, 70);
    CHECK(bits.stride() == 2);
    bits.set(1, 0, true);
    bits.set(1, 69, true);
    CHECK(bits.row(1)[0] == 1);
    CHECK(bits.row(1)[1] == bit_word{1} << 5);
    CHECK(bits(1, 69));
    CHECK_FALSE(bits(0, 69));
    CHECK_FALSE(bits(2, 0));
    bits.set(1, 69, false);
    CHECK(bits.row(1)[1] == 0);
}

TEST_CASE("bits: views over foreign words") {
    const std::array<bit_word, 6> words = {1, 2, 0, 4, 8, 0};
    const bit_view view(words, 2, 100, 3);
    CHECK(view.rows() == 2);
    CHECK(view.columns() == 100);
    CHECK(view(0, 0));
    CHECK(view(0, 65));
    CHECK(view(1, 2));
    CHECK(view(1, 67));
    CHECK(view.rows(1, 1)(0, 67));
    CHECK(view.rows(2, 0).rows() == 0);

    CHECK_THROWS_WITH_AS(bit_view(words, 2, 100, 1), "stride = 1: must hold a row of 100 bits",
                         argument_error);
    CHECK_THROWS_WITH_AS(bit_view(words, 3, 100, 3), "words = 6: too few for 3 rows of 100 bits",
                         argument_error);
    CHECK_NOTHROW(bit_view(std::span(words).first(5), 2, 100, 3)); // the last row needs no padding
    CHECK_NOTHROW(bit_view({}, 0, 100, 2));
}

TEST_CASE("bits: a 64 x 64 block is transposed") {
    random_engine random(3);
    std::array<bit_word, 64> block{};
    for (bit_word& word : block)
        word = random();
    std::array<bit_word, 64> transposed = block;
    detail::transpose_64x64(transposed);
    for (std::size_t i = 0; i < 64; ++i)
        for (std::size_t j = 0; j < 64; ++j)
            REQUIRE(((transposed[j] >> i) & 1U) == ((block[i] >> j) & 1U));
}

TEST_CASE("bits: transposition of every size") {
    random_engine random(4);
    const std::array<std::size_t, 9> edges = {0, 1, 2, 63, 64, 65, 127, 128, 129};
    const auto check = [&](std::size_t rows, std::size_t columns) {
        CAPTURE(rows);
        CAPTURE(columns);
        const bit_matrix bits = dlgn_test::random_samples(random, rows, columns);
        const bit_matrix transposed = transpose(bits);
        REQUIRE(transposed.rows() == columns);
        REQUIRE(transposed.columns() == rows);
        for (std::size_t row = 0; row < rows; ++row)
            for (std::size_t column = 0; column < columns; ++column)
                REQUIRE(transposed(column, row) == bits(row, column));
        CHECK(transpose(transposed) == bits); // padding included
    };
    for (const std::size_t rows : edges)
        for (const std::size_t columns : edges)
            check(rows, columns);
    for (int i = 0; i < 50; ++i)
        check(random.below(300), random.below(300));
}

TEST_CASE("bits: meaningless bits past the last column of a view do not leak into the transposition") {
    const std::vector<bit_word> words(5, ~bit_word{0});
    const bit_matrix transposed = transpose(bit_view(words, 5, 3, 1));
    CHECK(transposed.rows() == 3);
    for (std::size_t row = 0; row < 3; ++row)
        CHECK(transposed.row(row)[0] == 0b11111);
}

TEST_CASE("bits: sizes that overflow are refused") {
    constexpr std::size_t most = std::numeric_limits<std::size_t>::max();
    const std::vector<bit_word> words(8);
    CHECK_NOTHROW(bit_view(words, 4, 65, 2));
    CHECK_NOTHROW(bit_view(words, 3, 65, 3));
    CHECK_THROWS_AS(bit_view(words, 4, 65, 3), argument_error);
    CHECK_THROWS_AS(bit_view(words, most / 2 + 2, 64, 2), argument_error); // (rows - 1) * stride = 0
    CHECK_THROWS_AS(bit_view(words, most / 4 + 2, 256, 4), argument_error);
    CHECK_THROWS_AS(bit_view(words, 2, 64, most), argument_error);
    CHECK_THROWS_AS(bit_view(words, 2, most, 1), argument_error); // words_for(most) = 0
    CHECK_THROWS_AS(bit_view(words, 1, most, most), argument_error);
    CHECK_THROWS_AS(bit_matrix(most / 2 + 1, 128), argument_error);
    CHECK_THROWS_AS(bit_matrix(most / 8 + 1, 1), argument_error);
    CHECK_THROWS_AS(bit_matrix(64, most), argument_error);
    CHECK(bit_matrix(most, 0).rows() == most);
    CHECK(words_for(most) == most / 64 + 1);
}
