#pragma once

/// \file
/// Where to cut the values of a feature into intervals: the mathematics of choosing thresholds.

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <system_error>
#include <utility>
#include <vector>

namespace dlgn::detail {

/// A threshold between two neighbouring values, `low` ≤ threshold < `high`: half-way, in the shortest decimal
/// form that differs from it by rounding only. Finite, even if a value is not.
[[nodiscard]] inline double threshold_between(double low, double high) {
    if (std::isinf(high))
        return std::isinf(low) ? 0.0 : low;
    if (std::isinf(low))
        return std::max(high - std::max(1.0, std::abs(high)), std::numeric_limits<double>::lowest());
    double half = low / 2 + high / 2;
    if (!(low <= half && half < high))
        half = low; // no number stands between
    char buffer[64];
    for (int digits = 0; digits < 17; ++digits) {
        const auto written =
            std::to_chars(buffer, buffer + sizeof buffer, half, std::chars_format::scientific, digits);
        double value = half;
        if (written.ec != std::errc{} || std::from_chars(buffer, written.ptr, value).ec != std::errc{})
            continue;
        if (low <= value && value < high && std::abs(value - half) <= 1e-9 * (high - low))
            return value;
    }
    return half;
}

/// Of `cuts` places at ascending positions, the `count` that come nearest to ascending targets, each place
/// once; `count` ≤ `cuts`. Linear.
template <class Position, class Target>
[[nodiscard]] std::vector<std::size_t> nearest_cuts(std::size_t cuts, std::size_t count,
                                                    const Position& position, const Target& target) {
    std::vector<std::size_t> result;
    for (std::size_t t = 0, cut = 0; t < count; ++t, ++cut) {
        const std::size_t highest = cuts - (count - t); // leaves a place for each target to come
        const double goal = target(t);
        while (cut < highest && std::abs(position(cut + 1) - goal) < std::abs(position(cut) - goal))
            ++cut;
        result.push_back(cut);
    }
    return result;
}

/// The `t`-th of `count` places that divide a distance evenly.
[[nodiscard]] inline double even_place(double all, std::size_t t, std::size_t count) noexcept {
    return all * static_cast<double>(t + 1) / static_cast<double>(count + 1);
}

/// Partitions of levels into 1, 2, … intervals of least price, where the price of intervals first … last, at
/// [first · levels + last], adds up. By dynamic programming: parts · levels² / 2 steps for all of them.
/// (Elomaa and Rousu, "General and Efficient Multisplitting of Numerical Attributes", 1999.)
class best_partitions {
public:
    /// Up to `parts` intervals, 1 ≤ `parts` ≤ `levels`.
    best_partitions(const std::vector<double>& price, std::size_t levels, std::size_t parts)
        : before_(1, std::vector<std::size_t>(levels)) {
        std::vector<double> least(price.begin(), price.begin() + static_cast<std::ptrdiff_t>(levels));
        prices_.push_back(least.back());
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
            before_.push_back(std::move(from));
            prices_.push_back(least.back());
        }
    }

    /// The least price of `parts` intervals.
    [[nodiscard]] double price(std::size_t parts) const noexcept { return prices_[parts - 1]; }

    /// The last levels of all intervals but the highest.
    [[nodiscard]] std::vector<std::size_t> cuts(std::size_t parts) const {
        std::vector<std::size_t> result;
        for (std::size_t part = parts, last = before_.front().size() - 1; part-- > 1;)
            result.push_back(last = before_[part][last]);
        std::reverse(result.begin(), result.end());
        return result;
    }

private:
    std::vector<std::vector<std::size_t>> before_;
    std::vector<double> prices_;
};

/// Entropies of labels times their number, in nats.
class label_entropy {
public:
    /// For up to `samples` labels.
    explicit label_entropy(std::size_t samples) : times_log_(samples + 1) {
        for (std::size_t n = 1; n <= samples; ++n)
            times_log_[n] = static_cast<double>(n) * std::log(static_cast<double>(n));
    }

    /// Of `count(label)` labels each, below `classes`.
    template <class Count>
    [[nodiscard]] double of(std::size_t classes, const Count& count) const noexcept {
        std::size_t all = 0;
        double sum = 0;
        for (std::size_t label = 0; label < classes; ++label) {
            const std::size_t n = count(label);
            all += n;
            sum += times_log_[n];
        }
        return times_log_[all] - sum;
    }

    /// Adds to `entropy`, levels × levels, at [first · levels + last], that of the levels first … last.
    /// `counts` are (levels + 1) × classes: of the labels below each level. levels² · classes / 2 steps.
    void add_intervals(std::span<const std::uint32_t> counts, std::size_t levels, std::size_t classes,
                       std::vector<double>& entropy) const noexcept {
        for (std::size_t first = 0; first < levels; ++first)
            for (std::size_t last = first; last < levels; ++last) {
                const std::uint32_t* const low = counts.data() + first * classes;
                const std::uint32_t* const high = counts.data() + (last + 1) * classes;
                entropy[first * levels + last] +=
                    of(classes, [&](std::size_t label) { return high[label] - low[label]; });
            }
    }

private:
    std::vector<double> times_log_; ///< n · log n
};

} // namespace dlgn::detail
