#pragma once

/// \file
/// The 16 two-input Boolean functions and what can be done to them.

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace dlgn {

/// A two-input Boolean function f(a, b). The value of an enumerator is its truth table, read from f(0,0)
/// in bit 3 over f(0,1) and f(1,0) to f(1,1) in bit 0: the numbering of Petersen et al., "Deep
/// Differentiable Logic Gate Networks" (2022).
enum class gate_op : std::uint8_t {
    constant_0 = 0,
    and_ab = 1,
    a_and_not_b = 2,
    wire_a = 3,
    not_a_and_b = 4,
    wire_b = 5,
    xor_ab = 6,
    or_ab = 7,
    nor_ab = 8,
    xnor_ab = 9,
    not_b = 10,
    a_or_not_b = 11,
    not_a = 12,
    not_a_or_b = 13,
    nand_ab = 14,
    constant_1 = 15,
};

inline constexpr std::size_t gate_op_count = 16; ///< of functions of two bits

/// All functions in the order of their numbers.
inline constexpr std::array<gate_op, gate_op_count> all_gate_ops = [] {
    std::array<gate_op, gate_op_count> ops{};
    for (std::size_t i = 0; i < gate_op_count; ++i)
        ops[i] = static_cast<gate_op>(i);
    return ops;
}();

/// The number of a function, 0 to 15.
[[nodiscard]] constexpr unsigned to_index(gate_op op) noexcept { return static_cast<unsigned>(op); }

/// f(a, b).
[[nodiscard]] constexpr bool evaluate(gate_op op, bool a, bool b) noexcept {
    return ((to_index(op) >> (3U - 2U * unsigned{a} - unsigned{b})) & 1U) != 0;
}

/// The function with these four values.
[[nodiscard]] constexpr gate_op make_op(bool f00, bool f01, bool f10, bool f11) noexcept {
    return static_cast<gate_op>(8U * f00 + 4U * f01 + 2U * f10 + 1U * f11);
}

/// g(a, b) = f(b, a).
[[nodiscard]] constexpr gate_op swap_inputs(gate_op op) noexcept {
    return make_op(evaluate(op, 0, 0), evaluate(op, 1, 0), evaluate(op, 0, 1), evaluate(op, 1, 1));
}

/// g(a, b) = f(¬a, b).
[[nodiscard]] constexpr gate_op complement_a(gate_op op) noexcept {
    return make_op(evaluate(op, 1, 0), evaluate(op, 1, 1), evaluate(op, 0, 0), evaluate(op, 0, 1));
}

/// g(a, b) = f(a, ¬b).
[[nodiscard]] constexpr gate_op complement_b(gate_op op) noexcept {
    return make_op(evaluate(op, 0, 1), evaluate(op, 0, 0), evaluate(op, 1, 1), evaluate(op, 1, 0));
}

/// g(a, b) = ¬f(a, b).
[[nodiscard]] constexpr gate_op complement_output(gate_op op) noexcept {
    return static_cast<gate_op>(15U - to_index(op));
}

/// Whether some change of a changes f.
[[nodiscard]] constexpr bool depends_on_a(gate_op op) noexcept { return complement_a(op) != op; }
/// Whether some change of b changes f.
[[nodiscard]] constexpr bool depends_on_b(gate_op op) noexcept { return complement_b(op) != op; }

/// The number of inputs the function depends on: 0, 1 or 2.
[[nodiscard]] constexpr unsigned support_size(gate_op op) noexcept {
    return unsigned{depends_on_a(op)} + unsigned{depends_on_b(op)};
}

/// Name in files and reports, for example `a_and_not_b`.
[[nodiscard]] constexpr std::string_view name(gate_op op) noexcept {
    constexpr std::array<std::string_view, gate_op_count> names = {
        "0",   "and",  "a_and_not_b", "a",          "not_a_and_b", "b",          "xor",  "or",
        "nor", "xnor", "not_b",       "a_or_not_b", "not_a",       "not_a_or_b", "nand", "1"};
    return names[to_index(op)];
}

/// The function of that name; nothing if there is none.
[[nodiscard]] constexpr std::optional<gate_op> op_from_name(std::string_view text) noexcept {
    for (const gate_op op : all_gate_ops)
        if (name(op) == text)
            return op;
    return std::nullopt;
}

} // namespace dlgn
