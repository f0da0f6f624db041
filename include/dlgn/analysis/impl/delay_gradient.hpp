#pragma once

/// \file
/// The bodies of <dlgn/analysis/delay_gradient.hpp>.

#include <dlgn/analysis/delay_gradient.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>
#include <vector>

#include <dlgn/analysis/incremental_timing.hpp>
#include <dlgn/analysis/loads.hpp>
#include <dlgn/analysis/overloads.hpp>
#include <dlgn/analysis/timing.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/liberty/cell_library.hpp>
#include <dlgn/liberty/cell_tables.hpp>
#include <dlgn/netlist/constant_nets.hpp>
#include <dlgn/netlist/netlist.hpp>

namespace dlgn::detail {

DLGN_INLINE delay_gradient::delay_gradient(const incremental_timing& timing) : timing_(timing) {
    first_.push_back(0);
    for (std::size_t i = 0; i < netlist().instances(); ++i) {
        const cell& cell = netlist().cell_of(i);
        first_.push_back(first_.back() +
                         cell.outputs.size() * std::max<std::size_t>(cell.inputs.size(), 1) * 4);
    }
    weights_.resize(first_.back());
    slopes_.resize(netlist().nets());
}

DLGN_INLINE void delay_gradient::find(double softness) {
    weights_.assign(first_.back(), 0);
    slopes_.assign(netlist().nets(), {});
    const double latest = timing_.delay();
    double total = 0;
    for (const auto& end : timing_.ends())
        for (const edge each : all_edges)
            total += std::exp((timing_.arrival(end, each) - latest) / softness);
    for (const auto& end : timing_.ends())
        for (const edge each : all_edges)
            slopes_[end.net][each].arrival +=
                std::exp((timing_.arrival(end, each) - latest) / softness) / total;
    for (std::size_t i = netlist().instances(); i-- > 0;)
        backpropagate(i, softness);
}

DLGN_INLINE double delay_gradient::cost(std::size_t instance, std::size_t cell) {
    const dlgn::cell& kind = netlist().shared_library()->at(cell);
    const auto reads = netlist().input_nets(instance);
    double cost = 0;
    for (std::size_t pin = 0; pin < reads.size(); ++pin)
        if (!is_constant(reads[pin]))
            for (const edge each : all_edges)
                cost += slopes_[reads[pin]][each].load *
                        timing_.tables().cells[cell].input_capacitance[pin][each];
    look_up(instance, cell, 0, 0, here_);
    for (std::size_t i = 0; i < here_.size(); ++i)
        if (weights_[first_[instance] + i] != 0 && here_[i].delay != never)
            cost += weights_[first_[instance] + i] * here_[i].delay;
    for (std::size_t output = 0; output < kind.outputs.size(); ++output)
        if (const net_id net = netlist().output_nets(instance)[output]; net != open_net)
            for (const edge each : all_edges)
                cost += slopes_[net][each].slew * slew_of(kind, output, each);
    return cost;
}

DLGN_INLINE double delay_gradient::excess(std::size_t instance, std::size_t cell) const {
    const dlgn::cell& kind = netlist().shared_library()->at(cell);
    double sum = 0;
    for (std::size_t output = 0; output < kind.outputs.size(); ++output) {
        const net_id net = netlist().output_nets(instance)[output];
        if (net == open_net)
            continue;
        const by_edge<double>& load = timing_.loads()[net];
        sum +=
            timing_.above(std::max(load.rise, load.fall),
                          effective_limit(kind.outputs[output].max_capacitance)) +
            timing_.above(
                std::max(slew_of(kind, output, edge::rise), slew_of(kind, output, edge::fall)),
                std::min(incremental_timing::slew_limit(timing_.tables().cells[cell].output_limits, output),
                         timing_.readers_limit(net)));
    }
    return sum;
}

DLGN_INLINE std::size_t delay_gradient::at(const cell& cell, std::size_t output, std::size_t input, edge in,
                                           edge out) noexcept {
    return (output * std::max<std::size_t>(cell.inputs.size(), 1) + input) * 4 +
           (in == edge::fall ? 2U : 0U) + (out == edge::fall ? 1U : 0U);
}

DLGN_INLINE void delay_gradient::look_up(std::size_t instance, std::size_t cell, double slew_step,
                                         double load_step, std::vector<figures>& found) const {
    const dlgn::cell& kind = netlist().shared_library()->at(cell);
    const cell_tables& data = timing_.tables().cells[cell];
    const known_inputs known = known_at(netlist(), timing_.constants(), instance);
    const auto reads = netlist().input_nets(instance);
    const auto drives = netlist().output_nets(instance);
    found.assign(first_[instance + 1] - first_[instance], {});
    for (const timing_arc& arc : kind.state ? data.clocked->arcs : data.arcs) {
        const net_id net = drives[arc.output];
        if (net == open_net || timing_.constants()[net] != net_value::varies ||
            (!kind.state && !known.matters(kind.outputs[arc.output].function, arc.input)))
            continue;
        for (const edge out : all_edges)
            for (const edge in : all_edges) {
                if (!arc.edges[out] || (kind.state ? in == edge::fall : !follows(arc.sense, in, out)))
                    continue;
                if (!kind.state && timing_.nets()[reads[arc.input]][in].arrival == never)
                    continue;
                const double slew =
                    (kind.state ? timing_.params().clock_slew : timing_.nets()[reads[arc.input]][in].slew) +
                    slew_step;
                const double load = timing_.loads()[net][out] + load_step;
                figures& to = found[at(kind, arc.output, kind.state ? 0 : arc.input, in, out)];
                to.delay = std::max(to.delay, arc.edges[out]->delay(slew, load));
                to.slew = std::max(to.slew, arc.edges[out]->transition(slew, load));
            }
    }
}

DLGN_INLINE double delay_gradient::slew_of(const cell& cell, std::size_t output, edge out) const noexcept {
    double slew = 0;
    for (std::size_t input = 0; input < std::max<std::size_t>(cell.inputs.size(), 1); ++input)
        for (const edge in : all_edges)
            slew = std::max(slew, here_[at(cell, output, input, in, out)].slew);
    return slew;
}

DLGN_INLINE void delay_gradient::backpropagate(std::size_t instance, double softness) {
    constexpr double slew_step = 1e-3; // ns
    constexpr double load_step = 1e-4; // pF
    const cell& kind = netlist().cell_of(instance);
    const std::size_t cell = netlist().cell_index(instance);
    const auto reads = netlist().input_nets(instance);
    look_up(instance, cell, 0, 0, here_);
    look_up(instance, cell, slew_step, 0, slower_);
    look_up(instance, cell, 0, load_step, fuller_);
    for (std::size_t output = 0; output < kind.outputs.size(); ++output) {
        const net_id net = netlist().output_nets(instance)[output];
        if (net == open_net)
            continue;
        for (const edge out : all_edges) {
            slopes& of = slopes_[net][out];
            if (of.arrival == 0 && of.slew == 0)
                continue;
            const double latest = timing_.nets()[net][out].arrival;
            const double largest = slew_of(kind, output, out);
            const auto for_each = [&](const auto& use) {
                for (std::size_t input = 0; input < std::max<std::size_t>(kind.inputs.size(), 1); ++input)
                    for (const edge in : all_edges)
                        if (const std::size_t i = at(kind, output, input, in, out); here_[i].delay != never)
                            use(i, kind.state ? nullptr : &slopes_[reads[input]][in],
                                (kind.state ? 0 : timing_.nets()[reads[input]][in].arrival) + here_[i].delay);
            };
            double total = 0;
            for_each([&](std::size_t, slopes*, double arrival) {
                total += std::exp((arrival - latest) / softness);
            });
            double slew = of.slew; // to the first pin with the largest
            for_each([&](std::size_t i, slopes* from, double arrival) {
                const double weight = of.arrival * std::exp((arrival - latest) / softness) / total;
                const double by_slew = here_[i].slew == largest ? std::exchange(slew, 0) : 0;
                weights_[first_[instance] + i] = weight;
                of.load += (weight * (fuller_[i].delay - here_[i].delay) +
                            by_slew * (fuller_[i].slew - here_[i].slew)) /
                           load_step;
                if (from == nullptr)
                    return;
                from->arrival += weight;
                from->slew += (weight * (slower_[i].delay - here_[i].delay) +
                               by_slew * (slower_[i].slew - here_[i].slew)) /
                              slew_step;
            });
        }
    }
}

} // namespace dlgn::detail
