#pragma once

/// \file
/// The bits that one feature may have, best first, and what they tell of the label.

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <numeric>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include <dlgn/data/cuts.hpp>
#include <dlgn/data/threshold_rule.hpp>

namespace dlgn::detail {

/// What the rows that the encoder is fitted to have in common.
struct fit_rows {
    std::span<const std::uint8_t> labels;
    std::size_t classes;
    label_entropy entropy{labels.size()};

    /// Entropy of the labels in [first, last) of `of_rows`.
    [[nodiscard]] double of(std::span<const std::uint8_t> of_rows, std::vector<std::size_t>& counts) const {
        counts.assign(classes, 0);
        for (const std::uint8_t label : of_rows)
            ++counts[label];
        return entropy.of(classes, [&](std::size_t label) { return counts[label]; });
    }
};

/// The different values of a number, ascending, with the labels of the rows.
struct sorted_values {
    std::vector<double> values;
    std::vector<std::size_t> ends;    ///< of the rows with the value, in `labels`
    std::vector<std::uint8_t> labels; ///< by value
    std::size_t missing = 0;

    sorted_values(std::span<const double> column, const fit_rows& rows) {
        std::vector<std::pair<double, std::uint8_t>> pairs;
        pairs.reserve(column.size());
        for (std::size_t i = 0; i < column.size(); ++i)
            if (!std::isnan(column[i]))
                pairs.emplace_back(column[i], rows.labels[i]);
        missing = column.size() - pairs.size();
        std::sort(pairs.begin(), pairs.end());
        for (const auto& [value, label] : pairs) {
            if (values.empty() || values.back() < value) {
                values.push_back(value);
                ends.push_back(0);
            }
            labels.push_back(label);
            ends.back() = labels.size();
        }
    }

    [[nodiscard]] std::size_t cuts() const noexcept { return values.empty() ? 0 : values.size() - 1; }
};

/// Numbers: thresholds.
class number_fit {
public:
    /// The most groups of neighbouring values that `information` chooses among.
    static constexpr std::size_t most_groups = 256;

    /// Up to `bits` thresholds. rows · log rows steps, and for information at most most_groups² · (classes +
    /// bits) more.
    number_fit(std::span<const double> column, const fit_rows& rows, threshold_rule rule, std::size_t bits)
        : sorted_(column, rows), bits_(std::min(bits, sorted_.cuts())), rule_(rule) {
        if (rule == threshold_rule::information && bits_ > 0)
            find_partitions(rows);
    }

    [[nodiscard]] std::size_t bits() const noexcept { return bits_; }
    [[nodiscard]] bool missing() const noexcept { return sorted_.missing > 0; }

    /// The `count` thresholds that are best, ascending.
    [[nodiscard]] std::vector<double> thresholds(std::size_t count) const {
        std::vector<double> result;
        for (const std::size_t cut : cuts(count))
            result.push_back(threshold_between(sorted_.values[cut], sorted_.values[cut + 1]));
        return result;
    }

    /// What 0, 1, … bits tell of the label, in nats · rows.
    [[nodiscard]] std::vector<double> information(const fit_rows& rows) const {
        std::vector<double> result = {0.0};
        std::vector<std::size_t> counts;
        const std::span<const std::uint8_t> labels = sorted_.labels;
        const double whole = rows.of(labels, counts);
        for (std::size_t t = 1; t <= bits_; ++t) {
            double rest = 0;
            std::size_t start = 0;
            for (const std::size_t cut : cuts(t)) {
                rest += rows.of(labels.subspan(start, sorted_.ends[cut] - start), counts);
                start = sorted_.ends[cut];
            }
            result.push_back(whole - rest - rows.of(labels.subspan(start), counts));
        }
        return result;
    }

private:
    /// Places between neighbouring values, at which `count` thresholds stand.
    [[nodiscard]] std::vector<std::size_t> cuts(std::size_t count) const {
        const auto& values = sorted_.values;
        if (count == 0)
            return {};
        if (rule_ == threshold_rule::quantile)
            return nearest_cuts(
                sorted_.cuts(), count,
                [&](std::size_t cut) { return static_cast<double>(sorted_.ends[cut]); },
                [&](std::size_t t) {
                    return even_place(static_cast<double>(sorted_.labels.size()), t, count);
                });
        if (rule_ == threshold_rule::even) {
            const double least = std::isinf(values.front()) ? values[1] : values.front();
            const double greatest = std::isinf(values.back()) ? values[values.size() - 2] : values.back();
            return nearest_cuts(
                sorted_.cuts(), count,
                [&](std::size_t cut) { return threshold_between(values[cut], values[cut + 1]) / 2; },
                [&](std::size_t t) { return least / 2 + even_place(greatest / 2 - least / 2, t, count); });
        }
        std::vector<std::size_t> result;
        for (const std::size_t group : partitions_->cuts(count + 1))
            result.push_back(group_ends_[group]);
        return result;
    }

    void find_partitions(const fit_rows& rows) {
        // Groups of neighbouring values: each value for itself if they are few, else of nearly equal rows.
        const std::size_t values = sorted_.values.size();
        const std::size_t all = sorted_.labels.size();
        for (std::size_t value = 0; value < values; ++value) {
            const std::size_t full = (group_ends_.size() + 1) * all / most_groups;
            if (values <= most_groups || value + 1 == values || sorted_.ends[value] >= full)
                group_ends_.push_back(value);
        }
        const std::size_t groups = group_ends_.size();
        bits_ = std::min(bits_, groups - 1);
        std::vector<std::uint32_t> counts((groups + 1) * rows.classes);
        for (std::size_t group = 0, row = 0; group < groups; ++group) {
            std::uint32_t* const here = counts.data() + (group + 1) * rows.classes;
            std::copy_n(here - rows.classes, rows.classes, here);
            for (; row < sorted_.ends[group_ends_[group]]; ++row)
                ++here[sorted_.labels[row]];
        }
        std::vector<double> entropy(groups * groups);
        rows.entropy.add_intervals(counts, groups, rows.classes, entropy);
        partitions_ = std::make_unique<best_partitions>(entropy, groups, bits_ + 1);
    }

    sorted_values sorted_;
    std::size_t bits_;
    threshold_rule rule_;
    std::vector<std::size_t> group_ends_; ///< the last value of each group
    std::unique_ptr<best_partitions> partitions_;
};

/// Categories: which have a bit.
class category_fit {
public:
    /// Up to `bits` of the `names` categories that are in `least` rows or more, ordered so that each tells
    /// most of the label beside those before it. bits · categories · classes steps.
    category_fit(std::span<const double> column, const fit_rows& rows, std::size_t names, std::size_t least,
                 std::size_t bits)
        : information_{0.0} {
        std::vector<std::size_t> counts((names + 1) * rows.classes), rest(rows.classes); // last: not known
        for (std::size_t i = 0; i < column.size(); ++i) {
            const std::size_t code = std::isnan(column[i]) ? names : static_cast<std::size_t>(column[i]);
            unknown_ = unknown_ || code == names;
            ++counts[code * rows.classes + rows.labels[i]];
            ++rest[rows.labels[i]];
        }
        std::vector<std::size_t> open;
        std::vector<double> own(names);
        for (std::size_t code = 0; code < names; ++code) {
            const std::size_t* const here = counts.data() + code * rows.classes;
            const std::size_t in_rows = std::accumulate(here, here + rows.classes, std::size_t{0});
            own[code] = rows.entropy.of(rows.classes, [&](std::size_t label) { return here[label]; });
            if (in_rows >= std::max<std::size_t>(least, 1))
                open.push_back(code);
            else
                unknown_ = unknown_ || in_rows > 0;
        }
        double before = rows.entropy.of(rows.classes, [&](std::size_t label) { return rest[label]; });
        for (bits = std::min(bits, open.size()); order_.size() < bits;) {
            std::size_t best = 0;
            double best_sum = 0, best_rest = 0;
            for (std::size_t i = 0; i < open.size(); ++i) {
                const std::size_t* const here = counts.data() + open[i] * rows.classes;
                const double other = rows.entropy.of(
                    rows.classes, [&](std::size_t label) { return rest[label] - here[label]; });
                if (const double sum = other + own[open[i]]; i == 0 || sum < best_sum) {
                    best = i;
                    best_sum = sum;
                    best_rest = other;
                }
            }
            information_.push_back(information_.back() + before - best_sum);
            before = best_rest;
            for (std::size_t label = 0; label < rows.classes; ++label)
                rest[label] -= counts[open[best] * rows.classes + label];
            order_.push_back(open[best]);
            open.erase(open.begin() + static_cast<std::ptrdiff_t>(best));
        }
    }

    /// What 0, 1, … bits tell of the label, in nats · rows.
    [[nodiscard]] const std::vector<double>& information() const noexcept { return information_; }
    /// Whether rows are of no category that might have a bit.
    [[nodiscard]] bool unknown() const noexcept { return unknown_; }
    /// The `count` best categories, ascending.
    [[nodiscard]] std::vector<std::size_t> best(std::size_t count) const {
        std::vector<std::size_t> result(order_.begin(), order_.begin() + static_cast<std::ptrdiff_t>(count));
        std::sort(result.begin(), result.end());
        return result;
    }

private:
    std::vector<double> information_;
    std::vector<std::size_t> order_;
    bool unknown_ = false;
};

/// Shares `budget` bits among features of which `information[f][t]` is what t bits tell, so that each share
/// taken tells most a bit; of shares that tell the same, that of the feature with the fewest bits, then the
/// first. Returns the bits of each feature. Time log n for each step that is taken, of n features.
[[nodiscard]] inline std::vector<std::size_t> share_bits(const std::vector<std::vector<double>>& information,
                                                         std::size_t budget) {
    struct step {
        double slope = -1;
        std::size_t bits = 0;
    };
    const std::size_t features = information.size();
    std::vector<std::size_t> shares(features);
    std::vector<step> steps(features);
    const auto best_step = [&](std::size_t f) {
        step best;
        for (std::size_t k = 1; k <= budget && shares[f] + k < information[f].size(); ++k) {
            double slope =
                (information[f][shares[f] + k] - information[f][shares[f]]) / static_cast<double>(k);
            slope = slope < 1e-9 ? 0 : slope; // rounding
            if (slope > best.slope)
                best = {slope, k};
        }
        return best;
    };
    // A heap of the features that have a step, the best on top. As the budget falls a step can only get
    // worse, so that it is enough to look again at one that has become too long when it comes up.
    const auto is_worse = [&](std::size_t f, std::size_t g) {
        if (steps[f].slope != steps[g].slope)
            return steps[f].slope < steps[g].slope;
        return shares[f] != shares[g] ? shares[f] > shares[g] : f > g;
    };
    std::vector<std::size_t> heap;
    const auto add = [&](std::size_t f) {
        steps[f] = best_step(f);
        if (steps[f].bits == 0)
            return;
        heap.push_back(f);
        std::push_heap(heap.begin(), heap.end(), is_worse);
    };
    for (std::size_t f = 0; f < features; ++f)
        add(f);
    while (budget > 0 && !heap.empty()) {
        std::pop_heap(heap.begin(), heap.end(), is_worse);
        const std::size_t best = heap.back();
        heap.pop_back();
        if (steps[best].bits <= budget) {
            shares[best] += steps[best].bits;
            budget -= steps[best].bits;
        }
        add(best);
    }
    return shares;
}

} // namespace dlgn::detail
