#pragma once

/// \file
/// A layer of relaxed two-input gates with trainable gates and wiring, and its hand-written gradients.

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include <dlgn/core/error.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/gate/op.hpp>
#include <dlgn/gate/relaxed.hpp>
#include <dlgn/relax/gate_form.hpp>
#include <dlgn/relax/gumbel.hpp>
#include <dlgn/relax/matrix.hpp>
#include <dlgn/relax/readers.hpp>
#include <dlgn/relax/receptive_field.hpp>

namespace dlgn {

/// What the forward pass computes.
enum class forward_mode : std::uint8_t {
    soft, ///< expected gates on mixed inputs
    hard, ///< the gates and wires the layer would become; gradients still flow as if it were soft
};

/// How a layer takes part in a step.
struct layer_mode {
    forward_mode forward = forward_mode::soft; ///< how it computes
    gumbel_noise noise{};                      ///< on the logits of gates and wires
    /// Computes as the gates and wires that it would become, and has no gradients.
    bool is_frozen = false;
};

/// What a layer is made of.
struct logic_layer_params {
    std::size_t inputs = 0;  ///< nodes below
    std::size_t kernels = 0; ///< neurons with weights of their own; each stands at every position
    /// Nodes of the layer below that each of a neuron's two inputs chooses from while training: an input is
    /// their mixture by a softmax over trainable weights, and becomes the heaviest. 1 is fixed random wiring.
    std::size_t candidates = 1;
    gate_form form = gate_form::lut4; ///< of a gate's weights
    /// Strength of the start near the wire a; 0 starts the gates at random.
    double residual = 0;
    /// The gate of all neurons, which is not trained; with one candidate. None if they are.
    std::optional<gate_op> fixed_gate{};
};

/// kernels × positions relaxed gates over `inputs` values, each with `candidates` possible wires for each
/// input. The neurons of a kernel have the same weights and are wired to the same places of the receptive
/// field, each at a position of its own; neuron kernel · positions + position. With one position, kernels and
/// neurons are the same.
///
/// A step prepares the layer (`prepare`), passes a batch through it (`soft_pass`, `hard_pass`), and turns the
/// gradients of gates and inputs into those of the weights (`weight_gradient`).
template <std::floating_point Real>
class logic_layer {
public:
    /// The weights as the passes need them.
    struct prepared {
        forward_mode mode = forward_mode::soft;   ///< of the pass it is ready for
        gumbel_noise noise{};                     ///< on its weights
        bool is_frozen = false;                   ///< whether it has no gradients
        std::size_t depth = 0;                    ///< of the layer, for the noise
        matrix<Real> gate_logits;                 ///< with noise: what stands in for the gate weights
        matrix<Real> wire_logits;                 ///< and for the wire weights
        matrix<Real> probabilities;               ///< activated gate weights, of their shape
        std::vector<gate_polynomial<Real>> gates; ///< expected gates: kernels
        matrix<Real> shares;                      ///< softmax of the wire weights: kernels × 2·candidates
        std::vector<gate_op> hard_gates;          ///< in hard mode: kernels
        std::vector<std::uint32_t> hard_wires;    ///< neurons × 2
        detail::reader_index::rows<Real> readers; ///< where the gradients of the layer below flow from
    };

    /// Gradients with respect to the weights, of the shape of the weights.
    struct gradients {
        matrix<Real> gates; ///< as `gate_weights`
        matrix<Real> wires; ///< as `wire_weights`
    };

    /// One position, at which `places` are nodes: neurons × 2 × candidates, as `random_wiring` draws them.
    /// Throws `argument_error` if they are not.
    logic_layer(const logic_layer_params& params, std::vector<std::uint32_t> places, random_engine& random)
        : logic_layer(params, receptive_field(params.inputs), std::move(places), random) {}

    /// `places` are those of the field that the inputs of a kernel may be wired to: kernels × 2 × candidates.
    /// Throws `argument_error` if they are not.
    logic_layer(const logic_layer_params& params, receptive_field field, std::vector<std::uint32_t> places,
                random_engine& random)
        : params_(params), field_(field), positions_(field.positions()),
          gate_weights_(size(params.fixed_gate ? 0 : params.kernels), size(weights_of(params.form))),
          wire_weights_(size(is_mixed() ? params.kernels : 0), size(is_mixed() ? 2 * params.candidates : 0)) {
        set_places(std::move(places));
        for (std::size_t kernel = 0; has_weights() && kernel < kernels(); ++kernel)
            detail::initialise_gate<Real>(params.form, static_cast<Real>(params.residual), random,
                                          detail::row_of(gate_weights_, kernel));
        for (Eigen::Index i = 0; i < wire_weights_.size(); ++i)
            wire_weights_.data()[i] = static_cast<Real>(random.normal());
    }

    /// Nodes below.
    [[nodiscard]] std::size_t inputs() const noexcept { return params_.inputs; }
    /// Sets of weights.
    [[nodiscard]] std::size_t kernels() const noexcept { return params_.kernels; }
    /// Neurons of each kernel.
    [[nodiscard]] std::size_t positions() const noexcept { return positions_; }
    /// Kernels × positions.
    [[nodiscard]] std::size_t neurons() const noexcept { return params_.kernels * positions_; }
    /// Wires that each input of a neuron chooses from.
    [[nodiscard]] std::size_t candidates() const noexcept { return params_.candidates; }
    /// Of a gate's weights.
    [[nodiscard]] gate_form form() const noexcept { return params_.form; }
    /// As it was made.
    [[nodiscard]] const logic_layer_params& params() const noexcept { return params_; }
    /// Where candidates come from.
    [[nodiscard]] const receptive_field& field() const noexcept { return field_; }
    /// Calls body(positions), with a constant where there is one.
    template <class Body>
    void with_positions(Body&& body) const {
        if (positions_ == 1)
            body(std::integral_constant<std::size_t, 1>{});
        else
            body(positions_);
    }
    /// Whether the gates are trained.
    [[nodiscard]] bool has_weights() const noexcept { return !params_.fixed_gate; }
    /// In hard mode, the gradient of a candidate with a smaller share does not flow to the layer below. (The
    /// gradient of its wire weight is computed all the same.)
    static constexpr Real negligible_share = Real(1) / 64;
    /// Whether the wiring is learned.
    [[nodiscard]] bool is_mixed() const noexcept { return params_.candidates > 1; }

    /// kernels × `weights_of(form())`; empty with a fixed gate.
    [[nodiscard]] matrix<Real>& gate_weights() noexcept { return gate_weights_; }
    /// The same to read.
    [[nodiscard]] const matrix<Real>& gate_weights() const noexcept { return gate_weights_; }
    /// kernels × 2·candidates, those of input a first; empty with fixed wiring.
    [[nodiscard]] matrix<Real>& wire_weights() noexcept { return wire_weights_; }
    /// The same to read.
    [[nodiscard]] const matrix<Real>& wire_weights() const noexcept { return wire_weights_; }
    /// The candidates: neurons × 2 × candidates nodes of the layer below, or `inputs()` for the constant 0.
    [[nodiscard]] std::span<const std::uint32_t> wiring() const noexcept { return wiring_; }
    /// The places of the field that they are at: kernels × 2 × candidates.
    [[nodiscard]] std::span<const std::uint32_t> places() const noexcept {
        return field_.is_whole() ? wiring_ : places_;
    }
    /// Whether the candidates may be at these places. Place `field().places()` is the constant 0.
    [[nodiscard]] bool may_have(std::span<const std::uint32_t> places) const noexcept {
        return places.size() == kernels() * 2 * candidates() &&
               std::all_of(places.begin(), places.end(),
                           [&](std::uint32_t place) { return is_place(place); });
    }
    /// Other candidates, as for the constructor. What was prepared with fixed wiring is to be made anew.
    void set_places(std::vector<std::uint32_t> places) {
        const std::size_t per_kernel = 2 * candidates();
        if (places.size() != kernels() * per_kernel)
            throw argument_error("wires", places.size(), "must be " + std::to_string(kernels() * per_kernel));
        for (const std::uint32_t place : places)
            if (!is_place(place))
                throw argument_error("wire", place,
                                     "must be below the " + std::to_string(field_.places()) + " inputs");
        if (field_.is_whole()) {
            wiring_ = std::move(places);
        } else {
            places_ = std::move(places);
            wiring_.resize(neurons() * per_kernel);
            for (std::size_t neuron = 0; neuron < neurons(); ++neuron)
                for (std::size_t i = 0; i < per_kernel; ++i)
                    wiring_[neuron * per_kernel + i] =
                        field_.node(neuron % positions_, places_[kernel_of(neuron) * per_kernel + i]);
        }
        readers_ = detail::reader_index(wiring_, inputs(), candidates(), positions_);
    }

    /// The kernel whose weights a neuron has.
    [[nodiscard]] std::size_t kernel_of(std::size_t neuron) const noexcept { return neuron / positions_; }
    /// The gate a neuron becomes.
    [[nodiscard]] gate_op hard_gate(std::size_t neuron) const noexcept {
        return has_weights() ? detail::harden(form(), detail::row_of(gate_weights_, kernel_of(neuron)))
                             : *params_.fixed_gate;
    }
    /// The node that a neuron's input a (side 0) or b (side 1) becomes connected to, or `inputs()` for the
    /// constant 0.
    [[nodiscard]] std::uint32_t hard_wire(std::size_t neuron, std::size_t side) const noexcept {
        const std::size_t first = (2 * neuron + side) * candidates();
        return wiring_[first + (is_mixed() ? detail::argmax(side_of(
                                                 detail::row_of(wire_weights_, kernel_of(neuron)), side))
                                           : 0)];
    }

    /// Memory for what passes need of the weights.
    [[nodiscard]] prepared make_prepared() const {
        prepared ready;
        ready.probabilities = gate_weights_;
        const gate_op gate = params_.fixed_gate.value_or(gate_op::constant_0);
        ready.gates.resize(kernels(), relax<Real>(gate));
        ready.hard_gates.resize(kernels(), gate);
        ready.shares = matrix<Real>::Ones(size(kernels()), size(2 * candidates()));
        if (is_mixed())
            ready.hard_wires.resize(2 * neurons());
        else
            ready.hard_wires = wiring_;
        ready.readers.share.resize(wiring_.size());
        ready.readers.row.resize(wiring_.size());
        ready.readers.count.resize(inputs());
        list_readers(0, inputs(), ready);
        return ready;
    }
    /// Gradients of the right shapes, all 0.
    [[nodiscard]] gradients make_gradients() const {
        return {matrix<Real>::Zero(gate_weights_.rows(), gate_weights_.cols()),
                matrix<Real>::Zero(wire_weights_.rows(), wire_weights_.cols())};
    }

    /// Has `prepare` read the weights for passes in `mode`; allocates room for noise at the first time that
    /// there is any. `depth` is the layer's place in the network.
    void begin_prepare(const layer_mode& mode, std::size_t depth, prepared& ready) const {
        ready.mode = mode.is_frozen ? forward_mode::hard : mode.forward;
        ready.noise = mode.is_frozen ? gumbel_noise{} : mode.noise;
        ready.is_frozen = mode.is_frozen;
        ready.depth = depth;
        if (ready.noise.is_on()) {
            ready.gate_logits.resize(gate_weights_.rows(), gate_weights_.cols());
            ready.wire_logits.resize(wire_weights_.rows(), wire_weights_.cols());
        }
    }

    /// Reads the weights of kernels [first, last), after `begin_prepare`.
    void prepare(std::size_t first, std::size_t last, prepared& ready) const noexcept {
        const bool is_noisy = ready.noise.is_on();
        if (is_noisy)
            add_noise(first, last, ready);
        if (has_weights())
            prepare_gates(is_noisy ? ready.gate_logits : gate_weights_, first, last, ready);
        if (is_mixed())
            prepare_wires(is_noisy ? ready.wire_logits : wire_weights_, first, last, ready);
    }

    /// Lists the readers of nodes [first, last) of the layer below, after `prepare` of all kernels. In hard
    /// mode readers with a share below `negligible_share` are left out.
    void prepare_readers(std::size_t first, std::size_t last, prepared& ready) const noexcept {
        if (is_mixed())
            list_readers(first, last, ready);
    }

    /// Gradients of the weights of a kernel, from those of its coefficients and, where its row of
    /// `gradient.wires` is, of its shares.
    void weight_gradient(const prepared& ready, std::size_t kernel, const gate_polynomial<Real>& d,
                         gradients& gradient) const noexcept {
        // Of the logits that were activated with respect to the weights.
        const Real slope = ready.noise.is_on() ? static_cast<Real>(1 / ready.noise.temperature) : Real(1);
        if (!has_weights())
            return;
        const auto gates = detail::row_of(gradient.gates, kernel);
        std::fill(gates.begin(), gates.end(), Real(0));
        detail::add_gate_gradient<Real>(form(), detail::row_of(ready.probabilities, kernel),
                                        {slope * d.c0, slope * d.c1, slope * d.c2, slope * d.c3}, gates);
        for (std::size_t side = 0; is_mixed() && side < 2; ++side) {
            const auto shares = side_of(detail::row_of(ready.shares, kernel), side);
            const auto target = side_of(detail::row_of(gradient.wires, kernel), side);
            Real mean = 0;
            for (std::size_t i = 0; i < candidates(); ++i)
                mean += shares[i] * target[i];
            for (std::size_t i = 0; i < candidates(); ++i)
                target[i] = slope * shares[i] * (target[i] - mean);
        }
    }

    /// The wires that may read each node of the layer below.
    [[nodiscard]] const detail::reader_index& readers() const noexcept { return readers_; }

private:
    [[nodiscard]] bool is_place(std::uint32_t place) const noexcept {
        return place < field_.places() || (place == field_.places() && !field_.is_whole());
    }
    static Eigen::Index size(std::size_t count) noexcept { return static_cast<Eigen::Index>(count); }

    /// The half of a kernel's row that belongs to one of its inputs.
    template <class Value>
    [[nodiscard]] std::span<Value> side_of(std::span<Value> row, std::size_t side) const noexcept {
        return row.subspan(side * candidates(), candidates());
    }

    /// The logits of kernels [first, last).
    void add_noise(std::size_t first, std::size_t last, prepared& ready) const noexcept {
        const auto add = [&](detail::noise_of what, const matrix<Real>& weights, matrix<Real>& logits) {
            const auto columns = static_cast<std::size_t>(weights.cols());
            const std::size_t begin = first * columns;
            const std::size_t count = (last - first) * columns;
            detail::add_noise<Real>(ready.noise, what == detail::noise_of::gates && form() == gate_form::lut4,
                                    detail::noise_key(ready.noise, ready.depth, what), begin,
                                    {weights.data() + begin, count}, {logits.data() + begin, count});
        };
        if (has_weights())
            add(detail::noise_of::gates, gate_weights_, ready.gate_logits);
        if (is_mixed())
            add(detail::noise_of::wires, wire_weights_, ready.wire_logits);
    }

    void prepare_gates(const matrix<Real>& logits, std::size_t first, std::size_t last,
                       prepared& ready) const noexcept {
        const std::size_t weights = weights_of(form());
        detail::activate<Real>(form(), {logits.data() + first * weights, (last - first) * weights},
                               {ready.probabilities.data() + first * weights, (last - first) * weights});
        for (std::size_t kernel = first; ready.is_frozen && kernel < last; ++kernel)
            detail::make_certain<Real>(form(), detail::row_of(logits, kernel),
                                       detail::row_of(ready.probabilities, kernel));
        for (std::size_t kernel = first; kernel < last; ++kernel) {
            ready.gates[kernel] = detail::expected_gate<Real>(
                form(), detail::row_of(std::as_const(ready.probabilities), kernel));
            if (ready.mode == forward_mode::hard)
                ready.hard_gates[kernel] = detail::harden(form(), detail::row_of(logits, kernel));
        }
    }
    void prepare_wires(const matrix<Real>& logits, std::size_t first, std::size_t last,
                       prepared& ready) const noexcept {
        for (std::size_t kernel = first; kernel < last; ++kernel)
            for (std::size_t side = 0; side < 2; ++side) {
                const std::size_t heaviest =
                    detail::softmax<Real>(side_of(detail::row_of(logits, kernel), side),
                                          side_of(detail::row_of(ready.shares, kernel), side));
                if (ready.is_frozen) {
                    const auto shares = side_of(detail::row_of(ready.shares, kernel), side);
                    std::fill(shares.begin(), shares.end(), Real(0));
                    shares[heaviest] = 1;
                }
                for (std::size_t neuron = kernel * positions_; neuron < (kernel + 1) * positions_; ++neuron)
                    ready.hard_wires[2 * neuron + side] =
                        wiring_[(2 * neuron + side) * candidates() + heaviest];
            }
    }

    void list_readers(std::size_t first, std::size_t last, prepared& ready) const noexcept {
        const Real least = ready.mode == forward_mode::soft ? Real(0) : negligible_share;
        readers_.select(first, last, ready.shares.data(), least, ready.readers);
    }

    logic_layer_params params_;
    receptive_field field_;
    std::size_t positions_;
    std::vector<std::uint32_t> places_; ///< empty where they are the nodes
    std::vector<std::uint32_t> wiring_;
    matrix<Real> gate_weights_;
    matrix<Real> wire_weights_;
    detail::reader_index readers_;
};

} // namespace dlgn
