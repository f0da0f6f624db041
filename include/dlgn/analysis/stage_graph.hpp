#pragma once

/// \file
/// A netlist as a graph of delays: which cells cannot be in one pipeline stage.

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include <dlgn/analysis/timing.hpp>
#include <dlgn/liberty/cell_tables.hpp>
#include <dlgn/netlist/constant_nets.hpp>
#include <dlgn/netlist/netlist.hpp>

namespace dlgn::detail {

/// The instances of a netlist without registers, and the delays through them that static timing found. Slews
/// and loads stay those of `timing`, whatever is cut.
class stage_graph {
public:
    using instance_pair = std::pair<std::uint32_t, std::uint32_t>;

    stage_graph(const dlgn::netlist& netlist, const library_tables& tables, const timing_result& timing);

    [[nodiscard]] const dlgn::netlist& netlist() const noexcept { return netlist_; }
    /// Whether a net ever changes: one that does not needs no register.
    [[nodiscard]] bool varies(net_id net) const noexcept { return constants_[net] == net_value::varies; }
    /// The instances that read a net that changes, in order.
    [[nodiscard]] const std::vector<std::uint32_t>& readers(net_id net) const noexcept {
        return readers_[net];
    }

    /// The fewest stages such that no path within one takes longer than `budget` ns; 0 if a single cell does.
    /// Each cell stands as early as it can. Linear time.
    [[nodiscard]] std::size_t fewest_stages(double budget) const;

    /// The pairs of instances that must be in different stages: from the inputs of the first to the outputs
    /// of the second a path takes longer than `budget` ns. Pairs that follow from others, because cells
    /// between them are a pair, are left out where that is seen at once. Time by the cells within `budget` of
    /// each.
    [[nodiscard]] std::vector<instance_pair> far_apart(double budget) const;

private:
    using times = std::array<double, 2>; ///< of a net's rise and fall, ns

    struct arc {
        net_id from;
        net_id to;
        std::uint8_t in;
        std::uint8_t out;
        double delay;
    };

    void add_arcs(const library_tables& tables, const timing_result& timing, std::size_t instance);

    /// Fills in the arrivals at an instance's outputs from those of its inputs, which `at` gives; the latest.
    template <class At>
    double through(std::size_t instance, std::vector<times>& arrivals, const At& at) const {
        std::array<times, 8> sums;
        const auto outputs = netlist_.output_nets(instance);
        std::fill_n(sums.begin(), outputs.size(), times{never, never});
        double latest = 0;
        for (std::size_t i = first_[instance]; i < first_[instance + 1]; ++i) {
            const arc& each = arcs_[i];
            const auto output = static_cast<std::size_t>(std::find(outputs.begin(), outputs.end(), each.to) -
                                                         outputs.begin());
            double& sum = sums[output][each.out];
            sum = std::max(sum, at(each.from)[each.in] + each.delay);
            latest = std::max(latest, sum);
        }
        for (std::size_t output = 0; output < outputs.size(); ++output)
            if (outputs[output] != open_net)
                arrivals[outputs[output]] = sums[output];
        return latest;
    }

    /// Whether a reader of an instance is in a pair with `to` itself.
    [[nodiscard]] bool follows_from_reader(std::size_t instance, std::uint32_t to,
                                           const std::vector<std::vector<std::uint32_t>>& beyond) const;

    const dlgn::netlist& netlist_;
    std::vector<arc> arcs_;
    std::vector<std::size_t> first_; ///< arc of each instance, and the end
    std::vector<std::vector<std::uint32_t>> readers_;
    std::vector<net_value> constants_;
};

} // namespace dlgn::detail

#ifndef DLGN_COMPILED
#include <dlgn/analysis/impl/stage_graph.hpp>
#endif
