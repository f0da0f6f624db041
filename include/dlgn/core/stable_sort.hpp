#pragma once

/// \file
/// A stable sort. That of the standard library would do, but for GCC 12's, which calls functions that are
/// deprecated: newer versions of Clang warn of them wherever it is used.

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <utility>
#include <vector>

namespace dlgn::detail {

/// Sorts by `less`; equal items stay in their order. About n log n calls, and a copy of the items.
template <class Item, class Less>
void stable_sort(std::vector<Item>& items, Less less) {
    if (std::is_sorted(items.begin(), items.end(), less))
        return;
    std::vector<std::size_t> order(items.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return less(items[a], items[b]) || (a < b && !less(items[b], items[a]));
    });
    std::vector<Item> sorted;
    sorted.reserve(items.size());
    for (const std::size_t place : order)
        sorted.push_back(std::move(items[place]));
    items = std::move(sorted);
}

} // namespace dlgn::detail
