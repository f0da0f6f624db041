#include <array>
#include <cmath>
#include <numeric>
#include <vector>

#include <doctest/doctest.h>

#include <dlgn/core/random.hpp>
#include <dlgn/relax/kernels.hpp>

using namespace dlgn;

namespace {

template <class Real>
using samples_of = std::array<Real, shard_samples>;

/// Rows of random values, as they come back from storage.
template <class Real>
struct random_rows {
    shard_rows<Real> stored;
    std::vector<samples_of<Real>> plain;

    random_rows(std::size_t rows, random_engine& random) : stored(rows) {
        for (std::size_t row = 0; row < rows; ++row) {
            samples_of<Real> values;
            for (Real& value : values)
                value = static_cast<Real>(random.normal());
            stored.set(row, values);
            plain.push_back(stored.get(row));
        }
    }
};

template <class Real>
samples_of<Real> unpack(const detail::row_values<Real>& values) {
    samples_of<Real> result{};
    for (std::size_t v = 0; v < values.vectors; ++v)
        values.part[v].store_unaligned(result.data() + v * xsimd::batch<Real>::size);
    return result;
}

} // namespace

TEST_CASE("single-precision rows are stored as bfloat16, rounded to nearest") {
    random_engine random(1);
    shard_rows<float> rows(3);
    samples_of<float> values;
    for (float& value : values)
        value = static_cast<float>(100 * random.normal());
    values[0] = 0.0F;
    values[1] = 1.0F;
    values[2] = 1.0F + 1.0F / 128; // the next one after 1
    rows.set(1, values);
    const auto back = rows.get(1);
    CHECK(back[0] == 0.0F);
    CHECK(back[1] == 1.0F);
    CHECK(back[2] == values[2]);
    for (std::size_t i = 0; i < shard_samples; ++i)
        CHECK(std::abs(back[i] - values[i]) <= std::abs(values[i]) / 256);
    CHECK(rows.get(0) == samples_of<float>{});
    CHECK(rows.get(2) == samples_of<float>{});
}

TEST_CASE_TEMPLATE("kernels compute what plain loops compute", Real, float, double) {
    constexpr double tolerance = std::is_same_v<Real, float> ? 1e-4 : 1e-12;
    const auto near = [](double value) { return doctest::Approx(value).epsilon(tolerance).scale(1); };
    random_engine random(2);
    const random_rows<Real> source(40, random);
    for (std::size_t count = 0; count <= 37; ++count) {
        std::vector<std::uint32_t> rows(count);
        std::vector<Real> weights(count);
        for (std::size_t i = 0; i < count; ++i) {
            rows[i] = static_cast<std::uint32_t>(random.below(40));
            weights[i] = static_cast<Real>(random.normal());
        }
        const auto sum = unpack(detail::weighted_sum(source.stored, rows.data(), weights.data(), count));
        for (std::size_t s = 0; s < shard_samples; ++s) {
            double expected = 0;
            for (std::size_t i = 0; i < count; ++i)
                expected += double(weights[i]) * double(source.plain[rows[i]][s]);
            CHECK(double(sum[s]) == near(expected));
        }
        std::vector<Real> products(count + 1, Real(2));
        detail::add_inner_products(source.stored, rows.data(), count, source.stored.load(7), products.data());
        for (std::size_t i = 0; i < count; ++i) {
            double expected = 2;
            for (std::size_t s = 0; s < shard_samples; ++s)
                expected += double(source.plain[7][s]) * double(source.plain[rows[i]][s]);
            CHECK(double(products[i]) == near(expected));
        }
        CHECK(products[count] == Real(2));
    }

    const gate_polynomial<Real> gate{Real(0.1), Real(-0.7), Real(0.4), Real(1.3)};
    const auto y = unpack(detail::gate_forward(gate, source.stored.load(0), source.stored.load(1)));
    const auto d =
        detail::gate_backward(gate, source.stored.load(0), source.stored.load(1), source.stored.load(2));
    const auto da = unpack(d.a);
    const auto db = unpack(d.b);
    std::array<double, 4> sums{};
    for (std::size_t s = 0; s < shard_samples; ++s) {
        const Real a = source.plain[0][s];
        const Real b = source.plain[1][s];
        const Real dy = source.plain[2][s];
        CHECK(double(y[s]) == near(double(gate(a, b))));
        CHECK(double(da[s]) == near(double(dy * gate.derivative_a(b))));
        CHECK(double(db[s]) == near(double(dy * gate.derivative_b(a))));
        sums[0] += double(dy);
        sums[1] += double(dy * a);
        sums[2] += double(dy * b);
        sums[3] += double(dy * a * b);
    }
    CHECK(double(d.gate.c0) == near(sums[0]));
    CHECK(double(d.gate.c1) == near(sums[1]));
    CHECK(double(d.gate.c2) == near(sums[2]));
    CHECK(double(d.gate.c3) == near(sums[3]));
}

TEST_CASE_TEMPLATE("lanes of several vectors are summed as those of one", Real, float, double) {
    using vector = xsimd::batch<Real>;
    std::array<vector, vector::size> values;
    std::vector<Real> sums;
    random_engine random(3);
    for (vector& value : values) {
        std::array<Real, vector::size> lanes;
        for (Real& lane : lanes)
            lane = static_cast<Real>(random.below(1000)); // so that sums are exact
        value = vector::load_unaligned(lanes.data());
        sums.push_back(std::accumulate(lanes.begin(), lanes.end(), Real(0)));
    }
    std::array<Real, vector::size> each;
    detail::lane_sums<Real>(values).store_unaligned(each.data());
    for (std::size_t i = 0; i < vector::size; ++i)
        CHECK(each[i] == sums[i]);
    const auto at = [&](std::size_t i) { return i % vector::size; };
    const std::array<Real, 4> four =
        detail::lane_sums<Real>(values[at(0)], values[at(1)], values[at(2)], values[at(3)]);
    for (std::size_t i = 0; i < 4; ++i)
        CHECK(four[i] == sums[at(i)]);
}
