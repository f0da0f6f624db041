#pragma once

/// \file
/// A layer of relaxed two-input gates with trainable gates and wiring, and its hand-written gradients.

#include <algorithm>
#include <array>
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
#include <dlgn/relax/kernels.hpp>
#include <dlgn/relax/matrix.hpp>
#include <dlgn/relax/readers.hpp>
#include <dlgn/relax/shard_rows.hpp>
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
/// A step prepares the layer once (`prepare`), passes the shards of the batch through it in any order or at
/// the same time (`forward`, `backward`), each with a pass of its own, and then turns the summed gradients of
/// gates and inputs into those of the weights (`weight_gradients`).
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

    /// One shard's values that its backward pass needs, and what that adds to the gradients.
    struct pass {
        shard_rows<Real> fanin; ///< mixed inputs, then ∂L/∂(inputs): 2·neurons rows
        matrix<Real> gates;     ///< ∂L/∂(coefficients): neurons × 4
        matrix<Real> wires;     ///< ∂L/∂(shares): neurons × 2·candidates, empty with fixed wiring
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
    [[nodiscard]] pass make_pass() const {
        return {shard_rows<Real>(2 * neurons()), matrix<Real>::Zero(size(neurons()), 4),
                matrix<Real>::Zero(wire_weights_.rows(), wire_weights_.cols())};
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

    /// y (neurons rows) from x (`inputs` rows), soft.
    void forward(const prepared& ready, const shard_rows<Real>& x, pass& state,
                 shard_rows<Real>& y) const noexcept {
        for (std::size_t neuron = 0; neuron < neurons(); ++neuron) {
            prefetch_fanin(x, neuron);
            for (std::size_t side = 0; is_mixed() && side < 2; ++side) {
                const std::size_t wire = (2 * neuron + side) * candidates();
                state.fanin.store(
                    2 * neuron + side,
                    detail::weighted_sum(x, wiring_.data() + wire, ready.shares.data() + wire, candidates()));
            }
            y.store(neuron, detail::gate_forward(ready.gates[neuron], fanin(x, state, neuron, 0),
                                                 fanin(x, state, neuron, 1)));
        }
    }

    /// Adds this shard's gradients to the pass, after `forward` with the same x. `dy(neuron)` is ∂L/∂y of a
    /// neuron, as a row in registers. With `keep_fanin_gradients` the fan-in values become their gradients,
    /// for `input_gradient`.
    template <class Row>
    void backward(const prepared& ready, const shard_rows<Real>& x, Row&& dy, pass& state,
                  bool keep_fanin_gradients) const noexcept {
        for (std::size_t neuron = 0; neuron < neurons(); ++neuron) {
            prefetch_fanin(x, neuron);
            const auto d = detail::gate_backward<Real>(ready.gates[neuron], fanin(x, state, neuron, 0),
                                                       fanin(x, state, neuron, 1), dy(neuron));
            const auto sums = detail::row_of(state.gates, neuron);
            sums[0] += d.gate.c0;
            sums[1] += d.gate.c1;
            sums[2] += d.gate.c2;
            sums[3] += d.gate.c3;
            if (keep_fanin_gradients) {
                state.fanin.store(2 * neuron, d.a);
                state.fanin.store(2 * neuron + 1, d.b);
            }
            if (!is_mixed())
                continue;
            const std::size_t wire = 2 * neuron * candidates();
            detail::add_inner_products(x, wiring_.data() + wire, candidates(), d.a,
                                       state.wires.data() + wire);
            detail::add_inner_products(x, wiring_.data() + wire + candidates(), candidates(), d.b,
                                       state.wires.data() + wire + candidates());
        }
    }

    /// ∂L/∂x of a node of the layer below, as a row in registers, after a `backward` that kept the gradients
    /// of the fan-ins.
    [[nodiscard]] detail::row_values<Real> input_gradient(const prepared& ready, const pass& state,
                                                          std::size_t node) const noexcept {
        const reader_index::rows<Real>& list = ready.readers;
        const std::size_t first = readers_.first(node);
        const std::size_t next = std::min(node + rows_ahead, inputs() - 1);
        for (std::size_t i = readers_.first(next); !is_mixed() && i < readers_.first(next + 1); ++i)
            state.fanin.prefetch(list.row[i]);
        return detail::weighted_sum(state.fanin, list.row.data() + first, list.share.data() + first,
                                    list.count[node]);
    }

    /// Gradients of the weights of neurons [first, last), overwritten, from the sums of passes 0 to
    /// `shards` - 1, in that order; `pass_of(i)` is pass i. Clears those sums.
    template <class PassOf>
    void weight_gradients(const prepared& ready, std::size_t shards, PassOf&& pass_of, std::size_t first,
                          std::size_t last, gradients& gradient) const noexcept {
        for (std::size_t neuron = first; neuron < last; ++neuron) {
            const auto wires = is_mixed() ? detail::row_of(gradient.wires, neuron) : std::span<Real>{};
            std::fill(wires.begin(), wires.end(), Real(0));
            std::array<Real, 4> d{};
            for (std::size_t shard = 0; shard < shards; ++shard) {
                pass& state = pass_of(shard);
                take_sums(detail::row_of(state.gates, neuron), std::span<Real>(d));
                if (is_mixed())
                    take_sums(detail::row_of(state.wires, neuron), wires);
            }
            weight_gradient(ready, neuron, {d[0], d[1], d[2], d[3]}, gradient);
        }
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

    /// The values on one input of a neuron.
    [[nodiscard]] detail::row_values<Real> fanin(const shard_rows<Real>& x, const pass& state,
                                                 std::size_t neuron, std::size_t side) const noexcept {
        return is_mixed() ? state.fanin.load(2 * neuron + side) : x.load(wiring_[2 * neuron + side]);
    }

    /// Neurons ahead whose rows are fetched: those of wide layers with fixed wiring come from afar.
    static constexpr std::size_t rows_ahead = 16;

    void prefetch_fanin(const shard_rows<Real>& x, std::size_t neuron) const noexcept {
        const std::size_t next = std::min(neuron + rows_ahead, neurons() - 1);
        for (std::size_t side = 0; !is_mixed() && side < 2; ++side)
            x.prefetch(wiring_[2 * next + side]);
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

    static void take_sums(std::span<Real> from, std::span<Real> to) noexcept {
        for (std::size_t i = 0; i < from.size(); ++i)
            to[i] += std::exchange(from[i], Real(0));
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
