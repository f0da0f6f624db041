#pragma once

/// \file
/// The bodies of <dlgn/analysis/pipeline.hpp>.

#include <dlgn/analysis/pipeline.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <dlgn/analysis/stage_cut.hpp>
#include <dlgn/analysis/stage_graph.hpp>
#include <dlgn/analysis/timing.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/core/text.hpp>
#include <dlgn/liberty/cell_tables.hpp>
#include <dlgn/netlist/netlist.hpp>
#include <dlgn/netlist/pipeline_register.hpp>

namespace dlgn::detail {

DLGN_INLINE pipeline_result in_stages(const netlist& source, const stage_graph& graph,
                                      const std::vector<std::size_t>& stage, std::size_t stages,
                                      const pipeline_params& params, const pipeline_register& use) {
    pipeline_result result{.netlist = netlist(source.shared_library(), source.inputs()), .stages = stages};
    register_placer registers(use);
    std::vector<std::vector<net_id>> nets(source.nets()); // in the stage of the driver and later ones
    std::vector<std::size_t> first(source.nets());        // that stage
    const auto delayed = [&](net_id net, std::size_t in_stage) {
        if (is_constant(net))
            return net;
        if (net < source.inputs() && nets[net].empty())
            nets[net].push_back(params.register_inputs ? registers.place(result.netlist, net) : net);
        if (!graph.varies(net))
            return nets[net].front();
        while (first[net] + nets[net].size() <= in_stage) {
            nets[net].push_back(registers.place(result.netlist, nets[net].back()));
            ++result.between;
        }
        return nets[net][in_stage - first[net]];
    };
    std::vector<net_id> pins;
    for (std::size_t i = 0; i < source.instances(); ++i) {
        pins.clear();
        for (const net_id net : source.input_nets(i))
            pins.push_back(delayed(net, stage[i]));
        std::optional<std::size_t> instance;
        for (std::size_t output = 0; output < source.output_nets(i).size(); ++output) {
            const net_id net = source.output_nets(i)[output];
            if (net == open_net)
                continue;
            const net_id made = instance ? result.netlist.connect_output(*instance, output)
                                         : result.netlist.add_instance(source.cell_index(i), pins, output);
            instance = result.netlist.driver_of(made).instance;
            if (const auto origin = source.origin_of(net))
                result.netlist.set_origin(made, *origin);
            nets[net] = {made};
            first[net] = stage[i];
        }
    }
    std::vector<net_id> outputs;
    std::vector<net_id> registered(params.register_outputs ? source.nets() : 0, open_net);
    for (const net_id net : source.outputs()) {
        net_id out = delayed(net, stages - 1);
        if (params.register_outputs && !is_constant(net) && graph.varies(net)) {
            if (registered[net] == open_net)
                registered[net] = registers.place(result.netlist, out);
            out = registered[net];
        }
        outputs.push_back(out);
    }
    result.netlist.set_outputs(std::move(outputs));
    result.latency = stages - 1 + (params.register_inputs ? 1 : 0) + (params.register_outputs ? 1 : 0);
    result.registers = result.netlist.registers();
    return result;
}

/// ns that a register takes of a period, at the least: from the clock to its output, and the setup of
/// another.
[[nodiscard]] inline double register_time(const netlist& source, const library_tables& tables,
                                          const pipeline_register& use, const timing_params& params) {
    netlist two(source.shared_library(), 1);
    register_placer registers(use);
    const net_id between = registers.place(two, 0);
    two.set_outputs({registers.place(two, between)});
    timing_params alone = params;
    alone.wires.capacitance.clear();
    const timing_result timing = analyse_timing(two, tables, alone);
    double longest = 0;
    for (const edge each : all_edges) {
        const edge_timing& at = timing.nets[between][each];
        longest = std::max(longest, at.arrival + check_time(*tables.cells[use.cell].clocked, use.data, false,
                                                            each, at.slew, params.clock_slew));
    }
    return longest + params.clock_skew;
}

/// Tries budgets of a stage from the shortest that so many stages allow, and keeps the best.
class pipeline_search {
public:
    pipeline_search(const netlist& source, const library_tables& tables, const pipeline_params& params)
        : source_(source), tables_(tables), params_(params),
          use_(find_pipeline_register(source.library(), params.flip_flop)),
          timing_(analyse_timing(source, tables, params.timing)), graph_(source, tables, timing_) {}

    /// The fewest registers with a period that will do: what was asked for, or else a little more than the
    /// shortest. Nothing if no budget gives one.
    [[nodiscard]] std::optional<pipeline_result> with_stages(std::size_t stages) const {
        const double shortest = shortest_budget(stages);
        std::vector<pipeline_result> found;
        double best = params_.period;
        for (const double share : {1.0, 1.04, 1.08, 1.13, 1.2}) {
            found.push_back(in_stages(source_, graph_, cut_stages(graph_, stages, share * shortest), stages,
                                      params_, use_));
            found.back().period = analyse_timing(found.back().netlist, tables_, params_.timing).period;
            if (stages == 1)
                break;
        }
        if (params_.period == 0) {
            for (const pipeline_result& each : found)
                best = best == 0 ? each.period : std::min(best, each.period);
            best *= 1 + params_.tolerance;
        }
        std::optional<pipeline_result> chosen;
        for (pipeline_result& each : found)
            if (each.period <= best && (!chosen || std::pair(each.registers, each.period) <
                                                       std::pair(chosen->registers, chosen->period)))
                chosen = std::move(each);
        return chosen;
    }

    /// No fewer stages than these can have the period; more than there can be if registers alone take longer.
    [[nodiscard]] std::size_t least_stages() const {
        const double budget = params_.period - register_time(source_, tables_, use_, params_.timing);
        return budget > 0 ? std::max<std::size_t>(graph_.fewest_stages(budget), 1) : most_stages() + 1;
    }
    /// Every cell could stand in a stage of its own: more are of no use.
    [[nodiscard]] std::size_t most_stages() const {
        double cell = std::numeric_limits<double>::infinity();
        for (double budget = timing_.delay; budget > 0 && graph_.fewest_stages(budget) > 0; budget /= 1.05)
            cell = budget;
        return std::isfinite(cell) ? graph_.fewest_stages(cell) : 1;
    }

private:
    /// ns; by bisection, to a thousandth of the delay.
    [[nodiscard]] double shortest_budget(std::size_t stages) const {
        double low = 0, high = timing_.delay * (1 + 1e-9);
        while (high - low > timing_.delay / 1000) {
            const double middle = (low + high) / 2;
            const std::size_t needed = graph_.fewest_stages(middle);
            (needed > 0 && needed <= stages ? high : low) = middle;
        }
        return high;
    }

    const netlist& source_;
    const library_tables& tables_;
    const pipeline_params& params_;
    pipeline_register use_;
    timing_result timing_;
    stage_graph graph_;
};

} // namespace dlgn::detail

namespace dlgn {

DLGN_INLINE pipeline_result pipeline(const netlist& netlist, const library_tables& tables,
                                     const pipeline_params& params) {
    if (netlist.registers() > 0)
        throw argument_error("netlist", std::to_string(netlist.registers()) + " registers",
                             "must have none to become a pipeline");
    detail::check_quantity("period", params.period, "ns");
    detail::check_quantity("tolerance", params.tolerance, "");
    if (params.stages == 0 && params.period == 0)
        throw argument_error("stages", 0, "stages or a period must be given");
    if (!params.timing.wires.capacitance.empty())
        throw argument_error("capacitance", params.timing.wires.capacitance.size(),
                             "must be empty: the nets are about to change");
    const detail::pipeline_search search(netlist, tables, params);
    const std::size_t most = search.most_stages();
    if (params.stages > most)
        throw argument_error("stages", params.stages,
                             "must be at most " + std::to_string(most) + ", with a cell in each");
    for (std::size_t stages = params.stages > 0 ? params.stages : search.least_stages(); stages <= most;
         ++stages) {
        if (std::optional<pipeline_result> found = search.with_stages(stages))
            return std::move(*found);
        if (params.stages > 0)
            break;
    }
    throw argument_error("period", params.period,
                         "no pipeline of " +
                             (params.stages > 0 ? std::to_string(params.stages) + " stages"
                                                : "up to " + std::to_string(most) + " stages") +
                             " has it");
}

} // namespace dlgn
