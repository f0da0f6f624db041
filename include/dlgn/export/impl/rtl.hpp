#pragma once

/// \file
/// The bodies of <dlgn/export/rtl.hpp>.

#include <dlgn/export/rtl.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <iterator>
#include <ostream>
#include <span>
#include <string>
#include <unordered_set>
#include <utility>
#include <vector>

#include <dlgn/circuit/head.hpp>
#include <dlgn/circuit/simplify.hpp>
#include <dlgn/classifier/classifier.hpp>
#include <dlgn/classifier/ports.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/file.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/core/text.hpp>
#include <dlgn/core/version.hpp>
#include <dlgn/export/rtl_head.hpp>
#include <dlgn/export/rtl_text.hpp>
#include <dlgn/gate/truth_table.hpp>
#include <dlgn/liberty/expression.hpp>
#include <dlgn/netlist/verilog.hpp>
#include <dlgn/netlist/verilog_names.hpp>

namespace dlgn::detail {

/// The ports of a module and the features that they are of.
struct rtl_ports {
    std::vector<verilog_port> ports;
    std::vector<std::size_t> features; ///< of each port; empty if ports are bits
    bool named = true;                 ///< a port of one wire is no vector
};

/// The parameters' ports, or the features' own. Throws `argument_error` if they do not suit the features.
[[nodiscard]] inline rtl_ports rtl_ports_of(const classifier& source, const rtl_params& params) {
    const verilog_params& names = params.names;
    if (params.formats.empty())
        return {input_ports_of(names, source.encoder().bits()), {}, !names.input_ports.empty()};
    rtl_ports result{names.input_ports, {}, true};
    const std::vector<port> wires = ports_of(source.encoder(), params.formats);
    for (std::size_t i = 0; i < params.formats.size(); ++i)
        if (params.formats[i].width > 0)
            result.features.push_back(i);
    if (names.input_ports.empty()) {
        std::vector<std::string> texts;
        for (const port& each : wires)
            texts.push_back(each.name);
        std::vector<std::string> taken = {names.output_name, params.clock_name};
        for (const verilog_port& port : names.output_ports)
            taken.push_back(port.name);
        texts = legal_port_names(texts, taken);
        for (std::size_t i = 0; i < wires.size(); ++i)
            result.ports.push_back({texts[i], wires[i].width});
    }
    if (!std::equal(result.ports.begin(), result.ports.end(), wires.begin(), wires.end(),
                    [](const verilog_port& given, const port& read) { return given.width == read.width; }))
        throw argument_error("input_ports", to_text(result.ports.size()) + " ports",
                             "must have the widths of the " + to_text(wires.size()) +
                                 " features that are read");
    return result;
}

/// The output ports: one for the label, or a wire for each class. Throws `argument_error` on others.
[[nodiscard]] inline std::vector<verilog_port> rtl_outputs_of(const verilog_params& names,
                                                              std::size_t classes) {
    if (names.output_ports.empty())
        return {{names.output_name, label_bits(classes)}};
    if (names.output_ports.size() != classes ||
        std::any_of(names.output_ports.begin(), names.output_ports.end(),
                    [](const verilog_port& port) { return port.width != 1; }))
        throw argument_error("output_ports", to_text(names.output_ports.size()) + " ports",
                             "must be one wire for each of the " + to_text(classes) + " classes");
    return names.output_ports;
}

/// Throws `argument_error` on a name that is illegal or another port's; returns the names of all ports.
[[nodiscard]] inline std::unordered_set<std::string>
check_rtl_names(const rtl_params& params, const rtl_ports& ports, std::span<const verilog_port> outputs) {
    verilog_params names = params.names;
    names.input_ports = ports.ports;
    check_verilog_params(names);
    std::unordered_set<std::string> taken;
    for (const std::span<const verilog_port> each : {std::span<const verilog_port>(ports.ports), outputs})
        for (const verilog_port& port : each)
            taken.insert(port.name);
    if (params.registers.latency() > 0) {
        check_verilog_name("clock_name", params.clock_name);
        if (!taken.insert(params.clock_name).second)
            throw argument_error("clock_name", params.clock_name, "is the name of another port");
    }
    return taken;
}

class rtl_writer {
public:
    rtl_writer(std::ostream& out, const classifier& source, const rtl_params& params)
        : out_(out), source_(source), params_(params), circuit_(simplify(source.circuit())),
          inputs_(rtl_ports_of(source, params)), outputs_(rtl_outputs_of(params.names, circuit_.classes())),
          text_(out, check_rtl_names(params, inputs_, outputs_), params.clock_name) {}

    void run() {
        write_module();
        std::vector<std::string> nodes = write_inputs();
        out_ << "\n  // Gates.\n";
        for (std::size_t gate = 0; gate < circuit_.gates(); ++gate) {
            const std::string fanins[] = {nodes[circuit_.fanin_a()[gate]], nodes[circuit_.fanin_b()[gate]]};
            nodes.push_back("w" + to_text(circuit_.node_of(gate)));
            out_ << "  wire " << nodes.back() << " = "
                 << to_expression(to_truth_table(circuit_.ops()[gate]), fanins) << ";\n";
        }
        write_label(nodes);
    }

private:
    /// The format of the feature whose port it is; of a bit without one, that of a bit.
    [[nodiscard]] port_format format_of(std::size_t port) const {
        return inputs_.features.empty() ? port_format{} : params_.formats[inputs_.features[port]];
    }
    /// `signed` if all wires of the port are one signed number.
    [[nodiscard]] const char* sign_of(std::size_t port) const {
        const port_format format = format_of(port);
        return format.is_signed && format.width == inputs_.ports[port].width ? " signed" : "";
    }

    /// Whether each class has a port of its own.
    [[nodiscard]] bool one_hot() const noexcept { return !params_.names.output_ports.empty(); }

    void write_module() {
        const std::size_t latency = params_.registers.latency();
        out_ << "// Written by dlgn " << version << ".\n// " << params_.names.module_name << ": "
             << to_text(circuit_.gates()) << " gates, " << to_text(circuit_.classes()) << " classes.\n// "
             << (latency == 0 ? "Combinational"
                              : "The label is that of the inputs " + to_text(latency) +
                                    (latency == 1 ? " clock" : " clocks") + " before")
             << ".\nmodule " << params_.names.module_name << " (\n";
        if (latency > 0)
            out_ << "  input wire " << params_.clock_name << ",\n";
        for (std::size_t i = 0; i < inputs_.ports.size(); ++i) {
            const verilog_port& port = inputs_.ports[i];
            const std::string kind = std::string("input wire") + sign_of(i);
            out_ << "  "
                 << (inputs_.named || port.width > 1 ? rtl_declaration(kind, port.width, port.name)
                                                     : kind + " [0:0] " + port.name)
                 << ",";
            if (const double scale = format_of(i).scale; scale != 1)
                out_ << " // times " << to_text(scale);
            out_ << "\n";
        }
        for (const verilog_port& port : outputs_)
            out_ << (&port == &outputs_.front() ? "  " : ",\n  ")
                 << (one_hot() ? rtl_declaration("output wire", 1, port.name)
                               : "output wire [" + to_text(port.width - 1) + ":0] " + port.name);
        out_ << "\n);\n";
    }

    /// What the circuit's inputs are called.
    [[nodiscard]] std::vector<std::string> write_inputs() {
        std::vector<std::string> bits, comments;
        for (std::size_t i = 0; i < inputs_.ports.size(); ++i) {
            const auto& [name, width] = inputs_.ports[i];
            const std::string value =
                params_.registers.inputs ? text_.store(name, width, std::string("reg") + sign_of(i)) : name;
            if (inputs_.features.empty()) // an unnamed vector of one wire is that wire, too
                for (const std::string& bit : rtl_bits(value, width))
                    bits.push_back(bit);
            else
                encode(i, value, bits, comments);
        }
        if (inputs_.features.empty() && !params_.registers.bits)
            return bits;
        const std::string name = text_.free_name("bits");
        const std::vector<std::string> wires = rtl_bits(name, bits.size());
        out_ << "\n  // The encoder's bits.\n  " << rtl_declaration("wire", bits.size(), name) << ";\n";
        for (std::size_t i = 0; i < bits.size(); ++i)
            out_ << "  assign " << wires[i] << " = " << bits[i] << ";"
                 << (comments.empty() ? "" : " // " + comment_text(comments[i])) << "\n";
        return params_.registers.bits ? rtl_bits(text_.store(name, bits.size()), bits.size()) : wires;
    }

    /// Appends the bits of the feature of a port, whose wires are `name`, as comparisons with constants.
    void encode(std::size_t port, const std::string& name, std::vector<std::string>& bits,
                std::vector<std::string>& comments) const {
        const feature& each = source_.encoder().features()[inputs_.features[port]];
        const port_format format = format_of(port);
        std::string value = name, known;
        if (inputs_.ports[port].width > format.width) {
            value += "[" + to_text(format.width - 1) + ":0]";
            value = format.is_signed ? "$signed(" + value + ")" : value;
            known = "~" + bit_of(name, format.width) + " & ";
        }
        // A signed constant has one bit more, for the magnitude of the lowest.
        const auto compare = [&](const char* op, double steps) {
            return value + op + (steps < 0 ? "-" : "") +
                   to_text(format.width + (format.is_signed ? 1U : 0U)) + (format.is_signed ? "'sd" : "'d") +
                   to_text(static_cast<std::uint64_t>(std::abs(steps)));
        };
        const auto above = [&](double steps) {
            return steps < lowest_of(format)     ? "1'b1"
                   : steps >= highest_of(format) ? "1'b0"
                                                 : compare(" > ", steps);
        };
        const auto add = [&](const std::string& bit, const std::string& comment) {
            bits.push_back(bit);
            comments.push_back(each.name + " " + comment);
        };
        for (const double threshold : each.thresholds) {
            const std::string bit = above(steps_below(threshold, format.scale));
            add(known.empty() ? bit : known + "(" + bit + ")", "above " + to_text(threshold));
        }
        for (std::size_t k = 0; k < each.categories.size(); ++k)
            add(compare(" == ", static_cast<double>(k)), "is " + each.categories[k]);
        if (each.unknown)
            add(each.is_category() ? above(static_cast<double>(each.categories.size()) - 1)
                                   : bit_of(name, format.width),
                "is unknown");
    }

    void write_label(const std::vector<std::string>& nodes) {
        std::vector<rtl_number> sums;
        for (std::size_t label = 0; label < circuit_.classes(); ++label) {
            out_ << "\n  // Class " << to_text(label) << ": " << comment_text(source_.class_names()[label])
                 << ".\n";
            std::string list;
            for (const node_id output : circuit_.group(label))
                list = nodes[output] + (list.empty() ? "" : ", " + list);
            std::vector<std::string> votes;
            if (const std::size_t count = circuit_.group(label).size(); count > 0) {
                const std::string name = text_.wire("votes" + to_text(label), count, "{" + list + "}");
                votes = rtl_bits(params_.registers.votes ? text_.store(name, count) : name, count);
            }
            rtl_number sum = rtl_count(text_, "count" + to_text(label), votes);
            sum.text = text_.wire("sum" + to_text(label), sum.width, sum.text);
            if (params_.registers.sums)
                sum.text = text_.store(sum.text, sum.width);
            sums.push_back(std::move(sum));
        }
        out_ << "\n  // The first of the highest sums.\n";
        const std::size_t bits = label_bits(sums.size());
        std::string label = rtl_choice(text_, sums, bits);
        if (one_hot() || params_.registers.label)
            label = text_.wire("chosen", bits, label);
        for (std::size_t i = 0; i < outputs_.size(); ++i) {
            const std::size_t width = one_hot() ? 1 : bits;
            std::string value = one_hot() ? label + " == " + to_text(bits) + "'d" + to_text(i) : label;
            if (params_.registers.label)
                value = text_.store(one_hot() ? text_.wire("is", width, value) : value, width);
            out_ << "  assign " << outputs_[i].name << " = " << value << ";\n";
        }
        out_ << "endmodule\n";
    }

    std::ostream& out_;
    const classifier& source_;
    const rtl_params& params_;
    circuit circuit_;
    rtl_ports inputs_;
    std::vector<verilog_port> outputs_;
    rtl_text text_;
};

} // namespace dlgn::detail

namespace dlgn {

DLGN_INLINE void write_rtl(std::ostream& out, const classifier& source, const rtl_params& params) {
    detail::rtl_writer(out, source, params).run();
}

DLGN_INLINE void write_rtl(const std::filesystem::path& path, const classifier& source,
                           const rtl_params& params) {
    write_file(path, [&](std::ostream& out) { write_rtl(out, source, params); });
}

} // namespace dlgn
