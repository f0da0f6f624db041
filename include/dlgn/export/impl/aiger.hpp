#pragma once

/// \file
/// The bodies of <dlgn/export/aiger.hpp>.

#include <dlgn/export/aiger.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

#include <dlgn/circuit/named_circuit.hpp>
#include <dlgn/core/file.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/core/text.hpp>
#include <dlgn/export/signal_names.hpp>
#include <dlgn/gate/op.hpp>

namespace dlgn::detail {

/// A circuit as ands of two literals: variable 0 is the constant 0, then inputs, then ands in order.
class and_inverter_graph {
public:
    explicit and_inverter_graph(const circuit& source) : inputs_(source.inputs()) {
        std::vector<std::uint64_t> literals;
        for (std::size_t i = 0; i < source.inputs(); ++i)
            literals.push_back(2 * (i + 1));
        for (std::size_t gate = 0; gate < source.gates(); ++gate)
            literals.push_back(
                add(source.ops()[gate], literals[source.fanin_a()[gate]], literals[source.fanin_b()[gate]]));
        for (const node_id output : source.outputs())
            outputs.push_back(literals[output]);
    }

    std::vector<std::pair<std::uint64_t, std::uint64_t>> ands; ///< the higher literal first
    std::vector<std::uint64_t> outputs;

private:
    std::uint64_t add_and(std::uint64_t a, std::uint64_t b) {
        ands.emplace_back(std::max(a, b), std::min(a, b));
        return 2 * (inputs_ + ands.size());
    }
    std::uint64_t add(gate_op op, std::uint64_t a, std::uint64_t b) {
        switch (op) {
        case gate_op::constant_0:
        case gate_op::constant_1:
            return op == gate_op::constant_1 ? 1U : 0U;
        case gate_op::wire_a:
        case gate_op::not_a:
            return op == gate_op::not_a ? a ^ 1U : a;
        case gate_op::wire_b:
        case gate_op::not_b:
            return op == gate_op::not_b ? b ^ 1U : b;
        case gate_op::xor_ab:
        case gate_op::xnor_ab: {
            const std::uint64_t both = add_and(a, b);
            const std::uint64_t neither = add_and(a ^ 1U, b ^ 1U);
            return add_and(both ^ 1U, neither ^ 1U) ^ (op == gate_op::xnor_ab ? 1U : 0U);
        }
        default:
            break;
        }
        // One value differs from the others: an and of literals, or its complement.
        const bool complemented = evaluate(op, false, false) + evaluate(op, false, true) +
                                      evaluate(op, true, false) + evaluate(op, true, true) ==
                                  3;
        for (const bool x : {false, true})
            for (const bool y : {false, true})
                if (evaluate(op, x, y) != complemented)
                    return add_and(x ? a : a ^ 1U, y ? b : b ^ 1U) ^ (complemented ? 1U : 0U);
        return 0;
    }

    std::uint64_t inputs_;
};

} // namespace dlgn::detail

namespace dlgn {

DLGN_INLINE void write_aiger(std::ostream& out, const named_circuit& source, bool binary) {
    detail::check_signal_names(source, "\r\n");
    const detail::and_inverter_graph graph(source.circuit);
    const std::uint64_t inputs = source.inputs.size();
    out << (binary ? "aig " : "aag ") << to_text(inputs + graph.ands.size()) << ' ' << to_text(inputs)
        << " 0 " << to_text(graph.outputs.size()) << ' ' << to_text(graph.ands.size()) << '\n';
    for (std::uint64_t i = 1; !binary && i <= inputs; ++i)
        out << to_text(2 * i) << '\n';
    for (const std::uint64_t output : graph.outputs)
        out << to_text(output) << '\n';
    const auto put = [&](std::uint64_t delta) {
        for (; delta >= 0x80; delta >>= 7U)
            out.put(static_cast<char>((delta & 0x7fU) | 0x80U));
        out.put(static_cast<char>(delta));
    };
    std::uint64_t left = 2 * inputs;
    for (const auto& [a, b] : graph.ands) {
        left += 2;
        if (binary) {
            put(left - a);
            put(a - b);
        } else {
            out << to_text(left) << ' ' << to_text(a) << ' ' << to_text(b) << '\n';
        }
    }
    for (std::size_t i = 0; i < source.inputs.size(); ++i)
        out << 'i' << to_text(i) << ' ' << source.inputs[i] << '\n';
    for (std::size_t i = 0; i < source.outputs.size(); ++i)
        out << 'o' << to_text(i) << ' ' << source.outputs[i] << '\n';
}

DLGN_INLINE void write_aiger(const std::filesystem::path& path, const named_circuit& source, bool binary) {
    write_file(path, [&](std::ostream& out) { write_aiger(out, source, binary); });
}

} // namespace dlgn
