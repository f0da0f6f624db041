#pragma once

/// \file
/// The bodies of <dlgn/import/aiger.hpp>.

#include <dlgn/import/aiger.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/circuit/file.hpp>
#include <dlgn/circuit/named_circuit.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/core/text.hpp>
#include <dlgn/gate/op.hpp>

namespace dlgn::detail {

/// Reads an AIGER file, in text or binary form.
class aiger_reader {
public:
    aiger_reader(std::string_view text, std::string_view name) : text_(text), name_(name) {}

    [[nodiscard]] named_circuit run() {
        const std::string_view format = word(' ');
        if (format != "aag" && format != "aig")
            fail("not an AIGER file: it starts with \"aag\" or \"aig\"");
        binary_ = format == "aig";
        const std::uint64_t most = number(' '), inputs = number(' '), latches = number(' '),
                            outputs = number(' '), ands = number('\n');
        line_ = 1; // what is wrong with these is told there
        if (latches != 0)
            fail("has " + to_text(latches) + " latches: only combinational circuits can be read");
        if (inputs == 0 || inputs > max_file_inputs)
            fail("has " + to_text(inputs) + " inputs: must be 1 to " + to_text(max_file_inputs));
        if (most > limit || inputs + ands > most || outputs > limit || (binary_ && inputs + ands != most))
            fail("the numbers of the first line do not fit each other");
        if (ands > text_.size() || outputs > text_.size() || (!binary_ && inputs > text_.size()))
            fail("is shorter than its first line says");
        line_ = 2;
        variables_.resize(
            static_cast<std::size_t>(binary_ ? most : std::min<std::uint64_t>(most, 4 * text_.size())) + 1);
        for (std::uint64_t i = 0; i < inputs; ++i) {
            const std::uint64_t signal = binary_ ? 2 * (i + 1) : number('\n');
            define(signal, "input");
            variables_[signal / 2] = {0, 0, static_cast<node_id>(i), true};
        }
        std::vector<std::uint64_t> out;
        for (std::uint64_t i = 0; i < outputs; ++i)
            out.push_back(checked(number('\n')));
        for (std::uint64_t i = 0; i < ands; ++i)
            read_and(2 * (inputs + i + 1));
        named_circuit result{circuit(static_cast<std::size_t>(inputs)), {}, {}};
        read_names(result, static_cast<std::size_t>(inputs), out.size());
        std::vector<node_id> nodes;
        for (const std::uint64_t signal : out)
            nodes.push_back(output(result.circuit, signal));
        result.circuit.set_outputs(std::move(nodes));
        return result;
    }

private:
    static constexpr std::uint64_t limit = std::uint64_t{1} << 30;
    static constexpr node_id unknown = ~node_id{0};

    struct variable {
        std::uint64_t a = 0, b = 0; ///< literals of an and
        node_id node = unknown;
        bool defined = false;
        bool open = false;
    };

    [[noreturn]] void fail(const std::string& problem) const {
        throw file_error(name_,
                         (binary_ && line_ > 1 ? "byte " + to_text(place_) : "line " + to_text(line_)) +
                             ": " + problem);
    }

    /// Text up to the next `end`, which is read, too; a number may also end its line earlier than a blank.
    std::string_view word(char end) {
        const std::size_t stop = text_.find_first_of(end == '\n' ? "\r\n" : " \r\n", place_);
        if (stop == std::string_view::npos)
            fail("ends too early");
        const std::string_view result = text_.substr(place_, stop - place_);
        place_ = stop + 1;
        if (text_[stop] == '\r' && place_ < text_.size() && text_[place_] == '\n')
            ++place_;
        if (end == ' ' && text_[stop] != ' ')
            fail("a line ends too early");
        line_ += end == '\n' ? 1U : 0U;
        return result;
    }
    std::uint64_t number(char end) {
        const std::string_view digits = word(end);
        const auto value = parse_number<std::uint64_t>(digits);
        if (!value || *value > 2 * limit + 1) {
            line_ -= end == '\n' ? 1U : 0U;
            fail("expected a number");
        }
        return *value;
    }
    [[nodiscard]] std::uint64_t checked(std::uint64_t signal) const {
        if (signal / 2 >= variables_.size())
            fail("the literal " + to_text(signal) + " is above the highest variable");
        return signal;
    }
    void define(std::uint64_t signal, const char* what) {
        if (signal % 2 != 0 || signal == 0 || variables_[checked(signal) / 2].defined)
            fail("the literal " + to_text(signal) + " cannot be that of an " + what);
        variables_[signal / 2].defined = true;
    }

    /// A number of seven bits a byte, lowest first.
    std::uint64_t delta() {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 35; shift += 7) {
            if (place_ == text_.size())
                fail("ends too early");
            const auto byte = static_cast<unsigned char>(text_[place_++]);
            value |= std::uint64_t{byte & 0x7fU} << shift;
            if (byte < 0x80)
                return value;
        }
        fail("a number is too long");
    }
    void read_and(std::uint64_t next) {
        std::uint64_t left = next, a = 0, b = 0;
        if (binary_) {
            const std::uint64_t first = delta();
            if (first == 0 || first > left)
                fail("an and does not depend on earlier literals");
            a = left - first;
            const std::uint64_t second = delta();
            if (second > a)
                fail("an and does not depend on earlier literals");
            b = a - second;
        } else {
            left = number(' ');
            a = checked(number(' '));
            b = checked(number('\n'));
        }
        define(left, "and");
        variables_[left / 2].a = a;
        variables_[left / 2].b = b;
    }

    /// The symbol table, of which only inputs and outputs count here.
    void read_names(named_circuit& result, std::size_t inputs, std::size_t outputs) {
        for (std::size_t i = 0; i < inputs; ++i)
            result.inputs.push_back(std::string("i").append(to_text(i)));
        for (std::size_t i = 0; i < outputs; ++i)
            result.outputs.push_back(std::string("o").append(to_text(i)));
        while (place_ < text_.size() && text_[place_] != 'c') {
            const char kind = text_[place_++];
            const auto index = parse_number<std::size_t>(word(' '));
            std::vector<std::string>& names = kind == 'i' ? result.inputs : result.outputs;
            if ((kind != 'i' && kind != 'o') || !index || *index >= names.size())
                fail("expected a symbol of an input or output");
            names[*index] = word('\n');
        }
    }

    [[nodiscard]] node_id output(circuit& target, std::uint64_t signal) {
        if (signal < 2)
            return target.add_gate(signal == 1 ? gate_op::constant_1 : gate_op::constant_0, 0, 0);
        const node_id node = resolve(target, signal / 2);
        return signal % 2 == 0 ? node : target.add_gate(gate_op::not_a, node, node);
    }

    /// The node of a variable; those it depends on are built first, without recursion.
    [[nodiscard]] node_id resolve(circuit& target, std::uint64_t index) {
        std::vector<std::uint64_t> stack = {index};
        while (!stack.empty()) {
            const std::uint64_t now = stack.back();
            variable& each = variables_[now];
            if (each.node != unknown) {
                stack.pop_back();
                continue;
            }
            if (!each.defined)
                fail("the variable " + to_text(now) + " is used but never defined");
            const exclusive_or found = find_exclusive_or(each);
            const std::uint64_t a = found.is_one ? found.a : each.a, b = found.is_one ? found.b : each.b;
            bool ready = true;
            for (const std::uint64_t signal : {a, b})
                if (signal >= 2 && variables_[signal / 2].node == unknown) {
                    if (variables_[signal / 2].open)
                        fail("the variable " + to_text(signal / 2) + " depends on itself");
                    stack.push_back(signal / 2);
                    ready = false;
                }
            each.open = true;
            if (!ready)
                continue;
            each.node =
                found.is_one ? gate(target, gate_op::xor_ab, a, b) : gate(target, gate_op::and_ab, a, b);
            stack.pop_back();
        }
        return variables_[index].node;
    }

    struct exclusive_or {
        bool is_one = false;
        std::uint64_t a = 0, b = 0;
    };
    /// ¬(a ∧ b) ∧ ¬(¬a ∧ ¬b) is a ⊕ b.
    [[nodiscard]] exclusive_or find_exclusive_or(const variable& top) const noexcept {
        if (top.a % 2 == 0 || top.b % 2 == 0)
            return {};
        const variable &left = variables_[top.a / 2], &right = variables_[top.b / 2];
        if (!is_and(left) || !is_and(right))
            return {};
        if ((left.a == (right.a ^ 1U) && left.b == (right.b ^ 1U)) ||
            (left.a == (right.b ^ 1U) && left.b == (right.a ^ 1U)))
            return {true, left.a, left.b};
        return {};
    }
    [[nodiscard]] static bool is_and(const variable& each) noexcept {
        return each.defined && (each.a >= 2 || each.b >= 2);
    }

    /// A gate of two literals.
    [[nodiscard]] node_id gate(circuit& target, gate_op op, std::uint64_t a, std::uint64_t b) const {
        const auto side = [&](std::uint64_t signal, bool first) -> node_id {
            if (signal < 2) { // a constant: what is left of the function ignores this side
                const bool value = signal == 1;
                op = first ? make_op(evaluate(op, value, false), evaluate(op, value, true),
                                     evaluate(op, value, false), evaluate(op, value, true))
                           : make_op(evaluate(op, false, value), evaluate(op, false, value),
                                     evaluate(op, true, value), evaluate(op, true, value));
                return 0;
            }
            if (signal % 2 != 0)
                op = first ? complement_a(op) : complement_b(op);
            return variables_[signal / 2].node;
        };
        const node_id left = side(a, true), right = side(b, false);
        return target.add_gate(op, left, right);
    }

    std::string_view text_;
    std::string_view name_;
    bool binary_ = false;
    std::size_t place_ = 0;
    std::size_t line_ = 1;
    std::vector<variable> variables_;
};

} // namespace dlgn::detail

namespace dlgn {

DLGN_INLINE named_circuit parse_aiger(std::string_view bytes, std::string_view name) {
    return detail::aiger_reader(bytes, name).run();
}

} // namespace dlgn
