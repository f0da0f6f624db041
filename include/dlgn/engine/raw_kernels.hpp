#pragma once

/// \file
/// Raw values to slots: comparisons with the keys of an encoder, many rows at a time.

#include <cstddef>
#include <cstdint>
#include <type_traits>

#include <xsimd/xsimd.hpp>

#include <dlgn/encoder/column.hpp>
#include <dlgn/engine/gate_kernels.hpp>
#include <dlgn/engine/kernel_table.hpp>
#include <dlgn/engine/vector.hpp>

namespace dlgn::detail {

/// What is asked of a value and a key.
enum class relation : std::uint8_t { above, equal, not_nan };

/// A vector of bits as lanes, one for each value of a vector of `Value`: bit k of lane l is of row
/// l · `height` + k. A tile has the values of a column in the order in which they are compared: k by k, at
/// each k lane by lane.
template <class Arch, class Value>
struct value_lanes {
    using values = xsimd::batch<Value, Arch>;
    using integers = xsimd::batch<std::conditional_t<sizeof(Value) == 4, std::uint32_t, std::uint64_t>, Arch>;
    using vector = typename simd<Arch>::vector;
    static constexpr std::size_t height = 8 * sizeof(Value);
    static constexpr std::size_t lanes = sizeof(values) / sizeof(Value);

    template <relation Relation>
    DLGN_ALWAYS_INLINE static integers shift_in(const integers& bits, const Value* at,
                                                const values& key) noexcept {
        const values here = values::load_aligned(at);
        const auto holds = [&] {
            if constexpr (Relation == relation::above)
                return here > key;
            else
                return here == (Relation == relation::equal ? key : here);
        }();
        if constexpr (sizeof(holds) == sizeof(integers))
            return bits + bits - as_batch<integers>(holds); // all ones are -1
        else
            return bits + bits +
                   as_batch<integers>(
                       xsimd::select(holds, as_batch<values>(integers(1U)), as_batch<values>(integers(0U))));
    }

    /// Compares the first `rows` values of each lane, 1 to `height`; the bits of others are 0.
    template <relation Relation>
    DLGN_ALWAYS_INLINE static vector compare(const Value* tile, std::size_t rows, Value key) noexcept {
        const values all(key);
        integers bits(0U);
        std::size_t k = rows;
        for (; k % 8 != 0; --k)
            bits = shift_in<Relation>(bits, tile + (k - 1) * lanes, all);
        for (; k != 0; k -= 8)
            unrolled<8>([&]<std::size_t I>() DLGN_ALWAYS_INLINE_LAMBDA {
                bits = shift_in<Relation>(bits, tile + (k - 1 - I) * lanes, all);
            });
        return as_batch<vector>(bits);
    }
};

/// The same of plain words: a lane is a word.
template <std::size_t Count, class Key, class Value>
struct value_lanes<words<Count, Key>, Value> {
    using vector = typename simd<words<Count, Key>>::vector;
    static constexpr std::size_t height = 64;
    static constexpr std::size_t lanes = Count;

    template <relation Relation>
    DLGN_ALWAYS_INLINE static vector compare(const Value* tile, std::size_t rows, Value key) noexcept {
        return vector::map([&](std::size_t lane) {
            std::uint64_t bits = 0;
            for (std::size_t k = 0; k < rows; ++k) {
                const Value here = tile[k * lanes + lane];
                const bool holds = Relation == relation::above   ? here > key
                                   : Relation == relation::equal ? here == key
                                                                 : !(here != here);
                bits |= std::uint64_t{holds} << k;
            }
            return bits;
        });
    }
};

/// Packing raw values for blocks of `Vectors` vectors.
template <class Arch, std::size_t Vectors>
struct raw_packer {
    using simd = detail::simd<Arch>;
    using vector = typename simd::vector;
    static constexpr std::size_t samples = 64 * simd::words;
    static constexpr std::size_t tile_columns = 4; ///< that are read together from a row

    DLGN_ALWAYS_INLINE static void store(std::uint64_t* slots, std::size_t v, std::uint32_t offset,
                                         const vector& value) noexcept {
        simd::store(slots + offset / slot_step * (simd::words * Vectors) + v * simd::words, value);
    }

    /// Four columns of `count` rows (1 to `samples`) to tiles; absent rows repeat the last one.
    template <class Raw, class Value>
    DLGN_ALWAYS_INLINE static void fill(const Raw* rows, std::size_t stride, std::size_t count,
                                        const std::uint32_t (&columns)[tile_columns],
                                        Value (&tiles)[tile_columns][samples]) noexcept {
        using lanes = value_lanes<Arch, Value>;
        const std::size_t height = count < lanes::height ? count : lanes::height;
        for (std::size_t k = 0; k < height; ++k)
            for (std::size_t l = 0; l < lanes::lanes; ++l) {
                const std::size_t row = l * lanes::height + k;
                const Raw* const from = rows + (row < count ? row : count - 1) * stride;
                unrolled<tile_columns>([&]<std::size_t J>() DLGN_ALWAYS_INLINE_LAMBDA {
                    tiles[J][k * lanes::lanes + l] = static_cast<Value>(from[columns[J]]);
                });
            }
    }

    /// The bits of one column of vector v.
    template <class Value>
    static void pack_column(const tape_view& tape, const encoder_column& column, const Value* keys,
                            const Value* tile, std::size_t count, std::uint64_t* slots,
                            std::size_t v) noexcept {
        using lanes = value_lanes<Arch, Value>;
        const std::size_t rows = count < lanes::height ? count : lanes::height;
        const std::uint32_t* const targets = tape.input_slots + column.first_bit;
        keys += column.first_bit;
        if (!column.is_category) {
            for (std::size_t i = 0; i < column.keys; ++i)
                if (targets[i] != tape.unread_slot)
                    store(slots, v, targets[i],
                          lanes::template compare<relation::above>(tile, rows, keys[i]));
            if (column.unknown && targets[column.keys] != tape.unread_slot)
                store(slots, v, targets[column.keys],
                      ~lanes::template compare<relation::not_nan>(tile, rows, Value{0}));
            return;
        }
        const bool all = column.unknown && targets[column.keys] != tape.unread_slot;
        vector known = simd::fill(0);
        for (std::size_t i = 0; i < column.keys; ++i)
            if (all || targets[i] != tape.unread_slot) {
                const vector here = lanes::template compare<relation::equal>(tile, rows, keys[i]);
                known = known | here;
                store(slots, v, targets[i], here);
            }
        if (all)
            store(slots, v, targets[column.keys], ~known);
    }

    static bool is_read(const tape_view& tape, const encoder_column& column) noexcept {
        const std::uint32_t* const targets = tape.input_slots + column.first_bit;
        for (std::size_t i = 0; i < column.keys + (column.unknown ? 1U : 0U); ++i)
            if (targets[i] != tape.unread_slot)
                return true;
        return false;
    }

    template <class Raw, class Value>
    static void pack(const tape_view& tape, const raw_rows& rows, const Value* keys, std::size_t count,
                     std::uint64_t* slots) noexcept {
        alignas(64) Value tiles[tile_columns][samples];
        for (std::size_t v = 0; v < Vectors && v * samples < count; ++v) {
            const Raw* const from = static_cast<const Raw*>(rows.values) + v * samples * rows.stride;
            const std::size_t present = count - v * samples < samples ? count - v * samples : samples;
            const encoder_column* tiled[tile_columns];
            std::uint32_t places[tile_columns] = {};
            std::size_t waiting = 0;
            for (std::size_t i = 0; i < rows.code.count; ++i) {
                const encoder_column& column = rows.code.columns[i];
                if (is_read(tape, column)) {
                    tiled[waiting] = &column;
                    places[waiting++] = column.feature;
                }
                if (waiting < tile_columns && (waiting == 0 || i + 1 < rows.code.count))
                    continue;
                if (present == samples)
                    fill(from, rows.stride, samples, places, tiles);
                else
                    fill(from, rows.stride, present, places, tiles);
                for (std::size_t j = 0; j < waiting; ++j)
                    pack_column(tape, *tiled[j], keys, tiles[j], present, slots, v);
                waiting = 0;
            }
        }
    }

    static void pack_raw(const tape_view& tape, const raw_rows& rows, std::size_t count,
                         std::uint64_t* slots) noexcept {
        switch (rows.kind) {
        case raw_kind::bytes:
            return pack<std::uint8_t>(tape, rows, rows.code.float_keys, count, slots);
        case raw_kind::floats:
            return pack<float>(tape, rows, rows.code.float_keys, count, slots);
        case raw_kind::doubles:
            return pack<double>(tape, rows, rows.code.double_keys, count, slots);
        }
    }
};

} // namespace dlgn::detail
