#pragma once

/// \file
/// Teachers: what `fit_params::teacher` may be. A small network learns more from the scores of a better one
/// than from labels alone (Hinton, Vinyals and Dean, "Distilling the Knowledge in a Neural Network", 2015).

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/core/bits.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/parallel.hpp>
#include <dlgn/relax/hard_pass.hpp>
#include <dlgn/relax/relaxed_network.hpp>
#include <dlgn/relax/soft_pass.hpp>
#include <dlgn/train/fit_params.hpp>

namespace dlgn {

/// Given scores, samples × `classes`, of the samples in the order of the data; augmentation does not change
/// them. Throws `argument_error` if they are not, and the teacher if there is none of a sample.
[[nodiscard]] teacher_function given_teacher(std::vector<float> scores, std::size_t classes);

/// The class sums of a circuit, for instance of several joined ones, on the bits that the network sees.
/// Throws `argument_error` if it has no classes, and the teacher if its inputs are other bits.
[[nodiscard]] teacher_function circuit_teacher(circuit taught);

namespace detail {

/// A network that scores batch after batch.
template <std::floating_point Real>
class scoring_network {
public:
    scoring_network(basic_relaxed_network<Real> network, forward_mode mode)
        : network_(std::move(network)), ready_(network_.make_prepared()) {
        thread_pool alone(1);
        network_.prepare(alone, mode, ready_);
        is_hard_ = mode == forward_mode::hard;
    }

    void operator()(thread_pool& pool, bit_view bits, std::span<const std::uint32_t> rows,
                    std::span<float> target) {
        if (bits.columns() != network_.inputs())
            throw argument_error("samples", std::to_string(bits.columns()) + " bits each",
                                 "the teacher has " + std::to_string(network_.inputs()) + " inputs");
        if (target.size() != rows.size() * network_.classes())
            throw argument_error("teacher's classes", network_.classes(), "must be those of the network");
        if (is_hard_)
            score(hard_, pool, bits, rows, target);
        else
            score(soft_, pool, bits, rows, target);
    }

private:
    template <class Pass>
    void score(std::optional<Pass>& pass, thread_pool& pool, bit_view bits,
               std::span<const std::uint32_t> rows, std::span<float> target) {
        if (!pass || rows.size() > batch_)
            pass.emplace(network_, batch_ = rows.size());
        pass->load(pool, bits, rows);
        pass->forward(pool, ready_);
        const std::size_t classes = network_.classes();
        for (std::size_t i = 0; i < target.size(); ++i)
            target[i] = static_cast<float>(pass->scores()(static_cast<Eigen::Index>(i % classes),
                                                          static_cast<Eigen::Index>(i / classes)));
    }

    basic_relaxed_network<Real> network_;
    typename basic_relaxed_network<Real>::prepared ready_;
    bool is_hard_ = false;
    std::size_t batch_ = 0;
    std::optional<soft_pass<Real>> soft_;
    std::optional<hard_pass<Real>> hard_;
};

} // namespace detail

/// The scores of a relaxed network, soft or hard, on the bits that the network in training sees. Keeps a copy
/// of it; for one `fit` at a time. The teacher throws `argument_error` if its inputs are other bits.
template <std::floating_point Real>
[[nodiscard]] teacher_function network_teacher(const basic_relaxed_network<Real>& network,
                                               forward_mode mode = forward_mode::soft) {
    return
        [scores = std::make_shared<detail::scoring_network<Real>>(network, mode)](
            thread_pool& pool, bit_view bits, std::span<const std::uint32_t> rows,
            std::span<const std::uint32_t>, std::span<float> target) { (*scores)(pool, bits, rows, target); };
}

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/train/impl/teacher.hpp>
#endif
