#pragma once

/// \file
/// Circuits as text files. The format, version 1, is described in docs/circuit-format.md.

#include <algorithm>
#include <cstddef>
#include <cstdint>
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
#include <dlgn/core/text.hpp>
#include <dlgn/gate/op.hpp>

namespace dlgn {

/// Inputs a file may declare. They take no room in a file, so without a limit a few bytes could ask for
/// gigabytes.
inline constexpr std::size_t max_file_inputs = std::size_t{1} << 24;

/// The text of a circuit; `parse_circuit` gives an equal one back. Throws `argument_error` if the circuit has
/// more than `max_file_inputs` inputs.
[[nodiscard]] inline std::string format_circuit(const circuit& circuit) {
    if (circuit.inputs() > max_file_inputs)
        throw argument_error("inputs", circuit.inputs(),
                             "a circuit file has at most " + std::to_string(max_file_inputs));
    std::string text = "dlgn-circuit 1\n";
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
    const std::string sum = to_hex(crc32(text));
    return text.append("end ").append(sum).append("\n");
}

namespace detail {

/// Reads the text of a circuit line by line; every fault is thrown at its place.
class circuit_reader {
public:
    circuit_reader(std::string_view text, std::string_view name) : text_(text), name_(name) {}

    [[nodiscard]] circuit run() {
        next_line();
        if (field() != "dlgn-circuit")
            fail("not a circuit file: the first line must be \"dlgn-circuit 1\"");
        if (const std::string_view version = field(); version != "1")
            fail("version " + quoted(version) + " of the format is unknown, only 1 is");
        end_of_line();

        const std::size_t inputs = header("inputs", max_file_inputs);
        if (inputs == 0)
            fail("a circuit has at least one input");
        circuit result(inputs);
        const std::size_t gates = header("gates", max_count);
        for (std::size_t gate = 0; gate < gates; ++gate) {
            next_line();
            const std::string_view function = field();
            const std::optional<gate_op> op = op_from_name(function);
            if (!op)
                fail("unknown gate function " + quoted(function));
            const node_id a = node(result);
            const node_id b = node(result);
            end_of_line();
            result.add_gate(*op, a, b);
        }

        const std::size_t output_count = header("outputs", max_count);
        std::vector<node_id> outputs; // grows with the lines read, not with the number announced
        for (std::size_t i = 0; i < output_count; ++i) {
            next_line();
            outputs.push_back(node(result));
            end_of_line();
        }

        const std::size_t groups = header("groups", max_count);
        std::vector<std::size_t> group_ends;
        std::size_t grouped = 0;
        for (std::size_t i = 0; i < groups; ++i) {
            next_line();
            grouped += number(output_count - grouped);
            end_of_line();
            group_ends.push_back(grouped);
        }
        if (groups != 0 && grouped != output_count)
            fail("the groups hold " + to_text(grouped) + " of the " + to_text(output_count) + " outputs");

        check_end();
        result.set_outputs(std::move(outputs), std::move(group_ends));
        return result;
    }

private:
    static constexpr std::size_t max_count = std::size_t{1} << 31;

    /// Text from the file as it may stand in a message: short, printable, in quotes.
    static std::string quoted(std::string_view text) {
        std::string result = "\"";
        for (const char c : text.substr(0, 40))
            result += c >= ' ' && c <= '~' ? c : '?';
        return result + (text.size() > 40 ? "...\"" : "\"");
    }

    /// Throws at the field read last.
    [[noreturn]] void fail(const std::string& problem) const {
        throw parse_error(name_, line_number_, field_start_ + 1, problem);
    }

    /// Goes on to the next line that is not a comment.
    void next_line() {
        do {
            ++line_number_;
            field_start_ = field_end_ = 0;
            line_start_ = next_;
            if (line_start_ == text_.size())
                fail(line_number_ == 1 ? "the file is empty" : "the file ends too early");
            const std::size_t stop = text_.find('\n', line_start_);
            if (stop == std::string_view::npos) {
                line_ = text_.substr(line_start_);
                field_start_ = line_.size();
                fail("the file ends in the middle of a line");
            }
            line_ = text_.substr(line_start_, stop - line_start_);
            next_ = stop + 1;
        } while (line_.starts_with('#') && line_number_ > 1);
    }

    /// The next field of the line; fields are one space apart.
    std::string_view field() {
        field_start_ = field_end_;
        if (field_start_ != 0) {
            if (field_start_ == line_.size())
                fail("something is missing at the end of the line");
            ++field_start_;
        }
        field_end_ = std::min(line_.find(' ', field_start_), line_.size());
        if (field_end_ == field_start_)
            fail("expected a word or number");
        return line_.substr(field_start_, field_end_ - field_start_);
    }

    void end_of_line() {
        if (field_end_ == line_.size())
            return;
        field_start_ = field_end_;
        fail("unexpected " + quoted(line_.substr(field_end_)) + " at the end of the line");
    }

    std::size_t number(std::size_t maximum) {
        const std::string_view digits = field();
        const std::optional<std::uint64_t> value = parse_number<std::uint64_t>(digits);
        if (!value)
            fail("expected a number instead of " + quoted(digits));
        if (*value > maximum)
            fail(std::string(digits) + " is too large, at most " + to_text(maximum) + " is possible here");
        return static_cast<std::size_t>(*value);
    }

    node_id node(const circuit& circuit) { return static_cast<node_id>(number(circuit.nodes() - 1)); }

    std::size_t header(std::string_view keyword, std::size_t maximum) {
        next_line();
        if (const std::string_view found = field(); found != keyword)
            fail("expected \"" + std::string(keyword) + "\" instead of " + quoted(found));
        const std::size_t count = number(maximum);
        end_of_line();
        return count;
    }

    void check_end() {
        next_line();
        if (const std::string_view found = field(); found != "end")
            fail("expected \"end\" instead of " + quoted(found));
        const std::string expected = to_hex(crc32(text_.substr(0, line_start_)));
        if (const std::string_view sum = field(); sum != expected)
            fail("the checksum is " + quoted(sum) + ", but the lines above have " + expected);
        end_of_line();
        if (next_ != text_.size()) {
            ++line_number_;
            field_start_ = 0;
            fail("text after the end of the circuit");
        }
    }

    std::string_view text_;
    std::string_view name_;
    std::string_view line_;
    std::size_t line_start_ = 0;
    std::size_t next_ = 0;
    std::size_t line_number_ = 0;
    std::size_t field_start_ = 0;
    std::size_t field_end_ = 0;
};

} // namespace detail

/// The circuit that `text` describes. Throws `parse_error` with `name`, line and column of the first fault.
/// Memory is bounded by a multiple of the text's length, whatever sizes the text announces.
[[nodiscard]] inline circuit parse_circuit(std::string_view text, std::string_view name = "circuit") {
    return detail::circuit_reader(text, name).run();
}

/// Reads a circuit file. Throws `file_error` if it cannot be read, `parse_error` as `parse_circuit`.
[[nodiscard]] inline circuit read_circuit(const std::filesystem::path& path) {
    return parse_circuit(read_file(path), path.string());
}

/// Writes the text of a circuit. Throws as `format_circuit`.
inline void write_circuit(std::ostream& out, const circuit& circuit) {
    const std::string text = format_circuit(circuit);
    out.write(text.data(), static_cast<std::streamsize>(text.size()));
}

/// Writes a circuit file, all or nothing. Throws `file_error` if it cannot be written, and as
/// `format_circuit`.
inline void write_circuit(const std::filesystem::path& path, const circuit& circuit) {
    write_file(path, [&](std::ostream& out) { write_circuit(out, circuit); });
}

} // namespace dlgn
