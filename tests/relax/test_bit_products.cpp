#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <vector>

#include <doctest/doctest.h>

#include <dlgn/core/random.hpp>
#include <dlgn/relax/bit_products.hpp>

using namespace dlgn;

namespace {

/// Multiplies random values with random bits; `tolerance` is per value of the largest magnitude.
template <class Real>
void check_products(std::size_t rows, std::size_t count, double density, double tolerance) {
    constexpr std::size_t nodes = 50;
    const std::size_t stride = rows + 3;
    random_engine random(rows * 100 + count);
    alignas(64) std::array<Real, detail::piece_rows * word_samples> values{};
    for (std::size_t i = 0; i < rows * word_samples; ++i)
        values[i] = static_cast<Real>(random.normal());
    std::vector<std::uint32_t> bits(nodes * stride);
    for (std::uint32_t& word : bits)
        for (unsigned i = 0; i < 32; ++i)
            word |= random.uniform() < density ? 1U << i : 0U;
    std::vector<std::uint32_t> chosen(count);
    for (std::uint32_t& node : chosen)
        node = static_cast<std::uint32_t>(random.below(nodes));
    std::vector<Real> products(count + 1, Real(1));
    detail::bit_multiplier<Real>(values.data(), rows)
        .add_products(bits.data(), stride, chosen.data(), count, products.data());
    double largest = 0;
    for (const Real value : values)
        largest = std::max(largest, std::abs(static_cast<double>(value)));
    for (std::size_t i = 0; i < count; ++i) {
        double expected = 1;
        for (std::size_t sample = 0; sample < rows * word_samples; ++sample)
            if (((bits[chosen[i] * stride + sample / 32] >> (sample % 32)) & 1U) != 0)
                expected += static_cast<double>(values[sample]);
        CHECK(std::abs(static_cast<double>(products[i]) - expected) <=
              tolerance * largest * static_cast<double>(rows * word_samples));
    }
    CHECK(products[count] == Real(1));
}

} // namespace

TEST_CASE("products with bits are sums over the set ones") {
    for (const std::size_t rows : {1U, 2U, 4U, 7U, 8U})
        for (const std::size_t count : {1U, 5U, 8U, 16U, 19U})
            for (const double density : {0.0, 0.3, 1.0}) {
                check_products<double>(rows, count, density, 1e-14);
                check_products<float>(rows, count, density, 0.5 / 127 + 1e-6);
            }
}

TEST_CASE("values that are all zero have products of zero") {
    alignas(64) std::array<float, detail::piece_rows * word_samples> values{};
    const std::vector<std::uint32_t> bits(8, 0xffffffffU);
    const std::uint32_t node = 0;
    float product = 0;
    detail::bit_multiplier<float>(values.data(), 8).add_products(bits.data(), 8, &node, 1, &product);
    CHECK(product == 0.0F);
}
