#pragma once

/// \file
/// Several ranks train one network: that they do, and how they judge it.

#include <concepts>
#include <cstddef>
#include <string>

#include <dlgn/core/bits.hpp>
#include <dlgn/core/communicator.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/parallel.hpp>
#include <dlgn/data/dataset.hpp>
#include <dlgn/relax/relaxed_network.hpp>
#include <dlgn/train/describe.hpp>
#include <dlgn/train/field_list.hpp>
#include <dlgn/train/predict.hpp>

namespace dlgn::detail {

/// Throws on all ranks if one of them does not train what rank 0 trains.
inline void require_same_run(communicator& ranks, const std::string& description) {
    if (ranks.size() == 1)
        return;
    const std::string theirs = broadcast(ranks, description);
    const auto [there, here] = first_difference(theirs, description);
    const std::string problem = first_problem(
        ranks, theirs == description
                   ? std::string()
                   : "rank " + std::to_string(ranks.rank()) + " trains another run than rank 0: '" +
                         std::string(here) + "' instead of '" + std::string(there) + "'");
    if (!problem.empty())
        throw error(problem);
}

/// Throws on all ranks if one of them has other weights than rank 0: its processor computes otherwise, or its
/// memory fails.
template <std::floating_point Real>
void require_same_weights(communicator& ranks, const basic_relaxed_network<Real>& network) {
    if (ranks.size() == 1)
        return;
    const std::string own = std::to_string(hash_of(network));
    const std::string problem = first_problem(
        ranks, own == broadcast(ranks, own) ? std::string()
                                            : "training stopped: rank " + std::to_string(ranks.rank()) +
                                                  " has other weights than rank 0");
    if (!problem.empty())
        throw error(problem);
}

/// The share of samples whose label a network finds. Each rank looks at some.
template <std::floating_point Real>
[[nodiscard]] double accuracy_of(const basic_relaxed_network<Real>& network, const dataset& data,
                                 forward_mode mode, thread_pool& pool, communicator& ranks) {
    const auto [first, count] = share_of(data.labels.size(), shard_samples, ranks);
    std::size_t correct = 0;
    if (count > 0) {
        const auto labels = predict(network, bit_view(data.inputs).rows(first, count), mode, pool);
        for (std::size_t i = 0; i < count; ++i)
            correct += labels[i] == data.labels[first + i] ? 1U : 0U;
    }
    return static_cast<double>(sum_of(ranks, correct)) / static_cast<double>(data.labels.size());
}

} // namespace dlgn::detail
