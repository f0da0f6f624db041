#pragma once

/// \file
/// The bodies of <dlgn/analysis/waves.hpp>.

#include <dlgn/analysis/waves.hpp>

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <limits>
#include <ostream>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include <dlgn/analysis/activity.hpp>
#include <dlgn/core/bits.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/file.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/core/text.hpp>
#include <dlgn/core/version.hpp>
#include <dlgn/netlist/evaluate.hpp>
#include <dlgn/netlist/net_names.hpp>
#include <dlgn/netlist/netlist.hpp>

namespace dlgn::detail {

/// Names and the nets they have: all nets, then the output bits under names of their own.
struct named_nets {
    std::vector<std::string> names;
    std::vector<net_id> nets;
};

/// The time of so many samples, ps. Throws `argument_error` on no period, or one so large that tools, which
/// count in signed 64-bit numbers, could not tell the time.
[[nodiscard]] inline std::uint64_t total_time(const wave_params& params, std::size_t samples) {
    if (params.period == 0)
        throw argument_error("period", 0, "must be at least 1 ps");
    constexpr std::uint64_t most = std::numeric_limits<std::int64_t>::max();
    if (samples > most / params.period)
        throw argument_error("period", params.period,
                             "is too long for " + to_text(samples) + " samples: times are below 2^63 ps");
    return params.period * samples;
}

[[nodiscard]] inline named_nets all_names(const netlist& netlist, const wave_params& params) {
    check_verilog_params(params.design, netlist.registers() > 0);
    check_verilog_name("testbench", params.testbench);
    check_verilog_name("instance", params.instance);
    net_naming naming = name_nets(netlist, params.design);
    named_nets result{std::move(naming.names), {}};
    for (std::size_t net = 0; net < netlist.nets(); ++net)
        result.nets.push_back(static_cast<net_id>(net));
    for (const std::size_t bit : naming.assigned_bits) {
        result.names.push_back(naming.outputs[bit]);
        result.nets.push_back(netlist.outputs()[bit]);
    }
    return result;
}

/// A name with a backslash before each bracket.
[[nodiscard]] inline std::string escape_brackets(const std::string& name) {
    std::string result;
    for (const char c : name)
        result += (c == '[' || c == ']') ? std::string{'\\', c} : std::string{c};
    return result;
}

/// An output pin and the net that it drives.
struct driver_pin {
    std::string name;
    net_id net;
};

/// Calls `visit` with each instance and its output pins that drive a net, if there are any.
template <class Visit>
void for_each_driver(const netlist& netlist, Visit visit) {
    std::vector<driver_pin> pins;
    for (std::size_t instance = 0; instance < netlist.instances(); ++instance) {
        pins.clear();
        const cell& cell = netlist.cell_of(instance);
        for (std::size_t pin = 0; pin < cell.outputs.size(); ++pin)
            if (const net_id net = netlist.output_nets(instance)[pin]; net != open_net)
                pins.push_back({cell.outputs[pin].name, net});
        if (!pins.empty())
            visit(instance, pins);
    }
}

} // namespace dlgn::detail

namespace dlgn {

DLGN_INLINE void write_saif(std::ostream& out, const netlist& netlist, const activity& activity,
                            const wave_params& params) {
    detail::check_activity(netlist, activity);
    if (activity.samples == 0)
        throw argument_error("samples", 0, "must be those that the activity was counted on");
    const detail::named_nets named = detail::all_names(netlist, params);
    const std::uint64_t duration = detail::total_time(params, activity.samples);
    out << "(SAIFILE\n(SAIFVERSION \"2.0\")\n(DIRECTION \"backward\")\n(DESIGN \""
        << params.design.module_name << "\")\n(VENDOR \"dlgn\")\n(PROGRAM_NAME \"dlgn\")\n(VERSION \""
        << version << "\")\n(DIVIDER / )\n(TIMESCALE 1 ps)\n(DURATION " << to_text(duration)
        << ")\n(INSTANCE " << params.testbench << "\n(INSTANCE " << params.instance << "\n(NET\n";
    const auto write = [&](const std::string& name, net_id net) {
        const double ones = is_constant(net) ? (net == constant_net_1 ? 1.0 : 0.0) : activity.ones[net];
        const double toggles = is_constant(net) ? 0 : activity.toggles[net];
        const auto samples = static_cast<double>(activity.samples);
        const double changes = toggles * (samples - 1);
        if (!(changes < 9e18))
            throw argument_error("toggles", toggles, "is too large");
        const auto high = static_cast<std::uint64_t>(std::llround(ones * samples)) * params.period;
        out << "(" << detail::escape_brackets(name) << " (T0 " << to_text(duration - high) << ") (T1 "
            << to_text(high) << ") (TX 0) (TC " << to_text(std::llround(changes)) << ") (IG 0))";
    };
    for (std::size_t i = 0; i < named.nets.size(); ++i) {
        write(named.names[i], named.nets[i]);
        out << "\n";
    }
    out << ")\n";
    detail::for_each_driver(netlist, [&](std::size_t instance, const std::vector<detail::driver_pin>& pins) {
        out << "(INSTANCE u" << to_text(instance) << " (NET";
        for (const detail::driver_pin& pin : pins) {
            out << " ";
            write(pin.name, pin.net);
        }
        out << "))\n";
    });
    out << ")\n)\n)\n";
}

DLGN_INLINE void write_saif(const std::filesystem::path& path, const netlist& netlist,
                            const activity& activity, const wave_params& params) {
    write_file(path, [&](std::ostream& out) { write_saif(out, netlist, activity, params); });
}

DLGN_INLINE void write_vcd(std::ostream& out, const netlist& netlist, bit_view samples,
                           const wave_params& params) {
    detail::check_samples(netlist, samples);
    const detail::named_nets named = detail::all_names(netlist, params);
    const std::uint64_t end = detail::total_time(params, samples.rows());
    const auto identifier = [](std::size_t index) {
        std::string text;
        do
            text += static_cast<char>('!' + index % 94);
        while ((index /= 94) > 0);
        return text;
    };
    std::vector<std::string> identifiers;
    out << "$version dlgn " << version << " $end\n$timescale 1ps $end\n$scope module " << params.testbench
        << " $end\n$scope module " << params.instance << " $end\n";
    for (std::size_t i = 0; i < named.nets.size(); ++i) {
        identifiers.push_back(identifier(i));
        std::string name = named.names[i];
        if (const std::size_t bracket = name.find('['); bracket != std::string::npos)
            name.insert(bracket, 1, ' ');
        out << "$var wire 1 " << identifiers.back() << " " << name << " $end\n";
    }
    detail::for_each_driver(netlist, [&](std::size_t instance, const std::vector<detail::driver_pin>& pins) {
        out << "$scope module u" << to_text(instance) << " $end\n";
        for (const detail::driver_pin& pin : pins)
            out << "$var wire 1 " << identifiers[pin.net] << " " << pin.name << " $end\n";
        out << "$upscope $end\n";
    });
    out << "$upscope $end\n$upscope $end\n$enddefinitions $end\n";
    std::vector<char> shown(named.nets.size(), 'x');
    detail::for_each_word(
        netlist, samples, detail::sampling::cycles,
        [&](std::size_t word, std::span<const bit_word> values, bit_word valid) {
            for (std::size_t bit = 0; bit < bits_per_word && ((valid >> bit) & 1U) != 0; ++bit) {
                out << "#" << to_text((word * bits_per_word + bit) * params.period) << "\n";
                for (std::size_t i = 0; i < named.nets.size(); ++i) {
                    const char value =
                        ((detail::net_word(values, named.nets[i]) >> bit) & 1U) != 0 ? '1' : '0';
                    if (value != shown[i])
                        out << value << identifiers[i] << "\n";
                    shown[i] = value;
                }
            }
        });
    out << "#" << to_text(end) << "\n";
}

DLGN_INLINE void write_vcd(const std::filesystem::path& path, const netlist& netlist, bit_view samples,
                           const wave_params& params) {
    write_file(path, [&](std::ostream& out) { write_vcd(out, netlist, samples, params); });
}

} // namespace dlgn
