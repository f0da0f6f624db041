#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <random>
#include <span>
#include <vector>

#include <dlgn/core/random.hpp>

using namespace dlgn;

static_assert(std::uniform_random_bit_generator<random_engine>);

TEST_CASE("random: the published recurrences") {
    // Seed 0 of SplitMix64 gives these four words of state.
    const random_engine seeded(0);
    CHECK(seeded.state() == random_engine::state_type{0xe220a8397b1dcdafU, 0x6e789e6aa1b965f4U,
                                                      0x06c45d188009454fU, 0xf88bb8a8724c81ecU});
    // The first outputs of xoshiro256** from the state {1, 2, 3, 4}.
    random_engine random(random_engine::state_type{1, 2, 3, 4});
    for (const std::uint64_t expected : {std::uint64_t{11520}, std::uint64_t{0}, std::uint64_t{1509978240},
                                         std::uint64_t{1215971899390074240}})
        CHECK(random() == expected);
}

TEST_CASE("random: a copy or a saved state goes on with the same sequence") {
    random_engine random(42);
    for (int i = 0; i < 10; ++i)
        random();
    random_engine copy = random;
    random_engine restored(random.state());
    for (int i = 0; i < 100; ++i) {
        const std::uint64_t value = random();
        CHECK(copy() == value);
        CHECK(restored() == value);
    }
    CHECK(random_engine(1)() != random_engine(2)());
}

TEST_CASE("random: bounded numbers are uniform") {
    random_engine random(5);
    for (const std::size_t bound : {std::size_t{1}, std::size_t{2}, std::size_t{7}, std::size_t{100}}) {
        std::vector<std::size_t> counts(bound);
        const std::size_t draws = 1000 * bound;
        for (std::size_t i = 0; i < draws; ++i) {
            const std::size_t value = random.below(bound);
            REQUIRE(value < bound);
            ++counts[value];
        }
        for (const std::size_t count : counts)
            CHECK(std::abs(static_cast<double>(count) - 1000) < 200); // more than six sigma
    }
}

TEST_CASE("random: numbers below a bound that does not divide all numbers are uniform") {
    // Of 2^64 numbers taken modulo 3 · 2^62 the first third would come twice as often as the others.
    random_engine random(8);
    constexpr std::size_t third = std::size_t{1} << 62U;
    std::array<int, 3> counts{};
    for (int i = 0; i < 3000; ++i)
        ++counts[random.below(3 * third) / third];
    for (const int count : counts)
        CHECK(std::abs(count - 1000) < 160); // six sigma
}

TEST_CASE("random: real numbers") {
    random_engine random(6);
    double sum = 0;
    double normal_sum = 0;
    double normal_squares = 0;
    constexpr int draws = 100000;
    for (int i = 0; i < draws; ++i) {
        const double value = random.uniform();
        REQUIRE(value >= 0);
        REQUIRE(value < 1);
        sum += value;
        const double normal = random.normal();
        REQUIRE(std::isfinite(normal));
        normal_sum += normal;
        normal_squares += normal * normal;
    }
    CHECK(sum / draws == doctest::Approx(0.5).epsilon(0.01));
    CHECK(std::abs(normal_sum / draws) < 0.02);
    CHECK(normal_squares / draws == doctest::Approx(1).epsilon(0.03));
}

TEST_CASE("random: a shuffle is a permutation, and reaches them all") {
    random_engine random(7);
    std::array<int, 6> counts{};
    for (int i = 0; i < 6000; ++i) {
        std::array<int, 3> items = {0, 1, 2};
        random.shuffle(std::span<int>(items));
        ++counts[static_cast<std::size_t>(items[0] * 2 + (items[1] > items[2] ? 1 : 0))];
        std::ranges::sort(items);
        REQUIRE(items == std::array<int, 3>{0, 1, 2});
    }
    for (const int count : counts)
        CHECK(std::abs(count - 1000) < 200);
    random.shuffle(std::span<int>());
}
