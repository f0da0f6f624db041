#pragma once

/// \file
/// What a netlist of a classifier costs in silicon.

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>

#include <dlgn/analysis/activity.hpp>
#include <dlgn/analysis/drives.hpp>
#include <dlgn/analysis/glitches.hpp>
#include <dlgn/analysis/power.hpp>
#include <dlgn/analysis/timing.hpp>
#include <dlgn/core/bits.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/text.hpp>
#include <dlgn/liberty/cell_tables.hpp>
#include <dlgn/netlist/netlist.hpp>

namespace support {

/// Delay and power, as far as they are known.
struct silicon_figures {
    double delay = 0;     ///< ns
    double leakage = 0;   ///< nW
    double switching = 0; ///< pJ an inference on test images, glitches included
    double internal = 0;  ///< the same, inside the cells
    double rate = 0;   ///< inferences a second: one after the other at that delay, or in each shortest period
                       ///< of the clock
    double energy = 0; ///< pJ an inference at that rate, leakage included
    double power = 0;  ///< mW at that rate
    std::string delay_unknown;  ///< why there is no delay, and so no rate; empty if there is
    std::string energy_unknown; ///< why there are no energies and no power; empty if there are
};

/// What `silicon_figures` sum up, for one netlist and its samples.
struct silicon_analysis {
    std::optional<dlgn::timing_result> timing;
    dlgn::activity activity; ///< glitches included, if there is a timing
    std::optional<dlgn::power_result> power;
    std::string delay_unknown; ///< why there is no timing
    std::string energy_unknown;

    [[nodiscard]] silicon_figures figures() const {
        silicon_figures result;
        result.delay_unknown = delay_unknown;
        result.energy_unknown = energy_unknown;
        if (timing) {
            result.delay = timing->delay;
            result.rate = 1e9 / timing->period;
        }
        if (power) {
            result.leakage = power->leakage;
            result.switching = power->switching;
            result.internal = power->internal;
            result.energy = power->energy(result.rate);
            result.power = power->power(result.rate);
        }
        return result;
    }
};

/// Delay and power of a netlist. What its library does not tell is not there, with the reason; the activity
/// is there whatever the library. One sample or more; of one alone there are states, and no power.
[[nodiscard]] inline silicon_analysis analyse_silicon(const dlgn::netlist& netlist,
                                                      const dlgn::library_tables& tables,
                                                      dlgn::bit_view samples,
                                                      const dlgn::timing_params& params = {}) {
    silicon_analysis result;
    if (samples.rows() == 1) {
        dlgn::bit_matrix twice(2, samples.columns());
        for (std::size_t row = 0; row < 2; ++row)
            std::ranges::copy(samples.row(0), twice.row(row).begin());
        result = analyse_silicon(netlist, tables, twice, params);
        result.power.reset();
        if (result.timing)
            result.energy_unknown = "one row alone shows no change";
        return result;
    }
    if (!tables.has_timing()) {
        result.delay_unknown = "the library has no tables";
    } else {
        try {
            result.timing = dlgn::analyse_timing(netlist, tables, params);
        } catch (const dlgn::error& problem) {
            result.delay_unknown = problem.what();
        }
    }
    if (result.timing && result.timing->delay <= 0) {
        result.timing.reset();
        result.delay_unknown = "no output depends on an input";
    }
    if (!result.timing) {
        result.energy_unknown = result.delay_unknown;
        result.activity = dlgn::count_activity(netlist, samples);
        return result;
    }
    result.activity = dlgn::count_activity_with_delays(netlist, tables, *result.timing, samples);
    try {
        result.power = dlgn::analyse_power(netlist, tables, *result.timing, result.activity);
    } catch (const dlgn::error& problem) {
        result.energy_unknown = problem.what();
    }
    return result;
}

/// What was done about the loads of a netlist, in words.
[[nodiscard]] inline std::string describe_drives(const dlgn::drive_result& drives) {
    return dlgn::to_text(drives.overloaded_before) + " nets, then " + dlgn::to_text(drives.overloaded_after) +
           ": " + dlgn::to_text(drives.exchanged) + " cells exchanged, " + dlgn::to_text(drives.buffers) +
           " buffers, " + dlgn::to_fixed(drives.area_after - drives.area_before, 1);
}

} // namespace support
