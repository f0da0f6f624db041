#include <doctest/doctest.h>

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
