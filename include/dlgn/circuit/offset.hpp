#pragma once

/// \file
/// Moving the decision of a finished classifier: what a class scores beside its outputs.

#include <cstddef>
#include <cstdint>
#include <span>

#include <dlgn/circuit/circuit.hpp>

namespace dlgn {

/// A circuit whose class `label` scores `offsets[label]` more than before: so many constants are counted with
/// its outputs, which the head adds for next to nothing. All offsets 0 leave the circuit as it is. Throws
/// `argument_error` unless there is one for each class, and at least one class.
[[nodiscard]] circuit with_offsets(const circuit& source, std::span<const std::size_t> offsets);

/// The most that the score of the other of two classes may be raised by (lowered by, if negative) so that of
/// the samples of class `label` at most `share` are then told to be of that other class: false alarms.
/// `scores` are samples × 2, row by row, as of `engine::scores`. Throws `argument_error` if `label` is not 0
/// or 1, `share` not from 0 to below 1, there are no samples of the class, or not two scores for each label.
[[nodiscard]] std::ptrdiff_t false_alarm_offset(std::span<const std::uint32_t> scores,
                                                std::span<const std::uint8_t> labels, std::size_t label,
                                                double share);

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/circuit/impl/offset.hpp>
#endif
