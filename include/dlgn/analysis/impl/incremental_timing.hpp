#pragma once

/// \file
/// The bodies of <dlgn/analysis/incremental_timing.hpp>.

#include <dlgn/analysis/incremental_timing.hpp>

#include <algorithm>
#include <cstddef>
#include <limits>
#include <utility>
#include <vector>

#include <dlgn/analysis/loads.hpp>
#include <dlgn/analysis/overloads.hpp>
#include <dlgn/analysis/timing.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/liberty/cell_library.hpp>
#include <dlgn/liberty/cell_tables.hpp>
#include <dlgn/netlist/constant_nets.hpp>
#include <dlgn/netlist/in_library.hpp>
#include <dlgn/netlist/netlist.hpp>

namespace dlgn::detail {

DLGN_INLINE incremental_timing::incremental_timing(const dlgn::netlist& source, const timing_corner& corner,
                                                   double margin)
    : netlist_(in_library(source, corner.cells)), tables_(*corner.tables), params_(corner.timing),
      usable_(1 - margin), constants_(constant_nets(netlist_)), readers_(netlist_.nets()),
      output_bits_(netlist_.nets()), excess_(netlist_.nets()), queued_(netlist_.instances()) {
    timing_result timing = analyse_timing(netlist_, tables_, params_);
    loads_ = std::move(timing.loads);
    nets_ = std::move(timing.nets);
    for (std::size_t i = 0; i < netlist_.instances(); ++i) {
        const cell& cell = netlist_.cell_of(i);
        for (std::size_t pin = 0; pin < cell.inputs.size(); ++pin) {
            const net_id net = netlist_.input_nets(i)[pin];
            if (is_constant(net))
                continue;
            readers_[net].push_back({i, pin});
            if (cell.state && cell.state->next.depends_on(static_cast<unsigned>(pin)))
                ends_.push_back({net, i, pin});
        }
    }
    for (const net_id net : netlist_.outputs())
        if (!is_constant(net)) {
            output_bits_[net] += 1;
            ends_.push_back({net});
        }
    for (net_id net = 0; net < netlist_.nets(); ++net)
        judge(net);
    accept();
}

DLGN_INLINE double incremental_timing::arrival(const path_end& end, edge of) const {
    const edge_timing& at = nets_[end.net][of];
    if (end.instance == netlist::no_instance || at.arrival == never)
        return at.arrival;
    return at.arrival + params_.clock_skew +
           check_time(*tables_.cells[netlist_.cell_index(end.instance)].clocked, end.pin, false, of, at.slew,
                      params_.clock_slew);
}

DLGN_INLINE double incremental_timing::delay() const {
    double latest = 0;
    for (const path_end& end : ends_)
        for (const edge each : all_edges)
            latest = std::max(latest, arrival(end, each));
    return latest;
}

DLGN_INLINE std::vector<std::size_t> incremental_timing::slowest_path() const {
    double latest = never;
    net_id net = 0;
    edge direction = edge::rise;
    for (const path_end& end : ends_)
        for (const edge each : all_edges)
            if (const double at = arrival(end, each); at > latest) {
                latest = at;
                net = end.net;
                direction = each;
            }
    std::vector<std::size_t> path;
    while (latest != never && netlist_.driver_of(net).instance != netlist::no_instance) {
        path.push_back(netlist_.driver_of(net).instance);
        if (netlist_.is_register(path.back()))
            break;
        const edge_timing& at = nets_[net][direction];
        net = netlist_.input_nets(path.back())[at.input];
        direction = at.input_edge;
    }
    return path;
}

DLGN_INLINE double incremental_timing::above(double value, double limit) const noexcept {
    constexpr double rounding = 1e-9; // of sums of the same loads in another order
    const double usable = limit * usable_;
    return value <= usable * (1 + rounding) ? 0 : value / usable - 1;
}

DLGN_INLINE double incremental_timing::readers_limit(net_id net) const noexcept {
    double limit = std::numeric_limits<double>::infinity();
    for (const reader& each : readers_[net])
        limit = std::min(
            limit, slew_limit(tables_.cells[netlist_.cell_index(each.instance)].input_limits, each.pin));
    return limit;
}

DLGN_INLINE double incremental_timing::slew_limit(const std::vector<pin_limits>& pins,
                                                  std::size_t pin) noexcept {
    return effective_limit(pin < pins.size() ? pins[pin].max_transition : 0);
}

DLGN_INLINE void incremental_timing::exchange(std::size_t instance, std::size_t cell) {
    cells_before_.emplace_back(instance, netlist_.cell_index(instance));
    netlist_.replace_cell(instance, cell);
    enqueue(instance);
    for (const net_id net : netlist_.input_nets(instance))
        if (!is_constant(net)) {
            remember(net);
            loads_[net] = load_of(net);
            judge(net);
            if (const std::size_t driver = netlist_.driver_of(net).instance; driver != netlist::no_instance)
                enqueue(driver);
        }
    while (!waiting_.empty()) {
        const std::size_t next = waiting_.top();
        waiting_.pop();
        queued_[next] = false;
        const std::size_t first = log_.size();
        for (const net_id net : netlist_.output_nets(next))
            if (net != open_net)
                remember(net);
        time_instance(netlist_, tables_, constants_, params_, loads_, next, nets_);
        for (std::size_t i = first; i < log_.size(); ++i) {
            const net_id net = log_[i].net;
            judge(net);
            if (!same(log_[i].timing, nets_[net]))
                for (const reader& each : readers_[net])
                    if (!netlist_.is_register(each.instance))
                        enqueue(each.instance);
        }
    }
}

DLGN_INLINE void incremental_timing::undo() {
    for (std::size_t i = log_.size(); i-- > 0;) {
        const remembered& each = log_[i];
        loads_[each.net] = each.load;
        nets_[each.net] = each.timing;
        total_excess_ += each.excess - excess_[each.net];
        excess_[each.net] = each.excess;
    }
    for (std::size_t i = cells_before_.size(); i-- > 0;)
        netlist_.replace_cell(cells_before_[i].first, cells_before_[i].second);
    accept();
}

DLGN_INLINE void incremental_timing::accept() noexcept {
    log_.clear();
    cells_before_.clear();
}

DLGN_INLINE void incremental_timing::exchange_untimed(std::size_t instance, std::size_t cell) {
    netlist_.replace_cell(instance, cell);
    for (const net_id net : netlist_.input_nets(instance))
        if (!is_constant(net))
            loads_[net] = load_of(net);
}

DLGN_INLINE void incremental_timing::retime() {
    for (std::size_t i = 0; i < netlist_.instances(); ++i)
        time_instance(netlist_, tables_, constants_, params_, loads_, i, nets_);
    for (net_id net = 0; net < netlist_.nets(); ++net)
        judge(net);
    total_excess_ = 0; // without what rounding has left
    for (const double each : excess_)
        total_excess_ += each;
    accept();
}

DLGN_INLINE void incremental_timing::enqueue(std::size_t instance) {
    if (!queued_[instance]) {
        queued_[instance] = true;
        waiting_.push(instance);
    }
}

DLGN_INLINE bool incremental_timing::same(const by_edge<edge_timing>& a,
                                          const by_edge<edge_timing>& b) noexcept {
    for (const edge each : all_edges)
        if (a[each].arrival != b[each].arrival || a[each].slew != b[each].slew)
            return false;
    return true;
}

DLGN_INLINE by_edge<double> incremental_timing::load_of(net_id net) const noexcept {
    const wire_model& wires = params_.wires;
    const double wire = wires.capacitance.empty() ? 0 : wires.capacitance[net];
    by_edge<double> load{wire, wire};
    for (const reader& each : readers_[net])
        for (const edge of : all_edges)
            load[of] += tables_.cells[netlist_.cell_index(each.instance)].input_capacitance[each.pin][of] +
                        wires.per_fanout;
    for (const edge of : all_edges)
        load[of] += output_bits_[net] * (params_.output_load + wires.per_fanout);
    return load;
}

DLGN_INLINE void incremental_timing::judge(net_id net) {
    const auto [driver, output] = netlist_.driver_of(net);
    double load_limit = effective_limit(params_.input_limit);
    double limit = readers_limit(net);
    if (driver != netlist::no_instance) {
        load_limit = effective_limit(netlist_.cell_of(driver).outputs[output].max_capacitance);
        limit = std::min(limit, slew_limit(tables_.cells[netlist_.cell_index(driver)].output_limits, output));
    }
    const double excess = above(std::max(loads_[net].rise, loads_[net].fall), load_limit) +
                          above(std::max(nets_[net].rise.slew, nets_[net].fall.slew), limit);
    total_excess_ += excess - excess_[net];
    excess_[net] = excess;
}

} // namespace dlgn::detail
