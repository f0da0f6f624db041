#pragma once

/// \file
/// The bodies of <dlgn/circuit/evaluate.hpp>.

#include <dlgn/circuit/evaluate.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/core/bits.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/inline.hpp>

namespace dlgn::detail {

DLGN_INLINE void check_features(std::size_t expected, std::size_t actual) {
    if (actual != expected)
        throw argument_error("samples", std::to_string(actual) + " bits each",
                             "the circuit has " + std::to_string(expected) + " inputs");
}

DLGN_INLINE std::uint8_t label_of(std::span<const std::uint32_t> scores) noexcept {
    std::size_t best = 0;
    for (std::size_t label = 1; label < scores.size(); ++label)
        if (scores[label] > scores[best])
            best = label;
    return static_cast<std::uint8_t>(best);
}

} // namespace dlgn::detail

namespace dlgn {

DLGN_INLINE bit_matrix evaluate(const circuit& circuit, bit_view samples) {
    bit_matrix result(samples.rows(), circuit.outputs().size());
    detail::for_each_evaluation(circuit, samples,
                                [&](std::size_t sample, std::span<const std::uint8_t> values) {
                                    for (std::size_t output = 0; output < circuit.outputs().size(); ++output)
                                        result.set(sample, output, values[circuit.outputs()[output]] != 0);
                                });
    return result;
}

DLGN_INLINE std::vector<std::uint32_t> evaluate_scores(const circuit& circuit, bit_view samples) {
    if (circuit.classes() == 0 || circuit.classes() > 256)
        throw argument_error("circuit classes", circuit.classes(), "must be 1 to 256 to classify");
    std::vector<std::uint32_t> scores(samples.rows() * circuit.classes());
    detail::for_each_evaluation(circuit, samples,
                                [&](std::size_t sample, std::span<const std::uint8_t> values) {
                                    for (std::size_t label = 0; label < circuit.classes(); ++label)
                                        for (const node_id output : circuit.group(label))
                                            scores[sample * circuit.classes() + label] += values[output];
                                });
    return scores;
}

DLGN_INLINE std::vector<std::uint8_t> evaluate_labels(const circuit& circuit, bit_view samples) {
    const std::vector<std::uint32_t> scores = evaluate_scores(circuit, samples);
    std::vector<std::uint8_t> labels(samples.rows());
    for (std::size_t sample = 0; sample < labels.size(); ++sample)
        labels[sample] =
            detail::label_of(std::span(scores).subspan(sample * circuit.classes(), circuit.classes()));
    return labels;
}

} // namespace dlgn
