#include <doctest/doctest.h>

#include <array>
#include <cstddef>

#include <dlgn/core/random.hpp>
#include <dlgn/gate/op.hpp>
#include <dlgn/gate/relaxed.hpp>

using namespace dlgn;

TEST_CASE("relaxed: exact at the corners") {
    for (const gate_op op : all_gate_ops) {
        CAPTURE(name(op));
        for (const bool a : {false, true})
            for (const bool b : {false, true}) {
                CHECK(relax<double>(op)(a, b) == double(evaluate(op, a, b)));
                CHECK(relax<float>(op)(a, b) == float(evaluate(op, a, b)));
            }
    }
}

TEST_CASE("relaxed: the probability of a one for independent inputs") {
    random_engine random(11);
    for (const gate_op op : all_gate_ops)
        for (int i = 0; i < 100; ++i) {
            const double a = random.uniform();
            const double b = random.uniform();
            double expected = 0;
            for (const bool x : {false, true})
                for (const bool y : {false, true})
                    if (evaluate(op, x, y))
                        expected += (x ? a : 1 - a) * (y ? b : 1 - b);
            CHECK(relax<double>(op)(a, b) == doctest::Approx(expected).epsilon(1e-12));
        }
}

TEST_CASE("relaxed: derivatives against finite differences") {
    random_engine random(12);
    constexpr double step = 1e-6;
    for (const gate_op op : all_gate_ops) {
        CAPTURE(name(op));
        const auto f = relax<double>(op);
        for (int i = 0; i < 100; ++i) {
            const double a = random.uniform();
            const double b = random.uniform();
            CHECK(f.derivative_a(b) ==
                  doctest::Approx((f(a + step, b) - f(a - step, b)) / (2 * step)).epsilon(1e-8));
            CHECK(f.derivative_b(a) ==
                  doctest::Approx((f(a, b + step) - f(a, b - step)) / (2 * step)).epsilon(1e-8));
        }
    }
}

TEST_CASE("relaxed: a mixture of functions is the polynomial of the mixed corners") {
    random_engine random(13);
    for (int i = 0; i < 100; ++i) {
        std::array<double, gate_op_count> weights{};
        double total = 0;
        for (double& weight : weights)
            total += weight = random.uniform();
        std::array<double, 4> corners{};
        for (const gate_op op : all_gate_ops) {
            const auto table = corner_values<double>(op);
            for (std::size_t corner = 0; corner < 4; ++corner)
                corners[corner] += weights[to_index(op)] / total * table[corner];
        }
        const auto mixed = interpolate(corners);
        const double a = random.uniform();
        const double b = random.uniform();
        double expected = 0;
        for (const gate_op op : all_gate_ops)
            expected += weights[to_index(op)] / total * relax<double>(op)(a, b);
        CHECK(mixed(a, b) == doctest::Approx(expected).epsilon(1e-12));
    }
}
