#pragma once

/// \file
/// The bodies of <dlgn/core/communicator.hpp>.

#include <dlgn/core/communicator.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>
#include <string>

#include <dlgn/core/inline.hpp>

namespace dlgn {

DLGN_INLINE std::size_t communicator::start(std::span<std::byte> values, std::size_t row, add_function add) {
    std::fill(values.begin(), values.end(), std::byte{0});
    if (!values.empty())
        add(0, values.size() / row);
    return 0;
}

} // namespace dlgn

namespace dlgn::detail {

DLGN_INLINE item_range share_of(std::size_t count, std::size_t grain, const communicator& ranks) {
    const std::size_t grains = (count + grain - 1) / grain;
    const auto end = [&](std::size_t rank) { return std::min(count, rank * grains / ranks.size() * grain); };
    return {end(ranks.rank()), end(ranks.rank() + 1) - end(ranks.rank())};
}

DLGN_INLINE std::size_t largest_share(std::size_t count, std::size_t grain, const communicator& ranks) {
    const std::size_t grains = (count + grain - 1) / grain;
    return std::clamp<std::size_t>((grains + ranks.size() - 1) / ranks.size() * grain, 1, count);
}

DLGN_INLINE std::string broadcast(communicator& ranks, const std::string& text) {
    const bool is_first = ranks.rank() == 0;
    std::string result(sum_of(ranks, is_first ? text.size() : 0), '\0');
    ranks.wait(ranks.start_sum(std::span<char>(result), 1, [&](std::size_t first, std::size_t last) {
        if (is_first)
            std::copy_n(text.begin() + static_cast<std::ptrdiff_t>(first), last - first,
                        result.begin() + static_cast<std::ptrdiff_t>(first));
    }));
    return result;
}

DLGN_INLINE std::string first_problem(communicator& ranks, const std::string& mine) {
    if (!ranks.any(!mine.empty()))
        return {};
    std::array<char, 512> text{};
    ranks.wait(ranks.start_sum(std::span<char>(text), text.size(), [&](std::size_t, std::size_t) {
        if (text.front() == '\0')
            std::copy_n(mine.begin(), std::min(mine.size(), text.size() - 1), text.begin());
    }));
    return text.data();
}

} // namespace dlgn::detail
