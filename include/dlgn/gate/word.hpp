#pragma once

/// \file
/// Gates over words: the same function on every bit of `bool`, built-in unsigned integers or SIMD batches.

#include <concepts>
#include <type_traits>
#include <utility>

#include <dlgn/gate/op.hpp>

namespace dlgn {

/// A type whose bits are computed on independently.
template <class Word>
concept gate_word = requires(Word a, Word b) {
    { a& b } -> std::convertible_to<Word>;
    { a | b } -> std::convertible_to<Word>;
    { a ^ b } -> std::convertible_to<Word>;
    { ~a } -> std::convertible_to<Word>;
};

namespace detail {

template <class Word>
constexpr Word complement(const Word& value) noexcept {
    if constexpr (std::is_same_v<Word, bool>)
        return !value;
    else
        return static_cast<Word>(~value);
}

} // namespace detail

/// f(a, b) for a function known at compile time, bit by bit. At most three word operations.
template <gate_op Op, gate_word Word>
[[nodiscard]] constexpr Word apply(const Word& a, const Word& b) noexcept {
    using detail::complement;
    using enum gate_op;
    if constexpr (Op == constant_0)
        return static_cast<Word>(a & complement(a));
    else if constexpr (Op == and_ab)
        return static_cast<Word>(a & b);
    else if constexpr (Op == a_and_not_b)
        return static_cast<Word>(a & complement(b));
    else if constexpr (Op == wire_a)
        return a;
    else if constexpr (Op == not_a_and_b)
        return static_cast<Word>(complement(a) & b);
    else if constexpr (Op == wire_b)
        return b;
    else if constexpr (Op == xor_ab)
        return static_cast<Word>(a ^ b);
    else if constexpr (Op == or_ab)
        return static_cast<Word>(a | b);
    else
        return complement(apply<complement_output(Op)>(a, b));
}

/// f(a, b) for a function known at run time.
template <gate_word Word>
[[nodiscard]] constexpr Word apply(gate_op op, const Word& a, const Word& b) noexcept {
    Word result = a;
    [&]<std::size_t... Index>(std::index_sequence<Index...>) {
        static_cast<void>(
            ((to_index(op) == Index && (result = apply<static_cast<gate_op>(Index)>(a, b), true)) || ...));
    }
    (std::make_index_sequence<gate_op_count>{});
    return result;
}

/// A function known at run time for long rows of words, as a polynomial over GF(2): unlike `apply` it does
/// not branch on the function.
template <std::unsigned_integral Word>
class word_polynomial {
public:
    /// The polynomial of a gate.
    constexpr explicit word_polynomial(gate_op op) noexcept
        : one_(corner(op, false, false)), a_(static_cast<Word>(one_ ^ corner(op, true, false))),
          b_(static_cast<Word>(one_ ^ corner(op, false, true))),
          ab_(static_cast<Word>(one_ ^ a_ ^ b_ ^ corner(op, true, true))) {}

    /// f(a, b), bit by bit.
    [[nodiscard]] constexpr Word operator()(Word a, Word b) const noexcept {
        return static_cast<Word>(one_ ^ (a_ & a) ^ (b_ & b) ^ (ab_ & a & b));
    }

private:
    [[nodiscard]] static constexpr Word corner(gate_op op, bool a, bool b) noexcept {
        return evaluate(op, a, b) ? static_cast<Word>(~Word{0}) : Word{0};
    }

    Word one_, a_, b_, ab_; ///< the coefficients, all bits alike
};

} // namespace dlgn
