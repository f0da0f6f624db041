#pragma once

/// \file
/// Training a finished circuit further, without relaxation: one gate after the other is replaced by the best
/// one in its place (coordinate descent).

#include <cstddef>
#include <cstdint>
#include <functional>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/circuit/placement.hpp>
#include <dlgn/cost/gate_cost.hpp>
#include <dlgn/cost/unit_cost.hpp>
#include <dlgn/data/dataset.hpp>

namespace dlgn {

/// The state after a sweep over all gates.
struct refine_stats {
    std::size_t sweep = 0;    ///< from 1
    double cross_entropy = 0; ///< mean over the samples, nats
    double accuracy = 0;      ///< on the same samples
    std::size_t changes = 0;  ///< gates and outputs that were replaced
    std::size_t outputs = 0;  ///< that still count
    /// Of the circuit with its head, core sides, where the gates stood before the sweep; 0 if not priced.
    double wire_length = 0;
};

/// How `refine` works, and what it pays for.
struct refine_params {
    std::size_t sweeps = 3; ///< over all gates
    /// Other nodes that a gate tries in place of each of its two; drawn anew each time. At most 65,536.
    std::size_t candidates = 32;
    /// τ of the class scores; 0 derives it from the outputs per class (`default_temperature`).
    double temperature = 0;
    /// Mean cross-entropy that a µm² is worth.
    double area_weight = 0;
    /// Area that an output costs in the head, µm²; outputs that are not worth it become constants.
    double output_area = 0;
    /// If outputs have a price: before the first sweep pairs of a class that are hardly ever both 1 become
    /// their `or`, such that are hardly ever both 0 their `and` and a 1, where that is worth it.
    bool merge_outputs = true;
    /// A replacement must lower the sum of the losses and prices, and by at least this, nats: less may be
    /// chance.
    double least_gain = 1;
    std::size_t threads = 1; ///< do not change the result; 0: as many as the machine has processors
    std::uint64_t seed = 1;  ///< of the order of gates and of candidates
    /// Mean cross-entropy that a core side of half-perimeter is worth, summed over the nets of the circuit
    /// with its head; 0: wires are not priced. Every second candidate is then one near the gate.
    double wire_weight = 0;
    /// Where a circuit stands: `with_head` of the present one, its own nodes first. Called before every sweep
    /// if wires are priced. `dlgn::place` is an estimate; the places of a layout will do as well.
    std::function<placement(const circuit&)> place{};
    /// Called after every sweep; ends the work when it returns false.
    std::function<bool(const circuit&, const refine_stats&)> on_sweep{};
};

namespace detail {

void validate(const refine_params& params);

/// Throws `argument_error` unless a circuit classifies and samples fit it.
void validate(const circuit& start, const dataset& data);

/// As `refine`, for any cost.
[[nodiscard]] circuit refine_priced(const circuit& start, const dataset& data, const refine_params& params,
                                    const gate_prices& cost);

} // namespace detail

/// A circuit with a lower loss on the samples: cross-entropy of the class sums divided by τ, plus
/// `area_weight` times the area of gates and outputs, plus `wire_weight` times the length of the wires
/// between places that are fixed for a sweep. Gate by gate, in random order, the effect of the gate's value
/// on every sample's loss is computed, and from it the best of the 16 functions of its two inputs, or of one
/// of them and another node before it. That is true for one gate but for rounding, and a replacement stays
/// only if the loss itself, computed from the new class sums, bears it out: loss and prices only fall. The
/// result is not simplified. A sweep takes a few passes over the samples for each gate.
///
/// Throws `argument_error` if the circuit does not classify, the samples do not fit it, a parameter or a
/// price is negative or not finite, τ is so small that losses overflow, or wires are priced and there is no
/// `place` or it does not fit.
template <gate_cost Cost = unit_cost>
[[nodiscard]] circuit refine(const circuit& start, const dataset& data, const refine_params& params = {},
                             const Cost& cost = {}) {
    return detail::refine_priced(start, data, params, detail::gate_prices(cost));
}

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/train/impl/refine.hpp>
#endif
