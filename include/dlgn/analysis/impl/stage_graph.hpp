#pragma once

/// \file
/// The bodies of <dlgn/analysis/stage_graph.hpp>.

#include <dlgn/analysis/stage_graph.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <limits>
#include <queue>
#include <utility>
#include <vector>

#include <dlgn/analysis/timing.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/liberty/cell_tables.hpp>
#include <dlgn/netlist/constant_nets.hpp>
#include <dlgn/netlist/netlist.hpp>

namespace dlgn::detail {

DLGN_INLINE stage_graph::stage_graph(const dlgn::netlist& netlist, const library_tables& tables,
                                     const timing_result& timing)
    : netlist_(netlist), readers_(netlist.nets()), constants_(constant_nets(netlist)) {
    first_.push_back(0);
    for (std::size_t i = 0; i < netlist.instances(); ++i) {
        add_arcs(tables, timing, i);
        first_.push_back(arcs_.size());
        for (const net_id net : netlist.input_nets(i))
            if (!is_constant(net) && varies(net) && (readers_[net].empty() || readers_[net].back() != i))
                readers_[net].push_back(static_cast<std::uint32_t>(i));
    }
}

DLGN_INLINE std::size_t stage_graph::fewest_stages(double budget) const {
    std::vector<std::size_t> stage(netlist_.nets());
    std::vector<times> arrivals(netlist_.nets(), times{0, 0});
    std::size_t last = 0;
    for (std::size_t i = 0; i < netlist_.instances(); ++i) {
        std::size_t here = 0;
        for (const net_id net : netlist_.input_nets(i))
            here = std::max(here, is_constant(net) ? 0 : stage[net]);
        const auto arrive = [&](std::size_t in_stage) {
            return through(i, arrivals, [&](net_id net) {
                return stage[net] == in_stage ? arrivals[net] : times{0, 0};
            });
        };
        if (arrive(here) > budget && arrive(++here) > budget)
            return 0;
        for (const net_id net : netlist_.output_nets(i))
            if (net != open_net)
                stage[net] = here;
        last = std::max(last, here);
    }
    return last + 1;
}

DLGN_INLINE std::vector<stage_graph::instance_pair> stage_graph::far_apart(double budget) const {
    std::vector<std::vector<std::uint32_t>> beyond(netlist_.instances()); // each sorted
    std::vector<times> arrivals(netlist_.nets());
    std::vector<std::uint32_t> reached(netlist_.nets()), queued(netlist_.instances());
    std::vector<instance_pair> pairs;
    for (std::size_t i = netlist_.instances(); i-- > 0;) {
        const auto from = static_cast<std::uint32_t>(i);
        const std::uint32_t stamp = from + 1;
        std::priority_queue<std::uint32_t, std::vector<std::uint32_t>, std::greater<>> open;
        open.push(from);
        while (!open.empty()) {
            const std::uint32_t at = open.top();
            open.pop();
            const double latest = through(at, arrivals, [&](net_id net) {
                return at == from ? times{0, 0} : reached[net] == stamp ? arrivals[net] : times{never, never};
            });
            if (latest > budget) {
                beyond[i].push_back(at);
                continue;
            }
            for (const net_id net : netlist_.output_nets(at)) {
                if (net == open_net)
                    continue;
                reached[net] = stamp;
                for (const std::uint32_t reader : readers_[net])
                    if (std::exchange(queued[reader], stamp) != stamp)
                        open.push(reader);
            }
        }
        for (const std::uint32_t to : beyond[i])
            if (!follows_from_reader(i, to, beyond))
                pairs.emplace_back(from, to);
    }
    return pairs;
}

DLGN_INLINE void stage_graph::add_arcs(const library_tables& tables, const timing_result& timing,
                                       std::size_t instance) {
    const auto reads = netlist_.input_nets(instance);
    const auto drives = netlist_.output_nets(instance);
    const known_inputs known = known_at(netlist_, constants_, instance);
    for (const timing_arc& timed : tables.cells[netlist_.cell_index(instance)].arcs) {
        const net_id from = reads[timed.input], to = drives[timed.output];
        if (to == open_net || !varies(to) ||
            !known.matters(netlist_.cell_of(instance).outputs[timed.output].function, timed.input))
            continue;
        for (const edge out : all_edges)
            for (const edge in : all_edges)
                if (timed.edges[out] && follows(timed.sense, in, out) &&
                    timing.nets[from][in].arrival != never)
                    arcs_.push_back(
                        {from, to, static_cast<std::uint8_t>(in), static_cast<std::uint8_t>(out),
                         timed.edges[out]->delay(timing.nets[from][in].slew, timing.loads[to][out])});
    }
}

DLGN_INLINE bool
stage_graph::follows_from_reader(std::size_t instance, std::uint32_t to,
                                 const std::vector<std::vector<std::uint32_t>>& beyond) const {
    for (const net_id net : netlist_.output_nets(instance))
        if (net != open_net)
            for (const std::uint32_t reader : readers_[net])
                if (std::binary_search(beyond[reader].begin(), beyond[reader].end(), to))
                    return true;
    return false;
}

} // namespace dlgn::detail
