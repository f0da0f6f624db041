#pragma once

/// \file
/// Verilog of netlists, circuits and cells. All of it is Verilog-2001; equal input gives equal text.

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
#include <dlgn/core/text.hpp>
#include <dlgn/core/version.hpp>
#include <dlgn/gate/truth_table.hpp>
#include <dlgn/liberty/cell_library.hpp>
#include <dlgn/liberty/expression.hpp>
#include <dlgn/netlist/net_names.hpp>
#include <dlgn/netlist/netlist.hpp>
#include <dlgn/netlist/verilog_names.hpp>

namespace dlgn {
namespace detail {

[[nodiscard]] inline std::string bit_of(const std::string& vector, std::size_t index) {
    return vector + "[" + to_text(index) + "]";
}

/// `module top(x, y);` and its ports; a vector without bits is left out.
inline void write_module_head(std::ostream& out, const verilog_options& options, std::size_t inputs,
                              std::size_t outputs) {
    const std::vector<verilog_port> ports = input_ports_of(options, inputs);
    const bool named = !options.input_ports.empty();
    out << "module " << options.module_name << " (";
    for (std::size_t i = 0; i < ports.size(); ++i)
        out << (i > 0 ? named ? ",\n  " : ", " : "") << ports[i].name;
    out << (!ports.empty() && outputs > 0 ? ", " : "") << (outputs > 0 ? options.output_name : "") << ");\n";
    for (const verilog_port& port : ports)
        out << "  input " << (named && port.width == 1 ? "" : "[" + to_text(port.width - 1) + ":0] ")
            << port.name << ";\n";
    if (outputs > 0)
        out << "  output [" << to_text(outputs - 1) << ":0] " << options.output_name << ";\n";
}

/// A text for a line comment: what could end the line becomes a blank.
[[nodiscard]] inline std::string comment_text(std::string text) {
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c < ' ' || c > '~'; }, ' ');
    return text;
}

} // namespace detail

/// The gate-level netlist as one flat module. Ports are vectors. Output bits are driven by their cells; a bit
/// that is an input, a constant or has the net of an earlier bit is an `assign`. Nets are called n<net>,
/// instances u<instance>. Throws `argument_error` on an illegal name, or one that a cell of the netlist has.
inline void write_verilog(std::ostream& out, const netlist& netlist, const verilog_options& options = {}) {
    detail::check_verilog_options(options);
    const auto counts = netlist.cell_counts();
    if (counts.contains(options.module_name))
        throw argument_error("module_name", options.module_name,
                             "is a cell of library " + netlist.library().name());

    out << "// Written by dlgn " << version << ".\n// " << options.module_name << ": "
        << to_text(netlist.instances()) << " cells of " << detail::comment_text(netlist.library().name())
        << ", " << to_fixed(netlist.area(), 3) << " um2\n";
    for (const auto& [name, count] : counts)
        out << "//   " << to_text(count) << " " << detail::comment_text(name) << "\n";
    detail::write_module_head(out, options, netlist.inputs(), netlist.outputs().size());

    const net_naming names = name_nets(netlist, options);
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
        for (std::size_t pin = 0; pin < cell.inputs.size(); ++pin)
            connect(cell.inputs[pin].name, netlist.input_nets(instance)[pin]);
        for (std::size_t pin = 0; pin < cell.outputs.size(); ++pin)
            connect(cell.outputs[pin].name, netlist.output_nets(instance)[pin]);
        out << ");\n";
    }
    for (const std::size_t bit : names.assigned_bits)
        out << "  assign " << detail::bit_of(options.output_name, bit) << " = "
            << names[netlist.outputs()[bit]] << ";\n";
    out << "endmodule\n";
}

/// As above, to a file, all or nothing. Throws `file_error` too.
inline void write_verilog(const std::filesystem::path& path, const netlist& netlist,
                          const verilog_options& options = {}) {
    write_file(path, [&](std::ostream& out) { write_verilog(out, netlist, options); });
}

/// The circuit as one `assign` a gate, without cells: what a netlist must be equivalent to. Outputs are the
/// circuit's, without a head. The wire of a node is called w<node>, as in a netlist mapped from the same
/// circuit: tools for equivalence can match inner nets by name. Throws `argument_error` on an illegal name.
inline void write_behavioural_verilog(std::ostream& out, const circuit& circuit,
                                      const verilog_options& options = {}) {
    detail::check_verilog_options(options);
    out << "// Written by dlgn " << version << ".\n// " << options.module_name << ": "
        << to_text(circuit.gates()) << " gates\n";
    detail::write_module_head(out, options, circuit.inputs(), circuit.outputs().size());
    const std::vector<std::string> inputs = detail::input_names_of(options, circuit.inputs());
    const auto name_of = [&](node_id node) {
        return circuit.is_input(node) ? inputs[node] : "w" + to_text(node);
    };
    for (std::size_t gate = 0; gate < circuit.gates(); ++gate) {
        const std::string names[] = {name_of(circuit.fanin_a()[gate]), name_of(circuit.fanin_b()[gate])};
        out << "  wire w" << to_text(circuit.node_of(gate)) << " = "
            << to_expression(to_truth_table(circuit.ops()[gate]), names) << ";\n";
    }
    for (std::size_t bit = 0; bit < circuit.outputs().size(); ++bit)
        out << "  assign " << detail::bit_of(options.output_name, bit) << " = "
            << name_of(circuit.outputs()[bit]) << ";\n";
    out << "endmodule\n";
}

/// The same into a file, whole or not at all. Throws `file_error` if it cannot be written.
inline void write_behavioural_verilog(const std::filesystem::path& path, const circuit& circuit,
                                      const verilog_options& options = {}) {
    write_file(path, [&](std::ostream& out) { write_behavioural_verilog(out, circuit, options); });
}

/// One module a cell, from the cells' functions, without delays: any simulator can run a netlist with them.
/// Tie cells are `assign`s.
inline void write_cell_models(std::ostream& out, std::span<const cell* const> cells) {
    out << "// Written by dlgn " << version << " from the functions of the cells.\n";
    for (const cell* const cell : cells) {
        std::vector<std::string> inputs;
        std::string ports;
        for (const cell_input& input : cell->inputs) {
            inputs.push_back(detail::verilog_name(input.name));
            ports += (ports.empty() ? "input " : ", input ") + inputs.back();
        }
        for (const cell_output& output : cell->outputs)
            ports += (ports.empty() ? "output " : ", output ") + detail::verilog_name(output.name);
        out << "\nmodule " << detail::verilog_name(cell->name) << " (" << ports << ");\n";
        for (const cell_output& output : cell->outputs)
            out << "  assign " << detail::verilog_name(output.name) << " = "
                << to_expression(output.function, inputs) << ";\n";
        out << "endmodule\n";
    }
}

/// The models of all cells of a library, in its order.
inline void write_cell_models(std::ostream& out, const cell_library& library) {
    std::vector<const cell*> cells;
    for (const cell& cell : library.cells())
        cells.push_back(&cell);
    write_cell_models(out, cells);
}

/// The models of the cells that a netlist uses, by name.
inline void write_cell_models(std::ostream& out, const netlist& netlist) {
    std::vector<const cell*> cells;
    for (const auto& [name, count] : netlist.cell_counts())
        cells.push_back(netlist.library().find(name));
    write_cell_models(out, cells);
}

/// As above, to a file, all or nothing; `source` is a library or a netlist.
template <class Source>
void write_cell_models(const std::filesystem::path& path, const Source& source) {
    write_file(path, [&](std::ostream& out) { write_cell_models(out, source); });
}

} // namespace dlgn
