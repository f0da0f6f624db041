#pragma once

/// \file
/// From gates to instances: what the mappings share.

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include <dlgn/gate/op.hpp>
#include <dlgn/liberty/cell_library.hpp>
#include <dlgn/liberty/gate_cells.hpp>
#include <dlgn/netlist/netlist.hpp>

namespace dlgn {

/// How a circuit becomes a netlist.
struct map_params {
    /// Leave out the gates that no output depends on. Their cells drive nets that nobody reads, which upsets
    /// layout tools; without it every gate has its cells, which only one-to-one mapping can do.
    bool drop_unread = true;
    /// Constants come from tie cells, if the library has them; otherwise they are Verilog's 1'b0 and 1'b1.
    bool tie_cells = true;
    /// An output that is an input, or that reads the net of another output, gets a buffer of its own;
    /// otherwise it is an `assign` in Verilog.
    bool buffer_outputs = false;
};

namespace detail {

/// Places gates in a netlist, each as its cheapest cells.
class cell_mapper {
public:
    cell_mapper(const cell_library& library, std::size_t inputs, const map_params& params);

    [[nodiscard]] const gate_cells& cells() const noexcept { return cells_; }

    /// A new net with f(a, b).
    net_id place(gate_op op, net_id a, net_id b);

    /// As above, of a node of the circuit.
    net_id place(gate_op op, net_id a, net_id b, netlist::net_origin origin);

    /// A new net, driven by one output of a new cell.
    net_id place(std::size_t cell, std::span<const net_id> pins, std::size_t output) {
        return netlist_.add_instance(cell, pins, output);
    }
    /// Another output of a cell that is there.
    net_id connect_output(std::size_t instance, std::size_t output) {
        return netlist_.connect_output(instance, output);
    }
    [[nodiscard]] std::size_t instance_of(net_id net) const noexcept {
        return netlist_.driver_of(net).instance;
    }

    /// Says which node a net has the value of, if nothing has said so.
    void name(net_id net, netlist::net_origin origin);

    /// The net of a constant; one tie cell serves all, both constants if it has both.
    net_id constant(bool value);

    [[nodiscard]] netlist finish(std::vector<net_id> outputs) &&;

private:
    gate_cells cells_;
    netlist netlist_;
    map_params params_;
    std::array<std::optional<net_id>, 2> constants_;
};

} // namespace detail
} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/netlist/impl/cell_mapper.hpp>
#endif
