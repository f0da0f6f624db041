#pragma once

/// \file
/// The bodies of <dlgn/analysis/drives.hpp>.

#include <dlgn/analysis/drives.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <map>
#include <utility>
#include <vector>

#include <dlgn/analysis/buffer_plan.hpp>
#include <dlgn/analysis/overloads.hpp>
#include <dlgn/analysis/timing.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/core/stable_sort.hpp>
#include <dlgn/gate/truth_table.hpp>
#include <dlgn/liberty/cell_library.hpp>
#include <dlgn/liberty/cell_rank.hpp>
#include <dlgn/liberty/cell_tables.hpp>
#include <dlgn/liberty/function_key.hpp>
#include <dlgn/netlist/netlist.hpp>

namespace dlgn::detail {

/// Finds drivers and buffers from the outputs back, so that what a driver has to drive is known when its turn
/// comes, and then builds the netlist anew.
class drive_chooser {
public:
    drive_chooser(const netlist& source, const library_tables& tables, const timing_params& params)
        : source_(source), tables_(tables), params_(params), cells_(source.instances()),
          plans_(source.nets()) {
        for (std::size_t i = 0; i < source.instances(); ++i)
            cells_[i] = source.cell_index(i);
        group_cells();
        collect_readers();
        for (std::size_t i = source.instances(); i-- > 0;)
            choose_cell(i);
        for (net_id net = 0; net < source.inputs(); ++net)
            plans_[net] = plan_buffers(loaded_readers(net), effective_limit(params.input_limit), buffers_);
    }

    /// Instances with another cell than in the source.
    [[nodiscard]] std::size_t exchanged() const noexcept {
        std::size_t count = 0;
        for (std::size_t i = 0; i < cells_.size(); ++i)
            count += cells_[i] != source_.cell_index(i) ? 1U : 0U;
        return count;
    }

    [[nodiscard]] netlist build() const {
        netlist result(source_.shared_library(), source_.inputs());
        std::vector<std::vector<net_id>> pins(source_.instances());
        for (std::size_t i = 0; i < source_.instances(); ++i)
            pins[i].assign(source_.input_nets(i).begin(), source_.input_nets(i).end());
        std::vector<net_id> outputs(source_.outputs().begin(), source_.outputs().end());
        // Lets all readers of a plan read the net, some of them by way of buffers.
        const auto connect = [&](net_id net, const net_plan& plan) {
            std::vector<net_id> buffered(plan.buffers.size());
            const auto connect_readers = [&](net_id from, const std::vector<net_reader>& readers) {
                for (const net_reader& each : readers)
                    if (each.buffer != net_reader::none)
                        buffered[each.buffer] =
                            result.add_instance(plan.buffers[each.buffer].cell, {&from, 1});
                    else if (each.instance != net_reader::none)
                        pins[each.instance][each.pin] = from;
                    else
                        outputs[each.pin] = from;
            };
            connect_readers(net, plan.readers);
            for (std::size_t i = plan.buffers.size(); i-- > 0;) // a buffer reads the net or a later one
                connect_readers(buffered[i], plan.buffers[i].readers);
        };
        for (net_id net = 0; net < source_.inputs(); ++net)
            connect(net, plans_[net]);
        for (std::size_t i = 0; i < source_.instances(); ++i) {
            std::vector<std::pair<net_id, net_id>> driven; // before and now
            for (std::size_t output = 0; output < source_.output_nets(i).size(); ++output) {
                const net_id old = source_.output_nets(i)[output];
                if (old == open_net)
                    continue;
                const net_id net = driven.empty() ? result.add_instance(cells_[i], pins[i], output)
                                                  : result.connect_output(result.instances() - 1, output);
                if (const auto origin = source_.origin_of(old))
                    result.set_origin(net, *origin);
                driven.emplace_back(old, net);
            }
            for (const auto& [old, net] : driven)
                connect(net, plans_[old]);
        }
        result.set_outputs(std::move(outputs));
        return result;
    }

private:
    /// The cells of each function, the best first, and those that are buffers.
    void group_cells() {
        const cell_library& cells = source_.library();
        group_of_.resize(cells.size());
        std::map<std::vector<std::uint64_t>, std::size_t> known;
        for (const std::size_t index : by_rank(cells)) {
            const cell& cell = cells.at(index);
            group_of_[index] = known.try_emplace(function_key(cell), known.size()).first->second;
            groups_.resize(known.size());
            groups_[group_of_[index]].push_back(index);
            if (!cell.state && cell.outputs.size() == 1 &&
                cell.outputs[0].function == truth_table::variable(1, 0))
                buffers_.push_back(
                    {index, cell.area, pin_load(index, 0), effective_limit(cell.outputs[0].max_capacitance)});
        }
    }

    /// Without loads: those depend on the cells that will be chosen.
    void collect_readers() {
        std::vector<std::size_t> depth(source_.nets());
        for (std::size_t i = 0; i < source_.instances(); ++i) {
            const auto reads = source_.input_nets(i);
            std::size_t before = 0;
            for (const net_id net : reads)
                before = std::max(before, is_constant(net) ? 0 : depth[net]);
            for (std::size_t pin = 0; pin < reads.size(); ++pin)
                if (!is_constant(reads[pin]))
                    plans_[reads[pin]].readers.push_back({.instance = i, .pin = pin, .depth = before});
            for (const net_id net : source_.output_nets(i))
                if (net != open_net)
                    depth[net] = before + 1;
        }
        for (std::size_t bit = 0; bit < source_.outputs().size(); ++bit)
            if (const net_id net = source_.outputs()[bit]; !is_constant(net))
                plans_[net].readers.push_back({.pin = bit}); // never early: the last to move
    }

    [[nodiscard]] double pin_load(std::size_t cell, std::size_t pin) const noexcept {
        const by_edge<double>& capacitance = tables_.cells[cell].input_capacitance[pin];
        return std::max(capacitance.rise, capacitance.fall) + params_.wires.per_fanout;
    }

    /// The readers of a net with the cells that were chosen for them, by falling depth.
    [[nodiscard]] std::vector<net_reader> loaded_readers(net_id net) const {
        std::vector<net_reader> readers = plans_[net].readers;
        for (net_reader& each : readers)
            each.load = each.instance == net_reader::none ? params_.output_load + params_.wires.per_fanout
                                                          : pin_load(cells_[each.instance], each.pin);
        stable_sort(readers, [](const net_reader& a, const net_reader& b) { return a.depth > b.depth; });
        return readers;
    }

    /// The cell of the instance's function, with the buffers behind it, of the least area.
    void choose_cell(std::size_t instance) {
        const auto drives = source_.output_nets(instance);
        std::vector<net_plan> best;
        std::pair best_cost(true, std::numeric_limits<double>::infinity()); // too much load, area
        const auto try_cell = [&](std::size_t index) {
            const cell& cell = source_.library().at(index);
            std::vector<net_plan> plans(drives.size());
            std::pair cost(false, cell.area);
            for (std::size_t output = 0; output < drives.size(); ++output) {
                if (drives[output] == open_net)
                    continue;
                plans[output] = plan_buffers(loaded_readers(drives[output]),
                                             effective_limit(cell.outputs[output].max_capacitance), buffers_);
                cost.first = cost.first || !plans[output].fits;
                cost.second += plans[output].area;
            }
            if (cost >= best_cost)
                return;
            best_cost = cost;
            best = std::move(plans);
            cells_[instance] = index;
        };
        const std::size_t original = cells_[instance];
        try_cell(original);
        if (best_cost.first || best_cost.second > source_.library().at(original).area)
            for (const std::size_t index : groups_[group_of_[original]])
                try_cell(index);
        for (std::size_t output = 0; output < drives.size(); ++output)
            if (drives[output] != open_net)
                plans_[drives[output]] = std::move(best[output]);
    }

    const netlist& source_;
    const library_tables& tables_;
    const timing_params& params_;
    std::vector<std::size_t> cells_; ///< of each instance
    std::vector<net_plan> plans_;    ///< of each net; before its turn its readers alone
    std::vector<std::vector<std::size_t>> groups_;
    std::vector<std::size_t> group_of_; ///< of each cell
    std::vector<buffer_cell> buffers_;
};

} // namespace dlgn::detail

namespace dlgn {

DLGN_INLINE drive_result choose_drives(const netlist& netlist, const library_tables& tables,
                                       const timing_params& params) {
    if (!params.wires.capacitance.empty())
        throw argument_error("capacitance", params.wires.capacitance.size(),
                             "must be empty: the nets are about to change");
    const std::size_t before = overloaded_nets(netlist, tables, params).size();
    const detail::drive_chooser chooser(netlist, tables, params);
    drive_result result{.netlist = chooser.build(),
                        .overloaded_before = before,
                        .exchanged = chooser.exchanged(),
                        .area_before = netlist.area()};
    result.overloaded_after = overloaded_nets(result.netlist, tables, params).size();
    result.buffers = result.netlist.instances() - netlist.instances();
    result.area_after = result.netlist.area();
    return result;
}

} // namespace dlgn
