#pragma once

/// \file
/// The bodies of <dlgn/relax/readers.hpp>.

#include <dlgn/relax/readers.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include <dlgn/core/inline.hpp>

namespace dlgn::detail {

DLGN_INLINE reader_index::reader_index(std::span<const std::uint32_t> wiring, std::size_t nodes,
                                       std::size_t candidates, std::size_t positions)
    : candidates_(candidates), positions_(positions), start_(nodes + 1) {
    for (const std::uint32_t node : wiring)
        if (node < nodes)
            ++start_[node + 1];
    for (std::size_t node = 0; node < nodes; ++node)
        start_[node + 1] += start_[node];
    wires_.resize(start_.back());
    rows_.resize(start_.back());
    std::vector<std::size_t> next(start_.begin(), start_.end() - 1);
    for (std::size_t wire = 0; wire < wiring.size(); ++wire) {
        if (wiring[wire] >= nodes)
            continue;
        const std::size_t place = next[wiring[wire]]++;
        wires_[place] = static_cast<std::uint32_t>(wire);
        rows_[place] = static_cast<std::uint32_t>(wire / candidates);
    }
}

DLGN_INLINE std::span<const std::uint32_t> reader_index::of(std::size_t node) const noexcept {
    return std::span(wires_).subspan(start_[node], start_[node + 1] - start_[node]);
}

DLGN_INLINE std::size_t reader_index::share_of(std::size_t wire) const noexcept {
    const std::size_t per_kernel = 2 * candidates_;
    return wire / (per_kernel * positions_) * per_kernel + wire % per_kernel;
}

} // namespace dlgn::detail
