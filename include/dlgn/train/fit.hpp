#pragma once

/// \file
/// The training loop: epochs over shuffled samples with a learning-rate schedule.

#include <concepts>
#include <vector>

#include <dlgn/cost/gate_cost.hpp>
#include <dlgn/cost/unit_cost.hpp>
#include <dlgn/data/dataset.hpp>
#include <dlgn/relax/relaxed_network.hpp>
#include <dlgn/train/fit_params.hpp>

namespace dlgn {
namespace detail {

/// As `fit`, for any cost.
template <std::floating_point Real>
std::vector<epoch_stats> fit_priced(basic_relaxed_network<Real>& network, const dataset& data,
                                    const fit_params& params, const gate_prices& cost);

} // namespace detail

/// Trains `network` on `data` with cross-entropy plus `area_weight` times the mean expected price of a neuron
/// under `cost`, and what else `params` has a price for. Returns one entry for each whole epoch. The last
/// samples of an epoch that do not fill a batch wait for another epoch, unless they are all there is. Throws
/// `argument_error` on parameters or data that do not fit, `file_error` if a checkpoint cannot be written, is
/// in use, damaged or of another run, and `error` naming epoch, step and layer when a gradient or a weight is
/// no longer finite. Whatever is thrown: with `keep_best` the network is the best so far. With several ranks
/// also `error` if they do not train the same, and what a rank throws between two epochs is an `error` of
/// all.
template <std::floating_point Real, gate_cost Cost = unit_cost>
std::vector<epoch_stats> fit(basic_relaxed_network<Real>& network, const dataset& data,
                             const fit_params& params, const Cost& cost = {}) {
    return detail::fit_priced(network, data, params, detail::gate_prices(cost));
}

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/train/impl/fit.hpp>
#endif
