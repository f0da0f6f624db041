#pragma once

/// \file
/// What the delay of a netlist depends on, to first order, and what another cell would do to it.

#include <cstddef>
#include <vector>

#include <dlgn/analysis/incremental_timing.hpp>
#include <dlgn/analysis/timing.hpp>
#include <dlgn/liberty/cell_library.hpp>
#include <dlgn/liberty/cell_tables.hpp>
#include <dlgn/netlist/netlist.hpp>

namespace dlgn::detail {

/// The derivatives of a smooth delay. The delay is a maximum of sums; with the soft maximum
/// t·ln Σ exp(a/t) in place of each, it has a derivative by each arrival, found from the ends of the paths
/// back in one pass. Slews count as they are, the largest.
class delay_gradient {
public:
    /// All derivatives are 0. `timing` must outlive it.
    explicit delay_gradient(const incremental_timing& timing);

    /// For the timing as it is. `softness` is t, ns.
    void find(double softness);

    /// What a cell at an instance costs in delay, ns, up to a constant: its own delays, its slews, and its
    /// pins as loads.
    [[nodiscard]] double cost(std::size_t instance, std::size_t cell);

    /// How far the nets that an instance drives would be above their limits with a cell at it: after `cost`
    /// with the same.
    [[nodiscard]] double excess(std::size_t instance, std::size_t cell) const;

private:
    /// Derivatives of the delay by what one edge of a net has.
    struct slopes {
        double arrival = 0; ///< ns/ns
        double slew = 0;    ///< ns/ns
        double load = 0;    ///< ns/pF
    };
    /// From an edge of an input to one of an output.
    struct figures {
        double delay = never; ///< ns, the worst; `never` if the one does not follow the other
        double slew = 0;
    };

    [[nodiscard]] const dlgn::netlist& netlist() const noexcept { return timing_.netlist(); }

    /// Where the figures of an input and output with their edges stand.
    [[nodiscard]] static std::size_t at(const cell& cell, std::size_t output, std::size_t input, edge in,
                                        edge out) noexcept;

    /// Delays and slews of a cell at an instance, with slews and loads that are larger by a step. Registers
    /// have those from their clocks, as if from the rising edge of input 0.
    void look_up(std::size_t instance, std::size_t cell, double slew_step, double load_step,
                 std::vector<figures>& found) const;

    /// The slew of an output in `here_`.
    [[nodiscard]] double slew_of(const cell& cell, std::size_t output, edge out) const noexcept;

    /// From the nets that an instance drives to those that it reads.
    void backpropagate(std::size_t instance, double softness);

    const incremental_timing& timing_;
    std::vector<std::size_t> first_;      ///< of each instance in `weights_`
    std::vector<double> weights_;         ///< derivatives of the delay by the delays of pins
    std::vector<by_edge<slopes>> slopes_; ///< of each net
    std::vector<figures> here_, slower_, fuller_;
};

} // namespace dlgn::detail

#ifndef DLGN_COMPILED
#include <dlgn/analysis/impl/delay_gradient.hpp>
#endif
