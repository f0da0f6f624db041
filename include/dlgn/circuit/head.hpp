#pragma once

/// \file
/// The head of a classifier as gates: class sums and the choice of the highest.

#include <cstddef>
#include <cstdint>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/circuit/class_sum.hpp>
#include <dlgn/core/bits.hpp>

namespace dlgn {

/// Output bits that name one of `classes` labels: ⌈log2 classes⌉, at least 1.
[[nodiscard]] constexpr std::size_t label_bits(std::size_t classes) noexcept {
    return classes <= 2 ? 1 : detail::bit_length(classes - 1);
}

/// How a head finds the highest class sum.
enum class head_choice : std::uint8_t {
    contest,     ///< bit by bit from the top, all classes at once: the smallest
    comparators, ///< a tree of comparators and multiplexers
};

/// How a head is built. All but `count_bits` and `one_hot` leaves its function as it is.
struct head_params {
    adder_order adders = adder_order::oldest_first; ///< which bits of a sum are added first
    head_choice choice = head_choice::contest;      ///< how the highest sum is found
    /// Of so many sums at a time comparators find the highest, and compare every two of them to that end: the
    /// more, the larger and the faster. From the number of classes on there is no tree. At least 2; 0 is 4
    /// for comparators, and all that a contest, which has no groups, takes.
    std::size_t arity = 0;
    /// The last class counts its outputs one after the other and meets the highest of the other sums at the
    /// end. That is by far the longest way and takes no more gates, and all else need not be fast: a mapper
    /// that first makes the circuit as fast as it can, as the command `map` of ABC, then finds smaller cells.
    /// For a contest.
    bool last_class_late = false;
    /// Do not count the ones that every class counts whatever the input.
    bool drop_common_ones = false;
    /// With k bits a class counts to 2^k − 1 and no further, and of several classes that get there the lowest
    /// wins, which is not what the classifier does. Ones that are dropped are not in that count. 0: as many
    /// bits as the sums need.
    std::size_t count_bits = 0;
    /// An output for each class, 1 if it is the label and 0 otherwise, in place of the label's bits.
    bool one_hot = false;
};

/// The circuit with its head: the class sums and the choice of the highest, the lowest class among equals.
/// The result is a plain function of the same inputs whose outputs are `label_bits(classes)` bits of the
/// label, least significant first, or one for each class. The gates of the source stay as they are; sums take
/// about 5 gates an output, a contest 4 for each class and bit, comparators 4 for each two that meet and bit;
/// time is about that of adding them. Throws `argument_error` unless there are 1 to 256 classes, and if
/// `arity` is 1, or given for a contest, and if `last_class_late` is given for comparators.
[[nodiscard]] circuit with_head(const circuit& source, const head_params& params = {});

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/circuit/impl/head.hpp>
#endif
