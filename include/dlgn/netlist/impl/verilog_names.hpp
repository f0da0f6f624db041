#pragma once

/// \file
/// The bodies of <dlgn/netlist/verilog_names.hpp>.

#include <dlgn/netlist/verilog_names.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

#include <dlgn/core/error.hpp>
#include <dlgn/core/inline.hpp>

namespace dlgn::detail {

/// The reserved words of IEEE 1364-2005, then those that IEEE 1800 adds.
[[nodiscard]] inline bool is_verilog_keyword(std::string_view word) noexcept {
    static constexpr std::array words = {
        "always", "and", "assign", "automatic", "begin", "buf", "bufif0", "bufif1", "case", "casex", "casez",
        "cell", "cmos", "config", "deassign", "default", "defparam", "design", "disable", "edge", "else",
        "end", "endcase", "endconfig", "endfunction", "endgenerate", "endmodule", "endprimitive",
        "endspecify", "endtable", "endtask", "event", "for", "force", "forever", "fork", "function",
        "generate", "genvar", "highz0", "highz1", "if", "ifnone", "incdir", "include", "initial", "inout",
        "input", "instance", "integer", "join", "large", "liblist", "library", "localparam", "macromodule",
        "medium", "module", "nand", "negedge", "nmos", "nor", "noshowcancelled", "not", "notif0", "notif1",
        "or", "output", "parameter", "pmos", "posedge", "primitive", "pull0", "pull1", "pulldown", "pullup",
        "pulsestyle_ondetect", "pulsestyle_onevent", "rcmos", "real", "realtime", "reg", "release", "repeat",
        "rnmos", "rpmos", "rtran", "rtranif0", "rtranif1", "scalared", "showcancelled", "signed", "small",
        "specify", "specparam", "strong0", "strong1", "supply0", "supply1", "table", "task", "time", "tran",
        "tranif0", "tranif1", "tri", "tri0", "tri1", "triand", "trior", "trireg", "unsigned", "use", "uwire",
        "vectored", "wait", "wand", "weak0", "weak1", "while", "wire", "wor", "xnor", "xor",
        //
        "accept_on", "alias", "always_comb", "always_ff", "always_latch", "assert", "assume", "before",
        "bind", "bins", "binsof", "bit", "break", "byte", "chandle", "checker", "class", "clocking", "const",
        "constraint", "context", "continue", "cover", "covergroup", "coverpoint", "cross", "dist", "do",
        "endchecker", "endclass", "endclocking", "endgroup", "endinterface", "endpackage", "endprogram",
        "endproperty", "endsequence", "enum", "eventually", "expect", "export", "extends", "extern", "final",
        "first_match", "foreach", "forkjoin", "global", "iff", "ignore_bins", "illegal_bins", "implements",
        "implies", "import", "inside", "int", "interconnect", "interface", "intersect", "join_any",
        "join_none", "let", "local", "logic", "longint", "matches", "modport", "nettype", "new", "nexttime",
        "null", "package", "packed", "priority", "program", "property", "protected", "pure", "rand", "randc",
        "randcase", "randsequence", "ref", "reject_on", "restrict", "return", "s_always", "s_eventually",
        "s_nexttime", "s_until", "s_until_with", "sequence", "shortint", "shortreal", "soft", "solve",
        "static", "string", "strong", "struct", "super", "sync_accept_on", "sync_reject_on", "tagged", "this",
        "throughout", "timeprecision", "timeunit", "type", "typedef", "union", "unique", "unique0", "until",
        "until_with", "untyped", "var", "virtual", "void", "wait_order", "weak", "wildcard", "with",
        "within"};
    return std::find(words.begin(), words.end(), word) != words.end();
}

DLGN_INLINE bool is_verilog_identifier(std::string_view text) noexcept {
    const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; };
    const auto inner = [&](char c) { return letter(c) || (c >= '0' && c <= '9') || c == '$'; };
    return !text.empty() && letter(text.front()) && std::all_of(text.begin(), text.end(), inner) &&
           !is_verilog_keyword(text);
}

DLGN_INLINE std::string verilog_name(std::string_view text) {
    if (is_verilog_identifier(text))
        return std::string(text);
    const auto printable = [](char c) { return c > ' ' && c <= '~'; };
    if (text.empty() || !std::all_of(text.begin(), text.end(), printable))
        throw argument_error("name", text, "cannot be written in Verilog");
    return "\\" + std::string(text) + " ";
}

DLGN_INLINE bool is_reserved_name(std::string_view text) noexcept {
    const std::string_view number = text.substr(1, text.ends_with("_n") ? text.size() - 3 : text.npos);
    return (text[0] == 'n' || text[0] == 'u' || text[0] == 'w') && !number.empty() &&
           number.find_first_not_of("0123456789") == std::string_view::npos;
}

DLGN_INLINE void check_verilog_name(std::string_view argument, std::string_view text) {
    if (is_verilog_keyword(text))
        throw argument_error(argument, text, "is a keyword of Verilog");
    if (!is_verilog_identifier(text))
        throw argument_error(argument, text, "must be letters, digits, _ or $, and begin with a letter or _");
    if (is_reserved_name(text))
        throw argument_error(argument, text, "may be the name of a net, an instance or a node");
}

DLGN_INLINE void check_verilog_params(const verilog_params& params, bool clocked) {
    check_verilog_name("module_name", params.module_name);
    check_verilog_name("input_name", params.input_name);
    check_verilog_name("output_name", params.output_name);
    std::unordered_set<std::string_view> taken;
    if (params.input_ports.empty())
        taken.insert(params.input_name);
    if (params.output_ports.empty() && !taken.insert(params.output_name).second)
        throw argument_error("output_name", params.output_name, "is the name of the inputs too");
    if (clocked) {
        check_verilog_name("clock_name", params.clock_name);
        if (!taken.insert(params.clock_name).second)
            throw argument_error("clock_name", params.clock_name, "is the name of another port");
    }
    for (const std::vector<verilog_port>* const ports : {&params.input_ports, &params.output_ports})
        for (const verilog_port& port : *ports) {
            check_verilog_name("port", port.name);
            if (!taken.insert(port.name).second)
                throw argument_error("port", port.name, "comes twice");
            if (port.width == 0)
                throw argument_error("port width", port.width, "must be at least 1");
        }
}

/// The ports of so many bits, or a vector of them if there are none.
[[nodiscard]] inline std::vector<verilog_port> ports_or_vector(const std::vector<verilog_port>& ports,
                                                               const std::string& vector, std::size_t bits,
                                                               const std::string& kind) {
    if (ports.empty())
        return bits > 0 ? std::vector<verilog_port>{{vector, bits}} : std::vector<verilog_port>{};
    std::size_t sum = 0;
    for (const verilog_port& port : ports)
        sum += port.width;
    if (sum != bits)
        throw argument_error(kind + "_ports", std::to_string(sum) + " bits",
                             "must have the " + std::to_string(bits) + " " + kind + "s");
    return ports;
}

/// Of each bit; a port of one wire has no index if ports are named.
[[nodiscard]] inline std::vector<std::string> bit_names(const std::vector<verilog_port>& ports, bool named) {
    std::vector<std::string> names;
    for (const verilog_port& port : ports)
        for (std::size_t bit = 0; bit < port.width; ++bit)
            names.push_back(port.width == 1 && named ? port.name
                                                     : port.name + "[" + std::to_string(bit) + "]");
    return names;
}

DLGN_INLINE std::vector<verilog_port> input_ports_of(const verilog_params& params, std::size_t inputs) {
    return ports_or_vector(params.input_ports, params.input_name, inputs, "input");
}

DLGN_INLINE std::vector<verilog_port> output_ports_of(const verilog_params& params, std::size_t outputs) {
    return ports_or_vector(params.output_ports, params.output_name, outputs, "output");
}

DLGN_INLINE std::vector<std::string> input_names_of(const verilog_params& params, std::size_t inputs) {
    return bit_names(input_ports_of(params, inputs), !params.input_ports.empty());
}

DLGN_INLINE std::vector<std::string> output_names_of(const verilog_params& params, std::size_t outputs) {
    return bit_names(output_ports_of(params, outputs), !params.output_ports.empty());
}

DLGN_INLINE std::string connect_ports(std::span<const verilog_port> ports, const std::string& vector) {
    std::string text;
    std::size_t bit = 0;
    for (const verilog_port& port : ports) {
        text += (text.empty() ? "." : ", .") + port.name + "(" + vector;
        if (ports.size() > 1)
            text += "[" + (port.width > 1 ? std::to_string(bit + port.width - 1) + ":" : std::string()) +
                    std::to_string(bit) + "]";
        text += ")";
        bit += port.width;
    }
    return text;
}

} // namespace dlgn::detail

namespace dlgn {

DLGN_INLINE std::vector<std::string> legal_port_names(std::span<const std::string> texts,
                                                      std::span<const std::string> taken,
                                                      std::string_view prefix) {
    std::unordered_set<std::string> used(taken.begin(), taken.end());
    std::vector<std::string> names;
    names.reserve(texts.size());
    for (const std::string& text : texts) {
        std::string name = text;
        for (char& c : name)
            if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')))
                c = '_';
        if (!detail::is_usable_name(name) || std::find(taken.begin(), taken.end(), name) != taken.end())
            name.insert(0, prefix);
        std::string unique = name;
        for (std::size_t number = 2; !used.insert(unique).second; ++number)
            unique = name + "_" + std::to_string(number);
        names.push_back(std::move(unique));
    }
    return names;
}

} // namespace dlgn
