#pragma once

/// \file
/// The bodies of <dlgn/core/accuracy.hpp>.

#include <dlgn/core/accuracy.hpp>

#include <cstddef>
#include <cstdint>
#include <span>

#include <dlgn/core/error.hpp>
#include <dlgn/core/inline.hpp>

namespace dlgn {

DLGN_INLINE double accuracy(std::span<const std::uint8_t> predicted, std::span<const std::uint8_t> labels) {
    if (predicted.size() != labels.size() || labels.empty())
        throw argument_error("predicted labels", predicted.size(),
                             "must be as many as the " + std::to_string(labels.size()) +
                                 " labels, at least 1");
    std::size_t correct = 0;
    for (std::size_t i = 0; i < labels.size(); ++i)
        correct += predicted[i] == labels[i] ? 1U : 0U;
    return static_cast<double>(correct) / static_cast<double>(labels.size());
}

} // namespace dlgn
