#pragma once

/// \file
/// The bodies of <dlgn/export/blif.hpp>.

#include <dlgn/export/blif.hpp>

#include <cstddef>
#include <filesystem>
#include <ostream>
#include <string>
#include <string_view>

#include <dlgn/circuit/named_circuit.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/file.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/core/text.hpp>
#include <dlgn/export/signal_names.hpp>
#include <dlgn/gate/op.hpp>

namespace dlgn {

DLGN_INLINE void write_blif(std::ostream& out, const named_circuit& source, std::string_view model) {
    constexpr std::string_view forbidden = " \t\r\n#\\=";
    detail::check_signal_names(source, forbidden);
    detail::check_name("model", model, forbidden);
    if (source.outputs.empty())
        throw argument_error("outputs", 0, "must be at least 1 in BLIF");
    const detail::node_names name_of(source);
    out << ".model " << model << "\n.inputs";
    for (const std::string& input : source.inputs)
        out << " \\\n " << input;
    out << "\n.outputs";
    for (const std::string& output : source.outputs)
        out << " \\\n " << output;
    out << '\n';
    const circuit& c = source.circuit;
    for (std::size_t gate = 0; gate < c.gates(); ++gate) {
        const gate_op op = c.ops()[gate];
        const bool a = depends_on_a(op), b = depends_on_b(op);
        out << ".names" << (a ? " " + name_of(c.fanin_a()[gate]) : "")
            << (b ? " " + name_of(c.fanin_b()[gate]) : "") << ' ' << name_of(c.node_of(gate)) << '\n';
        for (const bool x : {false, true})
            for (const bool y : {false, true})
                if (evaluate(op, x, y) && (a || !x) && (b || !y))
                    out << (a ? (x ? "1" : "0") : "") << (b ? (y ? "1" : "0") : "")
                        << (a || b ? " 1\n" : "1\n");
    }
    for (std::size_t i = 0; i < source.outputs.size(); ++i)
        out << ".names " << name_of(c.outputs()[i]) << ' ' << source.outputs[i] << "\n1 1\n";
    out << ".end\n";
}

DLGN_INLINE void write_blif(const std::filesystem::path& path, const named_circuit& source,
                            std::string_view model) {
    write_file(path, [&](std::ostream& out) { write_blif(out, source, model); });
}

} // namespace dlgn
