#pragma once

/// \file
/// Boolean functions of up to six variables as 64-bit truth tables.

#include <array>
#include <cassert>
#include <cstddef>
#include <cstdint>

#include <dlgn/gate/op.hpp>

namespace dlgn {

/// A function of `variables` ≤ 6 variables. Bit m of `bits` is the value at minterm m, in which variable i
/// has the value of bit i of m (least significant first, as in most logic-synthesis tools). Bits past the
/// last minterm are zero.
struct truth_table {
    static constexpr unsigned max_variables = 6; ///< so that a word holds the table

    std::uint64_t bits = 0; ///< bit i is the value at minterm i; 0 beyond the last
    unsigned variables = 0; ///< their number

    /// Number of rows.
    [[nodiscard]] constexpr std::size_t minterms() const noexcept { return std::size_t{1} << variables; }
    /// The meaningful bits, all set.
    [[nodiscard]] constexpr std::uint64_t mask() const noexcept {
        return variables == max_variables ? ~std::uint64_t{0} : (std::uint64_t{1} << minterms()) - 1;
    }
    /// The value where variable i is bit i of `minterm`.
    [[nodiscard]] constexpr bool operator()(std::size_t minterm) const noexcept {
        assert(minterm < minterms());
        return ((bits >> minterm) & 1U) != 0;
    }

    /// The complement.
    [[nodiscard]] constexpr truth_table operator~() const noexcept { return {~bits & mask(), variables}; }
    /// Both sides must have the same variables.
    [[nodiscard]] constexpr truth_table operator&(truth_table other) const noexcept {
        assert(variables == other.variables);
        return {bits & other.bits, variables};
    }
    /// Of two functions of the same variables.
    [[nodiscard]] constexpr truth_table operator|(truth_table other) const noexcept {
        assert(variables == other.variables);
        return {bits | other.bits, variables};
    }
    /// Of two functions of the same variables.
    [[nodiscard]] constexpr truth_table operator^(truth_table other) const noexcept {
        assert(variables == other.variables);
        return {bits ^ other.bits, variables};
    }
    friend constexpr bool operator==(truth_table, truth_table) = default;

    /// The constant 0 or 1.
    [[nodiscard]] static constexpr truth_table constant(unsigned variables, bool value) noexcept {
        const truth_table zero{0, variables};
        return value ? ~zero : zero;
    }
    /// The projection onto variable `index`.
    [[nodiscard]] static constexpr truth_table variable(unsigned variables, unsigned index) noexcept {
        assert(index < variables && variables <= max_variables);
        constexpr std::array<std::uint64_t, max_variables> patterns = {
            0xaaaaaaaaaaaaaaaaU, 0xccccccccccccccccU, 0xf0f0f0f0f0f0f0f0U,
            0xff00ff00ff00ff00U, 0xffff0000ffff0000U, 0xffffffff00000000U};
        const truth_table zero{0, variables};
        return {patterns[index] & zero.mask(), variables};
    }
    /// The function with variables x < y exchanged.
    [[nodiscard]] constexpr truth_table exchanged(unsigned x, unsigned y) const noexcept {
        assert(x < y);
        const std::uint64_t only_x = variable(variables, x).bits & ~variable(variables, y).bits;
        const unsigned distance = (1U << y) - (1U << x);
        const std::uint64_t moved = only_x | only_x << distance;
        return {(bits & ~moved) | ((bits & only_x) << distance) | ((bits >> distance) & only_x), variables};
    }
    /// The function of the complement of variable x.
    [[nodiscard]] constexpr truth_table flipped(unsigned x) const noexcept {
        const std::uint64_t ones = variable(variables, x).bits;
        const unsigned distance = 1U << x;
        return {(bits & ones) >> distance | (bits << distance & ones), variables};
    }
    /// The same as a function of six variables, which ignores those it did not have: one word for it, however
    /// many variables it was written in.
    [[nodiscard]] constexpr truth_table widened() const noexcept {
        std::uint64_t wide = bits;
        for (unsigned x = variables; x < max_variables; ++x)
            wide |= wide << (1U << x);
        return {wide, max_variables};
    }
    /// Whether the value of variable `index` ever matters.
    [[nodiscard]] constexpr bool depends_on(unsigned index) const noexcept {
        const std::uint64_t ones = variable(variables, index).bits;
        return ((bits & ones) >> (1U << index)) != (bits & ~ones & mask());
    }
};

/// A gate as a truth table: a is variable 0, b is variable 1.
[[nodiscard]] constexpr truth_table to_truth_table(gate_op op) noexcept {
    return {std::uint64_t{evaluate(op, 0, 0)} | std::uint64_t{evaluate(op, 1, 0)} << 1U |
                std::uint64_t{evaluate(op, 0, 1)} << 2U | std::uint64_t{evaluate(op, 1, 1)} << 3U,
            2};
}

} // namespace dlgn
