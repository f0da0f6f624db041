#pragma once

/// \file
/// A choice of the highest sum in which one class comes last.

#include <cstddef>
#include <utility>
#include <vector>

#include <dlgn/circuit/comparators.hpp>
#include <dlgn/circuit/contest.hpp>
#include <dlgn/circuit/head_builder.hpp>
#include <dlgn/core/bits.hpp>
#include <dlgn/gate/op.hpp>

namespace dlgn::detail {

/// The label of the first of the highest of three or more sums. The last one is compared, from its lowest bit
/// up, with the highest of the others, and nothing else waits for it.
inline head_number last_meets_highest(head_builder& build, std::vector<head_number> sums) {
    const head_number last = std::move(sums.back());
    sums.pop_back();
    const contest_end others = contest(build, sums);
    const head_number first = first_index(build, others.wins);
    const head_signal is_last = less_in_order(build, others.highest, last);
    head_number label;
    for (std::size_t bit = 0; bit < bit_length(sums.size()); ++bit)
        label.push_back(build.gate((sums.size() >> bit & 1U) != 0 ? gate_op::or_ab : gate_op::not_a_and_b,
                                   is_last, bit_at(first, bit)));
    return label;
}

} // namespace dlgn::detail
