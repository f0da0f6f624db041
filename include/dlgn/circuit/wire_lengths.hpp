#pragma once

/// \file
/// The lengths of a circuit's wires between given places, kept while gates change.

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include <dlgn/circuit/cell_placer.hpp>
#include <dlgn/circuit/circuit.hpp>
#include <dlgn/circuit/placement.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/gate/op.hpp>

namespace dlgn {

/// The half-perimeters of all nets of a circuit, core sides, while its gates change and its nodes stay where
/// they are. A net ties a node to the gates that read it and to its output pins. Only what an output depends
/// on has nets; a gate that reads nothing drives none, for simplification removes its readers' wires.
class wire_lengths {
public:
    /// Throws `argument_error` unless there is a place for each node and each output of the circuit, with
    /// finite coordinates.
    wire_lengths(const circuit& start, const placement& places)
        : inputs_(start.inputs()), ops_(start.ops().begin(), start.ops().end()), places_(places.nodes),
          readers_(start.nodes()) {
        if (places.nodes.size() != start.nodes())
            throw argument_error("places of nodes", places.nodes.size(),
                                 "the circuit has " + std::to_string(start.nodes()) + " nodes");
        if (places.outputs.size() != start.outputs().size())
            throw argument_error("places of outputs", places.outputs.size(),
                                 "the circuit has " + std::to_string(start.outputs().size()) + " outputs");
        places_.insert(places_.end(), places.outputs.begin(), places.outputs.end());
        for (const point& place : places_)
            for (const double coordinate : {place.x, place.y})
                if (!std::isfinite(coordinate))
                    throw argument_error("place", coordinate, "must be finite");
        for (std::size_t gate = 0; gate < start.gates(); ++gate)
            wires_.push_back({start.fanin_a()[gate], start.fanin_b()[gate]});
        for (std::size_t i = 0; i < start.outputs().size(); ++i)
            connect(start.outputs()[i], static_cast<std::uint32_t>(start.nodes() + i));
    }

    /// Of all nets, core sides. Time grows with the nets.
    [[nodiscard]] double total() const noexcept {
        double total = 0;
        for (node_id node = 0; node < readers_.size(); ++node)
            total += length_of(node);
        return total;
    }

    /// Where a node stands, core sides.
    [[nodiscard]] const point& place(node_id node) const noexcept { return places_[node]; }

    /// Lets a gate have another function and read other nodes, which stand before it. Returns what that adds
    /// to the total.
    double replace(std::size_t gate, gate_op op, const std::array<node_id, 2>& wires) {
        assert(wires[0] < inputs_ + gate && wires[1] < inputs_ + gate);
        const auto node = static_cast<node_id>(inputs_ + gate);
        const gate_op old_op = std::exchange(ops_[gate], op);
        const std::array<node_id, 2> old_wires = std::exchange(wires_[gate], wires);
        if (readers_[node].empty())
            return 0;
        added_ = 0;
        if ((support_size(old_op) > 0) != (support_size(op) > 0))
            added_ = support_size(op) > 0 ? box_around(node) : -box_around(node);
        for (const std::size_t side : {0U, 1U}) // before the others: what both reach stays as it is
            if (reads(op, side))
                connect(wires[side], node);
        for (const std::size_t side : {0U, 1U})
            if (reads(old_op, side))
                disconnect(old_wires[side], node);
        return added_;
    }

    /// What `replace` would add to the total.
    [[nodiscard]] double change(std::size_t gate, gate_op op, const std::array<node_id, 2>& wires) {
        const gate_op old_op = ops_[gate];
        const std::array<node_id, 2> old_wires = wires_[gate];
        const double added = replace(gate, op, wires);
        replace(gate, old_op, old_wires);
        return added;
    }

private:
    /// A wire from a node to what reads it: a node, or one past all nodes, an output pin.
    struct wire {
        node_id node;
        std::uint32_t reader;
    };

    [[nodiscard]] static bool reads(gate_op op, std::size_t side) noexcept {
        return side == 0 ? depends_on_a(op) : depends_on_b(op);
    }
    [[nodiscard]] double box_around(node_id node) const noexcept {
        detail::bounding_box box;
        box.add(places_[node]);
        for (const std::uint32_t reader : readers_[node])
            box.add(places_[reader]);
        return box.half_perimeter();
    }
    [[nodiscard]] double length_of(node_id node) const noexcept {
        return node < inputs_ || support_size(ops_[node - inputs_]) > 0 ? box_around(node) : 0;
    }
    /// Lists the wires to a gate, which is one that has been connected or disconnected itself.
    void follow(node_id node) {
        for (const std::size_t side : {0U, 1U})
            if (node >= inputs_ && reads(ops_[node - inputs_], side))
                waiting_.push_back({wires_[node - inputs_][side], node});
    }
    /// Adds a wire, and those that it needs.
    void connect(node_id to, std::uint32_t from) {
        waiting_.push_back({to, from});
        while (!waiting_.empty()) {
            const auto [node, reader] = waiting_.back();
            waiting_.pop_back();
            std::vector<std::uint32_t>& readers = readers_[node];
            if (readers.empty())
                follow(node);
            added_ -= length_of(node);
            readers.push_back(reader);
            added_ += length_of(node);
        }
    }
    /// Takes a wire away, and those that nothing needs without it.
    void disconnect(node_id to, std::uint32_t from) {
        waiting_.push_back({to, from});
        while (!waiting_.empty()) {
            const auto [node, reader] = waiting_.back();
            waiting_.pop_back();
            std::vector<std::uint32_t>& readers = readers_[node];
            added_ -= length_of(node);
            *std::ranges::find(readers, reader) = readers.back();
            readers.pop_back();
            added_ += length_of(node);
            if (readers.empty())
                follow(node);
        }
    }

    std::size_t inputs_;
    std::vector<gate_op> ops_;
    std::vector<std::array<node_id, 2>> wires_;
    std::vector<point> places_;                       ///< of the nodes, then of the output pins
    std::vector<std::vector<std::uint32_t>> readers_; ///< of a node, one entry a wire
    std::vector<wire> waiting_;
    double added_ = 0; ///< by what is being replaced
};

/// Half-perimeters of all nets of a circuit, core sides; see `wire_lengths`.
[[nodiscard]] inline double wire_length(const circuit& circuit, const placement& places) {
    return wire_lengths(circuit, places).total();
}

} // namespace dlgn
