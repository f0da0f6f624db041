#pragma once

/// \file
/// The bodies of <dlgn/circuit/join.hpp>.

#include <dlgn/circuit/join.hpp>

#include <cstddef>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/inline.hpp>

namespace dlgn {

DLGN_INLINE circuit join(std::span<const circuit> members, std::span<const std::size_t> weights) {
    if (members.empty() || members.front().classes() == 0)
        throw argument_error("members", members.size(), "must be at least one, with classes");
    if (weights.size() != members.size())
        throw argument_error("weights", weights.size(),
                             "must be one for each of " + std::to_string(members.size()) + " members");
    circuit result(members.front().inputs());
    std::vector<std::vector<node_id>> groups(members.front().classes());
    for (std::size_t i = 0; i < members.size(); ++i) {
        const circuit& member = members[i];
        if (member.inputs() != result.inputs() || member.classes() != groups.size())
            throw argument_error("member", i, "has other inputs or classes than the first");
        if (weights[i] == 0)
            throw argument_error("weight", weights[i], "must be at least 1");
        const std::size_t before = result.gates();
        const auto moved = [&](node_id node) {
            return member.is_input(node) ? node : static_cast<node_id>(node + before);
        };
        for (std::size_t gate = 0; gate < member.gates(); ++gate)
            result.add_gate(member.ops()[gate], moved(member.fanin_a()[gate]), moved(member.fanin_b()[gate]));
        for (std::size_t label = 0; label < groups.size(); ++label)
            for (const node_id output : member.group(label))
                groups[label].insert(groups[label].end(), weights[i], moved(output));
    }
    std::vector<node_id> outputs;
    std::vector<std::size_t> ends;
    for (const std::vector<node_id>& group : groups) {
        outputs.insert(outputs.end(), group.begin(), group.end());
        ends.push_back(outputs.size());
    }
    result.set_outputs(std::move(outputs), std::move(ends));
    return result;
}

} // namespace dlgn
