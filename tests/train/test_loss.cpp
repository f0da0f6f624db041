#include <cmath>
#include <cstdint>
#include <vector>

#include <doctest/doctest.h>

#include <dlgn/core/random.hpp>
#include <dlgn/train/loss.hpp>

using namespace dlgn;

TEST_CASE("cross-entropy of a hand case") {
    matrix<double> scores(2, 3);
    scores << 0, 1, 5, 0, 0, 5;
    matrix<double> gradient(2, 3);
    const std::vector<std::uint8_t> labels = {1, 0};
    const auto loss = detail::cross_entropy<double>(scores, labels, 0.5, gradient);
    CHECK(loss.cross_entropy == doctest::Approx(std::log(2.0) + std::log(1 + std::exp(-1.0))));
    CHECK(loss.correct == 1); // equal scores: the first class
    CHECK(gradient(0, 0) == doctest::Approx(0.25));
    CHECK(gradient(1, 0) == doctest::Approx(-0.25));
    CHECK(gradient(0, 2) == 0); // past the last label
    CHECK(gradient(1, 2) == 0);
}

TEST_CASE("the gradient of cross-entropy is that of finite differences") {
    random_engine random(1);
    matrix<double> scores(7, 32);
    for (Eigen::Index i = 0; i < scores.size(); ++i)
        scores.data()[i] = 30 * random.normal();
    std::vector<std::uint8_t> labels(29);
    for (auto& label : labels)
        label = static_cast<std::uint8_t>(random.below(7));
    matrix<double> gradient(7, 32);
    matrix<double> ignored(7, 32);
    detail::cross_entropy<double>(scores, labels, 0.1, gradient);
    for (Eigen::Index i = 0; i < scores.size(); ++i) {
        constexpr double h = 1e-5;
        const double kept = scores.data()[i];
        scores.data()[i] = kept + h;
        const double above = detail::cross_entropy<double>(scores, labels, 0.1, ignored).cross_entropy;
        scores.data()[i] = kept - h;
        const double below = detail::cross_entropy<double>(scores, labels, 0.1, ignored).cross_entropy;
        scores.data()[i] = kept;
        CHECK(gradient.data()[i] ==
              doctest::Approx(0.1 * (above - below) / (2 * h)).epsilon(1e-5).scale(1e-3));
    }
}
