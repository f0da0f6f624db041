#pragma once

/// \file
/// The bodies of <dlgn/circuit/head.hpp>.

#include <dlgn/circuit/head.hpp>

#include <algorithm>
#include <cstddef>
#include <limits>
#include <utility>
#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/circuit/class_sum.hpp>
#include <dlgn/circuit/comparators.hpp>
#include <dlgn/circuit/contest.hpp>
#include <dlgn/circuit/head_builder.hpp>
#include <dlgn/circuit/late_class.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/gate/op.hpp>

namespace dlgn::detail {

/// The bits of the first of the highest sums.
[[nodiscard]] inline head_number choose_label(head_builder& build, std::vector<head_number> sums,
                                              const head_params& params) {
    if (sums.size() == 1)
        return {head_builder::zero()};
    if (sums.size() == 2)
        return {less_in_order(build, sums[0], sums[1])};
    if (params.last_class_late)
        return last_meets_highest(build, std::move(sums));
    return params.choice == head_choice::contest
               ? first_index(build, contest(build, sums).wins)
               : compare_in_groups(build, std::move(sums), params.arity == 0 ? 4 : params.arity);
}

/// For each of so many numbers whether it is this one: all that begin alike share their gates.
[[nodiscard]] inline std::vector<head_signal> one_hot(head_builder& build, const head_number& number,
                                                      std::size_t count) {
    std::vector<head_signal> is = {head_builder::one()};
    for (std::size_t bit = number.size(); bit-- > 0;) {
        std::vector<head_signal> longer;
        for (const head_signal prefix : is) {
            longer.push_back(build.gate(gate_op::a_and_not_b, prefix, number[bit]));
            longer.push_back(build.gate(gate_op::and_ab, prefix, number[bit]));
        }
        is = std::move(longer);
    }
    is.resize(count);
    return is;
}

} // namespace dlgn::detail

namespace dlgn {

DLGN_INLINE circuit with_head(const circuit& source, const head_params& params) {
    if (source.classes() == 0 || source.classes() > 256)
        throw argument_error("circuit classes", source.classes(), "must be 1 to 256 to classify");
    if (params.arity == 1)
        throw argument_error("arity", params.arity, "must be at least 2 to compare");
    if (params.arity != 0 && params.choice == head_choice::contest)
        throw argument_error("arity", params.arity,
                             "a contest compares all sums at once; choose comparators");
    if (params.last_class_late && params.choice != head_choice::contest)
        throw argument_error("last_class_late", params.last_class_late, "is for a contest only");
    detail::head_builder build(source);
    std::vector<detail::sum_terms> terms;
    std::size_t common = std::numeric_limits<std::size_t>::max();
    for (std::size_t label = 0; label < source.classes(); ++label) {
        terms.emplace_back(build, source.group(label));
        common = std::min(common, terms.back().ones);
    }
    const std::size_t max_bits =
        params.count_bits == 0 ? std::numeric_limits<std::size_t>::max() : params.count_bits;
    std::vector<detail::head_number> sums;
    for (detail::sum_terms& each : terms) {
        each.ones -= params.drop_common_ones ? common : 0;
        const bool is_late = params.last_class_late && &each == &terms.back();
        sums.push_back(
            detail::class_sum(build, each, is_late ? adder_order::newest_first : params.adders, max_bits));
    }
    const detail::head_number label = detail::choose_label(build, std::move(sums), params);
    return std::move(build).finish(params.one_hot ? detail::one_hot(build, label, source.classes()) : label);
}

} // namespace dlgn
