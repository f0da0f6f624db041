#pragma once

/// \file
/// The bodies of <dlgn/circuit/file.hpp>.

#include <dlgn/circuit/file.hpp>

#include <cstddef>
#include <filesystem>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/core/checksum.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/file.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/core/line_reader.hpp>
#include <dlgn/core/text.hpp>
#include <dlgn/gate/op.hpp>

namespace dlgn::detail {

DLGN_INLINE void append_circuit(std::string& text, const circuit& circuit) {
    if (circuit.inputs() > max_file_inputs)
        throw argument_error("inputs", circuit.inputs(),
                             "a circuit file has at most " + std::to_string(max_file_inputs));
    const auto header = [&](std::string_view keyword, std::size_t count) {
        text.append(keyword).append(" ").append(to_text(count)).append("\n");
    };
    header("inputs", circuit.inputs());
    header("gates", circuit.gates());
    for (std::size_t gate = 0; gate < circuit.gates(); ++gate) {
        text.append(name(circuit.ops()[gate])).append(" ").append(to_text(circuit.fanin_a()[gate]));
        text.append(" ").append(to_text(circuit.fanin_b()[gate])).append("\n");
    }
    header("outputs", circuit.outputs().size());
    for (const node_id output : circuit.outputs())
        text.append(to_text(output)).append("\n");
    header("groups", circuit.classes());
    for (std::size_t label = 0; label < circuit.classes(); ++label)
        text.append(to_text(circuit.group(label).size())).append("\n");
}

DLGN_INLINE void append_end(std::string& text) {
    const std::string sum = to_hex(crc32(text));
    text.append("end ").append(sum).append("\n");
}

DLGN_INLINE circuit read_circuit_lines(line_reader& in) {
    const std::size_t inputs = in.header("inputs", max_file_inputs);
    if (inputs == 0)
        in.fail("a circuit has at least one input");
    circuit result(inputs);
    const auto node = [&] { return static_cast<node_id>(in.number(result.nodes() - 1)); };
    const std::size_t gates = in.header("gates", max_file_count);
    for (std::size_t gate = 0; gate < gates; ++gate) {
        in.next_line();
        const std::string_view function = in.field();
        const std::optional<gate_op> op = op_from_name(function);
        if (!op)
            in.fail("unknown gate function " + line_reader::quoted(function));
        const node_id a = node();
        const node_id b = node();
        in.end_of_line();
        result.add_gate(*op, a, b);
    }

    const std::size_t output_count = in.header("outputs", max_file_count);
    std::vector<node_id> outputs; // grows with the lines read, not with the number announced
    for (std::size_t i = 0; i < output_count; ++i) {
        in.next_line();
        outputs.push_back(node());
        in.end_of_line();
    }

    const std::size_t groups = in.header("groups", max_file_count);
    std::vector<std::size_t> group_ends;
    std::size_t grouped = 0;
    for (std::size_t i = 0; i < groups; ++i) {
        in.next_line();
        grouped += in.number(output_count - grouped);
        in.end_of_line();
        group_ends.push_back(grouped);
    }
    if (groups != 0 && grouped != output_count)
        in.fail("the groups hold " + to_text(grouped) + " of the " + to_text(output_count) + " outputs");
    result.set_outputs(std::move(outputs), std::move(group_ends));
    return result;
}

} // namespace dlgn::detail

namespace dlgn {

DLGN_INLINE std::string format_circuit(const circuit& circuit) {
    std::string text = "dlgn-circuit 1\n";
    detail::append_circuit(text, circuit);
    detail::append_end(text);
    return text;
}

DLGN_INLINE circuit parse_circuit(std::string_view text, std::string_view name) {
    detail::line_reader in(text, name);
    in.next_line();
    const std::string_view keyword = in.field();
    if (keyword == "dlgn-classifier")
        in.fail("a classifier with an encoder, expected a circuit: its bits are not the data's");
    if (keyword != "dlgn-circuit")
        in.fail("not a circuit file: the first line must be \"dlgn-circuit 1\"");
    if (const std::string_view number = in.field(); number != "1")
        in.fail("version " + detail::line_reader::quoted(number) + " of the format is unknown, only 1 is");
    in.end_of_line();
    circuit result = detail::read_circuit_lines(in);
    in.check_end();
    return result;
}

DLGN_INLINE void write_circuit(std::ostream& out, const circuit& circuit) {
    const std::string text = format_circuit(circuit);
    out.write(text.data(), static_cast<std::streamsize>(text.size()));
}

DLGN_INLINE void write_circuit(const std::filesystem::path& path, const circuit& circuit) {
    write_file(path, [&](std::ostream& out) { write_circuit(out, circuit); });
}

} // namespace dlgn
