#pragma once

// What is missing on this machine must be seen: every test that does not run something says so by `skip`.

#include <cstddef>
#include <cstdlib>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

namespace dlgn_test {

/// How often `skip` was called.
inline std::size_t& skips() noexcept {
    static std::size_t count = 0;
    return count;
}

/// Says what is not tested and why; a failure if DLGN_REQUIRE_ALL is set to 1. The program's main makes CTest
/// show the test as skipped, and tests/run.sh prints the line.
inline void skip(const std::string& what) {
    ++skips();
    MESSAGE("skipped: ", what);
    const char* const all = std::getenv("DLGN_REQUIRE_ALL");
    if (all != nullptr && std::string_view(all) == "1")
        FAIL_CHECK("DLGN_REQUIRE_ALL is set, but something was skipped");
}

} // namespace dlgn_test
