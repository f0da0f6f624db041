#pragma once

/// \file
/// Thresholds of a thermometer code, chosen from training images. All pixels share them, so that the engine
/// encodes bytes itself (`sample_view`).

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include <dlgn/data/dataset.hpp>

namespace dlgn {
namespace detail {

/// The grey values of a set of images: which there are, how often, and the thresholds between them.
struct grey_levels {
    std::array<std::size_t, 256> counts{}; ///< pixels of each value
    std::vector<std::uint8_t> values;      ///< those that occur, ascending

    /// Throws `argument_error` if there are fewer than two values, or no `bits`.
    grey_levels(const image_set& images, std::size_t bits);

    /// Places between two neighbouring values.
    [[nodiscard]] std::size_t cuts() const noexcept { return values.size() - 1; }
    /// The threshold half-way between value `cut` and the next.
    [[nodiscard]] std::uint8_t threshold(std::size_t cut) const noexcept {
        return static_cast<std::uint8_t>((values[cut] + values[cut + 1]) / 2);
    }
};

} // namespace detail

/// Up to `bits` thresholds that cut the pixels above 0 into as nearly equal numbers as their values allow:
/// the background, most pixels of most images, does not count. Ascending; fewer if there are fewer different
/// values. Throws `argument_error` if there is only one, or no `bits`. (After Bacellar et al., "Distributive
/// Thermometer: A New Unary Encoding for Weightless Neural Networks", 2022, who do so for each feature.)
[[nodiscard]] std::vector<std::uint8_t> quantile_thresholds(const image_set& images, std::size_t bits);

/// Up to `bits` thresholds that keep most of what single pixels tell of the label: of all choices, one with
/// the highest sum over the pixels of the mutual information between the label and the interval that the
/// pixel's value is in. Ascending; fewer if there are fewer different values. Throws `argument_error` if
/// there is only one, no `bits`, or the labels do not fit.
///
/// The information is a sum over intervals, so dynamic programming finds the best (Elomaa and Rousu, "General
/// and Efficient Multisplitting of Numerical Attributes", 1999). pixels · values² · classes / 2 steps.
[[nodiscard]] std::vector<std::uint8_t> informative_thresholds(const labelled_images& data, std::size_t bits);

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/data/impl/thresholds.hpp>
#endif
