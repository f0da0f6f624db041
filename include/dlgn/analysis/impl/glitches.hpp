#pragma once

/// \file
/// The bodies of <dlgn/analysis/glitches.hpp>.

#include <dlgn/analysis/glitches.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <queue>
#include <string>
#include <utility>
#include <vector>

#include <dlgn/analysis/activity.hpp>
#include <dlgn/analysis/timing.hpp>
#include <dlgn/core/bits.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/liberty/cell_tables.hpp>
#include <dlgn/netlist/netlist.hpp>

namespace dlgn::detail {

DLGN_INLINE by_edge<double> pin_delays(const cell_tables& cell, std::size_t input, std::size_t output,
                                       const by_edge<edge_timing>& from, const by_edge<double>& load) {
    by_edge<double> result{0, 0};
    for (const timing_arc& arc : cell.arcs)
        for (const edge out : all_edges)
            for (const edge in : all_edges)
                if (arc.input == input && arc.output == output && arc.edges[out] &&
                    follows(arc.sense, in, out) && from[in].arrival != never)
                    result[out] = std::max(result[out], arc.edges[out]->delay(from[in].slew, load[out]));
    return result;
}

/// ns from the edge of the clock to each edge of an output of a register.
[[nodiscard]] inline by_edge<double> clock_delays(const cell_tables& cell, std::size_t output, double slew,
                                                  const by_edge<double>& load) {
    by_edge<double> result{0, 0};
    for (const timing_arc& arc : cell.clocked->arcs)
        for (const edge out : all_edges)
            if (arc.output == output && arc.edges[out])
                result[out] = std::max(result[out], arc.edges[out]->delay(slew, load[out]));
    return result;
}

/// One cell after the other, with a delay for each input pin and output edge. A net has one value, and at
/// most one change under way: pulses shorter than the delay of the cell that would make them do not come out
/// (inertial delay).
class event_simulator {
public:
    event_simulator(const netlist& netlist, const library_tables& tables, const timing_result& timing)
        : netlist_(netlist), values_(netlist.nets()), pending_(netlist.nets()), toggles_(netlist.nets()),
          readers_(netlist.nets()) {
        for (std::size_t instance = 0; instance < netlist.instances(); ++instance) {
            const auto reads = netlist.input_nets(instance);
            const auto drives = netlist.output_nets(instance);
            if (netlist.is_register(instance)) {
                for (std::size_t output = 0; output < drives.size(); ++output)
                    if (drives[output] != open_net)
                        registers_.push_back(
                            {instance, output, drives[output],
                             clock_delays(tables.cells[netlist.cell_index(instance)], output,
                                          timing.params.clock_slew, timing.loads[drives[output]])});
                continue;
            }
            for (std::size_t input = 0; input < reads.size(); ++input) {
                if (is_constant(reads[input]))
                    continue;
                for (std::size_t output = 0; output < drives.size(); ++output)
                    if (drives[output] != open_net &&
                        netlist.cell_of(instance).outputs[output].function.depends_on(
                            static_cast<unsigned>(input)))
                        readers_[reads[input]].push_back(
                            {instance, output, drives[output],
                             pin_delays(tables.cells[netlist.cell_index(instance)], input, output,
                                        timing.nets[reads[input]], timing.loads[drives[output]])});
            }
        }
    }

    /// Lets all nets settle to the values of a sample, without counting.
    void settle(bit_view samples, std::size_t sample) {
        for (std::size_t input = 0; input < netlist_.inputs(); ++input)
            values_[input] = samples(sample, input);
        for (std::size_t instance = 0; instance < netlist_.instances(); ++instance)
            for (std::size_t output = 0; output < netlist_.output_nets(instance).size(); ++output)
                if (const net_id net = netlist_.output_nets(instance)[output]; net != open_net)
                    values_[net] = value(instance, output);
    }

    /// Changes the inputs to those of a sample, all at once and with the edge of the clock, and counts until
    /// nothing moves.
    void apply(bit_view samples, std::size_t sample) {
        for (const reader& each : registers_) {
            const bool taken = value(each.instance, each.output);
            if (taken != (values_[each.net] != 0))
                schedule(each.net, each.delay[taken ? edge::rise : edge::fall]);
        }
        for (std::size_t input = 0; input < netlist_.inputs(); ++input)
            if (samples(sample, input) != (values_[input] != 0))
                schedule(static_cast<net_id>(input), 0);
        while (!queue_.empty()) {
            // All changes of one moment first, so that cells see them together.
            const double now = queue_.top().time;
            changed_.clear();
            while (!queue_.empty() && queue_.top().time == now) {
                const event next = queue_.top();
                queue_.pop();
                if (pending_[next.net].serial != next.serial || !pending_[next.net].active)
                    continue;
                pending_[next.net].active = false;
                values_[next.net] ^= 1;
                ++toggles_[next.net];
                changed_.push_back(next.net);
            }
            for (const net_id net : changed_)
                for (const reader& reads : readers_[net]) {
                    const bool wanted = value(reads.instance, reads.output);
                    if (wanted == (values_[reads.net] != 0))
                        pending_[reads.net].active = false;
                    else
                        schedule(reads.net, now + reads.delay[wanted ? edge::rise : edge::fall]);
                }
        }
    }

    [[nodiscard]] const std::vector<std::uint64_t>& toggles() const noexcept { return toggles_; }

private:
    struct reader {
        std::size_t instance;
        std::size_t output;
        net_id net;            ///< that the output drives
        by_edge<double> delay; ///< ns from this input to it
    };
    struct change {
        bool active = false;
        double time = 0;
        std::uint64_t serial = 0;
    };
    struct event {
        double time;
        std::uint64_t serial;
        net_id net;
        [[nodiscard]] bool operator<(const event& other) const noexcept { // the earliest on top
            return std::pair(other.time, other.serial) < std::pair(time, serial);
        }
    };

    [[nodiscard]] bool value(std::size_t instance, std::size_t output) const {
        std::size_t state = 0;
        const auto reads = netlist_.input_nets(instance);
        for (std::size_t i = 0; i < reads.size(); ++i)
            state |= std::size_t{is_constant(reads[i]) ? reads[i] == constant_net_1 : values_[reads[i]] != 0}
                     << i;
        return netlist_.cell_of(instance).outputs[output].function(state);
    }

    /// A change of a net at a time. Of two changes to one value the earlier stays.
    void schedule(net_id net, double time) {
        change& under_way = pending_[net];
        if (under_way.active && under_way.time <= time)
            return;
        under_way = {true, time, ++serial_};
        queue_.push({time, serial_, net});
    }

    const netlist& netlist_;
    std::vector<std::uint8_t> values_;
    std::vector<change> pending_;
    std::vector<std::uint64_t> toggles_;
    std::vector<std::vector<reader>> readers_; ///< of each net
    std::vector<reader> registers_;            ///< that read the clock, with their outputs
    std::vector<net_id> changed_;
    std::priority_queue<event> queue_;
    std::uint64_t serial_ = 0;
};

} // namespace dlgn::detail

namespace dlgn {

DLGN_INLINE activity count_activity_with_delays(const netlist& netlist, const library_tables& tables,
                                                const timing_result& timing, bit_view samples) {
    detail::check_tables(netlist, tables);
    if (timing.nets.size() != netlist.nets())
        throw argument_error("timing", timing.nets.size(), "must be that of this netlist");
    activity result = count_activity(netlist, samples);
    detail::event_simulator simulator(netlist, tables, timing);
    simulator.settle(samples, 0);
    for (std::size_t sample = 1; sample < samples.rows(); ++sample)
        simulator.apply(samples, sample);
    for (std::size_t net = 0; net < netlist.nets(); ++net)
        result.toggles[net] =
            static_cast<double>(simulator.toggles()[net]) / static_cast<double>(samples.rows() - 1);
    return result;
}

} // namespace dlgn
