#pragma once

/// \file
/// Other candidates for learned wiring while it is trained: those that have lost make room for new ones, so
/// that in the end an input has chosen among far more nodes than it ever mixed.

#include <algorithm>
#include <cmath>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <numeric>
#include <span>
#include <utility>
#include <vector>

#include <dlgn/core/error.hpp>
#include <dlgn/core/parallel.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/relax/logic_layer.hpp>
#include <dlgn/relax/relaxed_network.hpp>
#include <dlgn/relax/wiring.hpp>

namespace dlgn {
namespace detail {

/// The `count` least of `weights`, by place; the first of equals.
template <std::floating_point Real>
[[nodiscard]] std::vector<std::size_t> least_places(std::span<const Real> weights, std::size_t count) {
    std::vector<std::size_t> places(weights.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    std::sort(places.begin(), places.end(), [&](std::size_t a, std::size_t b) {
        return weights[a] != weights[b] ? weights[a] < weights[b] : a < b;
    });
    places.resize(count);
    return places;
}

/// Replaces the `count` lightest candidates on each side of a kernel. `wires` are its candidates, `weights`
/// their logits, sides one after the other. Calls renewed(index of a wire).
template <std::floating_point Real, class Renewed>
void refresh_kernel(const wire_source& source, std::size_t kernel, std::size_t count, random_engine& random,
                    std::span<std::uint32_t> wires, std::span<Real> weights, Renewed&& renewed) {
    std::vector<std::uint32_t> taken(wires.begin(), wires.end());
    const std::size_t candidates = wires.size() / 2;
    for (std::size_t side = 0; side < 2; ++side) {
        const auto logits = weights.subspan(side * candidates, candidates);
        const Real most = highest(std::span<const Real>(logits));
        const std::vector<std::size_t> places = least_places(std::span<const Real>(logits), count);
        for (const std::size_t place : places)
            logits[place] = -std::numeric_limits<Real>::infinity();
        Real sum = 0;
        for (const Real logit : logits)
            sum += std::exp(logit - most);
        const Real fresh = most + std::log(sum / static_cast<Real>(2 * (candidates - count)));
        for (const std::size_t place : places) {
            std::uint32_t node = 0;
            do {
                node = source.place(kernel, random.below(source.size(kernel)));
            } while (std::find(taken.begin(), taken.end(), node) != taken.end());
            taken.push_back(node);
            wires[side * candidates + place] = node;
            logits[place] = fresh;
            renewed(side * candidates + place);
        }
    }
}

} // namespace detail

/// Replaces `share` of the candidates of every input that has several, the least likely ones and at least
/// one, by nodes drawn at random from the same source as at construction, other than those the neuron already
/// had; neurons with the same weights get the same. A new candidate gets half of the mean weight of those
/// kept: these keep their ratios, and the heaviest stays so, which leaves the circuit that the network would
/// become as it is. A neuron whose source has too few other nodes renews as many as there are.
///
/// Calls renewed(layer, weight) for each, wire weight by wire weight of a layer in any order and from several
/// threads. What is drawn depends on `seed` alone. Throws `argument_error` unless 0 < share < 1. Allocates;
/// time grows with the wires.
template <std::floating_point Real, class Renewed>
void refresh_wiring(basic_relaxed_network<Real>& network, double share, std::uint64_t seed, thread_pool& pool,
                    Renewed&& renewed) {
    if (!(share > 0 && share < 1))
        throw argument_error("refresh share", share, "must be between 0 and 1");
    random_engine seeds(seed);
    for (std::size_t i = 0; i < network.layers().size(); ++i) {
        auto& layer = network.layers()[i];
        const std::uint64_t layer_seed = seeds();
        const detail::wire_source& source = network.source(i);
        const std::size_t per_kernel = 2 * layer.candidates();
        if (!layer.is_mixed())
            continue;
        const auto wanted =
            static_cast<std::size_t>(std::llround(share * static_cast<double>(layer.candidates())));
        const std::size_t most = std::clamp<std::size_t>(wanted, 1, layer.candidates() - 1);
        std::vector<std::uint32_t> places(layer.places().begin(), layer.places().end());
        pool.for_each_range(layer.kernels(), network.neuron_grain, [&](std::size_t first, std::size_t last) {
            for (std::size_t kernel = first; kernel < last; ++kernel) {
                random_engine random(layer_seed + kernel);
                detail::refresh_kernel(source, kernel, std::min(most, (source.size(kernel) - per_kernel) / 2),
                                       random, std::span(places).subspan(kernel * per_kernel, per_kernel),
                                       detail::row_of(layer.wire_weights(), kernel),
                                       [&](std::size_t place) { renewed(i, kernel * per_kernel + place); });
            }
        });
        layer.set_places(std::move(places));
    }
}

} // namespace dlgn
