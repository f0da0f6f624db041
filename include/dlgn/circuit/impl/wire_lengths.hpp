#pragma once

/// \file
/// The bodies of <dlgn/circuit/wire_lengths.hpp>.

#include <dlgn/circuit/wire_lengths.hpp>

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
#include <dlgn/core/inline.hpp>
#include <dlgn/gate/op.hpp>

namespace dlgn {

DLGN_INLINE wire_lengths::wire_lengths(const circuit& start, const placement& places)
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

DLGN_INLINE double wire_lengths::total() const noexcept {
    double total = 0;
    for (node_id node = 0; node < readers_.size(); ++node)
        total += length_of(node);
    return total;
}

DLGN_INLINE double wire_lengths::replace(std::size_t gate, gate_op op, const std::array<node_id, 2>& wires) {
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

DLGN_INLINE double wire_lengths::change(std::size_t gate, gate_op op, const std::array<node_id, 2>& wires) {
    const gate_op old_op = ops_[gate];
    const std::array<node_id, 2> old_wires = wires_[gate];
    const double added = replace(gate, op, wires);
    replace(gate, old_op, old_wires);
    return added;
}

DLGN_INLINE double wire_lengths::box_around(node_id node) const noexcept {
    detail::bounding_box box;
    box.add(places_[node]);
    for (const std::uint32_t reader : readers_[node])
        box.add(places_[reader]);
    return box.half_perimeter();
}

DLGN_INLINE void wire_lengths::queue_fanins(node_id node) {
    for (const std::size_t side : {0U, 1U})
        if (node >= inputs_ && reads(ops_[node - inputs_], side))
            waiting_.push_back({wires_[node - inputs_][side], node});
}

DLGN_INLINE void wire_lengths::connect(node_id to, std::uint32_t from) {
    waiting_.push_back({to, from});
    while (!waiting_.empty()) {
        const auto [node, reader] = waiting_.back();
        waiting_.pop_back();
        std::vector<std::uint32_t>& readers = readers_[node];
        if (readers.empty())
            queue_fanins(node);
        added_ -= length_of(node);
        readers.push_back(reader);
        added_ += length_of(node);
    }
}

DLGN_INLINE void wire_lengths::disconnect(node_id to, std::uint32_t from) {
    waiting_.push_back({to, from});
    while (!waiting_.empty()) {
        const auto [node, reader] = waiting_.back();
        waiting_.pop_back();
        std::vector<std::uint32_t>& readers = readers_[node];
        added_ -= length_of(node);
        *std::find(readers.begin(), readers.end(), reader) = readers.back();
        readers.pop_back();
        added_ += length_of(node);
        if (readers.empty())
            queue_fanins(node);
    }
}

} // namespace dlgn
