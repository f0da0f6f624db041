#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include <dlgn/core/error.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/liberty/function.hpp>

namespace {

using dlgn::truth_table;
const std::vector<std::string> pins = {"A", "B", "C", "D", "E[0]", "F"};

truth_table parse_text(const std::string& text, std::size_t inputs = 3) {
    return dlgn::detail::parse_function(text, std::span(pins).first(inputs), "f");
}
truth_table input(unsigned index, unsigned inputs = 3) { return truth_table::variable(inputs, index); }

std::string function_fault(const std::string& text) {
    try {
        static_cast<void>(parse_text(text));
    } catch (const dlgn::parse_error& error) {
        return error.what();
    }
    return "";
}

/// A random function and a text for it, fully or hardly parenthesised.
struct sample {
    truth_table function;
    std::string text;
};
sample random_function(dlgn::random_engine& random, unsigned inputs, unsigned depth) {
    const auto pick = [&](const std::vector<std::string>& choices) {
        return choices[random.below(choices.size())];
    };
    if (depth == 0 || random.below(8) == 0) {
        const std::size_t i = random.below(inputs + 2);
        if (i >= inputs)
            return {truth_table::constant(inputs, i > inputs), i > inputs ? "1" : "0"};
        return {input(static_cast<unsigned>(i), inputs), pins[i]};
    }
    const sample a = random_function(random, inputs, depth - 1);
    const sample b = random_function(random, inputs, depth - 1);
    switch (random.below(4)) {
    case 0:
        return {~a.function, random.below(2) == 0 ? "!(" + a.text + ")" : "( " + a.text + ")'"};
    case 1:
        return {a.function & b.function,
                "((" + a.text + ")" + pick({"&", "*", " ", "", " & "}) + "(" + b.text + "))"};
    case 2:
        return {a.function | b.function, "(" + a.text + pick({"|", "+", " + "}) + b.text + ")"};
    default:
        return {a.function ^ b.function, "((" + a.text + ")^(" + b.text + "))"};
    }
}

} // namespace

TEST_CASE("operators") {
    const truth_table a = input(0), b = input(1), c = input(2);
    CHECK(parse_text("A") == a);
    CHECK(parse_text("!A") == ~a);
    CHECK(parse_text("A'") == ~a);
    CHECK(parse_text("!A'") == a);
    CHECK(parse_text("!!A") == a);
    CHECK(parse_text("A''") == a);
    for (const char* text :
         {"A&B", "A*B", "A B", "(A)(B)", "A(B)", "(A)B", "A & B", "A\tB", "A \\\n B", "\\\"A\\\" \\\"B\\\""})
        CHECK(parse_text(text) == (a & b));
    for (const char* text : {"A|B", "A+B", " ( A + B ) "})
        CHECK(parse_text(text) == (a | b));
    CHECK(parse_text("A^B") == (a ^ b));
    CHECK(parse_text("0") == truth_table::constant(3, false));
    CHECK(parse_text("1") == truth_table::constant(3, true));
    CHECK(parse_text("1", 0) == truth_table{1, 0});
    CHECK(parse_text("A !B") == (a & ~b));
    CHECK(parse_text("A'B") == (~a & b));
    CHECK(parse_text("(A+B)'C") == (~(a | b) & c));
    CHECK(parse_text("E[0]", 6) == input(4, 6));
}

TEST_CASE("precedence: not, exclusive or, and, or") {
    const truth_table a = input(0), b = input(1), c = input(2);
    CHECK(parse_text("A+B&C") == (a | (b & c)));
    CHECK(parse_text("A B+C") == ((a & b) | c));
    CHECK(parse_text("A&B^C") == (a & (b ^ c)));
    CHECK(parse_text("A^B C") == ((a ^ b) & c));
    CHECK(parse_text("A|B^C") == (a | (b ^ c)));
    CHECK(parse_text("!A^B") == (~a ^ b));
    CHECK(parse_text("A^B'") == (a ^ ~b));
    CHECK(parse_text("!(A|B)") == ~(a | b));
}

TEST_CASE("functions of real cells") {
    const truth_table a = input(0), b = input(1), c = input(2);
    CHECK(parse_text("(A&!B&!C) | (!A&B&!C) | (!A&!B&C) | (A&B&C)") == (a ^ b ^ c));
    CHECK(parse_text("!((A*B)+C)") == ~((a & b) | c));
    CHECK(parse_text("(!C*A)+(C*B)") == ((~c & a) | (c & b)));
}

TEST_CASE("errors name the place") {
    CHECK(function_fault("") == "f:1:1: a function ends where an operand is needed");
    CHECK(function_fault("A &") == "f:1:4: a function ends where an operand is needed");
    CHECK(function_fault("A & Z1") == "f:1:5: 'Z1' in a function is no input of its cell");
    CHECK(function_fault("A & D") == "f:1:5: 'D' in a function is no input of its cell");
    CHECK(function_fault("A | 2") == "f:1:5: '2' in a function is no input of its cell");
    CHECK(function_fault("(A\n| (B)") == "f:1:1: a parenthesis without its end");
    CHECK(function_fault("A\n) B") == "f:2:1: unexpected ')' in a function");
    CHECK(function_fault("A + * B") == "f:1:5: expected an operand, not '*'");
    CHECK(function_fault("A ? B : C") == "f:1:3: unexpected '?' in a function");
    CHECK(function_fault(std::string(100000, '(')) == "f:1:201: parentheses nested more than 200 deep");
    std::string negations(100001, '!');
    negations.back() = 'A';
    CHECK(parse_text(negations) == input(0));
    CHECK_THROWS_AS(static_cast<void>(dlgn::detail::parse_function("A", std::vector<std::string>(7, "A"))),
                    dlgn::argument_error);
}

TEST_CASE("1000 random functions") {
    dlgn::random_engine random(11);
    for (int i = 0; i < 1000; ++i) {
        const auto inputs = static_cast<unsigned>(1 + random.below(6));
        const sample made = random_function(random, inputs, 4);
        CAPTURE(made.text);
        CHECK(parse_text(made.text, inputs) == made.function);
    }
}
