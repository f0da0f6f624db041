#pragma once

/// \file
/// The bodies of <dlgn/train/trainer.hpp>.

#include <dlgn/train/trainer.hpp>

#include <cmath>
#include <string>

#include <dlgn/core/error.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/train/loss.hpp>

namespace dlgn::detail {

DLGN_INLINE void validate(const step_params& params) {
    const auto not_negative = [](const char* name, double value) {
        if (!(value >= 0 && std::isfinite(value)))
            throw argument_error(name, value, "must be 0 or positive");
    };
    not_negative("learning rate", params.learning_rate);
    not_negative("wire learning rate", params.wire_learning_rate);
    validate(params.prices);
    not_negative("weight decay", params.weight_decay);
    const auto of_noise = [&](const gumbel_noise& noise) {
        not_negative("Gumbel noise", noise.scale);
        if (!(noise.temperature > 0 && std::isfinite(noise.temperature)))
            throw argument_error("Gumbel temperature", noise.temperature, "must be positive");
    };
    of_noise(params.noise);
    for (const layer_mode& layer : params.layers)
        of_noise(layer.noise);
    validate(params.targets);
    for (const gate_op op : all_gate_ops)
        for (const double energy : params.energies[to_index(op)])
            if (!std::isfinite(energy))
                throw argument_error("energy of a change at " + std::string(name(op)), energy,
                                     "must be finite");
}

} // namespace dlgn::detail
