#pragma once

/// \file
/// Which nets of a netlist never change, and which inputs of a cell can then change its outputs.

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include <dlgn/gate/truth_table.hpp>
#include <dlgn/netlist/netlist.hpp>

namespace dlgn::detail {

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
[[nodiscard]] known_inputs known_at(const netlist& netlist, std::span<const net_value> constants,
                                    std::size_t instance);

/// The value of each net: constants, tie cells, and what follows from them cell by cell. A net may be
/// constant for other reasons and still be said to vary. Linear time.
[[nodiscard]] std::vector<net_value> constant_nets(const netlist& netlist);

} // namespace dlgn::detail

#ifndef DLGN_COMPILED
#include <dlgn/netlist/impl/constant_nets.hpp>
#endif
