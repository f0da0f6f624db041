#pragma once

/// \file
/// A netlist as a graph of delays: which cells cannot be in one pipeline stage.

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <limits>
#include <queue>
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

    stage_graph(const dlgn::netlist& netlist, const library_tables& tables, const timing_result& timing)
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

    [[nodiscard]] const dlgn::netlist& netlist() const noexcept { return netlist_; }
    /// Whether a net ever changes: one that does not needs no register.
    [[nodiscard]] bool varies(net_id net) const noexcept { return constants_[net] == net_value::varies; }
    /// The instances that read a net that changes, in order.
    [[nodiscard]] const std::vector<std::uint32_t>& readers(net_id net) const noexcept {
        return readers_[net];
    }

    /// The fewest stages such that no path within one takes longer than `budget` ns; 0 if a single cell does.
    /// Each cell stands as early as it can. Linear time.
    [[nodiscard]] std::size_t fewest_stages(double budget) const {
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

    /// The pairs of instances that must be in different stages: from the inputs of the first to the outputs
    /// of the second a path takes longer than `budget` ns. Pairs that follow from others, because cells
    /// between them are a pair, are left out where that is seen at once. Time by the cells within `budget` of
    /// each.
    [[nodiscard]] std::vector<instance_pair> far_apart(double budget) const {
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
                    return at == from              ? times{0, 0}
                           : reached[net] == stamp ? arrivals[net]
                                                   : times{never, never};
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

private:
    using times = std::array<double, 2>; ///< of a net's rise and fall, ns

    struct arc {
        net_id from;
        net_id to;
        std::uint8_t in;
        std::uint8_t out;
        double delay;
    };

    void add_arcs(const library_tables& tables, const timing_result& timing, std::size_t instance) {
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
                                           const std::vector<std::vector<std::uint32_t>>& beyond) const {
        for (const net_id net : netlist_.output_nets(instance))
            if (net != open_net)
                for (const std::uint32_t reader : readers_[net])
                    if (std::binary_search(beyond[reader].begin(), beyond[reader].end(), to))
                        return true;
        return false;
    }

    const dlgn::netlist& netlist_;
    std::vector<arc> arcs_;
    std::vector<std::size_t> first_; ///< arc of each instance, and the end
    std::vector<std::vector<std::uint32_t>> readers_;
    std::vector<net_value> constants_;
};

} // namespace dlgn::detail
