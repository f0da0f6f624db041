#pragma once

/// \file
/// The border between the engine and its kernels: plain structures and function pointers, so that kernels
/// compiled for another instruction set can be linked in.

#include <cstddef>
#include <cstdint>

#include <dlgn/encoder/column.hpp>
#include <dlgn/engine/tape.hpp>

namespace dlgn {

namespace detail {

/// Rows of packed bits: words and words from row to row.
struct bit_rows {
    const std::uint64_t* words;
    std::size_t stride;
};

/// Rows of bytes, and the thresholds each byte is compared with.
struct byte_rows {
    const std::uint8_t* bytes;
    std::size_t stride;
    const std::uint8_t* thresholds;
    std::size_t threshold_count;
};

/// What raw values are.
enum class raw_kind : std::uint8_t { bytes, floats, doubles };

/// Rows of raw values, values from row to row, and what makes bits of them.
struct raw_rows {
    const void* values;
    raw_kind kind;
    std::size_t stride;
    encoder_columns code;
};

/// Kernels for one block size. A block is 64 · `slot_words` samples; sample s of a value is bit s of its
/// slot. `slots` and `scratch` are aligned to 64 bytes; `scratch` has the words that `scratch_words` returns.
struct block_kernels {
    std::size_t slot_words;
    /// Packs `count` rows (at most a block) to the input slots; the bits of absent samples are arbitrary.
    void (*pack_bits)(const tape_view&, bit_rows, std::size_t count, std::uint64_t* slots,
                      std::uint64_t* scratch) noexcept;
    void (*pack_bytes)(const tape_view&, byte_rows, std::size_t count, std::uint64_t* slots,
                       std::uint64_t* scratch) noexcept;
    void (*pack_raw)(const tape_view&, const raw_rows&, std::size_t count, std::uint64_t* slots) noexcept;
    /// Evaluates the runs.
    void (*gates)(const tape_view&, std::uint64_t* slots) noexcept;
    /// The labels of a block.
    void (*labels)(const tape_view&, const std::uint64_t* slots, std::uint64_t* scratch,
                   std::uint8_t* labels) noexcept;
    /// The scores of a block, block × classes.
    void (*scores)(const tape_view&, const std::uint64_t* slots, std::uint64_t* scratch,
                   std::uint32_t* scores) noexcept;
    /// The values of all outputs but constants, outputs × `slot_words`; negative ones are stored
    /// complemented.
    void (*outputs)(const tape_view&, const std::uint64_t* slots, std::uint64_t* values) noexcept;
    std::size_t (*scratch_words)(const tape_view&) noexcept;
};

} // namespace detail

/// The kernels of one architecture, in ascending block size.
struct engine_kernels {
    static constexpr std::size_t max_sizes = 4; ///< block sizes at most
    std::size_t sizes;                          ///< how many there are
    detail::block_kernels by_size[max_sizes];   ///< the kernels of each, smallest block first
};

/// The kernels of `Arch`, an xsimd architecture or `words`. Defined in `<dlgn/engine/kernels.hpp>`. To have
/// several in one binary, compile for each a file that includes only that header and has one line,
/// `template const dlgn::engine_kernels& dlgn::kernels<xsimd::avx2>() noexcept;`.
template <class Arch>
[[nodiscard]] const engine_kernels& kernels() noexcept;

} // namespace dlgn
