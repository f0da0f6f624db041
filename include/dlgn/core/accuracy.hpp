#pragma once

/// \file
/// How many labels are right.

#include <cstdint>
#include <span>

namespace dlgn {

/// The share of samples whose predicted label is right, 0 to 1.
[[nodiscard]] double accuracy(std::span<const std::uint8_t> predicted, std::span<const std::uint8_t> labels);

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/core/impl/accuracy.hpp>
#endif
