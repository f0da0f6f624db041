#pragma once

/// \file
/// A layer of relaxed two-input gates with trainable gates and wiring, and its hand-written gradients.

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include <dlgn/core/error.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/relax/gate_form.hpp>
#include <dlgn/relax/gumbel.hpp>
#include <dlgn/relax/matrix.hpp>
#include <dlgn/relax/readers.hpp>
#include <dlgn/relax/wiring.hpp>

namespace dlgn {

/// What the forward pass computes.
enum class forward_mode : std::uint8_t {
    soft, ///< expected gates on mixed inputs
    hard, ///< the gates and wires the layer would become; gradients still flow as if it were soft
};

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
///
/// A step prepares the layer (`prepare`), passes a batch through it (`soft_pass`, `hard_pass`), and turns the
/// gradients of gates and inputs into those of the weights (`weight_gradient`).
template <std::floating_point Real>
class logic_layer {
public:
    /// The weights as the passes need them.
    struct prepared {
        forward_mode mode = forward_mode::soft;
        gumbel_noise noise{};
        std::size_t depth = 0;                    ///< of the layer, for the noise
        matrix<Real> gate_logits;                 ///< with noise: what stands in for the gate weights
        matrix<Real> wire_logits;                 ///< and for the wire weights
        matrix<Real> probabilities;               ///< activated gate weights, of their shape
        std::vector<gate_polynomial<Real>> gates; ///< expected gates: neurons
        matrix<Real> shares;                      ///< softmax of the wire weights: neurons × 2·candidates
        std::vector<gate_op> hard_gates;          ///< in hard mode: neurons
        std::vector<std::uint32_t> hard_wires;    ///< neurons × 2
        reader_index::rows<Real> readers;         ///< where the gradients of the layer below flow from
    };

    /// Gradients with respect to the weights, of the shape of the weights.
    struct gradients {
        matrix<Real> gates;
        matrix<Real> wires;
    };

    /// `wiring` is neurons × 2 × candidates nodes of the layer below, as `random_wiring` draws them. Throws
    /// `argument_error` if it is not.
    logic_layer(const logic_layer_params& params, std::vector<std::uint32_t> wiring, random_engine& random)
        : params_(params), gate_weights_(size(params.neurons), size(weights_of(params.form))),
          wire_weights_(size(is_mixed() ? params.neurons : 0), size(is_mixed() ? 2 * params.candidates : 0)) {
        set_wiring(std::move(wiring));
        for (std::size_t neuron = 0; neuron < neurons(); ++neuron)
            initialise_gate<Real>(params.form, static_cast<Real>(params.residual), random,
                                  detail::row_of(gate_weights_, neuron));
        for (Eigen::Index i = 0; i < wire_weights_.size(); ++i)
            wire_weights_.data()[i] = static_cast<Real>(random.normal());
    }

    [[nodiscard]] std::size_t inputs() const noexcept { return params_.inputs; }
    [[nodiscard]] std::size_t neurons() const noexcept { return params_.neurons; }
    [[nodiscard]] std::size_t candidates() const noexcept { return params_.candidates; }
    [[nodiscard]] gate_form form() const noexcept { return params_.form; }
    [[nodiscard]] const logic_layer_params& params() const noexcept { return params_; }
    /// In hard mode, the gradient of a candidate with a smaller share does not flow to the layer below. (The
    /// gradient of its wire weight is computed all the same.)
    static constexpr Real negligible_share = Real(1) / 64;
    /// Whether the wiring is learned.
    [[nodiscard]] bool is_mixed() const noexcept { return params_.candidates > 1; }

    /// neurons × `weights_of(form())`.
    [[nodiscard]] matrix<Real>& gate_weights() noexcept { return gate_weights_; }
    [[nodiscard]] const matrix<Real>& gate_weights() const noexcept { return gate_weights_; }
    /// neurons × 2·candidates, those of input a first; empty with fixed wiring.
    [[nodiscard]] matrix<Real>& wire_weights() noexcept { return wire_weights_; }
    [[nodiscard]] const matrix<Real>& wire_weights() const noexcept { return wire_weights_; }
    /// The candidates: neurons × 2 × candidates nodes of the layer below.
    [[nodiscard]] std::span<const std::uint32_t> wiring() const noexcept { return wiring_; }
    /// Other candidates, as for the constructor. What was prepared with fixed wiring is to be made anew.
    void set_wiring(std::vector<std::uint32_t> wiring) {
        if (wiring.size() != 2 * neurons() * candidates())
            throw argument_error("wires", wiring.size(),
                                 "must be " + std::to_string(2 * neurons() * candidates()));
        for (const std::uint32_t node : wiring)
            if (node >= inputs())
                throw argument_error("wire", node,
                                     "must be below the " + std::to_string(inputs()) + " inputs");
        wiring_ = std::move(wiring);
        readers_ = reader_index(wiring_, inputs(), candidates());
    }

    /// The gate a neuron becomes.
    [[nodiscard]] gate_op hard_gate(std::size_t neuron) const noexcept {
        return harden(form(), detail::row_of(gate_weights_, neuron));
    }
    /// The node that a neuron's input a (side 0) or b (side 1) becomes connected to.
    [[nodiscard]] std::uint32_t hard_wire(std::size_t neuron, std::size_t side) const noexcept {
        const std::size_t first = (2 * neuron + side) * candidates();
        return wiring_[first + (is_mixed()
                                    ? detail::argmax(side_of(detail::row_of(wire_weights_, neuron), side))
                                    : 0)];
    }

    [[nodiscard]] prepared make_prepared() const {
        prepared ready;
        ready.probabilities = gate_weights_;
        ready.gates.resize(neurons());
        ready.hard_gates.resize(neurons());
        ready.shares = matrix<Real>::Ones(size(neurons()), size(2 * candidates()));
        ready.hard_wires.resize(2 * neurons());
        ready.readers.share.resize(wiring_.size());
        ready.readers.row.resize(wiring_.size());
        ready.readers.count.resize(inputs());
        list_readers(0, inputs(), ready);
        return ready;
    }
    [[nodiscard]] gradients make_gradients() const {
        return {matrix<Real>::Zero(gate_weights_.rows(), gate_weights_.cols()),
                matrix<Real>::Zero(wire_weights_.rows(), wire_weights_.cols())};
    }

    /// Has `prepare` read the weights for passes in `mode`, with noise if there is any; allocates room for
    /// that at the first time. `depth` is the layer's place in the network.
    void begin_prepare(forward_mode mode, const gumbel_noise& noise, std::size_t depth,
                       prepared& ready) const {
        ready.mode = mode;
        ready.noise = noise;
        ready.depth = depth;
        if (noise.is_on()) {
            ready.gate_logits.resize(gate_weights_.rows(), gate_weights_.cols());
            ready.wire_logits.resize(wire_weights_.rows(), wire_weights_.cols());
        }
    }

    /// Reads the weights of neurons [first, last), after `begin_prepare`.
    void prepare(std::size_t first, std::size_t last, prepared& ready) const noexcept {
        const bool is_noisy = ready.noise.is_on();
        if (is_noisy)
            add_noise(first, last, ready);
        const matrix<Real>& gate_logits = is_noisy ? ready.gate_logits : gate_weights_;
        const matrix<Real>& wire_logits = is_noisy ? ready.wire_logits : wire_weights_;
        const std::size_t weights = weights_of(form());
        activate<Real>(form(), {gate_logits.data() + first * weights, (last - first) * weights},
                       {ready.probabilities.data() + first * weights, (last - first) * weights});
        for (std::size_t neuron = first; neuron < last; ++neuron) {
            ready.gates[neuron] =
                expected_gate<Real>(form(), detail::row_of(std::as_const(ready.probabilities), neuron));
            if (ready.mode == forward_mode::hard)
                ready.hard_gates[neuron] = harden(form(), detail::row_of(gate_logits, neuron));
            for (std::size_t side = 0; side < 2; ++side) {
                const std::size_t heaviest =
                    is_mixed() ? detail::softmax<Real>(side_of(detail::row_of(wire_logits, neuron), side),
                                                       side_of(detail::row_of(ready.shares, neuron), side))
                               : 0;
                ready.hard_wires[2 * neuron + side] = wiring_[(2 * neuron + side) * candidates() + heaviest];
            }
        }
    }

    /// Lists the readers of nodes [first, last) of the layer below, after `prepare` of all neurons. In hard
    /// mode readers with a share below `negligible_share` are left out.
    void prepare_readers(std::size_t first, std::size_t last, prepared& ready) const noexcept {
        if (is_mixed())
            list_readers(first, last, ready);
    }

    /// Gradients of the weights of a neuron, from those of its coefficients and, where its row of
    /// `gradient.wires` is, of its shares.
    void weight_gradient(const prepared& ready, std::size_t neuron, const gate_polynomial<Real>& d,
                         gradients& gradient) const noexcept {
        // Of the logits that were activated with respect to the weights.
        const Real slope = ready.noise.is_on() ? static_cast<Real>(1 / ready.noise.temperature) : Real(1);
        const auto gates = detail::row_of(gradient.gates, neuron);
        std::fill(gates.begin(), gates.end(), Real(0));
        add_gate_gradient<Real>(form(), detail::row_of(ready.probabilities, neuron),
                                {slope * d.c0, slope * d.c1, slope * d.c2, slope * d.c3}, gates);
        for (std::size_t side = 0; is_mixed() && side < 2; ++side) {
            const auto shares = side_of(detail::row_of(ready.shares, neuron), side);
            const auto target = side_of(detail::row_of(gradient.wires, neuron), side);
            Real mean = 0;
            for (std::size_t i = 0; i < candidates(); ++i)
                mean += shares[i] * target[i];
            for (std::size_t i = 0; i < candidates(); ++i)
                target[i] = slope * shares[i] * (target[i] - mean);
        }
    }

    /// The wires that may read each node of the layer below.
    [[nodiscard]] const reader_index& readers() const noexcept { return readers_; }

private:
    static Eigen::Index size(std::size_t count) noexcept { return static_cast<Eigen::Index>(count); }

    /// The half of a neuron's row that belongs to one of its inputs.
    template <class Value>
    [[nodiscard]] std::span<Value> side_of(std::span<Value> row, std::size_t side) const noexcept {
        return row.subspan(side * candidates(), candidates());
    }

    /// The logits of neurons [first, last).
    void add_noise(std::size_t first, std::size_t last, prepared& ready) const noexcept {
        const auto add = [&](detail::noise_of what, const matrix<Real>& weights, matrix<Real>& logits) {
            const auto columns = static_cast<std::size_t>(weights.cols());
            const std::size_t begin = first * columns;
            const std::size_t count = (last - first) * columns;
            detail::add_noise<Real>(ready.noise, what == detail::noise_of::gates && form() == gate_form::lut4,
                                    detail::noise_key(ready.noise, ready.depth, what), begin,
                                    {weights.data() + begin, count}, {logits.data() + begin, count});
        };
        add(detail::noise_of::gates, gate_weights_, ready.gate_logits);
        if (is_mixed())
            add(detail::noise_of::wires, wire_weights_, ready.wire_logits);
    }

    void list_readers(std::size_t first, std::size_t last, prepared& ready) const noexcept {
        const Real least = ready.mode == forward_mode::soft ? Real(0) : negligible_share;
        readers_.select(first, last, ready.shares.data(), least, ready.readers);
    }

    logic_layer_params params_;
    std::vector<std::uint32_t> wiring_;
    matrix<Real> gate_weights_;
    matrix<Real> wire_weights_;
    reader_index readers_;
};

} // namespace dlgn
