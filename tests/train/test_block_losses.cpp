#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include <doctest/doctest.h>

#include <dlgn/core/random.hpp>
#include <dlgn/train/block_losses.hpp>
#include <dlgn/train/split_effects.hpp>

using namespace dlgn;
using detail::bit_row;
using detail::block_samples;

namespace {

bit_row random_row(random_engine& random, double density) {
    bit_row row;
    for (std::size_t sample = 0; sample < block_samples; ++sample)
        if (random.uniform() < density)
            row.set(sample);
    return row;
}

/// −log of the label's share of the softmax, in extended precision.
long double loss_of(std::span<const int> scores, std::size_t label, double temperature) {
    long double sum = 0;
    for (const int score : scores)
        sum += std::exp(static_cast<long double>(score - scores[label]) / temperature);
    return std::log(sum);
}

/// Outputs with values on a block of samples, and the scores they make.
struct classifier {
    std::size_t classes;
    std::vector<std::uint8_t> labels;
    std::vector<bit_row> rows;
    std::vector<std::uint8_t> counted_by;
    std::vector<std::uint32_t> times;

    [[nodiscard]] std::vector<int> scores(std::size_t sample) const {
        std::vector<int> result(classes);
        for (std::size_t i = 0; i < rows.size(); ++i)
            result[counted_by[i]] += rows[i][sample] ? static_cast<int>(times[i]) : 0;
        return result;
    }
};

classifier random_classifier(random_engine& random) {
    classifier made{2 + random.below(9), {}, {}, {}, {}};
    for (std::size_t i = 0; i < 1 + random.below(block_samples); ++i)
        made.labels.push_back(static_cast<std::uint8_t>(random.below(made.classes)));
    for (std::size_t i = 0; i < 1 + random.below(20); ++i) {
        made.rows.push_back(random_row(random, random.uniform()));
        made.counted_by.push_back(static_cast<std::uint8_t>(random.below(made.classes)));
        made.times.push_back(static_cast<std::uint32_t>(1 + random.below(random.below(3) == 0 ? 5 : 1)));
    }
    return made;
}

/// What becomes of the outputs when they take the values of other ones, by label.
std::vector<detail::output_change> changes_between(const classifier& before, const classifier& now) {
    std::vector<detail::output_change> changes;
    for (std::uint8_t label = 0; label < now.classes; ++label)
        for (std::size_t i = 0; i < now.rows.size(); ++i)
            if (now.counted_by[i] == label)
                changes.push_back({&before.rows[i], &now.rows[i], label, now.times[i]});
    return changes;
}

} // namespace

TEST_CASE("losses of a block are those of its scores, before and after changes, and changes leave no trace") {
    random_engine random(1);
    for (int trial = 0; trial < 100; ++trial) {
        const classifier start = random_classifier(random);
        classifier zero = start;
        std::ranges::fill(zero.rows, bit_row{});
        classifier end = start;
        for (bit_row& row : end.rows)
            if (random.below(3) == 0)
                row = random_row(random, random.uniform());
        const double temperature = std::exp(random.uniform() * 6 - 3);
        const detail::score_powers powers(temperature, 100);
        detail::block_losses losses(powers, start.classes, start.labels);
        const auto check = [&](const classifier& expected) {
            long double total = 0;
            std::size_t correct = 0;
            for (std::size_t sample = 0; sample < expected.labels.size(); ++sample) {
                const auto scores = expected.scores(sample);
                const std::size_t label = expected.labels[sample];
                total += loss_of(scores, label, temperature);
                const auto best = std::ranges::max_element(scores) - scores.begin();
                correct += static_cast<std::size_t>(best) == label ? 1U : 0U;
            }
            CHECK(losses.total() == doctest::Approx(static_cast<double>(total)).epsilon(1e-12));
            CHECK(losses.correct() == correct);
        };
        check(zero);
        losses.apply(changes_between(zero, start));
        check(start);
        const double before = losses.total();
        losses.apply(changes_between(start, end));
        check(end);
        losses.apply(changes_between(end, start));
        CHECK(losses.total() == before);
    }
}

TEST_CASE("the loss that changes would add is measured sample by sample") {
    random_engine random(2);
    for (int trial = 0; trial < 100; ++trial) {
        const classifier start = random_classifier(random);
        classifier zero = start;
        std::ranges::fill(zero.rows, bit_row{});
        classifier end = start;
        for (bit_row& row : end.rows)
            if (random.below(3) == 0)
                row = random_row(random, random.uniform());
        const double temperature = std::exp(random.uniform() * 2.5 - 0.5);
        const detail::score_powers powers(temperature, 100);
        detail::block_losses losses(powers, start.classes, start.labels);
        losses.apply(changes_between(zero, start));
        alignas(64) std::array<float, block_samples> rises;
        losses.measure(changes_between(start, end), rises);
        for (std::size_t sample = 0; sample < block_samples; ++sample) {
            double expected = 0;
            if (sample < start.labels.size()) {
                const std::size_t label = start.labels[sample];
                expected = static_cast<double>(loss_of(end.scores(sample), label, temperature) -
                                               loss_of(start.scores(sample), label, temperature));
            }
            CHECK(static_cast<double>(rises[sample]) == doctest::Approx(expected).epsilon(1e-4).scale(1));
        }
    }
}

TEST_CASE("effects too large for any power are measured as large, not as infinite") {
    const detail::score_powers powers(1e-9, 9);
    const std::vector<std::uint8_t> labels = {0, 1, 2};
    detail::block_losses losses(powers, 3, labels);
    const bit_row zero;
    const bit_row one = detail::complement_of(zero);
    const std::vector<detail::output_change> changes = {
        {&zero, &one, 0, 3}, {&zero, &one, 1, 1}, {&zero, &one, 1, 2}};
    alignas(64) std::array<float, block_samples> rises;
    losses.measure(changes, rises);
    CHECK(std::isfinite(rises[0]));
    CHECK(rises[2] > 30);
    CHECK(std::isfinite(rises[2]));
    losses.apply(changes);
    CHECK(losses.total() == doctest::Approx(2 * std::log(2.0) + 3e9 + std::log(2.0)).epsilon(1e-15));
    // The product of several effects of one class, too, which grow or which shrink.
    const std::vector<detail::output_change> more = {
        {&zero, &one, 1, 1}, {&zero, &one, 1, 2}, {&zero, &one, 1, 3}};
    losses.measure(more, rises);
    for (const std::size_t other : {0U, 2U}) {
        CHECK(rises[other] > 30);
        CHECK(std::isfinite(rises[other]));
    }
    CHECK(rises[1] == doctest::Approx(-std::log(2.0)));
    const std::vector<detail::output_change> less = {
        {&one, &zero, 1, 1}, {&one, &zero, 1, 2}, {&one, &zero, 1, 3}};
    losses.apply(more);
    losses.measure(less, rises);
    CHECK(rises[0] <= 0);
    CHECK(rises[1] >= 0);
    CHECK(std::isfinite(rises[1]));
}

TEST_CASE("effects are summed by the bits of two nodes, and change signs by those of one") {
    random_engine random(3);
    alignas(64) std::array<float, block_samples> effects;
    for (float& effect : effects)
        effect = static_cast<float>(random.normal());
    const bit_row first = random_row(random, 0.4);
    const bit_row second = random_row(random, 0.7);
    std::array<double, 2> expected{};
    for (std::size_t sample = 0; sample < block_samples; ++sample)
        if (second[sample])
            expected[first[sample] ? 1 : 0] += static_cast<double>(effects[sample]);
    const auto sums = detail::split_effects(effects, first).sums_where(second);
    for (const std::size_t value : {0U, 1U})
        CHECK(sums[value] == doctest::Approx(expected[value]).epsilon(1e-4));
    const auto before = effects;
    detail::negate_where(first, effects);
    for (std::size_t sample = 0; sample < block_samples; ++sample)
        CHECK(effects[sample] == (first[sample] ? -before[sample] : before[sample]));
}
