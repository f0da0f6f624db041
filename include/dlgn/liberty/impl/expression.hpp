#pragma once

/// \file
/// The bodies of <dlgn/liberty/expression.hpp>.

#include <dlgn/liberty/expression.hpp>

#include <bit>
#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include <dlgn/core/error.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/gate/truth_table.hpp>

namespace dlgn::detail {

/// f with variable `index` fixed to `value`, as a function of the same variables.
[[nodiscard]] inline truth_table cofactor(truth_table f, unsigned index, bool value) noexcept {
    const truth_table ones = truth_table::variable(f.variables, index);
    const unsigned distance = 1U << index;
    const truth_table half = value ? f & ones : f & ~ones;
    return {half.bits | (value ? half.bits >> distance : half.bits << distance), f.variables};
}

/// An irredundant sum of products between `lower` and `upper` (Minato, "Fast Generation of Irredundant
/// Sum-of-Products Forms", 1992), of the first `variables` variables; appends its products, returns its
/// function.
inline truth_table sum_of_products(truth_table lower, truth_table upper, unsigned variables,
                                   std::vector<cube>& products) {
    if (lower.bits == 0)
        return lower;
    if (upper.bits == upper.mask()) {
        products.push_back({});
        return upper;
    }
    const unsigned x = variables - 1;
    const truth_table lower0 = cofactor(lower, x, false), lower1 = cofactor(lower, x, true);
    const truth_table upper0 = cofactor(upper, x, false), upper1 = cofactor(upper, x, true);
    const std::size_t first = products.size();
    const truth_table only0 = sum_of_products(lower0 & ~upper1, upper0, x, products);
    const std::size_t second = products.size();
    const truth_table only1 = sum_of_products(lower1 & ~upper0, upper1, x, products);
    for (std::size_t i = first; i < products.size(); ++i) {
        products[i].used |= 1U << x;
        products[i].negated |= i < second ? 1U << x : 0U;
    }
    const truth_table both =
        sum_of_products((lower0 & ~only0) | (lower1 & ~only1), upper0 & upper1, x, products);
    const truth_table ones = truth_table::variable(lower.variables, x);
    return (only0 & ~ones) | (only1 & ones) | both;
}

[[nodiscard]] inline std::vector<cube> sum_of_products(truth_table f) {
    std::vector<cube> products;
    sum_of_products(f, f, f.variables, products);
    return products;
}

DLGN_INLINE std::size_t literals(const std::vector<cube>& products) noexcept {
    std::size_t count = 0;
    for (const cube& product : products)
        count += static_cast<std::size_t>(std::popcount(product.used));
    return count;
}

} // namespace dlgn::detail

namespace dlgn::detail {

DLGN_INLINE std::string to_expression(truth_table function, std::span<const std::string> names,
                                      const std::string& zero, const std::string& one) {
    if (names.size() != function.variables)
        throw argument_error("names", names.size(),
                             "must be one for each of " + std::to_string(function.variables) + " variables");
    std::string flips; // "A ^ B", the variables x with f = x ^ g
    truth_table rest = function;
    for (unsigned x = 0; x < rest.variables; ++x) {
        const truth_table off = cofactor(rest, x, false);
        if (cofactor(rest, x, true) == ~off) {
            flips += (flips.empty() ? "" : " ^ ") + names[x];
            rest = off;
        }
    }
    if (rest.bits == 0 && !flips.empty())
        return flips;
    if (rest.bits == rest.mask() && !flips.empty())
        return flips.find('^') == std::string::npos ? "~" + flips : "~(" + flips + ")";
    if (rest.bits == 0 || rest.bits == rest.mask())
        return rest.bits == 0 ? zero : one;

    std::vector<cube> products = sum_of_products(rest);
    std::vector<cube> complement = sum_of_products(~rest);
    const bool inverted = literals(complement) < literals(products);
    if (inverted)
        products.swap(complement);
    std::string sum;
    for (const cube& product : products) {
        std::string term;
        for (unsigned x = 0; x < rest.variables; ++x)
            if ((product.used >> x & 1U) != 0)
                term += (term.empty() ? "" : " & ") +
                        std::string((product.negated >> x & 1U) != 0 ? "~" : "") + names[x];
        const bool wrap = products.size() > 1 && std::popcount(product.used) > 1;
        sum += (sum.empty() ? "" : " | ") + (wrap ? "(" + term + ")" : term);
    }
    const bool single = products.size() == 1 && std::popcount(products[0].used) == 1;
    if (!single && (inverted || !flips.empty()))
        sum = "(" + sum + ")";
    if (inverted)
        sum = "~" + sum;
    return flips.empty() ? sum : flips + " ^ " + sum;
}

} // namespace dlgn::detail
