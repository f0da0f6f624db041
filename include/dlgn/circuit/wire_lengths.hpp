#pragma once

/// \file
/// The lengths of a circuit's wires between given places, kept while gates change.

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/circuit/placement.hpp>
#include <dlgn/gate/op.hpp>

namespace dlgn {

/// The half-perimeters of all nets of a circuit, core sides, while its gates change and its nodes stay where
/// they are. A net ties a node to the gates that read it and to its output pins. Only what an output depends
/// on has nets; a gate that reads nothing drives none, for simplification removes its readers' wires.
class wire_lengths {
public:
    /// Throws `argument_error` unless there is a place for each node and each output of the circuit, with
    /// finite coordinates.
    wire_lengths(const circuit& start, const placement& places);

    /// Of all nets, core sides. Time grows with the nets.
    [[nodiscard]] double total() const noexcept;

    /// Where a node stands, core sides.
    [[nodiscard]] const point& place(node_id node) const noexcept { return places_[node]; }

    /// Lets a gate have another function and read other nodes, which stand before it. Returns what that adds
    /// to the total.
    double replace(std::size_t gate, gate_op op, const std::array<node_id, 2>& wires);

    /// What `replace` would add to the total.
    [[nodiscard]] double change(std::size_t gate, gate_op op, const std::array<node_id, 2>& wires);

private:
    /// A wire from a node to what reads it: a node, or one past all nodes, an output pin.
    struct wire {
        node_id node;
        std::uint32_t reader;
    };

    [[nodiscard]] static bool reads(gate_op op, std::size_t side) noexcept {
        return side == 0 ? depends_on_a(op) : depends_on_b(op);
    }
    [[nodiscard]] double box_around(node_id node) const noexcept;
    [[nodiscard]] double length_of(node_id node) const noexcept {
        return node < inputs_ || support_size(ops_[node - inputs_]) > 0 ? box_around(node) : 0;
    }
    /// Lists the wires to a gate, which is one that has been connected or disconnected itself.
    void queue_fanins(node_id node);
    /// Adds a wire, and those that it needs.
    void connect(node_id to, std::uint32_t from);
    /// Takes a wire away, and those that nothing needs without it.
    void disconnect(node_id to, std::uint32_t from);

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

#ifndef DLGN_COMPILED
#include <dlgn/circuit/impl/wire_lengths.hpp>
#endif
