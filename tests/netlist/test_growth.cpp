#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <ctime>
#include <functional>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/circuit/head.hpp>
#include <dlgn/circuit/simplify.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/liberty/cell_matches.hpp>
#include <dlgn/liberty/gate_cells.hpp>
#include <dlgn/netlist/cover.hpp>
#include <dlgn/netlist/evaluate.hpp>
#include <dlgn/netlist/map.hpp>
#include <dlgn/netlist/map_one_to_one.hpp>
#include <dlgn/netlist/verilog.hpp>

#include <support/cells.hpp>
#include <support/random_circuit.hpp>

using dlgn::circuit;
using dlgn::gate_op;
using dlgn::node_id;
using namespace dlgn_test;

namespace {

/// A kind of circuit, of about so many gates.
struct shape {
    std::string name;
    std::function<circuit(std::size_t gates)> make;
};

/// Each gate reads the one before and an input of its own.
circuit chain(const std::vector<gate_op>& ops, std::size_t gates, bool all_are_outputs) {
    circuit result(gates + 1);
    std::vector<node_id> outputs = {0};
    for (std::size_t i = 0; i < gates; ++i)
        outputs.push_back(result.add_gate(ops[i % ops.size()], outputs.back(), static_cast<node_id>(i + 1)));
    result.set_outputs(all_are_outputs ? outputs : std::vector<node_id>{outputs.back()});
    return result;
}

/// Numbers of so many bits added; with `sums`, or the last carry alone.
circuit ripple_adder(std::size_t bits, bool sums) {
    using enum gate_op;
    circuit result(2 * bits + 1);
    node_id carry = 0;
    std::vector<node_id> outputs;
    for (std::size_t i = 0; i < bits; ++i) {
        const auto a = static_cast<node_id>(2 * i + 1), b = static_cast<node_id>(2 * i + 2);
        const node_id half = result.add_gate(xor_ab, a, b);
        if (sums)
            outputs.push_back(result.add_gate(xor_ab, half, carry));
        carry = result.add_gate(or_ab, result.add_gate(and_ab, a, b), result.add_gate(and_ab, half, carry));
    }
    outputs.push_back(carry);
    result.set_outputs(outputs);
    return result;
}

/// Multiplexers in a row.
circuit multiplexers(std::size_t count) {
    using enum gate_op;
    circuit result(2 * count + 1);
    node_id last = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const auto select = static_cast<node_id>(2 * i + 1), data = static_cast<node_id>(2 * i + 2);
        const node_id kept = result.add_gate(and_ab, last, select);
        last = result.add_gate(or_ab, kept, result.add_gate(a_and_not_b, data, select));
    }
    result.set_outputs({last});
    return result;
}

/// One node read by all others.
circuit wide_fan_out(std::size_t gates) {
    circuit result(gates + 2);
    const node_id root = result.add_gate(gate_op::xor_ab, 0, 1);
    std::vector<node_id> outputs;
    for (std::size_t i = 0; i < gates; ++i)
        outputs.push_back(result.add_gate(i % 2 == 0 ? gate_op::and_ab : gate_op::nor_ab, root,
                                          static_cast<node_id>(i + 2)));
    result.set_outputs(outputs);
    return result;
}

/// Classes that count gates: of inputs, or each of the one before, the last first.
circuit classifier(std::size_t outputs, std::size_t classes, bool deep, const dlgn::head_params& params) {
    dlgn::random_engine random(5);
    const std::size_t inputs = deep ? outputs + 1 : 100;
    circuit result(inputs);
    std::vector<node_id> nodes;
    while (nodes.size() < outputs) {
        const auto a = static_cast<node_id>(random.below(inputs));
        const auto b = static_cast<node_id>(random.below(inputs));
        const gate_op op = dlgn::all_gate_ops[random.below(dlgn::gate_op_count)];
        if (deep)
            nodes.push_back(result.add_gate(gate_op::xor_ab, nodes.empty() ? 0 : nodes.back(),
                                            static_cast<node_id>(nodes.size() + 1)));
        else if (dlgn::support_size(op) == 2 && a != b)
            nodes.push_back(result.add_gate(op, a, b));
    }
    std::reverse(nodes.begin(), nodes.end());
    std::vector<std::size_t> ends;
    for (std::size_t label = 1; label <= classes; ++label)
        ends.push_back(outputs * label / classes);
    result.set_outputs(nodes, ends);
    return dlgn::with_head(result, params);
}

std::vector<shape> shapes() {
    using enum gate_op;
    std::vector<shape> result;
    for (const gate_op op : dlgn::all_gate_ops)
        if (dlgn::support_size(op) == 2)
            result.push_back({"chain of " + std::string(name(op)),
                              [op](std::size_t gates) { return chain({op}, gates, false); }});
    const auto add = [&](const char* name, std::function<circuit(std::size_t)> make) {
        result.push_back({name, std::move(make)});
    };
    add("chain of and, or", [](std::size_t gates) { return chain({and_ab, or_ab}, gates, false); });
    add("chain of xor, and", [](std::size_t gates) { return chain({xor_ab, and_ab}, gates, false); });
    add("chain read everywhere", [](std::size_t gates) { return chain({xor_ab, nor_ab}, gates, true); });
    add("ripple adder", [](std::size_t gates) { return ripple_adder(gates / 5, true); });
    add("carries", [](std::size_t gates) { return ripple_adder(gates / 4, false); });
    add("multiplexers", [](std::size_t gates) { return multiplexers(gates / 3); });
    add("fan-out", wide_fan_out);
    add("one class", [](std::size_t gates) { return classifier(gates / 6, 2, false, {}); });
    add("ten classes", [](std::size_t gates) { return classifier(gates / 6, 10, false, {}); });
    add("deep classes, earliest first", [](std::size_t gates) {
        return classifier(gates / 6, 3, true, {.adders = dlgn::adder_order::earliest_first});
    });
    add("comparators", [](std::size_t gates) {
        return classifier(gates / 6, 10, false, {.choice = dlgn::head_choice::comparators});
    });
    add("counts of two bits",
        [](std::size_t gates) { return classifier(gates / 6, 3, false, {.count_bits = 2}); });
    for (const std::size_t inputs : {std::size_t{3}, std::size_t{5}, std::size_t{200}})
        result.push_back(
            {"random gates of " + std::to_string(inputs) + " inputs", [inputs](std::size_t gates) {
                 dlgn::random_engine random(7);
                 return random_circuit(random, {.inputs = inputs, .gates = gates, .outputs = gates / 4});
             }});
    return result;
}

/// What the search for exact area followed, for each gate.
double followed_per_gate(const circuit& body, const dlgn::cell_library& library) {
    std::vector<std::uint8_t> required(body.nodes());
    for (const node_id output : body.outputs())
        required[output] = 1;
    const dlgn::detail::cell_matches matches(library);
    const dlgn::detail::cover cover(body, matches, dlgn::gate_cells(library), required);
    return static_cast<double>(cover.visits()) / static_cast<double>(body.gates());
}

/// Processor time, s.
double time_of(const std::function<void()>& work) {
    const std::clock_t start = std::clock();
    work();
    return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

} // namespace

TEST_CASE("the work of a cover grows with the circuit and not faster") {
    using enum gate_op;
    const dlgn::cell_library library = rich_library();
    for (const std::vector<gate_op>& ops : std::vector<std::vector<gate_op>>{
             {xor_ab}, {xnor_ab}, {and_ab}, {or_ab}, {nand_ab}, {nor_ab}, {a_and_not_b}, {and_ab, xor_ab}}) {
        CAPTURE(name(ops[0]));
        const double small = followed_per_gate(chain(ops, 500, false), library);
        CHECK(followed_per_gate(chain(ops, 4000, false), library) < 1.5 * small);
    }
    CHECK(followed_per_gate(ripple_adder(800, false), library) <
          1.5 * followed_per_gate(ripple_adder(100, false), library));
}

TEST_CASE("time grows with the circuit and not faster") {
    const dlgn::cell_library library = rich_library();
    dlgn::random_engine random(6);
    for (const shape& each : shapes()) {
        CAPTURE(each.name);
        const auto all = [&](std::size_t gates) {
            const circuit made = each.make(gates);
            const dlgn::netlist netlist = dlgn::map(made, library);
            const dlgn::netlist one_to_one = dlgn::map_one_to_one(made, library);
            const dlgn::bit_matrix samples = random_samples(random, 64, made.inputs());
            CHECK(dlgn::evaluate(netlist, samples) == dlgn::evaluate(one_to_one, samples));
            std::ostringstream text;
            dlgn::write_verilog(text, netlist);
            dlgn::write_verilog(text, one_to_one);
            dlgn::write_behavioural_verilog(text, made);
        };
        // Eight times as much; what is quadratic takes 64 times as long.
        const double small = time_of([&] { all(500); });
        CHECK(time_of([&] { all(4000); }) < 20 * small + 0.05);
    }
}
