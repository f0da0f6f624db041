#pragma once

/// \file
/// Class sums and the choice of the highest as register-transfer-level Verilog.

#include <algorithm>
#include <cstddef>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include <dlgn/circuit/head.hpp>
#include <dlgn/core/bits.hpp>
#include <dlgn/core/text.hpp>
#include <dlgn/export/rtl_text.hpp>

namespace dlgn::detail {

/// A number in Verilog.
struct rtl_number {
    std::string text;
    std::size_t width = 1;
};

/// Writes the count of the ones among `votes`, single bits. Up to three are an adder of bits; of more, one is
/// the carry into the sum of two counts of the others, the first one of as many as fill its bits: a tree of
/// about n/4 chains of carries. An addition is written as one of two numbers whose lowest bits make the
/// carry; tools that see sums of more summands make adders of single bits of them, in two lookup tables each.
[[nodiscard]] inline rtl_number rtl_count(rtl_text& text, const std::string& like,
                                          std::span<const std::string> votes) {
    if (votes.empty())
        return {"1'b0", 1};
    if (votes.size() == 1)
        return {votes[0], 1};
    if (votes.size() <= 3) {
        std::string sum = votes[0];
        for (const std::string& vote : votes.subspan(1))
            sum += " + " + vote;
        return {text.wire(like, 2, sum), 2};
    }
    std::size_t full = 3;
    while (2 * full + 1 < votes.size())
        full = 2 * full + 1;
    const rtl_number a = rtl_count(text, like, votes.first(full));
    const rtl_number b = rtl_count(text, like, votes.subspan(full, votes.size() - full - 1));
    const std::size_t width = bit_length(votes.size());
    const std::string name =
        text.wire(like, width + 1, "{" + a.text + ", 1'b1} + {" + b.text + ", " + votes.back() + "}");
    return {name + "[" + to_text(width) + ":1]", width};
}

/// Writes the number of the highest sum, the first of equal ones, as `bits` bits: a tree in which a later
/// sum wins if it is greater.
[[nodiscard]] inline std::string rtl_choice(rtl_text& text, const std::vector<rtl_number>& sums,
                                            std::size_t bits) {
    struct entry {
        rtl_number sum;
        std::string label;
    };
    std::vector<entry> entries;
    for (std::size_t label = 0; label < sums.size(); ++label)
        entries.push_back({sums[label], to_text(bits) + "'d" + to_text(label)});
    while (entries.size() > 1) {
        std::vector<entry> winners;
        for (std::size_t i = 0; i + 1 < entries.size(); i += 2) {
            const entry &a = entries[i], &b = entries[i + 1];
            const std::string choose = text.wire("more", 1, b.sum.text + " > " + a.sum.text) + " ? ";
            const std::size_t width = std::max(a.sum.width, b.sum.width);
            winners.push_back({{"", width}, text.wire("first", bits, choose + b.label + " : " + a.label)});
            if (entries.size() > 2)
                winners.back().sum.text =
                    text.wire("highest", width, choose + b.sum.text + " : " + a.sum.text);
        }
        if (entries.size() % 2 == 1)
            winners.push_back(entries.back());
        entries = std::move(winners);
    }
    return entries.front().label;
}

} // namespace dlgn::detail
