#pragma once

/// \file
/// The circuit: two-input gates in topological order, and what is read from them.

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include <dlgn/gate/op.hpp>

namespace dlgn {

/// A value in a circuit: input i is node i, gate g is node inputs + g.
using node_id = std::uint32_t;

/// A combinational circuit of two-input gates, as a flat structure of arrays. A gate reads nodes that come
/// before it, so the order of the gates is an order to evaluate them in.
///
/// A classifier's outputs are cut into consecutive groups, one for each class; a class scores the number of
/// ones in its group, and the label is the class with the highest score, the lowest one among equals. A
/// circuit without groups is just a function of bits.
class circuit {
public:
    /// A circuit without gates. Throws `argument_error` if `inputs` is 0.
    explicit circuit(std::size_t inputs);

    /// Number of inputs; they are the first nodes.
    [[nodiscard]] std::size_t inputs() const noexcept { return inputs_; }
    /// Number of gates.
    [[nodiscard]] std::size_t gates() const noexcept { return ops_.size(); }
    /// Inputs and gates.
    [[nodiscard]] std::size_t nodes() const noexcept { return inputs_ + ops_.size(); }

    /// Function and fan-ins of the gates, one entry a gate. A function that ignores an input still has a
    /// valid node there.
    [[nodiscard]] std::span<const gate_op> ops() const& noexcept { return ops_; }
    /// The nodes that the gates read as `a`.
    [[nodiscard]] std::span<const node_id> fanin_a() const& noexcept { return fanin_a_; }
    /// The nodes that the gates read as `b`.
    [[nodiscard]] std::span<const node_id> fanin_b() const& noexcept { return fanin_b_; }

    /// The nodes read as outputs, in order; a node may be read more than once.
    [[nodiscard]] std::span<const node_id> outputs() const& noexcept { return outputs_; }

    /// Number of classes; 0 for a plain function.
    [[nodiscard]] std::size_t classes() const noexcept { return group_ends_.size(); }
    /// The outputs that class `label` counts.
    [[nodiscard]] std::span<const node_id> group(std::size_t label) const& noexcept;
    /// One past the last output of each class.
    [[nodiscard]] std::span<const std::size_t> group_ends() const& noexcept { return group_ends_; }

    // A span of a circuit that is about to go, as in `for (auto op : simplify(c).ops())`.
    void ops() const&& = delete;
    void fanin_a() const&& = delete;
    void fanin_b() const&& = delete;
    void outputs() const&& = delete;
    void group(std::size_t) const&& = delete;
    void group_ends() const&& = delete;

    /// Whether a node is an input, not a gate.
    [[nodiscard]] bool is_input(node_id node) const noexcept { return node < inputs_; }
    /// The gate that drives `node`, which is not an input.
    [[nodiscard]] std::size_t gate_of(node_id node) const noexcept;
    /// The node that a gate drives.
    [[nodiscard]] node_id node_of(std::size_t gate) const noexcept {
        return static_cast<node_id>(inputs_ + gate);
    }

    /// Appends a gate and returns its node. Throws `argument_error` if a fan-in does not exist yet.
    node_id add_gate(gate_op op, node_id a, node_id b);

    /// Sets the outputs of a plain function. Throws `argument_error` if one does not exist.
    void set_outputs(std::vector<node_id> outputs) { set_outputs(std::move(outputs), {}); }

    /// Sets the outputs and one past the last output of each class. Throws `argument_error` if an output does
    /// not exist, or if the ends descend or do not end with the last output.
    void set_outputs(std::vector<node_id> outputs, std::vector<std::size_t> group_ends);

    friend bool operator==(const circuit&, const circuit&) = default;

private:
    static constexpr std::size_t max_nodes = std::size_t{1} << 31;

    std::size_t inputs_;
    std::vector<gate_op> ops_;
    std::vector<node_id> fanin_a_;
    std::vector<node_id> fanin_b_;
    std::vector<node_id> outputs_;
    std::vector<std::size_t> group_ends_;
};

/// Ends of `classes` groups of equal size. Throws `argument_error` if `classes` does not divide `outputs`.
[[nodiscard]] std::vector<std::size_t> equal_groups(std::size_t outputs, std::size_t classes);

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/circuit/impl/circuit.hpp>
#endif
