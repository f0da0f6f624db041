#pragma once

/// \file
/// The highest of several sums, by comparators and multiplexers.

#include <algorithm>
#include <cstddef>
#include <span>
#include <utility>
#include <vector>

#include <dlgn/circuit/head_builder.hpp>
#include <dlgn/gate/op.hpp>

namespace dlgn::detail {

/// Whether l < r, from the lowest bit up: one gate more after each bit, for bits that settle in that order.
inline head_signal less_in_order(head_builder& build, const head_number& l, const head_number& r) {
    using enum gate_op;
    head_signal result = head_builder::zero();
    for (std::size_t bit = 0; bit < std::max(l.size(), r.size()); ++bit) {
        const head_signal x = bit_at(l, bit), y = bit_at(r, bit);
        const head_signal still = build.gate(and_ab, build.gate(not_a_or_b, x, y), result);
        result = build.gate(or_ab, build.gate(not_a_and_b, x, y), still);
    }
    return result;
}

/// Whether l < r, in halves of halves: for bits that settle together.
inline head_signal less_at_once(head_builder& build, const head_number& l, const head_number& r) {
    using enum gate_op;
    struct comparison {
        head_signal less, no_more;
    };
    std::vector<comparison> parts; // of the bits from the lowest up
    for (std::size_t bit = 0; bit < std::max(l.size(), r.size()); ++bit) {
        const head_signal x = bit_at(l, bit), y = bit_at(r, bit);
        parts.push_back({build.gate(not_a_and_b, x, y), build.gate(not_a_or_b, x, y)});
    }
    while (parts.size() > 1) {
        std::vector<comparison> joined;
        for (std::size_t i = 0; i + 1 < parts.size(); i += 2) {
            const comparison &low = parts[i], &high = parts[i + 1];
            const auto join = [&](head_signal below) {
                return build.gate(or_ab, high.less, build.gate(and_ab, high.no_more, below));
            };
            joined.push_back({join(low.less), join(low.no_more)});
        }
        if (parts.size() % 2 == 1)
            joined.push_back(parts.back());
        parts = std::move(joined);
    }
    return parts.empty() ? head_builder::zero() : parts.front().less;
}

/// For each number, whether it is the first of the highest: every two are compared, by `less`.
inline std::vector<head_signal> first_of_highest(head_builder& build, std::span<const head_number> numbers,
                                                 decltype(less_in_order)& less) {
    std::vector<std::vector<head_signal>> beaten(numbers.size());
    for (std::size_t i = 0; i < numbers.size(); ++i)
        for (std::size_t j = i + 1; j < numbers.size(); ++j) {
            const head_signal lower = less(build, numbers[i], numbers[j]);
            beaten[i].push_back(lower);
            beaten[j].push_back(build.invert(lower));
        }
    std::vector<head_signal> result;
    result.reserve(beaten.size());
    for (std::vector<head_signal>& by : beaten)
        result.push_back(build.invert(build.any(std::move(by))));
    return result;
}

/// The number whose signal is 1; exactly one is.
inline head_number choose(head_builder& build, std::span<const head_signal> chosen,
                          std::span<const head_number> numbers) {
    head_number result;
    for (std::size_t bit = 0; bit < widest(numbers); ++bit) {
        const head_signal first = bit_at(numbers.front(), bit);
        if (std::all_of(numbers.begin(), numbers.end(),
                        [&](const head_number& each) { return bit_at(each, bit) == first; })) {
            result.push_back(first);
            continue;
        }
        std::vector<head_signal> terms;
        for (std::size_t i = 0; i < numbers.size(); ++i)
            terms.push_back(build.gate(gate_op::and_ab, chosen[i], bit_at(numbers[i], bit)));
        result.push_back(build.any(std::move(terms)));
    }
    return result;
}

/// The label of the first of the highest sums. Of `arity` sums every two are compared and one is left, and so
/// on in a tree.
inline head_number compare_in_groups(head_builder& build, std::vector<head_number> sums, std::size_t arity) {
    std::vector<head_number> labels(sums.size());
    for (std::size_t label = 0; label < labels.size(); ++label)
        for (std::size_t bit = 0; (labels.size() - 1) >> bit != 0; ++bit)
            labels[label].push_back((label >> bit & 1U) != 0 ? head_builder::one() : head_builder::zero());
    for (bool at_once = false; sums.size() > 1; at_once = true) { // what multiplexers give, they give at once
        std::vector<head_number> highest, whose;
        for (std::size_t first = 0; first < sums.size(); first += arity) {
            const std::size_t count = std::min(arity, sums.size() - first);
            const std::span<const head_number> group = std::span(sums).subspan(first, count);
            const auto chosen = first_of_highest(build, group, at_once ? less_at_once : less_in_order);
            highest.push_back(count < sums.size() ? choose(build, chosen, group) : head_number{});
            whose.push_back(choose(build, chosen, std::span(labels).subspan(first, count)));
        }
        sums = std::move(highest);
        labels = std::move(whose);
    }
    return labels.front();
}

} // namespace dlgn::detail
