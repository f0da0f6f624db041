#pragma once

/// \file
/// Thresholds of a thermometer code, chosen from training images. All pixels share them, so that the engine
/// encodes bytes itself (`sample_view`).

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <utility>
#include <vector>

#include <dlgn/core/error.hpp>
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

/// For intervals of levels first … last, at [first · levels + last], a price that adds up over a partition:
/// the partition of all levels into `parts` intervals of least price, as the last levels of all intervals but
/// the highest. Dynamic programming, parts · levels² steps.
[[nodiscard]] inline std::vector<std::size_t> best_partition(const std::vector<double>& price,
                                                             std::size_t levels, std::size_t parts) {
    std::vector<double> least(price.begin(), price.begin() + static_cast<std::ptrdiff_t>(levels));
    std::vector<std::vector<std::size_t>> before(1, std::vector<std::size_t>(levels));
    for (std::size_t part = 1; part < parts; ++part) {
        std::vector<double> next(levels, std::numeric_limits<double>::infinity());
        std::vector<std::size_t> from(levels);
        for (std::size_t last = part; last < levels; ++last)
            for (std::size_t cut = part - 1; cut < last; ++cut) {
                const double sum = least[cut] + price[(cut + 1) * levels + last];
                if (sum < next[last]) {
                    next[last] = sum;
                    from[last] = cut;
                }
            }
        least = std::move(next);
        before.push_back(std::move(from));
    }
    std::vector<std::size_t> cuts;
    for (std::size_t part = parts, last = levels - 1; part-- > 1;)
        cuts.push_back(last = before[part][last]);
    std::ranges::reverse(cuts);
    return cuts;
}

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
    for (std::size_t t = 0, cut = 0; t < bits; ++t, ++cut) {
        const double target = all * static_cast<double>(t + 1) / static_cast<double>(bits + 1);
        const std::size_t highest = levels.cuts() - (bits - t); // leaves a cut for each threshold to come
        while (cut < highest && std::abs(below[cut + 1] - target) < std::abs(below[cut] - target))
            ++cut;
        thresholds.push_back(levels.threshold(cut));
    }
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
    if (data.labels.size() != images.count)
        throw argument_error("labels", data.labels.size(),
                             "must be as many as the " + std::to_string(images.count) + " images");
    for (const std::uint8_t label : data.labels)
        if (label >= data.classes)
            throw argument_error("label", unsigned{label},
                                 "must be below the " + std::to_string(data.classes) + " classes");
    const detail::grey_levels levels(images, bits);
    const std::size_t values = levels.values.size(), classes = data.classes;
    std::array<std::size_t, 256> level_of{};
    for (std::size_t level = 0; level < values; ++level)
        level_of[levels.values[level]] = level;
    std::vector<double> times_log(images.count + 1); // n · log n
    for (std::size_t n = 1; n <= images.count; ++n)
        times_log[n] = static_cast<double>(n) * std::log(static_cast<double>(n));

    // What the label's entropy is in each interval of values, times its pixels, summed over the places.
    std::vector<double> entropy(values * values);
    std::vector<std::uint32_t> counts((values + 1) * classes); // of values below, by label
    for (std::size_t pixel = 0; pixel < images.size(); ++pixel) {
        std::ranges::fill(counts, 0U);
        for (std::size_t i = 0; i < images.count; ++i)
            ++counts[(level_of[images.image(i)[pixel]] + 1) * classes + data.labels[i]];
        for (std::size_t i = classes; i < counts.size(); ++i)
            counts[i] += counts[i - classes];
        for (std::size_t first = 0; first < values; ++first)
            for (std::size_t last = first; last < values; ++last) {
                const std::uint32_t* const low = counts.data() + first * classes;
                const std::uint32_t* const high = counts.data() + (last + 1) * classes;
                std::size_t all = 0;
                double sum = 0;
                for (std::size_t label = 0; label < classes; ++label) {
                    const std::uint32_t n = high[label] - low[label];
                    all += n;
                    sum += times_log[n];
                }
                entropy[first * values + last] += times_log[all] - sum;
            }
    }
    std::vector<std::uint8_t> thresholds;
    for (const std::size_t cut : detail::best_partition(entropy, values, std::min(bits + 1, values)))
        thresholds.push_back(levels.threshold(cut));
    return thresholds;
}

} // namespace dlgn
