#include <doctest/doctest.h>

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

#include <cstddef>
#include <string>

#include <dlgn/core/checksum.hpp>
#include <dlgn/core/random.hpp>

using namespace dlgn;

TEST_CASE("checksum: known values") {
    CHECK(crc32("") == 0);
    CHECK(crc32("123456789") == 0xcbf43926U); // the check value of the CRC catalogues
    CHECK(to_hex(0) == "00000000");
    CHECK(to_hex(0xcbf43926U) == "cbf43926");
    static_assert(crc32("a") != crc32("b"));
}

TEST_CASE("checksum: any changed byte is noticed") {
    random_engine random(8);
    std::string bytes(1000, '\0');
    for (char& byte : bytes)
        byte = static_cast<char>(random());
    const auto sum = crc32(bytes);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        std::string changed = bytes;
        changed[i] = static_cast<char>(changed[i] ^ static_cast<char>(1 + random.below(255)));
        REQUIRE(crc32(changed) != sum);
    }
}

TEST_CASE("checksum: a content hash sees every number, its place and the sizes") {
    const auto hash = [](std::vector<std::uint64_t> first, std::vector<std::uint64_t> second) {
        detail::content_hash both;
        both.add_all(first);
        both.add_all(second);
        return both.value();
    };
    const std::vector<std::uint64_t> values = {hash({}, {}),     hash({0}, {}),    hash({}, {0}),
                                               hash({1}, {}),    hash({1}, {2}),   hash({2}, {1}),
                                               hash({1, 2}, {}), hash({0, 0}, {}), hash({1ULL << 63U}, {})};
    for (std::size_t i = 0; i < values.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            CHECK(values[i] != values[j]);
    CHECK(hash({1, 2}, {3}) == hash({1, 2}, {3}));
    detail::content_hash text, other, number;
    text.add("ab");
    other.add("ba");
    number.add(1.0);
    CHECK(text.value() != other.value());
    detail::content_hash next;
    next.add(std::nextafter(1.0, 2.0));
    CHECK(number.value() != next.value());
}
