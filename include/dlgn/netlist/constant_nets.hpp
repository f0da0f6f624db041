#pragma once

/// \file
/// Which nets of a netlist never change, and which inputs of a cell can then change its outputs.

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include <dlgn/gate/truth_table.hpp>
#include <dlgn/netlist/netlist.hpp>

namespace dlgn {

/// Whether a net is constant.
enum class net_value : std::uint8_t { zero, one, varies };

/// The inputs of one instance: which never change, and their values there.
struct known_inputs {
    std::size_t mask = 0;   ///< input i is bit i
    std::size_t values = 0; ///< within `mask`

    /// Whether a state of the inputs agrees with what is known.
    [[nodiscard]] constexpr bool allow(std::size_t state) const noexcept { return (state & mask) == values; }

    /// Whether a change of input `index` alone can change the function's value.
    [[nodiscard]] constexpr bool matters(truth_table function, std::size_t index) const noexcept {
        const std::size_t bit = std::size_t{1} << index;
        for (std::size_t state = 0; state < function.minterms(); ++state)
            if ((mask & bit) == 0 && (state & bit) == 0 && allow(state) &&
                function(state) != function(state | bit))
                return true;
        return false;
    }
};

/// What `constants`, as from `constant_nets`, say of an instance's inputs.
[[nodiscard]] inline known_inputs known_at(const netlist& netlist, std::span<const net_value> constants,
                                           std::size_t instance) {
    known_inputs known;
    const auto nets = netlist.input_nets(instance);
    for (std::size_t i = 0; i < nets.size(); ++i) {
        const bool one =
            nets[i] == constant_net_1 || (!is_constant(nets[i]) && constants[nets[i]] == net_value::one);
        if (!is_constant(nets[i]) && constants[nets[i]] == net_value::varies)
            continue;
        known.mask |= std::size_t{1} << i;
        known.values |= std::size_t{one} << i;
    }
    return known;
}

/// The value of each net: constants, tie cells, and what follows from them cell by cell. A net may be
/// constant for other reasons and still be said to vary. Linear time.
[[nodiscard]] inline std::vector<net_value> constant_nets(const netlist& netlist) {
    std::vector<net_value> values(netlist.nets(), net_value::varies);
    for (std::size_t instance = 0; instance < netlist.instances(); ++instance) {
        const cell& cell = netlist.cell_of(instance);
        const known_inputs known = known_at(netlist, values, instance);
        if (known.mask == 0 && !cell.inputs.empty())
            continue;
        for (std::size_t output = 0; output < cell.outputs.size(); ++output) {
            const net_id net = netlist.output_nets(instance)[output];
            if (net == open_net)
                continue;
            const truth_table& function = cell.outputs[output].function;
            bool zero = false;
            bool one = false;
            for (std::size_t state = 0; state < function.minterms(); ++state)
                if (known.allow(state))
                    (function(state) ? one : zero) = true;
            if (zero != one)
                values[net] = one ? net_value::one : net_value::zero;
        }
    }
    return values;
}

} // namespace dlgn
