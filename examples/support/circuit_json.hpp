#pragma once

/// \file
/// The circuits of torchlogix, as its `Circuit.write_json` writes them.

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/circuit/named_circuit.hpp>
#include <dlgn/classifier/file.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/file.hpp>
#include <dlgn/core/text.hpp>
#include <dlgn/gate/op.hpp>

namespace support {

/// Reads one circuit; every fault is thrown with its place in the JSON and its value.
class circuit_json_reader {
    using json = nlohmann::json;

    /// More constant gates for a class than a real sum would have.
    static constexpr double max_constants = 1 << 16;

public:
    circuit_json_reader(std::string_view text, const std::string& name)
        : file_(name), document_(parse(text, name)) {}

    [[nodiscard]] dlgn::named_circuit run() {
        const json& gates = array(document_, "", "gates");
        const std::int64_t inputs = integer(document_, "", "n_inputs");
        constexpr auto most = static_cast<std::int64_t>(dlgn::max_plain_features);
        if (inputs < 1 || inputs > most)
            fail("n_inputs", document_["n_inputs"], "must be at least 1 and at most " + dlgn::to_text(most));
        inputs_ = inputs;
        dlgn::circuit result(static_cast<std::size_t>(inputs));
        for (std::size_t i = 0; i < gates.size(); ++i)
            add_gate(result, gates[i], at("gates", i));
        set_outputs(result);
        dlgn::named_circuit named{std::move(result), {}, {}};
        for (std::size_t i = 0; i < named.circuit.inputs(); ++i)
            named.inputs.push_back("x" + dlgn::to_text(i));
        const std::size_t outputs =
            named.circuit.classes() == 0 ? named.circuit.outputs().size() : named.circuit.classes();
        for (std::size_t i = 0; i < outputs; ++i)
            named.outputs.push_back(dlgn::to_text(i));
        return named;
    }

private:
    static json parse(std::string_view text, const std::string& file) {
        try {
            return json::parse(text);
        } catch (const json::parse_error& fault) {
            const std::size_t place = std::min(fault.byte == 0 ? 0 : fault.byte - 1, text.size());
            const std::string_view before = text.substr(0, place);
            const auto line = static_cast<std::size_t>(std::ranges::count(before, '\n')) + 1;
            const std::size_t column = line == 1 ? place + 1 : place - before.rfind('\n');
            throw dlgn::parse_error(file, line, column, "is no JSON");
        }
    }

    [[noreturn]] void fail(const std::string& place, const std::string& problem) const {
        throw dlgn::file_error(file_, place + problem);
    }
    [[noreturn]] void fail(const std::string& place, const json& value, const std::string& problem) const {
        const std::string text =
            value.is_structured() ? "an " + std::string(value.type_name())
                                  : value.dump(-1, ' ', true, json::error_handler_t::replace).substr(0, 60);
        fail(place, " = " + text + ": " + problem);
    }
    static std::string at(const std::string& place, std::size_t i) {
        return place + "[" + dlgn::to_text(i) + "]";
    }
    static std::string in(const std::string& place, const char* key) {
        return place.empty() ? key : place + "." + key;
    }

    const json& field(const json& parent, const std::string& place, const char* key) const {
        if (!parent.is_object())
            fail(place.empty() ? "" : place + ": ", "is no object");
        const auto found = parent.find(key);
        if (found == parent.end())
            fail(place.empty() ? "" : place + ": ", "has no \"" + std::string(key) + "\"");
        return *found;
    }
    const json& array(const json& parent, const std::string& place, const char* key) const {
        const json& value = field(parent, place, key);
        if (!value.is_array())
            fail(in(place, key), value, "must be an array");
        return value;
    }
    std::int64_t integer(const json& parent, const std::string& place, const char* key) const {
        const json& value = field(parent, place, key);
        if (!value.is_number_integer())
            fail(in(place, key), value, "must be a whole number");
        return value.get<std::int64_t>();
    }
    double number(const json& parent, const std::string& place, const char* key, double otherwise) const {
        if (!parent.contains(key))
            return otherwise;
        const json& value = parent[key];
        if (!value.is_number() || !std::isfinite(value.get<double>()))
            fail(in(place, key), value, "must be a number");
        return value.get<double>();
    }

    bool is_input(std::int64_t id) const { return id >= 0 && id < inputs_; }
    dlgn::node_id node(const json& value, const std::string& place) const {
        if (value.is_number_integer()) {
            const auto id = value.get<std::int64_t>();
            if (is_input(id))
                return static_cast<dlgn::node_id>(id);
            if (const auto found = gates_.find(id); found != gates_.end())
                return found->second;
        }
        fail(place, value, "is no input, and no gate before");
    }
    void define(std::int64_t id, dlgn::node_id made, const std::string& place) {
        if (is_input(id) || !gates_.emplace(id, made).second)
            fail(place + ".gate_id", " = " + dlgn::to_text(id) + ": comes twice");
    }

    void add_gate(dlgn::circuit& target, const json& gate, const std::string& place) {
        using enum dlgn::gate_op;
        static const std::map<std::string, dlgn::gate_op, std::less<>> ops = {
            {"CONST_FALSE", constant_0},
            {"CONST_TRUE", constant_1},
            {"WIRE", wire_a},
            {"NOT", not_a},
            {"AND", and_ab},
            {"OR", or_ab},
            {"XOR", xor_ab},
            {"NAND", nand_ab},
            {"NOR", nor_ab},
            {"XNOR", xnor_ab},
            {"AND_NOT_B", a_and_not_b},
            {"AND_NOT_A", not_a_and_b},
            {"OR_NOT_B", a_or_not_b},
            {"OR_NOT_A", not_a_or_b},
            {"NOT_A", not_a},
            {"NOT_B", not_b},
        };
        const json& name = field(gate, place, "op");
        const auto op = name.is_string() ? ops.find(name.get_ref<const std::string&>()) : ops.end();
        if (op == ops.end())
            fail(place + ".op", name, "is no operation of torchlogix");
        const bool constant = op->second == constant_0 || op->second == constant_1;
        const bool reads_a = !constant && op->second != not_b;
        const bool reads_b = !constant && op->second != wire_a && op->second != not_a;
        const dlgn::node_id a = reads_a ? node(field(gate, place, "in0"), place + ".in0") : 0;
        const dlgn::node_id b = reads_b ? node(field(gate, place, "in1"), place + ".in1") : 0;
        define(integer(gate, place, "gate_id"), op->second == wire_a ? a : target.add_gate(op->second, a, b),
               place);
    }

    struct sum {
        std::vector<dlgn::node_id> nodes{};
        double divisor = 1;
        double constant = 0;
        std::string place{};
    };

    [[nodiscard]] std::unordered_map<std::int64_t, sum> sums() const {
        std::unordered_map<std::int64_t, sum> result;
        if (!document_.contains("sum_nodes"))
            return result;
        const json& all = array(document_, "", "sum_nodes");
        for (std::size_t i = 0; i < all.size(); ++i) {
            sum each{.place = at("sum_nodes", i)};
            const json& terms = array(all[i], each.place, "input_ids");
            for (std::size_t k = 0; k < terms.size(); ++k)
                each.nodes.push_back(node(terms[k], at(each.place + ".input_ids", k)));
            each.divisor = number(all[i], each.place, "tau", 1);
            each.constant = number(all[i], each.place, "beta", 0);
            const std::int64_t id = integer(all[i], each.place, "node_id");
            if (is_input(id) || gates_.contains(id) || !result.emplace(id, std::move(each)).second)
                fail(at("sum_nodes", i) + ".node_id", " = " + dlgn::to_text(id) + ": comes twice");
        }
        return result;
    }

    void set_outputs(dlgn::circuit& target) const {
        const json& outputs = array(document_, "", "outputs");
        if (outputs.empty())
            fail("outputs", ": there are none");
        const std::unordered_map<std::int64_t, sum> known = sums();
        std::vector<sum> classes;
        bool any_sum = false;
        for (std::size_t i = 0; i < outputs.size(); ++i) {
            const auto found =
                outputs[i].is_number_integer() ? known.find(outputs[i].get<std::int64_t>()) : known.end();
            any_sum = any_sum || found != known.end();
            classes.push_back(found != known.end() ? found->second
                                                   : sum{.nodes = {node(outputs[i], at("outputs", i))},
                                                         .place = at("outputs", i)});
        }
        std::vector<dlgn::node_id> nodes;
        std::vector<std::size_t> ends;
        const double least = std::ranges::min_element(classes, {}, &sum::constant)->constant;
        dlgn::node_id one = 0;
        for (const sum& each : classes) {
            if (!(each.divisor > 0) || each.divisor != classes.front().divisor)
                fail(each.place + ".tau",
                     " = " + dlgn::to_text(each.divisor) + ": must be above 0 and the same for all outputs");
            const double constants = std::round(each.constant - least);
            if (std::abs(each.constant - least - constants) > 1e-6 || constants > max_constants)
                fail(each.place + ".beta", " = " + dlgn::to_text(each.constant) +
                                               ": must differ from those of others by a whole number, "
                                               "65536 at most");
            if (constants > 0 && one == 0)
                one = target.add_gate(dlgn::gate_op::constant_1, 0, 0);
            nodes.insert(nodes.end(), each.nodes.begin(), each.nodes.end());
            nodes.insert(nodes.end(), static_cast<std::size_t>(constants), one);
            ends.push_back(nodes.size());
        }
        if (any_sum)
            target.set_outputs(std::move(nodes), std::move(ends));
        else
            target.set_outputs(std::move(nodes));
    }

    std::string file_;
    json document_;
    std::int64_t inputs_ = 0;
    std::unordered_map<std::int64_t, dlgn::node_id> gates_; ///< by their numbers in the file
};

/// The circuit that a JSON text describes; its inputs are called x0, x1, .... If its outputs are sums, they
/// are the classes: a sum's constant term becomes constant gates, less what all classes have in common; the
/// divisor, the same for all, is left out. Otherwise it has no classes. Throws `dlgn::parse_error` for what
/// is no JSON, and `dlgn::file_error` for what is no such circuit. Memory is bounded by a multiple of the
/// text's length, but for inputs and constant terms, of which there may be 2^20 and, for each output, 2^16.
[[nodiscard]] inline dlgn::named_circuit parse_circuit_json(std::string_view text, const std::string& name) {
    return circuit_json_reader(text, name).run();
}

/// Reads a file. Throws `dlgn::file_error` if it cannot be read, and as `parse_circuit_json`.
[[nodiscard]] inline dlgn::named_circuit read_circuit_json(const std::string& file) {
    return parse_circuit_json(dlgn::read_file(file), file);
}

} // namespace support
