#pragma once

/// \file
/// The bodies of <dlgn/circuit/offset.hpp>.

#include <dlgn/circuit/offset.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/gate/op.hpp>

namespace dlgn {

DLGN_INLINE circuit with_offsets(const circuit& source, std::span<const std::size_t> offsets) {
    if (source.classes() == 0)
        throw argument_error("circuit", "no classes", "has no scores to add to");
    if (offsets.size() != source.classes())
        throw argument_error("offsets", offsets.size(),
                             "must be one for each of " + std::to_string(source.classes()) + " classes");
    circuit result = source;
    if (std::all_of(offsets.begin(), offsets.end(), [](std::size_t offset) { return offset == 0; }))
        return result;
    const node_id one = result.add_gate(gate_op::constant_1, 0, 0);
    std::vector<node_id> outputs;
    std::vector<std::size_t> ends;
    for (std::size_t label = 0; label < offsets.size(); ++label) {
        const auto group = source.group(label);
        outputs.insert(outputs.end(), group.begin(), group.end());
        outputs.insert(outputs.end(), offsets[label], one);
        ends.push_back(outputs.size());
    }
    result.set_outputs(std::move(outputs), std::move(ends));
    return result;
}

DLGN_INLINE std::ptrdiff_t false_alarm_offset(std::span<const std::uint32_t> scores,
                                              std::span<const std::uint8_t> labels, std::size_t label,
                                              double share) {
    if (label > 1)
        throw argument_error("label", label, "must be 0 or 1");
    if (!(share >= 0 && share < 1))
        throw argument_error("share of false alarms", share, "must be 0 or more and below 1");
    if (scores.size() != 2 * labels.size())
        throw argument_error("scores", scores.size(),
                             "must be two for each of " + std::to_string(labels.size()) + " labels");
    std::vector<std::ptrdiff_t> leads; // of the class over the other one
    for (std::size_t i = 0; i < labels.size(); ++i)
        if (labels[i] == label)
            leads.push_back(static_cast<std::ptrdiff_t>(scores[2 * i + label]) -
                            static_cast<std::ptrdiff_t>(scores[2 * i + 1 - label]));
    if (leads.empty())
        throw argument_error("labels", labels.size(), "none is of class " + std::to_string(label));
    const auto allowed = static_cast<std::size_t>(share * static_cast<double>(leads.size()));
    const auto first_kept = leads.begin() + static_cast<std::ptrdiff_t>(allowed);
    std::nth_element(leads.begin(), first_kept, leads.end());
    // Among equals class 0 wins: as class 1 it must stay ahead.
    return *first_kept - static_cast<std::ptrdiff_t>(label);
}

} // namespace dlgn
