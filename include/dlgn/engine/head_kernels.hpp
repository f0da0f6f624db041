#pragma once

/// \file
/// The head: bit-sliced counting of each class's outputs, argmax, labels and scores.

#include <cstddef>
#include <cstdint>

#include <dlgn/engine/gate_kernels.hpp>
#include <dlgn/engine/kernel_table.hpp>
#include <dlgn/engine/vector.hpp>

namespace dlgn::detail {

/// The head for blocks of `Vectors` vectors.
///
/// Outputs are counted eight at a time by carry-save adders (Harley and Seal; see Warren, Hacker's Delight,
/// 5-1): the planes 1, 2 and 4 of the counter stay in registers, and the carry of weight 8 goes to a binary
/// counter whose carries wait at each weight until a second one comes.
template <class Arch, std::size_t Vectors>
struct head {
    using simd = detail::simd<Arch>;
    using vector = typename simd::vector;
    static constexpr std::size_t slot_words = simd::words * Vectors;
    static constexpr unsigned max_bits = 32;
    static constexpr unsigned label_bits = 8;
    static constexpr std::size_t scratch_words = (3 * max_bits + label_bits) * slot_words;

    using slot_values = slot_array<Arch, Vectors, const std::uint64_t>;

    /// Vector v of an output of that kind.
    template <head_kind Kind>
    DLGN_INLINE static vector value(const std::uint32_t* operands, const slot_values& slots,
                                    std::size_t v) noexcept {
        if constexpr (Kind == head_load)
            return slots.load(operands[0], v);
        else
            return apply_logic<Arch, static_cast<logic>(Kind)>(slots.load(operands[0], v),
                                                               slots.load(operands[1], v));
    }

    /// sum of a + b + c; returns the sum bit in `sum` and the carry.
    DLGN_INLINE static vector add(vector& sum, const vector& b, const vector& c) noexcept {
        const vector half = sum ^ b;
        const vector carry = (sum & b) | (half & c);
        sum = half ^ c;
        return carry;
    }

    struct low_planes {
        vector ones[Vectors], twos[Vectors], fours[Vectors];
    };

    /// A class's counter: the low planes; `score_bits` planes in memory, of which the first three are the low
    /// ones when all is counted; as many carries in memory, those of weight 2^bit waiting where bit - 3 of
    /// the number of blocks is set.
    struct counter {
        low_planes low;
        std::uint64_t* planes;
        std::uint64_t* waiting;
        unsigned bits;
    };

    /// Counts eight outputs; leaves the carries of weight 8 in `eights`.
    template <head_kind Kind>
    DLGN_INLINE static void count_block(const std::uint32_t* operands, const slot_values& slots,
                                        low_planes& low, vector (&eights)[Vectors]) noexcept {
        vector two_a[Vectors], two_b[Vectors], four_a[Vectors];
        const auto pair = [&](std::size_t i, vector* carry) DLGN_INLINE_LAMBDA {
            unrolled<Vectors>([&]<std::size_t V>() DLGN_INLINE_LAMBDA {
                carry[V] = add(low.ones[V], value<Kind>(operands + 4 * i, slots, V),
                               value<Kind>(operands + 4 * i + 2, slots, V));
            });
        };
        const auto combine = [&](vector* sum, const vector* a, const vector* b, vector* carry)
                                 DLGN_INLINE_LAMBDA {
                                     unrolled<Vectors>([&]<std::size_t V>() DLGN_INLINE_LAMBDA {
                                         carry[V] = add(sum[V], a[V], b[V]);
                                     });
                                 };
        pair(0, two_a);
        pair(1, two_b);
        combine(low.twos, two_a, two_b, four_a);
        pair(2, two_a);
        pair(3, two_b);
        combine(low.twos, two_a, two_b, eights);
        combine(low.fours, four_a, eights, eights);
    }

    /// Counts blocks [block, end) of a class, which are of one kind. A function for each kind, so that the
    /// low planes stay in registers.
    template <head_kind Kind>
    [[gnu::noinline]] static void count_run(const std::uint32_t* operands, std::uint32_t block,
                                            std::uint32_t end, const slot_values& values,
                                            counter& count) noexcept {
        const slot_values slots = values;
        low_planes low = count.low;
        std::uint64_t* const planes = count.planes;
        std::uint64_t* const waiting = count.waiting;
        const unsigned bits = count.bits;
        for (; block != end; ++block, operands += 2 * head_block_size) {
            vector carry[Vectors];
            count_block<Kind>(operands, slots, low, carry);
            unsigned bit = 3;
            for (std::uint32_t full = block; bit < bits && (full & 1U) != 0; full >>= 1U, ++bit)
                unrolled<Vectors>([&]<std::size_t V>() DLGN_INLINE_LAMBDA {
                    const std::size_t at = bit * slot_words + V * simd::words;
                    vector plane = simd::load(planes + at);
                    carry[V] = add(plane, simd::load(waiting + at), carry[V]);
                    simd::store(planes + at, plane);
                });
            if (bit < bits)
                unrolled<Vectors>([&]<std::size_t V>() DLGN_INLINE_LAMBDA {
                    simd::store(waiting + bit * slot_words + V * simd::words, carry[V]);
                });
        }
        count.low = low;
    }

    /// Counts class `plan` into `planes`, `score_bits` × `slot_words`; uses as many words at `waiting`.
    static void count_class(const tape_view& tape, const head_class& plan, const std::uint64_t* values,
                            std::uint64_t* planes, std::uint64_t* waiting) noexcept {
        const slot_values slots(values);
        const unsigned bits = tape.score_bits;
        const auto start = [&](unsigned bit) {
            return simd::fill((plan.start >> bit & 1U) != 0 ? ~std::uint64_t{0} : 0);
        };
        counter count{{}, planes, waiting, bits};
        for (std::size_t v = 0; v < Vectors; ++v) {
            count.low.ones[v] = start(0);
            count.low.twos[v] = start(1);
            count.low.fours[v] = start(2);
            for (unsigned bit = 3; bit < bits; ++bit)
                simd::store(planes + bit * slot_words + v * simd::words, start(bit));
        }
        for (std::uint32_t block = 0; block < plan.blocks;) {
            if (block == plan.negative_blocks && block != 0)
                complement(count, block);
            const std::uint32_t number = plan.first_block + block;
            const std::uint32_t* const operands =
                tape.head_operands + std::size_t{number} * 2 * head_block_size;
            const std::uint32_t end = block + tape.head_blocks[number].run;
            switch (tape.head_blocks[number].kind) {
            case 0:
                count_run<0>(operands, block, end, slots, count);
                break;
            case 1:
                count_run<1>(operands, block, end, slots, count);
                break;
            case 2:
                count_run<2>(operands, block, end, slots, count);
                break;
            case 3:
                count_run<3>(operands, block, end, slots, count);
                break;
            default:
                count_run<head_load>(operands, block, end, slots, count);
                break;
            }
            block = end;
        }
        if (plan.negative_blocks == plan.blocks && plan.blocks != 0)
            complement(count, plan.blocks);
        for (std::size_t v = 0; v < Vectors; ++v) {
            simd::store(planes + v * simd::words, count.low.ones[v]);
            simd::store(planes + slot_words + v * simd::words, count.low.twos[v]);
            simd::store(planes + 2 * slot_words + v * simd::words, count.low.fours[v]);
            vector carry = simd::fill(0);
            std::uint32_t left = plan.blocks;
            for (unsigned bit = 3; bit < bits; ++bit, left >>= 1U) {
                const std::size_t at = bit * slot_words + v * simd::words;
                vector plane = simd::load(planes + at);
                carry = add(plane, carry, (left & 1U) != 0 ? simd::load(waiting + at) : simd::fill(0));
                simd::store(planes + at, plane);
            }
        }
    }

    /// Complements a counter, waiting carries included, after `blocks` blocks: it then counts down.
    static void complement(counter& count, std::uint32_t blocks) noexcept {
        const auto flip = [](std::uint64_t* at) { simd::store(at, ~simd::load(at)); };
        for (std::size_t v = 0; v < Vectors; ++v) {
            count.low.ones[v] = ~count.low.ones[v];
            count.low.twos[v] = ~count.low.twos[v];
            count.low.fours[v] = ~count.low.fours[v];
            for (unsigned bit = 3; bit < count.bits; ++bit) {
                const std::size_t at = bit * slot_words + v * simd::words;
                flip(count.planes + at);
                if ((blocks >> (bit - 3) & 1U) != 0)
                    flip(count.waiting + at);
            }
        }
    }

    static void labels(const tape_view& tape, const std::uint64_t* slots, std::uint64_t* scratch,
                       std::uint8_t* labels) noexcept {
        std::uint64_t* const best = scratch;
        std::uint64_t* const planes = best + max_bits * slot_words;
        std::uint64_t* const pending = planes + max_bits * slot_words;
        std::uint64_t* const label = pending + max_bits * slot_words;
        unsigned used_bits = 0;
        while (((tape.classes - 1) >> used_bits) != 0)
            ++used_bits;
        for (std::size_t word = 0; word < used_bits * slot_words; ++word)
            label[word] = 0;
        count_class(tape, tape.head_classes[0], slots, best, pending);
        for (std::size_t candidate = 1; candidate < tape.classes; ++candidate) {
            count_class(tape, tape.head_classes[candidate], slots, planes, pending);
            for (std::size_t v = 0; v < Vectors; ++v) {
                vector greater = simd::fill(0); // from the lowest plane up
                for (unsigned bit = 0; bit < tape.score_bits; ++bit) {
                    const std::size_t at = bit * slot_words + v * simd::words;
                    const vector plane = simd::load(planes + at);
                    greater = greater ^ ((plane ^ simd::load(best + at)) & (greater ^ plane));
                }
                for (unsigned bit = 0; bit < tape.score_bits; ++bit) {
                    const std::size_t at = bit * slot_words + v * simd::words;
                    const vector old = simd::load(best + at);
                    simd::store(best + at, old ^ ((old ^ simd::load(planes + at)) & greater));
                }
                for (unsigned bit = 0; bit < used_bits; ++bit) {
                    const std::size_t at = bit * slot_words + v * simd::words;
                    const vector old = simd::load(label + at);
                    simd::store(label + at, (candidate >> bit & 1U) != 0 ? old | greater : old & ~greater);
                }
            }
        }
        unpack_labels(label, used_bits, labels);
    }

    /// Labels from their bit planes, eight samples at a time.
    static void unpack_labels(const std::uint64_t* planes, unsigned bits, std::uint8_t* labels) noexcept {
        for (std::size_t word = 0; word < slot_words; ++word)
            for (unsigned shift = 0; shift < 64; shift += 8, labels += 8) {
                std::uint64_t eight = 0;
                for (unsigned bit = 0; bit < bits; ++bit) {
                    const std::uint64_t byte = planes[bit * slot_words + word] >> shift & 0xffU;
                    const std::uint64_t spread = (byte * 0x0101010101010101U) & 0x8040201008040201U;
                    eight |= ((spread + 0x7f7f7f7f7f7f7f7fU) >> 7U & 0x0101010101010101U) << bit;
                }
                __builtin_memcpy(labels, &eight, 8);
            }
    }

    static void scores(const tape_view& tape, const std::uint64_t* slots, std::uint64_t* scratch,
                       std::uint32_t* scores) noexcept {
        std::uint64_t* const planes = scratch;
        std::uint64_t* const pending = planes + max_bits * slot_words;
        for (std::size_t label = 0; label < tape.classes; ++label) {
            count_class(tape, tape.head_classes[label], slots, planes, pending);
            for (std::size_t sample = 0; sample < 64 * slot_words; ++sample) {
                std::uint32_t score = 0;
                for (unsigned bit = 0; bit < tape.score_bits; ++bit)
                    score |= static_cast<std::uint32_t>(
                                 planes[bit * slot_words + sample / 64] >> (sample % 64) & 1U)
                             << bit;
                scores[sample * tape.classes + label] = score;
            }
        }
    }

    template <head_kind Kind>
    static void store_values(const tape_view& tape, std::size_t block, const slot_values& slots,
                             std::uint64_t* values) noexcept {
        for (std::size_t item = block * head_block_size; item < (block + 1) * head_block_size; ++item)
            for (std::size_t v = 0; v < Vectors && tape.head_outputs[item] != no_output; ++v)
                simd::store(values + tape.head_outputs[item] * slot_words + v * simd::words,
                            value<Kind>(tape.head_operands + 2 * item, slots, v));
    }

    static void outputs(const tape_view& tape, const std::uint64_t* from, std::uint64_t* values) noexcept {
        const slot_values slots(from);
        for (std::size_t label = 0; label < tape.head_class_count; ++label) {
            const head_class& plan = tape.head_classes[label];
            for (std::size_t block = plan.first_block; block < plan.first_block + plan.blocks; ++block)
                switch (tape.head_blocks[block].kind) {
                case 0:
                    store_values<0>(tape, block, slots, values);
                    break;
                case 1:
                    store_values<1>(tape, block, slots, values);
                    break;
                case 2:
                    store_values<2>(tape, block, slots, values);
                    break;
                case 3:
                    store_values<3>(tape, block, slots, values);
                    break;
                default:
                    store_values<head_load>(tape, block, slots, values);
                    break;
                }
        }
    }
};

} // namespace dlgn::detail
