#pragma once

/// \file
/// The bodies of <dlgn/relax/network_params.hpp>.

#include <dlgn/relax/network_params.hpp>

#include <cstddef>
#include <string>
#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/inline.hpp>

namespace dlgn::detail {

DLGN_INLINE std::vector<std::size_t> ends_of_groups(const network_params& params, std::size_t outputs) {
    if (params.class_outputs.empty())
        return equal_groups(outputs, params.classes);
    if (params.class_outputs.size() != params.classes)
        throw argument_error("class outputs", std::to_string(params.class_outputs.size()) + " numbers",
                             "must be one for each of the " + std::to_string(params.classes) + " classes");
    std::vector<std::size_t> ends;
    for (const std::size_t count : params.class_outputs) {
        const std::size_t first = ends.empty() ? 0 : ends.back();
        if (count == 0 || count > outputs - first)
            throw argument_error("class outputs", count,
                                 "must be at least 1, and together the last layer's " +
                                     std::to_string(outputs));
        ends.push_back(first + count);
    }
    if (ends.back() != outputs)
        throw argument_error("class outputs", ends.back(),
                             "must together be the last layer's " + std::to_string(outputs));
    return ends;
}

} // namespace dlgn::detail
