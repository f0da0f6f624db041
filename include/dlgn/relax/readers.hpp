#pragma once

/// \file
/// Who reads the nodes below a layer: the way of the gradients.

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace dlgn::detail {

/// For every node below a layer, the wires that may read it, as places in the layer's wiring: neurons × 2 ×
/// `candidates`. Node by node they make one list. A wire to no node, the constant 0, has no place in it.
class reader_index {
public:
    reader_index() = default;
    /// Of a layer whose kernels stand at `positions` positions each.
    reader_index(std::span<const std::uint32_t> wiring, std::size_t nodes, std::size_t candidates,
                 std::size_t positions);

    /// The place in the list of the first reader of a node; of the number of nodes, the length of the list.
    [[nodiscard]] std::size_t first(std::size_t node) const noexcept { return start_[node]; }
    /// The readers of a node, rising.
    [[nodiscard]] std::span<const std::uint32_t> of(std::size_t node) const noexcept;

    /// A list for the backward pass, as long as this one: the fan-in rows that each node's gradient flows
    /// from, from the place of its first reader on, their shares, and how many.
    template <std::floating_point Real>
    struct rows {
        std::vector<std::uint32_t> row;   ///< of the fan-ins of the layer above
        std::vector<Real> share;          ///< of the node in each of them
        std::vector<std::uint32_t> count; ///< of each node
    };

    /// The place of a wire's share among those of a layer's kernels.
    [[nodiscard]] std::size_t share_of(std::size_t wire) const noexcept;

    /// Writes the part of `list` of nodes [first, last): their readers with at least that share. `shares` are
    /// those of all kernels.
    template <std::floating_point Real>
    void select(std::size_t first, std::size_t last, const Real* shares, Real least,
                rows<Real>& list) const noexcept {
        if (positions_ == 1)
            select(first, last, least, list, [&](std::size_t wire) { return shares[wire]; });
        else
            select(first, last, least, list, [&](std::size_t wire) { return shares[share_of(wire)]; });
    }

private:
    template <std::floating_point Real, class Share>
    void select(std::size_t first, std::size_t last, Real least, rows<Real>& list,
                Share&& share_of_wire) const noexcept {
        for (std::size_t node = first; node < last; ++node) {
            std::size_t place = start_[node];
            for (std::size_t i = start_[node]; i < start_[node + 1]; ++i) {
                const Real share = share_of_wire(wires_[i]);
                list.row[place] = rows_[i];
                list.share[place] = share;
                place += share >= least ? 1 : 0;
            }
            list.count[node] = static_cast<std::uint32_t>(place - start_[node]);
        }
    }

    std::size_t candidates_ = 1;
    std::size_t positions_ = 1;
    std::vector<std::size_t> start_;
    std::vector<std::uint32_t> wires_;
    std::vector<std::uint32_t> rows_; ///< the fan-in rows that the wires belong to
};

} // namespace dlgn::detail

#ifndef DLGN_COMPILED
#include <dlgn/relax/impl/readers.hpp>
#endif
