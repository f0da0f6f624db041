#pragma once

/// \file
/// The bodies of <dlgn/netlist/verilog.hpp>.

#include <dlgn/netlist/verilog.hpp>

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <ostream>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/file.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/core/text.hpp>
#include <dlgn/core/version.hpp>
#include <dlgn/gate/truth_table.hpp>
#include <dlgn/liberty/cell_library.hpp>
#include <dlgn/liberty/expression.hpp>
#include <dlgn/netlist/net_names.hpp>
#include <dlgn/netlist/netlist.hpp>
#include <dlgn/netlist/verilog_names.hpp>

namespace dlgn::detail {

/// `module top(x, y);` and its ports; a vector without bits is left out.
inline void write_module_head(std::ostream& out, const verilog_params& params, std::size_t inputs,
                              std::size_t outputs, bool clocked = false) {
    std::string list, declarations;
    const auto add = [&](const char* direction, const verilog_port& port, bool named) {
        list += (list.empty() ? "" : named ? ",\n  " : ", ") + port.name;
        declarations.append("  ").append(direction).append(" ");
        if (!named || port.width > 1)
            declarations.append("[").append(to_text(port.width - 1)).append(":0] ");
        declarations.append(port.name).append(";\n");
    };
    if (clocked) {
        list = params.clock_name;
        declarations = "  input " + params.clock_name + ";\n";
    }
    for (const verilog_port& port : input_ports_of(params, inputs))
        add("input", port, !params.input_ports.empty());
    for (const verilog_port& port : output_ports_of(params, outputs))
        add("output", port, !params.output_ports.empty());
    out << "module " << params.module_name << " (" << list << ");\n" << declarations;
}

DLGN_INLINE std::string comment_text(std::string text) {
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c < ' ' || c > '~'; }, ' ');
    return text;
}

} // namespace dlgn::detail

namespace dlgn {

DLGN_INLINE void write_verilog(std::ostream& out, const netlist& netlist, const verilog_params& params) {
    const bool clocked = netlist.registers() > 0;
    detail::check_verilog_params(params, clocked);
    const auto counts = netlist.cell_counts();
    if (counts.contains(params.module_name))
        throw argument_error("module_name", params.module_name,
                             "is a cell of library " + netlist.library().name());

    out << "// Written by dlgn " << version << ".\n// " << params.module_name << ": "
        << to_text(netlist.instances()) << " cells of " << detail::comment_text(netlist.library().name())
        << ", " << to_fixed(netlist.area(), 3) << " um2\n";
    for (const auto& [name, count] : counts)
        out << "//   " << to_text(count) << " " << detail::comment_text(name) << "\n";
    detail::write_module_head(out, params, netlist.inputs(), netlist.outputs().size(), clocked);

    const detail::net_naming names = detail::name_nets(netlist, params);
    for (const net_id wire : names.wires)
        out << "  wire " << names[wire] << ";\n";
    for (std::size_t instance = 0; instance < netlist.instances(); ++instance) {
        const cell& cell = netlist.cell_of(instance);
        out << "  " << detail::verilog_name(cell.name) << " u" << to_text(instance) << " (";
        const char* separator = "";
        const auto connect = [&](const std::string& pin, net_id net) {
            if (net == open_net)
                return;
            out << separator << "." << detail::verilog_name(pin) << "(" << names[net] << ")";
            separator = ", ";
        };
        if (cell.state) {
            out << "." << detail::verilog_name(cell.state->clock.name) << "(" << params.clock_name << ")";
            separator = ", ";
        }
        for (std::size_t pin = 0; pin < cell.inputs.size(); ++pin)
            connect(cell.inputs[pin].name, netlist.input_nets(instance)[pin]);
        for (std::size_t pin = 0; pin < cell.outputs.size(); ++pin)
            connect(cell.outputs[pin].name, netlist.output_nets(instance)[pin]);
        out << ");\n";
    }
    for (const std::size_t bit : names.assigned_bits)
        out << "  assign " << names.outputs[bit] << " = " << names[netlist.outputs()[bit]] << ";\n";
    out << "endmodule\n";
}

DLGN_INLINE void write_verilog(const std::filesystem::path& path, const netlist& netlist,
                               const verilog_params& params) {
    write_file(path, [&](std::ostream& out) { write_verilog(out, netlist, params); });
}

DLGN_INLINE void write_behavioural_verilog(std::ostream& out, const circuit& circuit,
                                           const verilog_params& params) {
    detail::check_verilog_params(params);
    out << "// Written by dlgn " << version << ".\n// " << params.module_name << ": "
        << to_text(circuit.gates()) << " gates\n";
    detail::write_module_head(out, params, circuit.inputs(), circuit.outputs().size());
    const std::vector<std::string> inputs = detail::input_names_of(params, circuit.inputs());
    const std::vector<std::string> outputs = detail::output_names_of(params, circuit.outputs().size());
    const auto name_of = [&](node_id node) {
        return circuit.is_input(node) ? inputs[node] : "w" + to_text(node);
    };
    for (std::size_t gate = 0; gate < circuit.gates(); ++gate) {
        const std::string names[] = {name_of(circuit.fanin_a()[gate]), name_of(circuit.fanin_b()[gate])};
        out << "  wire w" << to_text(circuit.node_of(gate)) << " = "
            << detail::to_expression(to_truth_table(circuit.ops()[gate]), names) << ";\n";
    }
    for (std::size_t bit = 0; bit < circuit.outputs().size(); ++bit)
        out << "  assign " << outputs[bit] << " = " << name_of(circuit.outputs()[bit]) << ";\n";
    out << "endmodule\n";
}

DLGN_INLINE void write_behavioural_verilog(const std::filesystem::path& path, const circuit& circuit,
                                           const verilog_params& params) {
    write_file(path, [&](std::ostream& out) { write_behavioural_verilog(out, circuit, params); });
}

} // namespace dlgn

namespace dlgn::detail {

/// The part of a register's model that keeps the state.
inline void write_state_model(std::ostream& out, const cell& cell, std::vector<std::string> names) {
    const cell_state& state = *cell.state;
    names.push_back(verilog_name(state.clock.name));
    names.emplace_back("state");
    const auto expression = [&](const truth_table& function) { return to_expression(function, names); };
    const std::string clock = names[names.size() - 2];
    const bool clears = state.clear.bits != 0, presets = state.preset.bits != 0;
    out << "  reg state;\n";
    if (presets)
        out << "  wire preset = " << expression(state.preset) << ";\n";
    if (clears)
        out << "  wire clear = " << (presets ? "~preset & (" : "") << expression(state.clear)
            << (presets ? ")" : "") << ";\n";
    if (state.latch)
        out << "  always @*\n    ";
    else
        out << "  always @(" << (state.inverted ? "negedge " : "posedge ") << clock
            << (clears ? " or posedge clear" : "") << (presets ? " or posedge preset" : "") << ")\n    ";
    const char* const assign = state.latch ? " = " : " <= ";
    if (presets)
        out << "if (preset) state" << assign << "1'b1;\n    else ";
    if (clears)
        out << "if (clear) state" << assign << "1'b0;\n    else ";
    if (state.latch)
        out << "if (" << (state.inverted ? "~" : "") << clock << ") ";
    out << "state" << assign << expression(state.next) << ";\n";
    for (const cell_output& output : cell.outputs)
        out << "  assign " << verilog_name(output.name) << " = " << (output.inverted ? "~" : "")
            << "state;\n";
}

} // namespace dlgn::detail

namespace dlgn {

DLGN_INLINE void write_cell_models(std::ostream& out, std::span<const cell* const> cells,
                                   register_model registers) {
    out << "// Written by dlgn " << version << " from the functions of the cells.\n";
    for (const cell* const cell : cells) {
        std::vector<std::string> inputs;
        std::string ports;
        for (const cell_input& input : cell->inputs) {
            inputs.push_back(detail::verilog_name(input.name));
            ports += (ports.empty() ? "input " : ", input ") + inputs.back();
        }
        if (cell->state)
            ports += (ports.empty() ? "input " : ", input ") + detail::verilog_name(cell->state->clock.name);
        for (const cell_output& output : cell->outputs)
            ports += (ports.empty() ? "output " : ", output ") + detail::verilog_name(output.name);
        out << "\nmodule " << detail::verilog_name(cell->name) << " (" << ports << ");\n";
        if (cell->state && registers == register_model::clocked)
            detail::write_state_model(out, *cell, inputs);
        else if (cell->state && cell->state->holds())
            throw argument_error("cell", cell->name, "may keep its state, and so cannot be transparent");
        else
            for (const cell_output& output : cell->outputs)
                out << "  assign " << detail::verilog_name(output.name) << " = "
                    << detail::to_expression(output.function, inputs) << ";\n";
        out << "endmodule\n";
    }
}

DLGN_INLINE void write_cell_models(std::ostream& out, const cell_library& library, register_model registers) {
    std::vector<const cell*> cells;
    for (std::size_t index = 0; index < library.size(); ++index)
        cells.push_back(&library.at(index));
    write_cell_models(out, cells, registers);
}

DLGN_INLINE void write_cell_models(std::ostream& out, const netlist& netlist, register_model registers) {
    std::vector<const cell*> cells;
    for (const auto& [name, count] : netlist.cell_counts())
        cells.push_back(netlist.library().find(name));
    write_cell_models(out, cells, registers);
}

} // namespace dlgn
