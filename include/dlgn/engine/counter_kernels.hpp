#pragma once

/// \file
/// Bit-sliced counting of a class's outputs.

#include <cstddef>
#include <cstdint>

#include <dlgn/engine/gate_kernels.hpp>
#include <dlgn/engine/kernel_table.hpp>
#include <dlgn/engine/vector.hpp>

namespace dlgn::detail {

/// Counters for blocks of `Vectors` vectors.
///
/// Outputs are counted eight at a time by carry-save adders (Harley and Seal; see Warren, Hacker's Delight,
/// 5-1): the planes of weight 1, 2 and 4 stay in registers, and the carries of weight 8 go to a list. The
/// list is then counted in the same way, then its carries of weight 64, and so on.
template <class Arch, std::size_t Vectors>
struct class_counter {
    using simd = detail::simd<Arch>;
    using vector = typename simd::vector;
    using slot_values = slot_array<Arch, Vectors, const std::uint64_t>;
    static constexpr std::size_t slot_words = simd::words * Vectors;
    static constexpr unsigned stage_bits = 3; ///< planes that are counted at a time

    struct low_planes {
        vector ones[Vectors], twos[Vectors], fours[Vectors];
    };

    /// Words that carries take.
    static std::size_t carry_words(const tape_view& tape) noexcept {
        std::size_t blocks = 0;
        for (std::size_t i = 0; i < tape.head_class_count; ++i)
            if (tape.head_classes[i].blocks > blocks)
                blocks = tape.head_classes[i].blocks;
        return (blocks + head_block_size - 1) / head_block_size * head_block_size * slot_words;
    }

    /// Calls `body` for the kind as a template argument.
    template <class Body>
    DLGN_ALWAYS_INLINE static void with_kind(head_kind kind, Body body) noexcept {
        unrolled<head_load + 1>([&]<std::size_t Kind>() DLGN_ALWAYS_INLINE_LAMBDA {
            if (kind == Kind)
                body.template operator()<Kind>();
        });
    }

    /// Vector v of an output of that kind.
    template <head_kind Kind>
    DLGN_ALWAYS_INLINE static vector value(const std::uint32_t* operands, const slot_values& slots,
                                           std::size_t v) noexcept {
        if constexpr (Kind == head_load)
            return slots.load(operands[0], v);
        else
            return apply_logic<Arch, static_cast<logic>(Kind)>(slots.load(operands[0], v),
                                                               slots.load(operands[1], v));
    }

    /// sum of a + b + c; returns the sum bit in `sum` and the carry.
    DLGN_ALWAYS_INLINE static vector add(vector& sum, const vector& b, const vector& c) noexcept {
        const vector half = sum ^ b;
        const vector carry = (sum & b) | (half & c);
        sum = half ^ c;
        return carry;
    }

    /// Counts eight values, `read(i, v)`; leaves the carries of weight 8 in `eights`.
    template <class Read>
    DLGN_ALWAYS_INLINE static void count_block(Read read, low_planes& low,
                                               vector (&eights)[Vectors]) noexcept {
        vector two_a[Vectors], two_b[Vectors], four_a[Vectors];
        const auto pair = [&](std::size_t i, vector* carry) DLGN_ALWAYS_INLINE_LAMBDA {
            unrolled<Vectors>([&]<std::size_t V>() DLGN_ALWAYS_INLINE_LAMBDA {
                carry[V] = add(low.ones[V], read(i, V), read(i + 1, V));
            });
        };
        const auto combine = [&](vector* sum, const vector* a, const vector* b, vector* carry)
                                 DLGN_ALWAYS_INLINE_LAMBDA {
                                     unrolled<Vectors>([&]<std::size_t V>() DLGN_ALWAYS_INLINE_LAMBDA {
                                         carry[V] = add(sum[V], a[V], b[V]);
                                     });
                                 };
        pair(0, two_a);
        pair(2, two_b);
        combine(low.twos, two_a, two_b, four_a);
        pair(4, two_a);
        pair(6, two_b);
        combine(low.twos, two_a, two_b, eights);
        combine(low.fours, four_a, eights, eights);
    }

    /// Counts `blocks` blocks of outputs of one kind; puts their carries, exclusive or `flip`, at `carries`.
    /// A function for each kind, so that the low planes stay in registers.
    template <head_kind Kind>
    [[gnu::noinline]] static void count_run(const std::uint32_t* operands, std::size_t blocks,
                                            const slot_values& values, low_planes& planes,
                                            std::uint64_t* carries, std::uint64_t flip) noexcept {
        const slot_values slots = values;
        low_planes low = planes;
        const vector mask = simd::fill(flip);
        for (; blocks != 0; --blocks, operands += 2 * head_block_size, carries += slot_words) {
            vector eights[Vectors];
            count_block([&](std::size_t i, std::size_t v)
                            DLGN_ALWAYS_INLINE_LAMBDA { return value<Kind>(operands + 2 * i, slots, v); },
                        low, eights);
            unrolled<Vectors>([&]<std::size_t V>() DLGN_ALWAYS_INLINE_LAMBDA {
                simd::store(carries + V * simd::words, eights[V] ^ mask);
            });
        }
        planes = low;
    }

    /// Counts `count` carries, to which zeros are appended; leaves theirs in their place and returns how
    /// many.
    static std::size_t count_carries(std::uint64_t* carries, std::size_t count, low_planes& low) noexcept {
        const std::size_t blocks = (count + head_block_size - 1) / head_block_size;
        for (std::size_t word = count * slot_words; word < blocks * head_block_size * slot_words; ++word)
            carries[word] = 0;
        for (std::size_t block = 0; block < blocks; ++block) {
            const std::uint64_t* const from = carries + block * head_block_size * slot_words;
            vector eights[Vectors];
            count_block(
                [&](std::size_t i, std::size_t v)
                    DLGN_ALWAYS_INLINE_LAMBDA { return simd::load(from + i * slot_words + v * simd::words); },
                low, eights);
            unrolled<Vectors>([&]<std::size_t V>() DLGN_ALWAYS_INLINE_LAMBDA {
                simd::store(carries + block * slot_words + V * simd::words, eights[V]);
            });
        }
        return blocks;
    }

    /// Planes of a class's initial count from `bit` on.
    static low_planes start(std::uint32_t value, unsigned bit) noexcept {
        const auto plane = [&](unsigned b) {
            return simd::fill((std::uint64_t{value} >> b & 1U) != 0 ? ~std::uint64_t{0} : 0);
        };
        low_planes low;
        for (std::size_t v = 0; v < Vectors; ++v) {
            low.ones[v] = plane(bit);
            low.twos[v] = plane(bit + 1);
            low.fours[v] = plane(bit + 2);
        }
        return low;
    }

    static void store(const low_planes& low, std::uint64_t* planes) noexcept {
        for (std::size_t v = 0; v < Vectors; ++v, planes += simd::words) {
            simd::store(planes, low.ones[v]);
            simd::store(planes + slot_words, low.twos[v]);
            simd::store(planes + 2 * slot_words, low.fours[v]);
        }
    }

    static void complement(low_planes& low) noexcept {
        for (std::size_t v = 0; v < Vectors; ++v) {
            low.ones[v] = ~low.ones[v];
            low.twos[v] = ~low.twos[v];
            low.fours[v] = ~low.fours[v];
        }
    }

    /// Counts class `plan` into `planes`, `score_bits` (rounded up to `stage_bits`) × `slot_words`; uses
    /// `carry_words` words at `carries`. When the negative outputs are counted, the counter is complemented,
    /// carries included: it has then counted down.
    static void count_class(const tape_view& tape, const head_class& plan, const std::uint64_t* values,
                            std::uint64_t* planes, std::uint64_t* carries) noexcept {
        const slot_values slots(values);
        low_planes low = start(plan.start, 0);
        for (std::uint32_t block = 0; block < plan.blocks;) {
            const head_block& first = tape.head_blocks[plan.first_block + block];
            if (block == plan.negative_blocks && block != 0)
                complement(low);
            const std::uint64_t flip = first.negative ? ~std::uint64_t{0} : 0;
            const std::uint32_t* const operands =
                tape.head_operands + (std::size_t{plan.first_block} + block) * 2 * head_block_size;
            std::uint64_t* const to = carries + std::size_t{block} * slot_words;
            with_kind(first.kind, [&]<head_kind Kind>() DLGN_ALWAYS_INLINE_LAMBDA {
                count_run<Kind>(operands, first.run, slots, low, to, flip);
            });
            block += first.run;
        }
        if (plan.negative_blocks == plan.blocks && plan.blocks != 0)
            complement(low);
        store(low, planes);
        const std::uint32_t upper = plan.negative_blocks == 0 ? plan.start : ~plan.start;
        std::size_t count = plan.blocks;
        for (unsigned bit = stage_bits; bit < tape.score_bits; bit += stage_bits) {
            low = start(upper, bit);
            count = count_carries(carries, count, low);
            store(low, planes + bit * slot_words);
        }
    }
};

} // namespace dlgn::detail
