#pragma once

/// \file
/// The bodies of <dlgn/export/dot.hpp>.

#include <dlgn/export/dot.hpp>

#include <cstddef>
#include <filesystem>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include <dlgn/circuit/named_circuit.hpp>
#include <dlgn/core/file.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/core/text.hpp>
#include <dlgn/export/signal_names.hpp>
#include <dlgn/gate/op.hpp>

namespace dlgn {

DLGN_INLINE void write_dot(std::ostream& out, const named_circuit& source) {
    detail::check_signal_names(source, "");
    const circuit& c = source.circuit;
    const auto label = [](std::string_view text) {
        std::string result = "\"";
        for (const char ch : text)
            result.append(ch == '"' || ch == '\\' ? "\\" : "").push_back(ch < ' ' && ch >= 0 ? ' ' : ch);
        return result + "\"";
    };
    std::vector<bool> read(c.nodes());
    for (std::size_t gate = 0; gate < c.gates(); ++gate) {
        read[c.fanin_a()[gate]] = read[c.fanin_a()[gate]] || depends_on_a(c.ops()[gate]);
        read[c.fanin_b()[gate]] = read[c.fanin_b()[gate]] || depends_on_b(c.ops()[gate]);
    }
    for (const node_id output : c.outputs())
        read[output] = true;
    out << "digraph circuit {\n  rankdir=LR;\n  node [shape=box, fontname=\"sans-serif\"];\n";
    for (std::size_t i = 0; i < c.inputs(); ++i)
        if (read[i])
            out << "  v" << to_text(i) << " [label=" << label(source.inputs[i]) << ", shape=plaintext];\n";
    for (std::size_t gate = 0; gate < c.gates(); ++gate) {
        const gate_op op = c.ops()[gate];
        const std::string node = "v" + to_text(c.node_of(gate));
        out << "  " << node << " [label=" << label(name(op)) << "];\n";
        if (depends_on_a(op))
            out << "  v" << to_text(c.fanin_a()[gate]) << " -> " << node << ";\n";
        if (depends_on_b(op))
            out << "  v" << to_text(c.fanin_b()[gate]) << " -> " << node << ";\n";
    }
    for (std::size_t i = 0; i < c.outputs().size(); ++i)
        out << "  o" << to_text(i) << " [label=" << label(source.outputs[i]) << ", shape=plaintext];\n  v"
            << to_text(c.outputs()[i]) << " -> o" << to_text(i) << ";\n";
    out << "}\n";
}

DLGN_INLINE void write_dot(const std::filesystem::path& path, const named_circuit& source) {
    write_file(path, [&](std::ostream& out) { write_dot(out, source); });
}

} // namespace dlgn
