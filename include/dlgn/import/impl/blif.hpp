#pragma once

/// \file
/// The bodies of <dlgn/import/blif.hpp>.

#include <dlgn/import/blif.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/circuit/decompose.hpp>
#include <dlgn/circuit/named_circuit.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/index_map.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/gate/op.hpp>

namespace dlgn::detail {

/// Reads one model of a BLIF file; every fault is thrown at its line.
class blif_reader {
public:
    blif_reader(std::string_view text, std::string_view name) : text_(text), name_(name) {}

    [[nodiscard]] named_circuit run() {
        while (next_line() && !ended_)
            statement();
        if (inputs_.empty())
            fail(line_, "no .inputs: a circuit has at least one");
        if (outputs_.empty())
            fail(line_, "no .outputs");
        return build();
    }

private:
    /// A `.names`: a node, its sum of products, and the line it stands on.
    struct table {
        std::vector<std::string> inputs;
        std::vector<std::string> cubes; ///< of '0', '1' and '-'
        bool complemented = false;      ///< the cubes are where it is 0
        std::size_t line = 0;
        enum { untouched, open, done } state = untouched;
        node_id node = 0;
    };

    [[noreturn]] void fail(std::size_t line, const std::string& problem) const {
        throw parse_error(name_, line, 1, problem);
    }
    static std::string quoted(std::string_view text) {
        std::string result = "\"";
        for (const char c : text.substr(0, 60))
            result += c >= ' ' && c <= '~' ? c : '?';
        return result + (text.size() > 60 ? "...\"" : "\"");
    }

    /// The words of the next line that has any; a line that ends with a backslash goes on in the next.
    bool next_line() {
        words_.clear();
        while (words_.empty() && place_ < text_.size()) {
            for (bool more = true; more && place_ < text_.size();) {
                more = false;
                ++lines_;
                if (words_.empty())
                    line_ = lines_;
                const std::size_t stop = std::min(text_.find('\n', place_), text_.size());
                std::string_view rest = text_.substr(place_, stop - place_);
                place_ = stop + 1;
                rest = rest.substr(0, rest.find('#'));
                while (!rest.empty() && (rest.back() == '\r' || rest.back() == ' ' || rest.back() == '\t'))
                    rest.remove_suffix(1);
                if (!rest.empty() && rest.back() == '\\') {
                    rest.remove_suffix(1);
                    more = true;
                }
                while (!rest.empty()) {
                    const std::size_t start = rest.find_first_not_of(" \t\r");
                    if (start == std::string_view::npos)
                        break;
                    const std::size_t end = std::min(rest.find_first_of(" \t\r", start), rest.size());
                    words_.push_back(rest.substr(start, end - start));
                    rest.remove_prefix(end);
                }
            }
        }
        return !words_.empty();
    }

    void statement() {
        const std::string_view keyword = words_.front();
        if (keyword.front() != '.') {
            cube();
            return;
        }
        open_ = nullptr;
        if (keyword == ".names") {
            if (words_.size() < 2)
                fail(line_, ".names without a name");
            const auto [place, added] = tables_.try_emplace(std::string(words_.back()));
            if (!added)
                fail(line_, quoted(words_.back()) + " is defined twice, first in line " +
                                std::to_string(place->second.line));
            open_ = &place->second;
            open_->line = line_;
            open_->inputs.assign(words_.begin() + 1, words_.end() - 1);
        } else if (keyword == ".inputs") {
            inputs_.insert(inputs_.end(), words_.begin() + 1, words_.end());
        } else if (keyword == ".outputs") {
            outputs_.insert(outputs_.end(), words_.begin() + 1, words_.end());
        } else if (keyword == ".end") {
            ended_ = true;
        } else if (keyword == ".model") {
            if (++models_ > 1)
                fail(line_, "a second .model: the file must hold one, flat");
        } else if (keyword == ".latch" || keyword == ".subckt" || keyword == ".gate" ||
                   keyword == ".mlatch" || keyword == ".exdc" || keyword == ".search") {
            fail(line_,
                 std::string(keyword) + " is not possible here: the model must be flat and combinational");
        } else if (keyword != ".default_input_arrival" && keyword != ".attr" && keyword != ".param" &&
                   keyword != ".cname" && keyword != ".area" && keyword != ".delay") {
            fail(line_, "unknown statement " + quoted(keyword));
        }
    }

    /// A line of the table that is open.
    void cube() {
        if (open_ == nullptr)
            fail(line_, quoted(words_.front()) + " stands outside of a .names");
        const std::size_t width = open_->inputs.size();
        if (words_.size() != (width == 0 ? 1U : 2U))
            fail(line_, "expected a cube of " + std::to_string(width) + " inputs and an output");
        const std::string_view cube = width == 0 ? std::string_view() : words_[0];
        const std::string_view value = words_.back();
        if (cube.size() != width || cube.find_first_not_of("01-") != std::string_view::npos)
            fail(line_, "expected " + std::to_string(width) + " of 0, 1 and - instead of " + quoted(cube));
        if (value != "0" && value != "1")
            fail(line_, "expected 0 or 1 as output instead of " + quoted(value));
        const bool complemented = value == "0";
        if (!open_->cubes.empty() && open_->complemented != complemented)
            fail(line_, "a table with outputs 0 and 1");
        open_->complemented = complemented;
        open_->cubes.emplace_back(cube);
    }

    [[nodiscard]] named_circuit build() {
        named_circuit result{circuit(inputs_.size()), inputs_, outputs_};
        for (std::size_t i = 0; i < inputs_.size(); ++i) {
            if (const auto found = tables_.find(inputs_[i]); found != tables_.end())
                fail(found->second.line, quoted(inputs_[i]) + " is an input and cannot be defined");
            if (!nodes_.try_emplace(inputs_[i], i).second)
                fail(line_, "the input " + quoted(inputs_[i]) + " comes twice");
        }
        std::vector<node_id> outputs;
        for (const std::string& output : outputs_)
            outputs.push_back(resolve(result.circuit, output));
        result.circuit.set_outputs(std::move(outputs));
        return result;
    }

    /// The node of a name; those it depends on are built first, without recursion.
    [[nodiscard]] node_id resolve(circuit& target, const std::string& name) {
        std::vector<const std::string*> stack = {&name};
        while (!stack.empty()) {
            const std::string& now = *stack.back();
            if (nodes_.contains(now)) {
                stack.pop_back();
                continue;
            }
            const auto found = tables_.find(now);
            if (found == tables_.end())
                fail(line_, quoted(now) + " is used but never defined");
            table& each = found->second;
            bool ready = true;
            for (const std::string& input : each.inputs)
                if (!nodes_.contains(input)) {
                    const auto other = tables_.find(input);
                    if (other == tables_.end())
                        fail(each.line, quoted(input) + " is used but never defined");
                    if (other->second.state == table::open)
                        fail(other->second.line, quoted(input) + " depends on itself");
                    stack.push_back(&input);
                    ready = false;
                }
            each.state = table::open;
            if (ready) {
                nodes_.try_emplace(now, add(target, each));
                each.state = table::done;
                stack.pop_back();
            }
        }
        return static_cast<node_id>(nodes_.at(name));
    }

    [[nodiscard]] node_id add(circuit& target, const table& each) {
        std::vector<node_id> leaves;
        for (const std::string& input : each.inputs)
            leaves.push_back(static_cast<node_id>(nodes_.at(input)));
        if (leaves.size() <= 6) {
            std::uint64_t values = 0;
            for (std::uint64_t m = 0; m < std::uint64_t{1} << leaves.size(); ++m)
                for (const std::string& cube : each.cubes) {
                    bool covered = true;
                    for (std::size_t i = 0; i < cube.size(); ++i)
                        covered &= cube[i] == '-' || (cube[i] == '1') == ((m >> i & 1U) != 0);
                    values |= std::uint64_t{covered} << m;
                }
            return add_function(target, each.complemented ? ~values : values, leaves);
        }
        std::vector<node_id> products;
        for (const std::string& cube : each.cubes) {
            std::vector<node_id> literals;
            for (std::size_t i = 0; i < cube.size(); ++i)
                if (cube[i] != '-')
                    literals.push_back(
                        cube[i] == '1' ? leaves[i] : target.add_gate(gate_op::not_a, leaves[i], leaves[i]));
            products.push_back(tree(target, gate_op::and_ab, std::move(literals)));
        }
        const node_id sum = tree(target, gate_op::or_ab, std::move(products));
        return each.complemented ? target.add_gate(gate_op::not_a, sum, sum) : sum;
    }

    /// Conjunction or disjunction of all nodes, balanced.
    static node_id tree(circuit& target, gate_op op, std::vector<node_id> nodes) {
        if (nodes.empty())
            return target.add_gate(op == gate_op::and_ab ? gate_op::constant_1 : gate_op::constant_0, 0, 0);
        while (nodes.size() > 1) {
            std::size_t left = 0;
            for (std::size_t i = 0; i < nodes.size(); i += 2)
                nodes[left++] = i + 1 < nodes.size() ? target.add_gate(op, nodes[i], nodes[i + 1]) : nodes[i];
            nodes.resize(left);
        }
        return nodes.front();
    }

    std::string_view text_;
    std::string_view name_;
    std::size_t place_ = 0;
    std::size_t lines_ = 0;
    std::size_t line_ = 1; ///< where the present statement starts
    std::size_t models_ = 0;
    bool ended_ = false;
    std::vector<std::string_view> words_;
    table* open_ = nullptr;
    std::vector<std::string> inputs_, outputs_;
    std::unordered_map<std::string, table> tables_;
    text_index nodes_;
};

} // namespace dlgn::detail

namespace dlgn {

DLGN_INLINE named_circuit parse_blif(std::string_view text, std::string_view name) {
    return detail::blif_reader(text, name).run();
}

} // namespace dlgn
