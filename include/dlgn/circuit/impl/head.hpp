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
    if (sums.size() == 1)
        return std::move(build).finish({detail::head_builder::zero()});
    if (sums.size() == 2)
        return std::move(build).finish({detail::less_in_order(build, sums[0], sums[1])});
    if (params.last_class_late)
        return std::move(build).finish(detail::last_meets_highest(build, std::move(sums)));
    return std::move(build).finish(
        params.choice == head_choice::contest
            ? detail::first_index(build, detail::contest(build, sums).wins)
            : detail::compare_in_groups(build, std::move(sums), params.arity == 0 ? 4 : params.arity));
}

} // namespace dlgn
