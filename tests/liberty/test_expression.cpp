#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include <dlgn/core/error.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/liberty/expression.hpp>
#include <dlgn/liberty/function.hpp>

namespace {

using dlgn::truth_table;
const std::vector<std::string> names = {"A", "B", "C", "D", "E", "F"};

truth_table parse(const std::string& text, std::size_t inputs = 3) {
    return dlgn::detail::parse_function(text, std::span(names).first(inputs));
}

} // namespace

TEST_CASE("expressions of real cells") {
    const auto show = [](const std::string& text, std::size_t inputs) {
        return dlgn::detail::to_expression(parse(text, inputs), std::span(names).first(inputs));
    };
    CHECK(show("A", 1) == "A");
    CHECK(show("!A", 1) == "~A");
    CHECK(show("0", 0) == "1'b0");
    CHECK(show("1", 2) == "1'b1");
    CHECK(show("A&B", 2) == "A & B");
    CHECK(show("A^B", 2) == "A ^ B");
    CHECK(show("!(A^B)", 2) == "~(A ^ B)");
    CHECK(show("A^B^C", 3) == "A ^ B ^ C");
    CHECK(show("!((A&B)|C)", 3) == "~(C | (A & B))");
    CHECK(show("A^(B&C)", 3) == "A ^ (B & C)");
    CHECK(show("B", 3) == "B");
    CHECK(dlgn::detail::to_expression(parse("1"), std::span(names).first(3), "0", "1") == "1");
    CHECK_THROWS_AS(static_cast<void>(dlgn::detail::to_expression(parse("A"), std::span(names).first(2))),
                    dlgn::argument_error);
}

TEST_CASE("expressions compute their function") {
    // In the operators of the expressions, ^ is weaker than & as in Verilog; in Liberty it is stronger. Both
    // readings agree because a product beside ^ is always in parentheses.
    dlgn::random_engine random(12);
    const auto check = [](truth_table function) {
        std::string text =
            dlgn::detail::to_expression(function, std::span(names).first(function.variables), "0", "1");
        for (char& c : text)
            c = c == '~' ? '!' : c;
        CAPTURE(text);
        CHECK(parse(text, function.variables) == function);
    };
    for (unsigned variables = 0; variables <= 3; ++variables)
        for (std::uint64_t bits = 0; bits <= truth_table{0, variables}.mask(); ++bits)
            check({bits, variables});
    for (int i = 0; i < 500; ++i) {
        const auto variables = static_cast<unsigned>(4 + random.below(3));
        check({random() & (i % 2 == 0 ? random() & random() : ~std::uint64_t{0}) &
                   truth_table{0, variables}.mask(),
               variables});
    }
}
