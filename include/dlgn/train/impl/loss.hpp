#pragma once

/// \file
/// The bodies of <dlgn/train/loss.hpp>.

#include <dlgn/train/loss.hpp>

#include <cmath>

#include <dlgn/core/error.hpp>
#include <dlgn/core/inline.hpp>

namespace dlgn::detail {

DLGN_INLINE void validate(const target_params& params) {
    const auto require = [](bool holds, const char* name, double value, const char* expectation) {
        if (!holds)
            throw argument_error(name, value, expectation);
    };
    require(params.label_smoothing >= 0 && params.label_smoothing <= 1, "label smoothing",
            params.label_smoothing, "must be 0 to 1");
    require(params.teacher_share >= 0 && params.teacher_share <= 1, "teacher share", params.teacher_share,
            "must be 0 to 1");
    require(params.teacher_temperature > 0 && std::isfinite(params.teacher_temperature),
            "teacher temperature", params.teacher_temperature, "must be positive");
}

} // namespace dlgn::detail
