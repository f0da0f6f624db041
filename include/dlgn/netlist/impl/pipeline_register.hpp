#pragma once

/// \file
/// The bodies of <dlgn/netlist/pipeline_register.hpp>.

#include <dlgn/netlist/pipeline_register.hpp>

#include <cstddef>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include <dlgn/core/error.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/gate/truth_table.hpp>
#include <dlgn/liberty/cell_library.hpp>
#include <dlgn/netlist/netlist.hpp>

namespace dlgn::detail {

/// How a cell can be used so; nothing if it cannot. Scan and enable, which make the data depend on more than
/// one pin, are not looked through.
[[nodiscard]] inline std::optional<pipeline_register> as_pipeline_register(const cell_library& library,
                                                                           std::size_t index) {
    const cell& cell = library.at(index);
    if (!cell.state || cell.state->latch || cell.state->inverted)
        return std::nullopt;
    const cell_state& state = *cell.state;
    pipeline_register use{.cell = index};
    while (use.output < cell.outputs.size() && cell.outputs[use.output].inverted)
        ++use.output;
    const unsigned variables = state.next.variables;
    while (use.data < cell.inputs.size() &&
           state.next != truth_table::variable(variables, static_cast<unsigned>(use.data)))
        ++use.data;
    if (use.output == cell.outputs.size() || use.data == cell.inputs.size())
        return std::nullopt;
    const std::size_t data = std::size_t{1} << use.data;
    for (use.values = 0; use.values >> cell.inputs.size() == 0; ++use.values) {
        const auto active = [&](std::size_t pins) { return state.clear(pins) || state.preset(pins); };
        if ((use.values & data) == 0 && !active(use.values) && !active(use.values | data))
            return use;
    }
    return std::nullopt;
}

DLGN_INLINE net_id register_placer::place(netlist& netlist, net_id net) {
    const cell& cell = netlist.library().at(use_.cell);
    std::vector<net_id> pins;
    for (std::size_t i = 0; i < cell.inputs.size(); ++i)
        pins.push_back(i == use_.data ? net : tied(netlist, (use_.values >> i & 1U) != 0));
    return netlist.add_instance(use_.cell, pins, use_.output);
}

DLGN_INLINE net_id register_placer::tied(netlist& netlist, bool value) {
    if (ties_[value ? 1 : 0])
        return *ties_[value ? 1 : 0];
    net_id net = value ? constant_net_1 : constant_net_0;
    double smallest = std::numeric_limits<double>::infinity();
    std::size_t from = 0, pin = 0;
    const cell_library& library = netlist.library();
    for (std::size_t i = 0; i < library.cells().size(); ++i)
        for (std::size_t output = 0; output < library.at(i).outputs.size(); ++output)
            if (const cell& cell = library.at(i);
                cell.inputs.empty() && cell.area < smallest &&
                cell.outputs[output].function == truth_table::constant(0, value)) {
                smallest = cell.area;
                from = i;
                pin = output;
            }
    if (smallest < std::numeric_limits<double>::infinity())
        net = netlist.add_instance(from, std::span<const net_id>(), pin);
    ties_[value ? 1 : 0] = net;
    return net;
}

} // namespace dlgn::detail

namespace dlgn::detail {

DLGN_INLINE pipeline_register find_pipeline_register(const cell_library& library, std::string_view name) {
    std::optional<pipeline_register> best;
    const auto rank = [&](const pipeline_register& use) {
        const cell& cell = library.at(use.cell);
        return std::tuple(cell.area, cell.state->clock.capacitance, std::string_view(cell.name));
    };
    for (std::size_t i = library.cells().size(); i < library.size(); ++i)
        if (const auto use = as_pipeline_register(library, i);
            use && (name.empty() || library.at(i).name == name) && (!best || rank(*use) < rank(*best)))
            best = use;
    if (!best && !name.empty())
        throw argument_error("flip_flop", name,
                             "is no flip-flop of library " + library.name() +
                                 " that takes one pin at every rising edge");
    if (!best)
        throw error("library " + library.name() +
                    ": no flip-flop that takes one pin at every rising edge, for a pipeline");
    return *best;
}

} // namespace dlgn::detail
