#pragma once

/// \file
/// A layer of relaxed two-input gates with trainable gates and wiring, and its hand-written gradients.

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include <Eigen/Core>

#include <dlgn/core/parallel.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/relax/gate_form.hpp>
#include <dlgn/relax/kernels.hpp>
#include <dlgn/relax/wiring.hpp>

namespace dlgn {

/// Row-major matrix: rows × columns.
template <std::floating_point Real>
using matrix = Eigen::Matrix<Real, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

/// What the forward pass computes.
enum class forward_mode : std::uint8_t {
    soft, ///< expected gates on mixed inputs
    hard, ///< the gates and wires the layer would become; gradients still flow as if it were soft
};

namespace detail {

/// A zeroed matrix whose rows hold `samples` values, padded for the kernels.
template <std::floating_point Real>
[[nodiscard]] matrix<Real> batch_rows(std::size_t rows, std::size_t samples) {
    return matrix<Real>::Zero(static_cast<Eigen::Index>(rows), static_cast<Eigen::Index>(padded(samples)));
}

template <std::floating_point Real>
[[nodiscard]] row_block<Real> rows_of(matrix<Real>& values) noexcept {
    return {values.data(), static_cast<std::size_t>(values.cols())};
}
template <std::floating_point Real>
[[nodiscard]] row_block<const Real> rows_of(const matrix<Real>& values) noexcept {
    return {values.data(), static_cast<std::size_t>(values.cols())};
}
template <std::floating_point Real>
[[nodiscard]] std::span<Real> row_of(matrix<Real>& values, std::size_t row) noexcept {
    const auto columns = static_cast<std::size_t>(values.cols());
    return {values.data() + row * columns, columns};
}
template <std::floating_point Real>
[[nodiscard]] std::span<const Real> row_of(const matrix<Real>& values, std::size_t row) noexcept {
    const auto columns = static_cast<std::size_t>(values.cols());
    return {values.data() + row * columns, columns};
}

/// Neurons that one thread takes at a time.
inline constexpr std::size_t neuron_grain = 64;

} // namespace detail

struct logic_layer_params {
    std::size_t inputs = 0;
    std::size_t neurons = 0;
    /// Nodes of the layer below that each of a neuron's two inputs chooses from while training: an input is
    /// their mixture by a softmax over trainable weights, and becomes the heaviest. 1 is fixed random wiring.
    std::size_t candidates = 1;
    gate_form form = gate_form::lut4;
    /// Strength of the start near the wire a; 0 starts the gates at random.
    double residual = 0;
};

/// neurons relaxed gates over `inputs` values, each with `candidates` possible wires for each input.
/// Mixtures of wires follow "LILogicNet" and similar learned-connection networks; gates see `gate_form`.
template <std::floating_point Real>
class logic_layer {
public:
    /// Values of one forward pass that its backward pass needs, for batches of up to a number of samples.
    struct pass {
        forward_mode mode = forward_mode::soft;
        std::vector<gate_polynomial<Real>> gates; ///< expected gates: neurons
        matrix<Real> shares;                      ///< softmax of the wire weights: neurons × 2·candidates
        std::vector<std::uint32_t> heaviest;      ///< hard wires: neurons × 2
        matrix<Real> fanin;                       ///< mixed inputs, then their gradients: 2·neurons × batch
        std::vector<Real> fanout_shares;          ///< shares in the order of the nodes read
    };

    /// Gradients with respect to the weights, of the shape of the weights.
    struct gradients {
        matrix<Real> gates;
        matrix<Real> wires;
    };

    /// Throws `argument_error` if the inputs are too few for the candidates.
    logic_layer(const logic_layer_params& params, random_engine& random)
        : params_(params), wiring_(random_wiring(params.inputs, params.neurons, params.candidates, random)),
          gate_weights_(size(params.neurons), size(weights_of(params.form))),
          wire_weights_(size(params.candidates > 1 ? params.neurons : 0),
                        size(params.candidates > 1 ? 2 * params.candidates : 0)) {
        for (std::size_t neuron = 0; neuron < neurons(); ++neuron)
            initialise_gate<Real>(params.form, static_cast<Real>(params.residual), random,
                                  detail::row_of(gate_weights_, neuron));
        for (Eigen::Index i = 0; i < wire_weights_.size(); ++i)
            wire_weights_.data()[i] = static_cast<Real>(random.normal());
        index_readers();
    }

    [[nodiscard]] std::size_t inputs() const noexcept { return params_.inputs; }
    [[nodiscard]] std::size_t neurons() const noexcept { return params_.neurons; }
    [[nodiscard]] std::size_t candidates() const noexcept { return params_.candidates; }
    [[nodiscard]] gate_form form() const noexcept { return params_.form; }
    [[nodiscard]] const logic_layer_params& params() const noexcept { return params_; }

    /// neurons × `weights_of(form())`.
    [[nodiscard]] matrix<Real>& gate_weights() noexcept { return gate_weights_; }
    [[nodiscard]] const matrix<Real>& gate_weights() const noexcept { return gate_weights_; }
    /// neurons × 2·candidates, those of input a first; empty with fixed wiring.
    [[nodiscard]] matrix<Real>& wire_weights() noexcept { return wire_weights_; }
    [[nodiscard]] const matrix<Real>& wire_weights() const noexcept { return wire_weights_; }
    /// The candidates: neurons × 2 × candidates nodes of the layer below.
    [[nodiscard]] std::span<const std::uint32_t> wiring() const noexcept { return wiring_; }

    /// The gate a neuron becomes.
    [[nodiscard]] gate_op hard_gate(std::size_t neuron) const noexcept {
        return harden(form(), detail::row_of(gate_weights_, neuron));
    }
    /// The node a neuron's input a (side 0) or b (side 1) becomes connected to.
    [[nodiscard]] std::uint32_t hard_wire(std::size_t neuron, std::size_t side) const noexcept {
        const std::size_t first = (2 * neuron + side) * candidates();
        if (candidates() == 1)
            return wiring_[first];
        const auto weights = detail::row_of(wire_weights_, neuron).subspan(side * candidates(), candidates());
        return wiring_[first + detail::argmax(weights)];
    }

    /// Room for passes over `samples` samples.
    [[nodiscard]] pass make_pass(std::size_t samples) const {
        pass room;
        room.gates.resize(neurons());
        room.shares = matrix<Real>::Ones(size(neurons()), size(2 * candidates()));
        room.heaviest.resize(2 * neurons());
        room.fanin = detail::batch_rows<Real>(2 * neurons(), samples);
        room.fanout_shares.resize(wiring_.size());
        return room;
    }
    [[nodiscard]] gradients make_gradients() const {
        return {matrix<Real>::Zero(gate_weights_.rows(), gate_weights_.cols()),
                matrix<Real>::Zero(wire_weights_.rows(), wire_weights_.cols())};
    }

    /// y (neurons × batch) from x (inputs × batch). In hard mode x must be zeros and ones.
    void forward(thread_pool& pool, const matrix<Real>& x, forward_mode mode, pass& state,
                 matrix<Real>& y) const {
        state.mode = mode;
        pool.for_each_range(neurons(), detail::neuron_grain, [&](std::size_t first, std::size_t last) {
            for (std::size_t neuron = first; neuron < last; ++neuron) {
                prepare(neuron, state);
                const bool is_mixed = candidates() > 1 && mode == forward_mode::soft;
                for (std::size_t side = 0; is_mixed && side < 2; ++side)
                    detail::weighted_sum<Real>(
                        detail::rows_of(x), wiring_.data() + (2 * neuron + side) * candidates(),
                        state.shares.data() + (2 * neuron + side) * candidates(), candidates(),
                        detail::row_of(state.fanin, 2 * neuron + side).data());
                const auto gate =
                    mode == forward_mode::soft ? state.gates[neuron] : relax<Real>(hard_gate(neuron));
                detail::gate_forward(gate, fanin(x, state, neuron, 0), fanin(x, state, neuron, 1),
                                     detail::row_of(y, neuron).data(), static_cast<std::size_t>(x.cols()));
            }
        });
    }

    /// Gradients of the weights (overwritten) and, unless `dx` is null, of x, after `forward` with the same x
    /// and pass. `dy(neuron)` is that neuron's row of ∂L/∂y. Destroys the pass.
    template <class RowOf>
    void backward(thread_pool& pool, const matrix<Real>& x, pass& state, RowOf&& dy, gradients& gradient,
                  matrix<Real>* dx) const {
        pool.for_each_range(neurons(), detail::neuron_grain, [&](std::size_t first, std::size_t last) {
            for (std::size_t neuron = first; neuron < last; ++neuron) {
                Real* const da = detail::row_of(state.fanin, 2 * neuron).data();
                Real* const db = detail::row_of(state.fanin, 2 * neuron + 1).data();
                const auto d = detail::gate_backward<Real>(
                    state.gates[neuron], fanin(x, state, neuron, 0), fanin(x, state, neuron, 1), dy(neuron),
                    da, db, static_cast<std::size_t>(x.cols()));
                const auto gate_row = detail::row_of(gradient.gates, neuron);
                std::fill(gate_row.begin(), gate_row.end(), Real(0));
                add_gate_gradient<Real>(form(), detail::row_of(gate_weights_, neuron), d, gate_row);
                if (candidates() > 1) {
                    wire_gradient(x, state, neuron, 0, da, gradient.wires);
                    wire_gradient(x, state, neuron, 1, db, gradient.wires);
                }
            }
        });
        if (dx == nullptr)
            return;
        pool.for_each_range(inputs(), detail::neuron_grain, [&](std::size_t first, std::size_t last) {
            for (std::size_t i = reader_start_[first]; i < reader_start_[last]; ++i)
                state.fanout_shares[i] = state.shares.data()[reader_wire_[i]];
            for (std::size_t node = first; node < last; ++node)
                detail::weighted_sum<Real>(detail::rows_of(std::as_const(state.fanin)),
                                           reader_row_.data() + reader_start_[node],
                                           state.fanout_shares.data() + reader_start_[node],
                                           reader_start_[node + 1] - reader_start_[node],
                                           detail::row_of(*dx, node).data());
        });
    }

private:
    static Eigen::Index size(std::size_t count) noexcept { return static_cast<Eigen::Index>(count); }

    /// Turns the weights of one neuron into its expected gate, wire shares and heaviest wires.
    void prepare(std::size_t neuron, pass& state) const noexcept {
        state.gates[neuron] = expected_gate<Real>(form(), detail::row_of(gate_weights_, neuron));
        for (std::size_t side = 0; side < 2; ++side) {
            state.heaviest[2 * neuron + side] = hard_wire(neuron, side);
            if (candidates() > 1)
                detail::softmax<Real>(
                    detail::row_of(wire_weights_, neuron).subspan(side * candidates(), candidates()),
                    detail::row_of(state.shares, neuron).subspan(side * candidates(), candidates()));
        }
    }

    /// The values on one input of a neuron.
    [[nodiscard]] const Real* fanin(const matrix<Real>& x, const pass& state, std::size_t neuron,
                                    std::size_t side) const noexcept {
        return candidates() > 1 && state.mode == forward_mode::soft
                   ? detail::row_of(state.fanin, 2 * neuron + side).data()
                   : detail::row_of(x, state.heaviest[2 * neuron + side]).data();
    }

    /// ∂L/∂(wire weights) of one input from its row of ∂L/∂(input), through the softmax.
    void wire_gradient(const matrix<Real>& x, const pass& state, std::size_t neuron, std::size_t side,
                       const Real* row, matrix<Real>& gradient) const noexcept {
        const std::size_t count = candidates();
        const auto shares = detail::row_of(state.shares, neuron).subspan(side * count, count);
        const auto target = detail::row_of(gradient, neuron).subspan(side * count, count);
        detail::inner_products<Real>(detail::rows_of(x), wiring_.data() + (2 * neuron + side) * count, count,
                                     row, target.data());
        Real mean = 0;
        for (std::size_t i = 0; i < count; ++i)
            mean += shares[i] * target[i];
        for (std::size_t i = 0; i < count; ++i)
            target[i] = shares[i] * (target[i] - mean);
    }

    /// For every node of the layer below, the wires that may read it.
    void index_readers() {
        reader_start_.assign(inputs() + 1, 0);
        for (const std::uint32_t node : wiring_)
            ++reader_start_[node + 1];
        for (std::size_t node = 0; node < inputs(); ++node)
            reader_start_[node + 1] += reader_start_[node];
        std::vector<std::size_t> next(reader_start_.begin(), reader_start_.end() - 1);
        reader_wire_.resize(wiring_.size());
        reader_row_.resize(wiring_.size());
        for (std::size_t wire = 0; wire < wiring_.size(); ++wire) {
            const std::size_t slot = next[wiring_[wire]]++;
            reader_wire_[slot] = static_cast<std::uint32_t>(wire);
            reader_row_[slot] = static_cast<std::uint32_t>(wire / candidates());
        }
    }

    logic_layer_params params_;
    std::vector<std::uint32_t> wiring_;
    matrix<Real> gate_weights_;
    matrix<Real> wire_weights_;
    std::vector<std::size_t> reader_start_;
    std::vector<std::uint32_t> reader_wire_;
    std::vector<std::uint32_t> reader_row_;
};

} // namespace dlgn
