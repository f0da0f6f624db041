#pragma once

/// \file
/// Rows: values of one node on as many samples as are worked on together, in registers and in memory.

#include <array>
#include <bit>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <utility>
#include <vector>

#include <xsimd/xsimd.hpp>

#include <dlgn/core/large_pages.hpp>

namespace dlgn {

/// Samples of a word of bits, and of the rows that go with one.
inline constexpr std::size_t word_samples = 32;

/// Samples of a shard, the part of a batch that a soft pass takes through the layers at once. The values of a
/// node on one are a cache line.
inline constexpr std::size_t shard_samples = 64;

namespace detail {

/// Calls body(i) for each index below `Count`, which it gets as a constant: arrays of vectors stay in
/// registers then.
template <std::size_t Count, class Body>
[[gnu::always_inline]] inline void for_each_index(Body&& body) noexcept {
    const auto call = [&]<std::size_t... I>(std::index_sequence<I...>) __attribute__((always_inline)) {
        (body(std::integral_constant<std::size_t, I>{}), ...);
    };
    call(std::make_index_sequence<Count>{});
}

/// A row in registers.
template <class Real, std::size_t Samples>
struct row_values {
    using vector = xsimd::batch<Real>;
    static constexpr std::size_t vectors = Samples / vector::size;
    static_assert(vectors * vector::size == Samples);
    std::array<vector, vectors> part;

    row_values() = default;
    explicit row_values(Real value) { part.fill(vector(value)); }
};

/// A row from and to memory in the order of the samples.
template <std::size_t Samples, class Real>
[[nodiscard]] row_values<Real, Samples> load_row(const Real* samples) noexcept {
    using vector = xsimd::batch<Real>;
    row_values<Real, Samples> row;
    for (std::size_t v = 0; v < row.vectors; ++v)
        row.part[v] = vector::load_unaligned(samples + v * vector::size);
    return row;
}
template <std::size_t Samples, class Real>
void store_row(const row_values<Real, Samples>& row, Real* samples) noexcept {
    for (std::size_t v = 0; v < row.vectors; ++v)
        row.part[v].store_unaligned(samples + v * xsimd::batch<Real>::size);
}

/// How a row of real numbers is stored: `words` elements of type `word`, which hold `one` times the numbers.
template <class Real, std::size_t Samples>
struct real_storage {
    using word = Real;
    using values = row_values<Real, Samples>;
    using vector = typename values::vector;
    static constexpr std::size_t words = Samples;
    static constexpr Real one = 1;

    template <std::size_t Vector>
    [[gnu::always_inline]] static inline vector load(const word* row) noexcept {
        return vector::load_aligned(row + Vector * vector::size);
    }
    [[gnu::always_inline]] static inline void store(const values& row, word* target) noexcept {
        for_each_index<values::vectors>(
            [&](auto v) { row.part[v].store_aligned(target + v * vector::size); });
    }
};

/// bfloat16, the upper half of a float, rounded to nearest. A word holds the values of one lane of two
/// consecutive vectors, so that unpacking is a shift or a mask.
template <std::size_t Samples>
struct bfloat_storage {
    using word = std::uint32_t;
    using values = row_values<float, Samples>;
    using vector = typename values::vector;
    using bits = xsimd::batch<std::uint32_t>;
    static constexpr std::size_t words = Samples / 2;
    static_assert(values::vectors % 2 == 0);
    static constexpr float one = 1;

    template <std::size_t Vector>
    [[gnu::always_inline]] static inline vector load(const word* row) noexcept {
        const bits pair = bits::load_aligned(row + Vector / 2 * bits::size);
        return std::bit_cast<vector>(Vector % 2 == 0 ? pair << 16 : pair & bits(0xffff0000U));
    }
    [[gnu::always_inline]] static inline void store(const values& row, word* target) noexcept {
        for_each_index<values::vectors / 2>([&](auto i) __attribute__((always_inline)) {
            const bits half(0x8000U);
            const bits low = std::bit_cast<bits>(row.part[2 * i]) + half;
            const bits high = std::bit_cast<bits>(row.part[2 * i + 1]) + half;
            ((low >> 16) | (high & bits(0xffff0000U))).store_aligned(target + i * bits::size);
        });
    }
};

/// Numbers from 0 to 1 as bytes, rounded to the nearest 255th; what is out of range spoils other samples. A
/// word holds the bytes of one lane of four consecutive vectors, so that unpacking is a shift, a mask and a
/// conversion.
template <std::size_t Samples>
struct byte_storage {
    using word = std::uint32_t;
    using values = row_values<float, Samples>;
    using vector = typename values::vector;
    using bits = xsimd::batch<std::uint32_t>;
    static constexpr std::size_t words = Samples / 4;
    static_assert(values::vectors % 4 == 0);
    static constexpr float one = 255;

    template <std::size_t Vector>
    [[gnu::always_inline]] static inline vector load(const word* row) noexcept {
        constexpr int shift = 8 * (Vector % 4);
        bits quad = bits::load_aligned(row + Vector / 4 * bits::size);
        if constexpr (shift > 0)
            quad = quad >> shift;
        if constexpr (shift < 24)
            quad = quad & bits(0xffU);
        return xsimd::to_float(std::bit_cast<xsimd::batch<std::int32_t>>(quad));
    }
    [[gnu::always_inline]] static inline void store(const values& row, word* target) noexcept {
        for_each_index<values::vectors / 4>([&](auto i) __attribute__((always_inline)) {
            const auto byte = [&](std::size_t place) __attribute__((always_inline)) {
                return std::bit_cast<bits>(xsimd::nearbyint_as_int(row.part[4 * i + place]))
                       << static_cast<int>(8 * place);
            };
            ((byte(0) | byte(1)) | (byte(2) | byte(3))).store_aligned(target + i * bits::size);
        });
    }
};

} // namespace detail

/// Rows in memory. In registers their values are `one` times what they stand for.
template <class Storage>
class stored_rows {
public:
    using values = typename Storage::values; ///< a row in registers
    using vector = typename Storage::vector; ///< a part of one

    static constexpr auto one = Storage::one; ///< what 1 is stored as

    stored_rows() = default;
    /// All zero.
    explicit stored_rows(std::size_t rows) : words_(rows * Storage::words) {}

    /// A row's vector, which are `values::vectors`.
    template <std::size_t Vector>
    [[nodiscard, gnu::always_inline]] inline vector load(std::size_t row) const noexcept {
        return Storage::template load<Vector>(words_.data() + row * Storage::words);
    }
    /// A row in registers.
    [[nodiscard, gnu::always_inline]] inline values load(std::size_t row) const noexcept {
        values loaded;
        detail::for_each_index<values::vectors>([&](auto v) { loaded.part[v] = load<v>(row); });
        return loaded;
    }
    /// Puts a row from registers into memory.
    [[gnu::always_inline]] inline void store(std::size_t row, const values& values_of_row) noexcept {
        Storage::store(values_of_row, words_.data() + row * Storage::words);
    }
    /// Has the caches fetch a row that is soon loaded. (GCC drops calls of functions that only do this unless
    /// they are inlined early.)
    [[gnu::always_inline]] inline void prefetch(std::size_t row) const noexcept {
        constexpr std::size_t line = 64 / sizeof(typename Storage::word);
        for (std::size_t word = 0; word < Storage::words; word += line)
            __builtin_prefetch(words_.data() + row * Storage::words + word);
    }

private:
    std::vector<typename Storage::word, detail::large_page_allocator<typename Storage::word>> words_;
};

/// Gradients. Single precision is stored as bfloat16 (and computed in float), double precision as it is.
template <std::floating_point Real, std::size_t Samples>
using gradient_rows =
    stored_rows<std::conditional_t<std::is_same_v<Real, float>, detail::bfloat_storage<Samples>,
                                   detail::real_storage<Real, Samples>>>;

/// Values of nodes on a shard, from 0 to 1. Single precision is stored as bytes (and computed in float),
/// double precision as it is.
template <std::floating_point Real>
using value_rows =
    stored_rows<std::conditional_t<std::is_same_v<Real, float>, detail::byte_storage<shard_samples>,
                                   detail::real_storage<Real, shard_samples>>>;

} // namespace dlgn
