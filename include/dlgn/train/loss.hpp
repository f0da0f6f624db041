#pragma once

/// \file
/// The loss L = L_CE + δ · (1/N) Σ_n E[A_n]: cross-entropy of the class scores plus the mean expected price
/// of the N neurons ("Silicon Aware Neural Networks", arXiv 2604.19334).

#include <algorithm>
#include <cmath>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include <dlgn/relax/relaxed_network.hpp>

namespace dlgn {

/// What the probabilities of the classes are to become, other than 1 for the label's.
struct target_params {
    double label_smoothing = 0; ///< share of a label that all classes get alike
    /// Share of a teacher's probabilities, the softmax of its scores divided by their temperature; the rest
    /// is the label's. Only with a teacher.
    double teacher_share = 0.9;
    double teacher_temperature = 4; ///< of the softmax that the teacher's scores go through
};

namespace detail {

void validate(const target_params& params);

/// Sums over the samples of a step.
struct classification_loss {
    double cross_entropy = 0; ///< sum over the samples, nats
    std::size_t correct = 0;  ///< samples whose highest score is their label's
};

/// Softmax cross-entropy of scores (classes × samples, or more columns) against one label a sample. Writes
/// `weight` times its gradient, zero in the columns past the last label, and each sample's loss to `losses`,
/// unless that is empty. The predicted class is the first of the highest.
template <std::floating_point Real>
classification_loss cross_entropy(const matrix<Real>& scores, std::span<const std::uint8_t> labels,
                                  double weight, matrix<Real>& gradient,
                                  std::span<double> losses = {}) noexcept {
    gradient.setZero();
    classification_loss loss;
    const auto scale = static_cast<Real>(weight);
    for (std::size_t sample = 0; sample < labels.size(); ++sample) {
        const auto column = static_cast<Eigen::Index>(sample);
        const auto label = static_cast<Eigen::Index>(labels[sample]);
        Eigen::Index best = 0;
        const Real highest = scores.col(column).maxCoeff(&best);
        gradient.col(column) = (scores.col(column).array() - highest).exp();
        const Real sum = gradient.col(column).sum();
        const auto of_sample = static_cast<double>(std::log(sum) + highest - scores(label, column));
        loss.cross_entropy += of_sample;
        if (!losses.empty())
            losses[sample] = of_sample;
        gradient.col(column) *= scale / sum;
        gradient(label, column) -= scale;
        loss.correct += best == label ? 1U : 0U;
    }
    return loss;
}

/// As without them, against targets. `teacher` are a teacher's scores, samples × classes; none if empty. The
/// cross-entropy is that of the targets.
template <std::floating_point Real>
classification_loss cross_entropy(const matrix<Real>& scores, std::span<const std::uint8_t> labels,
                                  std::span<const float> teacher, const target_params& params, double weight,
                                  matrix<Real>& gradient, std::span<double> losses = {}) {
    classification_loss loss = cross_entropy(scores, labels, weight, gradient, losses);
    if (teacher.empty() && params.label_smoothing == 0)
        return loss;
    const auto classes = static_cast<std::size_t>(scores.rows());
    const double taught = teacher.empty() ? 0 : params.teacher_share;
    std::vector<double> target(classes);
    for (std::size_t sample = 0; sample < labels.size(); ++sample) {
        std::fill(target.begin(), target.end(),
                  (1 - taught) * params.label_smoothing / static_cast<double>(classes));
        target[labels[sample]] += (1 - taught) * (1 - params.label_smoothing);
        if (taught > 0) {
            const auto given = teacher.subspan(sample * classes, classes);
            const double most = static_cast<double>(*std::max_element(given.begin(), given.end()));
            const auto power = [&](float score) {
                return std::exp((static_cast<double>(score) - most) / params.teacher_temperature);
            };
            double sum = 0;
            for (const float score : given)
                sum += power(score);
            for (std::size_t label = 0; label < classes; ++label)
                target[label] += taught * power(given[label]) / sum;
        }
        // Log-probabilities and gradients are those of the label, moved to the target.
        const auto column = static_cast<Eigen::Index>(sample);
        const auto of_label = static_cast<double>(scores(labels[sample], column));
        for (std::size_t label = 0; label < classes; ++label) {
            const auto row = static_cast<Eigen::Index>(label);
            const double of_target = target[label] * (of_label - static_cast<double>(scores(row, column)));
            loss.cross_entropy += of_target;
            if (!losses.empty())
                losses[sample] += of_target;
            const double moved = (label == labels[sample] ? 1 : 0) - target[label];
            gradient(row, column) += static_cast<Real>(weight * moved);
        }
    }
    return loss;
}

} // namespace detail

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/train/impl/loss.hpp>
#endif
