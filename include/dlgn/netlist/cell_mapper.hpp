#pragma once

/// \file
/// From gates to instances: what the mappings share.

#include <array>
#include <cstddef>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <utility>
#include <vector>

#include <dlgn/gate/op.hpp>
#include <dlgn/liberty/cell_library.hpp>
#include <dlgn/liberty/gate_cells.hpp>
#include <dlgn/netlist/netlist.hpp>

namespace dlgn {

/// How a circuit becomes a netlist.
struct map_options {
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
    cell_mapper(const cell_library& library, std::size_t inputs, const map_options& options)
        : cells_(library), netlist_(std::make_shared<const cell_library>(library), inputs),
          options_(options) {}

    [[nodiscard]] const gate_cells& cells() const noexcept { return cells_; }

    /// A new net with f(a, b).
    net_id place(gate_op op, net_id a, net_id b) {
        const gate_cell& gate = cells_[op];
        if (gate.steps.empty() || (support_size(op) == 0 && !options_.tie_cells))
            return op == gate_op::constant_1 ? constant_net_1 : constant_net_0;
        std::vector<net_id> nets = {a, b};
        std::vector<net_id> pins;
        for (const gate_cell_step& step : gate.steps) {
            pins.clear();
            for (const std::size_t source : step.inputs)
                pins.push_back(nets[source]);
            nets.push_back(netlist_.add_instance(step.cell, pins, step.output));
        }
        return nets.back();
    }

    /// As above, of a node of the circuit.
    net_id place(gate_op op, net_id a, net_id b, netlist::net_origin origin) {
        const net_id net = place(op, a, b);
        name(net, origin);
        return net;
    }

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
    void name(net_id net, netlist::net_origin origin) {
        if (!is_constant(net) && net >= netlist_.inputs() && !netlist_.origin_of(net))
            netlist_.set_origin(net, origin);
    }

    /// The net of a constant; one tie cell serves all, both constants if it has both.
    net_id constant(bool value) {
        const gate_op op = value ? gate_op::constant_1 : gate_op::constant_0;
        std::optional<net_id>& known = constants_[value ? 1 : 0];
        if (known)
            return *known;
        const std::optional<net_id>& other = constants_[value ? 0 : 1];
        const gate_cell& tie = cells_[op];
        if (other && !is_constant(*other) && !tie.steps.empty()) {
            const std::size_t instance = netlist_.driver_of(*other).instance;
            if (netlist_.cell_index(instance) == tie.steps[0].cell)
                known = netlist_.connect_output(instance, tie.steps[0].output);
        }
        if (!known)
            known = place(op, 0, 0);
        return *known;
    }

    [[nodiscard]] netlist finish(std::vector<net_id> outputs) && {
        if (options_.buffer_outputs) {
            std::set<net_id> taken;
            for (net_id& output : outputs)
                if (!is_constant(output) && (output < netlist_.inputs() || !taken.insert(output).second))
                    output = place(gate_op::wire_a, output, output);
        }
        netlist_.set_outputs(std::move(outputs));
        return std::move(netlist_);
    }

private:
    gate_cells cells_;
    netlist netlist_;
    map_options options_;
    std::array<std::optional<net_id>, 2> constants_;
};

} // namespace detail
} // namespace dlgn
