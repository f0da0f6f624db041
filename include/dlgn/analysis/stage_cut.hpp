#pragma once

/// \file
/// The stages of a pipeline that need the fewest registers.

#include <cstddef>
#include <cstdint>
#include <vector>

#include <dlgn/analysis/stage_graph.hpp>
#include <dlgn/netlist/min_cut.hpp>
#include <dlgn/netlist/netlist.hpp>

namespace dlgn::detail {

/// The stage, from 0 to `stages` − 1, of each instance, so that values only go to the same or later stages,
/// no path within a stage takes longer than `budget` ns, and the fewest registers are needed: a net needs one
/// for each stage from its driver's to its latest reader's. Inputs come in the first stage, outputs leave in
/// the last. `stages` must be no less than `fewest_stages(budget)`, which must not be 0.
///
/// Exact: it is one minimum cut. The point (v, k) is true if instance v is in stage k or later; a net costs 1
/// in each k in which a reader is and its driver is not. That values go forward, that stages are in order and
/// that pairs of instances are at least a stage apart are arcs that cannot be cut (after Leiserson and Saxe,
/// "Retiming Synchronous Circuitry", 1991, without loops).
[[nodiscard]] inline std::vector<std::size_t> cut_stages(const stage_graph& graph, std::size_t stages,
                                                         double budget) {
    const netlist& netlist = graph.netlist();
    std::vector<std::size_t> result(netlist.instances());
    if (stages < 2)
        return result;
    min_cut cut;
    std::vector<std::vector<min_cut::point>> points(stages - 1, std::vector<min_cut::point>(result.size()));
    for (auto& layer : points)
        for (min_cut::point& point : layer)
            point = cut.add_point();
    std::vector<bool> is_output(netlist.nets());
    for (const net_id net : netlist.outputs())
        if (!is_constant(net))
            is_output[net] = true;
    for (std::size_t layer = 0; layer < points.size(); ++layer) {
        const auto& here = points[layer];
        for (std::size_t i = 0; layer > 0 && i < result.size(); ++i)
            cut.add_arc(here[i], points[layer - 1][i], min_cut::unlimited);
        for (net_id net = 0; net < netlist.nets(); ++net) {
            if (!graph.varies(net) || (graph.readers(net).empty() && !is_output[net]))
                continue;
            const std::size_t driver = netlist.driver_of(net).instance;
            const min_cut::point from = driver == netlist::no_instance ? min_cut::always_false : here[driver];
            const min_cut::point latest = cut.add_point(); // the latest reader of the net
            cut.add_arc(latest, from, 1);
            for (const std::uint32_t reader : graph.readers(net)) {
                cut.add_arc(here[reader], latest, min_cut::unlimited);
                if (driver != netlist::no_instance)
                    cut.add_arc(here[driver], here[reader], min_cut::unlimited);
            }
            if (is_output[net])
                cut.add_arc(min_cut::always_true, latest, min_cut::unlimited);
        }
    }
    for (const auto& [from, to] : graph.far_apart(budget)) {
        cut.add_arc(min_cut::always_true, points[0][to], min_cut::unlimited);
        for (std::size_t layer = 0; layer < points.size(); ++layer)
            cut.add_arc(points[layer][from],
                        layer + 1 < points.size() ? points[layer + 1][to] : min_cut::always_false,
                        min_cut::unlimited);
    }
    const std::vector<bool> after = cut.solve();
    for (const auto& layer : points)
        for (std::size_t i = 0; i < result.size(); ++i)
            result[i] += after[layer[i]] ? 1U : 0U;
    return result;
}

} // namespace dlgn::detail
