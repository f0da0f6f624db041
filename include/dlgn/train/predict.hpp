#pragma once

/// \file
/// The labels that a relaxed network gives.

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <span>
#include <string>
#include <vector>

#include <dlgn/core/accuracy.hpp> // what labels are compared by
#include <dlgn/core/bits.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/parallel.hpp>
#include <dlgn/relax/hard_pass.hpp>
#include <dlgn/relax/relaxed_network.hpp>
#include <dlgn/relax/soft_pass.hpp>

namespace dlgn {

/// Predicted label of each sample: the first of the highest scores, which in hard mode is the label that the
/// discretised circuit gives. Throws `argument_error` if the samples do not fit the network.
template <std::floating_point Real>
[[nodiscard]] std::vector<std::uint8_t> predict(const basic_relaxed_network<Real>& network, bit_view samples,
                                                forward_mode mode, thread_pool& pool) {
    if (samples.columns() != network.inputs())
        throw argument_error("samples", std::to_string(samples.columns()) + " bits each",
                             "the network has " + std::to_string(network.inputs()) + " inputs");
    auto ready = network.make_prepared();
    network.prepare(pool, mode, ready);
    std::vector<std::uint8_t> labels(samples.rows());
    const auto predict_rows = [&](std::size_t first, std::size_t last, const matrix<Real>& scores) {
        for (std::size_t i = first; i < last; ++i) {
            Eigen::Index best = 0;
            scores.col(static_cast<Eigen::Index>(i - first)).maxCoeff(&best);
            labels[i] = static_cast<std::uint8_t>(best);
        }
    };
    std::vector<std::uint32_t> in_sequence(samples.rows());
    std::iota(in_sequence.begin(), in_sequence.end(), 0U);
    const std::span<const std::uint32_t> order(in_sequence);
    // Soft: a shard for each thread, and at least two.
    const std::size_t batch = std::min<std::size_t>(
        samples.rows(),
        mode == forward_mode::hard ? 512 : std::max<std::size_t>(2, pool.size()) * shard_samples);
    const auto predict_by = [&](auto state) {
        for (std::size_t first = 0; first < samples.rows(); first += batch) {
            const std::size_t last = std::min(samples.rows(), first + batch);
            state.load(pool, samples, order.subspan(first, last - first));
            state.forward(pool, ready);
            predict_rows(first, last, state.scores());
        }
    };
    if (mode == forward_mode::hard)
        predict_by(hard_pass<Real>(network, batch));
    else
        predict_by(soft_pass<Real>(network, batch));
    return labels;
}

} // namespace dlgn
