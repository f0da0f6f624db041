#pragma once

/// \file
/// A training run in one line of text, by which a checkpoint knows its own.

#include <array>
#include <concepts>
#include <string>

#include <dlgn/cost/area_cost.hpp>
#include <dlgn/data/dataset.hpp>
#include <dlgn/gate/op.hpp>
#include <dlgn/relax/relaxed_network.hpp>
#include <dlgn/train/field_list.hpp>
#include <dlgn/train/fit_params.hpp>

namespace dlgn::detail {

/// What a run's result depends on, but for the samples themselves.
template <std::floating_point Real, area_cost Cost>
[[nodiscard]] std::string describe(const basic_relaxed_network<Real>& network, const dataset& data,
                                   const fit_params& params, const Cost& cost) {
    const network_params& shape = network.params();
    field_list run;
    run.add("inputs", shape.inputs);
    run.add("layers", shape.layers);
    run.add("classes", shape.classes);
    run.add("class-outputs", shape.class_outputs);
    run.add("form", weights_of(shape.form));
    run.add("candidates", shape.candidates);
    run.add("window", shape.window.rows, shape.window.columns, shape.window.side);
    run.add("residual", shape.residual);
    run.add("tau", shape.temperature);
    run.add("network-seed", network.seed());
    run.add("precision", sizeof(Real));
    run.add("samples", data.labels.size());
    run.add("held-out", params.held_out != nullptr ? params.held_out->labels.size() : 0);
    run.add("epochs", params.epochs);
    run.add("hard-epochs", params.hard_epochs);
    run.add("batch", params.batch);
    run.add("rates", params.learning_rate, params.wire_learning_rate, params.final_rate);
    run.add("gumbel", params.gumbel_noise, params.gumbel_temperature);
    run.add("refresh", params.refresh_every, params.refresh_share);
    run.add("warm-up", params.warm_up);
    run.add("area-weight", params.area_weight);
    std::array<double, gate_op_count> prices{};
    for (const gate_op op : all_gate_ops)
        prices[to_index(op)] = cost(op);
    run.add("prices", prices);
    run.add("output-area", params.output_area);
    run.add("unread-is-free", params.unread_is_free);
    run.add("energy-weight", params.energy_weight);
    const auto of_pins = energies_of(params);
    std::array<double, 2 * gate_op_count> energies{};
    for (std::size_t i = 0; i < energies.size(); ++i)
        energies[i] = of_pins[i / 2][i % 2];
    run.add("energies", energies);
    run.add("augmented", static_cast<bool>(params.augment));
    run.add("drawn", static_cast<bool>(params.draw));
    run.add("best", params.keep_best);
    run.add("patience", params.patience);
    run.add("seed", params.seed);
    return run.text();
}

} // namespace dlgn::detail
