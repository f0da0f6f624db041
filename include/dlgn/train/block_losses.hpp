#pragma once

/// \file
/// The losses of a block of samples: cross-entropy of the softmax of class scores divided by τ.

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include <xsimd/xsimd.hpp>

#include <dlgn/relax/bit_products.hpp>
#include <dlgn/relax/lanes.hpp>
#include <dlgn/relax/rows.hpp>
#include <dlgn/train/bit_row.hpp>

namespace dlgn::detail {

/// Powers of e^(1/τ). Scores are whole numbers up to `largest`.
class score_powers {
public:
    score_powers(double temperature, std::size_t largest) : temperature_(temperature) {
        for (std::size_t step = 0; step <= largest; ++step) {
            const double exponent = static_cast<double>(step) / temperature;
            decays_.push_back(std::exp(-exponent));
            rises_.push_back(static_cast<float>(std::exp(std::min(exponent, limit))));
        }
    }

    [[nodiscard]] double temperature() const noexcept { return temperature_; }
    /// e^(−step/τ), `step` not negative.
    [[nodiscard]] double decay(int step) const noexcept { return decays_[static_cast<std::size_t>(step)]; }
    /// e^(step/τ), or `most` if that is less.
    [[nodiscard]] float rise(std::size_t step) const noexcept { return rises_[step]; }

    /// Quotients of products with two such factors do not overflow.
    static constexpr double limit = 40;
    inline static const auto most = static_cast<float>(std::exp(limit));

private:
    double temperature_;
    std::vector<double> decays_;
    std::vector<float> rises_;
};

/// Changes the sign of the numbers of those samples whose bits are set.
inline void negate_where(const bit_row& bits, std::span<float, block_samples> numbers) noexcept {
    using vector = xsimd::batch<float>;
    for (std::size_t word = 0; word < block_words; ++word)
        for_each_index<word_samples / vector::size>([&](auto v) {
            float* const place = numbers.data() + word * word_samples + v * vector::size;
            const vector number = vector::load_aligned(place);
            choose<float>(lane_mask<float>(bits.words[word], v), -number, number).store_aligned(place);
        });
}

/// New values of a node that a class counts `weight` times.
struct output_change {
    const bit_row* before;
    const bit_row* now;
    std::uint8_t label;
    std::uint32_t weight;
};

/// The class scores and losses of up to `block_samples` samples. A loss is a function of the sample's scores
/// alone, which are whole numbers: whatever changes and returns leaves no trace.
class block_losses {
public:
    /// All scores are 0.
    block_losses(const score_powers& powers, std::size_t classes, std::span<const std::uint8_t> labels)
        : powers_(&powers), classes_(classes), labels_(labels), has_label_(classes),
          scores_(labels.size() * classes), rivals_(classes), losses_{}, others_{} {
        for (std::size_t sample = 0; sample < labels.size(); ++sample) {
            has_label_[labels[sample]].set(sample);
            exists_.set(sample);
        }
        for (std::size_t sample = 0; sample < labels.size(); ++sample)
            assess(sample);
        add_up();
    }

    /// Sum of the losses, nats.
    [[nodiscard]] double total() const noexcept { return total_; }

    /// Samples whose label has the highest score, and is the first of those that have.
    [[nodiscard]] std::size_t correct() const noexcept {
        std::size_t result = 0;
        for (std::size_t sample = 0; sample < labels_.size(); ++sample) {
            const auto own = scores(sample);
            result += std::max_element(own.begin(), own.end()) - own.begin() == labels_[sample] ? 1U : 0U;
        }
        return result;
    }

    /// Lets the scores follow the changes.
    void apply(std::span<const output_change> changes) noexcept {
        bool is_changed = false;
        for (std::size_t word = 0; word < block_words; ++word) {
            std::uint32_t any = 0;
            for (const output_change& change : changes) {
                const std::uint32_t now = change.now->words[word];
                const std::uint32_t differs = (now ^ change.before->words[word]) & exists_.words[word];
                any |= differs;
                for (std::uint32_t left = differs; left != 0; left &= left - 1) {
                    const auto place = static_cast<std::size_t>(std::countr_zero(left));
                    const auto step = static_cast<int>(change.weight);
                    scores(word * word_samples + place)[change.label] +=
                        (now >> place & 1U) != 0 ? step : -step;
                }
            }
            for (std::uint32_t left = any; left != 0; left &= left - 1)
                assess(word * word_samples + static_cast<std::size_t>(std::countr_zero(left)));
            is_changed = is_changed || any != 0;
        }
        if (is_changed)
            add_up();
    }

    /// By how much each sample's loss would rise with the changes, which are sorted by label; 0 past the last
    /// sample. With s the shares of the softmax and f the factors that the changes multiply their numerators
    /// with, a sample of label y loses log(1 + (Σ' s f / f_y − Σ' s)) more, both sums over the other classes:
    /// what is added and subtracted is as small as the loss. Rounded to single precision.
    void measure(std::span<const output_change> changes,
                 std::span<float, block_samples> rises) const noexcept {
        using vector = xsimd::batch<float, log_arch>;
        constexpr float least = 1e-7F;
        samples_array own;              // f_y
        samples_array others = others_; // Σ' s f
        own.values.fill(1);
        const auto end = changes.end();
        for (auto first = changes.begin(); first != end;) {
            const auto last =
                std::find_if(first, end, [&](const auto& c) { return c.label != first->label; });
            add_factors(std::span(first, last), own, others);
            first = last;
        }
        for (std::size_t i = 0; i < block_samples; i += vector::size) {
            const vector before = vector::load_aligned(others_.values.data() + i);
            const vector after =
                vector::load_aligned(others.values.data() + i) / vector::load_aligned(own.values.data() + i);
            xsimd::log(xsimd::max(vector(1.0F) + (after - before), vector(least)))
                .store_aligned(rises.data() + i);
        }
    }

private:
    struct alignas(64) samples_array {
        std::array<float, block_samples> values;
    };

    [[nodiscard]] std::span<int> scores(std::size_t sample) noexcept {
        return std::span(scores_).subspan(sample * classes_, classes_);
    }
    [[nodiscard]] std::span<const int> scores(std::size_t sample) const noexcept {
        return std::span(scores_).subspan(sample * classes_, classes_);
    }

    /// Multiplies the factors of the changes of one class into the sums.
    void add_factors(std::span<const output_change> changes, samples_array& own,
                     samples_array& others) const noexcept {
        using vector = xsimd::batch<float>;
        const std::size_t label = changes.front().label;
        const vector one(1.0F);
        const vector most(score_powers::most);
        const vector least(1 / score_powers::most);
        for (std::size_t word = 0; word < block_words; ++word)
            for_each_index<word_samples / vector::size>([&](auto v) {
                vector factor = one;
                for (const output_change& change : changes) {
                    const std::uint32_t now = change.now->words[word];
                    const std::uint32_t before = change.before->words[word];
                    const vector rise(powers_->rise(change.weight));
                    const vector fall(1 / powers_->rise(change.weight));
                    factor *= choose<float>(lane_mask<float>(now & ~before, v), rise,
                                            choose<float>(lane_mask<float>(before & ~now, v), fall, one));
                    factor = xsimd::min(xsimd::max(factor, least), most);
                }
                const std::size_t i = word * word_samples + v * vector::size;
                (vector::load_aligned(others.values.data() + i) +
                 vector::load_aligned(rivals_[label].values.data() + i) * (factor - one))
                    .store_aligned(others.values.data() + i);
                choose<float>(lane_mask<float>(has_label_[label].words[word], v), factor,
                              vector::load_aligned(own.values.data() + i))
                    .store_aligned(own.values.data() + i);
            });
    }

    /// Computes what follows from a sample's scores.
    void assess(std::size_t sample) noexcept {
        const auto own = scores(sample);
        const std::size_t label = labels_[sample];
        const auto best = static_cast<std::size_t>(std::max_element(own.begin(), own.end()) - own.begin());
        double rest = 0; // beside 1 for the best class
        for (std::size_t other = 0; other < classes_; ++other)
            rest += other == best ? 0 : powers_->decay(own[best] - own[other]);
        losses_[sample] = std::log1p(rest) + (own[best] - own[label]) / powers_->temperature();
        double others = 0;
        for (std::size_t other = 0; other < classes_; ++other) {
            const double share = other == label ? 0 : powers_->decay(own[best] - own[other]) / (1 + rest);
            rivals_[other].values[sample] = static_cast<float>(share);
            others += share;
        }
        others_.values[sample] = static_cast<float>(others);
    }
    void add_up() noexcept {
        total_ = 0;
        for (const double loss : losses_)
            total_ += loss;
    }

    const score_powers* powers_;
    std::size_t classes_;
    std::span<const std::uint8_t> labels_;
    std::vector<bit_row> has_label_; ///< by class
    bit_row exists_;
    std::vector<int> scores_;           ///< samples × classes
    std::vector<samples_array> rivals_; ///< by class: shares of the softmax; 0 for a sample's label
    std::array<double, block_samples> losses_;
    samples_array others_; ///< Σ' s
    double total_ = 0;
};

} // namespace dlgn::detail
