#pragma once

/// \file
/// The bodies of <dlgn/data/thresholds.hpp>.

#include <dlgn/data/thresholds.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include <dlgn/core/error.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/data/cuts.hpp>
#include <dlgn/data/dataset.hpp>

namespace dlgn::detail {

DLGN_INLINE grey_levels::grey_levels(const image_set& images, std::size_t bits) {
    if (bits == 0)
        throw argument_error("bits", bits, "must be at least 1 for each pixel");
    check_pixels(images);
    for (const std::uint8_t pixel : images.pixels)
        ++counts[pixel];
    for (std::size_t value = 0; value < counts.size(); ++value)
        if (counts[value] > 0)
            values.push_back(static_cast<std::uint8_t>(value));
    if (values.size() < 2)
        throw argument_error("grey values", values.size(), "must be at least 2 to have a threshold between");
}

} // namespace dlgn::detail

namespace dlgn {

DLGN_INLINE std::vector<std::uint8_t> quantile_thresholds(const image_set& images, std::size_t bits) {
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

DLGN_INLINE std::vector<std::uint8_t> informative_thresholds(const labelled_images& data, std::size_t bits) {
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
        std::fill(counts.begin(), counts.end(), 0U);
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
