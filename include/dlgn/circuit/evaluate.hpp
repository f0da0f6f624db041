#pragma once

/// \file
/// The scalar reference: what a circuit means, one sample and one gate at a time. Everything faster or more
/// physical is compared with this.

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/core/bits.hpp>

namespace dlgn {

namespace detail {

void check_features(std::size_t expected, std::size_t actual);

/// Calls `visit(sample, values)` with the values of all nodes, sample by sample.
template <class Visit>
void for_each_evaluation(const circuit& circuit, bit_view samples, Visit visit) {
    check_features(circuit.inputs(), samples.columns());
    std::vector<std::uint8_t> values(circuit.nodes());
    for (std::size_t sample = 0; sample < samples.rows(); ++sample) {
        for (std::size_t input = 0; input < circuit.inputs(); ++input)
            values[input] = samples(sample, input);
        for (std::size_t gate = 0; gate < circuit.gates(); ++gate)
            values[circuit.inputs() + gate] =
                dlgn::evaluate(circuit.ops()[gate], values[circuit.fanin_a()[gate]] != 0,
                               values[circuit.fanin_b()[gate]] != 0);
        visit(sample, std::span<const std::uint8_t>(values));
    }
}

/// The first of the highest.
[[nodiscard]] std::uint8_t label_of(std::span<const std::uint32_t> scores) noexcept;

} // namespace detail

/// Outputs of the circuit: samples × outputs. `samples` is samples × inputs; throws `argument_error` if its
/// columns are not the circuit's inputs.
[[nodiscard]] bit_matrix evaluate(const circuit& circuit, bit_view samples);

/// Class scores, samples × classes, row by row. Throws `argument_error` as `evaluate`, and if the circuit has
/// no classes.
[[nodiscard]] std::vector<std::uint32_t> evaluate_scores(const circuit& circuit, bit_view samples);

/// The label of each sample. Throws as `evaluate_scores`.
[[nodiscard]] std::vector<std::uint8_t> evaluate_labels(const circuit& circuit, bit_view samples);

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/circuit/impl/evaluate.hpp>
#endif
