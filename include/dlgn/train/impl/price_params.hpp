#pragma once

/// \file
/// The bodies of <dlgn/train/price_params.hpp>.

#include <dlgn/train/price_params.hpp>

#include <cmath>

#include <dlgn/core/error.hpp>
#include <dlgn/core/inline.hpp>

namespace dlgn::detail {

DLGN_INLINE void validate(const price_params& params) {
    const auto not_negative = [](const char* name, double value) {
        if (!(value >= 0 && std::isfinite(value)))
            throw argument_error(name, value, "must be 0 or positive");
    };
    not_negative("area weight", params.area_weight);
    not_negative("output area", params.output_area);
    not_negative("energy weight", params.energy_weight);
}

} // namespace dlgn::detail
