#pragma once

/// \file
/// What a netlist of a classifier costs in silicon.

#include <optional>
#include <string>

#include <dlgn/analysis/activity.hpp>
#include <dlgn/analysis/drives.hpp>
#include <dlgn/analysis/glitches.hpp>
#include <dlgn/analysis/power.hpp>
#include <dlgn/analysis/timing.hpp>
#include <dlgn/core/bits.hpp>
#include <dlgn/core/text.hpp>
#include <dlgn/liberty/cell_tables.hpp>
#include <dlgn/netlist/netlist.hpp>

namespace support {

/// Delay and power; only libraries with tables tell.
struct silicon_figures {
    double delay = 0;     ///< ns
    double leakage = 0;   ///< nW
    double switching = 0; ///< pJ an inference on test images, glitches included
    double internal = 0;  ///< the same, inside the cells
    double rate = 0;      ///< inferences a second: one after the other at that delay
    double energy = 0;    ///< pJ an inference at that rate, leakage included
    double power = 0;     ///< mW at that rate
};

/// What `silicon_figures` sum up, for one netlist and its samples.
struct silicon_analysis {
    dlgn::timing_result timing;
    dlgn::activity activity; ///< glitches included
    dlgn::power_result power;

    [[nodiscard]] silicon_figures figures() const {
        const double rate = 1e9 / timing.delay;
        return {timing.delay, power.leakage,      power.switching,  power.internal,
                rate,         power.energy(rate), power.power(rate)};
    }
};

/// Nothing if the library has no tables, or no output depends on an input.
[[nodiscard]] inline std::optional<silicon_analysis> analyse_silicon(const dlgn::netlist& netlist,
                                                                     const dlgn::library_tables& tables,
                                                                     dlgn::bit_view samples,
                                                                     const dlgn::timing_params& params = {}) {
    if (!tables.has_timing() || tables.voltage <= 0 || samples.rows() < 2)
        return std::nullopt;
    silicon_analysis result{
        .timing = dlgn::analyse_timing(netlist, tables, params), .activity = {}, .power = {}};
    if (result.timing.delay <= 0)
        return std::nullopt;
    result.activity = dlgn::count_activity_with_delays(netlist, tables, result.timing, samples);
    result.power = dlgn::analyse_power(netlist, tables, result.timing, result.activity);
    return result;
}

/// What was done about the loads of a netlist, in words.
[[nodiscard]] inline std::string describe_drives(const dlgn::drive_result& drives) {
    return dlgn::to_text(drives.overloaded_before) + " nets, then " + dlgn::to_text(drives.overloaded_after) +
           ": " + dlgn::to_text(drives.exchanged) + " cells exchanged, " + dlgn::to_text(drives.buffers) +
           " buffers, " + dlgn::to_fixed(drives.area_after - drives.area_before, 1);
}

} // namespace support
