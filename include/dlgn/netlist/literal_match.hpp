#pragma once

/// \file
/// The literals of a circuit, and how the cells of a cover make them.

#include <array>
#include <cstddef>
#include <cstdint>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/liberty/cell_matches.hpp>
#include <dlgn/netlist/cuts.hpp>

namespace dlgn::detail {

/// A node or its complement: 2 · node, plus 1 for the complement.
using literal = std::uint32_t;

[[nodiscard]] constexpr literal literal_of(node_id node, bool complemented) noexcept {
    return 2 * node + (complemented ? 1U : 0U);
}
[[nodiscard]] constexpr node_id node_of(literal l) noexcept { return l >> 1U; }
[[nodiscard]] constexpr bool is_complement(literal l) noexcept { return (l & 1U) != 0; }

/// How a literal is made.
struct literal_match {
    enum class kind : std::uint8_t {
        input,    ///< it is there
        inverter, ///< from the other literal of its node
        wire,     ///< it is a leaf of a cut or a constant
        cell,     ///< by a cell over a cut, or by two
        gate,     ///< by the cells of a gate function of the fan-ins
        pair      ///< by one output of a cell of two, or of two cells
    };
    kind by = kind::input;
    std::uint32_t cut = 0;             ///< wire, cell: index among all cuts
    const cell_match* match = nullptr; ///< cell
    std::uint32_t pair = 0;            ///< pair: index among the candidates

    friend bool operator==(const literal_match&, const literal_match&) = default;
};

/// The literals that a match reads.
struct literal_list {
    std::array<literal, cut::max_size> item{};
    std::size_t size = 0;

    void add(literal l) noexcept { item[size++] = l; }
    [[nodiscard]] const literal* begin() const noexcept { return item.data(); }
    [[nodiscard]] const literal* end() const noexcept { return item.data() + size; }
};

} // namespace dlgn::detail
