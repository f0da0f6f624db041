#pragma once

/// \file
/// The bodies of <dlgn/analysis/sdc.hpp>.

#include <dlgn/analysis/sdc.hpp>

#include <charconv>
#include <cmath>
#include <cstddef>
#include <filesystem>
#include <ostream>
#include <string>
#include <string_view>
#include <system_error>

#include <dlgn/analysis/loads.hpp>
#include <dlgn/analysis/timing.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/file.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/core/text.hpp>
#include <dlgn/core/version.hpp>
#include <dlgn/liberty/library_units.hpp>
#include <dlgn/netlist/netlist.hpp>
#include <dlgn/netlist/verilog_names.hpp>

namespace dlgn::detail {

/// A figure in a library's unit, which is `unit` of ours, without the last digits, which division makes.
[[nodiscard]] inline std::string in_unit(double value, double unit) {
    char buffer[40];
    const auto [end, status] =
        std::to_chars(buffer, buffer + sizeof buffer, value / unit, std::chars_format::general, 12);
    return status == std::errc{} ? std::string(buffer, end) : to_text(value / unit);
}

/// Writes the comments of an SDC file; see `write_sdc`.
inline void write_sdc_head(std::ostream& out, double period, const liberty_units& units,
                           const timing_params& params, std::string_view kind) {
    const auto check_positive = [](const char* name, double value, const char* unit) {
        if (!(value > 0) || !std::isfinite(value))
            throw argument_error(name, value, "must be finite and more than 0 " + std::string(unit));
    };
    check_positive("max_delay", period, "ns");
    check_positive("units.time", units.time, "ns");
    check_positive("units.capacitance", units.capacitance, "pF");
    check_quantity("input_slew", params.input_slew, "ns");
    check_quantity("output_load", params.output_load, "pF");
    check_quantity("per_fanout", params.wires.per_fanout, "pF");
    check_quantity("input_limit", params.input_limit, "pF");
    check_quantity("clock_slew", params.clock_slew, "ns");
    check_quantity("clock_skew", params.clock_skew, "ns");
    out << "# Written by dlgn " << version << ": " << kind << ".\n"
        << "# Numbers are in the units of the library: 1 is " << in_unit(units.time, 1) << " ns or "
        << in_unit(units.capacitance, 1) << " pF.\n"
        << "# Inputs change together at time 0 with a slew of " << to_text(params.input_slew)
        << " ns; every output drives " << to_text(params.output_load) << " pF.\n"
        << "# Wires, which this file does not set: "
        << (!params.wires.capacitance.empty() ? "as extracted"
            : params.wires.per_fanout > 0     ? to_text(params.wires.per_fanout) + " pF for every pin"
                                              : std::string("none"))
        << ".\n";
    if (params.input_limit > 0)
        out << "# What drives an input can drive " << to_text(params.input_limit) << " pF.\n";
}

/// The input ports for SDC, the clock not among them.
[[nodiscard]] inline std::string data_ports(const verilog_params& design, std::size_t inputs) {
    std::string text;
    for (const verilog_port& port : input_ports_of(design, inputs))
        text += (text.empty() ? "" : " ") + port.name +
                (port.width == 1 && !design.input_ports.empty() ? "" : "[*]");
    return "[get_ports {" + text + "}]";
}

} // namespace dlgn::detail

namespace dlgn {

DLGN_INLINE void write_sdc(std::ostream& out, double max_delay, const liberty_units& units,
                           const timing_params& params) {
    detail::write_sdc_head(out, max_delay, units, params, "combinational, no clock");
    const auto time = [&](double value) { return detail::in_unit(value, units.time); };
    const auto load = [&](double value) { return detail::in_unit(value, units.capacitance); };
    out << "create_clock -name virtual -period " << time(max_delay) << "\n"
        << "set_input_delay 0 -clock virtual [all_inputs]\n"
        << "set_output_delay 0 -clock virtual [all_outputs]\n"
        << "set_max_delay " << time(max_delay) << " -from [all_inputs] -to [all_outputs]\n"
        << "set_input_transition " << time(params.input_slew) << " [all_inputs]\n"
        << "set_load " << load(params.output_load) << " [all_outputs]\n";
    if (params.input_limit > 0)
        out << "set_max_capacitance " << load(params.input_limit) << " [all_inputs]\n";
}

DLGN_INLINE void write_sdc(std::ostream& out, const netlist& netlist, double period,
                           const liberty_units& units, const timing_params& params,
                           const verilog_params& design) {
    if (netlist.registers() == 0) {
        write_sdc(out, period, units, params);
        return;
    }
    detail::check_verilog_params(design, true);
    detail::write_sdc_head(out, period, units, params,
                           to_text(netlist.registers()) + " registers on one clock");
    const auto time = [&](double value) { return detail::in_unit(value, units.time); };
    const auto load = [&](double value) { return detail::in_unit(value, units.capacitance); };
    const std::string data = detail::data_ports(design, netlist.inputs());
    out << "create_clock -name " << design.clock_name << " -period " << time(period) << " [get_ports {"
        << design.clock_name << "}]\n"
        << "set_clock_transition " << time(params.clock_slew) << " [get_clocks " << design.clock_name << "]\n"
        << "set_clock_uncertainty " << time(params.clock_skew) << " [get_clocks " << design.clock_name
        << "]\n";
    if (netlist.inputs() > 0) {
        out << "set_input_delay 0 -clock " << design.clock_name << " " << data << "\n"
            << "set_input_transition " << time(params.input_slew) << " " << data << "\n";
        if (params.input_limit > 0)
            out << "set_max_capacitance " << load(params.input_limit) << " " << data << "\n";
    }
    out << "set_output_delay 0 -clock " << design.clock_name << " [all_outputs]\n"
        << "set_load " << load(params.output_load) << " [all_outputs]\n";
}

DLGN_INLINE void write_sdc(const std::filesystem::path& path, const netlist& netlist, double period,
                           const liberty_units& units, const timing_params& params,
                           const verilog_params& design) {
    write_file(path, [&](std::ostream& out) { write_sdc(out, netlist, period, units, params, design); });
}

DLGN_INLINE void write_sdc(const std::filesystem::path& path, double max_delay, const liberty_units& units,
                           const timing_params& params) {
    write_file(path, [&](std::ostream& out) { write_sdc(out, max_delay, units, params); });
}

} // namespace dlgn
