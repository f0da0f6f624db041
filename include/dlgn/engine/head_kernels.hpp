#pragma once

/// \file
/// The head: argmax and labels from bit-sliced class scores.

#include <cstddef>
#include <cstdint>

#include <dlgn/engine/counter_kernels.hpp>
#include <dlgn/engine/kernel_table.hpp>
#include <dlgn/engine/vector.hpp>

namespace dlgn::detail {

/// The head for blocks of `Vectors` vectors.
template <class Arch, std::size_t Vectors>
struct head {
    using simd = detail::simd<Arch>;
    using vector = typename simd::vector;
    using counter = class_counter<Arch, Vectors>;
    using slot_values = typename counter::slot_values;
    static constexpr std::size_t slot_words = simd::words * Vectors;
    static constexpr std::size_t max_planes = 33; ///< of 32 bits, in stages of three
    static constexpr std::size_t label_bits = 8;

    static std::size_t scratch_words(const tape_view& tape) noexcept {
        return (2 * max_planes + label_bits) * slot_words + counter::carry_words(tape);
    }

    static void labels(const tape_view& tape, const std::uint64_t* slots, std::uint64_t* scratch,
                       std::uint8_t* labels) noexcept {
        std::uint64_t* const best = scratch;
        std::uint64_t* const planes = best + max_planes * slot_words;
        std::uint64_t* const label = planes + max_planes * slot_words;
        std::uint64_t* const carries = label + label_bits * slot_words;
        unsigned used_bits = 0;
        while (((tape.classes - 1) >> used_bits) != 0)
            ++used_bits;
        for (std::size_t word = 0; word < used_bits * slot_words; ++word)
            label[word] = 0;
        counter::count_class(tape, tape.head_classes[0], slots, best, carries);
        for (std::size_t candidate = 1; candidate < tape.classes; ++candidate) {
            counter::count_class(tape, tape.head_classes[candidate], slots, planes, carries);
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
        std::uint64_t* const carries = planes + max_planes * slot_words;
        for (std::size_t label = 0; label < tape.classes; ++label) {
            counter::count_class(tape, tape.head_classes[label], slots, planes, carries);
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

    /// Stores `count` outputs of one kind, padding excepted, where `numbers` says. A function for each kind:
    /// the loop is then a few instructions.
    template <head_kind Kind>
    [[gnu::noinline]] static void store_run(const std::uint32_t* numbers, const std::uint32_t* operands,
                                            std::size_t count, const slot_values& slots,
                                            std::uint64_t* values) noexcept {
        const slot_values from = slots;
        const slot_array<Arch, Vectors, std::uint64_t> to(values);
        for (std::size_t i = 0; i < count; ++i, operands += 2) {
            if (numbers[i] == no_output)
                continue;
            for (std::size_t v = 0; v < Vectors; ++v)
                to.store(std::size_t{numbers[i]} * slot_step, v,
                         counter::template value<Kind>(operands, from, v));
        }
    }

    static void outputs(const tape_view& tape, const std::uint64_t* from, std::uint64_t* values) noexcept {
        const slot_values slots(from);
        for (std::size_t label = 0; label < tape.head_class_count; ++label) {
            const head_class& plan = tape.head_classes[label];
            for (std::size_t block = 0; block < plan.blocks;) {
                const std::size_t item = (plan.first_block + block) * head_block_size;
                const head_block& first = tape.head_blocks[plan.first_block + block];
                counter::with_kind(first.kind, [&]<head_kind Kind>() DLGN_ALWAYS_INLINE_LAMBDA {
                    store_run<Kind>(tape.head_outputs + item, tape.head_operands + 2 * item,
                                    first.run * head_block_size, slots, values);
                });
                block += first.run;
            }
        }
    }
};

} // namespace dlgn::detail
