#include <cstddef>
#include <cstdint>
#include <new>
#include <vector>

#include <doctest/doctest.h>

#include <dlgn/core/large_pages.hpp>

using namespace dlgn;

TEST_CASE("large blocks start at large pages, small ones at cache lines") {
    const auto address = [](const auto& values) { return reinterpret_cast<std::uintptr_t>(values.data()); };
    for (const std::size_t count : {1U, 17U, 4096U}) {
        const std::vector<std::uint64_t, detail::large_page_allocator<std::uint64_t>> small(count, 3);
        CHECK(address(small) % 64 == 0);
        CHECK(small.back() == 3);
    }
    const std::size_t many = std::size_t{5} << 20U;
    std::vector<std::uint8_t, detail::large_page_allocator<std::uint8_t>> large(many);
    CHECK(address(large) % (std::size_t{1} << 21U) == 0);
    large.front() = 1;
    large.back() = 2;
    const auto copy = large;
    CHECK(copy.size() == many);
    CHECK(copy.front() == 1);
    CHECK(copy.back() == 2);
    large.clear();
    large.shrink_to_fit();
    CHECK(large.capacity() == 0);
}

TEST_CASE("blocks of impossible size are refused") {
    detail::large_page_allocator<std::uint64_t> allocator;
    CHECK_THROWS_AS(static_cast<void>(allocator.allocate(static_cast<std::size_t>(-1) / 4)),
                    std::bad_array_new_length);
}
