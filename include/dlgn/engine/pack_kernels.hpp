#pragma once

/// \file
/// Samples to slots: rows of bits or bytes become one slot of bits for each input.

#include <cstddef>
#include <cstdint>

#include <dlgn/engine/byte_lanes.hpp>
#include <dlgn/engine/gate_kernels.hpp>
#include <dlgn/engine/kernel_table.hpp>
#include <dlgn/engine/vector.hpp>

namespace dlgn::detail {

/// Packing 64 samples × 64 inputs at a time, on any architecture.
template <class Arch, std::size_t Words>
struct word_packer {
    /// The slot at `offset`.
    DLGN_ALWAYS_INLINE static std::uint64_t* slot_of(std::uint64_t* slots, std::uint32_t offset) noexcept {
        return slots + offset / slot_step * Words;
    }

    /// Transposes a 64 × 64 block (Hacker's Delight, 7-3).
    DLGN_ALWAYS_INLINE static void transpose(std::uint64_t* block) noexcept {
        std::uint64_t mask = 0x00000000ffffffffU;
        for (unsigned width = 32; width != 0; width >>= 1U, mask ^= mask << width)
            for (unsigned base = 0; base < 64; base += 2 * width)
                for (unsigned i = base; i < base + width; ++i) {
                    const std::uint64_t exchanged = ((block[i] >> width) ^ block[i + width]) & mask;
                    block[i] ^= exchanged << width;
                    block[i + width] ^= exchanged;
                }
    }

    /// Bit i of the result: byte i of the eight at `bytes` is above `threshold`.
    DLGN_ALWAYS_INLINE static std::uint64_t above(const std::uint8_t* bytes,
                                                  std::uint8_t threshold) noexcept {
        std::uint64_t eight;
        __builtin_memcpy(&eight, bytes, 8);
        constexpr std::uint64_t low_bits = 0x7f7f7f7f7f7f7f7fU;
        const std::uint64_t sum = (eight & low_bits) + (0x7fU - (threshold & 0x7fU)) * 0x0101010101010101U;
        const std::uint64_t top = (threshold < 0x80U ? sum | eight : sum & eight) & ~low_bits;
        return (top >> 7U) * 0x0102040810204080U >> 56U;
    }

    static void pack_bits(const tape_view& tape, bit_rows rows, std::size_t count,
                          std::uint64_t* slots) noexcept {
        std::uint64_t block[64];
        for (std::size_t first = 0; first < count; first += 64) {
            const std::size_t height = count - first < 64 ? count - first : 64;
            for (std::size_t column = 0; column < tape.inputs; column += 64) {
                const std::uint64_t* from = rows.words + first * rows.stride + column / 64;
                for (std::size_t i = 0; i < height; ++i, from += rows.stride)
                    block[i] = *from;
                for (std::size_t i = height; i < 64; ++i)
                    block[i] = 0;
                transpose(block);
                const std::size_t width = tape.inputs - column < 64 ? tape.inputs - column : 64;
                for (std::size_t j = 0; j < width; ++j)
                    slot_of(slots, tape.input_slots[column + j])[first / 64] = block[j];
            }
        }
    }

    static void pack_bytes(const tape_view& tape, byte_rows rows, std::size_t count,
                           std::uint64_t* slots) noexcept {
        std::uint64_t block[64];
        const std::size_t pixels = tape.inputs / rows.threshold_count;
        for (std::size_t first = 0; first < count; first += 64) {
            const std::size_t height = count - first < 64 ? count - first : 64;
            for (std::size_t column = 0; column < pixels; column += 64) {
                const std::size_t width = pixels - column < 64 ? pixels - column : 64;
                for (std::size_t t = 0; t < rows.threshold_count; ++t) {
                    const std::uint8_t* from = rows.bytes + first * rows.stride + column;
                    for (std::size_t i = 0; i < height; ++i, from += rows.stride) {
                        block[i] = 0;
                        std::size_t j = 0;
                        for (; j + 8 <= width; j += 8)
                            block[i] |= above(from + j, rows.thresholds[t]) << j;
                        for (; j < width; ++j)
                            block[i] |= std::uint64_t{from[j] > rows.thresholds[t]} << j;
                    }
                    for (std::size_t i = height; i < 64; ++i)
                        block[i] = 0;
                    transpose(block);
                    for (std::size_t j = 0; j < width; ++j)
                        slot_of(slots,
                                tape.input_slots[(column + j) * rows.threshold_count + t])[first / 64] =
                            block[j];
                }
            }
        }
    }
};

/// Packing for blocks of `Vectors` vectors, where the architecture has nothing better.
template <class Arch, std::size_t Vectors>
struct packer {
    using words = word_packer<Arch, simd<Arch>::words * Vectors>;

    static void pack_bits(const tape_view& tape, bit_rows rows, std::size_t count, std::uint64_t* slots,
                          std::uint64_t*) noexcept {
        words::pack_bits(tape, rows, count, slots);
    }
    static void pack_bytes(const tape_view& tape, byte_rows rows, std::size_t count, std::uint64_t* slots,
                           std::uint64_t*) noexcept {
        words::pack_bytes(tape, rows, count, slots);
    }
    static std::size_t scratch_words(const tape_view&) noexcept { return 0; }
};

/// Packing for blocks of `Vectors` vectors: bytes are transposed by interleaving, then the 8 × 8 bits of each
/// byte by exchanges. A vector holds a value for 8 · `size` samples; byte 16 l + k of it (lane l) holds
/// samples 8 (16 l + k) to 8 (16 l + k) + 7.
template <class Arch, std::size_t Vectors>
requires(byte_lanes<Arch>::lanes != 0) struct packer<Arch, Vectors> {
    using lanes = byte_lanes<Arch>;
    using simd = detail::simd<Arch>;
    using vector = typename simd::vector;
    using fallback = word_packer<Arch, simd::words * Vectors>;
    static constexpr std::size_t slot_words = simd::words * Vectors;
    static constexpr std::size_t size = 8 * simd::words; ///< bytes of a vector
    static constexpr std::size_t samples = 8 * size;     ///< of a vector
    static constexpr std::size_t chunk = 16;             ///< bytes of a lane

    /// Stores vector v of a slot.
    DLGN_ALWAYS_INLINE static void store(std::uint64_t* slots, std::size_t v, std::uint32_t slot,
                                         const vector& value) noexcept {
        const slot_array<Arch, 1, std::uint64_t> first(slots + v * simd::words);
        first.store(std::size_t{slot} * Vectors, 0, value);
    }

    /// Transposes bytes: r[c] gets byte c of each of 16 · lanes rows, `stride` apart, in their order; only
    /// the upper eight if `Upper`.
    template <bool Upper>
    DLGN_ALWAYS_INLINE static void columns(const std::uint8_t* rows, std::size_t stride,
                                           vector (&r)[16]) noexcept {
        // Every address is one of these plus one of the distances below, so that none needs an instruction.
        const std::uint8_t* upper[lanes::lanes];
        const std::uint8_t* lower[lanes::lanes];
        for (std::size_t l = 0; l < lanes::lanes; ++l) {
            upper[l] = rows + 16 * l * stride;
            lower[l] = upper[l] + 8 * stride;
            asm("" : "+r"(upper[l]), "+r"(lower[l])); // or else the compiler has a pointer for each row
        }
        std::size_t distances[8] = {0};
        for (std::size_t k = 1; k < 8; ++k)
            distances[k] = distances[k - 1] + stride;
        unrolled<8>([&]<std::size_t K>() DLGN_ALWAYS_INLINE_LAMBDA {
            const vector a = lanes::load_lanes(upper, distances[K]);
            const vector b = lanes::load_lanes(lower, distances[K]);
            if constexpr (!Upper)
                r[K] = lanes::low(a, b);
            r[K + 8] = lanes::high(a, b);
        });
        unrolled<3>([&]<std::size_t Level>() DLGN_ALWAYS_INLINE_LAMBDA {
            constexpr std::size_t distance = std::size_t{4} >> Level;
            unrolled<16>([&]<std::size_t K>() DLGN_ALWAYS_INLINE_LAMBDA {
                if constexpr ((K & distance) == 0 && (!Upper || K >= 8)) {
                    const vector a = r[K];
                    r[K] = lanes::low(a, r[K + distance]);
                    r[K + distance] = lanes::high(a, r[K + distance]);
                }
            });
        });
    }

    /// Transposes the 8 × 8 bits that the vectors have at each byte: bit i of x[j] becomes bit j of x[i].
    DLGN_ALWAYS_INLINE static void bits(vector (&x)[8]) noexcept {
        unrolled<3>([&]<std::size_t Level>() DLGN_ALWAYS_INLINE_LAMBDA {
            constexpr std::size_t distance = std::size_t{4} >> Level;
            constexpr std::uint64_t masks[] = {0x0f0f0f0f0f0f0f0fU, 0x3333333333333333U, 0x5555555555555555U};
            const vector mask = simd::fill(masks[Level]);
            unrolled<8>([&]<std::size_t K>() DLGN_ALWAYS_INLINE_LAMBDA {
                if constexpr ((K & distance) == 0) {
                    const vector exchanged = ((x[K] >> static_cast<int>(distance)) ^ x[K + distance]) & mask;
                    x[K + distance] = x[K + distance] ^ exchanged;
                    if constexpr (distance == 1)
                        x[K] = x[K] ^ (exchanged + exchanged); // on more ports than a shift
                    else
                        x[K] = x[K] ^ (exchanged << static_cast<int>(distance));
                }
            });
        });
    }

    /// Packs vector v from bytes [at, at + 16) of its rows, or only the upper eight of them.
    template <bool Upper>
    static void pack_chunk(const tape_view& tape, const std::uint8_t* rows, std::size_t stride,
                           std::size_t at, std::uint64_t* slots, std::size_t v) noexcept {
        alignas(64) std::uint64_t bytes[8][16][simd::words];
        for (std::size_t i = 0; i < 8; ++i) {
            vector r[16];
            columns<Upper>(rows + i * stride + at, 8 * stride, r);
            unrolled<16>([&]<std::size_t C>() DLGN_ALWAYS_INLINE_LAMBDA {
                if constexpr (!Upper || C >= 8)
                    simd::store(bytes[i][C], r[C]);
            });
        }
        const std::size_t groups = (tape.inputs + 7) / 8;
        const std::uint8_t* const used = tape.input_groups;
        const std::uint32_t* const targets = tape.input_slots;
        for (std::size_t c = Upper ? 8 : 0; c < chunk && at + c < groups; ++c) {
            if (used[at + c] == 0)
                continue;
            vector x[8];
            unrolled<8>([&]<std::size_t I>() DLGN_ALWAYS_INLINE_LAMBDA { x[I] = simd::load(bytes[I][c]); });
            bits(x);
            const std::uint32_t* const eight = targets + 8 * (at + c);
            unrolled<8>([&]<std::size_t I>() DLGN_ALWAYS_INLINE_LAMBDA { store(slots, v, eight[I], x[I]); });
        }
    }

    static void pack_bits(const tape_view& tape, bit_rows rows, std::size_t count, std::uint64_t* slots,
                          std::uint64_t* scratch) noexcept {
        const std::size_t row_words = (tape.inputs + 63) / 64;
        if (row_words < 2)
            return fallback::pack_bits(tape, rows, count, slots);
        for (std::size_t v = 0; v < Vectors && v * samples < count; ++v) {
            const std::uint64_t* from = rows.words + v * samples * rows.stride;
            std::size_t stride = rows.stride;
            if (count - v * samples < samples) {
                for (std::size_t row = 0; row < count - v * samples; ++row)
                    __builtin_memcpy(scratch + row * row_words, from + row * stride, 8 * row_words);
                from = scratch;
                stride = row_words;
            }
            const auto* const bytes = reinterpret_cast<const std::uint8_t*>(from);
            std::size_t at = 0;
            for (; at + chunk <= 8 * row_words; at += chunk)
                pack_chunk<false>(tape, bytes, 8 * stride, at, slots, v);
            if (at < 8 * row_words)
                pack_chunk<true>(tape, bytes, 8 * stride, at - chunk / 2, slots, v);
        }
    }

    static void pack_bytes(const tape_view& tape, byte_rows rows, std::size_t count, std::uint64_t* slots,
                           std::uint64_t* scratch) noexcept {
        const std::size_t pixels = tape.inputs / rows.threshold_count;
        if (pixels < size)
            return fallback::pack_bytes(tape, rows, count, slots);
        const std::size_t stride = (tape.inputs + 63) / 64 * 64;
        // Byte t · pixels + c of row k: pixel c of samples 8 k to 8 k + 7 against threshold t.
        auto* const eights = reinterpret_cast<std::uint8_t*>(scratch);
        for (std::size_t v = 0; v < Vectors && v * samples < count; ++v) {
            // Eight rows stay in L1 for all thresholds: they are read from memory once.
            for (std::size_t k = 0; k < size && v * samples + 8 * k < count; ++k)
                for (std::size_t t = 0; t < rows.threshold_count; ++t)
                    compare(rows, v * samples + 8 * k, count, t, pixels, eights + k * stride + t * pixels,
                            eights + size * stride);
            for (std::size_t t = 0; t < rows.threshold_count; ++t)
                for (std::size_t at = 0;; at += chunk) {
                    if (at + chunk > pixels)
                        at = pixels - chunk;
                    vector r[16];
                    columns<false>(eights + t * pixels + at, stride, r);
                    unrolled<16>([&]<std::size_t C>() DLGN_ALWAYS_INLINE_LAMBDA {
                        store(slots, v, tape.input_slots[(at + C) * rows.threshold_count + t], r[C]);
                    });
                    if (at + chunk == pixels)
                        break;
                }
        }
    }

    /// Compares the bytes of rows first to first + 7, absent ones excepted, with threshold t.
    static void compare(byte_rows rows, std::size_t first, std::size_t count, std::size_t t,
                        std::size_t pixels, std::uint8_t* result, std::uint8_t* scratch) noexcept {
        const std::uint8_t* from = rows.bytes + first * rows.stride;
        std::size_t stride = rows.stride;
        if (count - first < 8) {
            stride = pixels;
            for (std::size_t row = 0; row < count - first; ++row)
                __builtin_memcpy(scratch + row * pixels, from + row * rows.stride, pixels);
            from = scratch;
        }
        const std::uint8_t threshold = rows.thresholds[t];
        const std::uint8_t* const next = count - first < 16 ? from : from + 8 * stride;
        for (std::size_t at = 0;; at += size) {
            if (at + size > pixels)
                at = pixels - size;
            // The rows are too short for the hardware to see where the next ones begin.
            if (at % 64 == 0 || at + size == pixels)
                for (std::size_t row = 0; row < 8; ++row)
                    __builtin_prefetch(next + row * stride + at);
            const vector eight = lanes::above(from + at, stride, threshold);
            __builtin_memcpy(result + at, &eight, size);
            if (at + size == pixels)
                break;
        }
    }

    static std::size_t scratch_words(const tape_view& tape) noexcept {
        const std::size_t row = (tape.inputs + 63) / 64 * 64;
        const std::size_t for_bytes = (size * row + 8 * row) / 8;
        const std::size_t for_bits = samples * row / 64;
        return for_bytes > for_bits ? for_bytes : for_bits;
    }
};

} // namespace dlgn::detail
