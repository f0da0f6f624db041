#pragma once

/// \file
/// The bodies of <dlgn/engine/tape.hpp>.

#include <dlgn/engine/tape.hpp>

#include <dlgn/core/inline.hpp>

namespace dlgn::detail {

DLGN_INLINE tape_view tape::view() const noexcept {
    return {inputs,
            outputs,
            classes,
            score_bits,
            input_slots.data(),
            input_groups.data(),
            unread_slot,
            runs.data(),
            runs.data() + runs.size(),
            operands.data(),
            head_classes.data(),
            head_classes.size(),
            head_blocks.data(),
            head_operands.data(),
            head_outputs.data()};
}

} // namespace dlgn::detail
