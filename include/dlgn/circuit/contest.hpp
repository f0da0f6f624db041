#pragma once

/// \file
/// The highest of several sums, bit by bit.

#include <cstddef>
#include <utility>
#include <vector>

#include <dlgn/circuit/head_builder.hpp>
#include <dlgn/core/bits.hpp>
#include <dlgn/gate/op.hpp>

namespace dlgn::detail {

/// How a contest ends.
struct contest_end {
    std::vector<head_signal> wins; ///< for each class, whether its sum is the highest
    head_number highest;           ///< that sum
};

/// Bit by bit from the top, a class leaves the contest when it has a 0 where another one still in it has a 1.
/// What is said of the last class has no meaning: it wins if no other does.
inline contest_end contest(head_builder& build, const std::vector<head_number>& sums) {
    using enum gate_op;
    std::vector<head_signal> alive(sums.size(), head_builder::one());
    head_number highest(widest(sums));
    for (std::size_t bit = highest.size(); bit-- > 0;) {
        std::vector<head_signal> ahead;
        for (std::size_t label = 0; label < sums.size(); ++label)
            ahead.push_back(build.gate(and_ab, alive[label], bit_at(sums[label], bit)));
        const head_signal found = highest[bit] = build.any(ahead);
        for (std::size_t label = 0; label + (bit == 0 ? 1 : 0) < sums.size(); ++label)
            alive[label] = build.gate(or_ab, ahead[label], build.gate(a_and_not_b, alive[label], found));
    }
    return {std::move(alive), std::move(highest)};
}

/// The number of the first of two or more signals that is 1, or of the last one, which is not read.
inline head_number first_index(head_builder& build, std::vector<head_signal> blocks) {
    using enum gate_op;
    head_number index;
    for (std::size_t bits = bit_length(blocks.size() - 1); bits-- > 0;) {
        // Block j holds labels whose upper bits are j; this bit of the index is the lowest bit of the first
        // live j.
        head_signal value = (blocks.size() - 1) % 2 == 1 ? head_builder::one() : head_builder::zero();
        for (std::size_t j = blocks.size() - 1; j-- > 0;)
            value = build.gate(j % 2 == 1 ? or_ab : not_a_and_b, blocks[j], value);
        index.push_back(value);
        std::vector<head_signal> pairs;
        for (std::size_t j = 0; bits > 0 && j < blocks.size(); j += 2)
            pairs.push_back(j + 2 < blocks.size() ? build.gate(or_ab, blocks[j], blocks[j + 1]) : blocks[j]);
        blocks = std::move(pairs);
    }
    return index;
}

} // namespace dlgn::detail
