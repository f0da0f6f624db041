#pragma once

/// \file
/// Adam (Kingma and Ba, "Adam: A Method for Stochastic Optimization", 2015).

#include <atomic>
#include <cmath>
#include <concepts>
#include <cstddef>
#include <cstdint>

#include <dlgn/core/parallel.hpp>
#include <dlgn/relax/logic_layer.hpp>

namespace dlgn {

/// How Adam (Kingma and Ba, arXiv 1412.6980) takes its steps.
struct adam_params {
    double learning_rate = 0.01; ///< of a step
    double beta1 = 0.9;          ///< of the mean of gradients
    double beta2 = 0.999;        ///< of the mean of their squares
    double epsilon = 1e-8;       ///< added to the root of that mean
    /// Share of a weight that goes at a learning rate of 1, apart from its gradient (Loshchilov and Hutter,
    /// "Decoupled Weight Decay Regularization", 2019).
    double weight_decay = 0;
};

/// The moments of one tensor of weights.
template <std::floating_point Real>
class adam {
public:
    /// Moments of the weights' shape, all 0.
    explicit adam(const matrix<Real>& weights)
        : first_(matrix<Real>::Zero(weights.rows(), weights.cols())), second_(first_) {}

    /// One update of `weights`: m ← β1·m + (1 − β1)·g, v ← β2·v + (1 − β2)·g², and
    /// w ← (1 − rate · decay) · w − rate · m̂ / (√v̂ + ε) with the bias-corrected moments of this step.
    /// Returns whether all weights are finite then.
    [[nodiscard]] bool update(thread_pool& pool, const adam_params& params, const matrix<Real>& gradient,
                              matrix<Real>& weights) {
        ++steps_;
        const auto beta1 = static_cast<Real>(params.beta1);
        const auto beta2 = static_cast<Real>(params.beta2);
        const auto epsilon = static_cast<Real>(params.epsilon);
        const double steps = static_cast<double>(steps_);
        const auto rate = static_cast<Real>(params.learning_rate / (1 - std::pow(params.beta1, steps)));
        const auto correction = static_cast<Real>(1 / (1 - std::pow(params.beta2, steps)));
        const auto kept = static_cast<Real>(1 - params.learning_rate * params.weight_decay);
        std::atomic<bool> is_finite = true;
        constexpr std::size_t grain = 1U << 11U; // whose numbers stay in the first-level cache
        pool.for_each_range(static_cast<std::size_t>(weights.size()), grain,
                            [&](std::size_t begin, std::size_t end) {
                                const auto part = [&](auto& tensor) {
                                    return Eigen::Map<Eigen::Array<Real, Eigen::Dynamic, 1>>(
                                        tensor.data() + begin, static_cast<Eigen::Index>(end - begin));
                                };
                                const Eigen::Map<const Eigen::Array<Real, Eigen::Dynamic, 1>> g(
                                    gradient.data() + begin, static_cast<Eigen::Index>(end - begin));
                                auto m = part(first_);
                                auto v = part(second_);
                                auto w = part(weights);
                                m = beta1 * m + (1 - beta1) * g;
                                v = beta2 * v + (1 - beta2) * g.square();
                                if (kept != 1)
                                    w *= kept;
                                w -= rate * m / ((correction * v).sqrt() + epsilon);
                                if (!detail::are_finite<Real>({weights.data() + begin, end - begin}))
                                    is_finite = false;
                            });
        return is_finite;
    }

    /// Forgets what was seen of one weight.
    void clear(std::size_t weight) noexcept {
        first_.data()[weight] = 0;
        second_.data()[weight] = 0;
    }

    /// Hands the state to an archive, which keeps it or gives it back.
    template <class Archive>
    void archive(Archive& state) {
        state(steps_);
        state(first_);
        state(second_);
    }
    /// Whether that state can be the one after `least` to `most` updates.
    [[nodiscard]] bool may_be_after(std::uint64_t least, std::uint64_t most) const noexcept {
        return least <= steps_ && steps_ <= most && (second_.array() >= 0).all();
    }

private:
    std::uint64_t steps_ = 0;
    matrix<Real> first_;
    matrix<Real> second_;
};

} // namespace dlgn
