#include <array>
#include <cmath>
#include <numeric>
#include <type_traits>
#include <vector>

#include <doctest/doctest.h>

#include <dlgn/core/random.hpp>
#include <dlgn/relax/kernels.hpp>

using namespace dlgn;

namespace {

template <class Rows>
using real_of = typename Rows::vector::value_type;

constexpr std::size_t samples = shard_samples;

/// Random values and a copy of them in memory, as they come back from there.
template <class Rows>
struct random_rows {
    using Real = real_of<Rows>;
    Rows stored;
    std::vector<std::array<Real, samples>> plain;

    random_rows(std::size_t rows, random_engine& random) : stored(rows) {
        for (std::size_t row = 0; row < rows; ++row) {
            std::array<Real, samples> values;
            for (Real& value : values)
                value = Rows::one == 1 ? static_cast<Real>(random.normal())
                                       : static_cast<Real>(Rows::one * random.uniform());
            stored.store(row, detail::load_row<samples>(values.data()));
            plain.push_back(plain_row(stored.load(row)));
            for (Real& value : plain.back())
                value /= Rows::one;
        }
    }

    static std::array<Real, samples> plain_row(const typename Rows::values& row) {
        std::array<Real, samples> values{};
        detail::store_row(row, values.data());
        return values;
    }
};

} // namespace

TEST_CASE("single-precision gradients are stored as bfloat16, rounded to nearest") {
    random_engine random(1);
    gradient_rows<float, samples> rows(3);
    std::array<float, samples> values;
    for (float& value : values)
        value = static_cast<float>(100 * random.normal());
    values[0] = 0.0F;
    values[1] = 1.0F;
    values[2] = 1.0F + 1.0F / 128; // the next one after 1
    rows.store(1, detail::load_row<samples>(values.data()));
    std::array<float, samples> back;
    detail::store_row(rows.load(1), back.data());
    CHECK(back[0] == 0.0F);
    CHECK(back[1] == 1.0F);
    CHECK(back[2] == values[2]);
    for (std::size_t i = 0; i < samples; ++i)
        CHECK(std::abs(back[i] - values[i]) <= std::abs(values[i]) / 256);
    for (const std::size_t other : {0U, 2U}) {
        detail::store_row(rows.load(other), back.data());
        CHECK(back == std::array<float, samples>{});
    }
}

TEST_CASE("single-precision values are stored as bytes, rounded to nearest") {
    value_rows<float> rows(3);
    for (int shift = 0; shift < 256; shift += 32) {
        std::array<float, samples> values;
        for (std::size_t i = 0; i < samples; ++i)
            values[i] = static_cast<float>((static_cast<int>(i) * 7 + shift) % 256);
        values[5] = 254.51F;
        values[9] = 0.49F;
        values[33] = 255.4999F; // as much as rounding may add to 1
        rows.store(1, detail::load_row<samples>(values.data()));
        values[5] = 255;
        values[9] = 0;
        values[33] = 255;
        std::array<float, samples> back;
        detail::store_row(rows.load(1), back.data());
        CHECK(back == values);
        for (const std::size_t other : {0U, 2U}) {
            detail::store_row(rows.load(other), back.data());
            CHECK(back == std::array<float, samples>{});
        }
    }
}

TEST_CASE_TEMPLATE("kernels compute what plain loops compute", Rows, value_rows<float>, value_rows<double>,
                   gradient_rows<float, samples>, gradient_rows<double, samples>) {
    using Real = real_of<Rows>;
    constexpr double tolerance = std::is_same_v<Real, float> ? 1e-4 : 1e-12;
    const auto near = [](double value) { return doctest::Approx(value).epsilon(tolerance).scale(1); };
    const auto plain_row = [](const typename Rows::values& row) { return random_rows<Rows>::plain_row(row); };
    random_engine random(2);
    const random_rows<Rows> source(40, random);
    const random_rows<gradient_rows<Real, samples>> gradients(1, random);
    const auto& row = gradients.plain[0];
    for (std::size_t count = 0; count <= 37; ++count) {
        std::vector<std::uint32_t> rows(count);
        std::vector<Real> weights(count);
        for (std::size_t i = 0; i < count; ++i) {
            rows[i] = static_cast<std::uint32_t>(random.below(13));
            weights[i] = static_cast<Real>(random.normal());
        }
        const auto sum =
            plain_row(detail::weighted_sum(source.stored, rows.data(), weights.data(), count, 3, 1));
        for (std::size_t s = 0; s < samples; ++s) {
            double expected = 0;
            for (std::size_t i = 0; i < count; ++i)
                expected += double(weights[i]) * double(source.plain[3 * rows[i] + 1][s]);
            CHECK(double(sum[s] / Rows::one) == near(expected));
        }
        std::vector<Real> products(count + 1, Real(2));
        detail::add_inner_products(source.stored, rows.data(), count, gradients.stored.load(0),
                                   products.data());
        for (std::size_t i = 0; i < count; ++i) {
            double expected = 0;
            for (std::size_t s = 0; s < samples; ++s)
                expected += double(row[s]) * double(source.plain[rows[i]][s]);
            CHECK(double(products[i]) == near(2 + expected));
        }
        CHECK(products[count] == Real(2));
    }

    const gate_polynomial<Real> gate{Real(0.1), Real(-0.7), Real(0.4), Real(1.3)};
    const auto y = plain_row(detail::gate_forward(gate, source.stored, 0, 1));
    detail::gate_backward<Rows> backward(gate);
    const auto d = backward.add(source.stored, 0, 1, gradients.stored.load(0));
    const auto da = plain_row(d.a);
    const auto db = plain_row(d.b);
    std::array<double, 4> sums{};
    for (std::size_t s = 0; s < samples; ++s) {
        const Real a = source.plain[0][s];
        const Real b = source.plain[1][s];
        CHECK(double(y[s] / Rows::one) == near(double(gate(a, b))));
        CHECK(double(da[s]) == near(double(row[s] * gate.derivative_a(b))));
        CHECK(double(db[s]) == near(double(row[s] * gate.derivative_b(a))));
        sums[0] += double(row[s]);
        sums[1] += double(row[s] * a);
        sums[2] += double(row[s] * b);
        sums[3] += double(row[s] * a * b);
    }
    const auto check_sums = [&] {
        const gate_polynomial<Real> c = backward.coefficients();
        CHECK(double(c.c0) == near(sums[0]));
        CHECK(double(c.c1) == near(sums[1]));
        CHECK(double(c.c2) == near(sums[2]));
        CHECK(double(c.c3) == near(sums[3]));
    };
    check_sums();
    static_cast<void>(backward.add(source.stored, 2, 0, gradients.stored.load(0))); // another position
    for (std::size_t s = 0; s < samples; ++s) {
        const Real a = source.plain[2][s];
        const Real b = source.plain[0][s];
        sums[0] += double(row[s]);
        sums[1] += double(row[s] * a);
        sums[2] += double(row[s] * b);
        sums[3] += double(row[s] * a * b);
    }
    check_sums();
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
