#pragma once

/// \file
/// What a netlist of a classifier costs in silicon.

#include <algorithm>
#include <cstddef>
#include <optional>

#include <dlgn/analysis/glitches.hpp>
#include <dlgn/analysis/power.hpp>
#include <dlgn/analysis/timing.hpp>
#include <dlgn/core/bits.hpp>
#include <dlgn/liberty/cell_tables.hpp>
#include <dlgn/netlist/netlist.hpp>

namespace support {

/// Delay and power; only libraries with tables tell.
struct silicon_figures {
    double delay = 0;     ///< ns, without wires
    double leakage = 0;   ///< nW
    double switching = 0; ///< pJ an inference on test images, glitches included
    double internal = 0;  ///< the same, inside the cells
    double rate = 0;      ///< inferences a second: one after the other at that delay
    double energy = 0;    ///< pJ an inference at that rate, leakage included
    double power = 0;     ///< mW at that rate

    /// pJ an inference at another rate, inferences a second.
    [[nodiscard]] double energy_at(double per_second) const noexcept {
        return switching + internal + leakage * 1e3 / per_second;
    }
    /// mW at another rate.
    [[nodiscard]] double power_at(double per_second) const noexcept {
        return energy_at(per_second) * per_second * 1e-9;
    }
};

/// Delay of a netlist, and energy on at most 1,000 of the samples; nothing if the library has no tables.
[[nodiscard]] inline std::optional<silicon_figures>
measure_silicon(const dlgn::netlist& netlist, const dlgn::library_tables& tables, dlgn::bit_view samples) {
    if (!tables.has_timing() || tables.voltage <= 0 || samples.rows() < 2)
        return std::nullopt;
    const dlgn::timing_result timing = dlgn::analyse_timing(netlist, tables);
    const dlgn::bit_view first = samples.rows(0, std::min<std::size_t>(1000, samples.rows()));
    const dlgn::power_result power = dlgn::analyse_power(
        netlist, tables, timing, dlgn::count_activity_with_delays(netlist, tables, timing, first));
    if (timing.delay <= 0)
        return std::nullopt;
    const double rate = 1e9 / timing.delay;
    return silicon_figures{timing.delay, power.leakage,      power.switching,  power.internal,
                           rate,         power.energy(rate), power.power(rate)};
}

} // namespace support
