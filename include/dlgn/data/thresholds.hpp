#pragma once

/// \file
/// Thresholds of a thermometer code, chosen from training images. All pixels share them, so that the engine
/// encodes bytes itself (`sample_view`).

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include <dlgn/core/error.hpp>
#include <dlgn/data/cuts.hpp>
#include <dlgn/data/dataset.hpp>

namespace dlgn {
namespace detail {

/// The grey values of a set of images: which there are, how often, and the thresholds between them.
struct grey_levels {
    std::array<std::size_t, 256> counts{}; ///< pixels of each value
    std::vector<std::uint8_t> values;      ///< those that occur, ascending

    /// Throws `argument_error` if there are fewer than two values, or no `bits`.
    grey_levels(const image_set& images, std::size_t bits) {
        if (bits == 0)
            throw argument_error("bits", bits, "must be at least 1 for each pixel");
        for (const std::uint8_t pixel : images.pixels)
            ++counts[pixel];
        for (std::size_t value = 0; value < counts.size(); ++value)
            if (counts[value] > 0)
                values.push_back(static_cast<std::uint8_t>(value));
        if (values.size() < 2)
            throw argument_error("grey values", values.size(),
                                 "must be at least 2 to have a threshold between");
    }

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
[[nodiscard]] inline std::vector<std::uint8_t> quantile_thresholds(const image_set& images,
                                                                   std::size_t bits) {
    const detail::grey_levels levels(images, bits);
    std::vector<double> below(levels.cuts()); // pixels above 0 and below each cut
    double sum = 0;
    for (std::size_t cut = 0; cut < levels.cuts(); ++cut) {
        sum += levels.values[cut] == 0 ? 0.0 : static_cast<double>(levels.counts[levels.values[cut]]);
        below[cut] = sum;
    }
    const double all = sum + static_cast<double>(levels.counts[levels.values.back()]);
    bits = std::min(bits, levels.cuts());
    std::vector<std::uint8_t> thresholds;
    for (const std::size_t cut : detail::nearest_cuts(
             levels.cuts(), bits, [&](std::size_t i) { return below[i]; },
             [&](std::size_t t) { return detail::even_place(all, t, bits); }))
        thresholds.push_back(levels.threshold(cut));
    return thresholds;
}

/// Up to `bits` thresholds that keep most of what single pixels tell of the label: of all choices, one with
/// the highest sum over the pixels of the mutual information between the label and the interval that the
/// pixel's value is in. Ascending; fewer if there are fewer different values. Throws `argument_error` if
/// there is only one, no `bits`, or the labels do not fit.
///
/// The information is a sum over intervals, so dynamic programming finds the best (Elomaa and Rousu, "General
/// and Efficient Multisplitting of Numerical Attributes", 1999). pixels · values² · classes / 2 steps.
[[nodiscard]] inline std::vector<std::uint8_t> informative_thresholds(const labelled_images& data,
                                                                      std::size_t bits) {
    const image_set& images = data.images;
    detail::check_labels(data.labels, data.classes, images.count, "images");
    const detail::grey_levels levels(images, bits);
    const std::size_t values = levels.values.size(), classes = data.classes;
    std::array<std::size_t, 256> level_of{};
    for (std::size_t level = 0; level < values; ++level)
        level_of[levels.values[level]] = level;
    const detail::label_entropy of_labels(images.count);

    // What the label's entropy is in each interval of values, times its pixels, summed over the places.
    std::vector<double> entropy(values * values);
    std::vector<std::uint32_t> counts((values + 1) * classes); // of values below, by label
    for (std::size_t pixel = 0; pixel < images.size(); ++pixel) {
        std::ranges::fill(counts, 0U);
        for (std::size_t i = 0; i < images.count; ++i)
            ++counts[(level_of[images.image(i)[pixel]] + 1) * classes + data.labels[i]];
        for (std::size_t i = classes; i < counts.size(); ++i)
            counts[i] += counts[i - classes];
        of_labels.add_intervals(counts, values, classes, entropy);
    }
    const std::size_t parts = std::min(bits + 1, values);
    std::vector<std::uint8_t> thresholds;
    for (const std::size_t cut : detail::best_partitions(entropy, values, parts).cuts(parts))
        thresholds.push_back(levels.threshold(cut));
    return thresholds;
}

} // namespace dlgn
