#include <cstddef>
#include <filesystem>
#include <string>

#include <doctest/doctest.h>

#include <dlgn/core/file.hpp>
#include <dlgn/core/random.hpp>

#include "fuzz/liberty.hpp"

// The functions of the fuzz targets on fixed sets of damaged texts.

namespace {

std::string seed(const std::string& name) {
    return dlgn::read_file(std::filesystem::path(DLGN_SOURCE_DIR) / "tests/fuzz/seeds" / name);
}

/// A thousand times the text cut short and a thousand times with a bit flipped, some of them to the same.
template <class Read>
void damage(const std::string& text, Read read) {
    REQUIRE(read(text));
    dlgn::random_engine random(31);
    std::size_t refused = 0;
    for (std::size_t i = 0; i < 1000; ++i) {
        refused += read(text.substr(0, i * text.size() / 1000)) ? 0U : 1U;
        std::string flipped = text;
        flipped[random.below(text.size())] ^= static_cast<char>(1U << random.below(8));
        refused += read(flipped) ? 0U : 1U;
    }
    CHECK(refused > 300);
    CHECK(refused < 2000);
}

} // namespace

TEST_CASE("fuzz: damaged Liberty files are refused or mapped to") {
    for (const char* name : {"small.lib", "register.lib"})
        damage(seed(std::string("fuzz_liberty/") + name), dlgn_test::read_and_map);
}

TEST_CASE("fuzz: damaged functions are refused or read") {
    damage("!((A&B) | C1^\\\"A<0>\\\")' + (E[0] _F * 1)", dlgn_test::read_function);
}

TEST_CASE("fuzz: damaged SPEF files are refused or read") {
    damage(seed("fuzz_spef/small.spef"), dlgn_test::read_wires);
}
