#pragma once

/// \file
/// The tape: a circuit laid out for execution. It is plain data, independent of the architecture.

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace dlgn::detail {

/// Gates that need one instruction. Every other two-input gate is one of these, stored complemented: the
/// polarity of each stored value is chosen so.
enum class logic : std::uint8_t { and_ab, a_and_not_b, or_ab, xor_ab };
inline constexpr unsigned logic_count = 4;

/// What a gate reading t and c computes once t is known; `not_t` stands for t complemented.
enum class outer_logic : std::uint8_t { and_tc, t_and_not_c, not_t_and_c, or_tc, xor_tc };
inline constexpr unsigned outer_logic_count = 5;

/// Kernels by number: 0 to 3 the two-input gates; then, for gates fused with a gate that nobody else reads,
/// outer(inner(a, b), c).
using kernel_id = std::uint32_t;
inline constexpr kernel_id kernel_count = logic_count + logic_count * outer_logic_count;

[[nodiscard]] constexpr kernel_id fused_kernel(logic inner, outer_logic outer) noexcept {
    return logic_count + static_cast<kernel_id>(inner) * outer_logic_count + static_cast<kernel_id>(outer);
}
[[nodiscard]] constexpr std::size_t kernel_operands(kernel_id kernel) noexcept {
    return kernel < logic_count ? 2 : 3;
}

/// Consecutive operations of one kernel.
struct tape_run {
    std::uint32_t kernel;
    std::uint32_t count;
};

/// How the head obtains the outputs it counts: by a two-input gate evaluated on the spot, or read from a
/// slot.
using head_kind = std::uint32_t;
inline constexpr head_kind head_load = logic_count;
inline constexpr std::size_t head_block_size = 8;

/// Eight outputs of one kind. A negative block's values are stored complemented.
struct head_block {
    std::uint8_t kind;
    bool negative;
    std::uint16_t run; ///< blocks of the same kind and sign from this one on
};

/// The blocks of a class, the negative ones first, and the value its counter starts from (modulo
/// 2^score_bits).
struct head_class {
    std::uint32_t first_block;
    std::uint32_t negative_blocks;
    std::uint32_t blocks; ///< negative and positive
    std::uint32_t start;
};

inline constexpr std::uint32_t no_output = ~std::uint32_t{0};

/// Slots are numbered in steps of this, the bytes of a 64-sample slot, so that an address is formed with the
/// scale factor of an addressing mode for slots of up to 64 bytes.
inline constexpr std::uint32_t slot_step = 8;

/// A tape's arrays, without the containers.
struct tape_view {
    std::size_t inputs;
    std::size_t outputs;
    std::size_t classes;
    unsigned score_bits;
    const std::uint32_t* input_slots;
    const std::uint8_t* input_groups;
    std::uint32_t unread_slot;
    const tape_run* runs;
    const tape_run* runs_end;
    const std::uint32_t* operands;
    const head_class* head_classes;
    std::size_t head_class_count;
    const head_block* head_blocks;
    const std::uint32_t* head_operands;
    const std::uint32_t* head_outputs;
};

/// A circuit for execution. Values live in slots; slot 0 holds zeros. `operands` has for each operation of a
/// run the slots it reads, then the one it writes; `head_operands` has for each of a block's eight outputs
/// two slots (a loaded one twice).
struct tape {
    std::size_t inputs = 0;
    std::size_t outputs = 0;
    std::size_t classes = 0;
    std::size_t slots = 0;   ///< number of slots
    std::size_t gates = 0;   ///< two-input gates that are evaluated
    unsigned score_bits = 0; ///< bits that hold every class score, at least 1

    /// By input, padded to whole groups of eight; `unread_slot` for one that nobody reads.
    std::vector<std::uint32_t> input_slots;
    std::vector<std::uint8_t> input_groups; ///< for each eight inputs, whether any is read
    std::uint32_t unread_slot = 0;          ///< the last one, which nothing reads
    std::vector<tape_run> runs;
    std::vector<std::uint32_t> operands;
    std::vector<head_class> head_classes; ///< one for all outputs if the circuit has no classes
    std::vector<head_block> head_blocks;
    std::vector<std::uint32_t> head_operands;
    std::vector<std::uint32_t> head_outputs; ///< output number of each of a block's items, or `no_output`
    std::vector<std::array<std::uint32_t, 2>> constant_outputs; ///< output number and value

    /// Valid until the tape changes or goes away.
    [[nodiscard]] tape_view view() const noexcept;
};

} // namespace dlgn::detail

#ifndef DLGN_COMPILED
#include <dlgn/engine/impl/tape.hpp>
#endif
