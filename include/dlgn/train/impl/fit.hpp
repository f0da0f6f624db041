#pragma once

/// \file
/// The bodies of <dlgn/train/fit.hpp>.

#include <dlgn/train/fit.hpp>

#include <concepts>
#include <vector>

#include <dlgn/cost/gate_cost.hpp>
#include <dlgn/data/dataset.hpp>
#include <dlgn/relax/relaxed_network.hpp>
#include <dlgn/train/fit_params.hpp>
#include <dlgn/train/training_run.hpp>

namespace dlgn::detail {

template <std::floating_point Real>
std::vector<epoch_stats> fit_priced(basic_relaxed_network<Real>& network, const dataset& data,
                                    const fit_params& params, const gate_prices& cost) {
    validate(params);
    require_fitting(network, data, params);
    return training_run<Real>(network, data, params, cost).run();
}

#ifdef DLGN_COMPILED
template std::vector<epoch_stats> fit_priced(basic_relaxed_network<float>&, const dataset&, const fit_params&,
                                             const gate_prices&);
template std::vector<epoch_stats> fit_priced(basic_relaxed_network<double>&, const dataset&,
                                             const fit_params&, const gate_prices&);
#endif

} // namespace dlgn::detail
