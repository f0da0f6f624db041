#pragma once

/// \file
/// Which flip-flop a pipeline is built of, and how its pins are connected.

#include <cstddef>
#include <optional>
#include <string_view>

#include <dlgn/liberty/cell_library.hpp>
#include <dlgn/netlist/netlist.hpp>

namespace dlgn::detail {

/// A flip-flop that only takes its data at the rising edge of the clock, with set and reset tied off.
struct pipeline_register {
    std::size_t cell = 0;   ///< its index in the library
    std::size_t data = 0;   ///< of its inputs
    std::size_t output = 0; ///< that shows the state
    std::size_t values = 0; ///< of the other inputs: input i is bit i
};

/// Adds such registers to a netlist.
class register_placer {
public:
    explicit register_placer(pipeline_register use) : use_(use) {}

    /// The net that shows in each cycle what `net` was in the cycle before.
    [[nodiscard]] net_id place(netlist& netlist, net_id net);

private:
    /// From the smallest cell that makes the constant, one for all; else Verilog's own.
    [[nodiscard]] net_id tied(netlist& netlist, bool value);

    pipeline_register use_;
    std::optional<net_id> ties_[2];
};

/// The smallest flip-flop of a library that can be used so, of equal ones that with the least load for the
/// clock; or the one called `name`, if that is not empty. Throws `error` if the library has none,
/// `argument_error` if the cell of that name is none.
[[nodiscard]] pipeline_register find_pipeline_register(const cell_library& library,
                                                       std::string_view name = {});

} // namespace dlgn::detail

#ifndef DLGN_COMPILED
#include <dlgn/netlist/impl/pipeline_register.hpp>
#endif
