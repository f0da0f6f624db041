#pragma once

/// \file
/// The inner loops over gates.

#include <cstddef>
#include <cstdint>
#include <utility>

#include <dlgn/engine/kernel_table.hpp>
#include <dlgn/engine/vector.hpp>

namespace dlgn::detail {

/// Slots in a layout of `Vectors` vectors each. One pointer for each vector of a slot, so that a value is
/// addressed by a register, a scaled offset and nothing else.
template <class Arch, std::size_t Vectors, class Word>
struct slot_array {
    using simd = detail::simd<Arch>;
    static constexpr std::size_t words = simd::words * Vectors;
    static_assert(slot_step == sizeof(std::uint64_t));

    DLGN_ALWAYS_INLINE explicit slot_array(Word* slots) noexcept {
        for (std::size_t v = 0; v < Vectors; ++v) {
            base[v] = reinterpret_cast<std::uintptr_t>(slots + v * simd::words);
            asm("" : "+r"(base[v])); // or else the compiler adds an addition to every access
        }
    }
    [[nodiscard]] DLGN_ALWAYS_INLINE Word* at(std::size_t offset, std::size_t v) const noexcept {
        const std::uintptr_t address = base[v] + offset * words;
        return reinterpret_cast<Word*>(address); // NOLINT(performance-no-int-to-ptr)
    }
    [[nodiscard]] DLGN_ALWAYS_INLINE typename simd::vector load(std::size_t offset,
                                                                std::size_t v) const noexcept {
        return simd::load(at(offset, v));
    }
    DLGN_ALWAYS_INLINE void store(std::size_t offset, std::size_t v,
                                  const typename simd::vector& value) const noexcept {
        simd::store(at(offset, v), value);
    }

    std::uintptr_t base[Vectors];
};

template <class Arch, logic Op>
DLGN_ALWAYS_INLINE typename simd<Arch>::vector apply_logic(const typename simd<Arch>::vector& a,
                                                           const typename simd<Arch>::vector& b) noexcept {
    if constexpr (Op == logic::and_ab)
        return a & b;
    else if constexpr (Op == logic::a_and_not_b)
        return a & ~b;
    else if constexpr (Op == logic::or_ab)
        return a | b;
    else
        return a ^ b;
}

template <class Arch, outer_logic Op>
DLGN_ALWAYS_INLINE typename simd<Arch>::vector apply_outer(const typename simd<Arch>::vector& t,
                                                           const typename simd<Arch>::vector& c) noexcept {
    if constexpr (Op == outer_logic::and_tc)
        return t & c;
    else if constexpr (Op == outer_logic::t_and_not_c)
        return t & ~c;
    else if constexpr (Op == outer_logic::not_t_and_c)
        return c & ~t;
    else if constexpr (Op == outer_logic::or_tc)
        return t | c;
    else
        return t ^ c;
}

/// Evaluates `count` operations of one kernel and returns the operands after them. A slot is `Vectors`
/// vectors. An operation may write a slot that it reads.
template <class Arch, std::size_t Vectors, kernel_id Kernel>
const std::uint32_t* run_kernel(const std::uint32_t* operands, std::size_t count,
                                std::uint64_t* slots) noexcept {
    constexpr std::size_t inputs = kernel_operands(Kernel);
    const slot_array<Arch, Vectors, std::uint64_t> values(slots);
    for (const std::uint32_t* const end = operands + count * (inputs + 1); operands != end;
         operands += inputs + 1) {
        const std::uint32_t a = operands[0];
        const std::uint32_t b = operands[1];
        const std::uint32_t target = operands[inputs];
        if constexpr (inputs == 2) {
            for (std::size_t v = 0; v < Vectors; ++v)
                values.store(
                    target, v,
                    apply_logic<Arch, static_cast<logic>(Kernel)>(values.load(a, v), values.load(b, v)));
        } else {
            constexpr auto inner = static_cast<logic>((Kernel - logic_count) / outer_logic_count);
            constexpr auto outer = static_cast<outer_logic>((Kernel - logic_count) % outer_logic_count);
            const std::uint32_t c = operands[2];
            for (std::size_t v = 0; v < Vectors; ++v)
                values.store(
                    target, v,
                    apply_outer<Arch, outer>(apply_logic<Arch, inner>(values.load(a, v), values.load(b, v)),
                                             values.load(c, v)));
        }
    }
    return operands;
}

/// Evaluates all runs of a tape.
template <class Arch, std::size_t Vectors>
struct gate_loop {
    using kernel = const std::uint32_t* (*)(const std::uint32_t*, std::size_t, std::uint64_t*) noexcept;

    template <std::size_t... Kernel>
    static void run(const tape_view& tape, std::uint64_t* slots, std::index_sequence<Kernel...>) noexcept {
        static constexpr kernel table[] = {run_kernel<Arch, Vectors, Kernel>...};
        const std::uint32_t* operands = tape.operands;
        for (const tape_run* run = tape.runs; run != tape.runs_end; ++run)
            operands = table[run->kernel](operands, run->count, slots);
    }

    static void run(const tape_view& tape, std::uint64_t* slots) noexcept {
        run(tape, slots, std::make_index_sequence<kernel_count>{});
    }
};

} // namespace dlgn::detail
