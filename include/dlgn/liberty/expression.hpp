#pragma once

/// \file
/// Truth tables as readable expressions in the operators of Verilog and C.

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include <dlgn/gate/truth_table.hpp>

namespace dlgn::detail {
/// A product of literals: variable i is there if bit i of `used` is set, complemented if bit i of `negated`
/// is.
struct cube {
    unsigned used = 0;
    unsigned negated = 0;
};

[[nodiscard]] std::size_t literals(const std::vector<cube>& products) noexcept;

/// An expression of the operators ~ & | ^ and parentheses, valid in Verilog and in C, that computes
/// `function` of the inputs so named: `~((A1 & A2) | B1)`. A constant is `zero` or `one`. The shorter of a
/// sum of products and its complement, behind the variables that only flip the result; inputs without
/// influence do not appear. Throws `argument_error` if there are not as many names as variables.
[[nodiscard]] std::string to_expression(truth_table function, std::span<const std::string> names,
                                        const std::string& zero = "1'b0", const std::string& one = "1'b1");

} // namespace dlgn::detail

#ifndef DLGN_COMPILED
#include <dlgn/liberty/impl/expression.hpp>
#endif
