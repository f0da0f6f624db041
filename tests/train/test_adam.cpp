#include <cmath>
#include <vector>

#include <doctest/doctest.h>

#include <dlgn/core/random.hpp>
#include <dlgn/train/adam.hpp>

using namespace dlgn;

TEST_CASE("Adam follows its formulas") {
    thread_pool pool(2);
    for (const double decay : {0.0, 0.3}) {
        matrix<double> weights(3, 5);
        weights.setConstant(1);
        adam<double> optimiser(weights);
        const adam_params params{
            .learning_rate = 0.1, .beta1 = 0.8, .beta2 = 0.95, .epsilon = 1e-6, .weight_decay = decay};
        double m = 0;
        double v = 0;
        double w = 1;
        random_engine random(1);
        for (int step = 1; step <= 20; ++step) {
            const double g = random.normal();
            m = 0.8 * m + 0.2 * g;
            v = 0.95 * v + 0.05 * g * g;
            const double m_hat = m / (1 - std::pow(0.8, step));
            const double v_hat = v / (1 - std::pow(0.95, step));
            w = w * (1 - 0.1 * decay) - 0.1 * m_hat / (std::sqrt(v_hat) + 1e-6);
            CHECK(optimiser.update(pool, params, matrix<double>::Constant(3, 5, g), weights));
            for (Eigen::Index i = 0; i < weights.size(); ++i)
                CHECK(weights.data()[i] == doctest::Approx(w).epsilon(1e-12));
        }
    }
}

TEST_CASE("Adam tells when a weight is no longer finite, wherever it is") {
    thread_pool pool(2);
    for (const Eigen::Index place : {0, 2047, 2048, 4999}) {
        matrix<float> weights = matrix<float>::Zero(1000, 5);
        matrix<float> gradient = matrix<float>::Ones(1000, 5);
        adam<float> optimiser(weights);
        CHECK(optimiser.update(pool, {}, gradient, weights));
        gradient.data()[place] = std::nanf("");
        CHECK_FALSE(optimiser.update(pool, {}, gradient, weights));
    }
}
