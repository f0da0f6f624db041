#pragma once

/// \file
/// What heads are made of: signals, numbers, and gates added to a circuit.

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/core/index_map.hpp>
#include <dlgn/gate/op.hpp>

namespace dlgn::detail {

/// Adds gates to a circuit and folds constants on the way.
class head_builder {
public:
    /// A constant, or a node of the circuit.
    struct signal {
        std::optional<bool> constant;
        node_id node = 0;

        friend bool operator==(const signal&, const signal&) = default;
    };
    static constexpr signal zero() noexcept { return {false, 0}; }
    static constexpr signal one() noexcept { return {true, 0}; }

    explicit head_builder(const circuit& source);

    /// Gates of two inputs before a node of the source circuit, at the most.
    [[nodiscard]] std::size_t level(node_id node) const noexcept { return levels_[node]; }

    /// A node of the source circuit.
    [[nodiscard]] signal read(node_id node) const;

    signal invert(signal a) { return unary(true, false, a); }
    signal gate(gate_op op, signal a, signal b);

    /// The disjunction of all, as a balanced tree.
    signal any(std::vector<signal> terms);

    /// A node for every signal becomes the outputs.
    [[nodiscard]] circuit finish(const std::vector<signal>& outputs) &&;

private:
    signal unary(bool at_0, bool at_1, signal input);

    circuit circuit_;
    std::vector<std::size_t> levels_;
    number_index inverted_;
};

using head_signal = head_builder::signal;
/// A number, least significant bit first.
using head_number = std::vector<head_signal>;

/// A bit of a number, which may have fewer.
[[nodiscard]] inline head_signal bit_at(const head_number& number, std::size_t bit) noexcept {
    return bit < number.size() ? number[bit] : head_builder::zero();
}

/// The bits of the widest of some numbers.
[[nodiscard]] std::size_t widest(std::span<const head_number> numbers) noexcept;

} // namespace dlgn::detail

#ifndef DLGN_COMPILED
#include <dlgn/circuit/impl/head_builder.hpp>
#endif
