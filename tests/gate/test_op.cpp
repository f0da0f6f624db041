#include <doctest/doctest.h>

#include <array>
#include <set>
#include <string>

#include <dlgn/gate/op.hpp>

using namespace dlgn;

namespace {

struct named_function {
    gate_op op;
    bool (*function)(bool, bool);
};

constexpr std::array<named_function, 16> functions = {{
    {gate_op::constant_0, [](bool, bool) { return false; }},
    {gate_op::and_ab, [](bool a, bool b) { return a && b; }},
    {gate_op::a_and_not_b, [](bool a, bool b) { return a && !b; }},
    {gate_op::wire_a, [](bool a, bool) { return a; }},
    {gate_op::not_a_and_b, [](bool a, bool b) { return !a && b; }},
    {gate_op::wire_b, [](bool, bool b) { return b; }},
    {gate_op::xor_ab, [](bool a, bool b) { return a != b; }},
    {gate_op::or_ab, [](bool a, bool b) { return a || b; }},
    {gate_op::nor_ab, [](bool a, bool b) { return !(a || b); }},
    {gate_op::xnor_ab, [](bool a, bool b) { return a == b; }},
    {gate_op::not_b, [](bool, bool b) { return !b; }},
    {gate_op::a_or_not_b, [](bool a, bool b) { return a || !b; }},
    {gate_op::not_a, [](bool a, bool) { return !a; }},
    {gate_op::not_a_or_b, [](bool a, bool b) { return !a || b; }},
    {gate_op::nand_ab, [](bool a, bool b) { return !(a && b); }},
    {gate_op::constant_1, [](bool, bool) { return true; }},
}};

constexpr std::array<bool, 2> values = {false, true};

} // namespace

TEST_CASE("op: the 16 functions by their names and numbers") {
    for (unsigned i = 0; i < gate_op_count; ++i) {
        const gate_op op = functions[i].op;
        CAPTURE(name(op));
        CHECK(to_index(op) == i);
        CHECK(all_gate_ops[i] == op);
        for (const bool a : values)
            for (const bool b : values)
                CHECK(evaluate(op, a, b) == functions[i].function(a, b));
    }
}

TEST_CASE("op: what can be done to a function") {
    for (const gate_op op : all_gate_ops) {
        CAPTURE(name(op));
        for (const bool a : values)
            for (const bool b : values) {
                CHECK(evaluate(swap_inputs(op), a, b) == evaluate(op, b, a));
                CHECK(evaluate(complement_a(op), a, b) == evaluate(op, !a, b));
                CHECK(evaluate(complement_b(op), a, b) == evaluate(op, a, !b));
                CHECK(evaluate(complement_output(op), a, b) == !evaluate(op, a, b));
            }
        CHECK(make_op(evaluate(op, 0, 0), evaluate(op, 0, 1), evaluate(op, 1, 0), evaluate(op, 1, 1)) == op);
        const bool needs_a =
            evaluate(op, 0, 0) != evaluate(op, 1, 0) || evaluate(op, 0, 1) != evaluate(op, 1, 1);
        const bool needs_b =
            evaluate(op, 0, 0) != evaluate(op, 0, 1) || evaluate(op, 1, 0) != evaluate(op, 1, 1);
        CHECK(depends_on_a(op) == needs_a);
        CHECK(depends_on_b(op) == needs_b);
        CHECK(support_size(op) == unsigned{needs_a} + unsigned{needs_b});
    }
}

TEST_CASE("op: names are distinct and lead back") {
    CHECK(name(gate_op::not_a) == "not_a");
    CHECK(name(gate_op::not_b) == "not_b");
    CHECK(name(gate_op::a_and_not_b) == "a_and_not_b");
    CHECK(name(gate_op::not_a_and_b) == "not_a_and_b");
    CHECK(name(gate_op::a_or_not_b) == "a_or_not_b");
    CHECK(name(gate_op::not_a_or_b) == "not_a_or_b");
    std::set<std::string> names;
    for (const gate_op op : all_gate_ops) {
        names.emplace(name(op));
        CHECK(op_from_name(name(op)) == op);
    }
    CHECK(names.size() == gate_op_count);
    for (const char* unknown : {"", "AND", "nandd", "not", " and"})
        CHECK_FALSE(op_from_name(unknown).has_value());
}
