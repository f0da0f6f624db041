#include <dlgn/core/error.hpp>
#include <dlgn/engine/sample_view.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include <engine/shapes.hpp>

using namespace dlgn;

TEST_CASE_TEMPLATE("bytes are compared with thresholds", Arch, default_arch, scalar, words<4>) {
    random_engine random(6);
    for (const std::size_t columns : {1U, 5U, 8U, 15U, 16U, 17U, 31U, 32U, 33U, 63U, 64U, 65U, 100U, 200U})
        for (const std::size_t count : {1U, 2U, 4U}) {
            std::vector<std::uint8_t> thresholds(count);
            for (std::uint8_t& threshold : thresholds)
                threshold = static_cast<std::uint8_t>(random.below(3) == 0 ? 255 * random.below(2)
                                                                           : random.below(256));
            const circuit circuit = dlgn_test::layered_circuit(random, columns * count, {50, 60}, 6);
            const basic_engine engine = dlgn_test::make_engine<Arch>(circuit);
            for (const std::size_t rows : {1U, 9U, 64U, 100U, 513U}) {
                CAPTURE(columns);
                CAPTURE(rows);
                const std::size_t stride = columns + random.below(3);
                const std::size_t size = (rows - 1) * stride + columns;
                // On the heap, of exactly this size, so that a sanitizer sees a read past the end.
                const auto bytes = std::make_unique<std::uint8_t[]>(size);
                for (std::size_t i = 0; i < size; ++i)
                    bytes[i] = static_cast<std::uint8_t>(random());
                const std::span<const std::uint8_t> all(bytes.get(), size);
                const bit_matrix bits = dlgn_test::encode(all, rows, columns, stride, thresholds);
                dlgn_test::check_same(engine, circuit, {all, rows, columns, stride, thresholds}, bits);
                if (count == 1)
                    dlgn_test::check_same(engine, circuit, {all, rows, columns, stride, thresholds[0]}, bits);
            }
        }
}

TEST_CASE("every byte is compared with every threshold") {
    circuit wires(64);
    std::vector<node_id> outputs;
    for (node_id input = 0; input < 64; ++input)
        outputs.push_back(input);
    wires.set_outputs(outputs);
    const basic_engine fast = dlgn_test::make_engine(wires);
    const basic_engine plain = dlgn_test::make_engine<scalar>(wires);
    std::vector<std::uint8_t> bytes(256 * 64);
    for (std::size_t row = 0; row < 256; ++row)
        for (std::size_t column = 0; column < 64; ++column)
            bytes[row * 64 + column] = static_cast<std::uint8_t>(row + column);
    for (std::size_t threshold = 0; threshold < 256; ++threshold) {
        const auto limit = static_cast<std::uint8_t>(threshold);
        const bit_matrix expected = dlgn_test::encode(bytes, 256, 64, 64, std::array{limit});
        CHECK(fast.outputs({bytes, 256, 64, 64, limit}) == expected);
        CHECK(plain.outputs({bytes, 256, 64, 64, limit}) == expected);
    }
}

TEST_CASE("Booleans are samples") {
    random_engine random(7);
    const circuit circuit = dlgn_test::layered_circuit(random, 90, {80}, 4);
    const auto values = std::make_unique<bool[]>(300 * 90);
    bit_matrix bits(300, 90);
    for (std::size_t i = 0; i < 300 * 90; ++i) {
        values[i] = (random() & 1U) != 0;
        bits.set(i / 90, i % 90, values[i]);
    }
    dlgn_test::check_same(dlgn_test::make_engine(circuit), circuit,
                          {std::span<const bool>(values.get(), 300 * 90), 300, 90}, bits);
}

TEST_CASE_TEMPLATE("packed rows may have any stride and any bits past their end", Arch, default_arch,
                   scalar) {
    random_engine random(8);
    for (const std::size_t columns : {1U, 64U, 65U, 127U, 128U, 129U, 191U, 192U, 300U, 784U})
        for (const std::size_t extra : {0U, 1U, 3U}) {
            CAPTURE(columns);
            const std::size_t rows = 1 + random.below(600);
            const std::size_t stride = words_for(columns) + extra;
            const std::size_t size = (rows - 1) * stride + words_for(columns);
            const auto words = std::make_unique<bit_word[]>(size);
            for (std::size_t i = 0; i < size; ++i)
                words[i] = random();
            const bit_view view({words.get(), size}, rows, columns, stride);
            bit_matrix bits(rows, columns);
            for (std::size_t row = 0; row < rows; ++row)
                for (std::size_t column = 0; column < columns; ++column)
                    bits.set(row, column, view(row, column));
            const circuit circuit = dlgn_test::layered_circuit(random, columns, {100, 70}, 5);
            dlgn_test::check_same(dlgn_test::make_engine<Arch>(circuit), circuit, view, bits);
        }
}

TEST_CASE("samples that cannot be are refused") {
    const std::vector<std::uint8_t> bytes(100);
    const auto message = [](auto make) -> std::string {
        try {
            make();
        } catch (const argument_error& error) {
            return error.what();
        }
        return "";
    };
    CHECK(message([&] { sample_view(bytes, 11, 10, 10, std::uint8_t{0}); }) ==
          "bytes = 100: too few for 11 rows of 10");
    CHECK(message([&] { sample_view(bytes, 2, 10, 9, std::uint8_t{0}); }) ==
          "stride = 9: must hold a row of 10 bytes");
    CHECK(message([&] { sample_view(bytes, 2, 10, 10, std::span<const std::uint8_t>()); }) ==
          "thresholds = 0: must be at least one");
    CHECK(sample_view(bytes, 10, 10, 10, std::uint8_t{0}).features() == 10);
    CHECK(sample_view(bytes, 0, 10, 10, std::uint8_t{0}).rows() == 0);
}

TEST_CASE("sizes of bytes that overflow are refused") {
    constexpr std::size_t most = std::numeric_limits<std::size_t>::max();
    const std::vector<std::uint8_t> bytes(16);
    const std::vector<std::uint8_t> levels = {1, 2, 3, 4};
    CHECK_NOTHROW(sample_view(bytes, 4, 4, 4, std::uint8_t{1}));
    CHECK_THROWS_AS(sample_view(bytes, most / 4 + 2, 4, 4, std::uint8_t{1}), argument_error);
    CHECK_THROWS_AS(sample_view(bytes, 2, 1, most, std::uint8_t{1}), argument_error);
    CHECK_THROWS_AS(sample_view(bytes, 2, most, most, std::uint8_t{1}), argument_error);
    CHECK_THROWS_AS(sample_view(bytes, 1, most / 4 + 1, most, levels), argument_error);
}
