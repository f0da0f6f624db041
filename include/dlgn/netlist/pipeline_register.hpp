#pragma once

/// \file
/// Which flip-flop a pipeline is built of, and how its pins are connected.

#include <cstddef>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include <dlgn/core/error.hpp>
#include <dlgn/gate/truth_table.hpp>
#include <dlgn/liberty/cell_library.hpp>
#include <dlgn/netlist/netlist.hpp>

namespace dlgn {

/// A flip-flop that only takes its data at the rising edge of the clock, with set and reset tied off.
struct pipeline_register {
    std::size_t cell = 0;   ///< its index in the library
    std::size_t data = 0;   ///< of its inputs
    std::size_t output = 0; ///< that shows the state
    std::size_t values = 0; ///< of the other inputs: input i is bit i
};

namespace detail {

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

/// Adds such registers to a netlist.
class register_placer {
public:
    explicit register_placer(pipeline_register use) : use_(use) {}

    /// The net that shows in each cycle what `net` was in the cycle before.
    [[nodiscard]] net_id place(netlist& netlist, net_id net) {
        const cell& cell = netlist.library().at(use_.cell);
        std::vector<net_id> pins;
        for (std::size_t i = 0; i < cell.inputs.size(); ++i)
            pins.push_back(i == use_.data ? net : tied(netlist, (use_.values >> i & 1U) != 0));
        return netlist.add_instance(use_.cell, pins, use_.output);
    }

private:
    /// From the smallest cell that makes the constant, one for all; else Verilog's own.
    [[nodiscard]] net_id tied(netlist& netlist, bool value) {
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

    pipeline_register use_;
    std::optional<net_id> ties_[2];
};

} // namespace detail

/// The smallest flip-flop of a library that can be used so, of equal ones that with the least load for the
/// clock; or the one called `name`, if that is not empty. Throws `error` if the library has none,
/// `argument_error` if the cell of that name is none.
[[nodiscard]] inline pipeline_register find_pipeline_register(const cell_library& library,
                                                              std::string_view name = {}) {
    std::optional<pipeline_register> best;
    const auto rank = [&](const pipeline_register& use) {
        const cell& cell = library.at(use.cell);
        return std::tuple(cell.area, cell.state->clock.capacitance, std::string_view(cell.name));
    };
    for (std::size_t i = library.cells().size(); i < library.size(); ++i)
        if (const auto use = detail::as_pipeline_register(library, i);
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

} // namespace dlgn
