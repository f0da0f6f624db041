#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include <dlgn/core/random.hpp>
#include <dlgn/core/stable_sort.hpp>

using namespace dlgn;

TEST_CASE("stable sort: by the key, and equals in their order") {
    random_engine random(1);
    for (const std::size_t keys : {1U, 2U, 7U, 1000U})
        for (std::size_t size = 0; size < 200; size += 13) {
            std::vector<std::pair<std::size_t, std::string>> items;
            for (std::size_t i = 0; i < size; ++i)
                items.emplace_back(random.below(keys), std::to_string(i));
            // An insertion sort: each after all that are not greater.
            std::vector<std::pair<std::size_t, std::string>> expected;
            for (const auto& item : items) {
                auto place = expected.end();
                while (place != expected.begin() && item.first < (place - 1)->first)
                    --place;
                expected.insert(place, item);
            }
            detail::stable_sort(items, [](const auto& a, const auto& b) { return a.first < b.first; });
            CHECK(items == expected);
        }
}
