#pragma once

/// \file
/// Values of a batch. A batch is worked on in shards of `shard_samples` samples, few enough that the values
/// of a wide layer stay in a core's own cache; a row holds one value for each sample of a shard.

#include <array>
#include <bit>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <vector>

#include <xsimd/xsimd.hpp>

namespace dlgn {

/// Samples of a shard. A row of bfloat16 is one cache line.
inline constexpr std::size_t shard_samples = 32;

namespace detail {

/// A row in registers.
template <class Real>
struct row_values {
    using vector = xsimd::batch<Real>;
    static constexpr std::size_t vectors = shard_samples / vector::size;
    std::array<vector, vectors> part;

    row_values() = default;
    explicit row_values(Real value) { part.fill(vector(value)); }
};

/// A row from and to memory in the order of the samples.
template <class Real>
[[nodiscard]] row_values<Real> load_row(const Real* samples) noexcept {
    row_values<Real> row;
    for (std::size_t v = 0; v < row.vectors; ++v)
        row.part[v] = row_values<Real>::vector::load_unaligned(samples + v * row_values<Real>::vector::size);
    return row;
}
template <class Real>
void store_row(const row_values<Real>& row, Real* samples) noexcept {
    for (std::size_t v = 0; v < row.vectors; ++v)
        row.part[v].store_unaligned(samples + v * row_values<Real>::vector::size);
}

/// How a row is stored: `words` elements of type `word`.
template <class Real>
struct row_storage {
    using word = Real;
    static constexpr std::size_t words = shard_samples;
    using values = row_values<Real>;

    static values load(const word* row) noexcept {
        values result;
        for (std::size_t i = 0; i < values::vectors; ++i)
            result.part[i] = values::vector::load_aligned(row + i * values::vector::size);
        return result;
    }
    static void store(const values& values_of_row, word* row) noexcept {
        for (std::size_t i = 0; i < values::vectors; ++i)
            values_of_row.part[i].store_aligned(row + i * values::vector::size);
    }
};

/// bfloat16, the upper half of a float, rounded to nearest. A word holds the values of one lane of two
/// consecutive vectors, so that unpacking is a shift and a mask.
template <>
struct row_storage<float> {
    using word = std::uint32_t;
    static constexpr std::size_t words = shard_samples / 2;
    using values = row_values<float>;
    using bits = xsimd::batch<std::uint32_t>;

    static values load(const word* row) noexcept {
        values result;
        for (std::size_t i = 0; i < values::vectors; i += 2) {
            const bits pair = bits::load_aligned(row + i / 2 * bits::size);
            result.part[i] = std::bit_cast<values::vector>(pair << 16);
            result.part[i + 1] = std::bit_cast<values::vector>(pair & bits(0xffff0000U));
        }
        return result;
    }
    static void store(const values& values_of_row, word* row) noexcept {
        for (std::size_t i = 0; i < values::vectors; i += 2) {
            const bits half(0x8000U);
            const bits low = std::bit_cast<bits>(values_of_row.part[i]) + half;
            const bits high = std::bit_cast<bits>(values_of_row.part[i + 1]) + half;
            ((low >> 16) | (high & bits(0xffff0000U))).store_aligned(row + i / 2 * bits::size);
        }
    }
};

} // namespace detail

/// The values of nodes on one shard, a row each. Single precision is stored as bfloat16 (and computed in
/// float), double precision as it is.
template <std::floating_point Real>
class shard_rows {
public:
    using values = detail::row_values<Real>;

    shard_rows() = default;
    /// All zero.
    explicit shard_rows(std::size_t rows) : words_(rows * storage::words) {}

    /// A row in registers.
    [[nodiscard]] values load(std::size_t row) const noexcept {
        return storage::load(words_.data() + row * storage::words);
    }
    void store(std::size_t row, const values& values_of_row) noexcept {
        storage::store(values_of_row, words_.data() + row * storage::words);
    }
    /// Has the caches fetch a row that is soon loaded.
    void prefetch(std::size_t row) const noexcept {
        __builtin_prefetch(words_.data() + row * storage::words);
    }

    /// A row in the order of the samples.
    [[nodiscard]] std::array<Real, shard_samples> get(std::size_t row) const noexcept {
        std::array<Real, shard_samples> samples{};
        const values loaded = load(row);
        for (std::size_t v = 0; v < values::vectors; ++v)
            loaded.part[v].store_unaligned(samples.data() + v * values::vector::size);
        return samples;
    }
    void set(std::size_t row, const std::array<Real, shard_samples>& samples) noexcept {
        values packed;
        for (std::size_t v = 0; v < values::vectors; ++v)
            packed.part[v] = values::vector::load_unaligned(samples.data() + v * values::vector::size);
        store(row, packed);
    }

private:
    using storage = detail::row_storage<Real>;
    std::vector<typename storage::word, xsimd::aligned_allocator<typename storage::word, 64>> words_;
};

} // namespace dlgn
