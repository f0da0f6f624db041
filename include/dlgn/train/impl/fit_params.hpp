#pragma once

/// \file
/// The bodies of <dlgn/train/fit_params.hpp>.

#include <dlgn/train/fit_params.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <numbers>
#include <span>

#include <dlgn/core/error.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/gate/op.hpp>
#include <dlgn/train/loss.hpp>
#include <dlgn/train/trainer.hpp>

namespace dlgn {

DLGN_INLINE void validate(const fit_params& params) {
    const auto require = [](bool holds, const char* name, auto value, const char* expectation) {
        if (!holds)
            throw argument_error(name, value, expectation);
    };
    require(params.epochs > 0, "epochs", params.epochs, "must be at least 1");
    require(params.hard_epochs <= params.epochs, "hard epochs", params.hard_epochs,
            "must not be more than all epochs");
    require(params.freeze_every == 0 || params.freeze_from < params.epochs, "freeze from", params.freeze_from,
            "must be less than all epochs");
    require(params.batch > 0, "batch", params.batch, "must be at least 1");
    const auto positive = [](double value) { return value > 0 && std::isfinite(value); };
    require(positive(params.learning_rate), "learning rate", params.learning_rate, "must be positive");
    const auto not_negative = [](double value) { return value >= 0 && std::isfinite(value); };
    require(not_negative(params.wire_learning_rate), "wire learning rate", params.wire_learning_rate,
            "must be 0 or positive");
    require(not_negative(params.gumbel_noise), "Gumbel noise", params.gumbel_noise, "must be 0 or positive");
    require(positive(params.gumbel_temperature), "Gumbel temperature", params.gumbel_temperature,
            "must be positive");
    require(params.refresh_every == 0 || params.wire_learning_rate > 0, "refresh every", params.refresh_every,
            "needs a wire learning rate above 0");
    require(params.refresh_share > 0 && params.refresh_share < 1, "refresh share", params.refresh_share,
            "must be between 0 and 1");
    require(params.warm_up >= 0 && params.warm_up < static_cast<double>(params.epochs), "warm-up",
            params.warm_up, "must be 0 or more, and less than all epochs");
    require(params.final_rate >= 0 && params.final_rate <= 1, "final rate", params.final_rate,
            "must be 0 to 1");
    detail::validate(params.prices);
    require(params.prices.energy_weight == 0 || params.change_energy, "energy weight",
            params.prices.energy_weight, "needs the energies of changes");
    require(!params.keep_best || params.held_out != nullptr, "keep best", "true", "needs held-out samples");
    require(not_negative(params.weight_decay), "weight decay", params.weight_decay, "must be 0 or positive");
    for (const layer_fit_params& layer : params.layers) {
        const std::size_t hard_epochs = layer.hard_epochs.value_or(0);
        require(hard_epochs <= params.epochs, "hard epochs of a layer", hard_epochs,
                "must not be more than all epochs");
        const double noise = layer.gumbel_noise.value_or(0);
        require(not_negative(noise), "Gumbel noise of a layer", noise, "must be 0 or positive");
    }
    detail::validate(params.targets);
    require(params.patience == 0 || params.held_out != nullptr, "patience", params.patience,
            "needs held-out samples");
    require(params.threads > 0 && params.threads <= 1024, "threads", params.threads, "must be 1 to 1024");
}

} // namespace dlgn

namespace dlgn::detail {

DLGN_INLINE bool is_out_of_patience(const fit_params& params, std::span<const epoch_stats> log) noexcept {
    double best = -1;
    std::size_t since = 0;
    for (std::size_t epoch = 0; epoch < log.size(); ++epoch) {
        if (!may_be_best(params, epoch))
            continue;
        ++since;
        if (const double accuracy = log[epoch].hard_accuracy.value_or(-1); accuracy > best) {
            best = accuracy;
            since = 0;
        }
    }
    return params.patience > 0 && since >= params.patience;
}

DLGN_INLINE std::array<std::array<double, 2>, gate_op_count> energies_of(const fit_params& params) {
    std::array<std::array<double, 2>, gate_op_count> energies{};
    for (const gate_op op : all_gate_ops)
        for (std::size_t side = 0; params.change_energy && side < 2; ++side)
            energies[to_index(op)][side] = params.change_energy(op, side);
    return energies;
}

/// Described layers from the inputs up that are frozen in epoch `epoch`, of `layers`.
[[nodiscard]] inline std::size_t frozen_layers(const fit_params& params, std::size_t epoch,
                                               std::size_t layers) noexcept {
    if (params.freeze_every == 0 || epoch < params.freeze_from)
        return 0;
    return std::min(1 + (epoch - params.freeze_from) / params.freeze_every, layers - 1);
}

DLGN_INLINE step_params schedule(const fit_params& params, std::size_t epoch, run_step now,
                                 std::span<const std::size_t> shapes) {
    const double progress = static_cast<double>(now.step) / static_cast<double>(now.steps);
    const auto cosine = [](double x) { return (1 + std::cos(std::numbers::pi * x)) / 2; };
    const double warm_up = params.warm_up / static_cast<double>(params.epochs);
    const double falling = std::max(0.0, progress - warm_up) / (1 - warm_up);
    const double rate = progress < warm_up ? progress / warm_up
                                           : params.final_rate + (1 - params.final_rate) * cosine(falling);
    step_params step{.learning_rate = params.learning_rate * rate,
                     .wire_learning_rate = params.wire_learning_rate * rate,
                     .prices = params.prices,
                     .energies = energies_of(params),
                     .weight_decay = params.weight_decay,
                     .targets = params.targets};
    const auto mode_of = [&](std::size_t hard_epochs) {
        return epoch + hard_epochs >= params.epochs ? forward_mode::hard : forward_mode::soft;
    };
    const auto noise_of = [&](double scale) {
        return gumbel_noise{.scale = scale * cosine(progress),
                            .temperature = params.gumbel_temperature,
                            .seed = params.seed,
                            .step = now.step};
    };
    step.mode = mode_of(params.hard_epochs);
    step.noise = noise_of(params.gumbel_noise);
    if (params.layers.empty() && params.freeze_every == 0)
        return step;
    for (const std::size_t shape : shapes) {
        layer_mode mode{step.mode, step.noise, shape < frozen_layers(params, epoch, shapes.back() + 1)};
        if (!params.layers.empty() && params.layers[shape].hard_epochs)
            mode.forward = mode_of(*params.layers[shape].hard_epochs);
        if (!params.layers.empty() && params.layers[shape].gumbel_noise)
            mode.noise = noise_of(*params.layers[shape].gumbel_noise);
        step.layers.push_back(mode);
    }
    return step;
}

} // namespace dlgn::detail
